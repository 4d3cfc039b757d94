package match

import (
	"cmp"
	"errors"
	"slices"

	"example.org/kg/graph"
)

// Net is the graph that patterns are matched in.
type Net interface {
	// Entity is the entity with an id.
	Entity(id graph.ID) (*graph.Entity, error)
	// OfTypes lists by id the entities of some types, none for all.
	OfTypes(types []graph.Type) ([]graph.ID, error)
	// Named lists the entities that have a name, an alias, a code or an id that a text may mean, and maybe others.
	Named(text string) ([]graph.ID, error)
	// Around lists the edges at entities, each once for an entity, with those of the hierarchy as ContainedIn if these are
	// wanted. Statements may be missing in them.
	Around(ids []graph.ID, hierarchy bool) (map[graph.ID][]graph.Edge, error)
	// Parents lists the places that an entity lies in, from the nearest to the widest.
	Parents(id graph.ID) []*graph.Entity
}

// ErrTooMany says that a pattern has more matches than can be held.
var ErrTooMany = errors.New("too many matches: say more of the entities in the pattern or of what has to hold (--where)")

// budget bounds the steps of a search, a count so that it is the same on every machine.
const budget = 5_000_000

// Match is one way to put entities and edges in place of a pattern.
type Match struct {
	Entities []*graph.Entity // one for each node
	Steps    [][]graph.Edge  // for each relation, as they follow each other
	*search
}

// search looks for the matches of a pattern.
type search struct {
	pattern   *Pattern
	schema    *graph.Schema
	net       Net
	fold      graph.Fold
	condition expr
	hierarchy bool
	around    map[graph.ID][]graph.Edge
	made      int
	found     []*Match
}

// Run lists all matches for which the condition holds, ordered by their entities' ids and then their edges.
func (p *Pattern) Run(net Net, where Condition, fold graph.Fold) ([]*Match, error) {
	if fold == nil {
		fold = func(s string) string { return s }
	}
	s := &search{pattern: p, schema: p.schema, net: net, fold: fold, condition: where.expr, around: map[graph.ID][]graph.Edge{}}
	for _, r := range p.Relations {
		s.hierarchy = s.hierarchy || slices.Contains(r.Relations, graph.ContainedIn)
	}
	if err := s.run(); err != nil {
		return nil, err
	}
	slices.SortFunc(s.found, compareMatches)
	return s.found, nil
}

func compareMatches(a, b *Match) int {
	return cmp.Or(
		slices.CompareFunc(a.Entities, b.Entities, func(a, b *graph.Entity) int { return cmp.Compare(a.ID, b.ID) }),
		slices.CompareFunc(a.Steps, b.Steps, func(a, b []graph.Edge) int { return slices.CompareFunc(a, b, compareEdges) }),
	)
}

func compareEdges(a, b graph.Edge) int {
	return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Relation, b.Relation), cmp.Compare(a.Object, b.Object))
}

// run starts from the node that the fewest entities can be.
func (s *search) run() error {
	var start int
	var from []graph.ID
	for i := range s.pattern.Nodes {
		ids, err := s.candidates(i)
		if err != nil {
			return err
		}
		if i == 0 || len(ids) < len(from) {
			start, from = i, ids
		}
	}
	m := &Match{Entities: make([]*graph.Entity, len(s.pattern.Nodes)), Steps: make([][]graph.Edge, len(s.pattern.Relations)), search: s}
	for chunk := range slices.Chunk(from, 200) {
		if err := s.fetch(chunk); err != nil {
			return err
		}
		for _, id := range chunk {
			if err := s.place(m, start, id, func() error { return s.grow(m, start, start) }); err != nil {
				return err
			}
		}
		clear(s.around) // what is around other starts is mostly something else
	}
	return nil
}

// candidates lists the entities that a node may be.
func (s *search) candidates(node int) ([]graph.ID, error) {
	n := &s.pattern.Nodes[node]
	for _, c := range append(slices.Clone(n.where), s.about(n.Variable)...) {
		if c.op == "=" && slices.Contains([]string{"name", "code", "id"}, c.prop.Names[0]) {
			return s.net.Named(c.value.text)
		}
	}
	return s.net.OfTypes(n.Types)
}

// about lists what the condition demands of a variable alone, whatever the rest of the match.
func (s *search) about(variable string) []comparison {
	demands, ok := s.condition.(all)
	if !ok {
		demands = all{s.condition}
	}
	var out []comparison
	for _, e := range demands {
		if c, ok := e.(comparison); ok && variable != "" && c.variable == variable {
			out = append(out, c)
		}
	}
	return out
}

// fetch reads what is around entities.
func (s *search) fetch(ids []graph.ID) error {
	missing := slices.DeleteFunc(slices.Clone(ids), func(id graph.ID) bool { _, ok := s.around[id]; return ok })
	if len(missing) == 0 {
		return nil
	}
	edges, err := s.net.Around(missing, s.hierarchy)
	for _, id := range missing {
		s.around[id] = edges[id]
	}
	return err
}

