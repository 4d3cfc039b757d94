package eval

import (
	"slices"

	"example.org/kg/graph"
)

// pair is a relation between two ends: annotated ones by their id, others by that of the graph.
// The ends of a symmetric relation are sorted.
type pair struct {
	relation        graph.Relation
	subject, object end
}

type end string

func (s *scorer) pairOf(subject end, relation graph.Relation, object end) pair {
	if rule, _ := s.g.Schema().Rule(relation); rule.Symmetric && object < subject {
		subject, object = object, subject
	}
	return pair{relation, subject, object}
}

// relations counts relations and, of those that are required, the measures.
func (s *scorer) relations() {
	want, wanted := s.wanted()
	got, found := s.found()
	for _, p := range found {
		r, ok := want[p]
		switch {
		case !ok:
			s.falseRelation(p, got[p])
		case !required(r.Must):
			s.count(p, RelationTally{Relations: Tally{Optional: 1}})
		default:
			s.count(p, RelationTally{Relations: Tally{TP: 1}})
			s.measures(p, r, got[p])
		}
		s.calibrate(r, ok, got[p])
	}
	for _, p := range wanted {
		if r := want[p]; got[p] == nil && required(r.Must) {
			s.missedRelation(p, r)
		}
	}
}

func (s *scorer) count(p pair, t RelationTally) { s.result.countRelations(p.relation, t) }

// wanted maps the annotated relations; of two annotations of one relation the later counts.
func (s *scorer) wanted() (map[pair]Relation, []pair) {
	want := map[pair]Relation{}
	var order []pair
	for _, r := range s.gold.Relations {
		p := s.pairOf(end(r.Subject), r.Relation, end(r.Object))
		if _, ok := want[p]; !ok {
			order = append(order, p)
		}
		want[p] = r
	}
	return want, order
}

// found gathers the statements of each relation between entities that are scored.
func (s *scorer) found() (map[pair][]*graph.Statement, []pair) {
	got := map[pair][]*graph.Statement{}
	var order []pair
	for _, st := range s.g.Statements() {
		if !s.scored(st.Subject) || !s.scored(st.Object) {
			continue
		}
		p := s.pairOf(s.endOf(st.Subject), st.Predicate, s.endOf(st.Object))
		if got[p] == nil {
			order = append(order, p)
		}
		got[p] = append(got[p], st)
	}
	return got, order
}

// figuresOf lists the figures of statements by kind and size, each once.
func figuresOf(sts ...*graph.Statement) []Figure {
	var out []Figure
	for _, st := range sts {
		for _, m := range st.Amounts {
			out = append(out, figureOf(Amount, m.Float()))
		}
		for _, n := range st.Headcounts {
			out = append(out, figureOf(People, float64(n)))
		}
	}
	slices.SortFunc(out, compareFigures)
	return slices.Compact(out)
}

// figures maps the annotated figures of a relation to whether they are required; of two annotations of one figure the later
// counts.
func (r Relation) figures() (must map[Figure]bool, order []Figure) {
	must = map[Figure]bool{}
	for _, m := range r.Measures {
		f := figureOf(m.Kind, *m.Value)
		if _, ok := must[f]; !ok {
			order = append(order, f)
		}
		must[f] = required(m.Must)
	}
	return must, order
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

func (s *scorer) falseRelation(p pair, sts []*graph.Statement) {
	figures := figuresOf(sts...)
	s.count(p, RelationTally{Tally{FP: 1}, Tally{FP: len(figures)}})
	s.report(Finding{
		Fault: FalseAlarm, What: ARelation, Subject: s.nameOf(p.subject), Relation: p.relation, Object: s.nameOf(p.object),
		Measures: figures, Passages: evidence(sts),
	})
}

func (s *scorer) missedRelation(p pair, r Relation) {
	f := Finding{
		Fault: Miss, What: ARelation, Subject: s.names[r.Subject], Relation: r.Relation, Object: s.names[r.Object],
		Quote: r.Quote, Passages: s.article.around(r.Quote),
	}
	missed := 0 // counts a figure as often as it is annotated, as the reference does
	for _, m := range r.Measures {
		if required(m.Must) {
			missed++
			f.Measures = append(f.Measures, figureOf(m.Kind, *m.Value))
		}
	}
	s.count(p, RelationTally{Tally{FN: 1}, Tally{FN: missed}})
	s.report(f)
}

// measures counts the figures of a relation that is right.
func (s *scorer) measures(p pair, r Relation, sts []*graph.Statement) {
	must, order := r.figures()
	got := figuresOf(sts...)
	finding := func(fault Fault, figure Figure) Finding {
		return Finding{
			Fault: fault, What: AMeasure, Subject: s.nameOf(p.subject), Relation: p.relation, Object: s.nameOf(p.object),
			Measures: []Figure{figure},
		}
	}
	for _, figure := range got {
		needed, ok := must[figure]
		switch {
		case !ok:
			s.count(p, RelationTally{Measures: Tally{FP: 1}})
			f := finding(FalseAlarm, figure)
			f.Passages = evidence(having(sts, figure))
			s.report(f)
		case needed:
			s.count(p, RelationTally{Measures: Tally{TP: 1}})
		}
	}
	for _, figure := range order {
		if must[figure] && !slices.Contains(got, figure) {
			s.count(p, RelationTally{Measures: Tally{FN: 1}})
			f := finding(Miss, figure)
			f.Quote, f.Passages = r.Quote, s.article.around(r.Quote)
			s.report(f)
		}
	}
}

// having are the statements that give a figure.
func having(sts []*graph.Statement, figure Figure) []*graph.Statement {
	var out []*graph.Statement
	for _, st := range sts {
		if slices.Contains(figuresOf(st), figure) {
			out = append(out, st)
		}
	}
	return out
}
