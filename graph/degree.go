package graph

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
)

// Measure is what a degree counts.
type Measure string

// The measures.
const (
	ByEdges  Measure = "edges"  // one for each relation with each neighbour
	ByAmount Measure = "amount" // money, see Total
	ByPeople Measure = "people" // headcounts, see Total
)

// DegreeOptions says which degrees a query asks for. The zero value asks for the number of
// edges of every entity that has any.
type DegreeOptions struct {
	Entities      []ID       // only these, and these even with nothing to count; none for all
	Types         []Type     // only entities of these types, none for all
	Relations     []Relation // count only these, none for all
	NeighborTypes []Type     // count only edges to neighbours of these types, none for all
	By            Measure    // what to sort by, "" for ByEdges
	Direction     Direction  // sort by this part, "" for the total
	Top           int        // only so many, 0 for all
}

// Degree tells how strongly an entity is connected. In plus Out plus Paired is Total, for each
// measure: an edge of a symmetric relation counts once as paired, and neither in nor out. Over
// a whole graph the sum of In is the sum of Out, and the sum of Paired.Edges is even.
type Degree struct {
	Entity     Ref              `json:"entity"`
	In         Sum              `json:"in"`
	Out        Sum              `json:"out"`
	Paired     Sum              `json:"paired"`
	Total      Sum              `json:"total"`
	ByRelation map[Relation]int `json:"byRelation"` // edges
	ByType     map[Type]int     `json:"byType"`     // edges, by the neighbour's type
}

// Sum adds up edges and their figures.
type Sum struct {
	Edges     int   `json:"edges"`
	Amount    Money `json:"amount"`
	Headcount int64 `json:"headcount"`
}

func (s *Sum) add(e *Edge) {
	s.Edges++
	s.Amount += e.Amount
	s.Headcount += e.Headcount
}

// value is the sum by one measure.
func (s Sum) value(by Measure) int64 {
	switch by {
	case ByAmount:
		return int64(s.Amount)
	case ByPeople:
		return s.Headcount
	}
	return int64(s.Edges)
}

// part is the sum in one direction, "" for the total.
func (d *Degree) part(dir Direction) *Sum {
	switch dir {
	case In:
		return &d.In
	case Out:
		return &d.Out
	case Both:
		return &d.Paired
	}
	return &d.Total
}

// Value is what the options sort by: a number of edges, 分 or persons.
func (d *Degree) Value(opts DegreeOptions) int64 { return d.part(opts.Direction).value(opts.By) }

// Degrees counts the edges of the entities, sorted by the value asked for from the highest,
// then by name and id. Entities whose value is zero are left out unless they are named. A
// named entity that is not there gives an error that wraps ErrUnknown.
func (g *Graph) Degrees(opts DegreeOptions) ([]Degree, error) {
	for _, id := range opts.Entities {
		if g.entities[id] == nil {
			return nil, fmt.Errorf("%q is %w", id, ErrUnknown)
		}
	}
	return g.DegreesOf(scan(g.Edges()), opts)
}

// DegreesOf is Degrees on edges between entities of the graph, in place of those that its statements make. The
// error that the edges end with comes as it is.
func (g *Graph) DegreesOf(edges iter.Seq2[Edge, error], opts DegreeOptions) ([]Degree, error) {
	counted, err := g.degrees(edges, opts)
	if err != nil {
		return nil, err
	}
	list := make([]Degree, 0, len(counted))
	for id, d := range counted {
		named := slices.Contains(opts.Entities, id)
		switch {
		case len(opts.Entities) > 0 && !named, !anyOf(opts.Types, g.entities[id].Type), !named && d.Value(opts) == 0:
			continue
		}
		d.Entity = g.Ref(id)
		list = append(list, *d)
	}
	slices.SortFunc(list, func(a, b Degree) int {
		return cmp.Or(cmp.Compare(b.Value(opts), a.Value(opts)),
			cmp.Compare(a.Entity.Name, b.Entity.Name), cmp.Compare(a.Entity.ID, b.Entity.ID))
	})
	if opts.Top > 0 && len(list) > opts.Top {
		list = list[:opts.Top]
	}
	for i := range list {
		if d := &list[i]; d.ByRelation == nil {
			d.ByRelation, d.ByType = map[Relation]int{}, map[Type]int{}
		}
	}
	return list, nil
}

// degrees counts for every entity.
func (g *Graph) degrees(edges iter.Seq2[Edge, error], opts DegreeOptions) (map[ID]*Degree, error) {
	counted := make(map[ID]*Degree, len(g.entities))
	for id := range g.entities {
		counted[id] = &Degree{}
	}
	for edge, err := range edges {
		if err != nil {
			return nil, err
		}
		e := &edge
		subject, object := g.entities[e.Subject], g.entities[e.Object]
		if !anyOf(opts.Relations, e.Relation) || subject == nil || object == nil {
			continue
		}
		counted[e.Subject].count(e, e.Subject, object, opts)
		counted[e.Object].count(e, e.Object, subject, opts)
	}
	return counted, nil
}

// count adds an edge that leads from one of its ends to a neighbour.
func (d *Degree) count(e *Edge, from ID, neighbor *Entity, opts DegreeOptions) {
	if !anyOf(opts.NeighborTypes, neighbor.Type) {
		return
	}
	d.part(e.DirectionFrom(from)).add(e)
	d.Total.add(e)
	if d.ByRelation == nil {
		d.ByRelation, d.ByType = map[Relation]int{}, map[Type]int{}
	}
	d.ByRelation[e.Relation]++
	d.ByType[neighbor.Type]++
}

// anyOf tells whether a filter lets a value through; an empty one lets everything through.
func anyOf[T comparable](filter []T, value T) bool {
	return len(filter) == 0 || slices.Contains(filter, value)
}
