package store_test

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"runtime"
	"testing"

	dgraph "github.com/dominikbraun/graph"
	gpath "gonum.org/v1/gonum/graph/path"
	"gonum.org/v1/gonum/graph/simple"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
	"example.org/kg/graph/store/synth"
)

// BenchmarkThree makes three graphs of the same edges, which a store holds: that of github.com/dominikbraun/graph, that of gonum
// and the index. It measures what building them takes, the memory that they then hold, and a shortest path between entities drawn
// at random. The index is built out of the store, the others out of edges that have been read.
func BenchmarkThree(b *testing.B) {
	for _, size := range []synth.Size{{Entities: 10_000, Statements: 100_000}, {Entities: 100_000, Statements: 1_000_000}} {
		path := filepath.Join(b.TempDir(), "kg.db")
		must(b, synth.Write(path, size, store.Folding{}))
		s, err := store.OpenReadOnly(path)
		must(b, err)
		snap, err := s.Snapshot(0)
		must(b, err)
		three := &three{snap: snap, numbers: map[graph.ID]int64{}}
		three.read(b)
		for _, way := range []struct {
			name  string
			build func(*testing.B) (search func(from, to int64))
		}{
			{"library", three.library}, {"gonum", three.gonum}, {"index", three.index},
		} {
			var search func(from, to int64)
			b.Run(fmt.Sprintf("build/%s/%d", way.name, size.Statements), func(b *testing.B) {
				for b.Loop() {
					b.StopTimer()
					search = nil
					before := heap()
					b.StartTimer()
					search = way.build(b)
					b.StopTimer()
					b.ReportMetric(float64(heap()-before)/1e6, "MB")
					b.StartTimer()
				}
			})
			b.Run(fmt.Sprintf("path/%s/%d", way.name, size.Statements), func(b *testing.B) {
				if search == nil {
					search = way.build(b)
				}
				r := rand.New(rand.NewPCG(1, 2))
				for b.Loop() {
					search(r.Int64N(int64(len(three.ids))), r.Int64N(int64(len(three.ids))))
				}
			})
		}
		must(b, snap.Close())
		must(b, s.Close())
	}
}

// heap is the memory in use.
func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// three is what the three graphs are made of.
type three struct {
	snap    *store.Snapshot
	ids     []graph.ID
	numbers map[graph.ID]int64
	pairs   [][2]int64
}

func (t *three) read(b *testing.B) {
	b.Helper()
	for e, err := range t.snap.Edges() {
		must(b, err)
		t.pairs = append(t.pairs, [2]int64{t.number(e.Subject), t.number(e.Object)})
	}
}

func (t *three) number(id graph.ID) int64 {
	n, ok := t.numbers[id]
	if !ok {
		n = int64(len(t.ids))
		t.numbers[id] = n
		t.ids = append(t.ids, id)
	}
	return n
}

func (t *three) library(b *testing.B) func(from, to int64) {
	g := dgraph.New(dgraph.IntHash)
	for n := range t.ids {
		must(b, g.AddVertex(n))
	}
	for _, p := range t.pairs {
		_ = g.AddEdge(int(p[0]), int(p[1])) // pairs of several relations are one edge
	}
	return func(from, to int64) { _, _ = dgraph.ShortestPath(g, int(from), int(to)) }
}

func (t *three) gonum(*testing.B) func(from, to int64) {
	g := simple.NewUndirectedGraph()
	for n := range t.ids {
		g.AddNode(simple.Node(n))
	}
	for _, p := range t.pairs {
		g.SetEdge(simple.Edge{F: simple.Node(p[0]), T: simple.Node(p[1])})
	}
	return func(from, to int64) { gpath.DijkstraFrom(simple.Node(from), g).To(to) }
}

func (t *three) index(b *testing.B) func(from, to int64) {
	bytes, err := t.snap.MakeIndex()
	must(b, err)
	b.ReportMetric(float64(bytes)/1e6, "mapped-MB")
	return func(from, to int64) { _, _ = t.snap.Paths(t.ids[from], t.ids[to], graph.PathOptions{Limit: 1}) }
}
