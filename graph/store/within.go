package store

import (
	"cmp"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// Within counts the hops to all entities that are at most so many away from one, whichever way the edges point.
func (sn *Snapshot) Within(id graph.ID, hops int) (map[graph.ID]int, error) {
	near, over := map[graph.ID]int{id: 0}, sn.ground(graph.ViewOptions{})
	start, ok := over.number(id)
	if !ok {
		return near, sn.failed(sn.b.err)
	}
	met, rim := map[int32]bool{start: true}, []int32{start}
	for hop := 1; hop <= hops; hop++ {
		var next []int32
		for a, err := range over.arcs(rim, true) {
			if err != nil {
				return nil, sn.failed(err)
			}
			if !met[a[1]] {
				met[a[1]] = true
				near[over.id(a[1])] = hop
				next = append(next, a[1])
			}
		}
		rim = next
	}
	return near, nil
}

// Distant is an entity with its distance from another.
type Distant struct {
	Distance int       `json:"distance"` // hops
	Entity   graph.Ref `json:"entity"`
}

// Nearest lists what lies within so many hops of an entity, of these types if any are given: the nearest first, then by name
// and id, at most top of them if that is not 0. It tells how many more there are.
func (sn *Snapshot) Nearest(id graph.ID, hops int, types []graph.Type, top int) (list []Distant, more int, err error) {
	near, err := sn.Within(id, hops)
	if err != nil {
		return nil, 0, err
	}
	delete(near, id)
	ids := slices.Collect(maps.Keys(near))
	captions := sn.captions(ids)
	ids = slices.DeleteFunc(ids, func(id graph.ID) bool { return len(types) > 0 && !slices.Contains(types, captions[id].kind) })
	slices.SortFunc(ids, func(a, b graph.ID) int {
		return cmp.Or(cmp.Compare(near[a], near[b]), captions[a].compare(captions[b]), cmp.Compare(a, b))
	})
	if top > 0 && top < len(ids) {
		ids, more = ids[:top], len(ids)-top
	}
	g, err := sn.Entities(ids)
	if err != nil {
		return nil, 0, err
	}
	list = make([]Distant, len(ids))
	for i, id := range ids {
		list[i] = Distant{near[id], g.Ref(id)}
	}
	return list, more, nil
}
