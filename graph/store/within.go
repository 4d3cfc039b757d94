package store

import "example.org/kg/graph"

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
