// Package raster paints a scene as a PNG.
package raster

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"math"
	"strconv"

	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/scene"
	"golang.org/x/image/vector"
)

// canvas is some rows of an image being painted.
type canvas struct {
	area    image.Rectangle // as wide as the image
	pix     []byte          // row by row, a zero and then red, green and blue of each pixel
	face    *font.Face
	scale   float64
	missing map[rune]bool // characters that the font lacks; an empty box stands for each
	raster  vector.Rasterizer
	mask    image.Alpha // room of fill
}

// newCanvas is white.
func newCanvas(area image.Rectangle, face *font.Face, scale float64) *canvas {
	c := &canvas{area: area, face: face, scale: scale, missing: map[rune]bool{}}
	c.pix = bytes.Repeat([]byte{0xff}, area.Dy()*c.stride())
	for y := range area.Dy() {
		c.pix[y*c.stride()] = 0
	}
	return c
}

func (c *canvas) stride() int { return 1 + 3*c.area.Dx() }

// paint paints what the picture has in the rows of the canvas, scale pixels for a unit.
func (c *canvas) paint(p *scene.Picture) {
	for _, it := range p.Items {
		for _, s := range it.Shapes {
			top, bottom := scene.Bounds(s.Path)
			if c.reaches(top.Y-2*s.Width-1, bottom.Y+2*s.Width+1) { // corners may stick out
				c.shape(s)
			}
		}
		for _, t := range it.Texts {
			if c.reaches(t.At.Y-1.5*t.Size, t.At.Y+t.Size) {
				c.text(t)
			}
		}
	}
}

// reaches tells whether a part of the picture between two heights may have ink on the canvas.
func (c *canvas) reaches(top, bottom float64) bool {
	return bottom*c.scale >= float64(c.area.Min.Y) && top*c.scale <= float64(c.area.Max.Y)
}

func (c *canvas) shape(s scene.Shape) {
	lines := flatten(s.Path, c.scale)
	if s.Fill != "" {
		alpha := s.Alpha
		if alpha == 0 {
			alpha = 1
		}
		var contours [][]scene.Point
		for _, l := range lines {
			contours = append(contours, l.points)
		}
		c.fill(contours, colour(s.Fill, alpha))
	}
	if s.Stroke == "" || s.Width <= 0 {
		return
	}
	ink := colour(s.Stroke, 1)
	dash := make([]float64, len(s.Dash))
	for i, d := range s.Dash {
		dash[i] = d * c.scale
	}
	// A line thinner than a pixel would fade.
	width := max(s.Width*c.scale, 0.8)
	for _, l := range lines {
		for _, piece := range dashes(l, dash) {
			if piece.closed {
				c.fill(outline(piece, width, s.Round), ink)
				continue
			}
			for _, part := range split(piece, chunk) {
				c.fill(outline(part, width, s.Round), ink)
			}
		}
	}
}

// chunk is the length of the parts that long lines are painted in, in pixels: the cost of
// painting goes with the area around what is painted.
const chunk = 640

// fill paints the inside of contours, whose points may lie outside of the canvas.
func (c *canvas) fill(contours [][]scene.Point, ink color.NRGBA) {
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, contour := range contours {
		for _, p := range contour {
			x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
		}
	}
	if !(x1 >= x0 && y1 >= y0) || math.IsInf(x1-x0, 0) || math.IsInf(y1-y0, 0) {
		return
	}
	b := c.area
	box := image.Rect(
		int(math.Floor(clamp(x0, b.Max.X))), int(math.Floor(clamp(y0, b.Max.Y))),
		int(math.Ceil(clamp(x1, b.Max.X))), int(math.Ceil(clamp(y1, b.Max.Y))),
	).Intersect(b)
	if box.Empty() {
		return
	}
	c.raster.Reset(box.Dx(), box.Dy())
	c.raster.DrawOp = draw.Src
	origin := scene.Point{X: float64(box.Min.X), Y: float64(box.Min.Y)}
	for _, contour := range contours {
		for i, p := range contour {
			c.edge(p, contour[(i+1)%len(contour)], origin, float64(box.Dy()))
		}
	}
	c.cover(box)
	c.blend(box, ink)
}

// edge adds what an edge of an area has in the rows of the rasterizer, 0 to height below origin.
func (c *canvas) edge(p, q, origin scene.Point, height float64) {
	p, q = scene.Point{X: p.X - origin.X, Y: p.Y - origin.Y}, scene.Point{X: q.X - origin.X, Y: q.Y - origin.Y}
	if p.Y == q.Y || max(p.Y, q.Y) <= 0 || min(p.Y, q.Y) >= height {
		return
	}
	p, q = within(p, q, height), within(q, p, height)
	c.raster.MoveTo(float32(p.X), float32(p.Y))
	// The rasterizer goes astray on its way down, by up to 1/512 of a pixel in each row.
	for n, i := math.Ceil(math.Abs(q.Y-p.Y)/16), 1.0; i <= n; i++ {
		c.raster.LineTo(float32(p.X+(q.X-p.X)*i/n), float32(p.Y+(q.Y-p.Y)*i/n))
	}
}

// within is p, or the point next to it on the way to q whose Y is between 0 and height.
func within(p, q scene.Point, height float64) scene.Point {
	y := min(max(p.Y, 0), height)
	if y == p.Y {
		return p
	}
	return scene.Point{X: p.X + (q.X-p.X)*(y-p.Y)/(q.Y-p.Y), Y: y}
}

// cover fills the mask with how much of each pixel of the box is covered.
func (c *canvas) cover(box image.Rectangle) {
	n := box.Dx() * box.Dy()
	if n > cap(c.mask.Pix) {
		c.mask.Pix = make([]uint8, n)
	}
	c.mask = image.Alpha{Pix: c.mask.Pix[:n], Stride: box.Dx(), Rect: image.Rect(0, 0, box.Dx(), box.Dy())}
	c.raster.Draw(&c.mask, c.mask.Rect, image.Opaque, image.Point{})
}

// blend lays ink over the box as far as the mask covers it.
func (c *canvas) blend(box image.Rectangle, ink color.NRGBA) {
	for y := range box.Dy() {
		row := c.pix[(box.Min.Y-c.area.Min.Y+y)*c.stride()+1+3*box.Min.X:]
		for x, covered := range c.mask.Pix[y*c.mask.Stride:][:c.mask.Stride] {
			pixel := row[3*x : 3*x+3 : 3*x+3]
			switch alpha := uint32(covered) * uint32(ink.A) / 255; alpha {
			case 0:
			case 255:
				pixel[0], pixel[1], pixel[2] = ink.R, ink.G, ink.B
			default:
				pixel[0] = mix(pixel[0], ink.R, alpha)
				pixel[1] = mix(pixel[1], ink.G, alpha)
				pixel[2] = mix(pixel[2], ink.B, alpha)
			}
		}
	}
}

func mix(under, over uint8, alpha uint32) uint8 {
	return uint8((uint32(under)*(255-alpha) + uint32(over)*alpha + 127) / 255)
}

func clamp(v float64, limit int) float64 { return max(-1, min(v, float64(limit)+1)) }

// colour reads a colour of the form #rrggbb; anything else is black.
func colour(hex string, alpha float64) color.NRGBA {
	v := uint64(0)
	if len(hex) == 7 && hex[0] == '#' {
		if n, err := strconv.ParseUint(hex[1:], 16, 32); err == nil {
			v = n
		}
	}
	return color.NRGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), uint8(math.Round(255 * alpha))}
}
