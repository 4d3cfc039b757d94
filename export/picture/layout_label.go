package picture

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"example.org/kg/export/picture/internal/scene"
)

// label gives lines their labels where there is room for them: on the line, clear of boxes and
// of the labels before. Large figures come first, and lines without any last. The caption tells
// how many lines have none.
func (s *sheet) label(lay *layout) {
	taken := newGrid()
	for _, a := range lay.boxes {
		taken.add(a)
	}
	order := make([]int, len(s.lines))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, k int) int {
		a, b := s.lines[i].edge, s.lines[k].edge
		return cmp.Or(cmp.Compare(b.Amount, a.Amount), cmp.Compare(b.Headcount, a.Headcount))
	})
	bare := 0
	for _, i := range order {
		l, r := s.lines[i], &lay.lines[i]
		if l.label == "" {
			continue
		}
		r.labelled = false
		for _, t := range []float64{0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8} {
			p := r.at(t)
			room := area{p.X - l.labelW/2, p.Y - labelSize/2 - 2, l.labelW, labelSize + 4}
			if taken.free(room) && room.x >= 0 && room.x+room.w <= lay.width {
				taken.add(room)
				r.label, r.labelled = p, true
				break
			}
		}
		if !r.labelled {
			bare++
		}
	}
	if bare > 0 {
		lay.notes = append(lay.notes, fmt.Sprintf("图中拥挤，%d 条线略去了文字；在 SVG 中指向线条可以看到全部内容", bare))
	}
}

// at is the point of a route at t from 0 to 1, by the number of its curves.
func (r *route) at(t float64) scene.Point {
	var pieces [][]scene.Point
	for _, c := range r.curves {
		for i := 0; i+3 < len(c); i += 3 {
			pieces = append(pieces, c[i:i+4])
		}
	}
	if len(pieces) == 0 {
		return scene.Point{}
	}
	i := min(int(t*float64(len(pieces))), len(pieces)-1)
	return along(pieces[i], t*float64(len(pieces))-float64(i))
}

// grid finds what lies at a place without looking at everything.
type grid struct{ cells map[[2]int][]area }

// gridSize is the width and height of a cell, in points.
const gridSize = 120.0

func newGrid() *grid { return &grid{map[[2]int][]area{}} }

func (g *grid) each(a area, f func(cell [2]int) bool) bool {
	for x := int(math.Floor(a.x / gridSize)); x <= int(math.Floor((a.x+a.w)/gridSize)); x++ {
		for y := int(math.Floor(a.y / gridSize)); y <= int(math.Floor((a.y+a.h)/gridSize)); y++ {
			if !f([2]int{x, y}) {
				return false
			}
		}
	}
	return true
}

func (g *grid) add(a area) {
	g.each(a, func(cell [2]int) bool {
		g.cells[cell] = append(g.cells[cell], a)
		return true
	})
}

// free tells whether nothing that was added overlaps with an area.
func (g *grid) free(a area) bool {
	return g.each(a, func(cell [2]int) bool {
		return !slices.ContainsFunc(g.cells[cell], a.overlaps)
	})
}

func (a area) overlaps(b area) bool {
	return a.x < b.x+b.w && b.x < a.x+a.w && a.y < b.y+b.h && b.y < a.y+a.h
}
