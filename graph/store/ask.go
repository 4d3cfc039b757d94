package store

import (
	"errors"

	"example.org/kg/graph"
)

// Paths is graph.Paths on what the store holds, of which it reads what lies between the ends.
func (sn *Snapshot) Paths(from, to graph.ID, opts graph.PathOptions) (*graph.PathAnswer, error) {
	seen := graph.ViewOptions{Relations: opts.Relations, Directed: opts.Directed, Hierarchy: opts.Hierarchy}
	reach, closeReach := sn.reach(from, to, opts, seen)
	defer closeReach()
	sn.b.expired = opts.Expired
	found, bound, err := graph.FindPaths(reach, from, to, opts)
	if sn.b.expired = nil; errors.Is(sn.b.err, graph.ErrTime) {
		sn.b.err = nil
	}
	if err != nil {
		return nil, err
	}
	between := map[pair]bool{}
	for _, ids := range found {
		for i, id := range ids[1:] {
			between[pairOf(ids[i], id)] = true
		}
	}
	g, err := sn.between(between)
	if err != nil {
		return nil, err
	}
	return g.View(seen).PathAnswer(found, bound, opts.Weight), nil
}

// between reads all about pairs of entities.
func (sn *Snapshot) between(between map[pair]bool) (*graph.Graph, error) {
	p := sn.part()
	p.entities(endsOf(between))
	p.parents()
	p.statements(between)
	return p.done()
}

func endsOf(between map[pair]bool) []graph.ID {
	var ids []graph.ID
	for p := range between {
		ids = append(ids, p.a, p.b)
	}
	return ids
}

// Degrees is graph.Degrees on what the store holds.
func (sn *Snapshot) Degrees(opts graph.DegreeOptions) ([]graph.Degree, error) {
	if len(opts.Entities) == 0 && sn.ranksByIndex(opts) {
		x, err := sn.index()
		if err != nil {
			return nil, err
		}
		if x != nil {
			return x.rank(sn, opts)
		}
	}
	p := sn.part()
	edges := sn.Edges()
	if len(opts.Entities) == 0 {
		p.entitiesWhere("true")
	} else {
		var near []graph.Edge
		ids := map[pair]bool{}
		take(sn.b, sn.edgesAround(opts.Entities), func(e graph.Edge) {
			near = append(near, e)
			ids[pairOf(e.Subject, e.Object)] = true
		})
		p.entities(opts.Entities)
		p.entities(endsOf(ids))
		p.parents()
		edges = listed(near)
	}
	g, err := p.done()
	if err != nil {
		return nil, err
	}
	return g.DegreesOf(edges, opts)
}

// ranksByIndex tells whether the index knows who the first of a ranking are: where only sure statements count, it knows the number
// of edges that they make, but not their sums.
func (sn *Snapshot) ranksByIndex(opts graph.DegreeOptions) bool {
	return sn.least == 0 || opts.Top > 0 && opts.By != graph.ByAmount && opts.By != graph.ByPeople
}

// DegreeTallies is graph.TalliesOf on what the store holds.
func (sn *Snapshot) DegreeTallies(opts graph.DegreeOptions) (map[graph.Type]graph.Tally, error) {
	x, err := sn.index()
	if err != nil {
		return nil, err
	}
	if x != nil {
		return x.tallies(sn, opts), nil
	}
	p := sn.part()
	p.entitiesWhere("true")
	g, err := p.done()
	if err != nil {
		return nil, err
	}
	return g.TalliesOf(sn.Edges(), opts)
}

func listed[T any](items []T) func(yield func(T, error) bool) {
	return func(yield func(T, error) bool) {
		for _, item := range items {
			if !yield(item, nil) {
				return
			}
		}
	}
}

// Around reads an entity with all that it takes part in: the statements about it with their evidence and documents, what they relate it to,
// and the places that these lie in. Entities come without their Mentions, as those of ScanEntities do.
func (sn *Snapshot) Around(id graph.ID) (*graph.Graph, error) {
	between := map[pair]bool{}
	take(sn.b, sn.edgesAround([]graph.ID{id}), func(e graph.Edge) { between[pairOf(e.Subject, e.Object)] = true })
	p := sn.part()
	p.whole = true
	p.entities(append(endsOf(between), id))
	p.parents()
	p.statements(between)
	return p.done()
}
