package layout

import (
	"context"
	"fmt"
	"math"
	"strings"

	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/export/picture/internal/worker"
)

// fieldShape are the settings of sfdp for a whole drawing. A fixed start gives the same layout each time.
const fieldShape = "layout=sfdp; start=1; quadtree=fast; overlap=scalexy; sep=\"+5\"; splines=line; outputorder=edgesfirst;\n"

// Field lays out by Graphviz's sfdp: what is related stands near each other. Small groups that nothing joins with the rest are laid
// out in columns.
func (d *Diagram) Field(ctx context.Context) (*Layout, error) {
	const small = 16 // boxes
	fields, groups := batch{engine: "sfdp"}, batch{engine: "dot"}
	for _, part := range d.parts(false) {
		if len(part.boxes) > small {
			fields.add(part, d.fieldRequest(part))
		} else {
			groups.add(part, d.request(part, plan{}))
		}
	}
	lay := d.newLayout()
	var parts []part
	var sizes []scene.Area
	for _, b := range []batch{fields, groups} {
		if len(b.parts) == 0 {
			continue
		}
		answers, err := worker.Layout(ctx, b.requests, b.engine)
		if ctx.Err() != nil {
			return nil, d.late(err)
		} else if err != nil {
			return nil, err
		}
		for i, part := range b.parts {
			size, err := lay.parse(answers[i])
			if err != nil {
				return nil, fmt.Errorf("%w: answer of the worker: %w", worker.ErrLayout, err)
			}
			if b.engine == fields.engine {
				size = d.field(lay, part)
			}
			parts, sizes = append(parts, part), append(sizes, size)
		}
	}
	lay.Width, lay.Height = pack(sizes)
	for i, part := range parts {
		lay.move(part, sizes[i].X, sizes[i].Y)
	}
	d.label(lay)
	return lay, nil
}

// batch are parts for one engine.
type batch struct {
	engine   string
	parts    []part
	requests [][]byte
}

func (b *batch) add(p part, request string) {
	b.parts, b.requests = append(b.parts, p), append(b.requests, []byte(request))
}

// field spreads the boxes of a part and draws its lines.
func (d *Diagram) field(lay *Layout, part part) scene.Area {
	boxes := make([]scene.Area, len(part.boxes))
	for i, n := range part.boxes {
		boxes[i] = lay.Boxes[n]
	}
	w, h := spread(boxes)
	for i, n := range part.boxes {
		lay.Boxes[n] = boxes[i]
	}
	for _, bundle := range d.bundles(part) {
		d.straight(lay, bundle)
	}
	return scene.Area{W: w, H: h}
}

// fieldRequest is a part of the sheet as a graph with one edge for every two boxes that a line
// joins. It asks for a layout with overlaps, which spread removes: of what Graphviz as WASM has
// against them only scalexy works, and that leaves far more room empty.
func (d *Diagram) fieldRequest(part part) string {
	var b strings.Builder
	b.WriteString("graph kg {\nlayout=sfdp; start=1; quadtree=fast; overlap=true; splines=none;\n")
	b.WriteString("node [shape=box, fixedsize=true, label=\"\"];\n")
	for _, n := range part.boxes {
		writeBoxRequest(&b, n, &d.Boxes[n])
	}
	for _, bundle := range d.bundles(part) {
		l := &d.Lines[bundle[0]]
		fmt.Fprintf(&b, "b%d -- b%d;\n", l.From, l.To)
	}
	b.WriteString("}\n")
	return b.String()
}

// bundles are the lines of a part between each two boxes, in the order of the first of each.
func (d *Diagram) bundles(part part) [][]int {
	at := map[[2]int]int{}
	var out [][]int
	for _, i := range part.lines {
		l := &d.Lines[i]
		pair := [2]int{min(l.From, l.To), max(l.From, l.To)}
		k, ok := at[pair]
		if !ok {
			k = len(out)
			at[pair] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], i)
	}
	return out
}

// straight draws the lines between two boxes side by side, closer where the boxes are small.
func (d *Diagram) straight(lay *Layout, bundle []int) {
	const gap = 3.0
	whole := -gap
	for _, i := range bundle {
		whole += d.Lines[i].headLength()*0.76 + gap
	}
	first := &d.Lines[bundle[0]]
	a, b := lay.Boxes[min(first.From, first.To)].Middle(), lay.Boxes[max(first.From, first.To)].Middle()
	length := math.Hypot(b.X-a.X, b.Y-a.Y)
	if length == 0 {
		return
	}
	across := scene.Point{X: -(b.Y - a.Y) / length, Y: (b.X - a.X) / length}
	room := func(box scene.Area) float64 { // across the lines
		return min(box.W/max(math.Abs(across.X), 1e-9), box.H/max(math.Abs(across.Y), 1e-9))
	}
	left, right := lay.Boxes[first.From], lay.Boxes[first.To]
	shrink := min(1, 0.85*min(room(left), room(right))/whole)
	off := -whole / 2
	for _, i := range bundle {
		l := &d.Lines[i]
		head := l.headLength() * 0.76
		away := (off + head/2) * shrink
		shift := scene.Point{X: across.X * away, Y: across.Y * away}
		off += head + gap
		left, right := l.ends()
		lay.Lines[i] = l.between(lay.Boxes[left], lay.Boxes[right], shift)
	}
}

// between is a straight route from the border of one box to that of another, both middles moved
// by shift.
func (l *Line) between(left, right scene.Area, shift scene.Point) Route {
	p, q := left.Middle(), right.Middle()
	p, q = scene.Point{X: p.X + shift.X, Y: p.Y + shift.Y}, scene.Point{X: q.X + shift.X, Y: q.Y + shift.Y}
	p, q = leave(left, p, q), leave(right, q, p)
	r := Route{Tail: p, Head: q}
	r.Tailed, r.Headed = l.Tail, l.Head
	length := math.Hypot(q.X-p.X, q.Y-p.Y)
	tips := min(l.headLength(), length/3)
	on := func(d float64) scene.Point {
		if length == 0 {
			return p
		}
		return scene.Point{X: p.X + (q.X-p.X)*d/length, Y: p.Y + (q.Y-p.Y)*d/length}
	}
	start, end := 0.0, length
	if r.Tailed {
		start = tips
	}
	if r.Headed {
		end -= tips
	}
	r.Curves = [][]scene.Point{{on(start), on(start + (end-start)/3), on(end - (end-start)/3), on(end)}}
	return r
}

// leave is where the way from a point in a rectangle to one outside crosses the border.
func leave(a scene.Area, from, to scene.Point) scene.Point {
	t := 1.0
	clip := func(at, step, low, high float64) {
		if step > 0 {
			t = min(t, (high-at)/step)
		} else if step < 0 {
			t = min(t, (low-at)/step)
		}
	}
	clip(from.X, to.X-from.X, a.X, a.X+a.W)
	clip(from.Y, to.Y-from.Y, a.Y, a.Y+a.H)
	t = max(t, 0)
	return scene.Point{X: from.X + (to.X-from.X)*t, Y: from.Y + (to.Y-from.Y)*t}
}
