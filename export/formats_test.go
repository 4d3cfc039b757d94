package export

import (
	"errors"
	"io"
	"strings"
	"testing"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

func TestFormatTable(t *testing.T) {
	names, endings := map[string]bool{}, map[string]bool{}
	for _, f := range Formats() {
		if f.Name == "" || f.Media == "" || f.Summary == "" || f.Write == nil || strings.HasPrefix(f.Ending, ".") != (f.Files == nil) {
			t.Errorf("%+v lacks something", f)
		}
		if names[f.Name] || f.Ending != "" && endings[f.Ending] {
			t.Errorf("%s or %s stands twice", f.Name, f.Ending)
		}
		names[f.Name], endings[f.Ending] = true, true
		if got, err := FormatOf(strings.ToUpper(f.Name)); err != nil || got.Name != f.Name {
			t.Errorf("FormatOf(%s) = %s, %v", f.Name, got.Name, err)
		}
		if got, ok := FormatByEnding("a/b.c" + strings.ToUpper(f.Ending)); f.Ending != "" && (!ok || got.Name != f.Name) {
			t.Errorf("FormatByEnding(%s) = %s, %v", f.Ending, got.Name, ok)
		}
	}
	if _, err := FormatOf("docx"); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), "jsonld") {
		t.Errorf("unknown format: %v", err)
	}
	if f, ok := FormatByEnding("graph"); ok {
		t.Errorf("a path without ending is %s", f.Name)
	}
}

// TestSameBytes builds one graph in two orders.
func TestSameBytes(t *testing.T) {
	g, reversed := sample(t), graph.New()
	for _, half := range []*graph.Graph{hostile(t, "x"), g} {
		if err := reversed.Merge(half); err != nil {
			t.Fatal(err)
		}
	}
	if err := g.Merge(hostile(t, "x")); err != nil {
		t.Fatal(err)
	}
	for _, f := range Formats() {
		if write(t, f.Name, g, Options{}) != write(t, f.Name, reversed, Options{}) {
			t.Errorf("%s depends on the order of insertion", f.Name)
		}
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestWriteErrorsComeBack(t *testing.T) {
	for _, f := range Formats() {
		if err := f.Write(brokenWriter{}, sample(t), Options{}); !errors.Is(err, io.ErrClosedPipe) {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}

func TestBaseIRI(t *testing.T) {
	for base, want := range map[string]string{
		"":                         "https://example.org/kg/id/",
		"https://data.example/x":   "https://data.example/x/id/",
		"https://data.example/x/":  "https://data.example/x/id/",
		"urn:example:kg:":          "urn:example:kg:id/",
		"https://xn--fiq.example/": "https://xn--fiq.example/id/",
	} {
		if ns, err := vocab.New(base, ""); err != nil || ns.Resource != want {
			t.Errorf("%q gives %q, %v", base, ns.Resource, err)
		}
	}
	for _, base := range []string{"kg/", "/kg/", "https://", "https://中.example/", "https://a.example/?q=", "https://a.example/#", "https://a b/", "https://a.example/\"<"} {
		for _, name := range []string{"jsonld", "nquads", "trig", "turtle", "graphml", "ontology", "ontology-jsonld", "shacl"} {
			f, _ := FormatOf(name)
			if err := f.Write(io.Discard, graph.New(), Options{BaseIRI: base}); !errors.Is(err, vocab.ErrBaseIRI) {
				t.Errorf("%s with base %q: %v", name, base, err)
			}
		}
	}
}

func TestLocalNamesAreASCIIAndDiffer(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range []graph.ID{"a/b", "a-b", "a_2Fb", "a%2Fb", "a b", "a:b", "a.b", "甲", "\xff", "a#b", "a?b"} {
		for _, name := range []string{"iri " + vocab.Local(id), "token " + nmtoken(id)} {
			if seen[name] {
				t.Errorf("%s stands for two ids", name)
			}
			seen[name] = true
			if strings.ContainsFunc(name, func(r rune) bool { return r > 0x7e || r < ' ' || strings.ContainsRune("#?\"<>", r) }) {
				t.Errorf("%q is not fit", name)
			}
		}
	}
}
