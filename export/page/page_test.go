package page

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

func pageOf(t testing.TB, g *graph.Graph, opt Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(t.Context(), &b, g, opt); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// element returns what stands in the first element of the page that begins with open.
func element(t testing.TB, page, open, end string) string {
	t.Helper()
	_, rest, ok := strings.Cut(page, open)
	if !ok {
		t.Fatalf("no %s", open)
	}
	inner, _, _ := strings.Cut(rest, end)
	return inner
}

// dataOf reads the data block of a page.
func dataOf(t testing.TB, page string) content {
	t.Helper()
	block := element(t, page, `<script id="data" type="application/`, "</script>")
	kind, text, _ := strings.Cut(block, `">`)
	raw := []byte(text)
	if kind == "gzip" {
		zip, err := gzip.NewReader(base64.NewDecoder(base64.StdEncoding, strings.NewReader(text)))
		if err != nil {
			t.Fatal(err)
		}
		if raw, err = io.ReadAll(zip); err != nil {
			t.Fatal(err)
		}
	}
	var data content
	if err := json.Unmarshal(raw, &data); err != nil {
		t.Fatal(err)
	}
	return data
}

// TestPageLoadsNothing finds nothing in the page that a browser would fetch, and a policy that
// allows the page's own script and style sheet alone.
func TestPageLoadsNothing(t *testing.T) {
	page := pageOf(t, graphtest.Sample(t), Options{})
	policy := element(t, page, `<meta http-equiv="Content-Security-Policy" content="`, `"`)
	if !strings.HasPrefix(policy, "default-src 'none'; ") || strings.Contains(policy, "unsafe") || strings.Contains(policy, "http") {
		t.Errorf("policy %s", policy)
	}
	for name, source := range map[string]string{
		"script-src": element(t, page, "<script>", "</script>"), "style-src": element(t, page, "<style>", "</style>"),
	} {
		sum := sha256.Sum256([]byte(source))
		if want := fmt.Sprintf("%s 'sha256-%s';", name, base64.StdEncoding.EncodeToString(sum[:])); !strings.Contains(policy, want) {
			t.Errorf("no %s in %s", want, policy)
		}
	}
	markup := page[:strings.Index(page, "<style>")] + page[strings.Index(page, "</style>"):strings.Index(page, "<script id")]
	if found := regexp.MustCompile(`(?i)(\ssrc=|\shref=|\son\w+=|\sstyle=|url\(|@import)`).FindString(markup + pageStyle); found != "" {
		t.Errorf("the page holds %s", found)
	}
}

// TestPageScript finds nothing in the page's own modules that makes markup of text or asks for
// anything from elsewhere.
func TestPageScript(t *testing.T) {
	files, err := filepath.Glob("web/src/*.js")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "fetch(", "XMLHttpRequest", "import(", "localStorage", "DOMParser"} {
			if bytes.Contains(src, []byte(word)) {
				t.Errorf("%s: %s", file, word)
			}
		}
	}
}

// TestHostilePage finds no text of a hostile graph outside the data block and the title, and
// nothing in these that could end them.
func TestHostilePage(t *testing.T) {
	for _, s := range graphtest.HostileTexts() {
		page := pageOf(t, graphtest.Hostile(t, s), Options{Title: s})
		if n := strings.Count(page, "<script"); n != 2+strings.Count(pageScript, "<script") {
			t.Errorf("%.20q: %d scripts", s, n)
		}
		if title := element(t, page, "<title>", "</title>"); strings.ContainsAny(title, "<>") {
			t.Errorf("title %q", title)
		}
		block := element(t, page, `<script id="data" type="application/`, "</script>")
		_, block, _ = strings.Cut(block, `">`)
		if strings.ContainsAny(block, "<>&\u2028\u2029\x00") {
			t.Errorf("%.20q: data block %.300q", s, block)
		}
		if data := dataOf(t, page); len(data.Entities) != 2 || len(data.Edges) != 1 {
			t.Errorf("%.20q: %d entities, %d edges", s, len(data.Entities), len(data.Edges))
		}
	}
}

