package spill

import (
	"bytes"
	"iter"
	"sort"
)

// Table is the records of a sorter where they can be looked up. It lies in memory as long as the sorter does. Blocks of records, each read
// at once, begin with the first record of a key. It is closed by Close.
type Table struct {
	file   *temporary
	memory []byte // in place of a file
	blocks []block
	room   []byte // for the block of Get
	values [][]byte
}

// block is a part of the table; keys of the next are greater.
type block struct {
	key        string // its first
	start, end int64
}

// blockSize is what a block has at least, but for the last.
const blockSize = 1 << 14

// Table closes the sorter and makes a table of what it held. Errors are those of the temporary files.
func (s *Sorter) Table() (*Table, error) {
	defer s.Close()
	t := &Table{}
	out := &writer{}
	if len(s.runs) > 0 {
		var err error
		if t.file, err = newTemporary(); err != nil {
			return nil, err
		}
		out.file = t.file
	}
	for g, err := range s.Groups() {
		if err != nil {
			t.Close()
			return nil, err
		}
		if last := len(t.blocks) - 1; last < 0 || out.at-t.blocks[last].start >= blockSize {
			t.blocks = append(t.blocks, block{key: string(g.Key), start: out.at})
		}
		for _, value := range g.Values {
			out.record(g.Key, value)
		}
		t.blocks[len(t.blocks)-1].end = out.at
	}
	if err := out.flush(); err != nil {
		t.Close()
		return nil, err
	}
	t.memory = out.buf
	return t, nil
}

// read is the bytes of a block, in room if it has to be read.
func (t *Table) read(b block, room []byte) ([]byte, error) {
	if t.file == nil {
		return t.memory[b.start:b.end], nil
	}
	if size := int(b.end - b.start); size > cap(room) {
		room = make([]byte, size)
	} else {
		room = room[:size]
	}
	_, err := t.file.ReadAt(room, b.start)
	return room, err
}

// Get looks the values of a key up, none where the table lacks it. They are good until Get is called again.
func (t *Table) Get(key string) ([][]byte, error) {
	t.values = t.values[:0]
	i := sort.Search(len(t.blocks), func(i int) bool { return t.blocks[i].key > key }) - 1
	if i < 0 {
		return nil, nil
	}
	data, err := t.read(t.blocks[i], t.room)
	if t.file != nil {
		t.room = data
	}
	for err == nil && len(data) > 0 {
		var k, value []byte
		if k, value, data, err = nextRecord(data); err == nil && string(k) == key {
			t.values = append(t.values, value)
		} else if len(t.values) > 0 {
			break
		}
	}
	return t.values, err
}

// Groups lists all records by key, also while others are looked up. An error of the temporary file ends the list.
func (t *Table) Groups() iter.Seq2[Group, error] {
	return func(yield func(Group, error) bool) {
		var room []byte
		for _, b := range t.blocks {
			data, err := t.read(b, room)
			room = data
			var g Group
			for err == nil && len(data) > 0 {
				var key, value []byte
				if key, value, data, err = nextRecord(data); err != nil {
					break
				}
				if len(g.Values) > 0 && !bytes.Equal(g.Key, key) {
					if !yield(g, nil) {
						return
					}
					g.Values = g.Values[:0]
				}
				g.Key, g.Values = key, append(g.Values, value)
			}
			if err != nil {
				yield(Group{}, err)
				return
			}
			if len(g.Values) > 0 && !yield(g, nil) {
				return
			}
		}
	}
}

// Close gives back memory and file.
func (t *Table) Close() error {
	file := t.file
	*t = Table{}
	return file.drop()
}
