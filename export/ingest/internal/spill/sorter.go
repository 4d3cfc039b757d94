// Package spill brings more records into order than memory has room for: what is beyond a limit waits in a temporary file, which no end of
// the process leaves behind where the system can unlink open files.
package spill

import (
	"bytes"
	"encoding/binary"
	"iter"
	"slices"
)

// Sorter sorts records by key; those of one key stay in the order in which they were added. It is closed by Close.
type Sorter struct {
	limit int
	data  []byte // records that wait in memory, as appendRecord writes them
	at    []span // of their keys
	file  *temporary
	runs  []run // sorted parts of the file
	size  int64 // of the file
}

// span is where a key stands in data, and where its record ends.
type span struct{ key, behindKey, end int }

// run is a sorted part of a file.
type run struct{ start, end int64 }

// NewSorter makes a sorter that holds about so many bytes in memory.
func NewSorter(limit int) *Sorter { return &Sorter{limit: limit} }

// Add adds a record, of which it keeps a copy. Errors are those of the temporary file.
func (s *Sorter) Add(key string, value []byte) error {
	s.data = binary.AppendUvarint(s.data, uint64(len(key)))
	start := len(s.data)
	s.data = append(s.data, key...)
	behind := len(s.data)
	s.data = append(binary.AppendUvarint(s.data, uint64(len(value))), value...)
	s.at = append(s.at, span{start, behind, len(s.data)})
	const perRecord = 24 // bytes of a span
	if len(s.data)+perRecord*len(s.at) < s.limit {
		return nil
	}
	return s.spill()
}

// spill writes what is in memory behind the runs of the file.
func (s *Sorter) spill() error {
	if s.file == nil {
		var err error
		if s.file, err = newTemporary(); err != nil {
			return err
		}
	}
	out := &writer{file: s.file, at: s.size}
	for key, value := range s.inMemory() {
		out.record(key, value)
	}
	if err := out.flush(); err != nil {
		return err
	}
	s.runs = append(s.runs, run{s.size, out.at})
	s.size = out.at
	s.data, s.at = s.data[:0], s.at[:0]
	return nil
}

// inMemory lists the records in memory in order.
func (s *Sorter) inMemory() iter.Seq2[[]byte, []byte] {
	slices.SortStableFunc(s.at, func(a, b span) int {
		return bytes.Compare(s.data[a.key:a.behindKey], s.data[b.key:b.behindKey])
	})
	return func(yield func(key, value []byte) bool) {
		for _, at := range s.at {
			_, size := binary.Uvarint(s.data[at.behindKey:at.end])
			if !yield(s.data[at.key:at.behindKey], s.data[at.behindKey+size:at.end]) {
				return
			}
		}
	}
}

// Close gives back memory and file.
func (s *Sorter) Close() error {
	file := s.file
	*s = Sorter{limit: s.limit}
	return file.drop()
}
