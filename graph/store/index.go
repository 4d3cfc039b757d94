package store

import (
	"math"
	"unsafe"

	"example.org/kg/graph"
)

// index is the table edges, and what is needed of the entities to walk over them, in compact arrays. Vertices are
// numbered by id, edges by subject, object and relation. It lies beside the store in a file that is mapped into
// memory, and is made anew when the store has changed. In the file the arrays follow each other in the order of the
// fields, each from a multiple of eight bytes, in the byte order of the machine.
type index struct {
	idEnds   []uint32 // the id of vertex i is ids[idEnds[i]:idEnds[i+1]]
	byName   []uint32 // place of the vertex in the order of names, then ids
	types    []uint8  // number in the schema
	parents  []uint32 // vertex that it lies in, nowhere if the store does not hold that
	inside   []uint32 // what lies in vertex i is children[inside[i]:inside[i+1]]
	children []uint32
	allMoney []int64 // amounts of all edges at the vertex, and their people
	allHeads []int64
	out      []uint32 // the edges from vertex i are out[i] to out[i+1]
	objects  []uint32
	rels     []uint8 // number in the schema
	counts   []uint32
	amounts  []int64 // 分
	people   []int64
	sure     []float64 // confidence
	terms    []uint32  // number of its period, twice, and one more where it is planned
	in       []uint32  // the edges to vertex i are inEdges[in[i]:in[i+1]]
	inEdges  []uint32
	sources  []uint32 // their subjects
	ids      []byte
	dateEnds []uint32 // period i starts at the date dates[dateEnds[2i]:dateEnds[2i+1]] and ends at the next one
	dates    []byte

	data []byte // what the arrays lie in
}

// nowhere is the parent of a vertex that lies in none.
const nowhere = math.MaxUint32

// sizes are how many there are of what an index holds.
type sizes struct{ vertices, nested, edges, ids, periods, dates int }

const (
	indexMagic  = "kg index 3\n"
	indexHeader = 72 // magic, key, a number that tells the byte order, sizes
	orderMark   = 0x01020304
	// indexFrom is the number of edges from which a store gets an index file; smaller ones are read as they are.
	indexFrom   = 20_000
	indexEnding = "-index" // of the file's name
)

// arrays calls f for each array with its number of elements.
func (x *index) arrays(n sizes, f func(p unsafe.Pointer, count, size int)) {
	for _, a := range []struct {
		slice       unsafe.Pointer
		count, size int
	}{
		{unsafe.Pointer(&x.idEnds), n.vertices + 1, 4},
		{unsafe.Pointer(&x.byName), n.vertices, 4},
		{unsafe.Pointer(&x.types), n.vertices, 1},
		{unsafe.Pointer(&x.parents), n.vertices, 4},
		{unsafe.Pointer(&x.inside), n.vertices + 1, 4},
		{unsafe.Pointer(&x.children), n.nested, 4},
		{unsafe.Pointer(&x.allMoney), n.vertices, 8},
		{unsafe.Pointer(&x.allHeads), n.vertices, 8},
		{unsafe.Pointer(&x.out), n.vertices + 1, 4},
		{unsafe.Pointer(&x.objects), n.edges, 4},
		{unsafe.Pointer(&x.rels), n.edges, 1},
		{unsafe.Pointer(&x.counts), n.edges, 4},
		{unsafe.Pointer(&x.amounts), n.edges, 8},
		{unsafe.Pointer(&x.people), n.edges, 8},
		{unsafe.Pointer(&x.sure), n.edges, 8},
		{unsafe.Pointer(&x.terms), n.edges, 4},
		{unsafe.Pointer(&x.in), n.vertices + 1, 4},
		{unsafe.Pointer(&x.inEdges), n.edges, 4},
		{unsafe.Pointer(&x.sources), n.edges, 4},
		{unsafe.Pointer(&x.ids), n.ids, 1},
		{unsafe.Pointer(&x.dateEnds), 2*n.periods + 1, 4},
		{unsafe.Pointer(&x.dates), n.dates, 1},
	} {
		f(a.slice, a.count, a.size)
	}
}

// lay puts the arrays over bytes behind a header, which have to be as many as the sizes say.
func (x *index) lay(data []byte, n sizes) bool {
	at, fits := indexHeader, true
	x.arrays(n, func(p unsafe.Pointer, count, size int) {
		if fits = fits && at+count*size <= len(data); fits && count > 0 {
			// All slices have the same form, whatever their elements: pointer, length, capacity.
			*(*[]byte)(p) = unsafe.Slice(&data[at], count)
		}
		at += (count*size + 7) / 8 * 8
	})
	x.data = data
	return fits && at == len(data)
}

func indexSize(n sizes) int {
	at := indexHeader
	(&index{}).arrays(n, func(_ unsafe.Pointer, count, size int) { at += (count*size + 7) / 8 * 8 })
	return at
}

// id is the id of a vertex.
func (x *index) id(at uint32) graph.ID { return graph.ID(x.ids[x.idEnds[at]:x.idEnds[at+1]]) }
