package spill

import (
	"encoding/binary"
	"io"
	"os"
)

// temporary is a file that is gone with its process where the system lets open files be unlinked, and else with drop.
type temporary struct {
	*os.File
	unlinked bool
}

func newTemporary() (*temporary, error) {
	file, err := os.CreateTemp("", "kg-import-*")
	if err != nil {
		return nil, err
	}
	return &temporary{file, os.Remove(file.Name()) == nil}, nil
}

// drop closes and removes the file; nil is none.
func (t *temporary) drop() error {
	if t == nil {
		return nil
	}
	err := t.Close()
	if !t.unlinked && err == nil {
		err = os.Remove(t.Name())
	}
	return err
}

// writer writes records at a place of a file, or gathers them where there is none. It remembers the first error.
type writer struct {
	file *temporary
	at   int64
	buf  []byte
	err  error
}

func (w *writer) record(key, value []byte) {
	const gathered = 1 << 16
	before := len(w.buf)
	w.buf = append(binary.AppendUvarint(w.buf, uint64(len(key))), key...)
	w.buf = append(binary.AppendUvarint(w.buf, uint64(len(value))), value...)
	w.at += int64(len(w.buf) - before)
	if w.file != nil && len(w.buf) >= gathered {
		w.flush()
	}
}

func (w *writer) flush() error {
	if w.err == nil && w.file != nil {
		_, w.err = w.file.WriteAt(w.buf, w.at-int64(len(w.buf)))
		w.buf = w.buf[:0]
	}
	return w.err
}

// nextRecord cuts the first record off data.
func nextRecord(data []byte) (key, value, rest []byte, err error) {
	field := func() []byte {
		n, size := binary.Uvarint(data)
		if size <= 0 || n > uint64(len(data)-size) {
			err = io.ErrUnexpectedEOF
			return nil
		}
		item := data[size : size+int(n)]
		data = data[size+int(n):]
		return item
	}
	if key = field(); err == nil {
		value = field()
	}
	return key, value, data, err
}
