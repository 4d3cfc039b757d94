package store

import (
	"bytes"
	"cmp"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unsafe"

	"example.org/kg/graph"
)

// index is the edges of a store in compact arrays, for questions about all of it. Vertices are numbered by id,
// edges by subject, object and relation. It lies beside the store in a file that is mapped into memory, and is
// made anew when the store has changed. In the file the arrays follow each other in the order of the fields, each
// from a multiple of eight bytes, in the byte order of the machine.
type index struct {
	idEnds  []uint32 // the id of vertex i is ids[idEnds[i]:idEnds[i+1]]
	byName  []uint32 // place of the vertex in the order of names, then ids
	types   []uint8  // number in the schema
	out     []uint32 // the edges from vertex i are out[i] to out[i+1]
	objects []uint32
	rels    []uint8 // number in the schema
	amounts []int64 // 分
	people  []int64
	sure    []float64 // confidence
	in      []uint32  // the edges to vertex i are inEdges[in[i]:in[i+1]]
	inEdges []uint32
	sources []uint32 // their subjects
	ids     []byte

	data []byte // what the arrays lie in
}

const (
	indexMagic  = "kg index 2\n"
	indexHeader = 64 // magic, key, a number that tells the byte order, vertices, edges, bytes of ids
	orderMark   = 0x01020304
	// indexFrom is the number of edges from which a store gets an index file; smaller ones are read as they are.
	indexFrom   = 20_000
	indexEnding = "-index" // of the file's name
)

// arrays calls f for each array with its number of elements.
func (x *index) arrays(vertices, edges, ids int, f func(p unsafe.Pointer, count, size int)) {
	for _, a := range []struct {
		slice       unsafe.Pointer
		count, size int
	}{
		{unsafe.Pointer(&x.idEnds), vertices + 1, 4},
		{unsafe.Pointer(&x.byName), vertices, 4},
		{unsafe.Pointer(&x.types), vertices, 1},
		{unsafe.Pointer(&x.out), vertices + 1, 4},
		{unsafe.Pointer(&x.objects), edges, 4},
		{unsafe.Pointer(&x.rels), edges, 1},
		{unsafe.Pointer(&x.amounts), edges, 8},
		{unsafe.Pointer(&x.people), edges, 8},
		{unsafe.Pointer(&x.sure), edges, 8},
		{unsafe.Pointer(&x.in), vertices + 1, 4},
		{unsafe.Pointer(&x.inEdges), edges, 4},
		{unsafe.Pointer(&x.sources), edges, 4},
		{unsafe.Pointer(&x.ids), ids, 1},
	} {
		f(a.slice, a.count, a.size)
	}
}

// lay puts the arrays over bytes behind a header, which have to be as many as the header says.
func (x *index) lay(data []byte, vertices, edges, ids int) bool {
	at, fits := indexHeader, true
	x.arrays(vertices, edges, ids, func(p unsafe.Pointer, count, size int) {
		if fits = fits && at+count*size <= len(data); fits && count > 0 {
			// All slices have the same form, whatever their elements: pointer, length, capacity.
			*(*[]byte)(p) = unsafe.Slice(&data[at], count)
		}
		at += (count*size + 7) / 8 * 8
	})
	x.data = data
	return fits && at == len(data)
}

func indexSize(vertices, edges, ids int) int {
	at := indexHeader
	(&index{}).arrays(vertices, edges, ids, func(_ unsafe.Pointer, count, size int) { at += (count*size + 7) / 8 * 8 })
	return at
}

// id is the id of a vertex.
func (x *index) id(at int) graph.ID { return graph.ID(x.ids[x.idEnds[at]:x.idEnds[at+1]]) }

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
	x := &index{}
	vertices, edges, ids := head.Uint32(data[48:]), head.Uint32(data[52:]), head.Uint32(data[56:])
	if !x.lay(data, int(vertices), int(edges), int(ids)) || x.out[vertices] != edges || x.in[vertices] != edges || x.idEnds[vertices] != ids {
		return nil
	}
	return x
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

