package store

import (
	"cmp"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"

	"example.org/kg/graph"
	"example.org/kg/graph/curate"
)

// Edit puts edits behind the log, numbers them, and makes them in the documents that they are about, all in one transaction. It
// returns them with their numbers. An edit that finds nothing to change gives an error that wraps ErrNoEffect, unless lenient; one
// that undoes what cannot be undone one that wraps ErrNoEdit. After an error nothing has changed.
func (s *Store) Edit(edits []graph.Edit, folding Folding, lenient bool) ([]graph.Edit, error) {
	if s.readOnly {
		return nil, fmt.Errorf("%s: opened for reading: %w", s.path, ErrReadOnly)
	}
	b, err := s.begin()
	if err != nil {
		return nil, s.wrap("edit", err)
	}
	var made []graph.Edit
	for _, e := range edits {
		if made = append(made, b.edit(e, folding, lenient)); b.err != nil {
			break
		}
	}
	if err := b.commit(); err != nil {
		return nil, s.wrap("edit", err)
	}
	return made, nil
}

// Log reads the edits in their order, with what each of the active ones had to do with.
func (s *Store) Log() (graph.Curation, error) {
	var c graph.Curation
	err := s.view("read the log of edits", func(b *batch) { c = b.curation() })
	return c, err
}

// ReadCuration is part of graph.Source.
func (sn *Snapshot) ReadCuration() (graph.Curation, error) {
	c := sn.b.curation()
	return c, sn.failed(sn.b.err)
}

func (b *batch) curation() graph.Curation {
	return graph.Curation{Edits: b.log(), Marks: b.marks()}
}

// edit makes one edit.
func (b *batch) edit(e graph.Edit, folding Folding, lenient bool) graph.Edit {
	log := b.log()
	e.Number = len(log) + 1
	schema := b.readSchema()
	if b.err == nil {
		b.err = cmp.Or(curate.Valid(&e, schema), canUndo(e, log))
	}
	if b.insertEdit(e); b.err != nil {
		return e
	}
	ap := newApplier(b, schema, folding)
	ap.refold()
	for _, document := range ap.concerned(e, log) {
		rec := ap.original(document)
		if ap.err != nil {
			return e
		}
		ap.delete(document)
		ap.insert(rec)
	}
	ap.deriveEntities()
	ap.deriveEdges()
	ap.writeTotals()
	var one int
	if e.Op != graph.EditUndo && !lenient && !b.row("SELECT 1 FROM marks WHERE edit = ? LIMIT 1", []any{e.Number}, &one) && b.err == nil {
		b.err = ErrNoEffect
	}
	return e
}

// canUndo refuses to undo what is not in the log or does not hold.
func canUndo(e graph.Edit, log []graph.Edit) error {
	if e.Op != graph.EditUndo {
		return nil
	}
	if e.Undoes < 1 || e.Undoes > len(log) {
		return fmt.Errorf("%d: %w: the log has %d", e.Undoes, ErrNoEdit, len(log))
	}
	for _, later := range log {
		if later.Op == graph.EditUndo && later.Undoes == e.Undoes && holds(later.Number, log) {
			return fmt.Errorf("%d: %w: edit %d has undone it", e.Undoes, ErrNoEdit, later.Number)
		}
	}
	return nil
}

// holds tells whether an edit is not undone.
func holds(number int, log []graph.Edit) bool {
	return !slices.ContainsFunc(log, func(e graph.Edit) bool {
		return e.Op == graph.EditUndo && e.Undoes == number && holds(e.Number, log)
	})
}

func (b *batch) insertEdit(e graph.Edit) {
	body, err := json.Marshal(e)
	if err != nil {
		b.err = cmp.Or(b.err, err)
	}
	b.exec("INSERT INTO edits VALUES (?, ?, ?, ?, ?, ?)", e.Number, string(e.Op), e.Date, e.By, e.Reason, string(body))
}

