// Package rank measures the place of entities in a graph as a whole: who is central, what holds the graph together,
// which entities form groups.
package rank

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
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

// New makes a network of edges: entities that have none are left out. An edge of a symmetric relation leads both ways. The error that
// the edges end with comes as it is.
func New(edges iter.Seq2[graph.Edge, error]) (*Network, error) {
	n := &Network{}
	ties, err := n.read(edges)
	if err != nil {
		return nil, err
	}
	n.out = lists(len(n.ids), func(add func(from, to int64)) {
		for _, t := range ties {
			if add(t.subject, t.object); t.symmetric {
				add(t.object, t.subject)
			}
		}
	})
	n.in = lists(len(n.ids), func(add func(from, to int64)) {
		for from, out := range n.out {
			for _, to := range out {
				add(to, int64(from))
			}
		}
	})
	n.joins = lists(len(n.ids), func(add func(from, to int64)) {
		for _, t := range ties {
			add(t.subject, t.object)
			add(t.object, t.subject)
		}
	})
	return n, nil
}

// tie is an edge between vertices.
type tie struct {
	subject, object int64
	symmetric       bool
}

// read numbers the ends of edges by id.
func (n *Network) read(edges iter.Seq2[graph.Edge, error]) ([]tie, error) {
	met := map[graph.ID]int64{}
	number := func(id graph.ID) int64 {
		at, ok := met[id]
		if !ok {
			at = int64(len(n.ids))
			met[id] = at
			n.ids = append(n.ids, id)
		}
		return at
	}
	var ties []tie
	for e, err := range edges {
		if err != nil {
			return nil, err
		}
		ties = append(ties, tie{number(e.Subject), number(e.Object), e.Symmetric})
	}
	place := make([]int64, len(n.ids)) // by the order in which they were met
	slices.Sort(n.ids)
	for at, id := range n.ids {
		place[met[id]] = int64(at)
	}
	for i, t := range ties {
		ties[i].subject, ties[i].object = place[t.subject], place[t.object]
	}
	return ties, nil
}

// lists are what leads from each vertex, sorted and each once. They lie in one piece of memory.
func lists(size int, all func(add func(from, to int64))) [][]int64 {
	ends := make([]int, size+1)
	all(func(from, _ int64) { ends[from+1]++ })
	for i := range size {
		ends[i+1] += ends[i]
	}
	items, next := make([]int64, ends[size]), slices.Clone(ends)
	all(func(from, to int64) {
		items[next[from]] = to
		next[from]++
	})
	lists := make([][]int64, size)
	for i := range lists {
		list := items[ends[i]:ends[i+1]:ends[i+1]]
		slices.Sort(list)
		lists[i] = slices.Compact(list)
	}
	return lists
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
