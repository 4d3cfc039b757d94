package graph

import (
	"cmp"
	"fmt"
	"slices"
)

// NeighborOptions says which neighbours a query asks for. The zero value asks for all that an
// edge of any relation joins with the entity.
type NeighborOptions struct {
	Relations []Relation // only over these, none for all
	Types     []Type     // only neighbours of these types, none for all
	Direction Direction  // only over edges that go so, "" for all
	Hierarchy bool       // also the parent and the entities that lie in this one
	Top       int        // only the first so many neighbours, 0 for all
}

// Wants tells whether an edge at an entity is one of those asked for, as far as relation and direction go.
func (o NeighborOptions) Wants(e *Edge, id ID) bool {
	return (e.Relation == ContainedIn || anyOf(o.Relations, e.Relation)) && (o.Direction == "" || e.DirectionFrom(id) == o.Direction)
}

// Neighbor is an entity one hop away.
type Neighbor struct {
	Entity Ref    `json:"entity"`
	Links  []Link `json:"links"` // as in Hop; directions are seen from the entity asked about
}

// statements is the number of statements behind the links.
func (n *Neighbor) statements() int {
	sum := 0
	for _, l := range n.Links {
		sum += l.Statements
	}
	return sum
}

// Neighbors lists the entities that lie one hop from an entity, those with the most statements
// first, then by name and id, and tells how many more there are than opts.Top. An entity that is not
// there gives an error that wraps ErrUnknown, one without neighbours an empty list.
func (g *Graph) Neighbors(id ID, opts NeighborOptions) (list []Neighbor, more int, err error) {
	v := g.View(ViewOptions{Relations: opts.Relations, Hierarchy: opts.Hierarchy})
	return v.Neighbors(id, opts)
}

// Neighbors is Graph.Neighbors on a view that is kept. The view decides on hierarchy and
// relations; those options are not looked at.
func (v *View) Neighbors(id ID, opts NeighborOptions) (list []Neighbor, more int, err error) {
	at, ok := v.index[id]
	if !ok {
		return nil, 0, fmt.Errorf("%q is %w", id, ErrUnknown)
	}
	list = []Neighbor{}
	arcs := v.around(at)
	for i := range arcs {
		n := Neighbor{Entity: v.g.Ref(v.ids[arcs[i].to])}
		if !anyOf(opts.Types, n.Entity.Type) {
			continue
		}
		for _, e := range v.joined(&arcs[i]) {
			if opts.Direction == "" || e.DirectionFrom(id) == opts.Direction {
				n.Links = append(n.Links, v.g.link(e, id))
			}
		}
		if len(n.Links) > 0 {
			list = append(list, n)
		}
	}
	slices.SortFunc(list, func(a, b Neighbor) int {
		return cmp.Or(cmp.Compare(b.statements(), a.statements()),
			cmp.Compare(a.Entity.Name, b.Entity.Name), cmp.Compare(a.Entity.ID, b.Entity.ID))
	})
	list, more = first(list, opts.Top)
	return list, more, nil
}

// first is the beginning of a list, and how many are left out; 0 is all of it.
func first[T any](list []T, n int) ([]T, int) {
	if n <= 0 || n >= len(list) {
		return list, 0
	}
	return list[:n:n], len(list) - n
}
