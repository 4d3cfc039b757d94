package layout

import (
	"maps"
	"os"
	"slices"
	"testing"

	"example.org/kg/export/picture/internal/worker"
)

// TestMain lets the test binary act as the layout worker.
func TestMain(m *testing.M) {
	if worker.IsWorker(os.Args) {
		os.Exit(worker.Serve(os.Args, os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// TestLabelsAreSeparated puts the label of one line upon that of another, and far from the boxes.
func TestLabelsAreSeparated(t *testing.T) {
	d := &Diagram{}
	for range 5 {
		d.Boxes = append(d.Boxes, Box{W: 70, H: 60, Frame: -1})
	}
	for _, ends := range [][2]int{{0, 2}, {0, 2}, {1, 2}, {0, 3}, {1, 3}, {1, 4}, {0, 4}, {0, 4}} {
		d.Lines = append(d.Lines, Line{From: ends[0], To: ends[1], Width: 2, Head: true, Label: true, LabelW: 80, RoomW: 100, Weight: 1})
	}
	lay, err := d.Columns(t.Context())
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
		lay.Lines[n].Label.Y -= 1000
	}
	lay.Lines[k].Label = lay.Lines[i].Label
	d.separate(lay, level)
	a, b := d.room(i, lay.Lines[i].Label), d.room(k, lay.Lines[k].Label)
	if a.Overlaps(b) {
		t.Errorf("labels at %v and %v", a, b)
	}
}
