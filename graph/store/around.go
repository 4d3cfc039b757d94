package store

import (
	"cmp"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// Neighbors is graph.Neighbors on what the store holds. Of what lies behind the edges, it reads that of the neighbours listed.
func (sn *Snapshot) Neighbors(id graph.ID, opts graph.NeighborOptions) (list []graph.Neighbor, more int, err error) {
	statements := map[graph.ID]int{} // of the neighbours
	add := func(e graph.Edge) {
		if opts.Wants(&e, id) {
			statements[e.Other(id)] += e.Count
		}
	}
	take(sn.b, sn.edgesAround([]graph.ID{id}), add)
	if opts.Hierarchy {
		take(sn.b, sn.stepsAround([]graph.ID{id}), add)
	}
	others := slices.Sorted(maps.Keys(statements))
	if opts.Top > 0 {
		captions := sn.captions(others)
		others = slices.DeleteFunc(others, func(id graph.ID) bool {
			return len(opts.Types) > 0 && !slices.Contains(opts.Types, captions[id].kind)
		})
		listed := foremost(others, opts.Top, func(a, b graph.ID) int {
			return cmp.Or(cmp.Compare(statements[b], statements[a]), captions[a].compare(captions[b]), cmp.Compare(a, b))
		})
		others, more = others[:listed], len(others)-listed
	}
	between := map[pair]bool{}
	for _, other := range others {
		between[pairOf(id, other)] = true
	}
	p := sn.part()
	p.entities(append(others, id))
	p.parents()
	p.statements(between)
	g, err := p.done()
	if err != nil {
		return nil, 0, err
	}
	opts.Top = 0
	list, _, err = g.Neighbors(id, opts)
	list = slices.DeleteFunc(list, func(n graph.Neighbor) bool { return !between[pairOf(id, n.Entity.ID)] }) // where one of them lies
	return list, more, err
}

// Card is graph.Card on what the store holds. Of what lies behind the edges, it reads that of those shown.
func (sn *Snapshot) Card(id graph.ID, opts graph.CardOptions) (*graph.Card, error) {
	p := sn.part()
	take(sn.b, sn.b.entities(" WHERE id = ?", []any{string(id)}), func(ent *graph.Entity) {
		if err := p.g.AddEntity(*ent); err != nil {
			p.fail(err)
		}
	})
	ent := p.g.Entity(id)
	if ent == nil { // says that there is none
		return p.g.Card(id, opts)
	}
	var edges []graph.Edge
	take(sn.b, sn.edgesAround([]graph.ID{id}), func(e graph.Edge) { edges = append(edges, e) })
	shown, hidden := sn.shownOnCard(id, edges, opts.Top)
	between := map[pair]bool{}
	for _, e := range shown {
		between[pairOf(e.Subject, e.Object)] = true
	}
	p.entities(endsOf(between))
	p.entitiesWhere("parent = ?", string(id))
	p.parents()
	p.statements(between)
	documents, more := sn.shownDocuments(ent, edges, opts.Top)
	p.documents(slices.Sorted(maps.Keys(documents)))
	g, err := p.done()
	if err != nil {
		return nil, err
	}
	card := g.CardOf(id, withStatements(g, shown), hidden, documents, opts)
	card.MoreDocuments += more
	return card, nil
}

// withStatements are edges with the statements that a graph holds of them.
func withStatements(g *graph.Graph, edges []graph.Edge) []graph.Edge {
	type key struct {
		subject, object graph.ID
		relation        graph.Relation
	}
	wanted := map[key]bool{}
	for _, e := range edges {
		wanted[key{e.Subject, e.Object, e.Relation}] = true
	}
	return slices.DeleteFunc(g.Edges(), func(e graph.Edge) bool { return !wanted[key{e.Subject, e.Object, e.Relation}] })
}

// shownOnCard parts the edges of an entity into those on its card, at most top of each section, and the others.
func (sn *Snapshot) shownOnCard(id graph.ID, edges []graph.Edge, top int) (shown, hidden []graph.Edge) {
	if top == 0 {
		return edges, nil
	}
	type section struct {
		relation  graph.Relation
		direction graph.Direction
	}
	sections := map[section][]graph.Edge{}
	others := make([]graph.ID, len(edges))
	for i, e := range edges {
		s := section{e.Relation, e.DirectionFrom(id)}
		sections[s] = append(sections[s], e)
		others[i] = e.Other(id)
	}
	captions := sn.captions(others)
	for _, list := range sections {
		n := foremost(list, top, func(a, b graph.Edge) int {
			return cmp.Or(cmp.Compare(b.Amount, a.Amount), cmp.Compare(b.Headcount, a.Headcount), cmp.Compare(b.Count, a.Count),
				captions[a.Other(id)].compare(captions[b.Other(id)]), cmp.Compare(a.Other(id), b.Other(id)))
		})
		shown, hidden = append(shown, list[:n]...), append(hidden, list[n:]...)
	}
	return shown, hidden
}
