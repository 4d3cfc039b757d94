package picture

import (
	"math"
	"testing"

	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// thickGraph has a thick line between two places that stand close to each other.
func thickGraph(t testing.TB) *graph.Graph {
	p := graphtest.NewMaker(t)
	p.Inferred(graph.Province, "370000", "山东省", "")
	p.Inferred(graph.Province, "620000", "甘肃省", "")
	a := p.Division(graph.City, "370200", "青岛市", "370000")
	b := p.Division(graph.City, "621200", "陇南市", "620000")
	p.Claim(a, graph.Assists, b, 860_000_000, 0, "2021", "2022", graph.Done)
	p.Claim(a, graph.PairedWith, b, 0, 0, "", "", graph.Done)
	return p.Graph
}

// TestLinesHaveNoKinks follows every line and its heads in small steps.
func TestLinesHaveNoKinks(t *testing.T) {
	for _, c := range append(eyeCases(t), eyeCase{"thick", thickGraph(t), Options{}}) {
		s, err := newSheet(c.g, c.pic)
		if err != nil {
			t.Fatal(err)
		}
		lay, err := s.plan().Columns(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range lay.Lines {
			if !r.Labelled || len(r.Curves) != 1 {
				continue
			}
			var course []scene.Point
			if r.Tailed {
				course = append(course, r.Tail)
			}
			curve := r.Curves[0]
			steps := 16 * (len(curve) - 1) / 3
			for n := range steps {
				course = append(course, r.At(float64(n)/float64(steps)))
			}
			course = append(course, curve[len(curve)-1])
			if r.Headed {
				course = append(course, r.Head)
			}
			if worst := sharpest(course); worst > 40 {
				t.Errorf("%s: the line %s of width %.1f turns by %.0f degrees at once", c.name, s.lines[i].label, s.lines[i].width, worst)
			}
		}
	}
}

// sharpest is the greatest change of direction at a point of a course, in degrees.
func sharpest(course []scene.Point) float64 {
	worst, last := 0.0, math.NaN()
	for i := 1; i < len(course); i++ {
		dx, dy := course[i].X-course[i-1].X, course[i].Y-course[i-1].Y
		if math.Hypot(dx, dy) < 1e-6 {
			continue
		}
		direction := math.Atan2(dy, dx)
		if turn := math.Abs(math.Remainder(direction-last, 2*math.Pi)); turn > worst {
			worst = turn
		}
		last = direction
	}
	return worst * 180 / math.Pi
}
