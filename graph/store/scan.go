package store

import (
	"cmp"
	"database/sql"
	"errors"
	"iter"

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

// documents reads the documents by id, with the generator that read each.
func (b *batch) documents(o of) iter.Seq2[documentRow, error] {
	where, args := o.where("id")
	return each(b, "SELECT id, location, hash, title, date, source, text, generator FROM documents"+where+" ORDER BY id", args,
		func(rows *row) (documentRow, error) {
			row := documentRow{doc: &graph.Document{}}
			doc := row.doc
			err := rows.Scan(&doc.ID, &doc.Location, &doc.Hash, &doc.Title, &doc.Date, &doc.Source, &doc.Text, &row.generator)
			return row, err
		})
}

type documentRow struct {
	doc       *graph.Document
	generator string
}

// passage is a row of the table evidence.
type passage struct {
	statement graph.ID
	ev        graph.Evidence
}

// statements reads the statements that are at least so sure.
func (b *batch) statements(o of, order graph.Order, least float64) iter.Seq2[*graph.Statement, error] {
	list := b.statementsInOrder(order)
	if order == graph.ByDocument {
		list = b.statementsByDocument(o)
	}
	return func(yield func(*graph.Statement, error) bool) {
		for st, err := range list {
			if err != nil {
				yield(nil, err)
				return
			}
			if st.Confidence >= least && !yield(st, nil) {
				return
			}
		}
	}
}

const statementColumns = "s.document, s.id, subject, relation, object, amounts_fen, headcounts, period_start, period_end, status, hedges, confidence, rule"

// statementsByDocument reads statements and passages side by side, in the order of their tables.
func (b *batch) statementsByDocument(o of) iter.Seq2[*graph.Statement, error] {
	where, args := o.where("document")
	return func(yield func(*graph.Statement, error) bool) {
		evidence := open(b, `SELECT document, statement, id, exact, "start", "end" FROM evidence`+where+
			` ORDER BY document, statement, "start", "end", exact`, args, scanPassage)
		defer evidence.close()
		p, more := evidence.next()
		statements := each(b, "SELECT "+statementColumns+" FROM statements s"+where+" ORDER BY document, id", args, scanStatement)
		for row, err := range statements {
			for err == nil && more && p.statement == row.st.ID && p.ev.Document == row.document {
				row.st.Evidence = append(row.st.Evidence, p.ev)
				p, more = evidence.next()
			}
			if err = cmp.Or(err, evidence.err); !yield(row.st, err) || err != nil {
				return
			}
		}
	}
}

// statementsInOrder reads statements together with their passages, since SQLite has to sort them: two lists would be sorted twice.
func (b *batch) statementsInOrder(order graph.Order) iter.Seq2[*graph.Statement, error] {
	by := "s.id, s.document"
	if order == graph.ByPair { // the plus sign keeps SQLite from the index statements_pair, by which it would look up each row elsewhere
		by = "+min(subject, object), max(subject, object), s.document, s.id"
	}
	return func(yield func(*graph.Statement, error) bool) {
		var last statementRow
		rows := each(b, "SELECT "+statementColumns+`, e.id, exact, "start", "end" FROM evidence e
			CROSS JOIN statements s ON s.document = e.document AND s.id = e.statement ORDER BY `+by+`, "start", "end", exact`, nil, scanStatementWithPassage)
		for row, err := range rows {
			switch {
			case err != nil:
				yield(nil, err)
				return
			case last.st != nil && row.st.ID == last.st.ID && row.document == last.document:
				last.st.Evidence = append(last.st.Evidence, row.st.Evidence...)
				continue
			case last.st != nil && !yield(last.st, nil):
				return
			}
			last = row
		}
		if last.st != nil {
			yield(last.st, nil)
		}
	}
}

func scanPassage(rows *row) (p passage, err error) {
	err = rows.Scan(&p.ev.Document, &p.statement, &p.ev.ID, &p.ev.Exact, &p.ev.Start, &p.ev.End)
	return p, err
}

type statementRow struct {
	document graph.ID
	st       *graph.Statement
}

func scanStatementWithPassage(row *row) (statementRow, error) {
	var ev graph.Evidence
	r, err := scanStatementAnd(row, &ev.ID, &ev.Exact, &ev.Start, &ev.End)
	ev.Document = r.document
	r.st.Evidence = []graph.Evidence{ev}
	return r, err
}

func scanStatement(row *row) (statementRow, error) { return scanStatementAnd(row) }

// scanStatementAnd reads statementColumns, and what further columns there are into more.
func scanStatementAnd(row *row, more ...any) (statementRow, error) {
	r := statementRow{st: &graph.Statement{}}
	st := r.st
	var amounts, headcounts, hedges string
	var room [20]any
	dest := append(
		room[:0], &r.document, &st.ID, &st.Subject, &st.Predicate, &st.Object, &amounts, &headcounts,
		&st.Period.Start, &st.Period.End, &st.Status, &hedges, &st.Confidence, &st.Rule,
	)
	err := row.Scan(append(dest, more...)...)
	if err != nil {
		return r, err
	}
	if st.Amounts, err = parseNumbers[graph.Money](amounts); err != nil {
		return r, err
	}
	if st.Headcounts, err = parseNumbers[int64](headcounts); err != nil {
		return r, err
	}
	st.Hedges, err = parse[string](hedges)
	return r, err
}

// notes reads the notes by document and place.
func (b *batch) notes(o of) iter.Seq2[graph.Note, error] {
	where, args := o.where("document")
	return each(b, `SELECT document, "start", "end", kind, text, detail FROM notes`+where+
		` ORDER BY document, "start", "end", kind, text, detail`, args, func(rows *row) (n graph.Note, err error) {
		err = rows.Scan(&n.Document, &n.Start, &n.End, &n.Kind, &n.Text, &n.Detail)
		return n, err
	})
}

// readFragment reads back what a document says.
func (b *batch) readFragment(document graph.ID) *fragment {
	f, o := &fragment{}, of{document}
	take(b, b.documents(o), func(row documentRow) { f.doc, f.generator = *row.doc, row.generator })
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
	take(b, b.statements(o, graph.ByDocument, 0), func(st *graph.Statement) { f.sts = append(f.sts, *st) })
	take(b, b.notes(o), func(n graph.Note) { f.notes = append(f.notes, n) })
	return f
}
