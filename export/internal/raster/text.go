package raster

import (
	"example.org/kg/export/internal/font"
	"example.org/kg/export/internal/scene"
)

// boldness is how much wider the strokes of bold text are, in em. The font has one weight.
const boldness = 0.035

// text paints a line of text.
func (c *canvas) text(t scene.Text) {
	x, y, size := t.At.X*c.scale, t.At.Y*c.scale, t.Size*c.scale
	switch t.Anchor {
	case scene.Middle:
		x -= c.face.Width(t.Text) * size / 2
	case scene.End:
		x -= c.face.Width(t.Text) * size
	}
	ink := paint(t.Colour, 1)
	for _, r := range t.Text {
		g := c.face.Glyph(r)
		if g.Missing {
			c.missing[r] = true
			g.Path = placeholder(g.Advance)
		}
		contours := glyph(g.Path, x, y, size)
		c.fill(contours, ink)
		if t.Bold {
			c.fill(glyph(g.Path, x+boldness*size/2, y, size), ink)
			c.fill(glyph(g.Path, x+boldness*size, y, size), ink)
		}
		x += g.Advance * size
	}
}

// glyph is an outline at a place, its curves as short straight lines.
func glyph(path []font.Segment, x, y, size float64) [][]scene.Point {
	at := func(p font.Point) scene.Point { return scene.Point{X: x + p.X*size, Y: y + p.Y*size} }
	var out [][]scene.Point
	for _, s := range path {
		n := len(out) - 1
		if s.Op == font.MoveTo || n < 0 {
			out = append(out, []scene.Point{at(s.Points[0])})
			continue
		}
		from := out[n][len(out[n])-1]
		switch s.Op {
		case font.LineTo:
			out[n] = append(out[n], at(s.Points[0]))
		case font.QuadTo:
			q, to := at(s.Points[0]), at(s.Points[1])
			out[n] = cubic(out[n], from, third(from, q), third(to, q), to)
		case font.CubeTo:
			out[n] = cubic(out[n], from, at(s.Points[0]), at(s.Points[1]), at(s.Points[2]))
		}
	}
	return out
}

// third is the control point of a cubic next to its end p that stands for the control point q
// of a quadratic curve.
func third(p, q scene.Point) scene.Point {
	return scene.Point{X: p.X + (q.X-p.X)*2/3, Y: p.Y + (q.Y-p.Y)*2/3}
}

// placeholder is an empty box of the width of a character.
func placeholder(advance float64) []font.Segment {
	if advance <= 0 {
		return nil
	}
	frame := func(d float64) (l, t, r, b float64) { return 0.08 + d, -0.8 + d, advance - 0.08 - d, 0.08 - d }
	var out []font.Segment
	add := func(op font.Op, x, y float64) {
		out = append(out, font.Segment{Op: op, Points: [3]font.Point{{X: x, Y: y}}})
	}
	l, t, r, b := frame(0)
	add(font.MoveTo, l, t)
	add(font.LineTo, r, t)
	add(font.LineTo, r, b)
	add(font.LineTo, l, b)
	l, t, r, b = frame(0.06)
	add(font.MoveTo, l, t)
	add(font.LineTo, l, b)
	add(font.LineTo, r, b)
	add(font.LineTo, r, t)
	return out
}
