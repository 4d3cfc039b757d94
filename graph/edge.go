package graph

import (
	"cmp"
	"slices"
)

// Edge is one relation between two entities: all the statements that claim it, taken together.
// Of a symmetric relation there is one edge for a pair, whichever end the statements put first.
type Edge struct {
	Subject    ID
	Relation   Relation
	Object     ID
	Symmetric  bool         // of a relation that holds in both directions
	Statements []*Statement // by id; none where the edge was read without them
	Count      int          // number of statements
	Amount     Money        // see Total
	Headcount  int64        // see Total
	Period     Period       // of the figures, see NewEdge
	Planned    bool         // no statement claims that it was done, or its figure is one of plans
	Confidence float64      // the highest of its statements
}

// Edges derives the edges from the statements; see Schema.EdgesOf.
func (g *Graph) Edges() []Edge { return g.schema.EdgesOf(g.Statements()) }

// EdgesOf derives edges from statements, sorted by subject, relation and object. The ends of a
// symmetric edge stand in the order that most of its statements give them; where they are even,
// in the order of an Assists edge between them, else by id. The edges between two entities
// depend on the statements between these two alone.
func (s *Schema) EdgesOf(sts []*Statement) []Edge { return s.AppendEdges(nil, sts) }

// AppendEdges appends what EdgesOf gives; an edge may hold a part of sts.
func (s *Schema) AppendEdges(edges []Edge, sts []*Statement) []Edge {
	if len(sts) == 1 { // as most pairs have
		e := NewEdge(sts[:1:1])
		e.Subject, e.Relation, e.Object = sts[0].Subject, sts[0].Predicate, sts[0].Object
		e.Symmetric = s.symmetric(e.Relation)
		return append(edges, e)
	}
	type key struct {
		s ID
		p Relation
		o ID
	}
	byKey := map[key][]*Statement{}
	for _, st := range sts {
		k := key{st.Subject, st.Predicate, st.Object}
		if k.o < k.s && s.symmetric(k.p) {
			k.s, k.o = k.o, k.s
		}
		byKey[k] = append(byKey[k], st)
	}
	first := len(edges)
	edges = slices.Grow(edges, len(byKey))
	for k, sts := range byKey {
		e := NewEdge(sts)
		if e.Symmetric = s.symmetric(k.p); e.Symmetric {
			forward := 0
			for _, st := range sts {
				if st.Subject == k.s {
					forward++
				} else {
					forward--
				}
			}
			_, helps := byKey[key{k.o, Assists, k.s}]
			if forward < 0 || forward == 0 && helps {
				k.s, k.o = k.o, k.s
			}
		}
		e.Subject, e.Relation, e.Object = k.s, k.p, k.o
		edges = append(edges, e)
	}
	slices.SortFunc(edges[first:], func(a, b Edge) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Relation, b.Relation), cmp.Compare(a.Object, b.Object))
	})
	return edges
}

// NewEdge sums up statements of one relation between two entities; the ends are left to the
// caller. Its period is that of the figures in its amount, or else in its headcount, so that the
// two can be read together; without figures it covers all that was done, or else planned.
func NewEdge(sts []*Statement) Edge {
	e := Edge{Statements: sts, Count: len(sts), Planned: true}
	var done, planned Period
	for _, st := range sts {
		e.Planned = e.Planned && st.Status == Planned
		e.Confidence = max(e.Confidence, st.Confidence)
		if st.Status == Planned {
			planned = planned.union(st.Period)
		} else {
			done = done.union(st.Period)
		}
	}
	amount, amountPlanned := total(sts, func(st *Statement) []Money { return st.Amounts })
	headcount, headcountPlanned := total(sts, func(st *Statement) []int64 { return st.Headcounts })
	e.Planned = e.Planned || amountPlanned || amount.sum == 0 && headcountPlanned
	e.Amount, e.Headcount = amount.sum, headcount.sum
	switch {
	case e.Amount > 0:
		e.Period = amount.period
	case e.Headcount > 0:
		e.Period = headcount.period
	case e.Planned:
		e.Period = planned
	default:
		e.Period = done
	}
	return e
}

// total is the size of a relation that several statements give figures for, without counting
// anything twice: the largest single figure, or the sum over years of the largest figure of
// each single year, whichever is more. Running totals thus stand beside yearly figures without
// being added to them. Figures of plans count only where there is no other; planned tells whether
// the sum is one of plans.
func total[N ~int64](sts []*Statement, figures func(*Statement) []N) (t totalled[N], planned bool) {
	if t = totalOf(sts, figures, Done); t.sum > 0 {
		return t, false
	}
	t = totalOf(sts, figures, Planned)
	return t, t.sum > 0
}

// totalled is a sum with the period that its figures cover.
type totalled[N ~int64] struct {
	sum    N
	period Period
}

func totalOf[N ~int64](sts []*Statement, figures func(*Statement) []N, status Status) totalled[N] {
	var largest, sum totalled[N]
	var byYear map[string]N
	for _, st := range sts {
		if cmp.Or(st.Status, Done) != status {
			continue
		}
		for _, n := range figures(st) {
			switch {
			case n > largest.sum:
				largest = totalled[N]{n, st.Period}
			case n == largest.sum && largest.period == Period{}:
				largest.period = st.Period
			case n == largest.sum && st.Period != Period{}:
				largest.period = largest.period.union(st.Period)
			}
			if y := st.Period.Year(); y != "" && n > 0 && len(sts) > 1 { // one statement has no years to add up
				if byYear == nil {
					byYear = map[string]N{}
				}
				byYear[y] = max(byYear[y], n)
			}
		}
	}
	for y, n := range byYear {
		sum.sum += n
		sum.period = sum.period.union(Period{Start: y, End: y})
	}
	if sum.sum > largest.sum {
		return sum
	}
	return largest
}

// union is the least period that covers both. A date of less precision covers its whole year or
// month, so it starts before and ends after every date in it.
func (p Period) union(q Period) Period {
	if p.Start == "" || q.Start != "" && q.Start < p.Start {
		p.Start = q.Start
	}
	if q.End != "" && p.End+"~" < q.End+"~" || p.End == "" {
		p.End = q.End
	}
	return p
}

// Year is the single year that the period lies in, or "".
func (p Period) Year() string {
	if len(p.Start) < 4 || len(p.End) < 4 || p.Start[:4] != p.End[:4] {
		return ""
	}
	return p.Start[:4]
}
