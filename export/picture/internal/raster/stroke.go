package raster

import (
	"math"

	"example.org/kg/export/picture/internal/scene"
)

// polyline is a path made of straight lines, in pixels. A closed one ends where it begins.
type polyline struct {
	points []scene.Point
	closed bool
}

// flatten turns a path into polylines, scale pixels for a unit.
func flatten(path []scene.Step, scale float64) []polyline {
	at := func(p scene.Point) scene.Point { return scene.Point{X: p.X * scale, Y: p.Y * scale} }
	var out []polyline
	for _, s := range path {
		n := len(out) - 1
		if s.Op == scene.Move || n < 0 {
			out = append(out, polyline{points: []scene.Point{at(s.To)}})
			continue
		}
		l := &out[n]
		switch s.Op {
		case scene.Line:
			l.points = append(l.points, at(s.To))
		case scene.Cubic:
			l.points = cubic(l.points, l.points[len(l.points)-1], at(s.A), at(s.B), at(s.To))
		case scene.Close:
			l.points = append(l.points, l.points[0])
			l.closed = true
		}
	}
	return out
}

// cubic appends a curve's points but its first: more of them the longer it is.
func cubic(out []scene.Point, p, a, b, q scene.Point) []scene.Point {
	length := dist(p, a) + dist(a, b) + dist(b, q)
	n := int(min(4+math.Sqrt(length)*1.5, 400))
	for i := 1; i <= n; i++ {
		t := float64(i) / float64(n)
		u := 1 - t
		wp, wa, wb, wq := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		out = append(out, scene.Point{X: wp*p.X + wa*a.X + wb*b.X + wq*q.X, Y: wp*p.Y + wa*a.Y + wb*b.Y + wq*q.Y})
	}
	return out
}

func dist(a, b scene.Point) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

// maxDashes ends the cutting of a line into dashes where a pattern is absurdly fine for it.
const maxDashes = 100_000

// dashes cuts a line by a pattern of dashes and gaps in turn; without a pattern it is whole.
func dashes(l polyline, pattern []float64) []polyline {
	total := 0.0
	for _, d := range pattern {
		total += d
	}
	if !(total > 0.01) {
		return []polyline{l}
	}
	var out []polyline
	k, left := 0, pattern[0]
	cur := []scene.Point{l.points[0]}
	for i := 1; i < len(l.points); i++ {
		p, q := l.points[i-1], l.points[i]
		for rest := dist(p, q); rest > left && len(out) < maxDashes; rest = dist(p, q) {
			t := left / rest
			p = scene.Point{X: p.X + (q.X-p.X)*t, Y: p.Y + (q.Y-p.Y)*t}
			if k%2 == 0 {
				out = append(out, polyline{points: append(cur, p)})
			}
			cur = []scene.Point{p}
			k++
			left = pattern[k%len(pattern)]
		}
		left -= dist(p, q)
		if k%2 == 0 {
			cur = append(cur, q)
		}
	}
	if k%2 == 0 && len(cur) > 1 {
		out = append(out, polyline{points: cur})
	}
	return out
}

// split cuts a line into parts of about a length. Neighbours overlap a little, so that no seam is
// seen between them.
func split(l polyline, length float64) []polyline {
	var out []polyline
	cur := polyline{points: []scene.Point{l.points[0]}}
	done := 0.0
	for i := 1; i < len(l.points); i++ {
		p, q := l.points[i-1], l.points[i]
		d := dist(p, q)
		n := max(1, int(math.Ceil(d/length)))
		for k := 1; k <= n; k++ {
			t := float64(k) / float64(n)
			next := scene.Point{X: p.X + (q.X-p.X)*t, Y: p.Y + (q.Y-p.Y)*t}
			cur.points = append(cur.points, next)
			done += d / float64(n)
			if done < length || i == len(l.points)-1 && k == n {
				continue
			}
			out = append(out, cur)
			back := cur.points[len(cur.points)-2]
			over := scene.Point{X: next.X, Y: next.Y}
			if step := dist(back, next); step > 0 {
				t := min(1, 0.75/step)
				over = scene.Point{X: next.X + (back.X-next.X)*t, Y: next.Y + (back.Y-next.Y)*t}
			}
			cur, done = polyline{points: []scene.Point{over, next}}, 0
		}
	}
	cur.closed = l.closed && len(out) == 0
	return append(out, cur)
}

