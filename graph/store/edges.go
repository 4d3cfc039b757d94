package store

import (
	"iter"

	"example.org/kg/graph"
)

const edgeColumns = `e.subject, e.relation, e.object, e.statements, e.amount_fen, e.headcount,
	e.period_start, e.period_end, e.planned, e.confidence`

func (sn *Snapshot) scanEdge(rows *row) (e graph.Edge, err error) {
	err = rows.Scan(&e.Subject, &e.Relation, &e.Object, &e.Count, &e.Amount, &e.Headcount,
		&e.Period.Start, &e.Period.End, &e.Planned, &e.Confidence)
	rule, _ := sn.schema.Rule(e.Relation)
	e.Symmetric = rule.Symmetric
	return e, err
}

// Edges lists the edges without their statements, in no order.
func (sn *Snapshot) Edges() iter.Seq2[graph.Edge, error] {
	if sn.least > 0 {
		return named(sn, sn.sureEdges("", " FROM statements s", sn.least))
	}
	if x, ok := sn.indexed(); ok {
		return x.allEdges()
	}
	return named(sn, each(sn.b, "SELECT "+edgeColumns+" FROM edges e", nil, sn.scanEdge))
}

// edgesAround lists the edges at entities, each once and without its statements.
func (sn *Snapshot) edgesAround(ids []graph.ID) iter.Seq2[graph.Edge, error] {
	if x, ok := sn.indexed(); ok {
		return x.edgesAround(ids)
	}
	const around = ` FROM edges e WHERE subject IN (SELECT value FROM json_each(?1)) UNION
		SELECT ` + edgeColumns + ` FROM edges e WHERE object IN (SELECT value FROM json_each(?1))`
	all := each(sn.b, "SELECT "+edgeColumns+around, []any{array(ids)}, sn.scanEdge)
	if sn.least == 0 {
		return all
	}
	return func(yield func(graph.Edge, error) bool) {
		between := map[pair]bool{}
		take(sn.b, all, func(e graph.Edge) {
			if e.Confidence >= sn.least {
				between[pairOf(e.Subject, e.Object)] = true
			}
		})
		if sn.b.err != nil {
			yield(graph.Edge{}, sn.b.err)
			return
		}
		sn.edgesBetween(between)(yield)
	}
}

// stepsAround lists the steps of the hierarchy from and to entities, each once.
func (sn *Snapshot) stepsAround(ids []graph.ID) iter.Seq2[graph.Edge, error] {
	return each(sn.b, `SELECT e.id, e.parent FROM entities e JOIN entities up ON up.id = e.parent WHERE e.id IN (SELECT value FROM json_each(?1))
		UNION SELECT id, parent FROM entities WHERE parent IN (SELECT value FROM json_each(?1))`, []any{array(ids)},
		func(rows *row) (e graph.Edge, err error) {
			e = graph.Edge{Relation: graph.ContainedIn, Confidence: 1}
			return e, rows.Scan(&e.Subject, &e.Object)
		})
}

// edgesBetween lists the edges of pairs of entities, without their statements.
func (sn *Snapshot) edgesBetween(between map[pair]bool) iter.Seq2[graph.Edge, error] {
	if sn.least > 0 {
		return sn.sureEdges(pairs, betweenPairs, joined(between), sn.least)
	}
	if x, ok := sn.indexed(); ok {
		return x.edgesBetween(between)
	}
	return each(sn.b, pairs+"SELECT "+edgeColumns+" FROM p JOIN edges e ON e.subject = p.a AND e.object = p.b UNION ALL SELECT "+
		edgeColumns+" FROM p JOIN edges e ON e.subject = p.b AND e.object = p.a", []any{joined(between)}, sn.scanEdge)
}

// sureEdges derives edges anew from the statements that are sure enough.
func (sn *Snapshot) sureEdges(with, from string, args ...any) iter.Seq2[graph.Edge, error] {
	rows := each(sn.b, with+"SELECT "+claimColumns+from+" WHERE s.confidence >= ? ORDER BY min(s.subject, s.object), max(s.subject, s.object)",
		args, func(rows *row) (*graph.Statement, error) { return scanClaim(rows) })
	return func(yield func(graph.Edge, error) bool) {
		var sts []*graph.Statement
		flush := func() bool {
			for _, e := range sn.schema.EdgesOf(sts) {
				e.Statements = nil
				if !yield(e, nil) {
					return false
				}
			}
			sts = nil
			return true
		}
		for st, err := range rows {
			if err != nil {
				yield(graph.Edge{}, err)
				return
			}
			if len(sts) > 0 && pairOf(sts[0].Subject, sts[0].Object) != pairOf(st.Subject, st.Object) && !flush() {
				return
			}
			sts = append(sts, st)
		}
		flush()
	}
}

// claimColumns are what edges are derived from, of statements s.
const claimColumns = `s.subject, s.relation, s.object, s.amounts_fen, s.headcounts, s.period_start, s.period_end,
	s.status, s.confidence`

// scanClaim reads claimColumns.
func scanClaim(rows scanner) (*graph.Statement, error) {
	st := &graph.Statement{}
	var amounts, headcounts string
	err := rows.Scan(&st.Subject, &st.Predicate, &st.Object, &amounts, &headcounts,
		&st.Period.Start, &st.Period.End, &st.Status, &st.Confidence)
	if err != nil {
		return nil, err
	}
	if st.Amounts, err = parseNumbers[graph.Money](amounts); err != nil {
		return nil, err
	}
	st.Headcounts, err = parseNumbers[int64](headcounts)
	return st, err
}
