// Package raster paints a scene as an image.
package raster

import (
	"image"
	"image/color"
	"image/draw"
	"maps"
	"math"
	"slices"
	"strconv"

	"example.org/kg/export/internal/font"
	"example.org/kg/export/internal/scene"
	"golang.org/x/image/vector"
)

// maxArea is the number of pixels that an image may have: 160 MB of memory.
const maxArea = 40_000_000

// Fit makes a scale so small that an image of the picture has at most side pixels a side and
// does not take too much memory.
func Fit(p *scene.Picture, scale float64, side int) float64 {
	scale = min(scale, float64(side)/p.Width, float64(side)/p.Height)
	return min(scale, math.Sqrt(maxArea/(p.Width*p.Height)))
}

// Paint paints the picture on white, scale pixels for a unit. It also returns the characters
// that the font lacks, sorted; an empty box stands for each.
func Paint(p *scene.Picture, scale float64) (*image.RGBA, []rune, error) {
	face, err := font.Load()
	if err != nil {
		return nil, nil, err
	}
	w, h := max(1, int(math.Floor(p.Width*scale+0.001))), max(1, int(math.Floor(p.Height*scale+0.001)))
	c := &canvas{
		img:   image.NewRGBA(image.Rect(0, 0, w, h)),
		face:  face,
		scale: scale, missing: map[rune]bool{},
	}
	draw.Draw(c.img, c.img.Bounds(), image.White, image.Point{}, draw.Src)
	for _, it := range p.Items {
		for _, s := range it.Shapes {
			c.shape(s)
		}
		for _, t := range it.Texts {
			c.text(t)
		}
	}
	return c.img, slices.Sorted(maps.Keys(c.missing)), nil
}

// canvas is an image being painted.
type canvas struct {
	img     *image.RGBA
	face    *font.Face
	scale   float64
	missing map[rune]bool
	raster  vector.Rasterizer
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
		c.fill(contours, paint(s.Fill, alpha))
	}
	if s.Stroke == "" || s.Width <= 0 {
		return
	}
	ink := paint(s.Stroke, 1)
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

// fill paints the inside of contours, points outside of the image included.
func (c *canvas) fill(contours [][]scene.Point, ink color.RGBA) {
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, contour := range contours {
		for _, p := range contour {
			x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
		}
	}
	if !(x1 >= x0 && y1 >= y0) || math.IsInf(x1-x0, 0) || math.IsInf(y1-y0, 0) {
		return
	}
	b := c.img.Bounds()
	box := image.Rect(
		int(math.Floor(clamp(x0, b.Max.X))), int(math.Floor(clamp(y0, b.Max.Y))),
		int(math.Ceil(clamp(x1, b.Max.X))), int(math.Ceil(clamp(y1, b.Max.Y))),
	).Intersect(b)
	if box.Empty() {
		return
	}
	c.raster.Reset(box.Dx(), box.Dy())
	ox, oy := float64(box.Min.X), float64(box.Min.Y)
	for _, contour := range contours {
		for i, p := range contour {
			x, y := float32(p.X-ox), float32(p.Y-oy)
			if i == 0 {
				c.raster.MoveTo(x, y)
			} else {
				c.raster.LineTo(x, y)
			}
		}
		c.raster.ClosePath()
	}
	c.raster.Draw(c.img, box, image.NewUniform(ink), image.Point{})
}

func clamp(v float64, limit int) float64 { return max(-1, min(v, float64(limit)+1)) }

// paint reads a colour of the form #rrggbb; anything else is black.
func paint(hex string, alpha float64) color.RGBA {
	v := uint64(0)
	if len(hex) == 7 && hex[0] == '#' {
		if n, err := strconv.ParseUint(hex[1:], 16, 32); err == nil {
			v = n
		}
	}
	part := func(shift uint) uint8 { return uint8(math.Round(float64(v>>shift&0xff) * alpha)) }
	return color.RGBA{part(16), part(8), part(0), uint8(math.Round(255 * alpha))}
}
