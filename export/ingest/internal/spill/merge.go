package spill

import (
	"bufio"
	"bytes"
	"container/heap"
	"encoding/binary"
	"io"
	"iter"
	"slices"
)

// Group is all records of one key, in the order in which they were added. What it holds is only good until the next is asked for.
type Group struct {
	Key    []byte
	Values [][]byte
}

// Groups lists all records by key. An error of the temporary file ends the list.
func (s *Sorter) Groups() iter.Seq2[Group, error] {
	return func(yield func(Group, error) bool) {
		var g Group
		for r, err := range s.records() {
			if err != nil {
				yield(Group{}, err)
				return
			}
			if len(g.Values) > 0 && !bytes.Equal(g.Key, r.key) {
				if !yield(g, nil) {
					return
				}
				g.Values = g.Values[:0]
			}
			if len(g.Values) == 0 {
				g.Key = append(g.Key[:0], r.key...)
			}
			g.Values = append(g.Values, r.value)
		}
		if len(g.Values) > 0 {
			yield(g, nil)
		}
	}
}

type record struct{ key, value []byte }

// records lists all records in order; they may be kept.
func (s *Sorter) records() iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		if len(s.runs) == 0 {
			for key, value := range s.inMemory() {
				if !yield(record{key, value}, nil) {
					return
				}
			}
			return
		}
		if err := s.spill(); err != nil {
			yield(record{}, err)
			return
		}
		s.data, s.at = nil, nil
		s.merge(yield)
	}
}

// merge lists the records of all runs.
func (s *Sorter) merge(yield func(record, error) bool) {
	var heads cursors
	for i, r := range s.runs {
		c := &cursor{number: i, in: bufio.NewReaderSize(io.NewSectionReader(s.file, r.start, r.end-r.start), 1<<14)}
		more, err := c.next()
		if err != nil {
			yield(record{}, err)
			return
		}
		if more {
			heads = append(heads, c)
		}
	}
	heap.Init(&heads)
	for len(heads) > 0 {
		first := heads[0]
		if !yield(first.record, nil) {
			return
		}
		switch more, err := first.next(); {
		case err != nil:
			yield(record{}, err)
			return
		case more:
			heap.Fix(&heads, 0)
		default:
			heap.Pop(&heads)
		}
	}
}

// cursor stands at a record of a run.
type cursor struct {
	number int // of the run
	in     *bufio.Reader
	record
}

// next goes to the next record, if there is one.
func (c *cursor) next() (bool, error) {
	n, err := binary.ReadUvarint(c.in)
	if err == io.EOF {
		return false, nil
	}
	if err == nil {
		c.key = make([]byte, n)
		_, err = io.ReadFull(c.in, c.key)
	}
	if err == nil {
		n, err = binary.ReadUvarint(c.in)
	}
	if err == nil {
		c.value = make([]byte, n)
		_, err = io.ReadFull(c.in, c.value)
	}
	return err == nil, err
}

// cursors are a heap by key, and of one key by run.
type cursors []*cursor

func (c cursors) Len() int { return len(c) }

func (c cursors) Less(i, j int) bool {
	order := bytes.Compare(c[i].key, c[j].key)
	return order < 0 || order == 0 && c[i].number < c[j].number
}

func (c cursors) Swap(i, j int) { c[i], c[j] = c[j], c[i] }

func (c *cursors) Push(x any) { *c = append(*c, x.(*cursor)) }

func (c *cursors) Pop() any {
	last := (*c)[len(*c)-1]
	*c = slices.Delete(*c, len(*c)-1, len(*c))
	return last
}
