package picture

import (
	"math"
	"testing"

	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

func TestSpread(t *testing.T) {
	var boxes []area
	for i := range 300 {
		boxes = append(boxes, area{w: 60 + float64(i%7)*20, h: 24 + float64(i%3)*10}) // all at one place
	}
	w, h := spread(boxes)
	area := 0.0
	for i, a := range boxes {
		area += a.w * a.h
		if a.x < 0 || a.y < 0 || a.x+a.w > w+0.01 || a.y+a.h > h+0.01 {
			t.Fatalf("box %d outside of %v × %v: %v", i, w, h, a)
		}
		for _, b := range boxes[:i] {
			if a.overlaps(b) {
				t.Fatalf("%v and %v overlap", a, b)
			}
		}
	}
	t.Logf("%.1f of the drawing for one of the boxes", w*h/area)
}

// TestParallelLinesAreApart checks that lines between the same two boxes lie side by side, from
// border to border.
func TestParallelLinesAreApart(t *testing.T) {
	p := graphtest.NewMaker(t)
	a, b := p.Division(graph.City, "350100", "福州市", ""), p.Division(graph.City, "621100", "定西市", "")
	p.Claim(a, graph.Assists, b, 252_000_000, 0, "2018", "2018", graph.Done)
	p.Claim(b, graph.Assists, a, 0, 0, "", "", graph.Done)
	p.Claim(a, graph.PairedWith, b, 0, 0, "", "", graph.Done)
	p.Claim(b, graph.TransfersLaborTo, a, 0, 300, "", "", graph.Done)
	s := sheetOf(t, p.Graph, Options{})
	lay := s.newLayout()
	lay.boxes[0], lay.boxes[1] = area{0, 0, 60, 26}, area{200, 90, 60, 26}
	for _, bundle := range s.bundles(s.parts(false)[0]) {
		s.straight(lay, bundle)
	}
	for i, r := range lay.lines {
		left, right := s.lines[i].ends()
		for _, end := range []struct {
			at  scene.Point
			box area
		}{{r.tail, lay.boxes[left]}, {r.head, lay.boxes[right]}} {
			if far := border(end.box, end.at); far > 0.01 {
				t.Errorf("line %d ends %.2f from the border of its box", i, far)
			}
		}
		for k, other := range lay.lines[:i] {
			p, q := r.at(0.5), other.at(0.5)
			if d := math.Hypot(p.X-q.X, p.Y-q.Y); d < 5 {
				t.Errorf("lines %d and %d are %.1f apart", i, k, d)
			}
		}
	}
}

// border is how far a point is from the border of a rectangle.
func border(a area, p scene.Point) float64 {
	dx := max(a.x-p.X, p.X-a.x-a.w)
	dy := max(a.y-p.Y, p.Y-a.y-a.h)
	if dx <= 0 && dy <= 0 {
		return -max(dx, dy)
	}
	return math.Hypot(max(dx, 0), max(dy, 0))
}

func TestTintsDiffer(t *testing.T) {
	seen := map[string]int{}
	for k := range 34 {
		seen[tintOf(k, 34)]++
	}
	if len(seen) < 34 {
		t.Errorf("%d tints of 34 provinces", len(seen))
	}
}
