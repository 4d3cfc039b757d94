package graph

import (
	"cmp"
	"slices"
	"sort"
)

// ViewOptions says what of a graph a view shows.
type ViewOptions struct {
	Relations []Relation // only these, none for all
	Directed  bool       // walk from subject to object only; symmetric and hierarchy edges go both ways
	Hierarchy bool       // also join every entity with its parent, as ContainedIn
}

// View is a graph prepared for walking: vertices are the entities in the order of their ids,
// and every vertex has its neighbours in that same order, each once, with all the edges between
// the two. It is built in one pass and answers any number of questions; it does not follow
// later changes of the graph, and is safe for concurrent reading.
//
// Why not a graph of github.com/dominikbraun/graph throughout: it holds one edge for an ordered
// pair where four relations may join two entities, it rebuilds its maps of neighbours (maps of
// maps) for every question, and it walks them in Go's random order, so that of several shortest
// paths it returns a different one each time and cannot list them ranked or up to a limit.
// Walking is therefore done here, on slices. The library serves where order cannot show, see
// Components and the test for cycles in the hierarchy; the tests hold paths against it.
type View struct {
	g     *Graph
	opts  ViewOptions
	ids   []ID
	index map[ID]int32
	edges []Edge  // the graph's that are shown, then those of the hierarchy
	arcs  []arc   // by the vertex they leave, then by the one they reach
	first []int32 // the arcs of vertex i are arcs[first[i]:first[i+1]]
	joins []int32 // edges that the arcs stand for, see arc
}

// arc leads from a vertex to a neighbour.
type arc struct {
	to     int32
	twin   int32 // the arc back
	lo, hi int32 // joins[lo:hi] are the edges between the two
	open   bool  // can be walked
	cost   cost  // of walking it
}

// cost ranks walks of the same length: less doubt is better, then more statements.
type cost struct{ doubt, statements int64 }

func (c cost) plus(d cost) cost { return cost{c.doubt + d.doubt, c.statements + d.statements} }

func (c cost) compare(d cost) int {
	return cmp.Or(cmp.Compare(c.doubt, d.doubt), cmp.Compare(d.statements, c.statements))
}

// unclaimed is the doubt of a step that no statement claims.
const unclaimed = 1000

// View prepares the graph for walking.
func (g *Graph) View(opts ViewOptions) *View { return g.ViewOf(g.Edges(), opts) }

// ViewOf prepares edges between entities of the graph for walking, in place of those that its statements
// make: edges read without their statements, say. It takes the slice over.
func (g *Graph) ViewOf(edges []Edge, opts ViewOptions) *View {
	v := &View{g: g, opts: opts, index: make(map[ID]int32, len(g.entities))}
	for _, ent := range g.Entities() {
		v.index[ent.ID] = int32(len(v.ids))
		v.ids = append(v.ids, ent.ID)
	}
	v.edges = edges
	if len(opts.Relations) > 0 {
		v.edges = slices.DeleteFunc(v.edges, func(e Edge) bool { return !slices.Contains(opts.Relations, e.Relation) })
	}
	if opts.Hierarchy {
		v.edges = append(v.edges, g.hierarchy()...)
	}
	v.join()
	return v
}

// Outline puts in an entity of which no more is known than its type and where it lies, to be walked over in a view and not to be
// shown. One that the graph has stays as it is.
func (g *Graph) Outline(id ID, t Type, parent ID) {
	if g.entities[id] == nil {
		g.entities[id] = &Entity{ID: id, Type: t, Parent: parent}
	}
}

// hierarchy lists the steps from every entity to its parent, by the entity.
func (g *Graph) hierarchy() []Edge {
	var edges []Edge
	for _, ent := range g.Entities() {
		if g.entities[ent.Parent] != nil && ent.Parent != ent.ID {
			edges = append(edges, Edge{Subject: ent.ID, Relation: ContainedIn, Object: ent.Parent, Confidence: 1})
		}
	}
	return edges
}

// half is one end of an edge: the edge as the vertex from sees it.
type half struct{ from, to, rank, edge int32 }

// join makes the arcs from the edges.
func (v *View) join() {
	ranks := map[Relation]int32{}
	for i, rule := range v.g.schema.relations {
		ranks[rule.Relation] = int32(2 * i)
	}
	ranks[ContainedIn] = int32(2 * len(ranks))
	halves := make([]half, 0, 2*len(v.edges))
	for i := range v.edges {
		e := &v.edges[i]
		s, o, rank := v.index[e.Subject], v.index[e.Object], ranks[e.Relation]
		halves = append(halves, half{s, o, rank, int32(i)}, half{o, s, rank + 1, int32(i)})
	}
	slices.SortFunc(halves, func(a, b half) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.rank, b.rank))
	})
	v.first = make([]int32, len(v.ids)+1)
	v.joins = make([]int32, len(halves))
	for i, h := range halves {
		v.joins[i] = h.edge
		if i == 0 || h.from != halves[i-1].from || h.to != halves[i-1].to {
			v.arcs = append(v.arcs, arc{to: h.to, lo: int32(i)})
			v.first[h.from+1]++
		}
		v.arcs[len(v.arcs)-1].hi = int32(i + 1)
	}
	for i := range v.ids {
		v.first[i+1] += v.first[i]
	}
	for from := range v.ids {
		for i := v.first[from]; i < v.first[from+1]; i++ {
			v.arcs[i].twin = v.find(v.arcs[i].to, int32(from))
			v.price(int32(from), &v.arcs[i])
		}
	}
}

// price fills in whether an arc can be walked and at what cost.
func (v *View) price(from int32, a *arc) {
	a.cost.doubt = unclaimed
	for _, e := range v.joined(a) {
		if !v.follows(e, v.ids[from]) {
			continue
		}
		a.open = true
		if e.Relation != ContainedIn {
			a.cost.doubt = min(a.cost.doubt, doubt(e.Confidence))
			a.cost.statements += int64(e.Count)
		}
	}
}

// follows tells whether an edge can be walked from one of its ends.
func (v *View) follows(e *Edge, from ID) bool {
	return !v.opts.Directed || e.Relation == ContainedIn || e.DirectionFrom(from) != In
}

// joined lists the edges of an arc in the order of the schema, outgoing before incoming.
func (v *View) joined(a *arc) []*Edge {
	edges := make([]*Edge, 0, a.hi-a.lo)
	for _, i := range v.joins[a.lo:a.hi] {
		edges = append(edges, &v.edges[i])
	}
	return edges
}

// around lists the arcs that leave a vertex, by the vertex they reach.
func (v *View) around(from int32) []arc { return v.arcs[v.first[from]:v.first[from+1]] }

// find is the number of the arc between two vertices, or -1.
func (v *View) find(from, to int32) int32 {
	arcs := v.around(from)
	if i, ok := sort.Find(len(arcs), func(i int) int { return cmp.Compare(to, arcs[i].to) }); ok {
		return v.first[from] + int32(i)
	}
	return -1
}

// edgesBetween lists the edges between two vertices in the order of joined.
func (v *View) edgesBetween(from, to int32) []*Edge {
	if i := v.find(from, to); i >= 0 {
		return v.joined(&v.arcs[i])
	}
	return nil
}
