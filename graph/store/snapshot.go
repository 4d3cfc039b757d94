package store

import (
	"iter"

	"example.org/kg/graph"
)

// Snapshot is what a store held at one moment, read through in order without being loaded: the
// memory it takes does not grow with the store. Close it.
type Snapshot struct {
	s      *Store
	b      *batch
	schema *graph.Schema
	least  float64
	x      *index    // of what the snapshot holds, where there is one
	looked bool      // for x
	spare  [][]int32 // zeros, see lens.local
}

var _ graph.Source = (*Snapshot)(nil)

// Snapshot opens what the store holds as of the last commit, without the statements that are less
// sure than the given confidence (0 for all). Its lists give errors that name the store's file.
func (s *Store) Snapshot(least float64) (*Snapshot, error) {
	b, err := s.snapshot()
	if err != nil {
		return nil, s.wrap("read", err)
	}
	snap := &Snapshot{s: s, b: b, schema: b.readSchema(), least: least}
	if b.err != nil {
		b.rollback()
		return nil, s.wrap("read", b.err)
	}
	return snap, nil
}

// Close ends the snapshot. The store stays open.
func (sn *Snapshot) Close() error { return sn.s.wrap("close", sn.b.commit()) }

// Schema is part of graph.Source.
func (sn *Snapshot) Schema() *graph.Schema { return sn.schema }

// ScanDocuments is part of graph.Source.
func (sn *Snapshot) ScanDocuments() iter.Seq2[*graph.Document, error] {
	return func(yield func(*graph.Document, error) bool) {
		for row, err := range sn.b.documents(of{}) {
			if !yield(row.doc, sn.failed(err)) {
				return
			}
		}
	}
}

// ScanEntities is part of graph.Source.
func (sn *Snapshot) ScanEntities() iter.Seq2[*graph.Entity, error] {
	return named(sn, each(sn.b, "SELECT id, "+entityColumns+", mentions FROM entities ORDER BY id", nil, func(rows *row) (*graph.Entity, error) {
		var mentions int
		ent, err := scanEntity(rows, &mentions)
		if err == nil {
			ent.Mentioned = mentions
		}
		return ent, err
	}))
}

// ScanMentions is part of graph.Source.
func (sn *Snapshot) ScanMentions() iter.Seq2[graph.Mention, error] {
	return named(sn, each(sn.b, "SELECT document, entity, count FROM mentions WHERE count > 0 ORDER BY document, entity", nil, scanMention))
}

// ScanNotes is part of graph.Source.
func (sn *Snapshot) ScanNotes() iter.Seq2[graph.Note, error] { return named(sn, sn.b.notes(of{})) }

// ScanStatements is part of graph.Source.
func (sn *Snapshot) ScanStatements(order graph.Order) iter.Seq2[*graph.Statement, error] {
	return named(sn, sn.b.statements(of{}, order, sn.least))
}

// ScanEvidence is part of graph.Source.
func (sn *Snapshot) ScanEvidence() iter.Seq2[*graph.Evidence, error] {
	from, args := "evidence", []any(nil)
	if sn.least > 0 {
		from, args = `evidence e WHERE EXISTS (SELECT 1 FROM statements s
			WHERE s.document = e.document AND s.id = e.statement AND confidence >= ?)`, []any{sn.least}
	}
	return func(yield func(*graph.Evidence, error) bool) {
		var last graph.ID
		for p, err := range each(sn.b, `SELECT document, statement, id, exact, "start", "end" FROM `+from+" ORDER BY id", args, scanPassage) {
			if err == nil && p.ev.ID == last {
				continue // another statement has it too
			}
			last = p.ev.ID
			if !yield(&p.ev, sn.failed(err)) {
				return
			}
		}
	}
}

// ScanTriples is part of graph.Source.
func (sn *Snapshot) ScanTriples() iter.Seq2[graph.Triple, error] {
	sure, args := "", []any(nil)
	if sn.least > 0 { // only then: the index edges_object does not have it
		sure, args = " AND confidence >= ?1", []any{sn.least}
	}
	return named(sn, each(sn.b, "SELECT subject, relation, object FROM edges WHERE true"+sure+` UNION ALL
		SELECT object, relation, subject FROM edges WHERE relation IN (SELECT relation FROM relations WHERE symmetric)
		AND subject <> object`+sure+" ORDER BY 1, 2, 3", args, func(rows *row) (t graph.Triple, err error) {
		err = rows.Scan(&t.Subject, &t.Relation, &t.Object)
		return t, err
	}))
}

// Size counts documents, entities, edges and statements.
func (sn *Snapshot) Size() (documents, entities, edges, statements int, err error) {
	sn.b.row(`SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM entities),
		(SELECT count(*) FROM edges WHERE confidence >= ?1), (SELECT count(*) FROM statements WHERE confidence >= ?1)`,
		[]any{sn.least}, &documents, &entities, &edges, &statements)
	return documents, entities, edges, statements, sn.failed(sn.b.err)
}

// named hands on a list, with errors that name the store.
func named[T any](sn *Snapshot, items iter.Seq2[T, error]) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for item, err := range items {
			if !yield(item, sn.failed(err)) {
				return
			}
		}
	}
}

func (sn *Snapshot) failed(err error) error { return sn.s.wrap("read", err) }
