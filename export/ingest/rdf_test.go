package ingest

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/export"
	"example.org/kg/graph"
)

const text = "2018年福州向定西提供帮扶资金达2.52亿元。某公司拟投资2806.95元。\"<a> & \\ \t🙂"

// sample has every kind of thing in it.
func sample(t testing.TB) *graph.Graph {
	t.Helper()
	g := graph.New()
	doc, other := graph.DocumentID(text), graph.DocumentID("别的。")
	g.AddDocument(graph.Document{ID: doc, Location: "a/b.txt", Hash: "00ff", Title: "题\"目\n", Date: "2020-09-10", Source: "某报", Text: text})
	g.AddDocument(graph.Document{ID: other, Location: "c.txt", Text: "别的。"})
	add := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, ent := range []graph.Entity{
		{ID: "division/620000", Type: graph.Province, Name: "甘肃省", Code: "620000", Inferred: true},
		{ID: "division/621100", Type: graph.City, Name: "定西市", Aliases: []string{"定西", "x\\u0041"}, Code: "621100", Parent: "division/620000", Mentions: map[graph.ID]int{doc: 41, other: 1}},
		{ID: "division/350100", Type: graph.City, Name: "福州市", Code: "350100", Mentions: map[graph.ID]int{doc: 2}},
		{ID: "enterprise/%2F 公司#?", Type: graph.Enterprise, Name: "某公司", Parent: "division/350100", Mentions: map[graph.ID]int{other: 1}},
		{ID: "group/1", Type: graph.School, Group: true, Count: 25, Approx: true, Name: "25所学校", Mentions: map[graph.ID]int{doc: 1}},
	} {
		add(g.AddEntity(ent))
	}
	passage := func(quote string) []graph.Evidence {
		before, _, _ := strings.Cut(text, quote)
		start := utf8.RuneCountInString(before)
		return []graph.Evidence{{Document: doc, Exact: quote, Start: start, End: start + utf8.RuneCountInString(quote)}}
	}
	for _, st := range []graph.Statement{
		{Subject: "division/350100", Predicate: graph.Assists, Object: "division/621100", Amounts: []graph.Money{252_000_000 * graph.Yuan, 1<<63 - 1}, Headcounts: []int64{1<<53 + 1}, Period: graph.Period{Start: "2018", End: "2018"}, Hedges: []string{"约", "达"}, Confidence: 0.1 + 0.2, Rule: "give", Evidence: append(passage("2018年福州向定西"), passage("2.52亿元")...)},
		{Subject: "division/621100", Predicate: graph.PairedWith, Object: "division/350100", Confidence: 1, Evidence: passage("福州向定西")},
		{Subject: "enterprise/%2F 公司#?", Predicate: graph.InvestsIn, Object: "division/621100", Amounts: []graph.Money{280695}, Status: graph.Planned, Evidence: passage("\"<a> & \\ \t🙂")},
	} {
		_, err := g.AddStatement(st)
		add(err)
	}
	g.AddNote(graph.Note{Document: doc, Start: 5, End: 7, Kind: graph.AmbiguousName, Text: "福州", Detail: "a\nb"})
	return g
}

