package store_test

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// dump writes every row of every table, sorted, and checks the file on the way.
func dump(tb testing.TB, path string) string {
	tb.Helper()
	db, err := sql.Open("sqlite", path)
	must(tb, err)
	defer db.Close()
	db.SetMaxOpenConns(1)
	if problems := rows(tb, db, "PRAGMA integrity_check"); !slices.Equal(problems, []string{"[ok]"}) {
		tb.Fatalf("integrity: %v", problems)
	}
	if problems := rows(tb, db, "PRAGMA foreign_key_check"); len(problems) > 0 {
		tb.Fatalf("rows that point nowhere: %v", problems)
	}
	var out strings.Builder
	for _, table := range rows(tb, db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name") {
		table = strings.Trim(table, "[]")
		lines := rows(tb, db, "SELECT * FROM "+table)
		slices.Sort(lines)
		fmt.Fprintf(&out, "%s\n%s\n", table, strings.Join(lines, "\n"))
	}
	return out.String()
}

func rows(tb testing.TB, db *sql.DB, query string) []string {
	tb.Helper()
	res, err := db.Query(query)
	must(tb, err)
	defer res.Close()
	columns, err := res.Columns()
	must(tb, err)
	var lines []string
	for res.Next() {
		values, dest := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			dest[i] = &values[i]
		}
		must(tb, res.Scan(dest...))
		lines = append(lines, fmt.Sprint(values))
	}
	must(tb, res.Err())
	return lines
}

// describe writes everything that a graph holds.
func describe(tb testing.TB, g *graph.Graph) string {
	tb.Helper()
	var out strings.Builder
	enc := json.NewEncoder(&out)
	enc.SetIndent("", " ")
	enc.SetEscapeHTML(false)
	for _, part := range []any{g.Documents(), g.Entities(), g.Statements(), g.Notes(), g.Edges()} {
		must(tb, enc.Encode(part))
	}
	return out.String()
}

// differ fails with the first line in which two texts differ.
func differ(tb testing.TB, what, got, want string) {
	tb.Helper()
	if got == want {
		return
	}
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			tb.Fatalf("%s: line %d of %d and %d\n got %s\nwant %s", what, i, len(a), len(b), a[i], b[i])
		}
	}
	tb.Fatalf("%s: %d lines, want %d", what, len(a), len(b))
}

// fresh builds a store from fragments in one go and returns its path.
func fresh(tb testing.TB, frags ...*graph.Graph) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "fresh.db")
	s := open(tb, path)
	put(tb, s, frags...)
	must(tb, s.Close())
	return path
}

func open(tb testing.TB, path string) *store.Store {
	tb.Helper()
	s, err := store.Open(path)
	must(tb, err)
	return s
}

func put(tb testing.TB, s *store.Store, frags ...*graph.Graph) {
	tb.Helper()
	w, err := s.Begin("test", graph.Builtin())
	must(tb, err)
	w.StageAfter(500)
	for _, frag := range frags {
		must(tb, w.Put(frag))
	}
	must(tb, w.Commit())
}

func read(tb testing.TB, s *store.Store) *graph.Graph {
	tb.Helper()
	g, err := s.Graph()
	must(tb, err)
	return g
}

// edgeNote writes an edge as a note, which is comparable.
func edgeNote(columns ...any) graph.Note {
	return graph.Note{Text: fmt.Sprint(columns...), Detail: fmt.Sprint(columns...)}
}

func eachEdge(tb testing.TB, path string, f func(graph.Note)) {
	tb.Helper()
	db, err := sql.Open("sqlite", path)
	must(tb, err)
	defer db.Close()
	res, err := db.Query(`SELECT subject, relation, object, statements, amount_fen, headcount,
		period_start, period_end, planned, confidence FROM edges`)
	must(tb, err)
	defer res.Close()
	for res.Next() {
		var subject, relation, object, start, end string
		var statements int
		var amount, headcount int64
		var planned bool
		var confidence float64
		must(tb, res.Scan(&subject, &relation, &object, &statements, &amount, &headcount, &start, &end, &planned, &confidence))
		f(edgeNote(subject, relation, object, statements, amount, headcount, start, end, planned, confidence))
	}
	must(tb, res.Err())
}
