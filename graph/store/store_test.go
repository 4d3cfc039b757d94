package store_test

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

var small = world{cities: 6, firms: 5, statements: 8}

func TestRoundTrip(t *testing.T) {
	t.Parallel()
	want := graph.New()
	var frags []*graph.Graph
	for i := range 30 {
		frag := small.fragment(t, "doc"+string(rune('a'+i)), uint64(i))
		frags = append(frags, frag)
		must(t, want.Merge(frag))
	}
	path := fresh(t, frags...)
	s, err := store.OpenReadOnly(path)
	must(t, err)
	defer s.Close()
	differ(t, "graph", describe(t, read(t, s)), describe(t, want))

	stats, err := s.Stats()
	must(t, err)
	if counted := (store.Stats{Documents: 30, Entities: len(want.Entities()), Edges: len(want.Edges()), Statements: len(want.Statements())}); stats != counted {
		t.Errorf("stats are %+v, want %+v", stats, counted)
	}
}

// The derived edges are those that the graph derives, column for column.
func TestEdgesAreTheGraphs(t *testing.T) {
	t.Parallel()
	path := fresh(t, small.fragment(t, "a", 1), small.fragment(t, "b", 2), small.fragment(t, "c", 3))
	s := open(t, path)
	want := graph.New()
	for _, e := range read(t, s).Edges() {
		want.AddNote(edgeNote(string(e.Subject), string(e.Relation), string(e.Object), len(e.Statements),
			int64(e.Amount), e.Headcount, e.Period.Start, e.Period.End, e.Planned, e.Confidence))
	}
	must(t, s.Close())
	got := graph.New()
	eachEdge(t, path, func(n graph.Note) { got.AddNote(n) })
	if len(got.Notes()) == 0 || !slices.Equal(got.Notes(), want.Notes()) {
		t.Errorf("edges are\n%v\nwant\n%v", got.Notes(), want.Notes())
	}
}

// People read the figures with SQL: amounts are whole numbers of 分, persons are persons.
func TestFigures(t *testing.T) {
	t.Parallel()
	frag := small.fragment(t, "a", 1)
	var want []string
	for _, st := range frag.Statements() {
		for _, m := range st.Amounts {
			want = append(want, fmt.Sprint([]any{st.ID, "amount", int64(m)}))
		}
		for _, n := range st.Headcounts {
			want = append(want, fmt.Sprint([]any{st.ID, "headcount", n}))
		}
	}
	slices.Sort(want)
	db, err := sql.Open("sqlite", fresh(t, frag))
	must(t, err)
	defer db.Close()
	got := rows(t, db, "SELECT statement, kind, value FROM figures WHERE typeof(value) = 'integer'")
	slices.Sort(got)
	if len(want) < 3 || !slices.Equal(got, want) {
		t.Errorf("figures are\n%v\nwant\n%v", got, want)
	}
}

// The views show every edge, statement, entity and document, and a passage with each edge.
func TestViews(t *testing.T) {
	t.Parallel()
	frag := small.fragment(t, "a", 1)
	db, err := sql.Open("sqlite", fresh(t, frag))
	must(t, err)
	defer db.Close()
	for query, want := range map[string]int{
		"SELECT count(*) FROM 关系 WHERE 原文 <> '' AND 主体 <> '' AND 客体 <> ''": len(frag.Edges()),
		"SELECT count(*) FROM 陈述 WHERE 原文 <> '' AND 位置 = 'a'":              len(frag.Statements()),
		"SELECT count(*) FROM 实体 WHERE 类型 IN ('省级', '地市', '企业')":           len(frag.Entities()),
		"SELECT count(*) FROM 文档 WHERE 标题 <> '' AND 字数 > 100 AND 陈述数 > 0":  1,
		"SELECT count(*) FROM 关系 WHERE 关系 IN ('帮扶', '结对', '输转劳动力', '投资')":  len(frag.Edges()),
	} {
		if got := rows(t, db, query); !slices.Equal(got, []string{fmt.Sprint([]int{want})}) {
			t.Errorf("%s gives %v, want %d", query, got, want)
		}
	}
}

func TestNastyTexts(t *testing.T) {
	t.Parallel()
	names := []string{
		`it's "quoted" -- ; DROP TABLE entities`, "a\x00b", "😀👩‍👩‍👧", strings.Repeat("长", 10_000),
		"line\nbreak\ttab", "%s?1$1@x:y", "</script>&amp;", "\ufeffBOM", `back\slash\u0041`, "[]", "null",
	}
	frag := graph.New()
	text := strings.Join(names, "。")
	doc := graph.DocumentID(text)
	frag.AddDocument(graph.Document{ID: doc, Location: "a'b?#%\xff.txt", Hash: "00", Title: names[0], Text: text})
	var last graph.ID
	for i, name := range names {
		ent := graph.Entity{
			ID: graph.HashID("agency", name), Type: graph.Agency, Name: name,
			Aliases: []string{names[(i+1)%len(names)], names[(i+2)%len(names)]}, Mentions: map[graph.ID]int{doc: 1},
		}
		must(t, frag.AddEntity(ent))
		if last != "" {
			_, err := frag.AddStatement(graph.Statement{
				Subject: last, Predicate: graph.PairedWith, Object: ent.ID, Hedges: names[:i], Rule: name,
				Evidence: []graph.Evidence{{Document: doc, Exact: name, Start: 5, End: 5 + len([]rune(name))}},
			})
			must(t, err)
		}
		last = ent.ID
		frag.AddNote(graph.Note{Document: doc, Kind: graph.AmbiguousName, Text: name, Detail: name})
	}
	s := open(t, fresh(t, frag))
	defer s.Close()
	differ(t, "graph", describe(t, read(t, s)), describe(t, frag))
	g := read(t, s)
	snap, err := s.Snapshot(0)
	must(t, err)
	for _, name := range names {
		want, wantErr := graph.Find(g, name, nil)
		got, err := snap.Find(name, store.Folding{})
		if fmt.Sprint(err) != fmt.Sprint(wantErr) || (got == nil) != (want == nil) {
			t.Errorf("%.20q finds %v, %v, want %v, %v", name, got, err, want, wantErr)
		}
	}
	must(t, snap.Close())
}