func write(t testing.TB, format string, g *graph.Graph, opt export.Options) string {
	t.Helper()
	f, err := export.FormatOf(format)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := f.Write(&b, g, opt); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// result is what files hold, put together again.
type result struct {
	Graph   *graph.Graph
	Ignored map[string]int
}

func read(t testing.TB, name, text string) result {
	t.Helper()
	res, err := readAs(t, text, Options{Name: name})
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func readAs(t testing.TB, text string, opt Options) (result, error) {
	c := NewCollection(graph.Builtin())
	defer c.Close()
	ignored, err := c.Read(t.Context(), strings.NewReader(text), opt)
	if err != nil {
		return result{}, err
	}
	whole := graph.New()
	for frag, err := range c.Fragments(opt.Name) {
		if err != nil {
			return result{}, err
		}
		if err := whole.Merge(frag); err != nil {
			return result{}, err
		}
	}
	return result{whole, ignored}, nil
}

// What is written, read and written again is the same to the byte, whatever the base; with the texts it is the same graph.
func TestThereAndBack(t *testing.T) {
	g := sample(t)
	for format, ending := range map[string]string{"jsonld": ".jsonld", "nquads": ".nq"} {
		for _, opt := range []export.Options{{}, {BaseIRI: "https://data.example/aid", Prefix: "aid"}, {Graphs: export.GraphsNone, TripleTerms: true}, {Texts: true}} {
			text := write(t, format, g, opt)
			back := read(t, "kg"+ending, text)
			if again := write(t, format, back.Graph, opt); again != text {
				t.Errorf("%s %+v comes back as %s", format, opt, firstChange(again, text))
			}
			if len(back.Ignored) > 0 {
				t.Errorf("%s: ignored %v", format, back.Ignored)
			}
			if opt.Texts {
				if broken := back.Graph.Check(); len(broken) > len(g.Check()) {
					t.Errorf("%s: %v", format, broken)
				}
			}
		}
	}
}

// What curators did is left out, and said to be.
func TestEditsAreLeftOut(t *testing.T) {
	g := sample(t)
	st := g.Statements()[0].ID
	for format, ending := range map[string]string{"jsonld": ".jsonld", "nquads": ".nq", "graphml": ".graphml"} {
		g.SetCuration(graph.Curation{})
		plain := read(t, "kg"+ending, write(t, format, g, export.Options{})).Graph
		g.SetCuration(graph.Curation{
			Edits: []graph.Edit{{Number: 1, Op: graph.EditMerge, By: "李", Date: "2026"}, {Number: 2, Op: graph.EditReject}},
			Marks: []graph.Mark{{Edit: 1, Entity: "division/621100", Was: "city/x"}, {Edit: 1, Statement: st, Was: "statement/x"}, {Edit: 2, Was: "statement/y"}},
		})
		back := read(t, "kg"+ending, write(t, format, g, export.Options{}))
		if a, b := write(t, format, back.Graph, export.Options{}), write(t, format, plain, export.Options{}); a != b {
			t.Errorf("%s: %s", format, firstChange(a, b))
		}
		if got := back.Ignored["edits"]; got != 2 && format != "graphml" {
			t.Errorf("%s: %d edits left out", format, got)
		}
	}
}

func firstChange(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return a[i] + "\nand not " + b[i]
		}
	}
	return "another length"
}

// The same data in other clothes.
func TestCompatibleJSONLD(t *testing.T) {
	for name, text := range map[string]string{
		"other keys, nesting and order": `{"@context": {"s": "https://schema.org/", "my": "https://example.org/kg/ontology#", "Stadt": "my:City",
			"heisst": "s:name", "nr": {"@id": "my:divisionCode"}, "hilft": {"@id": "my:assists", "@type": "@id"}, "hilfeVon": {"@reverse": "my:assists"}},
			"@graph": [{"@type": "Stadt", "@id": "https://example.org/kg/id/division/350100", "nr": "350100", "heisst": "福州市",
				"hilft": {"@type": "Stadt", "heisst": "定西市", "nr": "621100", "@id": "https://example.org/kg/id/division/621100"}}]}`,
		"expanded": `[{"@id": "https://example.org/kg/id/division/350100", "@type": ["https://example.org/kg/ontology#City"],
			"https://schema.org/name": [{"@value": "福州市"}], "https://example.org/kg/ontology#divisionCode": [{"@value": "350100"}]},
			{"@id": "https://example.org/kg/id/division/621100", "@type": ["https://example.org/kg/ontology#City"],
			"https://schema.org/name": [{"@value": "定西市", "@language": "zh"}], "https://example.org/kg/ontology#divisionCode": [{"@value": "621100"}],
			"@reverse": {"https://example.org/kg/ontology#assists": [{"@id": "https://example.org/kg/id/division/350100"}]}}]`,
	} {
		g := read(t, "a.jsonld", text).Graph
		sts := g.Statements()
		if len(sts) != 1 || sts[0].Subject != "division/350100" || sts[0].Object != "division/621100" || sts[0].Evidence[0].Exact != "福州市 帮扶 定西市" {
			t.Fatalf("%s: %+v", name, sts)
		}
		if broken := g.Check(); len(broken) > 0 {
			t.Errorf("%s: %v", name, broken)
		}
	}
}