// TestPageData holds the data against the graph: every statement stands behind its edge, with
// passages that stand in the articles where the offsets say.
func TestPageData(t *testing.T) {
	g := graphtest.Sample(t)
	data := dataOf(t, pageOf(t, g, Options{Fold: func(s string) string { return strings.ReplaceAll(s, "肅", "肃") }}))
	edges := g.Edges()
	if len(data.Edges) != len(edges) || len(data.Statements) != len(g.Statements()) || len(data.Entities) != len(g.Entities()) {
		t.Fatalf("%d edges, %d statements, %d entities", len(data.Edges), len(data.Statements), len(data.Entities))
	}
	for i, e := range data.Edges {
		if data.Entities[e.Subject].ID != edges[i].Subject || data.Entities[e.Object].ID != edges[i].Object || graph.Money(e.Amount) != edges[i].Amount {
			t.Errorf("edge %d is %+v", i, e)
		}
		for k, n := range e.Statements {
			st := data.Statements[n]
			if st.ID != edges[i].Statements[k].ID {
				t.Errorf("edge %d has %s", i, st.ID)
			}
			for _, ev := range st.Evidence {
				if text := []rune(data.Documents[ev.Document].Text); string(text[ev.Start:ev.End]) != ev.Exact {
					t.Errorf("%q is not at its place", ev.Exact)
				}
			}
		}
	}
	for _, ent := range data.Entities {
		if drawn := ent.At != nil; drawn == (ent.Name == "甘肃省") {
			t.Errorf("%s: drawn %v", ent.Name, drawn)
		}
	}
	if data.Variants["肅"] != "肃" || len(data.Variants) != 1 || data.Pinyin["福"][0] != "fu" {
		t.Errorf("variants %v, 福 %v", data.Variants, data.Pinyin["福"])
	}
}

// TestLargePage writes compressed data from a certain size on.
func TestLargePage(t *testing.T) {
	page := pageOf(t, crowd(t, 600, 900), Options{})
	if !strings.Contains(page, `type="application/gzip"`) {
		t.Error("the data is not compressed")
	}
	if data := dataOf(t, page); len(data.Edges) != 900 {
		t.Errorf("%d edges", len(data.Edges))
	}
}

func TestSamePage(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"kinds": graphtest.Kinds(t), "sample": graphtest.Sample(t), "crowd": crowd(t, 300, 400), "empty": graph.New()} {
		for _, opt := range []Options{{}, {Title: "闽甘、浙黔协作关系图", Hierarchy: true, Isolated: true}} {
			if first, second := pageOf(t, g, opt), pageOf(t, g, opt); first != second {
				t.Errorf("%s: two runs give two pages", name)
			}
		}
	}
}

func TestFen(t *testing.T) {
	for f, want := range map[fen]string{12345: "12345", 1 << 60: `"1152921504606846976"`} {
		if got, err := json.Marshal(f); err != nil || string(got) != want {
			t.Errorf("%d is %s, %v", f, got, err)
		}
	}
}

func BenchmarkWritePage(b *testing.B) {
	g := crowd(b, 5000, 7000)
	for b.Loop() {
		if err := Write(b.Context(), io.Discard, g, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// crowd has n counties and firms in all provinces and m relations between them, most of them
// between provinces that help each other, some within one. Its articles tell all of them.
func crowd(t testing.TB, n, m int) *graph.Graph {
	p := graphtest.NewMaker(t)
	provinces := []string{"11", "31", "32", "33", "35", "37", "44", "12", "62", "61", "51", "53", "52", "45", "65", "63", "64", "15", "43", "42"}
	for i, code := range provinces {
		p.Inferred(graph.Province, code+"0000", fmt.Sprintf("第%d省", i+1), "")
	}
	var ids []graph.ID
	for i := range n {
		province := provinces[i%len(provinces)]
		if i%4 == 3 {
			ids = append(ids, p.In(graph.Enterprise, fmt.Sprintf("山海%d号农业科技有限公司", i), graph.DivisionID(province+"0000")))
		} else {
			ids = append(ids, p.Division(graph.County, fmt.Sprintf("%s%04d", province, i+1), fmt.Sprintf("临水%d县", i), province+"0000"))
		}
	}
	for i := range m {
		if i%100 == 0 {
			p.Document(fmt.Sprintf("协作纪实之%d", i), "2020-09-10")
		}
		from, to := ids[i%n], ids[(i+1+i*31%(n-1))%n]
		rel := graph.Assists
		if i%3 == 1 {
			rel = graph.PairedWith
		}
		year := fmt.Sprint(2013 + i%10)
		p.Claim(from, rel, to, int64(i%50)*700_000, 0, year, year, graph.Done)
	}
	return p.Graph
}
