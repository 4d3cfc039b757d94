package main

import (
	"slices"

	"example.org/kg/graph"
)

// part is the part of a graph that the relations (none for all) join with the entity of a name over a number of hops, with every
// relation between what is found; "" as name keeps all entities. The places that the entities lie in come along, and the documents
// that the relations rest on.
func part(g *graph.Graph, name string, hops int, rels []graph.Relation) (*graph.Graph, error) {
	var keep map[graph.ID]bool // nil for all
	if name != "" {
		ent, err := find(g, name)
		if err != nil {
			return nil, err
		}
		if keep, err = reach(g, ent.ID, hops, rels); err != nil {
			return nil, err
		}
	}
	out := graph.NewOf(g.Schema())
	for _, ent := range g.Entities() {
		if keep == nil || keep[ent.ID] {
			if err := out.AddEntity(*ent); err != nil {
				return nil, err
			}
			for _, up := range g.Parents(ent.ID) {
				if err := out.AddEntity(*up); err != nil {
					return nil, err
				}
			}
		}
	}
	for _, st := range g.Statements() {
		if (keep == nil || keep[st.Subject] && keep[st.Object]) && (len(rels) == 0 || slices.Contains(rels, st.Predicate)) {
			if _, err := out.AddStatement(*st); err != nil {
				return nil, err
			}
			for _, ev := range st.Evidence {
				out.AddDocument(*g.Document(ev.Document))
			}
		}
	}
	return out, nil
}

// reach is the entity and those up to a number of hops away.
func reach(g *graph.Graph, id graph.ID, hops int, rels []graph.Relation) (map[graph.ID]bool, error) {
	view := g.View(graph.ViewOptions{Relations: rels})
	seen := map[graph.ID]bool{id: true}
	edge := []graph.ID{id}
	for range hops {
		var next []graph.ID
		for _, id := range edge {
			neighbors, err := view.Neighbors(id, graph.NeighborOptions{})
			if err != nil {
				return nil, err
			}
			for _, n := range neighbors {
				if !seen[n.Entity.ID] {
					seen[n.Entity.ID] = true
					next = append(next, n.Entity.ID)
				}
			}
		}
		edge = next
	}
	return seen, nil
}
