package layout

import (
	"cmp"
	"math"
	"slices"

	"example.org/kg/export/picture/internal/scene"
)

// label gives lines their labels where there is room for them: on the line, clear of boxes and
// of the labels before. Large figures come first, and lines without any last. lay.Bare counts those
// that have no room.
func (d *Diagram) label(lay *Layout) {
	taken := newGrid()
	for _, a := range lay.Boxes {
		taken.add(a)
	}
	order := make([]int, len(d.Lines))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, k int) int {
		a, b := d.Lines[i], d.Lines[k]
		return cmp.Or(cmp.Compare(b.Amount, a.Amount), cmp.Compare(b.People, a.People))
	})
	for _, i := range order {
		l, r := &d.Lines[i], &lay.Lines[i]
		if !l.Label {
			continue
		}
		r.Labelled = false
		for _, t := range []float64{0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8} {
			p := r.At(t)
			room := scene.Area{X: p.X - l.LabelW/2, Y: p.Y - LabelSize/2 - 2, W: l.LabelW, H: LabelSize + 4}
			if taken.free(room) && room.X >= 0 && room.X+room.W <= lay.Width {
				taken.add(room)
				r.Label, r.Labelled = p, true
				break
			}
		}
		if !r.Labelled {
			lay.Bare++
		}
	}
}

// At is the point of a route at t from 0 to 1, by the number of its curves.
func (r *Route) At(t float64) scene.Point {
	var pieces [][]scene.Point
	for _, c := range r.Curves {
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
type grid struct{ cells map[[2]int][]scene.Area }

// gridSize is the width and height of a cell, in points.
const gridSize = 120.0

func newGrid() *grid { return &grid{map[[2]int][]scene.Area{}} }

func (g *grid) each(a scene.Area, f func(cell [2]int) bool) bool {
	for x := int(math.Floor(a.X / gridSize)); x <= int(math.Floor((a.X+a.W)/gridSize)); x++ {
		for y := int(math.Floor(a.Y / gridSize)); y <= int(math.Floor((a.Y+a.H)/gridSize)); y++ {
			if !f([2]int{x, y}) {
				return false
			}
		}
	}
	return true
}

func (g *grid) add(a scene.Area) {
	g.each(a, func(cell [2]int) bool {
		g.cells[cell] = append(g.cells[cell], a)
		return true
	})
}

// free tells whether nothing that was added overlaps with an area.
func (g *grid) free(a scene.Area) bool {
	return g.each(a, func(cell [2]int) bool {
		return !slices.ContainsFunc(g.cells[cell], a.Overlaps)
	})
}
