package store

import (
	"cmp"
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
	var fresh []nameRow
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		old, ent, seen := ap.sumUp(id)
		if ap.err != nil {
			return
		}
		fresh = append(fresh, ap.writeEntity(id, old, ent, seen)...)
	}
	slices.SortFunc(fresh, nameRow.compare)
	for _, n := range fresh {
		ap.insertRow("INSERT INTO names", n.key, string(n.entity), n.form, n.kind)
	}
}

// sumUp reads an entity as it was, nil where no document spoke of it, and puts it together as it is now.
func (ap *applier) sumUp(id graph.ID) (old, ent *graph.Entity, seen tally) {
	if ap.anew {
		return nil, ap.merged.Entity(id), *ap.added[id]
	}
	old, seen = ap.readEntity(id)
	whole := graph.NewOf(ap.schema)
	if ap.lost[id] {
		seen = ap.gather(whole, id)
		return old, whole.Entity(id), seen
	}
	if old != nil {
		ap.merge(whole, old)
	}
	ap.merge(whole, ap.merged.Entity(id))
	seen.add(*ap.added[id])
	return old, whole.Entity(id), seen
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

// writeEntity replaces an entity in the derived tables, but for names that it did not have before: these it returns. ent
// is nil where no document speaks of it any more, old where none did.
func (ap *applier) writeEntity(id graph.ID, old, ent *graph.Entity, seen tally) (fresh []nameRow) {
	before, after := ap.folding.names(old), ap.folding.names(ent)
	for _, n := range before {
		if !slices.Contains(after, n) {
			ap.exec("DELETE FROM names WHERE key = ? AND entity = ? AND form = ? AND kind = ?", n.key, string(id), n.form, n.kind)
		}
	}
	for _, n := range after {
		if !slices.Contains(before, n) {
			fresh = append(fresh, nameRow{n, id})
		}
	}
	if ent == nil {
		ap.moved.Entities -= int(ap.exec("DELETE FROM entities WHERE id = ?", string(id)))
		return fresh
	}
	if old == nil {
		ap.moved.Entities++
	}
	ap.insertRow("INSERT OR REPLACE INTO entities",
		string(id), string(ent.Type), ent.Group, ent.Count, ent.Approx, ent.Inferred, ent.Code, string(ent.Parent),
		ent.Name, array(ent.Aliases), seen.mentions, seen.documents)
	return fresh
}

// name is a row of the table names, without the entity.
type name struct{ key, form, kind string }

// nameRow is a row of the table names.
type nameRow struct {
	name
	entity graph.ID
}

// compare sorts as the key of the table does.
func (n nameRow) compare(m nameRow) int {
	return cmp.Or(cmp.Compare(n.key, m.key), cmp.Compare(n.entity, m.entity), cmp.Compare(n.form, m.form), cmp.Compare(n.kind, m.kind))
}

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
	if ap.all {
		ap.deriveAllEdges()
		return
	}
	ap.script(`CREATE TEMP TABLE touched (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID`)
	for _, p := range slices.SortedFunc(maps.Keys(ap.pairs), pair.compare) {
		ap.insertRow("INSERT INTO touched", string(p.a), string(p.b))
	}
	ap.moved.Edges -= int(ap.exec("DELETE FROM edges WHERE (subject, object) IN (SELECT a, b FROM touched)"))
	ap.moved.Edges -= int(ap.exec("DELETE FROM edges WHERE (subject, object) IN (SELECT b, a FROM touched)"))
	var sts []*graph.Statement
	// The index holds expressions, which have no affinity: the plus signs take that of the columns
	// away, without which SQLite would not use it.
	ap.each("SELECT "+claimColumns+` FROM touched t CROSS JOIN statements s
		ON min(s.subject, s.object) = +t.a AND max(s.subject, s.object) = +t.b ORDER BY t.a, t.b`, nil,
		func(rows *sql.Rows) error {
			st, err := scanClaim(rows)
			if err != nil {
				return err
			}
			if len(sts) > 0 && pairOf(st.Subject, st.Object) != pairOf(sts[0].Subject, sts[0].Object) {
				ap.insertEdges(sts)
				sts = nil
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
		ap.insertEdge(e)
	}
}

func (ap *applier) insertEdge(e graph.Edge) {
	ap.moved.Edges++
	ap.insertRow("INSERT INTO edges", string(e.Subject), string(e.Object), string(e.Relation), e.Count,
		int64(e.Amount), e.Headcount, e.Period.Start, e.Period.End, e.Planned, e.Confidence)
}

// deriveAllEdges makes all edges anew, in the order of their table.
func (ap *applier) deriveAllEdges() {
	if !ap.anew {
		ap.moved.Edges -= int(ap.exec("DELETE FROM edges"))
		ap.each("SELECT "+claimColumns+" FROM statements s", nil, func(rows *sql.Rows) error {
			st, err := scanClaim(rows)
			if err == nil {
				ap.claims.add(st)
			}
			return err
		})
	}
	ap.claims.edges(ap.schema, ap.insertEdge)
}
