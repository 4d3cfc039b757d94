package graphtest

import (
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/graph"
)

// Hostile is a graph whose every text is s.
func Hostile(t testing.TB, s string) *graph.Graph {
	t.Helper()
	g := graph.New()
	doc := graph.Document{ID: graph.DocumentID(s), Title: s, Source: s, Location: s, Date: s}
	g.AddDocument(doc)
	a, b := graph.ID("village/"+s[:min(len(s), 300)]), graph.HashID("village", s)
	for _, ent := range []graph.Entity{
		{ID: a, Type: graph.Village, Name: s, Aliases: []string{s + "-"}},
		{ID: b, Type: graph.Village, Name: s + "+", Parent: a},
	} {
		if err := g.AddEntity(ent); err != nil {
			t.Fatal(err)
		}
	}
	st := graph.Statement{
		Subject: a, Predicate: graph.Assists, Object: b, Hedges: []string{s}, Rule: s,
		Evidence: []graph.Evidence{{Document: doc.ID, Exact: s, End: utf8.RuneCountInString(s)}},
	}
	if _, err := g.AddStatement(st); err != nil {
		t.Fatal(err)
	}
	return g
}

// HostileTexts are seeds for the fuzzers and texts for the tests with real readers.
func HostileTexts() []string {
	return []string{
		`"quoted" 'twice'`, "<script>alert(1)</script> & &amp; ]]> <!-- -->", "a\x00b\x01\x1f\x7f\u0085\u009f", "\ufffe\uffff\u2028\u2029",
		"😀👨‍👩‍👧", "\xed\xa0\x80 lone surrogate \xff\xfe", "line\nend\r\n\ttab", `back\slash \u0041 %2F`, "kgr:x", "@id", "..", " ",
		strings.Repeat("长", 10_000),
	}
}
