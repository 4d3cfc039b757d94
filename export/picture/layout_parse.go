package picture

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
func (lay *layout) parse(data []byte) (area, error) {
	var a answer
	if err := json.Unmarshal(data, &a); err != nil {
		return area{}, err
	}
	p := parser{}
	page := p.numbers(a.Box, 4)
	p.left, p.top = page[0], page[3]
	for _, o := range a.Objects {
		if n, ok := strings.CutPrefix(o.Name, "cluster_"); ok {
			box := p.numbers(o.BB, 4)
			if i := p.index(n, len(lay.frames)); p.err == nil {
				lay.frames[i] = area{box[0] - p.left, p.top - box[3], box[2] - box[0], box[3] - box[1]}
			}
			continue
		}
		at := p.point(o.Pos)
		w, h := 72*p.numbers(o.Width, 1)[0], 72*p.numbers(o.Height, 1)[0]
		if i := p.index(strings.TrimPrefix(o.Name, "b"), len(lay.boxes)); p.err == nil {
			lay.boxes[i] = area{at.X - w/2, at.Y - h/2, w, h}
		}
	}
	for _, e := range a.Edges {
		if e.Pos == "" {
			continue // its course is not Graphviz's business
		}
		r := p.route(e.Pos)
		if e.LP != "" {
			r.label, r.labelled = p.point(e.LP), true
		}
		if i := p.index(strings.TrimPrefix(e.ID, "e"), len(lay.lines)); p.err == nil {
			lay.lines[i] = r
		}
	}
	return area{w: page[2] - page[0], h: page[3] - page[1]}, p.err
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
func (p *parser) route(s string) route {
	var r route
	for piece := range strings.SplitSeq(s, ";") {
		var curve []scene.Point
		for _, field := range strings.Fields(piece) {
			if tip, ok := strings.CutPrefix(field, "e,"); ok {
				r.head, r.headed = p.point(tip), true
			} else if tip, ok := strings.CutPrefix(field, "s,"); ok {
				r.tail, r.tailed = p.point(tip), true
			} else {
				curve = append(curve, p.point(field))
			}
		}
		if len(curve) < 4 || len(curve)%3 != 1 {
			p.fail(piece)
			return r
		}
		r.curves = append(r.curves, curve)
	}
	return r
}
