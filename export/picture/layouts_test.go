package picture

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"example.org/kg/export/picture/internal/layout"
	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

func TestLayoutOf(t *testing.T) {
	for _, c := range []struct {
		name     string
		entities int
		want     string
		err      error
	}{
		{"", 10, "dot", nil},
		{"auto", 2000, "dot", nil},
		{"auto", 2001, "sfdp", nil},
		{"auto", 4001, "", ErrTooLarge},
		{"dot", 2001, "", ErrTooLarge},
		{"sfdp", 3, "sfdp", nil},
		{"Matrix", 1_000_000, "matrix", nil},
		{"flow", 1_000_000, "flow", nil},
		{"circo", 3, "", ErrLayoutName},
	} {
		l, err := LayoutOf(c.name, c.entities)
		if l.Name != c.want || !errors.Is(err, c.err) {
			t.Errorf("LayoutOf(%q, %d) = %q, %v", c.name, c.entities, l.Name, err)
		}
		if c.err == ErrLayoutName && !strings.Contains(err.Error(), "auto, dot, sfdp, matrix, flow") {
			t.Errorf("error does not name the layouts: %v", err)
		}
	}
}

func TestWarnTellsLayout(t *testing.T) {
	var told []string
	pic := Options{Warn: func(line string) { told = append(told, line) }}
	for _, n := range []int{5, 2001} {
		if _, err := pic.layout(n); err != nil {
			t.Fatal(err)
		}
	}
	if len(told) != 1 || !strings.Contains(told[0], "sfdp") || !strings.Contains(told[0], "2001") {
		t.Errorf("told %q", told)
	}
}

// A picture that dot makes a long strip of is drawn by sfdp, unless dot was asked for; one that is small stays in columns.
func TestStripIsDrawnOtherwise(t *testing.T) {
	fan := func(n int) *graph.Graph { // n pairs, all within two provinces
		p := graphtest.NewMaker(t)
		p.Inferred(graph.Province, "350000", "福建省", "")
		p.Inferred(graph.Province, "620000", "甘肃省", "")
		for i := range n {
			a := p.Division(graph.City, fmt.Sprintf("35%02d00", i+1), fmt.Sprintf("甲%d市", i), "350000")
			b := p.Division(graph.City, fmt.Sprintf("62%02d00", i+1), fmt.Sprintf("乙%d市", i), "620000")
			p.Claim(a, graph.Assists, b, 0, 0, "", "", graph.Done)
		}
		return p.Graph
	}
	shape := func(g *graph.Graph, pic Options) (float64, int) {
		told := 0
		pic.Warn = func(string) { told++ }
		drawn, err := draw(t.Context(), g, pic)
		if err != nil {
			t.Fatal(err)
		}
		return drawn.Height / drawn.Width, told
	}
	high, told := shape(fan(90), Options{Layout: "dot"})
	if high < stripShape || told > 0 {
		t.Fatalf("by dot %.1f times as high as wide, %d notes", high, told)
	}
	if better, told := shape(fan(90), Options{}); better > stripShape || told != 1 {
		t.Errorf("left to itself %.1f times as high as wide, %d notes", better, told)
	}
	if _, told := shape(fan(12), Options{}); told != 0 {
		t.Error("a small picture is drawn otherwise too")
	}
}

func TestDOTHasNoMatrix(t *testing.T) {
	var b strings.Builder
	if err := WriteDOT(&b, tinyGraph(t), Options{Layout: "matrix"}); !errors.Is(err, ErrLayoutName) || b.Len() > 0 {
		t.Errorf("err = %v, %d bytes", err, b.Len())
	}
}

// TestOtherLayouts draws every sample and hostile text by every layout but dot, twice.
func TestOtherLayouts(t *testing.T) {
	graphs := map[string]*graph.Graph{"network": network(t, 60)}
	for _, c := range eyeCases(t) {
		graphs[c.name] = c.g
	}
	for i, text := range graphtest.HostileTexts() {
		graphs[fmt.Sprintf("hostile%d", i)] = graphtest.Hostile(t, text)
	}
	for name, g := range graphs {
		for _, l := range Layouts()[1:] {
			first := svgOf(t, g, Options{Layout: l.Name})
			wellFormed(t, l.Name+" of "+name, first)
			if strings.Contains(first, "NaN") || strings.Contains(first, "Inf") {
				t.Errorf("%s of %s has a place that is no number", l.Name, name)
			}
			if first != svgOf(t, g, Options{Layout: l.Name}) {
				t.Errorf("two drawings of %s as %s differ", name, l.Name)
			}
		}
	}
}

func network(t testing.TB, n int) *graph.Graph {
	t.Helper()
	g, err := graphtest.Network(n)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestCrowdedLabels checks that a large picture has labels where there is room, and says that
// others are missing.
func TestCrowdedLabels(t *testing.T) {
	s := sheetOf(t, network(t, 400), Options{})
	if !s.plan().Crowded() {
		t.Fatalf("%d lines are not many", len(s.lines))
	}
	lay, err := s.plan().Columns(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var placed []scene.Area
	for i, r := range lay.Lines {
		if !r.Labelled {
			continue
		}
		a := scene.Area{X: r.Label.X - s.lines[i].labelW/2, Y: r.Label.Y - layout.LabelSize/2, W: s.lines[i].labelW, H: layout.LabelSize}
		for _, b := range placed {
			if a.Overlaps(b) {
				t.Fatalf("label %q lies on another", s.lines[i].label)
			}
		}
		for k, b := range lay.Boxes {
			if a.Overlaps(b) {
				t.Fatalf("label %q lies on %s", s.lines[i].label, s.boxes[k].ent.Name)
			}
		}
		placed = append(placed, a)
	}
	missing := fmt.Sprintf("%d 条线略去了文字", len(s.lines)-len(placed))
	notes := strings.Join(s.diagram(lay).notes, "\n")
	if len(placed) == 0 || len(placed) < len(s.lines) && !strings.Contains(notes, missing) {
		t.Errorf("%d of %d lines have labels; notes %q", len(placed), len(s.lines), notes)
	}
}
