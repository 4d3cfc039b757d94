package layout

import (
	"cmp"
	"slices"

	"example.org/kg/export/picture/internal/scene"
)

// maxShift is how far a label may be moved out of the way of another, in points.
const maxShift = 24.0

// separate moves labels of level lines down until none lies on another: Graphviz lets those of
// lines between the same boxes overlap. It returns where the labels of all lines were.
func (d *Diagram) separate(lay *Layout, level map[int]span) []scene.Point {
	before := make([]scene.Point, len(lay.Lines))
	var order []int
	for i, r := range lay.Lines {
		before[i] = r.Label
		if r.Labelled {
			order = append(order, i)
		}
	}
	if d.Crowded() {
		return before // these stand for no labels
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(before[a].Y, before[b].Y), cmp.Compare(a, b))
	})
	for k, i := range order {
		if _, ok := level[i]; !ok {
			continue
		}
		moved := before[i]
		for _, j := range order[:k] {
			if a, above := d.room(i, moved), d.room(j, lay.Lines[j].Label); a.Overlaps(above) {
				moved.Y += above.Y + above.H - a.Y
			}
		}
		if moved.Y-before[i].Y <= maxShift && !hits(d.room(i, moved), lay.Boxes) {
			lay.Lines[i].Label = moved
		}
	}
	return before
}

// room is the area of a label and of its line, which runs below it.
func (d *Diagram) room(i int, at scene.Point) scene.Area {
	l := &d.Lines[i]
	top := at.Y - l.Width/2 - LabelSize/2
	return scene.Area{X: at.X - l.LabelW/2, Y: top, W: l.LabelW, H: foot(at, l) + l.Width/2 - top}
}

func hits(a scene.Area, boxes []scene.Area) bool { return slices.ContainsFunc(boxes, a.Overlaps) }
