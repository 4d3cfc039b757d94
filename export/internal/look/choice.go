package look

import "example.org/kg/graph"

// Choice is what of a graph is shown.
type Choice struct {
	Path      []graph.ID // entities that are shown in any case
	Isolated  bool       // also the entities that take part in no relation
	Hierarchy bool       // also which place lies in which, and the places between
}

// Of are the entities of a graph that are shown, and the edges between them, those of the hierarchy last.
func (c Choice) Of(g *graph.Graph) (shown map[graph.ID]bool, edges []graph.Edge) {
	shown, edges = map[graph.ID]bool{}, g.Edges()
	for _, e := range edges {
		shown[e.Subject], shown[e.Object] = true, true
	}
	for _, id := range c.Path {
		shown[id] = true
	}
	for _, ent := range g.Entities() {
		if c.Isolated && !ent.Inferred {
			shown[ent.ID] = true
		}
	}
	if c.Hierarchy {
		edges = append(edges, hierarchy(g, shown)...)
	}
	return shown, edges
}

// hierarchy adds to shown what lies between the shown entities and their provinces, and returns
// the links from each to the ones directly below.
func hierarchy(g *graph.Graph, shown map[graph.ID]bool) []graph.Edge {
	var edges []graph.Edge
	done := map[graph.ID]bool{}
	for _, ent := range g.Entities() {
		if !shown[ent.ID] {
			continue
		}
		for _, parent := range g.Parents(ent.ID) {
			if done[ent.ID] {
				break
			}
			done[ent.ID] = true
			edges = append(edges, graph.Edge{Subject: parent.ID, Relation: Within, Object: ent.ID})
			ent = parent
		}
	}
	for _, e := range edges {
		shown[e.Subject] = true
	}
	return edges
}
