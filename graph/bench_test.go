package graph

import (
	"fmt"
	"testing"

	dgraph "github.com/dominikbraun/graph"
)

// wide is a graph of so many pairs, each with one statement, over a fifth as many counties. Its
// first and last entities lie several hops apart.
func wide(b testing.TB, pairs int) *Graph {
	b.Helper()
	g, r := New(), seeded(1)
	n := pairs / 5
	ids := make([]ID, n)
	for i := range ids {
		code := fmt.Sprintf("62%04d", i%10000)
		ids[i] = ID(fmt.Sprintf("division/%06d", i))
		mustAdd(b, g, Entity{ID: ids[i], Type: County, Name: fmt.Sprintf("县%d", i), Code: code})
	}
	for len(g.statements) < pairs {
		s, o := r.IntN(n), r.IntN(n)
		if s != o {
			mustClaim(b, g, Statement{Subject: ids[s], Predicate: Assists, Object: ids[o], Confidence: 0.9, Amounts: []Money{Money(r.IntN(1e9))}})
		}
	}
	return g
}

var sizes = []int{10_000, 100_000}

// ends are two vertices that a path joins.
func ends(v *View) (ID, ID) { return v.ids[0], v.ids[len(v.ids)-1] }

func BenchmarkView(b *testing.B) {
	for _, size := range sizes {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			g := wide(b, size)
			for b.Loop() {
				g.View(ViewOptions{})
			}
		})
	}
}

func BenchmarkEdges(b *testing.B) {
	for _, size := range sizes {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			g := wide(b, size)
			for b.Loop() {
				g.Edges()
			}
		})
	}
}

// BenchmarkPath asks a view that is kept, and the library with a graph that is kept.
func BenchmarkPath(b *testing.B) {
	for _, size := range sizes {
		v := wide(b, size).View(ViewOptions{Directed: true})
		from, to := ends(v)
		b.Run(fmt.Sprintf("view/%d", size), func(b *testing.B) {
			for b.Loop() {
				if _, err := v.Paths(from, to, PathOptions{Limit: 1}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("library/%d", size), func(b *testing.B) {
			lib := libraryOf(b, v)
			for b.Loop() {
				if _, err := dgraph.ShortestPath(lib, from, to); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkAllPaths(b *testing.B) {
	for _, size := range sizes {
		v := wide(b, size).View(ViewOptions{})
		from, to := ends(v)
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			for b.Loop() {
				if _, err := v.Paths(from, to, PathOptions{All: true}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkDegree counts for all entities; the library's part is its map of neighbours, from
// which degrees would be read.
func BenchmarkDegree(b *testing.B) {
	for _, size := range sizes {
		g := wide(b, size)
		b.Run(fmt.Sprintf("graph/%d", size), func(b *testing.B) {
			for b.Loop() {
				if _, err := g.Degrees(DegreeOptions{Top: 10}); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("library/%d", size), func(b *testing.B) {
			lib := libraryOf(b, g.View(ViewOptions{Directed: true}))
			for b.Loop() {
				if _, err := lib.PredecessorMap(); err != nil {
					b.Fatal(err)
				}
				if _, err := lib.AdjacencyMap(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// libraryOf is the view as a graph of the library.
func libraryOf(tb testing.TB, v *View) dgraph.Graph[ID, ID] {
	tb.Helper()
	next := map[ID][]ID{}
	for from, id := range v.ids {
		next[id] = nil
		for _, a := range v.around(int32(from)) {
			if a.open {
				next[id] = append(next[id], v.ids[a.to])
			}
		}
	}
	lib, err := library(next)
	if err != nil {
		tb.Fatal(err)
	}
	return lib
}
