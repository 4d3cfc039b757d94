package store_test

import (
	"database/sql"
	"slices"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// What builds make is sound, and damage of each kind is found as what it is.
func TestCheck(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, script string
		kind         graph.ViolationKind
	}{
		{"sound", "", ""},
		{"statement changed", "UPDATE statements SET period_start = '1999' WHERE id = (SELECT min(id) FROM statements)", graph.BadID},
		{"statement out of the schema", "UPDATE statements SET object = subject WHERE id = (SELECT min(id) FROM statements)", graph.BadClaim},
		{"quote changed", "UPDATE evidence SET exact = substr(exact, 2) || '假' WHERE statement = (SELECT min(statement) FROM evidence)", graph.BadQuote},
		{"quote lost", "DELETE FROM evidence WHERE statement = (SELECT min(statement) FROM evidence)", graph.BadClaim},
		{"edge changed", "UPDATE edges SET amount_fen = amount_fen + 1", graph.BadDerived},
		{"edge lost", "DELETE FROM edges WHERE subject = (SELECT min(subject) FROM edges)", graph.BadDerived},
		{"entity renamed", "UPDATE entities SET name = '假' WHERE id = (SELECT min(id) FROM entities)", graph.BadDerived},
		{"mention lost", "DELETE FROM mentions WHERE document = (SELECT min(id) FROM documents)", graph.BadDerived},
		{"name lost", "DELETE FROM names WHERE key = (SELECT min(key) FROM names)", graph.BadDerived},
		{"name added", "INSERT INTO names SELECT '假', id, '假', 'alias' FROM entities LIMIT 1", graph.BadDerived},
		{"row of nothing", "INSERT INTO names VALUES ('x', 'entity/x', 'x', 'alias')", graph.BadFile},
	} {
		path := fresh(t, small.fragment(t, "a", 1), small.fragment(t, "b", 2))
		if tt.script != "" {
			db, err := sql.Open("sqlite", path)
			must(t, err)
			_, err = db.Exec(tt.script)
			must(t, err)
			must(t, db.Close())
		}
		s, err := store.OpenReadOnly(path)
		must(t, err)
		found, err := s.Check(store.Folding{})
		must(t, err)
		must(t, s.Close())
		// The codes of the fragments are made up.
		found = slices.DeleteFunc(found, func(v graph.Violation) bool { return v.Kind == graph.BadCode })
		if tt.kind == "" && len(found) > 0 {
			t.Errorf("%s: %v", tt.name, found)
		}
		if tt.kind != "" && !slices.ContainsFunc(found, func(v graph.Violation) bool { return v.Kind == tt.kind }) {
			t.Errorf("%s: no %s among %v", tt.name, tt.kind, found)
		}
	}
}
