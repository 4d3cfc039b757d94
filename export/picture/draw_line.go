package picture

import (
	"math"
	"slices"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/layout"
	"example.org/kg/export/picture/internal/scene"
)

// items draws a line with its ends, and its label, which stands above everything else.
func (l *line) items(id string, r layout.Route) (course, label scene.Item) {
	course = scene.Item{ID: id, Class: "relation " + string(l.edge.Relation), Tooltip: l.tooltip}
	if len(r.Curves) == 0 {
		return course, label
	}
	stroke := scene.Shape{Stroke: l.colour, Width: l.width}
	switch {
	case l.edge.Planned && l.style.Dots:
		stroke.Dash, stroke.Round = []float64{0.1, 2.2*l.width + 2, 0.1, 2.2*l.width + 2, 5, 2.2*l.width + 2}, true
	case l.edge.Planned:
		stroke.Dash = []float64{6 + l.width, 3 + l.width}
	case l.style.Dots:
		stroke.Dash, stroke.Round = []float64{0.1, 1.4*l.width + 2}, true
	}
	if len(stroke.Dash) > 0 {
		stroke.Width = max(stroke.Width, 1.6)
	}
	for _, c := range r.Curves {
		stroke.Path = append(stroke.Path, scene.Step{Op: scene.Move, To: c[0]})
		for i := 1; i+2 < len(c); i += 3 {
			stroke.Path = append(stroke.Path, scene.Step{Op: scene.Cubic, A: c[i], B: c[i+1], To: c[i+2]})
		}
	}
	if l.onPath {
		course.Shapes = append(course.Shapes, l.halo(stroke, r))
	}
	course.Shapes = append(course.Shapes, stroke)
	left, right := l.arrows()
	if first := r.Curves[0]; r.Tailed {
		course.Shapes = append(course.Shapes, l.end(left, first[0], r.Tail)...)
	}
	if last := r.Curves[len(r.Curves)-1]; r.Headed {
		course.Shapes = append(course.Shapes, l.end(right, last[len(last)-1], r.Head)...)
	}
	if l.label == "" || !r.Labelled {
		return course, label
	}
	h := layout.LabelSize + 4.0
	w := l.labelW - 2
	label = scene.Item{
		Class: "label", Tooltip: l.tooltip,
		Shapes: []scene.Shape{{Path: scene.Rect(r.Label.X-w/2, r.Label.Y-h/2, w, h, 3), Fill: "#FFFFFF", Alpha: 0.86}},
		Texts:  []scene.Text{{At: scene.Point{X: r.Label.X, Y: r.Label.Y + 3.7}, Anchor: scene.Middle, Size: layout.LabelSize, Colour: l.colour, Text: l.label}},
	}
	return course, label
}

// halo lies behind a line, from one box to the other.
func (l *line) halo(stroke scene.Shape, r layout.Route) scene.Shape {
	path := slices.Clone(stroke.Path)
	if r.Tailed {
		path = slices.Concat(scene.Polyline(r.Tail, path[0].To), path[1:])
	}
	if r.Headed {
		path = append(path, scene.Step{Op: scene.Line, To: r.Head})
	}
	return scene.Shape{Path: path, Stroke: haloColour, Width: l.width + 2*haloWidth}
}

// end draws the end of a line between its last point and the tip at the box.
func (l *line) end(kind look.Arrow, from, tip scene.Point) []scene.Shape {
	length := math.Hypot(tip.X-from.X, tip.Y-from.Y)
	if length < 0.01 || kind == look.ArrowNone {
		return nil
	}
	ux, uy := (tip.X-from.X)/length, (tip.Y-from.Y)/length
	at := func(along, across float64) scene.Point {
		return scene.Point{X: from.X + ux*along - uy*across, Y: from.Y + uy*along + ux*across}
	}
	half := layout.HeadHalf(l.width)
	stem := scene.Shape{Path: scene.Polyline(at(-0.5, 0), tip), Stroke: l.colour, Width: l.width}
	filled := scene.Shape{Fill: l.colour, Stroke: l.colour, Width: 0.6}
	if l.edge.Planned {
		filled.Fill, filled.Width = "#FFFFFF", 1.1
	}
	switch kind {
	case look.ArrowTriangle:
		filled.Path = scene.Polygon(at(0, half), tip, at(0, -half))
		return []scene.Shape{filled}
	case look.ArrowDiamond:
		filled.Path = scene.Polygon(from, at(length/2, half*0.8), tip, at(length/2, -half*0.8))
		return []scene.Shape{filled}
	case look.ArrowDot:
		r := 2 + l.width*0.6
		c := at(length-r, 0)
		stem.Path = scene.Polyline(at(-0.5, 0), at(length-2*r, 0))
		filled.Path = scene.Ellipse(c.X-r, c.Y-r, 2*r, 2*r)
		return []scene.Shape{stem, filled}
	}
	stem.Path = scene.Polyline(at(-0.5, 0), at(length-l.width*0.4, 0))
	wings := scene.Shape{Path: scene.Polyline(at(0, half), tip, at(0, -half)), Stroke: l.colour, Width: max(1.4, l.width*0.8)}
	return []scene.Shape{stem, wings}
}
