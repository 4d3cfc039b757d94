package scene

import "math"

// kappa is the distance of the control points of a cubic that draws a quarter of a unit circle.
const kappa = 0.5522847498

// Polygon is the closed path through points.
func Polygon(points ...Point) []Step {
	path := Polyline(points...)
	return append(path, Step{Op: Close})
}

// Polyline is the open path through points.
func Polyline(points ...Point) []Step {
	var path []Step
	for i, p := range points {
		op := Line
		if i == 0 {
			op = Move
		}
		path = append(path, Step{Op: op, To: p})
	}
	return path
}

// Rect is a rectangle with corner (x, y) and round corners of radius r.
func Rect(x, y, w, h, r float64) []Step {
	r = min(r, w/2, h/2)
	if r <= 0 {
		return Polygon(Point{x, y}, Point{x + w, y}, Point{x + w, y + h}, Point{x, y + h})
	}
	k := r * (1 - kappa)
	x1, y1 := x+w, y+h
	return []Step{
		{Op: Move, To: Point{x + r, y}},
		{Op: Line, To: Point{x1 - r, y}},
		{Op: Cubic, A: Point{x1 - k, y}, B: Point{x1, y + k}, To: Point{x1, y + r}},
		{Op: Line, To: Point{x1, y1 - r}},
		{Op: Cubic, A: Point{x1, y1 - k}, B: Point{x1 - k, y1}, To: Point{x1 - r, y1}},
		{Op: Line, To: Point{x + r, y1}},
		{Op: Cubic, A: Point{x + k, y1}, B: Point{x, y1 - k}, To: Point{x, y1 - r}},
		{Op: Line, To: Point{x, y + r}},
		{Op: Cubic, A: Point{x, y + k}, B: Point{x + k, y}, To: Point{x + r, y}},
		{Op: Close},
	}
}

// Ellipse is the ellipse that fills a rectangle with corner (x, y).
func Ellipse(x, y, w, h float64) []Step {
	rx, ry := w/2, h/2
	cx, cy, kx, ky := x+rx, y+ry, rx*kappa, ry*kappa
	return []Step{
		{Op: Move, To: Point{cx - rx, cy}},
		{Op: Cubic, A: Point{cx - rx, cy - ky}, B: Point{cx - kx, cy - ry}, To: Point{cx, cy - ry}},
		{Op: Cubic, A: Point{cx + kx, cy - ry}, B: Point{cx + rx, cy - ky}, To: Point{cx + rx, cy}},
		{Op: Cubic, A: Point{cx + rx, cy + ky}, B: Point{cx + kx, cy + ry}, To: Point{cx, cy + ry}},
		{Op: Cubic, A: Point{cx - kx, cy + ry}, B: Point{cx - rx, cy + ky}, To: Point{cx - rx, cy}},
		{Op: Close},
	}
}

// Bounds are the corners of a rectangle around paths and their control points.
func Bounds(paths ...[]Step) (least, greatest Point) {
	least, greatest = Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	add := func(p Point) {
		least = Point{min(least.X, p.X), min(least.Y, p.Y)}
		greatest = Point{max(greatest.X, p.X), max(greatest.Y, p.Y)}
	}
	for _, path := range paths {
		for _, s := range path {
			switch s.Op {
			case Cubic:
				add(s.A)
				add(s.B)
				add(s.To)
			case Move, Line:
				add(s.To)
			}
		}
	}
	return least, greatest
}
