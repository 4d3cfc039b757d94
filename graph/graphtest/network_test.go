package graphtest

import (
	"testing"

	"example.org/kg/graph"
)

func TestNetwork(t *testing.T) {
	for _, n := range []int{2, 3, 50, 500, 5000} {
		g, err := Network(n)
		if err != nil {
			t.Fatal(err)
		}
		if problems := g.Check(); len(problems) > 0 {
			t.Errorf("%d entities: %d problems, the first: %v", n, len(problems), problems[0])
		}
		related := map[graph.ID]int{}
		most := 0
		for _, e := range g.Edges() {
			for _, id := range []graph.ID{e.Subject, e.Object} {
				related[id]++
				most = max(most, related[id])
			}
		}
		if len(related) != n {
			t.Errorf("%d entities in relations, want %d", len(related), n)
		}
		t.Logf("%d entities, %d relations, at most %d of one", n, len(g.Edges()), most)
	}
}
