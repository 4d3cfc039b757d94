package picture

import (
	"math"
	"testing"

	"example.org/kg/export/picture/internal/scene"
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
	d := &Diagram{Boxes: []Box{{W: 60, H: 26, Frame: -1}, {W: 60, H: 26, Frame: -1}}, Lines: []Line{
		{From: 0, To: 1, Width: 4.7, Head: true},
		{From: 1, To: 0, Back: true, Width: 1.2, Tail: true},
		{From: 0, To: 1, Width: 1.2, Tail: true, Head: true},
		{From: 1, To: 0, Width: 1.9, Head: true},
	}}
	lay := d.newLayout()
	lay.boxes[0], lay.boxes[1] = area{0, 0, 60, 26}, area{200, 90, 60, 26}
	for _, bundle := range d.bundles(d.parts(false)[0]) {
		d.straight(lay, bundle)
	}
	for i, r := range lay.lines {
		left, right := d.Lines[i].ends()
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
