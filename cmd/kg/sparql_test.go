package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"example.org/kg/graph"
)

// TestSPARQLAnswers proves that stores of others answer from the exports what kg answers: who helps a place, degrees, what can be
// reached, and sums by year with the passages behind them. The shapes hold for the same data.
func TestSPARQLAnswers(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "kg.db")
	kg(t, "build", "-q", "-g", file)
	g, err := loadGraph(file)
	if err != nil {
		t.Fatal(err)
	}
	queries, want := questions(t, g)
	for _, form := range []struct{ name, media, rdflib string }{
		{"jsonld", "application/ld+json", "json-ld"},
		{"nquads", "application/n-quads", "nquads"},
		{"trig", "application/trig", "trig"},
		{"turtle", "text/turtle", "turtle"},
	} {
		path := filepath.Join(dir, form.name)
		kg(t, "export", "-q", "-g", file, "--format", form.name, "-o", path)
		t.Run("oxigraph/"+form.name, func(t *testing.T) {
			compareAnswers(t, outside(t, "node", []string{"-e", "require('oxigraph')"}, append([]string{"rdf.cjs", "query", path, form.media}, queries...)), want)
		})
		t.Run("rdflib/"+form.name, func(t *testing.T) {
			compareAnswers(t, outside(t, "python3", []string{"-c", "import rdflib"}, append([]string{"rdf.py", "query", path, form.rdflib}, queries...)), want)
		})
	}
	t.Run("shapes", func(t *testing.T) {
		if folder := os.Getenv("KG_PYSHACL"); folder != "" {
			t.Setenv("PYTHONPATH", folder)
		}
		shapes, data := filepath.Join(dir, "shapes.ttl"), filepath.Join(dir, "texts.nq")
		kg(t, "export", "-q", "-g", file, "--format", "shacl", "-o", shapes)
		kg(t, "export", "-q", "-g", file, "--format", "nquads", "--graphs", "none", "--texts", "-o", data)
		compareAnswers(t, outside(t, "python3", []string{"-c", "import pyshacl"}, []string{"rdf.py", "shacl", shapes, data}), [][]string{{}})
	})
}

// kg runs a command and returns what it prints.
func kg(t *testing.T, args ...string) string {
	t.Helper()
	std, out, errs := testStreams("")
	cmd := newRootCmd(std)
	cmd.SetArgs(args)
	if err := cmd.ExecuteContext(t.Context()); err != nil {
		t.Fatalf("kg %q: %v %s", args, err, errs)
	}
	return out.String()
}

// outside runs a script of export/testdata, or skips the test where the program, or the library that the probe asks for, is missing.
func outside(t *testing.T, program string, probe, args []string) []byte {
	t.Helper()
	if exec.Command(program, probe...).Run() != nil {
		t.Skipf("%s %s: not here", program, probe[1])
	}
	args[0] = filepath.Join(top, "export", "testdata", args[0])
	cmd := exec.Command(program, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// compareAnswers compares answers as JSON.
func compareAnswers(t *testing.T, got []byte, want any) {
	t.Helper()
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var a, b bytes.Buffer
	if err := cmp.Or(json.Compact(&a, unescaped(t, got)), json.Compact(&b, text)); err != nil {
		t.Fatal(err)
	}
	if a.String() != b.String() {
		t.Errorf("got  %.2000s\nwant %.2000s", a.String(), b.String())
	}
}

// unescaped writes JSON as Go does.
func unescaped(t *testing.T, text []byte) []byte {
	t.Helper()
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// questions are SPARQL queries with the answers of kg: lists of rows, sorted.
func questions(t *testing.T, g *graph.Graph) (queries []string, answers [][][]string) {
	t.Helper()
	const prefixes = `PREFIX kg: <https://example.org/kg/ontology#> PREFIX schema: <https://schema.org/>
		PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX oa: <http://www.w3.org/ns/oa#> `
	ask := func(query string, rows [][]string) {
		if len(rows) == 0 {
			t.Fatal("no answer proves nothing")
		}
		slices.SortFunc(rows, slices.Compare)
		queries, answers = append(queries, prefixes+query), append(answers, rows)
	}
	view := g.View(graph.ViewOptions{})
	dingxi, err := find(g, "定西")
	if err != nil {
		t.Fatal(err)
	}
	helpers, _, err := view.Neighbors(dingxi.ID, graph.NeighborOptions{Relations: []graph.Relation{graph.Assists}, Direction: graph.In})
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for _, n := range helpers {
		rows = append(rows, []string{n.Entity.Name})
	}
	ask(`SELECT ?name WHERE { ?who kg:assists ?whom . ?whom schema:name "定西市" . ?who schema:name ?name }`, rows)

	degrees, err := g.Degrees(graph.DegreeOptions{})
	if err != nil {
		t.Fatal(err)
	}
	rows = nil
	for _, d := range degrees {
		rows = append(rows, []string{"https://example.org/kg/id/" + string(d.Entity.ID), fmt.Sprint(d.Total.Edges)})
	}
	// Not by alternatives in a path (a|b): Oxigraph counts two relations of one pair once there.
	ask(`SELECT ?e (COUNT(*) AS ?n) WHERE { VALUES ?r { kg:assists kg:transfersLaborTo kg:investsIn kg:pairedWith }
		{ ?e ?r ?o } UNION { ?o ?r ?e FILTER (?r != kg:pairedWith) } } GROUP BY ?e`, rows)

	components, err := view.Components()
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(components, func(ids []graph.ID) bool { return slices.Contains(ids, dingxi.ID) })
	rows = nil
	for _, id := range components[at] {
		rows = append(rows, []string{g.Entity(id).Name})
	}
	ask(`SELECT DISTINCT ?name WHERE { <https://example.org/kg/id/`+string(dingxi.ID)+`>
		(kg:assists|^kg:assists|kg:pairedWith|kg:transfersLaborTo|^kg:transfersLaborTo|kg:investsIn|^kg:investsIn)* ?e . ?e schema:name ?name }`, rows)

	sums := map[string]graph.Money{}
	rows = nil
	for _, st := range g.Statements() {
		for _, m := range st.Amounts {
			sums[st.Period.Start] += m
			for _, ev := range st.Evidence {
				rows = append(rows, []string{st.Period.Start, m.String(), ev.Exact})
			}
		}
	}
	ask(`SELECT ?year ?amount ?exact WHERE { ?st kg:amount ?amount ; prov:wasDerivedFrom/oa:exact ?exact OPTIONAL { ?st kg:periodStart ?start } BIND (COALESCE(STR(?start), "") AS ?year) }`, rows)
	rows = nil
	for year, sum := range sums {
		rows = append(rows, []string{year, sum.String()})
	}
	ask(`SELECT ?year (SUM(?amount) AS ?sum) WHERE { ?st kg:amount ?amount OPTIONAL { ?st kg:periodStart ?start } BIND (COALESCE(STR(?start), "") AS ?year) } GROUP BY ?year`, rows)
	return queries, answers
}
