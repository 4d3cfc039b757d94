package extract

import (
	"flag"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

var update = flag.Bool("update", false, "renew the golden files")

var sharedExtractor = sync.OnceValues(New)

func newExtractor(t testing.TB) *Extractor {
	t.Helper()
	x, err := sharedExtractor()
	if err == nil {
		err = x.kb.ready()
	}
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func parsed(t testing.TB, text string) *document.Document {
	t.Helper()
	doc, err := document.Parse("article.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// sentencesOf are the sentences of a document.
func sentencesOf(t testing.TB, doc *document.Document) []*sentence {
	t.Helper()
	r := &reading{kb: newExtractor(t).kb, doc: doc, text: doc.Norm, desk: &desk{}}
	r.scan()
	return r.sentences()
}

func readText(t testing.TB, text string) *graph.Graph {
	t.Helper()
	g, err := newExtractor(t).Article(parsed(t, text))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// claims reads a small article and renders each claim as "subject predicate object", then its
// amounts, headcounts and period where it has them, and "planned" for a plan; sorted. A claim
// without figures is left out where the same sentence makes it with one.
func claims(t testing.TB, text string) []string {
	t.Helper()
	g := readText(t, text)
	out := make([]string, 0, len(g.Statements()))
	for _, st := range g.Statements() {
		if !slices.ContainsFunc(g.Statements(), func(o *graph.Statement) bool { return saysMore(o, st) }) {
			out = append(out, renderClaim(g, st))
		}
	}
	slices.Sort(out)
	return out
}

// saysMore tells whether a makes the claim of b from the same passage with a figure that b lacks.
func saysMore(a, b *graph.Statement) bool {
	return len(a.Amounts)+len(a.Headcounts) > 0 && len(b.Amounts)+len(b.Headcounts) == 0 &&
		a.Subject == b.Subject && a.Predicate == b.Predicate && a.Object == b.Object && slices.Equal(a.Evidence, b.Evidence)
}

func renderClaim(g *graph.Graph, st *graph.Statement) string {
	parts := []string{g.Entity(st.Subject).Name, string(st.Predicate), g.Entity(st.Object).Name}
	for _, m := range st.Amounts {
		parts = append(parts, m.Chinese())
	}
	for _, n := range st.Headcounts {
		parts = append(parts, fmt.Sprint(n, "人"))
	}
	switch p := st.Period; {
	case p.Start != "" && p.Start == p.End:
		parts = append(parts, p.Start)
	case p != (graph.Period{}):
		parts = append(parts, p.Start+"–"+p.End)
	}
	if st.Status == graph.Planned {
		parts = append(parts, string(st.Status))
	}
	return strings.Join(parts, " ")
}

// readCase is an article and the claims that a careful reader takes from it.
type readCase struct {
	name string
	text string
	want []string
}

func checkReads(t *testing.T, cases []readCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			slices.Sort(c.want)
			if got := claims(t, c.text); !slices.Equal(got, c.want) {
				t.Errorf("%s\n got  %s\n want %s", c.text, strings.Join(got, "\n      "), strings.Join(c.want, "\n      "))
			}
		})
	}
}
