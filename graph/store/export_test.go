package store

import (
	"errors"

	"example.org/kg/graph"
)

// StageAfter makes the writer stage after so many statements.
func (w *Writer) StageAfter(statements int) { w.limit = statements }

// IndexedDegrees answers from an index, written to a file and read back, however small the store is.
func (sn *Snapshot) IndexedDegrees(opts graph.DegreeOptions) ([]graph.Degree, error) {
	key, ok := sn.indexKey()
	if !ok {
		return nil, errors.New("the store has no build id")
	}
	made, err := sn.makeIndex(key)
	if err != nil {
		return nil, err
	}
	writeIndex(sn.indexFile(), made.data)
	x := readIndex(sn.indexFile(), key)
	if x == nil {
		return nil, errors.New("the index cannot be read back")
	}
	sn.x, sn.looked = x, true
	return x.rank(sn, opts)
}

// IndexedTallies answers from the index that IndexedDegrees has made.
func (sn *Snapshot) IndexedTallies(opts graph.DegreeOptions) (map[graph.Type]graph.Tally, error) {
	return sn.x.tallies(sn, opts), nil
}

// BuildID is the build id of the store.
func (sn *Snapshot) BuildID() string {
	id, _ := sn.b.readBuildID()
	return string(id[:])
}

// HasIndex tells whether there is an index of what the store holds now.
func (sn *Snapshot) HasIndex() bool {
	key, ok := sn.indexKey()
	return ok && readIndex(sn.indexFile(), key) != nil
}

// MakeIndex makes the index anew and keeps it in its file. It returns its size.
func (sn *Snapshot) MakeIndex() (bytes int, err error) {
	key, _ := sn.indexKey()
	if sn.x, err = sn.makeIndex(key); err != nil {
		return 0, err
	}
	size := len(sn.x.data)
	writeIndex(sn.indexFile(), sn.x.data)
	sn.x = readIndex(sn.indexFile(), key)
	return size, nil
}
