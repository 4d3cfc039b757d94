package table

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// tree is what lies in what: places and what belongs to them. A group lies between its place and the single entities of its type
// there (and smaller groups), since they may be its members.
type tree struct {
	g       *graph.Graph
	groups  map[kin][]*graph.Entity // the largest first
	lines   map[graph.ID][]graph.ID // from the widest to the entity itself
	assists map[[2]graph.ID]bool
}

// kin are entities of one type that lie in one place.
type kin struct {
	t      graph.Type
	parent graph.ID
}

func newTree(g *graph.Graph) *tree {
	t := &tree{g: g, groups: map[kin][]*graph.Entity{}, lines: map[graph.ID][]graph.ID{}, assists: map[[2]graph.ID]bool{}}
	for _, ent := range g.Entities() {
		if ent.Group && ent.Parent != "" {
			k := kin{ent.Type, ent.Parent}
			t.groups[k] = append(t.groups[k], ent)
		}
	}
	for _, groups := range t.groups {
		slices.SortStableFunc(groups, func(a, b *graph.Entity) int { return cmp.Compare(b.Count, a.Count) })
	}
	for _, st := range g.Statements() {
		if st.Predicate == graph.Assists {
			t.assists[[2]graph.ID{st.Subject, st.Object}] = true
		}
	}
	return t
}

// line lists what an entity lies in, from the widest to itself.
func (t *tree) line(id graph.ID) []graph.ID {
	if line, ok := t.lines[id]; ok || id == "" {
		return line
	}
	var line []graph.ID
	for _, up := range t.g.Parents(id) {
		line = append(line, up.ID)
	}
	slices.Reverse(line)
	ent := t.g.Entity(id)
	for _, group := range t.groups[kin{ent.Type, ent.Parent}] {
		if group.ID == id {
			break
		}
		line = append(line, group.ID)
	}
	line = append(line, id)
	t.lines[id] = line
	return line
}

// sum is a value with the facts that it is made of.
type sum struct {
	value int64
	of    []fact
}

// add counts what another sum is made of too.
func (s *sum) add(o sum) {
	s.value += o.value
	s.of = append(s.of, o.of...)
}

func (s sum) statements() []graph.ID {
	var ids []graph.ID
	for _, f := range s.of {
		ids = append(ids, f.from...)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// least tells whether a part of the sum is a lower bound.
func (s sum) least() bool { return slices.ContainsFunc(s.of, func(f fact) bool { return f.least }) }

// sum is the largest sum of facts of which no two can be about the same: two facts can if the helper of one is that of the other
// or lies in it, or the other way round, and likewise the helped. It is what the facts say there is at least.
//
// Let best(S, O) be that sum over the facts of helpers within S and helped within O. A set of facts that do not overlap cannot
// hold one of S as a whole and another one of O as a whole, for these would overlap. So it is the one fact of S and O, or it
// falls apart by what lies in S, or by what lies in O:
//
//	best(S, O) = max(largest fact of S and O, Σ best(s, O) over s in S, Σ best(S, o) over o in O)
//
// Each fact takes part in as many steps as its line of helpers is long, times that of the helped.
func (t *tree) sum(facts []fact) sum {
	r := rollup{tree: t, known: map[[2]graph.ID]sum{}}
	items := make([]item, len(facts))
	for i, f := range facts {
		items[i] = item{f, t.line(f.helper), t.line(f.helped)}
	}
	slices.SortFunc(items, func(a, b item) int {
		return cmp.Or(cmp.Compare(a.helper, b.helper), cmp.Compare(a.helped, b.helped), slices.Compare(a.from, b.from))
	})
	return r.best(items, 0, 0)
}

// item is a fact with the lines of its ends.
type item struct {
	fact
	from, to []graph.ID
}

type rollup struct {
	*tree
	known map[[2]graph.ID]sum // best of two, once it is known
}

// best is that of items whose lines agree in their first i and j members.
func (r *rollup) best(items []item, i, j int) sum {
	switch len(items) {
	case 0:
		return sum{}
	case 1: // whatever lies in what
		return largest(items, len(items[0].from), len(items[0].to))
	}
	var key [2]graph.ID
	if i > 0 {
		key[0] = items[0].from[i-1]
	}
	if j > 0 {
		key[1] = items[0].to[j-1]
	}
	if s, ok := r.known[key]; ok {
		return s
	}
	best := largest(items, i, j)
	var byFrom, byTo sum
	for _, part := range split(items, func(it item) graph.ID { return at(it.from, i) }) {
		byFrom.add(r.best(part, i+1, j))
	}
	for _, part := range split(items, func(it item) graph.ID { return at(it.to, j) }) {
		byTo.add(r.best(part, i, j+1))
	}
	if byFrom.value > best.value {
		best = byFrom
	}
	if byTo.value > best.value {
		best = byTo
	}
	r.known[key] = best
	return best
}

// largest is the largest fact of the two as wholes, with every fact that says the same.
func largest(items []item, i, j int) sum {
	var s sum
	for _, it := range items {
		if len(it.from) != i || len(it.to) != j || it.value < s.value || it.value == 0 {
			continue
		}
		if it.value > s.value {
			s = sum{value: it.value}
		}
		s.of = append(s.of, it.fact)
	}
	return s
}

// split parts items by a member of their lines, in the order of that; items whose line ends before are left out.
func split(items []item, by func(item) graph.ID) [][]item {
	parts := map[graph.ID][]item{}
	var ids []graph.ID
	for _, it := range items {
		id := by(it)
		if id == "" {
			continue
		}
		if parts[id] == nil {
			ids = append(ids, id)
		}
		parts[id] = append(parts[id], it)
	}
	slices.Sort(ids)
	out := make([][]item, len(ids))
	for k, id := range ids {
		out[k] = parts[id]
	}
	return out
}

func at(line []graph.ID, i int) graph.ID {
	if i < len(line) {
		return line[i]
	}
	return ""
}
