package picture

import (
	"example.org/kg/export/internal/look"
	"example.org/kg/graph"
)

// hierarchySteps are the links between entities that follow each other on a path where one lies
// in the other.
func hierarchySteps(g *graph.Graph, path []graph.ID) []graph.Edge {
	var edges []graph.Edge
	for i := 1; i < len(path); i++ {
		a, b := g.Entity(path[i-1]), g.Entity(path[i])
		switch {
		case a.Parent == b.ID:
			edges = append(edges, graph.Edge{Subject: b.ID, Relation: look.Within, Object: a.ID})
		case b.Parent == a.ID:
			edges = append(edges, graph.Edge{Subject: a.ID, Relation: look.Within, Object: b.ID})
		}
	}
	return edges
}

// mark notes which boxes and lines are on a path, and makes the others pale.
func (s *sheet) mark(path []graph.ID) {
	if len(path) == 0 {
		return
	}
	s.path = true
	place := map[graph.ID]int{} // on the path, from 1
	for i, id := range path {
		place[id] = i + 1
	}
	for _, b := range s.boxes {
		if b.onPath = place[b.ent.ID] > 0; !b.onPath {
			b.pale()
		}
	}
	for _, l := range s.lines {
		a, b := place[l.edge.Subject], place[l.edge.Object]
		l.onPath = a > 0 && b > 0 && (a-b == 1 || b-a == 1)
	}
}