func TestPutRefuses(t *testing.T) {
	t.Parallel()
	two := graph.New()
	must(t, two.Merge(small.fragment(t, "a", 1)))
	must(t, two.Merge(small.fragment(t, "b", 2)))
	foreign := graph.New()
	foreign.AddDocument(graph.Document{ID: "document/1", Location: "a"})
	must(t, foreign.AddEntity(graph.Entity{ID: "agency/1", Type: graph.Agency, Name: "x", Mentions: map[graph.ID]int{"document/2": 1}}))
	note := graph.New()
	note.AddDocument(graph.Document{ID: "document/1", Location: "a"})
	note.AddNote(graph.Note{Document: "document/2"})
	latin := graph.New()
	latin.AddDocument(graph.Document{ID: "document/1", Location: "a", Title: "caf\xe9"})
	s := open(t, filepath.Join(t.TempDir(), "kg.db"))
	defer s.Close()
	w, err := s.Begin("test", graph.Builtin())
	must(t, err)
	for name, frag := range map[string]*graph.Graph{
		"none": graph.New(), "two": two, "foreign mention": foreign, "foreign note": note, "not UTF-8": latin,
	} {
		if err := w.Put(frag); !errors.Is(err, store.ErrFragment) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	must(t, w.Commit())
	if n := len(read(t, s).Documents()); n != 0 {
		t.Errorf("%d documents got in", n)
	}
}

// A build that fails leaves the state before it.
func TestFailedCommit(t *testing.T) {
	t.Parallel()
	frag := func(location string, typ graph.Type) *graph.Graph {
		g := graph.New()
		g.AddDocument(graph.Document{ID: graph.DocumentID(location), Location: location, Text: location})
		must(t, g.AddEntity(graph.Entity{ID: "x/1", Type: typ, Name: "某校"}))
		return g
	}
	path := fresh(t, frag("a", graph.School))
	before := dump(t, path)
	s := open(t, path)
	w, err := s.Begin("test", graph.Builtin())
	must(t, err)
	must(t, w.Put(frag("b", graph.Hospital)))
	if err := w.Commit(); !errors.Is(err, graph.ErrSchema) || !strings.Contains(err.Error(), path) {
		t.Fatalf("error is %v", err)
	}
	if docs := read(t, s).Documents(); len(docs) != 1 || docs[0].Location != "a" {
		t.Errorf("documents are %v", docs)
	}
	must(t, s.Close())
	differ(t, "store", dump(t, path), before)

	// Replacing the other side of the conflict as well settles it.
	s = open(t, path)
	put(t, s, frag("b", graph.Hospital), frag("a", graph.Hospital))
	must(t, s.Close())
	differ(t, "store", dump(t, path), dump(t, fresh(t, frag("a", graph.Hospital), frag("b", graph.Hospital))))
}

func TestKnown(t *testing.T) {
	t.Parallel()
	path := fresh(t, small.fragment(t, "a", 1), small.fragment(t, "b", 2), small.fragment(t, "c", 1))
	s := open(t, path)
	defer s.Close()
	known, err := s.Known("test")
	must(t, err)
	one, two := small.fragment(t, "a", 1).Documents()[0].Hash, small.fragment(t, "b", 2).Documents()[0].Hash
	if len(known) != 3 || known["a"] != one || known["b"] != two || known["c"] != one {
		t.Errorf("known are %v", known)
	}
	if some, err := s.KnownAt("test", []string{"a", "c", "d"}); err != nil || len(some) != 2 || some["a"] != one || some["c"] != one {
		t.Errorf("known are %v, %v", some, err)
	}
	if known, err = s.Known("test 2"); err != nil || len(known) != 0 {
		t.Errorf("another generator knows %v, %v", known, err)
	}
	dups, err := s.Duplicates()
	must(t, err)
	if !slices.Equal(dups, []store.Duplicate{{Location: "c", Kept: "a"}}) {
		t.Errorf("duplicates are %v", dups)
	}
}

// A build with nothing to do leaves the file as it is, to the byte.
func TestNothingToDo(t *testing.T) {
	t.Parallel()
	path := fresh(t, small.fragment(t, "a", 1))
	before, err := os.ReadFile(path)
	must(t, err)
	s := open(t, path)
	_, err = s.Known("test")
	must(t, err)
	must(t, s.Close())
	after, err := os.ReadFile(path)
	must(t, err)
	if !bytes.Equal(before, after) {
		t.Error("the file has changed")
	}
	if files, _ := filepath.Glob(path + "*"); len(files) != 1 {
		t.Errorf("files are %v", files)
	}
}
