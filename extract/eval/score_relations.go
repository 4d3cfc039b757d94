package eval

import (
	"maps"
	"slices"
	"strconv"

	"example.org/kg/graph"
)

// pair is a relation between two ends: annotated ones by their id, others by that of the graph.
// The ends of a symmetric relation are sorted.
type pair struct {
	relation        graph.Relation
	subject, object end
}

type end string

func pairOf(subject end, relation graph.Relation, object end) pair {
	if rule, _ := graph.RuleOf(relation); rule.Symmetric && object < subject {
		subject, object = object, subject
	}
	return pair{relation, subject, object}
}

// figure is a measure as it is compared: its value rounded to hundredths.
type figure struct {
	kind  Kind
	value string
}

func figureOf(kind Kind, value float64) figure {
	return figure{kind, strconv.FormatFloat(value, 'f', 2, 64)}
}

// String writes a figure as notes do: ('amount', 252000000.0).
func (f figure) String() string {
	value, err := strconv.ParseFloat(f.value, 64)
	text := f.value
	if err == nil {
		text = strconv.FormatFloat(value, 'f', -1, 64)
		if value == float64(int64(value)) {
			text += ".0"
		}
	}
	return "('" + string(f.kind) + "', " + text + ")"
}

// relations counts relations and, of those that are required, the measures.
func (s *scorer) relations() {
	want, wanted := s.wanted()
	got, found := s.found()
	for _, p := range found {
		r, ok := want[p]
		switch {
		case !ok:
			s.result.Relations.FP++
			s.result.Measures.FP += len(got[p])
			s.note("  relation +  %s %s %s", s.nameOf(p.subject), p.relation, s.nameOf(p.object))
		case !required(r.Must):
			s.result.Relations.Optional++
		default:
			s.result.Relations.TP++
			s.measures(p, r, got[p])
		}
	}
	for _, p := range wanted {
		r := want[p]
		if _, ok := got[p]; ok || !required(r.Must) {
			continue
		}
		s.result.Relations.FN++
		s.note("  relation -  %s %s %s  「%s」", s.names[r.Subject], r.Relation, s.names[r.Object], r.Quote)
		for _, m := range r.Measures {
			if required(m.Must) {
				s.result.Measures.FN++
			}
		}
	}
}

// wanted maps the annotated relations; of two annotations of one relation the later counts.
func (s *scorer) wanted() (map[pair]Relation, []pair) {
	want := map[pair]Relation{}
	var order []pair
	for _, r := range s.gold.Relations {
		p := pairOf(end(r.Subject), r.Relation, end(r.Object))
		if _, ok := want[p]; !ok {
			order = append(order, p)
		}
		want[p] = r
	}
	return want, order
}

// found gathers the figures of all statements of each relation between entities that are
// scored.
func (s *scorer) found() (map[pair]map[figure]bool, []pair) {
	got := map[pair]map[figure]bool{}
	var order []pair
	for _, st := range s.g.Statements() {
		if !s.scored(st.Subject) || !s.scored(st.Object) {
			continue
		}
		p := pairOf(s.endOf(st.Subject), st.Predicate, s.endOf(st.Object))
		if got[p] == nil {
			got[p] = map[figure]bool{}
			order = append(order, p)
		}
		for _, m := range st.Amounts {
			got[p][figureOf(Amount, m.Float())] = true
		}
		for _, n := range st.Headcounts {
			got[p][figureOf(People, float64(n))] = true
		}
	}
	return got, order
}

func (s *scorer) scored(id graph.ID) bool {
	ent := s.g.Entity(id)
	return ent != nil && isCore(ent.Type)
}

// unmet stands before the ids of entities that are not annotated, so that they are no ids of
// annotated ones.
const unmet = "kgr:"

func (s *scorer) endOf(id graph.ID) end {
	if met, ok := s.met[id]; ok {
		return end(met)
	}
	return end(unmet + id)
}

func (s *scorer) nameOf(e end) string {
	if name, ok := s.names[string(e)]; ok {
		return name
	}
	return s.g.Entity(graph.ID(e[len(unmet):])).Name
}

func (s *scorer) measures(p pair, r Relation, got map[figure]bool) {
	known := map[figure]bool{} // and whether it is required
	var order []figure
	for _, m := range r.Measures {
		f := figureOf(m.Kind, *m.Value)
		if _, ok := known[f]; !ok {
			order = append(order, f)
		}
		known[f] = required(m.Must)
	}
	for _, f := range slices.SortedFunc(maps.Keys(got), compareFigures) {
		must, ok := known[f]
		switch {
		case !ok:
			s.result.Measures.FP++
			s.note("  measure  +  %s %s %s %s", s.nameOf(p.subject), p.relation, s.nameOf(p.object), f)
		case must:
			s.result.Measures.TP++
		}
	}
	for _, f := range order {
		if known[f] && !got[f] {
			s.result.Measures.FN++
			s.note("  measure  -  %s %s %s %s", s.nameOf(p.subject), p.relation, s.nameOf(p.object), f)
		}
	}
}

// compareFigures sorts by kind and, since all values have two decimals, by size.
func compareFigures(a, b figure) int {
	switch {
	case a.kind != b.kind:
		if a.kind < b.kind {
			return -1
		}
		return 1
	case len(a.value) != len(b.value):
		return len(a.value) - len(b.value)
	case a.value < b.value:
		return -1
	case a.value > b.value:
		return 1
	}
	return 0
}
