package layout

import (
	"cmp"
	"math"
	"slices"

	"example.org/kg/export/picture/internal/scene"
)

// reroute gives labelled lines a course of their own where nothing is in the way: from the side
// of one box along the foot of the label to the side of the other, with the lines of a box spread
// over its side in the order of their labels. Graphviz's splines keep clear of boxes, but they
// squeeze through gaps together and leave their labels behind; they stay for all other lines. In a
// crowded layout lines run straight on, without a label to pass.
func (d *Diagram) reroute(lay *Layout) {
	level := d.level(lay)
	before := d.separate(lay, level)
	for i, p := range d.ports(lay, level) {
		l, r := &d.Lines[i], &lay.Lines[i]
		trimmed := newRoute(p, *r, l, lay.Boxes, !d.Crowded())
		if trimmed == nil || blocked(lay.Boxes, trimmed.Curves[0], level[i].left, level[i].right) {
			r.Label = before[i]
			continue
		}
		*r = *trimmed
	}
}

// aim stands in for the labels that a crowded layout has not: a point half way between the boxes
// of each line that has room on its way.
func (d *Diagram) aim(lay *Layout) {
	for i, l := range d.Lines {
		left, right := l.ends()
		a, b := lay.Boxes[left], lay.Boxes[right]
		if a.X > b.X {
			a, b = b, a
		}
		lay.Lines[i].Label = scene.Point{X: (a.X + a.W + b.X) / 2, Y: (a.Y + a.H/2 + b.Y + b.H/2) / 2}
		lay.Lines[i].Labelled = true
	}
}

// span is the boxes that a line goes between, from left to right on the page. Where the layout put
// the ends of the line the other way round it is mirrored.
type span struct {
	left, right int
	mirrored    bool
}

// level finds the lines that can run from left to right under their labels.
func (d *Diagram) level(lay *Layout) map[int]span {
	out := map[int]span{}
	for i, l := range d.Lines {
		r := lay.Lines[i]
		if !r.Labelled {
			continue
		}
		left, right := l.ends()
		sp := span{left: left, right: right}
		if lay.Boxes[left].X > lay.Boxes[right].X {
			sp = span{left: right, right: left, mirrored: true}
		}
		a, b := lay.Boxes[sp.left], lay.Boxes[sp.right]
		if r.Label.X-l.LabelW/2 >= a.X+a.W && r.Label.X+l.LabelW/2 <= b.X {
			out[i] = sp
		}
	}
	return out
}

// port is where a line leaves the box on its left and meets the one on its right.
type port struct {
	from, to scene.Point
	mirrored bool
}

// ports are the ends of the lines that run from left to right.
func (d *Diagram) ports(lay *Layout, level map[int]span) map[int]port {
	type side struct {
		box   int
		right bool
	}
	sides := map[side][]int{}
	for i, sp := range level {
		sides[side{sp.left, true}] = append(sides[side{sp.left, true}], i)
		sides[side{sp.right, false}] = append(sides[side{sp.right, false}], i)
	}
	out := map[int]port{}
	for sd, lines := range sides {
		slices.SortFunc(lines, func(a, b int) int {
			return cmp.Or(cmp.Compare(lay.Lines[a].Label.Y, lay.Lines[b].Label.Y), cmp.Compare(a, b))
		})
		at := lay.Boxes[sd.box]
		box := &d.Boxes[sd.box]
		at.H -= box.Stack
		at.Y += box.Stack
		heights := d.spread(lines, at)
		move := d.straighten(lay, lines, heights, at)
		for k, y := range heights {
			i := lines[k]
			y += move
			p := out[i]
			p.mirrored = level[i].mirrored
			if sd.right {
				p.from = scene.Point{X: at.X + at.W - inset(box, at, y), Y: y}
			} else {
				p.to = scene.Point{X: at.X + inset(box, at, y), Y: y}
			}
			out[i] = p
		}
	}
	return out
}

// spread gives lines at one side of a box their heights, from the top: side by side in the middle,
// closer where there is no room.
func (d *Diagram) spread(lines []int, at scene.Area) []float64 {
	widths := 0.0
	for _, i := range lines {
		widths += d.Lines[i].Width
	}
	gap := 11.0
	if n := len(lines) - 1; n > 0 {
		gap = min(gap, (at.H-2*PortMargin-widths)/float64(n))
	}
	y := at.Y + at.H/2 - (widths+gap*float64(len(lines)-1))/2
	heights := make([]float64, len(lines))
	for k, i := range lines {
		heights[k] = y + d.Lines[i].Width/2
		y += d.Lines[i].Width + gap
	}
	return heights
}

// straighten is how far down the lines at a side of a box are moved so that the thickest runs
// straight to its label, or nearly: a small bend of a thick line looks like a fault. Nothing is
// moved where that would take a head over the corner of the box.
func (d *Diagram) straighten(lay *Layout, lines []int, heights []float64, at scene.Area) float64 {
	const thick, bend = 2.5, 4.0
	widest, wish := thick, 0.0
	up, down := math.Inf(1), math.Inf(1)
	for k, i := range lines {
		l, y := &d.Lines[i], heights[k]
		up = min(up, y-l.headHalf()-1-at.Y)
		down = min(down, at.Y+at.H-1-l.headHalf()-y)
		if l.Width > widest {
			widest, wish = l.Width, foot(lay.Lines[i].Label, l)-y
		}
	}
	move := max(-max(up, 0), min(max(down, 0), wish))
	if math.Abs(wish-move) > bend {
		return 0
	}
	return move
}

