package scene

// Area is a rectangle: its upper left corner and its size.
type Area struct{ X, Y, W, H float64 }

// Middle is the point in the middle.
func (a Area) Middle() Point { return Point{X: a.X + a.W/2, Y: a.Y + a.H/2} }

// Overlaps tells whether two rectangles have more than a border in common.
func (a Area) Overlaps(b Area) bool {
	return a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H
}
