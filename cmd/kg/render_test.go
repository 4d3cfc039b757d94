package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"example.org/kg/export/picture"
	"example.org/kg/graph"
)

// nastyNames try to be something else, or have characters that few fonts have.
func nastyNames() []string {
	return []string{
		`"双引号" '单引号' & <b>`, "]]> <!-- --> <?x?> &amp; &#0;", "a\x00b\x01\x1f\x7f\u0085\u200b\u202e", "\xff\xfe\xed\xa0\x80", "\ufffe\uffff",
		"javascript:alert(1)", "<script>alert(1)</script>", `" onload="alert(1)`, `</title></svg>`, `\N \\ \" {|}`, "(a) \\) endobj",
		"😀👨\u200d👩\u200d👧❤\ufe0f", "新疆生产建设兵团第十四师昆玉市", "㙦䓖𠅤龘", " ", "\n\r\n\t",
		strings.Repeat("名", 80), strings.Repeat("长", 10_000), strings.Repeat("W", 10_000), strings.Repeat("e\u0301", 500),
	}
}

// nastyGraph has a firm of each name, and a village that it invests in.
func nastyGraph(t testing.TB, names ...string) *graph.Graph {
	t.Helper()
	g := graph.New()
	doc := graph.Document{ID: graph.DocumentID("x"), Title: names[0], Text: "甲投资乙"}
	g.AddDocument(doc)
	for i, name := range names {
		firm, village := graph.ID(fmt.Sprint("firm/", i, clip(name, 100))), graph.HashID("village", fmt.Sprint(i))
		for _, ent := range []graph.Entity{{ID: firm, Type: graph.Enterprise, Name: name}, {ID: village, Type: graph.Village, Name: name + "村"}} {
			if err := g.AddEntity(ent); err != nil {
				t.Fatal(err)
			}
		}
		_, err := g.AddStatement(graph.Statement{
			Subject: firm, Predicate: graph.InvestsIn, Object: village,
			Evidence: []graph.Evidence{{Document: doc.ID, Exact: "甲投资乙", End: 4}},
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return g
}

func drawn(t testing.TB, f pictureFormat, g *graph.Graph, pic picture.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.write(t.Context(), &b, g, pic); err != nil {
		t.Fatalf("%s: %v", f.name, err)
	}
	return b.Bytes()
}

// takes has a program of others read a picture; where the program is absent that is left out.
func takes(t *testing.T, data []byte, name string, args ...string) {
	t.Helper()
	program, err := exec.LookPath(name)
	if err != nil {
		t.Logf("no %s here", name)
		return
	}
	file := filepath.Join(t.TempDir(), "picture")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(program, append(args, file)...).CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%.500s", name, err, out)
	}
}

// checkSVG wants valid XML in which nothing can be run and links lead to the page alone.
func checkSVG(t *testing.T, data []byte) {
	for d := xml.NewDecoder(bytes.NewReader(data)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if !strings.Contains(" svg title desc a rect g path text ", " "+e.Name.Local+" ") {
			t.Errorf("an element %s", e.Name.Local)
		}
		for _, a := range e.Attr {
			if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "style" || a.Name.Local == "href" && !strings.HasPrefix(a.Value, "kg.html#e") {
				t.Errorf("an attribute %s=%.60q", a.Name.Local, a.Value)
			}
		}
	}
	takes(t, data, "xmllint", "--noout", "--huge")
}

func TestNastyNames(t *testing.T) {
	if testing.Short() {
		t.Skip("many pictures")
	}
	g := nastyGraph(t, nastyNames()...)
	checks := map[string]func(t *testing.T, data []byte){
		"svg": checkSVG,
		"dot": func(t *testing.T, data []byte) { takes(t, data, "dot", "-Tcanon", "-o"+os.DevNull) },
		"png": func(t *testing.T, data []byte) {
			if _, err := png.Decode(bytes.NewReader(data)); err != nil {
				t.Error(err)
			}
		},
		"pdf": func(t *testing.T, data []byte) { takes(t, data, "qpdf", "--check") },
	}
	for _, f := range pictureFormats() {
		for _, title := range []string{"</title><script>&\"'\x00", strings.Repeat("长", 10_000)} {
			t.Run(f.name, func(t *testing.T) {
				data := drawn(t, f, g, picture.Options{Title: title, Link: "kg.html", DPI: 96})
				if check := checks[f.name]; check != nil {
					check(t, data)
				}
			})
		}
	}
}

// TestPicturesAreTheSame draws with one and with more processors, one after the other and at
// once.
func TestPicturesAreTheSame(t *testing.T) {
	g := nastyGraph(t, nastyNames()...)
	for _, f := range pictureFormats() {
		pic := picture.Options{DPI: 96, Hierarchy: true}
		before := runtime.GOMAXPROCS(1)
		want := drawn(t, f, g, pic)
		runtime.GOMAXPROCS(max(2, before))
		var wg sync.WaitGroup
		for range 2 {
			wg.Go(func() {
				if !bytes.Equal(drawn(t, f, g, pic), want) {
					t.Errorf("two pictures in %s differ", f.name)
				}
			})
		}
		wg.Wait()
		runtime.GOMAXPROCS(before)
	}
}

// TestBrokenWriter has every format tell that its output could not be written.
func TestBrokenWriter(t *testing.T) {
	if testing.Short() {
		t.Skip("many pictures")
	}
	for _, f := range pictureFormats() {
		err := f.write(t.Context(), brokenWriter{}, nastyGraph(t, "甲公司"), picture.Options{})
		if !errors.Is(err, io.ErrClosedPipe) {
			t.Errorf("%s: %v", f.name, err)
		}
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
