package graph

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	dgraph "github.com/dominikbraun/graph"
)

// Components splits the view into the sets of entities that can all reach each other, the
// largest first, then by their smallest id; ids within a set are sorted. Entities that nothing
// joins are left out. In a directed view reaching means along the edges.
func (v *View) Components() ([][]ID, error) {
	next := make(map[ID][]ID, len(v.ids))
	for from, id := range v.ids {
		for _, a := range v.around(int32(from)) {
			if a.open {
				next[id] = append(next[id], v.ids[a.to])
			}
		}
	}
	return components(next)
}

// components lists the strongly connected components of more than one member, in the order
// that Components describes. Which vertex the library starts from does not change the sets, so
// its random order cannot show once they are sorted. Ids are never empty, which matters: the
// library loses the component of a vertex that is its type's zero value.
func components(next map[ID][]ID) ([][]ID, error) {
	lib, err := library(next)
	if err != nil {
		return nil, err
	}
	sets, err := dgraph.StronglyConnectedComponents(lib)
	if err != nil {
		return nil, fmt.Errorf("components: %w", err)
	}
	sets = slices.DeleteFunc(sets, func(set []ID) bool { return len(set) < 2 })
	for _, set := range sets {
		slices.Sort(set)
	}
	slices.SortFunc(sets, func(a, b []ID) int {
		return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a[0], b[0]))
	})
	return sets, nil
}

// library hands vertices and the vertices that follow each of them to the library, as a
// directed graph.
func library(next map[ID][]ID) (dgraph.Graph[ID, ID], error) {
	lib := dgraph.New(func(id ID) ID { return id }, dgraph.Directed())
	add := func(id ID) error {
		if err := lib.AddVertex(id); err != nil && !errors.Is(err, dgraph.ErrVertexAlreadyExists) {
			return fmt.Errorf("vertex %s: %w", id, err)
		}
		return nil
	}
	for from, tos := range next {
		if err := add(from); err != nil {
			return nil, err
		}
		for _, to := range tos {
			if err := add(to); err != nil {
				return nil, err
			}
			if err := lib.AddEdge(from, to); err != nil && !errors.Is(err, dgraph.ErrEdgeAlreadyExists) {
				return nil, fmt.Errorf("edge %s to %s: %w", from, to, err)
			}
		}
	}
	return lib, nil
}
