package store

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// Within counts the hops to all entities that are at most so many away from one, whichever way the edges point.
func (sn *Snapshot) Within(id graph.ID, hops int) (map[graph.ID]int, error) {
	over := sn.ground(graph.ViewOptions{})
	list, err := sn.near(over, id, hops)
	near := make(map[graph.ID]int, len(list)+1)
	near[id] = 0
	for _, n := range list {
		near[over.id(n.at)] = n.hops
	}
	return near, err
}

// nearby is a vertex with its distance.
type nearby struct {
	at   int32
	hops int
}

// near lists the vertices within so many hops of an entity, without itself.
func (sn *Snapshot) near(over ground, id graph.ID, hops int) ([]nearby, error) {
	start, ok := over.number(id)
	if !ok {
		return nil, sn.failed(sn.b.err)
	}
	met := make([]bool, max(over.vertices(), int(start)+1))
	met[start] = true
	var list []nearby
	rim := []int32{start}
	for hop := 1; hop <= hops; hop++ {
		var next []int32
		for a, err := range over.arcs(rim, true) {
			if err != nil {
				return nil, sn.failed(err)
			}
			to := a[1]
			if n := int(to) + 1 - len(met); n > 0 {
				met = append(met, make([]bool, n)...)
			}
			if !met[to] {
				met[to] = true
				list = append(list, nearby{to, hop})
				next = append(next, to)
			}
		}
		rim = next
	}
	return list, nil
}

// Distant is an entity with its distance from another.
type Distant struct {
	Distance int       `json:"distance"` // hops
	Entity   graph.Ref `json:"entity"`
}

// Nearest lists what lies within so many hops of an entity, of these types if any are given: the nearest first, then by name
// and id, at most top of them if that is not 0. It tells how many more there are.
func (sn *Snapshot) Nearest(id graph.ID, hops int, types []graph.Type, top int) (list []Distant, more int, err error) {
	over := sn.ground(graph.ViewOptions{})
	near, err := sn.near(over, id, hops)
	if err != nil {
		return nil, 0, err
	}
	caption := over.captions(near)
	near = slices.DeleteFunc(near, func(n nearby) bool { return len(types) > 0 && !slices.Contains(types, caption(n.at).kind) })
	slices.SortFunc(near, func(a, b nearby) int {
		if order := cmp.Or(cmp.Compare(a.hops, b.hops), caption(a.at).compare(caption(b.at))); order != 0 {
			return order
		}
		return cmp.Compare(over.id(a.at), over.id(b.at))
	})
	if top > 0 && top < len(near) {
		near, more = near[:top], len(near)-top
	}
	ids := make([]graph.ID, len(near))
	for i, n := range near {
		ids[i] = over.id(n.at)
	}
	g, err := sn.Entities(ids)
	if err != nil {
		return nil, 0, err
	}
	list = make([]Distant, len(near))
	for i, n := range near {
		list[i] = Distant{n.hops, g.Ref(ids[i])}
	}
	return list, more, nil
}
