package layout

import (
	"math"

	"example.org/kg/export/picture/internal/scene"
)

// Measures of spread.
const (
	airiness   = 6.0  // area of the drawing for one of the boxes
	stretching = 1.7  // of the layout in width: boxes are wider than high
	fieldGap   = 14   // between two boxes, in points
	pushes     = 12   // rounds before the drawing is made larger
	growth     = 1.06 // of it, in width and height
)

// spread makes a layout in which boxes overlap one in which they do not: it is scaled to a size
// that has room for all of them, and boxes that overlap are pushed apart, rounds over, each
// half the way that is missing. Where that does not end, the layout is scaled up. Reckoned in
// whole hundredths of a point, so that every machine gets the same.
func spread(boxes []scene.Area) (width, height float64) {
	if len(boxes) == 0 {
		return 0, 0
	}
	blocks := make([]block, len(boxes))
	need, w, h := 0.0, 1.0, 1.0
	for i, a := range boxes {
		need += (a.W + fieldGap) * (a.H + fieldGap)
		w, h = max(w, a.X+a.W), max(h, a.Y+a.H)
		blocks[i] = block{units(a.X + a.W/2), units(a.Y + a.H/2), units(a.W + fieldGap), units(a.H + fieldGap)}
	}
	up := max(1, math.Sqrt(airiness*need/(w*h*stretching)))
	scale(blocks, up*stretching, up)
	for n := 1; push(blocks); n++ {
		if n%pushes == 0 {
			scale(blocks, growth, growth)
		}
	}
	left, top := blocks[0].x-blocks[0].w/2, blocks[0].y-blocks[0].h/2
	for _, b := range blocks {
		left, top = min(left, b.x-b.w/2), min(top, b.y-b.h/2)
	}
	for i, b := range blocks {
		a := &boxes[i]
		a.X, a.Y = float64(b.x-left)/100-a.W/2, float64(b.y-top)/100-a.H/2
		width, height = max(width, a.X+a.W), max(height, a.Y+a.H)
	}
	return width, height
}

// block is a box with the room around it: middle and size, in hundredths of a point.
type block struct{ x, y, w, h int }

func units(v float64) int { return int(math.Round(v * 100)) }

func scale(blocks []block, x, y float64) {
	for i := range blocks {
		b := &blocks[i]
		b.x, b.y = int(math.Round(float64(b.x)*x)), int(math.Round(float64(b.y)*y))
	}
}

// push moves blocks that overlap away from each other, and tells whether there were any.
func push(blocks []block) bool {
	w, h := 1, 1
	for _, b := range blocks {
		w, h = max(w, b.w), max(h, b.h)
	}
	cellOf := func(b block) [2]int { return [2]int{floorDiv(b.x, w), floorDiv(b.y, h)} }
	cells := map[[2]int][]int{}
	for i, b := range blocks {
		cells[cellOf(b)] = append(cells[cellOf(b)], i)
	}
	moves := make([]struct{ x, y int }, len(blocks))
	found := false
	for i, b := range blocks {
		cell := cellOf(b)
		for n := range 9 {
			for _, k := range cells[[2]int{cell[0] + n%3 - 1, cell[1] + n/3 - 1}] {
				x, y, overlap := b.away(blocks[k])
				if k <= i || !overlap {
					continue
				}
				found = true
				moves[i].x, moves[i].y = moves[i].x-x, moves[i].y-y
				moves[k].x, moves[k].y = moves[k].x+x, moves[k].y+y
			}
		}
	}
	for i, m := range moves {
		blocks[i].x += m.x
		blocks[i].y += m.y
	}
	return found
}

// away is half the way that a block c has to go, by the shorter axis, so as not to overlap with b.
func (b block) away(c block) (x, y int, overlap bool) {
	dx, dy := c.x-b.x, c.y-b.y
	missX, missY := (b.w+c.w)/2-abs(dx), (b.h+c.h)/2-abs(dy)
	switch {
	case missX <= 0 || missY <= 0:
		return 0, 0, false
	case missX < missY:
		return sign(dx) * (missX/2 + 1), 0, true
	}
	return 0, sign(dy) * (missY/2 + 1), true
}

func floorDiv(a, b int) int {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}

func abs(v int) int { return max(v, -v) }

// sign is 1 for 0 too.
func sign(v int) int {
	if v < 0 {
		return -1
	}
	return 1
}