// place puts an entity in place of a node if it can be that, and goes on.
func (s *search) place(m *Match, node int, id graph.ID, next func() error) error {
	ent, err := s.net.Entity(id)
	if err != nil || ent == nil || !s.fits(m, node, ent) {
		return err
	}
	m.Entities[node] = ent
	err = next()
	m.Entities[node] = nil
	return err
}

// fits tells whether an entity can be a node.
func (s *search) fits(m *Match, node int, ent *graph.Entity) bool {
	n := &s.pattern.Nodes[node]
	if len(n.Types) > 0 && !slices.Contains(n.Types, ent.Type) {
		return false
	}
	for i, other := range s.pattern.Nodes { // the same variable means the same entity
		if n.Variable != "" && other.Variable == n.Variable && m.Entities[i] != nil && m.Entities[i].ID != ent.ID {
			return false
		}
	}
	return !slices.ContainsFunc(append(slices.Clone(n.where), s.about(n.Variable)...),
		func(c comparison) bool { return !c.entity(m, ent) })
}

// grow fills the nodes to the right of those from left to right, then those to the left.
func (s *search) grow(m *Match, left, right int) error {
	switch {
	case right+1 < len(m.Entities):
		return s.walk(m, right, m.Entities[right].ID, true, 0, func() error { return s.grow(m, left, right+1) })
	case left > 0:
		return s.walk(m, left-1, m.Entities[left].ID, false, 0, func() error { return s.grow(m, left-1, right) })
	case !s.condition.holds(m):
		return nil
	}
	kept := &Match{Entities: slices.Clone(m.Entities), search: s}
	for _, steps := range m.Steps {
		kept.Steps = append(kept.Steps, slices.Clone(steps))
	}
	s.found = append(s.found, kept)
	return nil
}

// walk takes the steps of a relation from an entity, onward to the node on its right or else to that on its left.
func (s *search) walk(m *Match, relation int, at graph.ID, onward bool, taken int, next func() error) error {
	r := &s.pattern.Relations[relation]
	goal := relation + 1
	if !onward {
		goal = relation
	}
	if taken >= r.Min {
		if err := s.place(m, goal, at, next); err != nil {
			return err
		}
	}
	if taken == r.Max {
		return nil
	}
	if err := s.fetch([]graph.ID{at}); err != nil {
		return err
	}
	if taken+1 < r.Max || goal > 0 && goal < len(m.Entities)-1 {
		if err := s.fetch(s.ends(r, at, onward)); err != nil {
			return err
		}
	}
	for _, e := range s.around[at] {
		if s.made++; s.made > budget {
			return ErrTooMany
		}
		if !s.follows(r, &e, at, onward) || m.holds(&e) {
			continue
		}
		to := other(&e, at)
		before := m.Steps[relation]
		if onward {
			m.Steps[relation] = append(slices.Clone(before), e)
		} else {
			m.Steps[relation] = append([]graph.Edge{e}, before...)
		}
		if err := s.walk(m, relation, to, onward, taken+1, next); err != nil {
			return err
		}
		m.Steps[relation] = before
	}
	return nil
}

// ends lists where a step of a relation leads from an entity.
func (s *search) ends(r *Relation, at graph.ID, onward bool) []graph.ID {
	var ids []graph.ID
	for _, e := range s.around[at] {
		if s.follows(r, &e, at, onward) {
			ids = append(ids, other(&e, at))
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// other is the end of an edge that lies across from an entity.
func other(e *graph.Edge, at graph.ID) graph.ID {
	if e.Subject == at {
		return e.Object
	}
	return e.Subject
}

// follows tells whether an edge is a step of a relation from an entity.
func (s *search) follows(r *Relation, e *graph.Edge, from graph.ID, onward bool) bool {
	switch {
	case len(r.Relations) == 0 && e.Relation == graph.ContainedIn,
		len(r.Relations) > 0 && !slices.Contains(r.Relations, e.Relation):
		return false
	case r.Direction == "" || e.Symmetric:
		return true
	}
	return (e.Subject == from) == ((r.Direction == graph.Out) == onward)
}

// holds tells whether an edge has been taken.
func (m *Match) holds(e *graph.Edge) bool {
	for _, steps := range m.Steps {
		for i := range steps {
			if compareEdges(steps[i], *e) == 0 {
				return true
			}
		}
	}
	return false
}

// entitiesOf are those of a variable, "" for all.
func (m *Match) entitiesOf(variable string) []*graph.Entity {
	var out []*graph.Entity
	for i, n := range m.pattern.Nodes {
		if m.Entities[i] != nil && (variable == "" || n.Variable == variable) {
			out = append(out, m.Entities[i])
		}
	}
	return out
}

// edgesOf are the edges of a variable, "" for all.
func (m *Match) edgesOf(variable string) []*graph.Edge {
	var out []*graph.Edge
	for i, r := range m.pattern.Relations {
		if variable == "" || r.Variable == variable {
			for j := range m.Steps[i] {
				out = append(out, &m.Steps[i][j])
			}
		}
	}
	return out
}
