package store

import (
	"cmp"
	"database/sql"

	"example.org/kg/graph"
	"example.org/kg/graph/curate"
)

// applier changes the base tables and keeps account of what has to be derived anew.
type applier struct {
	*batch
	schema  *graph.Schema
	folding Folding
	merged  *graph.Graph        // entities, as the documents added have them
	added   map[graph.ID]*tally // how often the documents added name them
	lost    map[graph.ID]bool   // entities of which a document no longer speaks
	changed buildID             // documents that came and went
	moved   totals              // rows that came, less those that went
	pairs   map[pair]bool       // entities between which statements came or went
	edits   []graph.Edit        // the active ones
	anew    bool                // the store was empty when the first document went in
	bulk    bool                // most of what the store will hold comes with this build
	all     bool                // all edges are to be made, not only those of pairs
	claims  *claims             // of all statements, where the store was empty
}

// pair is two entities, the smaller id first.
type pair struct{ a, b graph.ID }

func pairOf(a, b graph.ID) pair { return pair{min(a, b), max(a, b)} }

func (p pair) compare(q pair) int { return cmp.Or(cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b)) }

func newApplier(b *batch, schema *graph.Schema, folding Folding) *applier {
	return &applier{
		batch: b, schema: schema, folding: folding, merged: graph.NewOf(schema), added: map[graph.ID]*tally{},
		lost: map[graph.ID]bool{}, pairs: map[pair]bool{}, edits: curate.Active(b.log()), claims: newClaims(),
	}
}

// put makes a record the account of its location.
func (ap *applier) put(rec *record) {
	ap.remove(rec.location)
	var holder string // location at which the store holds the same text
	if ap.row("SELECT location FROM documents WHERE id = ?", []any{rec.document}, &holder) {
		if holder < rec.location {
			ap.insertRecord("duplicates", rec)
			return
		}
		ap.park(graph.ID(rec.document))
	}
	ap.insert(rec)
}

// remove drops what stands at a location. Of a text that stands at further locations, the
// smallest of them takes over.
func (ap *applier) remove(location string) {
	if ap.exec("DELETE FROM duplicates WHERE location = ?", location) > 0 {
		return
	}
	var document graph.ID
	if !ap.row("SELECT id FROM documents WHERE location = ?", []any{location}, &document) {
		return
	}
	ap.delete(document)
	rec := &record{}
	if ap.row("SELECT location, document, hash, generator, fragment FROM duplicates WHERE document = ? ORDER BY location LIMIT 1",
		[]any{string(document)}, &rec.location, &rec.document, &rec.hash, &rec.generator, &rec.fragment) {
		ap.exec("DELETE FROM duplicates WHERE location = ?", rec.location)
		ap.insert(rec)
	}
}

// park takes a document out of the base tables and keeps it as a duplicate.
func (ap *applier) park(document graph.ID) {
	rec := ap.original(document)
	if ap.err != nil {
		return
	}
	ap.delete(document)
	ap.insertRecord("duplicates", rec)
}

// delete drops a document's rows.
func (ap *applier) delete(document graph.ID) {
	ap.each("SELECT entity FROM mentions WHERE document = ?", []any{string(document)}, func(rows *sql.Rows) error {
		var ent graph.ID
		err := rows.Scan(&ent)
		ap.lost[ent] = true
		return err
	})
	ap.each("SELECT DISTINCT subject, object FROM statements WHERE document = ?", []any{string(document)}, func(rows *sql.Rows) error {
		var subject, object graph.ID
		err := rows.Scan(&subject, &object)
		ap.pairs[pairOf(subject, object)] = true
		return err
	})
	ap.exec("DELETE FROM evidence WHERE document = ?", string(document))
	ap.moved.Statements -= int(ap.exec("DELETE FROM statements WHERE document = ?", string(document)))
	ap.exec("DELETE FROM mentions WHERE document = ?", string(document))
	ap.exec("DELETE FROM notes WHERE document = ?", string(document))
	ap.exec("DELETE FROM marks WHERE document = ?", string(document))
	ap.exec("DELETE FROM originals WHERE document = ?", string(document))
	var generator string
	ap.row("DELETE FROM documents WHERE id = ? RETURNING generator", []any{string(document)}, &generator)
	ap.changed.toggle(document, generator)
	ap.moved.Documents--
}

// insert writes a document's rows, as the edits have them.
func (ap *applier) insert(rec *record) {
	f, err := rec.open()
	if err == nil {
		f, err = ap.edited(f, rec)
	}
	if err != nil {
		ap.err = err
		return
	}
	doc := &f.doc
	ap.changed.toggle(doc.ID, f.generator)
	ap.moved.add(totals{Documents: 1, Statements: len(f.sts)})
	ap.insertRow("INSERT INTO documents", string(doc.ID), doc.Location, doc.Hash, f.generator, doc.Title, doc.Date, doc.Source, doc.Text)
	for i := range f.ents {
		ap.insertMention(doc.ID, &f.ents[i])
	}
	for i := range f.sts {
		ap.insertStatement(doc.ID, &f.sts[i])
	}
	for _, n := range f.notes {
		ap.insertRow("INSERT INTO notes", string(doc.ID), n.Start, n.End, string(n.Kind), n.Text, n.Detail)
	}
}

func (ap *applier) insertMention(doc graph.ID, ent *graph.Entity) {
	ap.insertRow("INSERT INTO mentions", string(doc), string(ent.ID), ent.Mentions[doc], string(ent.Type), ent.Group, ent.Count, ent.Approx, ent.Inferred,
		ent.Code, string(ent.Parent), ent.Name, array(ent.Aliases))
	if ap.added[ent.ID] == nil {
		ap.added[ent.ID] = &tally{}
	}
	ap.added[ent.ID].add(tally{ent.Mentions[doc], 1})
	ent.Mentions = nil // their sum will do
	ap.merge(ap.merged, ent)
}

func (ap *applier) insertStatement(doc graph.ID, st *graph.Statement) {
	ap.insertRow("INSERT INTO statements", string(doc), string(st.ID), string(st.Subject), string(st.Predicate), string(st.Object),
		array(numbers(st.Amounts)), array(st.Headcounts), st.Period.Start, st.Period.End, string(st.Status),
		array(st.Hedges), st.Confidence, st.Rule)
	for _, ev := range st.Evidence {
		ap.insertRow("INSERT INTO evidence", string(doc), string(st.ID), ev.Start, string(ev.ID), ev.End, ev.Exact)
	}
	if ap.anew {
		ap.claims.add(st)
	} else {
		ap.pairs[pairOf(st.Subject, st.Object)] = true
	}
}
