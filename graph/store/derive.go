package store

import (
	"database/sql"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// tally is how often documents name an entity, and how many speak of it.
type tally struct{ mentions, documents int }

func (t *tally) add(other tally) {
	t.mentions += other.mentions
	t.documents += other.documents
}

// deriveEntities brings the tables entities and names up to date. What documents add is merged
// into what the store holds; an entity that lost a document is put together anew from those
// that are left.
func (ap *applier) deriveEntities() {
	ids := maps.Clone(ap.lost)
	for id := range ap.added {
		ids[id] = true
	}
	var one int
	empty := !ap.row("SELECT 1 FROM entities LIMIT 1", nil, &one)
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		var old *graph.Entity
		var seen tally
		if !empty {
			old, seen = ap.readEntity(id)
		}
		whole := graph.NewOf(ap.schema)
		if ap.lost[id] {
			seen = ap.gather(whole, id)
		} else {
			if old != nil {
				ap.merge(whole, old)
			}
			ap.merge(whole, ap.merged.Entity(id))
			seen.add(*ap.added[id])
		}
		if ap.err != nil {
			return
		}
		ap.writeEntity(id, old, whole.Entity(id), seen)
	}
}

func (ap *applier) merge(g *graph.Graph, ent *graph.Entity) {
	if ap.err == nil {
		ap.err = g.AddEntity(*ent)
	}
}

// gather merges into g what all documents say of an entity.
func (ap *applier) gather(g *graph.Graph, id graph.ID) tally {
	var seen tally
	ap.each("SELECT entity, "+entityColumns+", count FROM mentions WHERE entity = ?", []any{string(id)}, func(rows *sql.Rows) error {
		var count int
		ent, err := scanEntity(rows, &count)
		if err != nil {
			return err
		}
		seen.add(tally{count, 1})
		return g.AddEntity(*ent)
	})
	return seen
}

// writeEntity replaces an entity's rows in the derived tables; ent is nil where no document
// speaks of it any more, old where none did.
func (ap *applier) writeEntity(id graph.ID, old, ent *graph.Entity, seen tally) {
	before, after := ap.folding.names(old), ap.folding.names(ent)
	for _, n := range before {
		if !slices.Contains(after, n) {
			ap.exec("DELETE FROM names WHERE key = ? AND entity = ? AND form = ? AND kind = ?", n.key, string(id), n.form, n.kind)
		}
	}
	for _, n := range after {
		if !slices.Contains(before, n) {
			ap.exec("INSERT INTO names VALUES (?, ?, ?, ?)", n.key, string(id), n.form, n.kind)
		}
	}
	if ent == nil {
		ap.exec("DELETE FROM entities WHERE id = ?", string(id))
		return
	}
	ap.exec("INSERT OR REPLACE INTO entities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
		string(id), string(ent.Type), ent.Group, ent.Count, ent.Approx, ent.Inferred, ent.Code, string(ent.Parent),
		ent.Name, array(ent.Aliases), seen.mentions, seen.documents)
}

// name is a row of the table names.
type name struct{ key, form, kind string }

// names are the rows of an entity, none of nil.
func (f Folding) names(ent *graph.Entity) []name {
	if ent == nil {
		return nil
	}
	names := []name{{f.key(ent.Name), ent.Name, "name"}}
	if ent.Code != "" {
		names = append(names, name{f.key(ent.Code), ent.Code, "code"})
	}
	for _, a := range ent.Aliases {
		names = append(names, name{f.key(a), a, "alias"})
	}
	return names
}

// deriveEdges makes the edges anew between all entities that gained or lost a statement.
func (ap *applier) deriveEdges() {
	ap.script(`CREATE TEMP TABLE touched (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID`)
	for _, p := range slices.SortedFunc(maps.Keys(ap.pairs), pair.compare) {
		ap.exec("INSERT INTO touched VALUES (?, ?)", string(p.a), string(p.b))
	}
	ap.exec("DELETE FROM edges WHERE (subject, object) IN (SELECT a, b FROM touched)")
	ap.exec("DELETE FROM edges WHERE (subject, object) IN (SELECT b, a FROM touched)")
	var between pair
	var sts []*graph.Statement
	// The index holds expressions, which have no affinity: the plus signs take that of the columns
	// away, without which SQLite would not use it.
	ap.each(`SELECT s.subject, s.relation, s.object, s.amounts_fen, s.headcounts, s.period_start, s.period_end, s.status, s.confidence
		FROM touched t CROSS JOIN statements s
		ON min(s.subject, s.object) = +t.a AND max(s.subject, s.object) = +t.b ORDER BY t.a, t.b`, nil,
		func(rows *sql.Rows) error {
			st := &graph.Statement{}
			var amounts, headcounts string
			err := rows.Scan(&st.Subject, &st.Predicate, &st.Object, &amounts, &headcounts,
				&st.Period.Start, &st.Period.End, &st.Status, &st.Confidence)
			if err != nil {
				return err
			}
			if st.Amounts, err = parseAmounts(amounts); err != nil {
				return err
			}
			if st.Headcounts, err = parse[int64](headcounts); err != nil {
				return err
			}
			if p := pairOf(st.Subject, st.Object); p != between {
				ap.insertEdges(sts)
				between, sts = p, nil
			}
			sts = append(sts, st)
			return ap.err
		})
	ap.insertEdges(sts)
	ap.script("DROP TABLE touched")
}

// insertEdges writes the edges that statements between two entities make.
func (ap *applier) insertEdges(sts []*graph.Statement) {
	for _, e := range ap.schema.EdgesOf(sts) {
		ap.exec("INSERT INTO edges VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
			string(e.Subject), string(e.Object), string(e.Relation), e.Count,
			int64(e.Amount), e.Headcount, e.Period.Start, e.Period.End, e.Planned, e.Confidence)
	}
}
