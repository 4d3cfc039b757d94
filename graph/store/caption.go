package store

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// caption is the type of an entity and what lists are sorted by: the name, or its place in the order of all names.
type caption struct {
	kind  graph.Type
	place uint32
	name  string
}

func (c caption) compare(d caption) int {
	return cmp.Or(cmp.Compare(c.place, d.place), cmp.Compare(c.name, d.name))
}

// captions are those of entities.
func (sn *Snapshot) captions(ids []graph.ID) map[graph.ID]caption {
	captions := make(map[graph.ID]caption, len(ids))
	if x := sn.currentIndex(); x != nil {
		types := sn.schema.Types()
		for _, id := range ids {
			if at, ok := x.find(id); ok {
				captions[id] = caption{kind: types[x.types[at]].Type, place: x.byName[at]}
			}
		}
		return captions
	}
	type captioned struct {
		id graph.ID
		caption
	}
	take(sn.b, each(sn.b, "SELECT id, type, name FROM entities WHERE id IN (SELECT value FROM json_each(?))", []any{array(ids)},
		func(rows *row) (c captioned, err error) { return c, rows.Scan(&c.id, &c.kind, &c.name) }),
		func(c captioned) { captions[c.id] = c.caption })
	return captions
}

// foremost puts the first of a list, as compare sorts it, in front, and tells how many they are: at most n, all where that is 0.
func foremost[T any](list []T, n int, compare func(a, b T) int) int {
	if n <= 0 || n >= len(list) {
		return len(list)
	}
	slices.SortFunc(list, compare)
	return n
}
