// Package landscape finds places for the entities of a graph as on a rough map: those of one
// province stand together on a disc, the discs lie to each other about as the provinces do in
// China, and within a disc those stand together that belong together.
//
// It reckons the same on every machine: products are rounded before they enter a sum, where
// compilers may otherwise fuse the two.
package landscape

import (
	"math"
	"slices"
)

// Node is an entity to be placed.
type Node struct {
	Province string // the first two digits of the code of the province it lies in, "" for none
	Parent   int    // the node that it lies in, -1 for none
}

// Point is a place; y goes upwards.
type Point struct{ X, Y float64 }

// Region is the ground of a province, or of entities that relations join and that lie in none:
// an ellipse.
type Region struct {
	Province      string // as in Node
	Middle        Point
	Width, Height float64
}

// Lengths: step is the usual distance of two nodes. In the end all is stretched, because names
// are wide.
const (
	step    = 10.0
	stretch = 1.7
)

// Place finds the places of nodes, which links (pairs of nodes) join, and the regions in which
// they stand. Nodes of no province stand with those that they are linked with. Nodes are about
// 10 units apart, and nowhere nearer than 9 unless there are far too many.
func Place(nodes []Node, links [][2]int) ([]Point, []Region) {
	if len(nodes) == 0 {
		return nil, nil
	}
	names := grounds(nodes, links)
	discs, of := discsOf(names)
	s := newSwarm(nodes, links, discs, of)
	s.run()
	points := make([]Point, len(nodes))
	for i, n := range s.nodes {
		points[i] = Point{tenth(mul(n.x, stretch)), tenth(n.y)}
	}
	regions := make([]Region, len(discs))
	for i, d := range discs {
		province := names[slices.Index(of, i)]
		if _, ok := homes[province]; !ok {
			province = ""
		}
		regions[i] = Region{province, Point{tenth(mul(d.x, stretch)), tenth(d.y)}, tenth(mul(2*d.r, stretch)), tenth(2 * d.r)}
	}
	return points, regions
}

// mul rounds the product.
func mul(a, b float64) float64 { return float64(a * b) }

func distance(x, y float64) float64 { return math.Sqrt(mul(x, x) + mul(y, y)) }

// tenth rounds to one decimal.
func tenth(v float64) float64 { return math.Round(v*10)/10 + 0 }
