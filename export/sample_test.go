package export

import (
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// The graphs that the tests of this package share with those of others.
const article = graphtest.Article

var (
	sample       = graphtest.Sample
	hostile      = graphtest.Hostile
	hostileTexts = graphtest.HostileTexts
	passage      = graphtest.Passage
	ownGraph     = graphtest.OwnSchema
)

// nasty is the sample with hostile texts and with numbers beyond what a float holds.
func nasty(t testing.TB) *graph.Graph {
	t.Helper()
	g := sample(t)
	for _, s := range hostileTexts() {
		if err := g.Merge(hostile(t, s)); err != nil {
			t.Fatal(err)
		}
	}
	_, err := g.AddStatement(graph.Statement{
		Subject: graph.DivisionID("621100"), Predicate: graph.TransfersLaborTo, Object: graph.DivisionID("350100"),
		Amounts: []graph.Money{1<<53 + 1, 1 << 53 * graph.Yuan}, Headcounts: []int64{1<<53 + 1}, Evidence: []graph.Evidence{passage(graph.DocumentID(article), "定西")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// lone is a graph of one node.
func lone(t testing.TB) *graph.Graph {
	t.Helper()
	g := graph.New()
	if err := g.AddEntity(graph.Entity{ID: graph.DivisionID("621100"), Type: graph.City, Name: "定西市", Code: "621100", Parent: graph.DivisionID("620000")}); err != nil {
		t.Fatal(err)
	}
	return g
}

// trying are the graphs that every format has to write so that its readers read them.
func trying(t testing.TB) map[string]*graph.Graph {
	t.Helper()
	return map[string]*graph.Graph{"empty": graph.New(), "one node": lone(t), "nasty": nasty(t)}
}

func write(t testing.TB, name string, g *graph.Graph, opt Options) string {
	t.Helper()
	f, err := FormatOf(name)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := f.Write(&b, g, opt); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
