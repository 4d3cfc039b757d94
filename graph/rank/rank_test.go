package rank

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"gonum.org/v1/gonum/graph/network"
	"gonum.org/v1/gonum/graph/simple"

	"example.org/kg/graph"
)

// random draws edges between so many entities.
func random(seed uint64, entities, edges int) []graph.Edge {
	r := rand.New(rand.NewPCG(seed, 1))
	var out []graph.Edge
	for len(out) < edges {
		a, b := r.IntN(entities), r.IntN(entities)
		if a != b {
			out = append(out, graph.Edge{Subject: graph.ID(fmt.Sprintf("e/%03d", a)), Object: graph.ID(fmt.Sprintf("e/%03d", b)), Symmetric: r.IntN(3) == 0})
		}
	}
	return out
}

// made is a network of edges in memory.
func made(edges []graph.Edge) *Network {
	n, err := New(func(yield func(graph.Edge, error) bool) {
		for _, e := range edges {
			if !yield(e, nil) {
				return
			}
		}
	})
	if err != nil {
		panic(err)
	}
	return n
}

func TestPageRankAgainstGonum(t *testing.T) {
	for seed := range uint64(10) {
		n := made(random(seed, 30, 60))
		g := simple.NewDirectedGraph()
		for i := range n.ids {
			g.AddNode(simple.Node(i))
		}
		for i, out := range n.out {
			for _, to := range out {
				g.SetEdge(simple.Edge{F: simple.Node(i), T: simple.Node(to)})
			}
		}
		want, sum := network.PageRank(g, damping, 1e-12), 0.0
		for _, s := range n.PageRank() {
			at, _ := slices.BinarySearch(n.ids, s.ID)
			if math.Abs(s.Value-want[int64(at)]) > 1e-6 {
				t.Fatalf("seed %d: %s has %v, want %v", seed, s.ID, s.Value, want[int64(at)])
			}
			sum += s.Value
		}
		if math.Abs(sum-1) > 1e-6 {
			t.Fatalf("seed %d: the sum is %v", seed, sum)
		}
	}
}

// reach counts what can be reached from a vertex without the tie between a and b.
func reach(n *Network, from, a, b int64) int {
	seen, queue := map[int64]bool{from: true}, []int64{from}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, to := range n.joins[at] {
			if !seen[to] && !(at == a && to == b) && !(at == b && to == a) {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	return len(seen)
}

func TestBridgesAgainstCutting(t *testing.T) {
	total := 0
	for seed := range uint64(40) {
		n := made(random(seed, 24, 26))
		want := map[[2]graph.ID][2]int{}
		for a := range n.ids {
			for _, b := range n.joins[a] {
				here, there := reach(n, int64(a), int64(a), b), reach(n, b, int64(a), b)
				if here+there == reach(n, int64(a), -1, -1) && (here < there || here == there && n.ids[a] < n.ids[b]) {
					want[[2]graph.ID{n.ids[a], n.ids[b]}] = [2]int{here, there}
				}
			}
		}
		got := map[[2]graph.ID][2]int{}
		for _, b := range n.Bridges() {
			got[[2]graph.ID{b.A, b.B}] = b.Parts
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d:\n got %v\nwant %v", seed, got, want)
		}
		total += len(got)
	}
	if total < 50 {
		t.Errorf("only %d bridges: too little is tested", total)
	}
}

// Betweenness of a star: all paths pass its middle.
func TestBetweennessOfAStar(t *testing.T) {
	var edges []graph.Edge
	for i := range 5 {
		edges = append(edges, graph.Edge{Subject: "a/middle", Object: graph.ID(fmt.Sprint("b/", i))})
	}
	if got, err := made(edges).Betweenness(); err != nil || got[0] != (Score{"a/middle", 1}) || got[1].Value != 0 {
		t.Errorf("%v", got)
	}
}

// Two rings that one edge joins are two communities.
func TestCommunities(t *testing.T) {
	var edges []graph.Edge
	for ring := range 2 {
		for i := range 6 {
			for j := range i {
				edges = append(edges, graph.Edge{Subject: graph.ID(fmt.Sprint(ring, "/", i)), Object: graph.ID(fmt.Sprint(ring, "/", j))})
			}
		}
	}
	groups, q := made(append(edges, graph.Edge{Subject: "0/0", Object: "1/0"})).Communities()
	if len(groups) != 2 || len(groups[0]) != 6 || groups[0][0] != "0/0" || q < 0.4 {
		t.Errorf("%v %v", groups, q)
	}
}

func TestSameInEachRun(t *testing.T) {
	edges := random(7, 60, 150)
	answer := func() string {
		n := made(edges)
		groups, q := n.Communities()
		between, err := n.Betweenness()
		return fmt.Sprint(err, n.PageRank(), between, n.Bridges(), groups, q)
	}
	want := answer()
	for range 20 {
		rand.Shuffle(len(edges), func(i, j int) { edges[i], edges[j] = edges[j], edges[i] })
		if got := answer(); got != want {
			t.Fatalf("two runs differ:\n%s\n%s", got, want)
		}
	}
}