// outline is the area of a line of a width, mitred at gentle bends and round at sharp ones. Free
// ends are round or straight.
func outline(l polyline, width float64, round bool) [][]scene.Point {
	points := distinct(l.points)
	if l.closed && len(points) > 1 && points[0] == points[len(points)-1] {
		points = points[:len(points)-1]
	}
	half := width / 2
	if len(points) < 2 {
		if round && len(points) == 1 {
			return [][]scene.Point{disc(points[0], half)}
		}
		return nil
	}
	if l.closed && len(points) > 2 {
		if gentle(points, half) {
			return ring(points, half)
		}
		points = append(points, points[0])
	}
	var out [][]scene.Point
	begin := 0
	for i := 1; i < len(points)-1; i++ {
		if _, ok := mitre(points[i-1], points[i], points[i+1], half); !ok {
			out = append(out, ribbon(points[begin:i+1], half), disc(points[i], half))
			begin = i
		}
	}
	out = append(out, ribbon(points[begin:], half))
	if round || l.closed {
		out = append(out, disc(points[0], half), disc(points[len(points)-1], half))
	}
	return out
}

// gentle tells whether a closed line has no sharp bend.
func gentle(points []scene.Point, half float64) bool {
	n := len(points)
	for i := range points {
		if _, ok := mitre(points[(i+n-1)%n], points[i], points[(i+1)%n], half); !ok {
			return false
		}
	}
	return true
}

func distinct(points []scene.Point) []scene.Point {
	var out []scene.Point
	for _, p := range points {
		if len(out) == 0 || dist(out[len(out)-1], p) > 1e-6 {
			out = append(out, p)
		}
	}
	return out
}

// normal is half a line's width across the line from p to q.
func normal(p, q scene.Point, half float64) scene.Point {
	d := dist(p, q)
	return scene.Point{X: -(q.Y - p.Y) / d * half, Y: (q.X - p.X) / d * half}
}

// mitre is the way from the bend at q to the corner of the line's border, and false where the
// bend is so sharp that the corner would stick out.
func mitre(p, q, r scene.Point, half float64) (scene.Point, bool) {
	a, b := normal(p, q, 1), normal(q, r, 1)
	cos := a.X*b.X + a.Y*b.Y
	if cos < -0.3 {
		return scene.Point{}, false
	}
	return scene.Point{X: (a.X + b.X) / (1 + cos) * half, Y: (a.Y + b.Y) / (1 + cos) * half}, true
}

// ribbon is the border of a line without sharp bends.
func ribbon(points []scene.Point, half float64) []scene.Point {
	n := len(points)
	out := make([]scene.Point, 2*n)
	for i, p := range points {
		var off scene.Point
		switch i {
		case 0:
			off = normal(p, points[1], half)
		case n - 1:
			off = normal(points[n-2], p, half)
		default:
			off, _ = mitre(points[i-1], p, points[i+1], half)
		}
		out[i] = scene.Point{X: p.X - off.X, Y: p.Y - off.Y}
		out[2*n-1-i] = scene.Point{X: p.X + off.X, Y: p.Y + off.Y}
	}
	return out
}

// ring is the border of a closed line without sharp bends: its outer and its inner side, going round in opposite
// directions.
func ring(points []scene.Point, half float64) [][]scene.Point {
	n := len(points)
	outer, inner := make([]scene.Point, n), make([]scene.Point, n)
	for i, q := range points {
		p, r := points[(i+n-1)%n], points[(i+1)%n]
		off, _ := mitre(p, q, r, half)
		outer[i] = scene.Point{X: q.X - off.X, Y: q.Y - off.Y}
		inner[n-1-i] = scene.Point{X: q.X + off.X, Y: q.Y + off.Y}
	}
	return [][]scene.Point{outer, inner}
}

// disc goes round in the direction of ribbon.
func disc(c scene.Point, r float64) []scene.Point {
	n := int(min(8+2*r, 48))
	out := make([]scene.Point, n)
	for i := range out {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(n))
		out[i] = scene.Point{X: c.X + r*cos, Y: c.Y + r*sin}
	}
	return out
}
