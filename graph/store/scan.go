package store

import (
	"database/sql"
	"errors"

	"example.org/kg/graph"
)

// entityColumns are the columns that the tables mentions and entities share, as scanEntity
// reads them after the id.
const entityColumns = "type, is_group, members, approx, inferred, code, parent, name, aliases"

// scanner is a row.
type scanner interface{ Scan(dest ...any) error }

// scanEntity reads an id, entityColumns, and what further columns there are into more.
func scanEntity(row scanner, more ...any) (*graph.Entity, error) {
	ent := &graph.Entity{}
	var aliases string
	dest := []any{
		&ent.ID, &ent.Type, &ent.Group, &ent.Count, &ent.Approx, &ent.Inferred,
		&ent.Code, &ent.Parent, &ent.Name, &aliases,
	}
	if err := row.Scan(append(dest, more...)...); err != nil {
		return nil, err
	}
	var err error
	ent.Aliases, err = parse[string](aliases)
	return ent, err
}

// readEntity reads an entity without its mentions from the derived tables, or nil.
func (b *batch) readEntity(id graph.ID) (*graph.Entity, tally) {
	var seen tally
	st := b.prepare("SELECT id, " + entityColumns + ", mentions, documents FROM entities WHERE id = ?")
	if b.err != nil {
		return nil, seen
	}
	ent, err := scanEntity(st.QueryRow(string(id)), &seen.mentions, &seen.documents)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, tally{}
	}
	b.err = err
	return ent, seen
}

// of limits a query to one document; the zero value does not.
type of struct{ document graph.ID }

func (o of) where(column string) (clause string, args []any) {
	if o.document == "" {
		return "", nil
	}
	return " WHERE " + column + " = ?", []any{string(o.document)}
}

// documents calls f on the documents, in no order.
func (b *batch) documents(o of, f func(doc graph.Document, generator string) error) {
	where, args := o.where("id")
	b.each("SELECT id, location, hash, title, date, source, text, generator FROM documents"+where, args, func(rows *sql.Rows) error {
		var doc graph.Document
		var generator string
		err := rows.Scan(&doc.ID, &doc.Location, &doc.Hash, &doc.Title, &doc.Date, &doc.Source, &doc.Text, &generator)
		if err != nil {
			return err
		}
		return f(doc, generator)
	})
}

// statements calls f on the statements by document and id.
func (b *batch) statements(o of, f func(st graph.Statement) error) {
	where, args := o.where("document")
	passages := b.query(`SELECT document, statement, id, exact, "start", "end" FROM evidence`+where+
		` ORDER BY document, statement, "start", id`, args)
	if b.err != nil {
		return
	}
	defer passages.Close()
	var ev graph.Evidence
	var claim graph.ID
	next := func() error {
		claim = ""
		if !passages.Next() {
			return passages.Err()
		}
		return passages.Scan(&ev.Document, &claim, &ev.ID, &ev.Exact, &ev.Start, &ev.End)
	}
	if b.err = next(); b.err != nil {
		return
	}
	b.each(`SELECT document, id, subject, relation, object, amounts_fen, headcounts, period_start, period_end,
		status, hedges, confidence, rule FROM statements`+where+" ORDER BY document, id", args, func(rows *sql.Rows) error {
		doc, st, err := scanStatement(rows)
		for err == nil && claim == st.ID && ev.Document == doc {
			st.Evidence = append(st.Evidence, ev)
			err = next()
		}
		if err != nil {
			return err
		}
		return f(st)
	})
}

func scanStatement(row scanner) (document graph.ID, st graph.Statement, err error) {
	var amounts, headcounts, hedges string
	err = row.Scan(&document, &st.ID, &st.Subject, &st.Predicate, &st.Object, &amounts, &headcounts,
		&st.Period.Start, &st.Period.End, &st.Status, &hedges, &st.Confidence, &st.Rule)
	if err != nil {
		return
	}
	if st.Amounts, err = parseAmounts(amounts); err != nil {
		return
	}
	if st.Headcounts, err = parse[int64](headcounts); err != nil {
		return
	}
	st.Hedges, err = parse[string](hedges)
	return
}

// notes calls f on the notes, in no order.
func (b *batch) notes(o of, f func(n graph.Note)) {
	where, args := o.where("document")
	b.each(`SELECT document, "start", "end", kind, text, detail FROM notes`+where, args, func(rows *sql.Rows) error {
		var n graph.Note
		err := rows.Scan(&n.Document, &n.Start, &n.End, &n.Kind, &n.Text, &n.Detail)
		if err == nil {
			f(n)
		}
		return err
	})
}

// readFragment reads back what a document says.
func (b *batch) readFragment(document graph.ID) *fragment {
	f, o := &fragment{}, of{document}
	b.documents(o, func(doc graph.Document, generator string) error {
		f.doc, f.generator = doc, generator
		return nil
	})
	b.each("SELECT entity, "+entityColumns+", count FROM mentions WHERE document = ? ORDER BY entity", []any{string(document)},
		func(rows *sql.Rows) error {
			var count int
			ent, err := scanEntity(rows, &count)
			if err != nil {
				return err
			}
			ent.Mentions = map[graph.ID]int{document: count}
			f.ents = append(f.ents, *ent)
			return nil
		})
	b.statements(o, func(st graph.Statement) error {
		f.sts = append(f.sts, st)
		return nil
	})
	b.notes(o, func(n graph.Note) { f.notes = append(f.notes, n) })
	return f
}
