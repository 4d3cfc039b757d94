package picture

import "example.org/kg/export/picture/internal/scene"

// area is a rectangle.
type area struct{ x, y, w, h float64 }

// middle is the point in the middle.
func (a area) middle() scene.Point { return scene.Point{X: a.x + a.w/2, Y: a.y + a.h/2} }

// overlaps tells whether two rectangles have more than a border in common.
func (a area) overlaps(b area) bool {
	return a.x < b.x+b.w && b.x < a.x+a.w && a.y < b.y+b.h && b.y < a.y+a.h
}
