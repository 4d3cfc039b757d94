package layout

import (
	"math"
	"testing"

	"example.org/kg/export/picture/internal/scene"
)

func TestSpread(t *testing.T) {
	var boxes []scene.Area
	for i := range 300 {
		boxes = append(boxes, scene.Area{W: 60 + float64(i%7)*20, H: 24 + float64(i%3)*10}) // all at one place
	}
	w, h := spread(boxes)
	area := 0.0
	for i, a := range boxes {
		area += a.W * a.H
		if a.X < 0 || a.Y < 0 || a.X+a.W > w+0.01 || a.Y+a.H > h+0.01 {
			t.Fatalf("box %d outside of %v × %v: %v", i, w, h, a)
		}
		for _, b := range boxes[:i] {
			if a.Overlaps(b) {
				t.Fatalf("%v and %v overlap", a, b)
			}
		}
	}
	t.Logf("%.1f of the drawing for one of the boxes", w*h/area)
}

// TestParallelLinesAreApart checks that lines between the same two boxes lie side by side, from
// border to border.
func TestParallelLinesAreApart(t *testing.T) {
	d := &Diagram{Boxes: []Box{{W: 60, H: 26, Frame: -1}, {W: 60, H: 26, Frame: -1}}, Lines: []Line{
		{From: 0, To: 1, Width: 4.7, Head: true},
		{From: 1, To: 0, Back: true, Width: 1.2, Tail: true},
		{From: 0, To: 1, Width: 1.2, Tail: true, Head: true},
		{From: 1, To: 0, Width: 1.9, Head: true},
	}}
	lay := d.newLayout()
	lay.Boxes[0], lay.Boxes[1] = scene.Area{X: 0, Y: 0, W: 60, H: 26}, scene.Area{X: 200, Y: 90, W: 60, H: 26}
	for _, bundle := range d.bundles(d.parts(false)[0]) {
		d.straight(lay, bundle)
	}
	for i, r := range lay.Lines {
		left, right := d.Lines[i].ends()
		for _, end := range []struct {
			at  scene.Point
			box scene.Area
		}{{r.Tail, lay.Boxes[left]}, {r.Head, lay.Boxes[right]}} {
			if far := border(end.box, end.at); far > 0.01 {
				t.Errorf("line %d ends %.2f from the border of its box", i, far)
			}
		}
		for k, other := range lay.Lines[:i] {
			p, q := r.At(0.5), other.At(0.5)
			if d := math.Hypot(p.X-q.X, p.Y-q.Y); d < 5 {
				t.Errorf("lines %d and %d are %.1f apart", i, k, d)
			}
		}
	}
}

// border is how far a point is from the border of a rectangle.
func border(a scene.Area, p scene.Point) float64 {
	dx := max(a.X-p.X, p.X-a.X-a.W)
	dy := max(a.Y-p.Y, p.Y-a.Y-a.H)
	if dx <= 0 && dy <= 0 {
		return -max(dx, dy)
	}
	return math.Hypot(max(dx, 0), max(dy, 0))
}
