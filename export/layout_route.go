package export

import (
	"cmp"
	"math"
	"slices"

	"example.org/kg/export/internal/scene"
)

// reroute gives labelled lines a course of their own where nothing is in the way: from the side
// of one box along the foot of the label to the side of the other, with the lines of a box spread
// over its side in the order of their labels. Graphviz's splines keep clear of boxes, but they
// squeeze through gaps together and leave their labels behind; they stay for all other lines. In a
// crowded layout lines run straight on, without a label to pass.
func (s *sheet) reroute(lay *layout) {
	ports := s.ports(lay)
	for i, l := range s.lines {
		r := &lay.lines[i]
		p, ok := ports[i]
		if !ok {
			continue
		}
		curve := append([]scene.Point{p.from}, ease(p.from, p.to)...)
		if !s.crowded() {
			curve = course(p.from, p.to, r.label, l)
		}
		left, right := l.ends()
		if blocked(lay.boxes, curve, left, right) {
			continue
		}
		// The foot of the label is the line now, so the label stands on it.
		r.label.Y -= l.width / 2
		trimmed := newRoute(curve, *r, l.headLength(), p.mirrored)
		*r = trimmed
	}
}

// aim stands in for the labels that a crowded layout has not: a point half way between the boxes
// of each line that has room on its way.
func (s *sheet) aim(lay *layout) {
	for i, l := range s.lines {
		left, right := l.ends()
		a, b := lay.boxes[left], lay.boxes[right]
		if a.x > b.x {
			a, b = b, a
		}
		lay.lines[i].label = scene.Point{X: (a.x + a.w + b.x) / 2, Y: (a.y + a.h/2 + b.y + b.h/2) / 2}
		lay.lines[i].labelled = true
	}
}

// port is where a line leaves the box on its left and meets the one on its right. Where the
// layout put the ends the other way round it is mirrored.
type port struct {
	from, to scene.Point
	mirrored bool
}

// ports are the ends of the lines that can run from left to right under their labels.
func (s *sheet) ports(lay *layout) map[int]port {
	type side struct {
		box   int
		right bool
	}
	sides := map[side][]int{}
	mirrored := map[int]bool{}
	for i, l := range s.lines {
		r := lay.lines[i]
		if !r.labelled {
			continue
		}
		left, right := l.ends()
		a, b := lay.boxes[left], lay.boxes[right]
		if a.x > b.x {
			left, right, a, b = right, left, b, a
			mirrored[i] = true
		}
		if r.label.X-l.labelW/2 < a.x+a.w || r.label.X+l.labelW/2 > b.x {
			continue
		}
		sides[side{left, true}] = append(sides[side{left, true}], i)
		sides[side{right, false}] = append(sides[side{right, false}], i)
	}
	out := map[int]port{}
	for sd, lines := range sides {
		slices.SortFunc(lines, func(a, b int) int {
			return cmp.Or(cmp.Compare(lay.lines[a].label.Y, lay.lines[b].label.Y), cmp.Compare(a, b))
		})
		at := lay.boxes[sd.box]
		box := s.boxes[sd.box]
		if box.ent.Group {
			at.h -= stackDepth * stackStep
			at.y += stackDepth * stackStep
		}
		for k, y := range s.spread(lines, at) {
			i := lines[k]
			p := out[i]
			p.mirrored = mirrored[i]
			if sd.right {
				p.from = scene.Point{X: at.x + at.w - inset(box, at, y), Y: y}
			} else {
				p.to = scene.Point{X: at.x + inset(box, at, y), Y: y}
			}
			out[i] = p
		}
	}
	return out
}

// spread gives lines at one side of a box their heights, from the top: side by side in the middle,
// closer where there is no room.
func (s *sheet) spread(lines []int, at area) []float64 {
	widths := 0.0
	for _, i := range lines {
		widths += s.lines[i].width
	}
	gap := 11.0
	if n := len(lines) - 1; n > 0 {
		gap = min(gap, (at.h-2*portMargin-widths)/float64(n))
	}
	y := at.y + at.h/2 - (widths+gap*float64(len(lines)-1))/2
	heights := make([]float64, len(lines))
	for k, i := range lines {
		heights[k] = y + s.lines[i].width/2
		y += s.lines[i].width + gap
	}
	return heights
}

// inset is how far the border of an oval lies inside its rectangle at a height.
func inset(b *box, at area, y float64) float64 {
	if b.style.shape != shapeOval {
		return 0
	}
	v := (y - (at.y + at.h/2)) / (at.h / 2)
	return at.w / 2 * (1 - math.Sqrt(max(0, 1-v*v)))
}

// course is a smooth curve that runs level below the label.
func course(from, to, label scene.Point, l *line) []scene.Point {
	half := l.labelW / 2
	foot := label.Y + labelSize/2 + 3 + l.width/2
	a, b := scene.Point{X: label.X - half, Y: foot}, scene.Point{X: label.X + half, Y: foot}
	curve := []scene.Point{from}
	curve = append(curve, ease(from, a)...)
	curve = append(curve, scene.Point{X: a.X + half*2/3, Y: foot}, scene.Point{X: b.X - half*2/3, Y: foot}, b)
	return append(curve, ease(b, to)...)
}

// ease is a cubic from p to q that is level at both ends.
func ease(p, q scene.Point) []scene.Point {
	d := (q.X - p.X) * 0.5
	return []scene.Point{{X: p.X + d, Y: p.Y}, {X: q.X - d, Y: q.Y}, q}
}

// blocked tells whether a curve crosses a box that it does not belong to.
func blocked(boxes []area, curve []scene.Point, left, right int) bool {
	const samples, margin = 12, 2.0
	for i := 0; i+3 < len(curve); i += 3 {
		x0, x1 := curve[i].X, curve[i+3].X
		y0 := min(curve[i].Y, curve[i+3].Y)
		y1 := max(curve[i].Y, curve[i+3].Y)
		for k, b := range boxes {
			if k == left || k == right || b.x > x1 || b.x+b.w < x0 || b.y > y1+margin || b.y+b.h < y0-margin {
				continue
			}
			for n := range samples + 1 {
				p := along(curve[i:i+4], float64(n)/samples)
				if p.X > b.x-margin && p.X < b.x+b.w+margin && p.Y > b.y-margin && p.Y < b.y+b.h+margin {
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

// newRoute is a course with room for the arrowheads that the old route had.
func newRoute(curve []scene.Point, old route, head float64, mirrored bool) route {
	if mirrored {
		slices.Reverse(curve)
	}
	n := len(curve) - 1
	r := route{tail: curve[0], head: curve[n], tailed: old.tailed, headed: old.headed, label: old.label, labelled: old.labelled}
	if mirrored {
		head = -head
	}
	if r.tailed {
		curve[0].X += head
		curve[1].X = between(curve[1].X, curve[0].X, curve[3].X)
	}
	if r.headed {
		curve[n].X -= head
		curve[n-1].X = between(curve[n-1].X, curve[n-3].X, curve[n].X)
	}
	r.curves = [][]scene.Point{curve}
	return r
}

// between is v, or the nearer of two numbers where v is not between them.
func between(v, a, b float64) float64 { return max(min(a, b), min(max(a, b), v)) }
