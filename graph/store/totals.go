package store

import "encoding/json"

// totals count the rows of four tables. The store keeps them, since counting the rows of a large one reads through them.
type totals struct{ Documents, Entities, Edges, Statements int }

func (t *totals) add(other totals) {
	t.Documents += other.Documents
	t.Entities += other.Entities
	t.Edges += other.Edges
	t.Statements += other.Statements
}

// writeTotals brings the totals up to date with what came and went.
func (ap *applier) writeTotals() {
	now := ap.moved
	if !ap.anew {
		if before, ok := ap.readTotals(); ok {
			now.add(before)
		} else { // a store of an older program
			now = ap.countTotals()
		}
	}
	text, err := json.Marshal(now)
	if err != nil {
		ap.err = err
	}
	ap.exec("INSERT OR REPLACE INTO meta VALUES ('totals', ?)", string(text))
}

// readTotals reads what the store keeps; false where an older program wrote it last.
func (b *batch) readTotals() (t totals, ok bool) {
	var text string
	ok = b.row("SELECT value FROM meta WHERE key = 'totals'", nil, &text)
	return t, ok && json.Unmarshal([]byte(text), &t) == nil
}

// countTotals counts the rows.
func (b *batch) countTotals() (t totals) {
	b.row("SELECT (SELECT count(*) FROM documents), (SELECT count(*) FROM entities), (SELECT count(*) FROM edges), (SELECT count(*) FROM statements)", nil,
		&t.Documents, &t.Entities, &t.Edges, &t.Statements)
	return t
}

// Stats counts what a store holds.
type Stats struct {
	Documents  int
	Duplicates int // locations left out, see Duplicates
	Staged     int // documents that an unfinished build has read
	Entities   int
	Edges      int
	Statements int
}

// Stats counts what the store holds as of the last commit.
func (s *Store) Stats() (Stats, error) {
	var stats Stats
	err := s.view("count", func(b *batch) {
		t, ok := b.readTotals()
		if !ok {
			t = b.countTotals()
		}
		stats = Stats{Documents: t.Documents, Entities: t.Entities, Edges: t.Edges, Statements: t.Statements}
		b.row("SELECT (SELECT count(*) FROM duplicates), (SELECT count(*) FROM staged)", nil, &stats.Duplicates, &stats.Staged)
	})
	return stats, err
}
