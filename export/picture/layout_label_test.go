package picture

import (
	"maps"
	"slices"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// bundle has many lines between few places, in both directions.
func bundle(t testing.TB) *graph.Graph {
	p := graphtest.NewMaker(t)
	p.Inferred(graph.Province, "120000", "天津市", "")
	p.Inferred(graph.Province, "650000", "新疆维吾尔自治区", "")
	a := p.Division(graph.County, "120114", "武清区", "120000")
	b := p.Division(graph.County, "120110", "东丽区", "120000")
	for i, name := range []string{"和田县", "于田县", "策勒县"} {
		c := p.Division(graph.County, []string{"653221", "653226", "653225"}[i], name, "650000")
		p.Claim(a, graph.Assists, c, int64(i+1)*19_000_000, 0, "", "", graph.Done)
		p.Claim(c, graph.TransfersLaborTo, a, 0, 0, "", "", graph.Done)
		p.Claim(c, graph.TransfersLaborTo, b, 0, 120, "", "", graph.Done)
		p.Claim(b, graph.PairedWith, c, 0, 0, "", "", graph.Done)
	}
	return p.Graph
}

// TestLabelsAreSeparated puts the label of one line upon that of another, and far from the boxes.
func TestLabelsAreSeparated(t *testing.T) {
	s, err := newSheet(bundle(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	lay, err := s.arrange(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	level := s.level(lay)
	if len(level) < 2 {
		t.Fatalf("%d level lines", len(level))
	}
	lines := slices.Sorted(maps.Keys(level))
	i, k := lines[0], lines[1]
	for _, n := range lines {
		lay.lines[n].label.Y -= 1000
	}
	lay.lines[k].label = lay.lines[i].label
	s.separate(lay, level)
	a, b := s.room(i, lay.lines[i].label), s.room(k, lay.lines[k].label)
	if a.overlaps(b) {
		t.Errorf("labels at %v and %v", a, b)
	}
}
