package store

import (
	"cmp"
	"database/sql"
	"fmt"
	"maps"
	"slices"

	"example.org/kg/graph"
	"example.org/kg/graph/curate"
)

// Check tests everything that holds of a store as of the last commit: that SQLite finds the file sound, that every row can be
// part of a graph and has the id that its content gives, that the graph keeps the invariants of graph.Graph.Check, and that the
// derived tables are what the documents make. It lists what is broken, sorted by kind, id and detail, and changes nothing. An
// error means that the store cannot be read.
func (s *Store) Check(folding Folding) ([]graph.Violation, error) {
	c := &checker{}
	err := s.view("check", func(b *batch) {
		c.batch = b
		c.file()
		g := c.graph()
		if b.err != nil {
			return
		}
		c.found = append(c.found, g.Check()...)
		c.entities(g.Schema())
		c.names(g, folding)
		c.edges(g)
		c.edits(g.Schema())
		c.totals()
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(c.found, func(a, b graph.Violation) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Detail, b.Detail))
	})
	return slices.Compact(c.found), nil
}

// checker gathers violations.
type checker struct {
	*batch
	found []graph.Violation
}

func (c *checker) report(kind graph.ViolationKind, id graph.ID, format string, args ...any) {
	c.found = append(c.found, graph.Violation{Kind: kind, ID: id, Detail: fmt.Sprintf(format, args...)})
}

// file asks SQLite.
func (c *checker) file() {
	c.each("PRAGMA integrity_check", nil, func(rows *sql.Rows) error {
		var fault string
		err := rows.Scan(&fault)
		if fault != "ok" {
			c.report(graph.BadFile, "", "%s", fault)
		}
		return err
	})
	c.each(`SELECT "table", coalesce(parent, ''), count(*) FROM pragma_foreign_key_check GROUP BY 1, 2`, nil, func(rows *sql.Rows) error {
		var table, parent string
		var n int
		err := rows.Scan(&table, &parent, &n)
		c.report(graph.BadFile, "", "%d rows of %s name something that is not in %s", n, table, parent)
		return err
	})
}

// graph reads the graph and goes on where a row is refused.
func (c *checker) graph() *graph.Graph {
	g := graph.NewOf(c.readSchema())
	take(c.batch, c.documents(of{}), func(row documentRow) { g.AddDocument(*row.doc) })
	take(c.batch, c.batch.entities("", nil), func(ent *graph.Entity) {
		if err := g.AddEntity(*ent); err != nil {
			c.report(graph.BadEntity, ent.ID, "%v", err)
		}
	})
	take(c.batch, c.statements(of{}, graph.ByDocument, 0), func(st *graph.Statement) {
		kept := slices.Clone(st.Evidence)
		id, err := g.AddStatement(*st)
		switch {
		case err != nil:
			c.report(graph.BadClaim, st.ID, "%v", err)
			return
		case id != st.ID:
			c.report(graph.BadID, st.ID, "not the hash of the statement's content")
		}
		for _, ev := range g.Statement(id).Evidence {
			if !slices.ContainsFunc(kept, func(old graph.Evidence) bool { return old.ID == ev.ID }) {
				c.report(graph.BadID, st.ID, "the passage at %d has an id that is not the hash of its content", ev.Start)
			}
		}
	})
	take(c.batch, c.notes(of{}), g.AddNote)
	return g
}

// entities holds the table of entities against what the documents say of each.
func (c *checker) entities(schema *graph.Schema) {
	fresh, seen := graph.NewOf(schema), map[graph.ID]tally{}
	c.each("SELECT entity, "+entityColumns+", count FROM mentions", nil, func(rows *sql.Rows) error {
		var count int
		ent, err := scanEntity(rows, &count)
		if err != nil {
			return err
		}
		sum := seen[ent.ID]
		sum.add(tally{count, 1})
		seen[ent.ID] = sum
		if err := fresh.AddEntity(*ent); err != nil {
			c.report(graph.BadEntity, ent.ID, "%v", err)
		}
		return nil
	})
	c.each("SELECT id, "+entityColumns+", mentions, documents FROM entities", nil, func(rows *sql.Rows) error {
		var has tally
		ent, err := scanEntity(rows, &has.mentions, &has.documents)
		if err != nil {
			return err
		}
		switch want := fresh.Entity(ent.ID); {
		case want == nil:
			c.report(graph.BadDerived, ent.ID, "no document speaks of the entity")
		case has != seen[ent.ID]:
			c.report(graph.BadDerived, ent.ID, "the entity counts %d mentions in %d documents, the documents %d in %d",
				has.mentions, has.documents, seen[ent.ID].mentions, seen[ent.ID].documents)
		case !sameEntity(ent, want):
			c.report(graph.BadDerived, ent.ID, "the entity is not what its documents make it")
		}
		delete(seen, ent.ID)
		return nil
	})
	for _, id := range slices.Sorted(maps.Keys(seen)) {
		c.report(graph.BadDerived, id, "documents speak of the entity, and the entities lack it")
	}
}

