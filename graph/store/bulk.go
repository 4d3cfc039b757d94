package store

// empty takes everything out of the tables if no document in them stays: to fill them takes far less time than to replace
// one document after the other. What comes has to come alone for that.
func (ap *applier) empty(w *Writer, c *coming) {
	var one int
	alone := c == nil || len(w.pending) == 0 && !ap.row("SELECT 1 FROM staged LIMIT 1", nil, &one)
	ap.anew = alone && !ap.keeps(w, "documents") && !ap.keeps(w, "duplicates")
	if !ap.anew {
		return
	}
	for _, table := range []string{
		"evidence", "statements", "mentions", "notes", "marks", "originals", "duplicates", "documents", "edges", "names", "entities",
	} {
		ap.exec("DELETE FROM " + table)
	}
}

// keeps tells whether a table has a location at which nothing comes or goes.
func (ap *applier) keeps(w *Writer, table string) bool {
	rows := ap.query("SELECT location FROM "+table+" WHERE location NOT IN (SELECT location FROM staged)", nil)
	if ap.err != nil {
		return true
	}
	defer rows.Close()
	for rows.Next() {
		var location string
		if ap.err = rows.Scan(&location); ap.err != nil || w.pending[location] == nil && !w.drop[location] {
			return true
		}
	}
	ap.err = rows.Err()
	return false
}

// suspendIndexes drops the indexes if most of what the store will hold is about to be written: making them afterwards
// takes half the time. The functions it returns make those of the base tables and those of the derived tables again.
func (ap *applier) suspendIndexes(w *Writer, c *coming) (restoreBase, restoreDerived func()) {
	var staged int
	ap.row("SELECT count(*) FROM staged", nil, &staged)
	held, ok := ap.readTotals()
	if !ok {
		held = ap.countTotals()
	}
	more := staged + len(w.pending)
	if c != nil {
		more += c.count
	}
	ap.bulk = more >= 100 && more >= held.Documents
	ap.all = ap.anew || ap.bulk
	if !ap.bulk {
		return func() {}, func() {}
	}
	return ap.suspend("mentions_entity", "statements_pair"), ap.suspend("entities_parent", "edges_object")
}

func (ap *applier) suspend(indexes ...string) (restore func()) {
	var definitions []string
	for _, name := range indexes {
		var definition string
		ap.row("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?", []any{name}, &definition)
		definitions = append(definitions, definition)
		ap.script("DROP INDEX " + name)
	}
	return func() {
		for _, definition := range definitions {
			ap.script(definition)
		}
	}
}
