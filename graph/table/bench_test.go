package table

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"example.org/kg/graph"
)

// wide is a graph of so many statements of help between the counties of two provinces and what these lie in.
func wide(b *testing.B, statements int) *graph.Graph {
	b.Helper()
	w, rng := newWorld(b, statements), rand.New(rand.NewPCG(1, 1))
	pick := func(province string) graph.ID {
		switch rng.IntN(10) {
		case 0:
			return w.place(province + "0000")
		case 1, 2:
			return w.place(fmt.Sprintf("%s%02d00", province, 1+rng.IntN(20)))
		}
		return w.place(fmt.Sprintf("%s%02d%02d", province, 1+rng.IntN(20), 1+rng.IntN(30)))
	}
	for range statements {
		year := fmt.Sprint(2015 + rng.IntN(8))
		w.claim(graph.Statement{
			Subject: pick("35"), Predicate: graph.Assists, Object: pick("62"), Amounts: []graph.Money{graph.Money(1 + rng.IntN(1e9))},
			Period: graph.Period{Start: year, End: year},
		})
	}
	return w.Graph
}

func BenchmarkPairs(b *testing.B) {
	for _, statements := range []int{10_000, 100_000} {
		g := wide(b, statements)
		for _, level := range []graph.Type{graph.County, graph.Province} {
			b.Run(fmt.Sprintf("%d/%s", statements, level), func(b *testing.B) {
				for b.Loop() {
					Make("pairs", g, Options{Level: level})
				}
			})
		}
	}
}
