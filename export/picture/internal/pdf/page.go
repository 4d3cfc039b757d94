package pdf

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/scene"
)

// page is what is painted, as operators of PDF.
type page struct {
	out    bytes.Buffer
	font   *subset
	alphas map[float64]string // names of graphics states by the alpha of fills
}

// paint paints the picture in its own units, y downwards.
func (g *page) paint(p *scene.Picture, scale float64) {
	g.op("cm", scale, 0, 0, -scale, 0, p.Height*scale)
	g.op("j", 1)
	for _, it := range p.Items {
		for _, s := range it.Shapes {
			g.shape(s)
		}
		for _, t := range it.Texts {
			g.text(t)
		}
	}
}

// op writes an operator behind its numbers.
func (g *page) op(name string, numbers ...float64) {
	for _, v := range numbers {
		g.out.WriteString(num(v) + " ")
	}
	g.out.WriteString(name + "\n")
}

func (g *page) shape(s scene.Shape) {
	filled, stroked := s.Fill != "", s.Stroke != "" && s.Width > 0
	painter := "n"
	if filled {
		alpha := s.Alpha
		if alpha == 0 {
			alpha = 1
		}
		g.alpha(alpha)
		g.colour("rg", s.Fill)
		painter = "f"
	}
	if stroked {
		g.colour("RG", s.Stroke)
		g.op("w", s.Width)
		g.ends(s.Dash, s.Round)
		painter = "S"
	}
	if filled && stroked {
		painter = "B"
	}
	for _, step := range s.Path {
		switch step.Op {
		case scene.Move:
			g.op("m", step.To.X, step.To.Y)
		case scene.Line:
			g.op("l", step.To.X, step.To.Y)
		case scene.Cubic:
			g.op("c", step.A.X, step.A.Y, step.B.X, step.B.Y, step.To.X, step.To.Y)
		case scene.Close:
			g.op("h")
		}
	}
	g.op(painter)
}

// ends sets the dashes of lines and whether they have round ends.
func (g *page) ends(dash []float64, round bool) {
	g.out.WriteString("[")
	for _, d := range dash {
		g.out.WriteString(" " + num(d))
	}
	g.out.WriteString(" ] 0 d\n")
	style := 0.0
	if round {
		style = 1
	}
	g.op("J", style)
}

// text writes a line of text. Bold is the same font with its outlines drawn along.
func (g *page) text(t scene.Text) {
	x := t.At.X
	if t.Anchor == scene.Middle {
		x -= g.font.face.Width(t.Text) * t.Size / 2
	}
	g.alpha(1)
	g.colour("rg", t.Colour)
	g.out.WriteString("BT /F " + num(t.Size) + " Tf\n")
	if t.Bold {
		g.colour("RG", t.Colour)
		g.ends(nil, false)
		g.op("w", font.Boldness*t.Size)
		g.op("Tr", 2)
		x += font.Boldness * t.Size / 2
	} else {
		g.op("Tr", 0)
	}
	g.op("Tm", 1, 0, 0, -1, x, t.At.Y)
	g.out.WriteString("<" + g.font.encode(t.Text) + "> Tj ET\n")
}

// alpha sets how opaque fills are.
func (g *page) alpha(a float64) {
	name, ok := g.alphas[a]
	if !ok {
		name = "/A" + strconv.Itoa(len(g.alphas))
		g.alphas[a] = name
	}
	g.out.WriteString(name + " gs\n")
}

// states is the entry of the page's resources for its graphics states.
func (g *page) states() string {
	out := "/ExtGState <<"
	for _, a := range slices.Sorted(maps.Keys(g.alphas)) {
		out += fmt.Sprintf(" %s << /ca %s >>", g.alphas[a], num(a))
	}
	return out + " >>"
}

// colour sets a colour of the form #rrggbb; anything else is black.
func (g *page) colour(operator, hex string) {
	v := uint64(0)
	if len(hex) == 7 && hex[0] == '#' {
		if n, err := strconv.ParseUint(hex[1:], 16, 32); err == nil {
			v = n
		}
	}
	part := func(shift uint) float64 { return float64(v>>shift&0xff) / 255 }
	g.op(operator, part(16), part(8), part(0))
}
