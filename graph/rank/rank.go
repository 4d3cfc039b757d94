// Package rank measures the place of entities in a graph as a whole: who is central, what holds the graph together,
// which entities form groups.
package rank

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/network"

	"example.org/kg/graph"
)

// Network is a graph of vertices with numbers, each pair of vertices joined once in each direction at most.
type Network struct {
	ids   []graph.ID
	out   [][]int64 // sorted
	in    [][]int64
	joins [][]int64 // in either direction
}

// New makes a network of edges: entities that have none are left out. An edge of a symmetric relation leads both ways.
func New(edges []graph.Edge) *Network {
	n := &Network{}
	for _, e := range edges {
		n.ids = append(n.ids, e.Subject, e.Object)
	}
	slices.Sort(n.ids)
	n.ids = slices.Compact(n.ids)
	number := make(map[graph.ID]int64, len(n.ids))
	for i, id := range n.ids {
		number[id] = int64(i)
	}
	n.out, n.in, n.joins = make([][]int64, len(n.ids)), make([][]int64, len(n.ids)), make([][]int64, len(n.ids))
	for _, e := range edges {
		s, o := number[e.Subject], number[e.Object]
		n.out[s], n.in[o] = append(n.out[s], o), append(n.in[o], s)
		if e.Symmetric {
			n.out[o], n.in[s] = append(n.out[o], s), append(n.in[s], o)
		}
		n.joins[s], n.joins[o] = append(n.joins[s], o), append(n.joins[o], s)
	}
	for _, lists := range [][][]int64{n.out, n.in, n.joins} {
		for i := range lists {
			slices.Sort(lists[i])
			lists[i] = slices.Compact(lists[i])
		}
	}
	return n
}

// Score is how much an entity counts.
type Score struct {
	ID    graph.ID
	Value float64
}

// scores lists values by vertex from the highest, then by id, rounded to ten digits: what is left is the error of
// reckoning.
func (n *Network) scores(value func(at int) float64) []Score {
	out := make([]Score, len(n.ids))
	for i, id := range n.ids {
		out[i] = Score{id, math.Round(1e10*value(i)) / 1e10}
	}
	slices.SortStableFunc(out, func(a, b Score) int { return cmp.Compare(b.Value, a.Value) })
	return out
}

// The damping of PageRank as its authors have it, and when its iteration ends.
const (
	damping    = 0.85
	tolerance  = 1e-12
	iterations = 200
)

// PageRank is the share of time that a walker spends at each entity who follows the direction of the edges, at each
// step any of them with the same chance, and starts anew anywhere with chance 0.15, or where no edge leads on:
// Brin and Page, The anatomy of a large-scale hypertextual web search engine (1998). The sum is 1. That of gonum
// starts from random numbers, so that its last digits change from run to run.
func (n *Network) PageRank() []Score {
	size := float64(len(n.ids))
	now, next := make([]float64, len(n.ids)), make([]float64, len(n.ids))
	for i := range now {
		now[i] = 1 / size
	}
	for range iterations {
		lost := 0.0
		for at, out := range n.out {
			if len(out) == 0 {
				lost += now[at]
			}
		}
		change := 0.0
		for at := range next {
			sum := 0.0
			for _, from := range n.in[at] {
				sum += now[from] / float64(len(n.out[from]))
			}
			next[at] = (1-damping)/size + damping*(sum+lost/size)
			change += math.Abs(next[at] - now[at])
		}
		now, next = next, now
		if change < tolerance {
			break
		}
	}
	return n.scores(func(at int) float64 { return now[at] })
}

// ErrTooLarge refuses what would take hours.
var ErrTooLarge = errors.New("too many to measure betweenness")

// mostSteps bounds entities times ties of Betweenness, which takes about a minute for as many.
const mostSteps = 1_000_000_000

// Betweenness is the share of all pairs of other entities between which an entity lies on a shortest path, whichever
// way the edges point; where there are several shortest paths, the share of those that pass it: Freeman, A set of
// measures of centrality based on betweenness (1977), by the algorithm of Brandes (2001). Its time grows with entities times
// edges; an error wraps ErrTooLarge.
func (n *Network) Betweenness() ([]Score, error) {
	ties := 0
	for _, joins := range n.joins {
		ties += len(joins)
	}
	if len(n.ids)*ties > mostSteps {
		return nil, fmt.Errorf("%d entities with %d ties: %w", len(n.ids), ties/2, ErrTooLarge)
	}
	between := network.Betweenness(undirected{n})
	pairs := max(1, float64(len(n.ids)-1)*float64(len(n.ids)-2))
	return n.scores(func(at int) float64 { return between[int64(at)] / pairs }), nil
}

// Communities splits the entities into groups that have many edges inside and few between them, whichever way they point, by
// the method of Louvain (Blondel et al. 2008) as gonum has it. Groups come the largest first, then by their smallest id; ids
// within a group are sorted. Modularity tells how good the split is: 0 no better than chance, above 0.3 clear groups.
func (n *Network) Communities() (groups [][]graph.ID, modularity float64) {
	if len(n.ids) == 0 {
		return nil, 0
	}
	g := undirected{n}
	split := community.Modularize(g, 1, rand.NewPCG(1, 1)).Communities() // a fixed seed: the same split in each run
	for _, nodes := range split {
		var ids []graph.ID
		for _, node := range nodes {
			ids = append(ids, n.ids[node.ID()])
		}
		slices.Sort(ids)
		groups = append(groups, ids)
	}
	slices.SortFunc(groups, func(a, b []graph.ID) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a[0], b[0])) })
	return groups, math.Round(1e6*community.Q(g, split, 1)) / 1e6
}