// concerned lists the documents that an edit can change: those that name its entity or hold its statement, and all that other edits
// have changed, since what these came upon may be different now.
func (ap *applier) concerned(e graph.Edit, log []graph.Edit) []graph.ID {
	for e.Op == graph.EditUndo {
		e = log[e.Undoes-1]
	}
	var ids []graph.ID
	collect := func(rows *sql.Rows) error {
		var id graph.ID
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	}
	ap.each("SELECT document FROM originals", nil, collect)
	if e.Claim != nil {
		ap.each("SELECT id FROM documents WHERE id = ? OR location = ?", []any{string(e.Claim.Document), e.Claim.Location}, collect)
	} else {
		ap.each("SELECT document FROM mentions WHERE entity = ?", []any{string(e.Entity)}, collect)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// original is the record of a document as it was read.
func (ap *applier) original(document graph.ID) *record {
	rec := &record{document: string(document)}
	if ap.row(`SELECT location, hash, generator, fragment FROM documents JOIN originals ON document = id WHERE id = ?`,
		[]any{string(document)}, &rec.location, &rec.hash, &rec.generator, &rec.fragment) {
		return rec
	}
	f := ap.readFragment(document)
	if ap.err != nil {
		return nil
	}
	rec, ap.err = f.seal()
	return rec
}

// edited is a document's account after the edits, which keeps the one before and notes what was changed.
func (ap *applier) edited(f *fragment, rec *record) (*fragment, error) {
	if ap.err != nil || len(ap.edits) == 0 {
		return f, ap.err
	}
	named := map[graph.ID]bool{}
	for i := range f.ents {
		named[f.ents[i].ID] = true
	}
	if !curate.Touches(ap.edits, &f.doc, func(id graph.ID) bool { return named[id] }) {
		return f, nil
	}
	before, err := f.graph(ap.schema)
	if err != nil {
		return nil, err
	}
	after, marks, err := curate.Apply(before, ap.edits)
	if err != nil || len(marks) == 0 {
		return f, err
	}
	ap.exec("INSERT INTO originals VALUES (?, ?)", rec.document, rec.fragment)
	for _, m := range marks {
		ap.exec("INSERT INTO marks VALUES (?, ?, ?, ?, ?)", rec.document, m.Edit, string(m.Entity), string(m.Statement), string(m.Was))
	}
	return newFragment(after, f.generator)
}

// graph is the opposite of newFragment.
func (f *fragment) graph(schema *graph.Schema) (*graph.Graph, error) {
	g := graph.NewOf(schema)
	return g, f.addTo(g)
}

// Original reads what one document says before all edits.
func (s *Store) Original(document graph.ID) (*graph.Graph, error) {
	var g *graph.Graph
	err := s.view("read "+string(document), func(b *batch) {
		ap := &applier{batch: b}
		rec := ap.original(document)
		if b.err != nil {
			return
		}
		f, err := rec.open()
		if err == nil {
			g, err = f.graph(b.readSchema())
		}
		b.err = cmp.Or(b.err, err)
	})
	return g, err
}

// log reads the edits in their order.
func (b *batch) log() []graph.Edit {
	var log []graph.Edit
	b.each("SELECT number, body FROM edits ORDER BY number", nil, func(rows *sql.Rows) error {
		var number int
		var body string
		if err := rows.Scan(&number, &body); err != nil {
			return err
		}
		var e graph.Edit
		if err := json.Unmarshal([]byte(body), &e); err != nil {
			return fmt.Errorf("edit %d: %w (%v)", number, ErrDamaged, err)
		}
		log = append(log, e)
		return nil
	})
	return log
}

// marks reads what the edits had to do with, in all documents.
func (b *batch) marks() []graph.Mark {
	var marks []graph.Mark
	b.each("SELECT DISTINCT edit, entity, statement, was FROM marks ORDER BY edit, entity, statement, was", nil, func(rows *sql.Rows) error {
		var m graph.Mark
		err := rows.Scan(&m.Edit, &m.Entity, &m.Statement, &m.Was)
		marks = append(marks, m)
		return err
	})
	return marks
}
