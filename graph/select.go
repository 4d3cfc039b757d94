package graph

import (
	"fmt"
	"maps"
	"slices"
)

// Selection says which part of a graph is wanted. Its conditions all have to hold; the zero value keeps everything.
type Selection struct {
	// Relations keeps these relations, none for all.
	Relations []Relation
	// Since and Until keep the statements that speak of a time within them: ISO 8601 dates of any precision, "" for open. A
	// statement without a time is left out as soon as one of them is given; one of a time that goes on ends with its article.
	Since, Until string
	// MinAmount keeps the edges with this amount or more, see Total.
	MinAmount Money
	// Types keeps the edges between entities of these types, none for all. What Focus names is exempt.
	Types []Type
	// Within keeps the edges with an end that is one of these places or lies in one, none for all.
	Within []ID
	// Focus keeps the entities that are at most Depth edges away from one of these, with the edges between them; none for all.
	Focus []ID
	Depth int
	// Components keeps so many of the largest sets of entities that hang together, 0 for all.
	Components int
	// Top keeps so many of the entities that count for most by By, with the edges between them; 0 for all. What Focus names is
	// exempt.
	Top int
	By  Measure
}

// Select is the part of the graph that a selection describes: the edges that it keeps, their entities with the places that these
// lie in, and the documents behind them, of whose mentions alone the entities keep count. Entities without an edge stay where
// nothing but relations, times and amounts are asked for. The conditions are applied in the order of Selection's fields, each to
// what the ones before have left. An entity that is not there gives an error that wraps ErrUnknown.
func (g *Graph) Select(sel Selection) (*Graph, error) {
	for _, id := range slices.Concat(sel.Focus, sel.Within) {
		if g.entities[id] == nil {
			return nil, fmt.Errorf("%q is %w", id, ErrUnknown)
		}
	}
	s := &selector{g: g, sel: sel, edges: g.schema.EdgesOf(g.statementsOf(sel))}
	s.edges = slices.DeleteFunc(s.edges, func(e Edge) bool { return !s.wants(&e) })
	for _, step := range []func() error{s.focus, s.components, s.top} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return s.graph()
}

// statementsOf are the statements of the relations and times that a selection keeps.
func (g *Graph) statementsOf(sel Selection) []*Statement {
	return slices.DeleteFunc(g.Statements(), func(st *Statement) bool {
		return !anyOf(sel.Relations, st.Predicate) || !g.spanOf(st).overlaps(sel.Since, sel.Until)
	})
}

// spanOf is the time that a statement speaks of; what goes on ends with the day of its article, as far as that says.
func (g *Graph) spanOf(st *Statement) Period {
	p := st.Period
	if p.Start == "" || p.End != "" {
		return p
	}
	for _, ev := range st.Evidence {
		if doc := g.documents[ev.Document]; doc != nil && doc.Date != "" {
			p.End = max(p.End, doc.Date, p.Start)
		}
	}
	return p
}

// overlaps tells whether a period has a part in the time from since to until, "" for open. A date of less precision stands for
// all days in it. The zero period overlaps with open time alone.
func (p Period) overlaps(since, until string) bool {
	if p == (Period{}) {
		return since == "" && until == ""
	}
	return (since == "" || p.End == "" || since <= p.End+"~") && (until == "" || p.Start == "" || p.Start <= until+"~")
}

// selector holds the edges that are left.
type selector struct {
	g     *Graph
	sel   Selection
	edges []Edge
}

// wants tells whether an edge fulfils the conditions that look at it alone.
func (s *selector) wants(e *Edge) bool {
	if s.sel.MinAmount > 0 && e.Amount < s.sel.MinAmount {
		return false
	}
	within := len(s.sel.Within) == 0
	for _, id := range []ID{e.Subject, e.Object} {
		if !anyOf(s.sel.Types, s.g.entities[id].Type) && !slices.Contains(s.sel.Focus, id) {
			return false
		}
		within = within || s.within(id)
	}
	return within
}