// makeIndex reads the edges of the store.
func (sn *Snapshot) makeIndex(key [32]byte) (*index, error) {
	ids, names, types, err := sn.vertices()
	if err != nil {
		return nil, err
	}
	var edges, idBytes int
	sn.b.row("SELECT count(*) FROM edges", nil, &edges)
	for _, id := range ids {
		idBytes += len(id)
	}
	x := &index{}
	data := alignedBytes(indexSize(len(ids), edges, idBytes))
	copy(data, indexMagic)
	copy(data[12:], key[:])
	for i, n := range []int{orderMark, len(ids), edges, idBytes} {
		binary.NativeEndian.PutUint32(data[44+4*i:], uint32(n))
	}
	if !x.lay(data, len(ids), edges, idBytes) {
		return nil, fmt.Errorf("index of %d edges does not fit", edges)
	}
	numbers := make(map[graph.ID]uint32, len(ids))
	for i, id := range ids {
		numbers[id] = uint32(i)
		x.idEnds[i+1] = x.idEnds[i] + uint32(copy(x.ids[x.idEnds[i]:], id))
		x.types[i] = types[i]
	}
	order := make([]uint32, len(ids))
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortFunc(order, func(a, b uint32) int { return cmp.Or(cmp.Compare(names[a], names[b]), cmp.Compare(a, b)) })
	for place, at := range order {
		x.byName[at] = uint32(place)
	}
	if err := sn.fillEdges(x, numbers); err != nil {
		return nil, err
	}
	x.turn()
	return x, nil
}

// vertices reads the entities by id.
func (sn *Snapshot) vertices() (ids []graph.ID, names []string, types []uint8, err error) {
	number := map[graph.Type]uint8{}
	for i, t := range sn.schema.Types() {
		number[t.Type] = uint8(i)
	}
	for v, err := range each(sn.b, "SELECT id, name, type FROM entities ORDER BY id", nil, func(rows *row) (v struct {
		id   graph.ID
		name string
		t    graph.Type
	}, err error,
	) {
		err = rows.Scan(&v.id, &v.name, &v.t)
		return v, err
	}) {
		if err != nil {
			return nil, nil, nil, err
		}
		ids, names, types = append(ids, v.id), append(names, v.name), append(types, number[v.t])
	}
	return ids, names, types, nil
}

func (sn *Snapshot) fillEdges(x *index, numbers map[graph.ID]uint32) error {
	rels := map[graph.Relation]uint8{}
	for i, r := range sn.schema.Relations() {
		rels[r.Relation] = uint8(i)
	}
	var subject, object, relation sql.RawBytes
	i := 0
	for _, err := range each(sn.b, "SELECT subject, object, relation, amount_fen, headcount, confidence FROM edges ORDER BY subject, object, relation", nil,
		func(rows *row) (struct{}, error) {
			if i == len(x.objects) {
				return struct{}{}, errors.New("more edges than were counted")
			}
			err := rows.rows.Scan(&subject, &object, &relation, &x.amounts[i], &x.people[i], &x.sure[i])
			x.objects[i], x.rels[i] = numbers[graph.ID(object)], rels[graph.Relation(relation)]
			x.out[numbers[graph.ID(subject)]+1]++
			i++
			return struct{}{}, err
		}) {
		if err != nil {
			return err
		}
	}
	for v := range x.types {
		x.out[v+1] += x.out[v]
	}
	return nil
}

// turn makes the arrays of the edges that come in.
func (x *index) turn() {
	for _, to := range x.objects {
		x.in[to+1]++
	}
	for v := range x.types {
		x.in[v+1] += x.in[v]
	}
	next := slices.Clone(x.in)
	for from := range x.types {
		for e := x.out[from]; e < x.out[from+1]; e++ {
			to := x.objects[e]
			x.inEdges[next[to]], x.sources[next[to]] = e, uint32(from)
			next[to]++
		}
	}
}

// alignedBytes is room that begins at a multiple of eight.
func alignedBytes(size int) []byte {
	words := make([]uint64, (size+7)/8)
	return unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), size)
}
