package layout

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"example.org/kg/export/picture/internal/scene"
)

// answer is what is read of Graphviz's JSON: numbers, as text.
type answer struct {
	Box     string `json:"bb"`
	Objects []struct {
		Name, BB, Pos, Width, Height string
	}
	Edges []struct {
		ID, Pos, LP string
	}
}

// parse reads the layout that Graphviz found for a part and returns the part's size.
func (lay *Layout) parse(data []byte) (scene.Area, error) {
	var a answer
	if err := json.Unmarshal(data, &a); err != nil {
		return scene.Area{}, err
	}
	p := parser{}
	page := p.numbers(a.Box, 4)
	p.left, p.top = page[0], page[3]
	for _, o := range a.Objects {
		if n, ok := strings.CutPrefix(o.Name, "cluster_"); ok {
			box := p.numbers(o.BB, 4)
			if i := p.index(n, len(lay.Frames)); p.err == nil {
				lay.Frames[i] = scene.Area{X: box[0] - p.left, Y: p.top - box[3], W: box[2] - box[0], H: box[3] - box[1]}
			}
			continue
		}
		at := p.point(o.Pos)
		w, h := 72*p.numbers(o.Width, 1)[0], 72*p.numbers(o.Height, 1)[0]
		if i := p.index(strings.TrimPrefix(o.Name, "b"), len(lay.Boxes)); p.err == nil {
			lay.Boxes[i] = scene.Area{X: at.X - w/2, Y: at.Y - h/2, W: w, H: h}
		}
	}
	for _, e := range a.Edges {
		if e.Pos == "" {
			continue // its course is not Graphviz's business
		}
		r := p.route(e.Pos)
		if e.LP != "" {
			r.Label, r.Labelled = p.point(e.LP), true
		}
		if i := p.index(strings.TrimPrefix(e.ID, "e"), len(lay.Lines)); p.err == nil {
			lay.Lines[i] = r
		}
	}
	return scene.Area{W: page[2] - page[0], H: page[3] - page[1]}, p.err
}

// parser reads numbers and keeps the first error.
type parser struct {
	left, top float64
	err       error
}

// numbers reads n numbers with commas between.
func (p *parser) numbers(s string, n int) []float64 {
	out := make([]float64, n)
	fields := strings.Split(s, ",")
	if len(fields) != n {
		p.fail(s)
		return out
	}
	for i, f := range fields {
		v, err := strconv.ParseFloat(f, 64)
		if err != nil {
			p.fail(s)
		}
		out[i] = v
	}
	return out
}

// index reads a number below n; what is none counts as 0 and is an error.
func (p *parser) index(s string, n int) int {
	i, err := strconv.Atoi(s)
	if err != nil || i < 0 || i >= n {
		p.fail(s)
		return 0
	}
	return i
}

func (p *parser) fail(s string) {
	if p.err == nil {
		p.err = fmt.Errorf("unexpected %q", s)
	}
}

func (p *parser) point(s string) scene.Point {
	xy := p.numbers(s, 2)
	return scene.Point{X: xy[0] - p.left, Y: p.top - xy[1]}
}

// route reads Graphviz's splineType: pieces with semicolons between, each with the tips of
// arrowheads ("s," and "e,") and a start followed by triples of points.
func (p *parser) route(s string) Route {
	var r Route
	for piece := range strings.SplitSeq(s, ";") {
		var curve []scene.Point
		for _, field := range strings.Fields(piece) {
			if tip, ok := strings.CutPrefix(field, "e,"); ok {
				r.Head, r.Headed = p.point(tip), true
			} else if tip, ok := strings.CutPrefix(field, "s,"); ok {
				r.Tail, r.Tailed = p.point(tip), true
			} else {
				curve = append(curve, p.point(field))
			}
		}
		if len(curve) < 4 || len(curve)%3 != 1 {
			p.fail(piece)
			return r
		}
		r.Curves = append(r.Curves, curve)
	}
	return r
}