// inset is how far the border of an oval lies inside its rectangle at a height.
func inset(b *Box, at scene.Area, y float64) float64 {
	if !b.Oval {
		return 0
	}
	v := (y - (at.Y + at.H/2)) / (at.H / 2)
	return at.W / 2 * (1 - math.Sqrt(max(0, 1-v*v)))
}

// course is a smooth curve that runs level below the label, as far as its turns leave room.
func course(from, to, label scene.Point, l *Line) []scene.Point {
	y := foot(label, l)
	a := max(label.X-l.LabelW/2, from.X+turn(y-from.Y, l))
	b := min(label.X+l.LabelW/2, to.X-turn(to.Y-y, l))
	if a > b {
		a, b = min(max((a+b)/2, from.X), to.X), min(max((a+b)/2, from.X), to.X)
	}
	curve := []scene.Point{from}
	curve = append(curve, ease(from, scene.Point{X: a, Y: y})...)
	curve = append(curve, scene.Point{X: a + (b-a)/3, Y: y}, scene.Point{X: b - (b-a)/3, Y: y}, scene.Point{X: b, Y: y})
	return append(curve, ease(scene.Point{X: b, Y: y}, to)...)
}

// foot is the height of the middle of a line that runs below its label.
func foot(label scene.Point, l *Line) float64 { return label.Y + LabelSize/2 + 3 + l.Width/2 }

// turn is the room that a line needs to rise or fall by dy without a kink: as much as keeps the
// radius of the curve above half of the line's width, where there is not much to rise.
func turn(dy float64, l *Line) float64 {
	return min(math.Sqrt(6*math.Abs(dy)*(l.Width/2+1)), 24)
}

// middle is the label's place, moved away from the end of the line where there is too little room
// for its turn, if there is more than enough at the other end and no box in the way.
func middle(from, to, label scene.Point, l *Line, boxes []scene.Area) scene.Point {
	y, half := foot(label, l), l.LabelW/2
	before := label.X - half - from.X - turn(y-from.Y, l)
	behind := to.X - turn(to.Y-y, l) - label.X - half
	moved := label
	switch {
	case behind < 0 && before > 0:
		moved.X -= min(-behind, before)
	case before < 0 && behind > 0:
		moved.X += min(-before, behind)
	}
	if hits(scene.Area{X: moved.X - half, Y: moved.Y - LabelSize, W: l.LabelW, H: 2 * LabelSize}, boxes) {
		return label
	}
	return moved
}

// ease is a cubic from p to q that is level at both ends.
func ease(p, q scene.Point) []scene.Point {
	d := (q.X - p.X) * 0.5
	return []scene.Point{{X: p.X + d, Y: p.Y}, {X: q.X - d, Y: q.Y}, q}
}

// blocked tells whether a curve crosses a box that it does not belong to.
func blocked(boxes []scene.Area, curve []scene.Point, left, right int) bool {
	const samples, margin = 12, 2.0
	for i := 0; i+3 < len(curve); i += 3 {
		x0, x1 := curve[i].X, curve[i+3].X
		y0 := min(curve[i].Y, curve[i+3].Y)
		y1 := max(curve[i].Y, curve[i+3].Y)
		for k, b := range boxes {
			if k == left || k == right || b.X > x1 || b.X+b.W < x0 || b.Y > y1+margin || b.Y+b.H < y0-margin {
				continue
			}
			for n := range samples + 1 {
				p := along(curve[i:i+4], float64(n)/samples)
				if p.X > b.X-margin && p.X < b.X+b.W+margin && p.Y > b.Y-margin && p.Y < b.Y+b.H+margin {
					return true
				}
			}
		}
	}
	return false
}

// along is the point of a cubic at t from 0 to 1.
func along(c []scene.Point, t float64) scene.Point {
	u := 1 - t
	w := [4]float64{u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t}
	var p scene.Point
	for i := range w {
		p.X += w[i] * c[i].X
		p.Y += w[i] * c[i].Y
	}
	return p
}

// newRoute is a course between two ports with room for the arrowheads that the old route had, or
// nil where there is no room for it; below its label, or straight on.
func newRoute(p port, old Route, l *Line, boxes []scene.Area, below bool) *Route {
	r := old
	left, right := r.Tailed, r.Headed
	if p.mirrored {
		left, right = right, left
	}
	from, to := p.from, p.to // of the line without its heads
	if left {
		from.X += l.headLength()
	}
	if right {
		to.X -= l.headLength()
	}
	if from.X >= to.X {
		return nil
	}
	curve := append([]scene.Point{from}, ease(from, to)...)
	if below {
		r.Label = middle(from, to, r.Label, l, boxes)
		curve = course(from, to, r.Label, l)
		r.Label.Y -= l.Width / 2 // the foot of the label is the line now, so the label stands on it
	}
	r.Tail, r.Head = p.from, p.to
	if p.mirrored {
		slices.Reverse(curve)
		r.Tail, r.Head = p.to, p.from
	}
	r.Curves = [][]scene.Point{curve}
	return &r
}
