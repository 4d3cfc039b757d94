package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
)

// index gives the index of the store, which it makes if need be; nil where the store is small or too old to tell
// whether an index is still good.
func (sn *Snapshot) index() (*index, error) {
	if !sn.LacksIndex() {
		return sn.x, sn.failed(sn.b.err)
	}
	key, _ := sn.indexKey()
	x, err := sn.makeIndex(key)
	if err != nil {
		return nil, sn.failed(err)
	}
	writeIndex(sn.indexFile(), x.data)
	if written := readIndex(sn.indexFile(), key); written != nil {
		giveBack(x.data)
		x = written
	}
	sn.x = x
	return x, nil
}

// LacksIndex tells that the next ranking of all entities makes the index of the store first, which in a large store takes
// some seconds.
func (sn *Snapshot) LacksIndex() bool {
	if sn.currentIndex() != nil {
		return false
	}
	_, ok := sn.indexKey()
	var edges int
	sn.b.row("SELECT count(*) FROM (SELECT 1 FROM edges LIMIT ?)", []any{indexFrom}, &edges)
	return ok && edges == indexFrom
}

// indexNow makes the index of what was just written, if the store is large. Without one the first ranking makes it, so that a
// failure is none.
func (s *Store) indexNow() {
	if snap, err := s.Snapshot(0); err == nil {
		_, _ = snap.index()
		snap.Close()
	}
}

// currentIndex is the index of what the snapshot holds if there is one.
func (sn *Snapshot) currentIndex() *index {
	if !sn.looked {
		sn.looked = true
		if key, ok := sn.indexKey(); ok {
			sn.x = readIndex(sn.indexFile(), key)
		}
	}
	return sn.x
}

func (sn *Snapshot) indexFile() string { return sn.s.path + indexEnding }

// readIndex maps an index file with this key into memory; nil where there is none that is whole.
func readIndex(path string, key [32]byte) *index {
	data, err := mapFile(path)
	if err != nil || len(data) < indexHeader {
		return nil
	}
	head := binary.NativeEndian
	if !bytes.HasPrefix(data, []byte(indexMagic)) || !bytes.Equal(data[12:44], key[:]) || head.Uint32(data[44:]) != orderMark {
		return nil
	}
	var n sizes
	for i, size := range n.fields() {
		*size = int(head.Uint32(data[48+4*i:]))
	}
	x := &index{}
	if !x.lay(data, n) || !endsWith(x.out, n.edges) || !endsWith(x.in, n.edges) || !endsWith(x.inside, n.nested) ||
		!endsWith(x.idEnds, n.ids) || !endsWith(x.dateEnds, n.dates) {
		return nil
	}
	return x
}

func endsWith(ends []uint32, n int) bool { return int(ends[len(ends)-1]) == n }

// writeHeader writes what stands in front of the arrays.
func writeHeader(data []byte, key [32]byte, n sizes) {
	copy(data, indexMagic)
	copy(data[12:], key[:])
	binary.NativeEndian.PutUint32(data[44:], orderMark)
	for i, size := range n.fields() {
		binary.NativeEndian.PutUint32(data[48+4*i:], uint32(*size))
	}
}

// fields are the sizes in the order of the file.
func (n *sizes) fields() []*int {
	return []*int{&n.vertices, &n.nested, &n.edges, &n.ids, &n.periods, &n.dates}
}

// writeIndex puts an index beside the store, for the next question. A folder that cannot be written to is no
// failure: the index is then made each time.
func writeIndex(path string, data []byte) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return
	}
	_, err = f.Write(data)
	if info, statErr := os.Stat(strings.TrimSuffix(path, indexEnding)); statErr == nil {
		err = errors.Join(err, f.Chmod(info.Mode().Perm())) // who may read the store may read its index
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
}
