package store_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"example.org/kg/graph"
)

// Whatever was put, replaced and pruned in whichever order, the store is the one that a fresh
// build of the present documents makes. Texts are few, so that many stand at several locations.
func TestHistoryLeavesNoTrace(t *testing.T) {
	t.Parallel()
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			rng := rand.New(rand.NewPCG(seed, 2))
			path := filepath.Join(t.TempDir(), "kg.db")
			present := map[string]*graph.Graph{}
			for step := range 8 {
				s := open(t, path)
				w, err := s.Begin("test", graph.Builtin())
				must(t, err)
				w.StageAfter(rng.IntN(40))
				for range rng.IntN(6) {
					location := fmt.Sprintf("%02d.txt", rng.IntN(10))
					frag := small.fragment(t, location, rng.Uint64N(8))
					must(t, w.Put(frag))
					present[location] = frag
					if rng.IntN(4) == 0 {
						must(t, w.Commit())
					}
				}
				if rng.IntN(2) == 0 {
					gone := map[string]bool{}
					for _, location := range slices.Sorted(maps.Keys(present)) {
						gone[location] = rng.IntN(3) == 0
					}
					dropped, err := w.Prune(func(location string) bool { return !gone[location] })
					must(t, err)
					for _, location := range dropped {
						delete(present, location)
					}
				}
				if rng.IntN(8) == 0 { // put again after Prune
					frag := small.fragment(t, "05.txt", 3)
					must(t, w.Put(frag))
					present["05.txt"] = frag
				}
				must(t, w.Commit())
				g := read(t, s)
				must(t, s.Close())

				var frags []*graph.Graph
				want := graph.New()
				for location, frag := range present { // in any order
					frags = append(frags, frag)
					if kept(present, location) {
						must(t, want.Merge(frag))
					}
				}
				differ(t, fmt.Sprintf("graph at step %d", step), describe(t, g), describe(t, want))
				if len(frags) > 0 {
					differ(t, fmt.Sprintf("store at step %d", step), dump(t, path), dump(t, fresh(t, frags...)))
				}
			}
		})
	}
}

// kept tells whether no smaller location holds the same text.
func kept(present map[string]*graph.Graph, location string) bool {
	for other, frag := range present {
		if other < location && frag.Documents()[0].ID == present[location].Documents()[0].ID {
			return false
		}
	}
	return true
}

// A build large enough to be staged and to make its indexes afterwards ends like small ones.
func TestLargeAndSmallBuilds(t *testing.T) {
	t.Parallel()
	w := world{cities: 40, firms: 40, statements: 12}
	const documents = 250
	var frags []*graph.Graph
	for i := range documents {
		frags = append(frags, w.fragment(t, fmt.Sprintf("%03d", i), uint64(i%(documents-20))))
	}
	large := fresh(t, frags...)
	for _, size := range []int{60, 110} { // builds of at least 100 documents make all edges anew
		path := filepath.Join(t.TempDir(), "kg.db")
		s := open(t, path)
		for batch := range slices.Chunk(frags, size) {
			slices.Reverse(batch)
			put(t, s, batch...)
		}
		must(t, s.Close())
		differ(t, fmt.Sprintf("store of builds of %d", size), dump(t, path), dump(t, large))
	}

	// Reading everything again changes nothing but who read it.
	s := open(t, large)
	before := dump(t, large)
	put(t, s, frags...)
	must(t, s.Close())
	differ(t, "store read twice", dump(t, large), before)
}
