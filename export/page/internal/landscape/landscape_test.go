package landscape

import (
	"fmt"
	"math"
	"reflect"
	"testing"
)

// country has n nodes in each of some provinces, one in none that is linked with the first
// province, and two in none that are linked with each other.
func country(n int) ([]Node, [][2]int) {
	var nodes []Node
	var links [][2]int
	for _, province := range []string{"35", "62", "11", "65", "44"} {
		for i := range n {
			nodes = append(nodes, Node{Province: province, Parent: -1})
			links = append(links, [2]int{len(nodes) - 1, (7 * i) % len(nodes)})
		}
	}
	k := len(nodes)
	nodes = append(nodes, Node{Parent: -1}, Node{Parent: -1}, Node{Parent: -1})
	links = append(links, [2]int{k, 0}, [2]int{k + 1, k + 2})
	proper := links[:0]
	for _, l := range links {
		if l[0] != l[1] {
			proper = append(proper, l)
		}
	}
	return nodes, proper
}

func TestPlace(t *testing.T) {
	nodes, links := country(40)
	points, regions := Place(nodes, links)
	if len(points) != len(nodes) || len(regions) != 6 {
		t.Fatalf("%d points, %d regions", len(points), len(regions))
	}
	ground := map[string]Region{}
	for i, r := range regions {
		ground[r.Province] = r
		for _, other := range regions[:i] {
			dx, dy := (r.Middle.X-other.Middle.X)/stretch, r.Middle.Y-other.Middle.Y
			if d := math.Hypot(dx, dy); d < (r.Height+other.Height)/2 {
				t.Errorf("%q and %q overlap", r.Province, other.Province)
			}
		}
	}
	if !(ground["65"].Middle.X < ground["62"].Middle.X && ground["62"].Middle.X < ground["11"].Middle.X) {
		t.Error("west is not left of east")
	}
	if !(ground["44"].Middle.Y < ground["35"].Middle.Y && ground["35"].Middle.Y < ground["11"].Middle.Y) {
		t.Error("south is not below north")
	}
	for i, p := range points {
		r := ground[nodes[i].Province]
		if i == len(points)-3 {
			r = ground["35"] // it stands with what it is linked with
		}
		if d := math.Hypot((p.X-r.Middle.X)/stretch, p.Y-r.Middle.Y); d > r.Height/2+1.5*step {
			t.Errorf("node %d is %.0f away from the middle of %q, which is %.0f wide", i, d, r.Province, r.Height)
		}
		for k, q := range points[:i] {
			if d := math.Hypot((p.X-q.X)/stretch, p.Y-q.Y); d < 0.9*step {
				t.Errorf("nodes %d and %d are %.1f apart", i, k, d)
			}
		}
	}
}

func TestPlaceIsSteady(t *testing.T) {
	nodes, links := country(25)
	a, b := fmt.Sprint(Place(nodes, links)), fmt.Sprint(Place(nodes, links))
	if a != b {
		t.Error("two runs give two landscapes")
	}
}

func TestPlaceFew(t *testing.T) {
	if points, regions := Place(nil, nil); points != nil || regions != nil {
		t.Errorf("%v, %v", points, regions)
	}
	points, regions := Place([]Node{{Parent: -1}}, nil)
	if len(points) != 1 || len(regions) != 1 || regions[0].Province != "" {
		t.Errorf("%v, %v", points, regions)
	}
	if points, _ := Place([]Node{{Province: "99", Parent: -1}, {Province: "99", Parent: 0}}, nil); reflect.DeepEqual(points[0], points[1]) {
		t.Errorf("both at %v", points[0])
	}
}
