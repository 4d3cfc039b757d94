package store

import (
	"database/sql"
	"fmt"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// stageStatements is how many statements wait in memory before they are staged in the file.
const stageStatements = 10_000

// Writer gathers the changes of one build. They show, all at once, when Commit has returned.
// A Writer is used by one goroutine. One that is given up needs no closing; what it staged
// stays for the next one.
type Writer struct {
	s         *Store
	generator string
	schema    *graph.Schema
	folding   Folding
	pending   map[string]*record // by location
	waiting   int                // statements in pending
	limit     int                // of waiting, before pending is staged
	drop      map[string]bool    // locations
}

// Begin starts a build. The generator names the program that reads the documents, in a version
// of its rules ("kg 1.2.0"): Known tells by it whose readings still hold. The schema is that of
// the graphs to be put; with Commit it becomes that of the store. Errors wrap ErrBusy or
// ErrReadOnly where they apply.
func (s *Store) Begin(generator string, schema *graph.Schema) (*Writer, error) {
	if s.readOnly {
		return nil, fmt.Errorf("%s: opened for reading: %w", s.path, ErrReadOnly)
	}
	// Write-ahead logging lets others read while this process writes.
	err := s.patiently(func() error {
		_, err := s.db.Exec("PRAGMA journal_mode = WAL")
		return err
	})
	if err != nil {
		return nil, s.wrap("begin", err)
	}
	return &Writer{
		s: s, generator: generator, schema: schema, limit: stageStatements,
		pending: map[string]*record{}, drop: map[string]bool{},
	}, nil
}

// FoldNames says how the names of entities are to be compared by Snapshot.Find. Without it they are compared but for
// spaces, case and width.
func (w *Writer) FoldNames(folding Folding) { w.folding = folding }

// ReadBy names the generator of what is put from now on, in place of that of Begin.
func (w *Writer) ReadBy(generator string) { w.generator = generator }

// Put takes in what one document says, in place of anything said by the document that was at
// its location: frag holds that document and nothing that speaks of another. Put keeps no
// reference to it. About every 10,000 statements what was put goes into the file, where it
// outlives the process. Errors wrap ErrFragment where frag is at fault.
func (w *Writer) Put(frag *graph.Graph) error {
	f, err := newFragment(frag, w.generator)
	if err != nil {
		return err
	}
	rec, err := f.seal()
	if err != nil {
		return err
	}
	w.pending[rec.location] = rec
	delete(w.drop, rec.location)
	w.waiting += len(f.sts) + 1
	if w.waiting < w.limit {
		return nil
	}
	return w.stage()
}

// stage writes what is pending into the file.
func (w *Writer) stage() error {
	b, err := w.s.begin()
	if err != nil {
		return w.s.wrap("stage", err)
	}
	for _, location := range slices.Sorted(maps.Keys(w.pending)) {
		b.insertRecord("staged", w.pending[location])
	}
	if err := b.commit(); err != nil {
		return w.s.wrap("stage", err)
	}
	clear(w.pending)
	w.waiting = 0
	return nil
}

// insertRecord puts a record into one of the two tables of records.
func (b *batch) insertRecord(table string, rec *record) {
	b.exec("INSERT OR REPLACE INTO "+table+" VALUES (?, ?, ?, ?, ?)",
		rec.location, rec.document, rec.hash, rec.generator, rec.fragment)
}

// Prune drops every document, put before or held, whose location keep refuses, and returns
// their locations in order. Like Put it shows with Commit.
func (w *Writer) Prune(keep func(location string) bool) (dropped []string, err error) {
	locations := map[string]bool{}
	for location := range w.pending {
		locations[location] = true
	}
	b, err := w.s.snapshot()
	if err != nil {
		return nil, w.s.wrap("prune", err)
	}
	b.each("SELECT location FROM documents UNION SELECT location FROM duplicates UNION SELECT location FROM staged", nil,
		func(rows *sql.Rows) error {
			var location string
			err := rows.Scan(&location)
			locations[location] = true
			return err
		})
	if err := b.commit(); err != nil {
		return nil, w.s.wrap("prune", err)
	}
	for _, location := range slices.Sorted(maps.Keys(locations)) {
		if !w.drop[location] && !keep(location) {
			delete(w.pending, location)
			w.drop[location] = true
			dropped = append(dropped, location)
		}
	}
	return dropped, nil
}

// Commit makes everything that was put or pruned show, together with what earlier builds
// staged and never committed. It is one transaction: killed in the middle, the store shows what
// it showed before, and what was staged is still there. On an error nothing has changed and
// Commit may be tried again; an entity that is one type in one document and another in the next
// gives an error that wraps graph.ErrSchema, and a document that stays and holds what the schema
// lacks one that wraps ErrOtherSchema. After Commit the Writer is ready for more.
func (w *Writer) Commit() error { return w.commit(nil) }

// commit commits what was put and what comes, if anything does.
func (w *Writer) commit(c *coming) error {
	b, err := w.s.begin()
	if err != nil {
		return w.s.wrap("commit", err)
	}
	defer b.rollback()
	ap := newApplier(b, w.schema, w.folding)
	if c == nil && ap.idle(w) {
		return w.s.wrap("commit", b.err)
	}
	b.script(`CREATE INDEX IF NOT EXISTS entities_parent ON entities (parent);
		CREATE INDEX IF NOT EXISTS documents_date ON documents (id, date)`) // stores of older programs lack them
	ap.empty(w, c)
	restoreBase, restoreDerived := ap.suspendIndexes(w, c)
	ap.take(w)
	ap.takeComing(w, c)
	restoreBase()
	ap.changeSchema(w.s.path)
	ap.refold()
	ap.deriveEntities()
	ap.deriveEdges()
	restoreDerived()
	ap.stamp()
	ap.writeTotals()
	b.exec("INSERT OR REPLACE INTO meta VALUES ('generator', ?)", w.generator)
	if c != nil && c.err != nil {
		return c.err
	}
	if err := b.commit(); err != nil {
		return w.s.wrap("commit", err)
	}
	clear(w.pending)
	clear(w.drop)
	w.waiting = 0
	if ap.bulk {
		w.s.indexNow()
	}
	return nil
}

// idle tells that there is nothing to commit.
func (ap *applier) idle(w *Writer) bool {
	var one int
	return len(w.pending)+len(w.drop) == 0 && !ap.row("SELECT 1 FROM staged LIMIT 1", nil, &one)
}
