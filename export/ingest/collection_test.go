package ingest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"example.org/kg/export"
	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// gathered puts together what texts hold, with so many bytes for each sorter.
func gathered(t *testing.T, room int, ending string, texts ...string) string {
	t.Helper()
	c := newCollection(graph.Builtin(), room)
	defer c.Close()
	for i, text := range texts {
		if _, err := c.Read(t.Context(), strings.NewReader(text), Options{Name: fmt.Sprint(i, ending)}); err != nil {
			t.Fatal(err)
		}
	}
	whole := graph.New()
	last := graph.ID("")
	for frag, err := range c.Fragments("x") {
		if err != nil {
			t.Fatal(err)
		}
		docs := frag.Documents()
		if len(docs) != 1 || docs[0].ID <= last {
			t.Fatalf("%d documents in a fragment, behind %s", len(docs), last)
		}
		last = docs[0].ID
		if err := whole.Merge(frag); err != nil {
			t.Fatal(err)
		}
	}
	return write(t, "jsonld", whole, export.Options{Texts: true})
}

// However little memory there is, and in whichever order lines and entries come, the fragments are the graph that was written.
func TestAnyRoomAndOrder(t *testing.T) {
	network, err := graphtest.Network(60)
	if err != nil {
		t.Fatal(err)
	}
	graphs := []*graph.Graph{sample(t), network, graphtest.Sample(t)}
	for _, text := range graphtest.HostileTexts() {
		graphs = append(graphs, graphtest.Hostile(t, strings.ToValidUTF8(text, "\ufffd")))
	}
	rng := rand.New(rand.NewPCG(3, 4))
	for i, g := range graphs {
		want := write(t, "jsonld", g, export.Options{Texts: true})
		nquads := write(t, "nquads", g, export.Options{Texts: true})
		lines := strings.SplitAfter(nquads, "\n")
		rng.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		half := len(lines) / 2
		for _, room := range []int{100, 1 << 20} {
			for what, got := range map[string]string{
				"N-Quads":   gathered(t, room, ".nq", nquads),
				"any order": gathered(t, room, ".nq", strings.Join(lines[half:], "")+strings.Join(lines[:half], "")),
				"JSON-LD":   gathered(t, room, ".jsonld", want),
				"two files": gathered(t, room, ".nq", nquads, strings.Join(lines, "")),
			} {
				if got != want {
					t.Errorf("graph %d, %s, room %d: %s", i, what, room, firstChange(got, want))
				}
			}
		}
	}
}

// What several files say of a thing comes together, and who holds a document is known.
func TestSeveralFiles(t *testing.T) {
	const nodes = `{"@context":{"k":"https://example.org/kg/ontology#","n":"https://schema.org/name"},"@graph":[
		{"@id":"a:b","@type":"k:Village","n":"甲","k:assists":{"@id":"a:c","@type":"k:Village","n":"乙","k:mentions":7}},{"@id":"a:d","@type":"k:%s","n":"丙%s"}]}`
	c := newCollection(graph.Builtin(), 1)
	defer c.Close()
	for _, name := range []string{"1", "2"} {
		if _, err := c.Read(t.Context(), strings.NewReader(fmt.Sprintf(nodes, "Village", name)), Options{Name: name + ".jsonld"}); err != nil {
			t.Fatal(err)
		}
	}
	for frag, err := range c.Fragments("x") {
		doc := frag.Documents()[0]
		if err != nil || c.Len() != 1 || fmt.Sprint(c.Files(doc.ID)) != "[1.jsonld 2.jsonld]" {
			t.Errorf("%v: %v of %d", err, c.Files(doc.ID), c.Len())
		}
		if ent := frag.Entity("iri/a:d"); ent == nil || len(ent.Aliases) != 1 || frag.Entity("iri/a:c").MentionCount() != 7 {
			t.Errorf("%+v", ent)
		}
	}
	_, err := c.Read(t.Context(), strings.NewReader(fmt.Sprintf(nodes, "Enterprise", "")), Options{Name: "3.jsonld"})
	if err == nil || !strings.Contains(err.Error(), "3.jsonld does not fit the files before it: entity iri/a:d is a Village and a Enterprise") {
		t.Error(err)
	}
}

// Whoever interrupts a reading is told so, and nothing of the file.
func TestInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, name := range []string{"a.nq", "a.jsonld", "a.graphml"} {
		c := NewCollection(graph.Builtin())
		defer c.Close()
		if _, err := c.Read(ctx, strings.NewReader("<a:b> <a:c> <a:d> ."), Options{Name: name}); err != context.Canceled {
			t.Errorf("%s: %v", name, err)
		}
	}
}