// sameEntity compares what the tables entities and mentions share.
func sameEntity(a, b *graph.Entity) bool {
	return a.Type == b.Type && a.Group == b.Group && a.Count == b.Count && a.Approx == b.Approx && a.Inferred == b.Inferred &&
		a.Code == b.Code && a.Parent == b.Parent && a.Name == b.Name && slices.Equal(a.Aliases, b.Aliases)
}

// names holds the table of names against those of the entities; the keys too, where the given folding made them.
func (c *checker) names(g *graph.Graph, folding Folding) {
	keyed := c.foldedBy(folding)
	type row struct {
		name
		entity graph.ID
	}
	want := map[row]bool{}
	for _, ent := range g.Entities() {
		for _, n := range folding.names(ent) {
			if !keyed {
				n.key = ""
			}
			want[row{n, ent.ID}] = true
		}
	}
	c.each("SELECT key, form, kind, entity FROM names", nil, func(rows *sql.Rows) error {
		var r row
		err := rows.Scan(&r.key, &r.form, &r.kind, &r.entity)
		if !keyed {
			r.key = ""
		}
		if !want[r] {
			c.report(graph.BadDerived, r.entity, "the names list %s %q, which the entity has not", r.kind, r.form)
		}
		delete(want, r)
		return err
	})
	for r := range want {
		c.report(graph.BadDerived, r.entity, "the names lack %s %q", r.kind, r.form)
	}
}

// edgeRow is a row of the table edges.
type edgeRow struct {
	subject    graph.ID
	object     graph.ID
	relation   graph.Relation
	statements int
	amount     int64
	headcount  int64
	period     graph.Period
	planned    bool
	confidence float64
}

// edges holds the table of edges against what the statements make.
func (c *checker) edges(g *graph.Graph) {
	want := map[edgeRow]bool{}
	for _, e := range g.Edges() {
		want[edgeRow{
			e.Subject, e.Object, e.Relation, len(e.Statements), int64(e.Amount), e.Headcount, e.Period, e.Planned, e.Confidence,
		}] = true
	}
	c.each(`SELECT subject, object, relation, statements, amount_fen, headcount, period_start, period_end, planned, confidence
		FROM edges`, nil, func(rows *sql.Rows) error {
		var r edgeRow
		err := rows.Scan(&r.subject, &r.object, &r.relation, &r.statements, &r.amount, &r.headcount, &r.period.Start, &r.period.End,
			&r.planned, &r.confidence)
		if !want[r] {
			c.report(graph.BadDerived, r.subject, "the edge %s to %s is not what the statements make it", r.relation, r.object)
		}
		delete(want, r)
		return err
	})
	for r := range want {
		c.report(graph.BadDerived, r.subject, "the edges lack %s to %s", r.relation, r.object)
	}
}

// edits holds the log and what it made of the documents against making all edits again.
func (c *checker) edits(schema *graph.Schema) {
	for i, e := range c.log() {
		if e.Number != i+1 {
			c.report(graph.BadEdit, "", "edit %d stands at place %d of the log", e.Number, i+1)
		}
	}
	ap := newApplier(c.batch, schema, Folding{})
	var docs []graph.ID
	take(c.batch, c.documents(of{}), func(row documentRow) { docs = append(docs, row.doc.ID) })
	slices.Sort(docs)
	for _, doc := range docs {
		if c.err != nil || len(ap.edits) == 0 {
			return
		}
		if why := ap.differs(doc); why != "" {
			c.report(graph.BadEdit, doc, "%s", why)
		}
	}
}

// differs tells how a document's rows differ from what the edits make of its original, "" for not at all.
func (ap *applier) differs(doc graph.ID) string {
	rec, rows := ap.original(doc), ap.readFragment(doc)
	if ap.err != nil {
		return ""
	}
	before, err := rec.open()
	if err != nil {
		return err.Error()
	}
	g, err := before.graph(ap.schema)
	if err != nil {
		return err.Error()
	}
	g, marks, err := curate.Apply(g, ap.edits)
	if err != nil {
		return err.Error()
	}
	after, err := newFragment(g, before.generator)
	if err != nil {
		return err.Error()
	}
	want, err := encode(after)
	got, gotErr := encode(rows)
	var kept []graph.Mark
	ap.each("SELECT edit, entity, statement, was FROM marks WHERE document = ?", []any{string(doc)}, func(rows *sql.Rows) error {
		var m graph.Mark
		err := rows.Scan(&m.Edit, &m.Entity, &m.Statement, &m.Was)
		kept = append(kept, m)
		return err
	})
	var one int
	switch {
	case len(marks) > 0 && !ap.row("SELECT 1 FROM originals WHERE document = ?", []any{string(doc)}, &one):
		return "what the document said before the edits is lost"
	case err != nil || gotErr != nil || string(want) != string(got):
		return "the document does not say what the edits make of it"
	case !slices.Equal(marks, kept):
		return "the marks are not those of the edits"
	}
	return ""
}

// totals holds what the store says of its size against its tables.
func (c *checker) totals() {
	if kept, ok := c.readTotals(); ok && kept != c.countTotals() {
		c.report(graph.BadDerived, "totals", "the store says %+v, and has %+v", kept, c.countTotals())
	}
}