// Bad input is named with file, line and column, and what helps.
func TestBadInput(t *testing.T) {
	const ctx = `{"@context": {"kg": "https://example.org/kg/ontology#", "name": "https://schema.org/name", "id": "@id", "type": "@type"}, "@graph": [` + "\n"
	for file, cases := range map[string]map[string]string{
		"a.nq": {
			"<a:b> <a:c> <a:d>":                     "a.nq:1:18: cannot be imported: a full stop",
			"\n<a:b> <a:c> \"x .":                   "a.nq:2:13: cannot be imported: the text has no end",
			"<a:b> <a:c d> <a:e> .":                 "a.nq:1:11: cannot be imported: ' ' may not stand in an IRI",
			"<a:b> \"c\" <a:e> .":                   "a.nq:1:7: cannot be imported: subject and predicate",
			"<a:b> <a:c> \"\\x\" .":                 "a.nq:1:14: cannot be imported: unknown escape",
			"<a:b> <a:c> <d> .":                     "a.nq:1:13: cannot be imported: the IRI \"d\" is not absolute",
			"<a:b> <a:c> \"\xff\" .":                "a.nq:1:1: cannot be imported: the line is not UTF-8",
			"<a:b> <a:c> <a:d> . <a:e> <a:f> <a:g>": "a.nq:1:21: cannot be imported: nothing may follow",
			"<x:s> <" + "http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/kg/ontology#Town> .": "a.nq:1: cannot be imported: the schema has no type Town; give the schema",
		},
		"a.jsonld": {
			"":             "a.jsonld:1:1: cannot be imported: the JSON ends too early",
			"{\"@graph\":": "a.jsonld:1:11: cannot be imported: the JSON ends too early",
			"{\"@context\": \"https://schema.org\", \"@graph\": []}":                     "the context is at https://schema.org, and nothing is fetched",
			ctx + "{\"nmae\": \"x\"}]}":                                                  "a.jsonld:2: cannot be imported: the key \"nmae\" has no meaning",
			ctx + "{\"id\": \"x\"}]}":                                                    "a.jsonld:2: cannot be imported: the id \"x\" is no absolute IRI",
			ctx + "{\"id\": \"x:y\"},\n{,}]}":                                            "a.jsonld:3: cannot be imported: not JSON: invalid character ','",
			ctx + "{\"id\": \"x:y\", \"type\": \"kg:City\", \"name\": [\"a\", \"b\"]}]}": "has two values of name",
			ctx + "{\"id\": \"x:y\", \"type\": \"kg:City\", \"name\": \"a\"}]}":          "a.jsonld:2: cannot be imported: entity iri/x:y: code \"\"",
		},
	} {
		for text, want := range cases {
			_, err := readAs(t, text, Options{Name: file})
			if !errors.Is(err, ErrInput) || !strings.Contains(err.Error(), want) {
				t.Errorf("%q:\n got %v\nwant %s", text, err, want)
			}
		}
	}
	if _, err := readAs(t, "", Options{Name: "a.txt"}); !errors.Is(err, ErrFormat) {
		t.Error(err)
	}
}

// No text makes a reader fall over, and what is read can be written and read again.
func FuzzRead(f *testing.F) {
	for _, format := range []string{"jsonld", "nquads"} {
		f.Add(write(f, format, sample(f), export.Options{}))
	}
	f.Add(`<a:b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/kg/ontology#Village> .
<a:b> <https://schema.org/name> "甲" .
<a:b> <https://example.org/kg/ontology#assists> <a:c> .
<a:c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://example.org/kg/ontology#Village> .
<a:c> <https://schema.org/name> "乙\u0000" .`)
	f.Add(`{"@context":{"k":"https://example.org/kg/ontology#","n":"https://schema.org/name"},"@graph":[{"@id":"a:b","@type":"k:Village","n":"甲",
"k:assists":{"@id":"a:c","@type":"k:Village","n":"乙","k:mentions":2}}]}`)
	f.Add(foreign)
	f.Fuzz(func(t *testing.T, s string) {
		for _, name := range []string{"a.nq", "a.jsonld", "a.graphml"} {
			res, err := readAs(t, s, Options{Name: name})
			if err != nil {
				continue
			}
			text := write(t, "nquads", res.Graph, export.Options{Texts: true})
			if again := write(t, "nquads", read(t, "b.nq", text).Graph, export.Options{Texts: true}); again != text {
				t.Error(firstChange(again, text))
			}
		}
	})
}
