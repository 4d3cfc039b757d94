package picture

import (
	"cmp"
	"slices"

	"example.org/kg/export/picture/internal/scene"
)

// maxShift is how far a label may be moved out of the way of another, in points.
const maxShift = 24.0

// separate moves labels of level lines down until none lies on another: Graphviz lets those of
// lines between the same boxes overlap. It returns where the labels of all lines were.
func (d *Diagram) separate(lay *layout, level map[int]span) []scene.Point {
	before := make([]scene.Point, len(lay.lines))
	var order []int
	for i, r := range lay.lines {
		before[i] = r.label
		if r.labelled {
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
			if a, above := d.room(i, moved), d.room(j, lay.lines[j].label); a.overlaps(above) {
				moved.Y += above.y + above.h - a.y
			}
		}
		if moved.Y-before[i].Y <= maxShift && !hits(d.room(i, moved), lay.boxes) {
			lay.lines[i].label = moved
		}
	}
	return before
}

// room is the area of a label and of its line, which runs below it.
func (d *Diagram) room(i int, at scene.Point) area {
	l := &d.Lines[i]
	top := at.Y - l.Width/2 - LabelSize/2
	return area{at.X - l.LabelW/2, top, l.LabelW, foot(at, l) + l.Width/2 - top}
}

func hits(a area, boxes []area) bool { return slices.ContainsFunc(boxes, a.overlaps) }
