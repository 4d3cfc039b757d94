package picture

import (
	"maps"
	"slices"
	"testing"
)

// TestLabelsAreSeparated puts the label of one line upon that of another, and far from the boxes.
func TestLabelsAreSeparated(t *testing.T) {
	d := &Diagram{}
	for range 5 {
		d.Boxes = append(d.Boxes, Box{W: 70, H: 60, Frame: -1})
	}
	for _, ends := range [][2]int{{0, 2}, {0, 2}, {1, 2}, {0, 3}, {1, 3}, {1, 4}, {0, 4}, {0, 4}} {
		d.Lines = append(d.Lines, Line{From: ends[0], To: ends[1], Width: 2, Head: true, Label: true, LabelW: 80, RoomW: 100, Weight: 1})
	}
	lay, err := d.arrange(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	level := d.level(lay)
	if len(level) < 2 {
		t.Fatalf("%d level lines", len(level))
	}
	lines := slices.Sorted(maps.Keys(level))
	i, k := lines[0], lines[1]
	for _, n := range lines {
		lay.lines[n].label.Y -= 1000
	}
	lay.lines[k].label = lay.lines[i].label
	d.separate(lay, level)
	a, b := d.room(i, lay.lines[i].label), d.room(k, lay.lines[k].label)
	if a.overlaps(b) {
		t.Errorf("labels at %v and %v", a, b)
	}
}
