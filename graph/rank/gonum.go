package rank

import (
	"slices"

	ggraph "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/iterator"
	"gonum.org/v1/gonum/graph/simple"
)

// undirected is a network as gonum wants it. Unlike gonum's own graphs, which are maps, it lists everything in order,
// so that sums come out the same to the last digit.
type undirected struct{ n *Network }

var _ ggraph.WeightedUndirected = undirected{}

func (u undirected) Node(id int64) ggraph.Node {
	if id < 0 || id >= int64(len(u.n.ids)) {
		return nil
	}
	return simple.Node(id)
}

func (u undirected) Nodes() ggraph.Nodes {
	nodes := make([]ggraph.Node, len(u.n.ids))
	for i := range nodes {
		nodes[i] = simple.Node(i)
	}
	return iterator.NewOrderedNodes(nodes)
}

func (u undirected) From(id int64) ggraph.Nodes {
	nodes := make([]ggraph.Node, len(u.n.joins[id]))
	for i, to := range u.n.joins[id] {
		nodes[i] = simple.Node(to)
	}
	return iterator.NewOrderedNodes(nodes)
}

func (u undirected) HasEdgeBetween(a, b int64) bool {
	_, ok := slices.BinarySearch(u.n.joins[a], b)
	return ok
}

func (u undirected) Edge(a, b int64) ggraph.Edge { return u.EdgeBetween(a, b) }

func (u undirected) EdgeBetween(a, b int64) ggraph.Edge {
	if e := u.WeightedEdgeBetween(a, b); e != nil {
		return e
	}
	return nil
}

func (u undirected) WeightedEdge(a, b int64) ggraph.WeightedEdge { return u.WeightedEdgeBetween(a, b) }

func (u undirected) WeightedEdgeBetween(a, b int64) ggraph.WeightedEdge {
	if !u.HasEdgeBetween(a, b) {
		return nil
	}
	return simple.WeightedEdge{F: simple.Node(a), T: simple.Node(b), W: 1}
}

func (u undirected) Weight(a, b int64) (w float64, ok bool) {
	if u.HasEdgeBetween(a, b) {
		return 1, true
	}
	return 0, a == b
}
