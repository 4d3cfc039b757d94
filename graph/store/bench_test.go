package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// BenchmarkPut builds stores of several sizes from nothing, ten statements a document, and then
// adds one document to each.
func BenchmarkPut(b *testing.B) {
	for _, documents := range []int{13, 1_000, 10_000, 100_000} {
		w := world{cities: 300, firms: documents, statements: 10}
		b.Run(fmt.Sprintf("documents=%d", documents), func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				dir := b.TempDir()
				path := filepath.Join(dir, "kg.db")
				b.StartTimer()
				s, err := store.Open(path)
				must(b, err)
				wr, err := s.Begin("bench", graph.Builtin())
				must(b, err)
				for i := range documents {
					b.StopTimer()
					frag := w.fragment(b, fmt.Sprintf("%06d.txt", i), uint64(i))
					b.StartTimer()
					must(b, wr.Put(frag))
				}
				must(b, wr.Commit())
				must(b, s.Close())
				b.StopTimer()
				info, err := os.Stat(path)
				must(b, err)
				b.ReportMetric(float64(info.Size())/float64(documents*w.statements), "bytes/statement")
				must(b, os.RemoveAll(dir))
				b.StartTimer()
			}
			b.ReportMetric(float64(b.N*documents*w.statements)/b.Elapsed().Seconds(), "statements/s")
		})
	}
}

// BenchmarkReplace replaces one document of a store that stays open.
func BenchmarkReplace(b *testing.B) {
	for _, documents := range []int{100, 10_000} {
		b.Run(fmt.Sprintf("documents=%d", documents), func(b *testing.B) {
			w := world{cities: 300, firms: documents, statements: 10}
			s, err := store.Open(build(b, w, documents))
			must(b, err)
			defer s.Close()
			seed := uint64(documents)
			for b.Loop() {
				wr, err := s.Begin("bench", graph.Builtin())
				must(b, err)
				must(b, wr.Put(w.fragment(b, "000000.txt", seed)))
				must(b, wr.Commit())
				seed++
			}
		})
	}
}

// BenchmarkOpen opens a store, looks a name up and closes it.
func BenchmarkOpen(b *testing.B) {
	path := build(b, world{cities: 300, firms: 10_000, statements: 10}, 10_000)
	for b.Loop() {
		s, err := store.OpenReadOnly(path)
		must(b, err)
		snap, err := s.Snapshot(0)
		must(b, err)
		_, err = snap.Find("合成7市", store.Folding{})
		must(b, err)
		must(b, snap.Close())
		must(b, s.Close())
	}
}

// BenchmarkGraph reads a store of 100,000 statements.
func BenchmarkGraph(b *testing.B) {
	w := world{cities: 300, firms: 10_000, statements: 10}
	s, err := store.OpenReadOnly(build(b, w, 10_000))
	must(b, err)
	defer s.Close()
	var g *graph.Graph
	for b.Loop() {
		g, err = s.Graph()
		must(b, err)
	}
	b.ReportMetric(float64(b.N*len(g.Statements()))/b.Elapsed().Seconds(), "statements/s")
}

// BenchmarkSnapshot reads the statements of a store of 100,000 without keeping them.
func BenchmarkSnapshot(b *testing.B) {
	w := world{cities: 300, firms: 10_000, statements: 10}
	s, err := store.OpenReadOnly(build(b, w, 10_000))
	must(b, err)
	defer s.Close()
	snap, err := s.Snapshot(0)
	must(b, err)
	defer snap.Close()
	for name, order := range map[string]graph.Order{"ByID": graph.ByID, "ByDocument": graph.ByDocument} {
		b.Run(name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				for _, err := range snap.ScanStatements(order) {
					must(b, err)
					n++
				}
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "statements/s")
		})
	}
}

// build makes a store of synthetic documents in a folder of its own.
func build(tb testing.TB, w world, documents int) (path string) {
	tb.Helper()
	path = filepath.Join(tb.TempDir(), "kg.db")
	s, err := store.Open(path)
	must(tb, err)
	wr, err := s.Begin("bench", graph.Builtin())
	must(tb, err)
	for i := range documents {
		must(tb, wr.Put(w.fragment(tb, fmt.Sprintf("%06d.txt", i), uint64(i))))
	}
	must(tb, wr.Commit())
	must(tb, s.Close())
	return path
}
