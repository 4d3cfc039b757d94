package export

import "example.org/kg/graph"

// chosen are the entities of a graph that a picture shows, and the edges between them, those of the hierarchy last.
func (pic Picture) chosen(g *graph.Graph) (shown map[graph.ID]bool, edges []graph.Edge) {
	shown, edges = map[graph.ID]bool{}, g.Edges()
	for _, e := range edges {
		shown[e.Subject], shown[e.Object] = true, true
	}
	for _, id := range pic.Path {
		shown[id] = true
	}
	for _, ent := range g.Entities() {
		if pic.Isolated && !ent.Inferred {
			shown[ent.ID] = true
		}
	}
	if pic.Hierarchy {
		edges = append(edges, hierarchy(g, shown)...)
	}
	return shown, edges
}

// Entities counts the entities that a picture of boxes and lines, or a page, shows of a graph.
func (pic Picture) Entities(g *graph.Graph) int {
	shown, _ := pic.chosen(g)
	return len(shown)
}
