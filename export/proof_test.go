package export

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// everything is a graph with all that can be said, and hostile texts beside it; the confidences are further ones.
func everything(t testing.TB, confidences ...float64) *graph.Graph {
	t.Helper()
	g := ownGraph(t)
	g.AddNote(graph.Note{Document: graph.DocumentID(article), Start: 5, End: 7, Kind: graph.AmbiguousName, Text: "福州", Detail: "candidates \"a\"\n"})
	for _, s := range hostileTexts() {
		if err := g.Merge(hostile(t, s)); err != nil {
			t.Fatal(err)
		}
	}
	for i, f := range append(confidences, 0, 1, 0.123456789, 1e-7) {
		st := graph.Statement{
			Subject: graph.DivisionID("621100"), Predicate: graph.Assists, Object: graph.DivisionID("350100"), Confidence: f,
			Headcounts: []int64{int64(i), 1 << 53, 1<<53 + 1}, Amounts: []graph.Money{1<<63 - 1},
			Evidence: []graph.Evidence{passage(graph.DocumentID(article), "定西向福州输转劳动力1.11万人")},
		}
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	curate(g)
	return g
}

// gold turns JSON-LD into N-Quads with a conforming processor.
func gold(t testing.TB, text string) string {
	t.Helper()
	var doc any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	opts := ld.NewJsonLdOptions("")
	opts.Format = "application/n-quads"
	opts.DocumentLoader = noLoader{t}
	quads, err := ld.NewJsonLdProcessor().ToRDF(doc, opts)
	if err != nil {
		t.Fatal(err)
	}
	return quads.(string)
}

// noLoader fails a test in which a processor wants to fetch something.
type noLoader struct{ t testing.TB }

func (l noLoader) LoadDocument(url string) (*ld.RemoteDocument, error) {
	l.t.Fatalf("a processor asks for %s", url)
	return nil, nil
}

// sameLines compares N-Quads as sets, literals as they are when their escapes are undone.
func sameLines(t testing.TB, who, got, want string) {
	t.Helper()
	a, b := linesOf(got), linesOf(want)
	for _, line := range slices.Sorted(maps.Keys(a)) {
		if !b[line] {
			t.Fatalf("%s has a triple that the N-Quads lack: %.500s", who, line)
		}
	}
	for _, line := range slices.Sorted(maps.Keys(b)) {
		if !a[line] {
			t.Fatalf("%s lacks a triple of the N-Quads: %.500s", who, line)
		}
	}
	if len(a) == 0 {
		t.Fatal("no triples")
	}
}

func linesOf(text string) map[string]bool {
	undo := strings.NewReplacer(`\\`, `\\`, `\t`, "\t", `\b`, "\b", `\f`, "\f",
		`\u0000`, "\x00", `\u0001`, "\x01", `\u001F`, "\x1f", `\u007F`, "\x7f", `\uFFFE`, "\ufffe", `\uFFFF`, "\uffff")
	set := map[string]bool{}
	for line := range strings.SplitSeq(undo.Replace(text), "\n") {
		if line != "" {
			set[line] = true
		}
	}
	return set
}

// The JSON-LD says what the N-Quads say: a processor of others expands it to the same triples.
func TestJSONLDIsTheNQuads(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"everything": everything(t, 0.1+0.2, 0.30000000000000016), "one": oneNode(t)} {
		for _, opt := range []Options{{}, {Texts: true, Prefix: "aid", BaseIRI: "urn:x:"}} {
			opt.Graphs = GraphsNone
			t.Run(name+opt.Prefix, func(t *testing.T) {
				sameLines(t, "json-gold", gold(t, write(t, "jsonld", g, opt)), write(t, "nquads", g, opt))
			})
		}
	}
	if text := write(t, "nquads", graph.New(), Options{}); text != "" {
		t.Errorf("the empty graph is %q", text)
	}
	if quads := gold(t, write(t, "jsonld", graph.New(), Options{})); quads != "" {
		t.Errorf("the empty graph is %q as JSON-LD", quads)
	}
}

func oneNode(t testing.TB) *graph.Graph {
	t.Helper()
	g := graph.New()
	if err := g.AddEntity(graph.Entity{ID: "village/a", Type: graph.Village, Name: "甲"}); err != nil {
		t.Fatal(err)
	}
	return g
}

// The ontology says the same in both syntaxes.
func TestOntologyInBothSyntaxes(t *testing.T) {
	g := ownGraph(t)
	quads := gold(t, write(t, "ontology-jsonld", g, Options{}))
	for _, want := range []string{
		`<https://example.org/kg/ontology#pairedWith> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#SymmetricProperty> .`,
		`<https://example.org/kg/ontology#investsIn> <http://www.w3.org/2000/01/rdf-schema#domain> <https://example.org/kg/ontology#Enterprise> .`,
		`<https://example.org/kg/ontology#Reservoir> <http://www.w3.org/2000/01/rdf-schema#label> "reservoir"@en .`,
	} {
		if !strings.Contains(quads, want) {
			t.Errorf("no %s", want)
		}
	}
	turtle, json := save(t, "ontology", g), save(t, "ontology-jsonld", g)
	var same struct{ Triples int }
	python(t, "rdflib", &same, "same", turtle, "turtle", turtle, "turtle")
	if n := len(linesOf(quads)); n != same.Triples {
		t.Errorf("%d triples in %s, %d in %s", n, json, same.Triples, turtle)
	}
}

