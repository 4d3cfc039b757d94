package store_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
	"example.org/kg/graph/store/synth"
)

// BenchmarkAsk asks a store with the degrees of a real graph: that which KG_BENCH_STORE names (made by go run
// ./cmd/synth), or a small one. It reports the median and the 99th percentile of random questions.
func BenchmarkAsk(b *testing.B) {
	path := os.Getenv("KG_BENCH_STORE")
	if path == "" {
		path = filepath.Join(b.TempDir(), "kg.db")
		must(b, synth.Write(path, synth.Size{Entities: 10_000, Statements: 40_000}, store.Folding{}))
	}
	s, err := store.OpenReadOnly(path)
	must(b, err)
	defer s.Close()
	snap, err := s.Snapshot(0)
	must(b, err)
	defer snap.Close()
	ids, err := snap.Net(store.Folding{}).OfTypes(nil)
	must(b, err)
	for _, question := range []struct {
		name string
		ask  func(a, b graph.ID) error
	}{
		{"path", func(a, b graph.ID) error {
			_, err := snap.Paths(a, b, graph.PathOptions{Limit: 1})
			return err
		}},
		{"paths", func(a, b graph.ID) error { _, err := snap.Paths(a, b, graph.PathOptions{}); return err }},
		{"within2", func(a, _ graph.ID) error { _, err := snap.Within(a, 2); return err }},
		{"neighbors", func(a, _ graph.ID) error {
			_, _, err := snap.Neighbors(a, graph.NeighborOptions{Top: 20})
			return err
		}},
		{"card", func(a, _ graph.ID) error { _, err := snap.Card(a, graph.CardOptions{Top: 20}); return err }},
		{"degree", func(a, _ graph.ID) error {
			_, err := snap.Degrees(graph.DegreeOptions{Entities: []graph.ID{a}})
			return err
		}},
		{"ranking", func(graph.ID, graph.ID) error { _, err := snap.Degrees(graph.DegreeOptions{Top: 10}); return err }},
		{"rankingByAmount", func(graph.ID, graph.ID) error {
			_, err := snap.Degrees(graph.DegreeOptions{Top: 10, By: graph.ByAmount})
			return err
		}},
	} {
		b.Run(question.name, func(b *testing.B) {
			r := rand.New(rand.NewPCG(1, 2))
			var took []time.Duration
			for b.Loop() {
				from, to := ids[r.IntN(len(ids))], ids[r.IntN(len(ids))]
				start := time.Now()
				if err := question.ask(from, to); err != nil && !errors.Is(err, graph.ErrNoPath) {
					b.Fatal(err)
				}
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "µs/median")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "µs/p99")
		})
	}
}
