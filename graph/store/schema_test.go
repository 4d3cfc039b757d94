package store_test

import (
	"database/sql"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// ownSchema is the built-in schema with a type and a relation more, which may hold both ways.
func ownSchema(tb testing.TB, symmetric bool) *graph.Schema {
	tb.Helper()
	schema, err := graph.Builtin().WithType(graph.TypeRule{Type: "Library", Label: "图书馆", Nature: graph.Organisation})
	must(tb, err)
	both := []graph.Type{graph.City, "Library"}
	schema, err = schema.WithRelation(graph.Rule{Relation: "lendsBooksTo", Label: "借书", Symmetric: symmetric, Domain: both, Range: both})
	must(tb, err)
	return schema
}

// lending is a document of two libraries that lend to each other.
func lending(tb testing.TB, schema *graph.Schema, location string) *graph.Graph {
	tb.Helper()
	g := graph.NewOf(schema)
	text := location + "：甲馆向乙馆借书，乙馆向甲馆借书。"
	doc := graph.Document{ID: graph.DocumentID(text), Location: location, Hash: location, Text: text}
	g.AddDocument(doc)
	for _, name := range []string{"甲馆", "乙馆"} {
		must(tb, g.AddEntity(graph.Entity{ID: graph.HashID("organisation", name), Type: "Library", Name: name, Mentions: map[graph.ID]int{doc.ID: 2}}))
	}
	a, b := graph.HashID("organisation", "甲馆"), graph.HashID("organisation", "乙馆")
	for _, ends := range [][2]graph.ID{{a, b}, {b, a}} {
		start := len([]rune(location)) + 1
		_, err := g.AddStatement(graph.Statement{
			Subject: ends[0], Predicate: "lendsBooksTo", Object: ends[1], Confidence: 0.5,
			Evidence: []graph.Evidence{{Document: doc.ID, Exact: "甲馆", Start: start, End: start + 2}},
		})
		must(tb, err)
	}
	return g
}

// putBy commits fragments by a schema.
func putBy(tb testing.TB, s *store.Store, schema *graph.Schema, frags ...*graph.Graph) error {
	tb.Helper()
	w, err := s.Begin("test", schema)
	must(tb, err)
	for _, frag := range frags {
		must(tb, w.Put(frag))
	}
	return w.Commit()
}

// A store knows the schema of its graph without the program that made it.
func TestStoreKeepsSchema(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kg.db")
	s := open(t, path)
	if schema, err := s.Schema(); err != nil || !schema.Equal(graph.Builtin()) {
		t.Errorf("a new store has another schema than the built-in one: %v", err)
	}
	schema := ownSchema(t, false)
	frag := lending(t, schema, "a.txt")
	must(t, putBy(t, s, schema, frag))
	must(t, s.Close())
	dump(t, path)
	s, err := store.OpenReadOnly(path)
	must(t, err)
	defer s.Close()
	g := read(t, s)
	if !g.Schema().Equal(schema) {
		t.Error("the schema has changed in the store")
	}
	differ(t, "graph", describe(t, g), describe(t, frag))
	if found := g.Check(); len(found) > 0 {
		t.Errorf("%v", found)
	}
}

// Another schema is refused while a document stays that does not fit it, and changes nothing.
func TestOtherSchema(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kg.db")
	s := open(t, path)
	defer s.Close()
	schema := ownSchema(t, false)
	must(t, putBy(t, s, schema, lending(t, schema, "a.txt"), lending(t, schema, "b.txt")))
	before := dump(t, path)
	plain := graph.New()
	plain.AddDocument(graph.Document{ID: graph.DocumentID("甲"), Location: "a.txt", Hash: "1", Text: "甲"})
	err := putBy(t, s, graph.Builtin(), plain)
	if !errors.Is(err, store.ErrOtherSchema) || !strings.Contains(err.Error(), "b.txt has Library, which does not fit") {
		t.Errorf("error %v, want one that names b.txt", err)
	}
	differ(t, "store", dump(t, path), before)
	w, err := s.Begin("test", graph.Builtin())
	must(t, err)
	must(t, w.Put(plain))
	_, err = w.Prune(func(location string) bool { return location == "a.txt" })
	must(t, err)
	must(t, w.Commit())
	if got, err := s.Schema(); err != nil || !got.Equal(graph.Builtin()) {
		t.Errorf("schema %v, %v", got, err)
	}
}

// What becomes symmetric is one edge for a pair from then on, also in documents that stay.
func TestSchemaTurnsSymmetric(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kg.db")
	s := open(t, path)
	defer s.Close()
	directed, symmetric := ownSchema(t, false), ownSchema(t, true)
	must(t, putBy(t, s, directed, lending(t, directed, "a.txt")))
	if stats, err := s.Stats(); err != nil || stats.Edges != 2 {
		t.Errorf("%+v, %v", stats, err)
	}
	must(t, putBy(t, s, symmetric, lending(t, symmetric, "b.txt")))
	if stats, err := s.Stats(); err != nil || stats.Edges != 1 || stats.Statements != 4 {
		t.Errorf("%+v, %v", stats, err)
	}
	if edges := read(t, s).Edges(); len(edges) != 1 || len(edges[0].Statements) != 4 {
		t.Errorf("%+v", edges)
	}
}

// A store whose schema somebody has spoilt is told from a sound one.
func TestSpoiltSchema(t *testing.T) {
	for _, change := range []string{
		"UPDATE relations SET relation = 'helps<script>' WHERE rank = 0",
		"UPDATE relations SET domain = '[\"Planet\"]' WHERE rank = 0",
		"UPDATE relations SET domain = '[' WHERE rank = 0",
		"UPDATE types SET label = '\"' WHERE rank = 0",
		"UPDATE types SET nature = '' WHERE rank = 0",
	} {
		path := fresh(t)
		db, err := sql.Open("sqlite", path)
		must(t, err)
		_, err = db.Exec(change)
		must(t, err)
		must(t, db.Close())
		s, err := store.OpenReadOnly(path)
		must(t, err)
		if _, err := s.Graph(); err == nil || !strings.Contains(err.Error(), path) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: error %v", change, err)
		}
		must(t, s.Close())
	}
}

// A store of an older form is told from other files.
func TestOlderStore(t *testing.T) {
	path := fresh(t)
	db, err := sql.Open("sqlite", path)
	must(t, err)
	_, err = db.Exec("PRAGMA user_version = 1")
	must(t, err)
	must(t, db.Close())
	if _, err := store.Open(path); !errors.Is(err, store.ErrOlder) {
		t.Errorf("error %v", err)
	}
	if _, err := store.OpenReadOnly(path); !errors.Is(err, store.ErrOlder) {
		t.Errorf("error %v", err)
	}
}
