package store_test

import (
	"fmt"
	"os"
	"path/filepath"
	"unicode/utf8"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// Build a store, then ask it.
func Example() {
	dir, err := os.MkdirTemp("", "kg")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "kg.db")

	const passage = "某市向某县提供帮扶资金100万元"
	const text = passage + "。"
	doc := graph.Document{ID: graph.DocumentID(text), Location: "articles/1.txt", Text: text}
	frag := graph.New()
	frag.AddDocument(doc)
	helper := graph.Entity{ID: graph.DivisionID("990100"), Type: graph.City, Name: "某市", Code: "990100"}
	helped := graph.Entity{ID: graph.DivisionID("980101"), Type: graph.County, Name: "某县", Code: "980101"}
	for _, ent := range []graph.Entity{helper, helped} {
		ent.Mentions = map[graph.ID]int{doc.ID: 1}
		if err := frag.AddEntity(ent); err != nil {
			panic(err)
		}
	}
	if _, err := frag.AddStatement(graph.Statement{
		Subject: helper.ID, Predicate: graph.Assists, Object: helped.ID, Amounts: []graph.Money{1_000_000 * graph.Yuan},
		Evidence: []graph.Evidence{{Document: doc.ID, Exact: passage, End: utf8.RuneCountInString(passage)}},
	}); err != nil {
		panic(err)
	}

	s, err := store.Open(path)
	if err != nil {
		panic(err)
	}
	w, err := s.Begin("example 1.0", graph.Builtin())
	if err != nil {
		panic(err)
	}
	if err := w.Put(frag); err != nil {
		panic(err)
	}
	if err := w.Commit(); err != nil {
		panic(err)
	}
	if err := s.Close(); err != nil {
		panic(err)
	}

	s, err = store.OpenReadOnly(path)
	if err != nil {
		panic(err)
	}
	defer s.Close()
	g, err := s.Graph()
	if err != nil {
		panic(err)
	}
	for _, e := range g.Edges() {
		fmt.Println(g.Entity(e.Subject).Name, e.Relation, g.Entity(e.Object).Name, e.Amount.Chinese())
	}
	// Output: 某市 assists 某县 100万元
}
