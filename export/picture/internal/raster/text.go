package raster

import (
	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/scene"
)

// text paints a line of text.
func (c *canvas) text(t scene.Text) {
	x, y, size := t.At.X*c.scale, t.At.Y*c.scale, t.Size*c.scale
	switch t.Anchor {
	case scene.Middle:
		x -= c.face.Width(t.Text) * size / 2
	case scene.End:
		x -= c.face.Width(t.Text) * size
	}
	ink := colour(t.Colour, 1)
	for _, r := range t.Text {
		g := c.face.Glyph(r)
		if g.Missing {
			c.missing[r] = true
		}
		contours := glyph(g.Path, x, y, size)
		c.fill(contours, ink)
		if t.Bold {
			c.fill(glyph(g.Path, x+font.Boldness*size/2, y, size), ink)
			c.fill(glyph(g.Path, x+font.Boldness*size, y, size), ink)
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
		case font.CubeTo:
			out[n] = cubic(out[n], from, at(s.Points[0]), at(s.Points[1]), at(s.Points[2]))
		}
	}
	return out
}