// within tells whether an entity is one of the places of the selection or lies in one.
func (s *selector) within(id ID) bool {
	return slices.Contains(s.sel.Within, id) ||
		slices.ContainsFunc(s.g.Parents(id), func(up *Entity) bool { return slices.Contains(s.sel.Within, up.ID) })
}

// keep leaves the edges between entities of a set.
func (s *selector) keep(set map[ID]bool) {
	s.edges = slices.DeleteFunc(s.edges, func(e Edge) bool { return !set[e.Subject] || !set[e.Object] })
}

// focus leaves what is near the entities in focus.
func (s *selector) focus() error {
	if len(s.sel.Focus) == 0 {
		return nil
	}
	near := map[ID]bool{}
	for _, id := range s.sel.Focus {
		near[id] = true
	}
	neighbors := s.neighbors()
	rim := s.sel.Focus
	for range s.sel.Depth {
		var next []ID
		for _, id := range rim {
			for _, n := range neighbors[id] {
				if !near[n] {
					near[n] = true
					next = append(next, n)
				}
			}
		}
		rim = next
	}
	s.keep(near)
	return nil
}

// neighbors lists for each entity what an edge joins it with.
func (s *selector) neighbors() map[ID][]ID {
	next := map[ID][]ID{}
	for i := range s.edges {
		e := &s.edges[i]
		next[e.Subject] = append(next[e.Subject], e.Object)
		next[e.Object] = append(next[e.Object], e.Subject)
	}
	return next
}

// components leaves the largest sets that hang together.
func (s *selector) components() error {
	if s.sel.Components == 0 {
		return nil
	}
	sets, err := components(s.neighbors())
	if err != nil {
		return err
	}
	keep := map[ID]bool{}
	for _, set := range sets[:min(len(sets), s.sel.Components)] {
		for _, id := range set {
			keep[id] = true
		}
	}
	s.keep(keep)
	return nil
}

// top leaves the entities that count for most.
func (s *selector) top() error {
	if s.sel.Top == 0 {
		return nil
	}
	part, err := s.graph()
	if err != nil {
		return err
	}
	ranked, err := part.Degrees(DegreeOptions{By: s.sel.By, Top: s.sel.Top})
	if err != nil {
		return err
	}
	keep := map[ID]bool{}
	for _, id := range s.sel.Focus {
		keep[id] = true
	}
	for _, d := range ranked {
		keep[d.Entity.ID] = true
	}
	s.keep(keep)
	return nil
}

// graph is what is left.
func (s *selector) graph() (*Graph, error) {
	out := NewOf(s.g.schema)
	out.curation = s.g.curation
	ids := slices.Clone(s.sel.Focus)
	if s.keepsLonely() {
		ids = append(ids, slices.Collect(maps.Keys(s.g.entities))...)
	}
	for i := range s.edges {
		ids = append(ids, s.edges[i].Subject, s.edges[i].Object)
		for _, st := range s.edges[i].Statements {
			for _, ev := range st.Evidence {
				if doc := s.g.documents[ev.Document]; doc != nil {
					out.AddDocument(*doc)
				}
			}
		}
	}
	for _, id := range ids {
		if err := s.add(out, id); err != nil {
			return nil, err
		}
	}
	for i := range s.edges {
		for _, st := range s.edges[i].Statements {
			if _, err := out.AddStatement(*st); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// add puts an entity into the part, with the places it lies in and its mentions in the documents of the part.
func (s *selector) add(out *Graph, id ID) error {
	for _, ent := range append(s.g.Parents(id), s.g.entities[id]) {
		if out.entities[ent.ID] != nil {
			continue
		}
		own := *ent
		own.Mentions = maps.Clone(ent.Mentions)
		maps.DeleteFunc(own.Mentions, func(doc ID, _ int) bool { return out.documents[doc] == nil })
		if err := out.AddEntity(own); err != nil {
			return err
		}
	}
	return nil
}

// keepsLonely tells whether the selection says nothing of entities, so that those without an edge stay too.
func (s *selector) keepsLonely() bool {
	sel := s.sel
	return len(sel.Types)+len(sel.Within)+len(sel.Focus)+sel.Components+sel.Top == 0
}
