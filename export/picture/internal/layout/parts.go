package layout

import (
	"cmp"
	"math"
	"slices"

	"example.org/kg/export/picture/internal/scene"
)

// part is a piece of the diagram that no line and no frame joins with the rest: indexes of frames,
// boxes and lines, in order.
type part struct{ frames, boxes, lines []int }

// parts splits the diagram, in the order of the first box of each part. Without frames only lines
// hold boxes together.
func (d *Diagram) parts(framed bool) []part {
	leader := make([]int, len(d.Boxes))
	for i := range leader {
		leader[i] = i
	}
	find := func(i int) int {
		for leader[i] != i {
			leader[i] = leader[leader[i]]
			i = leader[i]
		}
		return i
	}
	join := func(i, k int) {
		a, b := find(i), find(k)
		leader[max(a, b)] = min(a, b)
	}
	first := map[int]int{} // boxes of frames
	for i, b := range d.Boxes {
		if b.Frame < 0 || !framed {
			continue
		}
		if k, ok := first[b.Frame]; ok {
			join(i, k)
		} else {
			first[b.Frame] = i
		}
	}
	for _, l := range d.Lines {
		join(l.From, l.To)
	}
	index := map[int]int{}
	var out []part
	at := func(i int) *part {
		k, ok := index[find(i)]
		if !ok {
			k = len(out)
			index[find(i)] = k
			out = append(out, part{})
		}
		return &out[k]
	}
	for i := range d.Boxes {
		p := at(i)
		p.boxes = append(p.boxes, i)
		if f := d.Boxes[i].Frame; f >= 0 && framed && first[f] == i {
			p.frames = append(p.frames, f)
		}
	}
	for i, l := range d.Lines {
		p := at(l.From)
		p.lines = append(p.lines, i)
	}
	return out
}

// move puts a part's layout at a place.
func (lay *Layout) move(p part, x, y float64) {
	for _, i := range p.boxes {
		lay.Boxes[i].X += x
		lay.Boxes[i].Y += y
	}
	for _, i := range p.lines {
		r := &lay.Lines[i]
		for _, c := range r.Curves {
			for k := range c {
				c[k].X += x
				c[k].Y += y
			}
		}
		for _, at := range []*scene.Point{&r.Tail, &r.Head, &r.Label} {
			at.X += x
			at.Y += y
		}
	}
	for _, i := range p.frames {
		lay.Frames[i].X += x
		lay.Frames[i].Y += y
	}
}

// Proportions of the drawing where its parts leave the choice.
const (
	pageShape = 1.3 // width for a unit of height
	packGap   = 24.0
)

// pack gives rectangles their places without overlap and returns the size of the whole. Of
// several widths for the whole it takes the one that leaves little room empty and comes near
// pageShape.
func pack(parts []scene.Area) (width, height float64) {
	total, widest := 0.0, 0.0
	for _, p := range parts {
		total += (p.W + packGap) * (p.H + packGap)
		widest = max(widest, p.W)
	}
	best := math.Inf(1)
	for k := range 16 {
		trial := slices.Clone(parts)
		w, h := packWithin(trial, max(widest, math.Sqrt(total)*(0.6+0.1*float64(k))))
		shape := w / h / pageShape
		cost := w * h * max(shape, 1/shape)
		if cost < best {
			best, width, height = cost, w, h
			copy(parts, trial)
		}
	}
	return width, height
}

// manyParts are so many that finding the best place for each would take long.
const manyParts = 60

// packWithin packs in a given width: the higher rectangles first, each as far up as it goes, or
// in rows where there are many.
func packWithin(parts []scene.Area, limit float64) (width, height float64) {
	order := make([]int, len(parts))
	for i := range parts {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(parts[b].H, parts[a].H) })
	var placed []scene.Area
	x, y, row := 0.0, 0.0, 0.0
	for _, i := range order {
		p := &parts[i]
		if len(parts) > manyParts {
			if x > 0 && x+p.W > limit {
				x, y, row = 0, y+row+packGap, 0
			}
			p.X, p.Y = x, y
			x, row = x+p.W+packGap, max(row, p.H)
			width, height = max(width, p.X+p.W), max(height, p.Y+p.H)
			continue
		}
		p.X, p.Y = lowest(placed, p.W, limit)
		placed = append(placed, scene.Area{X: p.X, Y: p.Y, W: p.W + packGap, H: p.H + packGap})
		width, height = max(width, p.X+p.W), max(height, p.Y+p.H)
	}
	return width, height
}

// lowest is the place furthest up, of those furthest left, where a rectangle of width w fits
// below the ones that are placed. It starts at the left edge or beside one of them.
func lowest(placed []scene.Area, w, limit float64) (x, y float64) {
	y = math.Inf(1)
	starts := []float64{0}
	for _, a := range placed {
		starts = append(starts, a.X+a.W)
	}
	slices.Sort(starts)
	for _, start := range starts {
		if start > 0 && start+w > limit {
			break
		}
		top := 0.0
		for _, a := range placed {
			if a.X < start+w && start < a.X+a.W {
				top = max(top, a.Y+a.H)
			}
		}
		if top < y {
			x, y = start, top
		}
	}
	return x, y
}