// FuzzRDF holds what is written of any text against what others read.
func FuzzRDF(f *testing.F) {
	for _, s := range hostileTexts() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		g := hostile(t, s)
		quads := write(t, "nquads", g, Options{Graphs: GraphsNone})
		data, err := ld.ParseNQuads(quads)
		if err != nil {
			t.Fatalf("%v in %q", err, quads)
		}
		name := vocab.Schema + "name"
		seen := 0
		for _, q := range data.GetQuads("@default") {
			if q.Predicate.GetValue() == name && q.Object.GetValue() == replaceInvalid(s) {
				seen++
			}
		}
		if seen != 2 { // an entity and the document
			t.Errorf("%d of 2 names kept %q", seen, s)
		}
	})
}

// nodeRun runs testdata/rdf.cjs; it skips the test where the library is missing.
func nodeRun(t *testing.T, library string, args ...string) []byte {
	t.Helper()
	program, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node here")
	}
	if exec.Command(program, "-e", "require('"+library+"')").Run() != nil {
		t.Skipf("node has no %s here (NODE_PATH says where to look)", library)
	}
	cmd := exec.Command(program, append([]string{filepath.Join("testdata", "rdf.cjs")}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", library, err)
	}
	return out
}

// python runs testdata/rdf.py into what it tells; it skips the test where the library is missing.
func python(t testing.TB, library string, into any, args ...string) {
	t.Helper()
	cmd := exec.Command(pythonWith(t, library), append([]string{filepath.Join("testdata", "rdf.py")}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v", library, err)
	}
	if err := json.Unmarshal(out, into); err != nil {
		t.Fatalf("%s: %v in %s", library, err, out)
	}
}

// jsonld.js, which writes 16 digits of every number, expands to the same triples, and Oxigraph loads the same from every syntax.
func TestNodeReadsTheSame(t *testing.T) {
	g := everything(t)
	want := write(t, "nquads", g, Options{Graphs: GraphsNone})
	t.Run("jsonld", func(t *testing.T) {
		sameLines(t, "jsonld.js", string(nodeRun(t, "jsonld", "jsonld", save(t, "jsonld", g))), want)
	})
	for _, f := range Formats() {
		named := write(t, "nquads", g, Options{})
		switch f.Name {
		case "nquads", "trig":
			t.Run(f.Name, func(t *testing.T) {
				sameLines(t, "Oxigraph", string(nodeRun(t, "oxigraph", "oxigraph", save(t, f.Name, g), f.Media)), asOxigraph(named))
			})
		case "turtle", "jsonld":
			t.Run(f.Name, func(t *testing.T) {
				sameLines(t, "Oxigraph", string(nodeRun(t, "oxigraph", "oxigraph", save(t, f.Name, g), f.Media)), asOxigraph(want))
			})
		}
	}
}

// asOxigraph writes numbers as Oxigraph does, which keeps values and not how they were written.
func asOxigraph(quads string) string {
	quads = strings.ReplaceAll(quads, "XMLSchema#nonNegativeInteger>", "XMLSchema#integer>")
	return regexp.MustCompile(`"([0-9.E-]+)"\^\^<http://www.w3.org/2001/XMLSchema#double>`).ReplaceAllStringFunc(quads, func(literal string) string {
		digits, rest, _ := strings.Cut(literal[1:], `"`)
		f, err := strconv.ParseFloat(digits, 64)
		if err != nil {
			return literal
		}
		return `"` + strconv.FormatFloat(f, 'f', -1, 64) + `"` + rest
	})
}

func TestTripleTermsInOxigraph(t *testing.T) {
	g := sample(t)
	for _, name := range []string{"nquads", "trig", "turtle"} {
		text := write(t, name, g, Options{TripleTerms: true})
		f, _ := FormatOf(name)
		path := filepath.Join(t.TempDir(), "kg"+f.Ending)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		out := string(nodeRun(t, "oxigraph", "oxigraph", path, f.Media))
		if n := strings.Count(out, "#reifies> <<( <https://example.org/kg/id/"); n != len(g.Statements()) {
			t.Errorf("%s: %d triple terms of %d", name, n, len(g.Statements()))
		}
	}
}

// rdflib reads the same triples from every syntax.
func TestRDFLibReadsTheSame(t *testing.T) {
	g := everything(t)
	var got struct {
		Triples       int
		Missing, More []string
	}
	want := save(t, "turtle", g)
	n := len(linesOf(write(t, "nquads", g, Options{Graphs: GraphsNone})))
	for _, syntax := range []struct{ name, form string }{{"trig", "trig"}, {"jsonld", "json-ld"}, {"nquads", "nquads"}} {
		name, form := syntax.name, syntax.form
		t.Run(name, func(t *testing.T) {
			if name == "nquads" { // of which rdflib 6 takes \\u0041 for A
				g = sample(t)
				want, n = save(t, "turtle", g), len(linesOf(write(t, "nquads", g, Options{Graphs: GraphsNone})))
			}
			python(t, "rdflib", &got, "same", want, "turtle", save(t, name, g), form)
			if got.Triples != n || len(got.Missing) > 0 || len(got.More) > 0 {
				t.Errorf("%d triples, want %d; missing %.300q, more %.300q", got.Triples, n, got.Missing, got.More)
			}
		})
	}
}
