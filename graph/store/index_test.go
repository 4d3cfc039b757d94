package store_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// The index ranks just as a graph in memory does, whether all statements count or only sure ones, and degrees add up.
func TestIndexIsLikeTheGraph(t *testing.T) {
	eachStore(t, func(t *testing.T, r *rand.Rand, s *store.Store, whole *graph.Graph) {
		for _, least := range []float64{0, 0.4} {
			snap, err := s.Snapshot(least)
			must(t, err)
			testIndex(t, r, snap, whole.AtLeast(least), least)
			must(t, snap.Close())
		}
	})
}

func testIndex(t *testing.T, r *rand.Rand, snap *store.Snapshot, g *graph.Graph, least float64) {
	for range 40 {
		opts := graph.DegreeOptions{
			By: []graph.Measure{"", graph.ByAmount, graph.ByPeople}[r.IntN(3)], Direction: []graph.Direction{"", graph.In, graph.Out, graph.Both}[r.IntN(4)], Top: r.IntN(6),
		}
		if least > 0 { // what the index knows then
			opts.By, opts.Top = "", opts.Top+1
		}
		if r.IntN(3) == 0 {
			opts.Relations = []graph.Relation{graph.Assists, graph.PairedWith}
		}
		if r.IntN(3) == 0 {
			opts.Types = []graph.Type{graph.City}
		}
		if r.IntN(3) == 0 {
			opts.NeighborTypes = []graph.Type{graph.Enterprise}
		}
		differ(t, fmt.Sprintf("%+v", opts), text(snap.IndexedDegrees(opts)), text(g.Degrees(opts)))
		differ(t, fmt.Sprintf("tallies %+v", opts), text(snap.IndexedTallies(opts)), text(g.TalliesOf(edgesOf(g), opts)))
	}
	if !snap.HasIndex() {
		t.Error("the index is not kept")
	}
	for range 60 { // over the index that the questions before have left
		id := g.Entities()[r.IntN(len(g.Entities()))].ID
		question, want, got := ask(r, func() graph.ID { return g.Entities()[r.IntN(len(g.Entities()))].ID }, g, snap)
		differ(t, question, got, want)
		differ(t, "within", text(snap.Within(id, 2)), text(within(g, id), nil))
	}
	if least > 0 {
		return
	}
	all, err := snap.IndexedDegrees(graph.DegreeOptions{})
	must(t, err)
	var in, out, paired int
	for _, d := range all {
		in, out, paired = in+d.In.Edges, out+d.Out.Edges, paired+d.Paired.Edges
	}
	if in != out || paired%2 != 0 || in == 0 {
		t.Errorf("in %d, out %d, paired %d", in, out, paired)
	}
}

// Over the index, paths by weight are looked for near their ends alone, and are those of a graph in memory however far they lead.
func TestWeightedPathsOverTheIndex(t *testing.T) {
	eachStore(t, func(t *testing.T, r *rand.Rand, s *store.Store, whole *graph.Graph) {
		for _, least := range []float64{0, 0.4} {
			snap, err := s.Snapshot(least)
			must(t, err)
			_, err = snap.IndexedDegrees(graph.DegreeOptions{})
			must(t, err)
			g := whole.AtLeast(least)
			ents := g.Entities()
			pick := func() graph.ID { return ents[r.IntN(len(ents))].ID }
			some := func() bool { return r.IntN(2) == 0 }
			found := 0
			for range 16 {
				opts := graph.PathOptions{
					Weight: []graph.Weight{graph.Surest, graph.Richest}[r.IntN(2)], Limit: 1 + r.IntN(3), Directed: some(), Hierarchy: r.IntN(3) == 0,
				}
				if some() { // with all relations there are too many ways to try them all in memory
					opts.Relations, opts.All = []graph.Relation{graph.InvestsIn, graph.PairedWith}, some()
				}
				if r.IntN(3) == 0 {
					opts.Via = pick()
				}
				from, to := pick(), pick()
				want := text(g.Paths(from, to, opts))
				differ(t, fmt.Sprintf("least %v: paths %s %s %+v", least, from, to, opts), text(snap.Paths(from, to, opts)), want)
				if strings.Contains(want, `"hops"`) {
					found++
				}
			}
			if found < 2 {
				t.Errorf("only %d questions have an answer: too little is tested", found)
			}
			must(t, snap.Close())
		}
	})
}

// A build id tells what documents a store holds, however it came to hold them, and an index is used for them alone.
func TestIndexFollowsTheStore(t *testing.T) {
	t.Parallel()
	path := build(t, small, 6)
	first := buildID(t, path)
	s := open(t, path)
	put(t, s, small.fragment(t, "more.txt", 77))
	must(t, s.Close())
	if buildID(t, path) == first {
		t.Error("a new document leaves the build id as it was")
	}
	snapshot(t, path, func(snap *store.Snapshot) {
		if _, err := snap.IndexedDegrees(graph.DegreeOptions{}); err != nil || !snap.HasIndex() {
			t.Errorf("no index: %v", err)
		}
	})
	s = open(t, path)
	w, err := s.Begin("test", graph.Builtin())
	must(t, err)
	_, err = w.Prune(func(location string) bool { return location != "more.txt" })
	must(t, err)
	must(t, w.Commit())
	must(t, s.Close())
	if buildID(t, path) != first {
		t.Error("a document that came and went leaves a trace in the build id")
	}
	snapshot(t, path, func(snap *store.Snapshot) {
		if snap.HasIndex() {
			t.Error("the index of another state is taken for that of this one")
		}
	})
	for _, damage := range []func([]byte) []byte{
		func(b []byte) []byte { return b[:len(b)/2] },
		func(b []byte) []byte { return nil },
		func(b []byte) []byte { b[0] = 'x'; return b },
		func(b []byte) []byte { b[52]++; return b },
	} {
		snapshot(t, path, func(snap *store.Snapshot) {
			_, err := snap.IndexedDegrees(graph.DegreeOptions{})
			must(t, err)
			data, err := os.ReadFile(path + "-index")
			must(t, err)
			must(t, os.Remove(path+"-index"))
			must(t, os.WriteFile(path+"-index", damage(data), 0o600))
			if snap.HasIndex() {
				t.Error("a damaged index is used")
			}
		})
	}
	if left, _ := filepath.Glob(path + "-index.*"); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func snapshot(t *testing.T, path string, f func(*store.Snapshot)) {
	t.Helper()
	s, err := store.OpenReadOnly(path)
	must(t, err)
	snap, err := s.Snapshot(0)
	must(t, err)
	f(snap)
	must(t, snap.Close())
	must(t, s.Close())
}

func buildID(t *testing.T, path string) (id string) {
	t.Helper()
	snapshot(t, path, func(snap *store.Snapshot) { id = snap.BuildID() })
	return id
}

// edgesOf lists the edges of a graph.
func edgesOf(g *graph.Graph) iter.Seq2[graph.Edge, error] {
	return func(yield func(graph.Edge, error) bool) {
		for _, e := range g.Edges() {
			if !yield(e, nil) {
				return
			}
		}
	}
}
