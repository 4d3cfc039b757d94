package picture

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"example.org/kg/export/picture/internal/worker"
	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

var update = flag.Bool("update", false, "write the golden pictures anew")

func svgOf(t testing.TB, g *graph.Graph, pic Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteSVG(t.Context(), &b, g, pic); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func dotOf(t testing.TB, g *graph.Graph, pic Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteDOT(&b, g, pic); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGoldenDOT(t *testing.T) {
	got := dotOf(t, graphtest.Kinds(t), Options{Title: "闽甘、浙黔协作关系图"})
	path := filepath.Join("testdata", "picture.dot")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; renew it with go test ./export/picture -run GoldenDOT -update and read the change", path)
	}
}

// TestGraphvizTakesDOT lays out what WriteDOT writes, which crashes go-graphviz on a warning.
func TestGraphvizTakesDOT(t *testing.T) {
	for _, c := range eyeCases(t) {
		if _, err := worker.Layout(t.Context(), [][]byte{[]byte(dotOf(t, c.g, c.pic))}, "dot"); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// TestSVGText finds every name, label and caption of the sample in its SVG.
func TestSVGText(t *testing.T) {
	g := graphtest.Kinds(t)
	text := svgOf(t, g, Options{})
	for _, want := range []string{
		">帮扶协作关系图<", "依据 2 篇文章（2018-07-19 至 2020-09-10） · 31 个实体、22 条关系 · 另有 1 个未列关系的实体没有画出",
		">帮扶 11.23亿元 · 2016–2020<", ">输转 2440人 · 2018<", ">拟输转 500人 · 2021<", ">帮扶 806.93万元 · 12人 · 2017–2020<", ">结对 2016起<",
		">福建省海峡两岸农产品<", ">加工开发股份有限公司<", ">共35个<", "“福州市与定西市”——《山海携手战贫困》", ">输转劳动力<", ">成组的若干个<", ">计划<",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in the picture", want)
		}
	}
	if n := strings.Count(text, `class="relation `); n != len(g.Edges()) {
		t.Errorf("%d lines of %d relations", n, len(g.Edges()))
	}
	for _, absent := range []string{"没有关系的村", "<script", "href", "NaN", "Inf"} {
		if strings.Contains(text, absent) {
			t.Errorf("%s is in the picture", absent)
		}
	}
}

func TestOptions(t *testing.T) {
	g := graphtest.Kinds(t)
	if text := svgOf(t, g, Options{Isolated: true}); !strings.Contains(text, ">没有关系的村<") || strings.Contains(text, "另有") {
		t.Error("Isolated does not draw the village without relations")
	}
	text := svgOf(t, g, Options{Hierarchy: true})
	if !strings.Contains(text, `class="relation within"`) || !strings.Contains(text, ">文中没有提到<") || !strings.Contains(text, ">下辖<") {
		t.Error("Hierarchy draws no 下辖 lines")
	}
	if text := svgOf(t, graph.New(), Options{}); !strings.Contains(text, ">没有关系<") {
		t.Errorf("empty graph: %s", text)
	}
}

func TestSVGIsTheSameEachTime(t *testing.T) {
	want := svgOf(t, graphtest.Kinds(t), Options{})
	got := make([]string, 3)
	var wg sync.WaitGroup
	for i := range got {
		g := graphtest.Kinds(t)
		wg.Go(func() { got[i] = svgOf(t, g, Options{}) })
	}
	wg.Wait()
	for _, text := range got {
		if text != want {
			t.Fatal("two pictures of one graph differ")
		}
	}
}

func TestBoxesDoNotOverlap(t *testing.T) {
	for _, c := range eyeCases(t) {
		s, err := newSheet(c.g, c.pic)
		if err != nil {
			t.Fatal(err)
		}
		lay, err := s.plan().Columns(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for i, a := range lay.Boxes {
			if a.X < 0 || a.Y < 0 || a.X+a.W > lay.Width+1 || a.Y+a.H > lay.Height+1 {
				t.Errorf("%s: box %d outside of the drawing", c.name, i)
			}
			for k, b := range lay.Boxes[:i] {
				if a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H {
					t.Errorf("%s: boxes %s and %s overlap", c.name, s.boxes[i].ent.Name, s.boxes[k].ent.Name)
				}
			}
		}
		for i, r := range lay.Lines {
			for k, b := range lay.Boxes {
				l := s.lines[i]
				x0, x1, y := r.Label.X-l.labelW/2, r.Label.X+l.labelW/2, r.Label.Y
				if r.Labelled && x0 < b.X+b.W-2 && x1 > b.X+2 && y+4 > b.Y && y-4 < b.Y+b.H {
					t.Errorf("%s: label %q lies on %s", c.name, l.label, s.boxes[k].ent.Name)
				}
			}
		}
	}
}

func TestHostileTextInPictures(t *testing.T) {
	texts := append(graphtest.HostileTexts(), `\N \G \L \`, `x" shape=none label="`, "</TD></TR></TABLE>>];}", `<IMG SRC="/etc/passwd"/>`, "&#0;&quot;&bogus;", `\"`, `\\`)
	for _, text := range texts {
		g := graphtest.Hostile(t, text)
		if _, err := worker.Layout(t.Context(), [][]byte{[]byte(dotOf(t, g, Options{Title: text}))}, "dot"); err != nil {
			t.Errorf("Graphviz on the DOT of %.40q: %v", text, err)
		}
		drawn := svgOf(t, g, Options{Title: text})
		wellFormed(t, fmt.Sprintf("SVG of %.40q", text), drawn)
	}
}

// wellFormed reads a picture as XML and looks for elements that have no place in it.
func wellFormed(t *testing.T, name, drawn string) {
	t.Helper()
	for d := xml.NewDecoder(strings.NewReader(drawn)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
		if e, ok := token.(xml.StartElement); ok && !strings.Contains(" svg title desc rect g path text ", " "+e.Name.Local+" ") {
			t.Errorf("%s has an element %s", name, e.Name.Local)
		}
	}
}

func TestXmllint(t *testing.T) {
	program, err := exec.LookPath("xmllint")
	if err != nil {
		t.Skip("xmllint is not installed")
	}
	for _, text := range graphtest.HostileTexts() {
		cmd := exec.Command(program, "--noout", "-")
		cmd.Stdin = strings.NewReader(svgOf(t, graphtest.Hostile(t, text), Options{Title: text}))
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%.40q: %v\n%s", text, err, out)
		}
	}
}

func TestPNG(t *testing.T) {
	var b bytes.Buffer
	var warnings []string
	pic := Options{Title: "龘", DPI: 96, Warn: func(s string) { warnings = append(warnings, s) }}
	if err := WritePNG(t.Context(), &b, tinyGraph(t), pic); err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	if len(warnings) != 1 || !strings.Contains(warnings[0], "龘") {
		t.Errorf("warnings: %q", warnings)
	}
	colours := map[[3]uint32]int{}
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			r, g, b, _ := img.At(x, y).RGBA()
			colours[[3]uint32{r >> 8, g >> 8, b >> 8}]++
		}
	}
	for name, c := range map[string][3]uint32{"white": {255, 255, 255}, "city": {0xE4, 0xEF, 0xFA}, "assists": {0xC0, 0x39, 0x2B}, "badge": {0x7D, 0x3C, 0x98}} {
		if colours[c] < 50 {
			t.Errorf("%d pixels of %s", colours[c], name)
		}
	}
}

func TestPNGIsMadeToFit(t *testing.T) {
	var b bytes.Buffer
	warned := false
	err := WritePNG(t.Context(), &b, tinyGraph(t), Options{DPI: 96000, Warn: func(string) { warned = true }})
	if err != nil {
		t.Fatal(err)
	}
	conf, err := png.DecodeConfig(&b)
	if err != nil || conf.Width > MaxSide || conf.Height > MaxSide || conf.Width*conf.Height > 161_000_000 || !warned {
		t.Errorf("%d × %d pixels, warned %v, %v", conf.Width, conf.Height, warned, err)
	}
}

func TestPictureTimeout(t *testing.T) {
	var b bytes.Buffer
	err := WriteSVG(t.Context(), &b, wideGraph(t, 60), Options{Timeout: time.Millisecond})
	if !errors.Is(err, context.DeadlineExceeded) || b.Len() != 0 {
		t.Errorf("err = %v, %d bytes", err, b.Len())
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := WriteSVG(ctx, &b, tinyGraph(t), Options{}); !errors.Is(err, context.Canceled) || b.Len() != 0 {
		t.Errorf("err = %v, %d bytes", err, b.Len())
	}
}

func TestTooLarge(t *testing.T) {
	var b bytes.Buffer
	large := wideGraph(t, 4004)
	for _, err := range []error{
		WriteSVG(t.Context(), &b, large, Options{}),
		WriteSVG(t.Context(), &b, large, Options{Layout: "sfdp"}),
		WriteSVG(t.Context(), &b, wideGraph(t, 2002), Options{Layout: "dot"}),
	} {
		if !errors.Is(err, ErrTooLarge) || b.Len() != 0 {
			t.Errorf("err = %v, %d bytes", err, b.Len())
		}
	}
	if text := dotOf(t, large, Options{}); !strings.Contains(text, "layout=sfdp") {
		t.Error("DOT of a large graph does not ask for sfdp")
	}
}

func benchmarkSVG(b *testing.B, n int) {
	g := wideGraph(b, n)
	for b.Loop() {
		if err := WriteSVG(b.Context(), io.Discard, g, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSVG50(b *testing.B)  { benchmarkSVG(b, 50) }
func BenchmarkSVG500(b *testing.B) { benchmarkSVG(b, 500) }

func BenchmarkPNG50(b *testing.B) {
	g := wideGraph(b, 50)
	for b.Loop() {
		if err := WritePNG(b.Context(), io.Discard, g, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPDF50(b *testing.B) {
	g := wideGraph(b, 50)
	for b.Loop() {
		if err := WritePDF(b.Context(), io.Discard, g, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
