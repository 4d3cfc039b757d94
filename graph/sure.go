package graph

import (
	"maps"
	"slices"
)

// AtLeast is the graph with the statements alone whose confidence is the given one (0 to 1) or more, so that edges, sums and
// degrees are those of these statements. Documents, entities and notes stay, whatever is said of them. What is later added to
// one of the two graphs does not show in the other.
func (g *Graph) AtLeast(confidence float64) *Graph {
	out := *g
	out.documents, out.notes = maps.Clone(g.documents), maps.Clone(g.notes)
	out.entities = make(map[ID]*Entity, len(g.entities))
	for id, ent := range g.entities {
		own := *ent
		own.Aliases, own.Mentions = slices.Clone(ent.Aliases), maps.Clone(ent.Mentions)
		out.entities[id] = &own
	}
	out.statements = map[ID]*Statement{}
	for id, st := range g.statements {
		if st.Confidence >= confidence {
			own := *st
			out.statements[id] = &own
		}
	}
	return &out
}
