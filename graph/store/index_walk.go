package store

import (
	"slices"

	"example.org/kg/graph"
)

// Within counts the hops to all entities that are at most so many away from one, whichever way the edges point.
func (sn *Snapshot) Within(id graph.ID, hops int) (map[graph.ID]int, error) {
	if x := sn.currentIndex(); x != nil {
		return x.within(id, hops, sn.least), sn.failed(sn.b.err)
	}
	near, rim := map[graph.ID]int{id: 0}, []graph.ID{id}
	for hop := 1; hop <= hops; hop++ {
		var next []graph.ID
		for a, err := range sn.arcs(rim, true, graph.ViewOptions{}) {
			if err != nil {
				return nil, sn.failed(err)
			}
			if _, known := near[a[1]]; !known {
				near[a[1]] = hop
				next = append(next, a[1])
			}
		}
		rim = next
	}
	return near, nil
}

// around calls f on the edges at a vertex that are sure enough, until it returns false: those that leave, then those that enter.
func (x *index) around(at uint32, least float64, f func(edge, other uint32, out bool) bool) bool {
	for e := x.out[at]; e < x.out[at+1]; e++ {
		if x.sure[e] >= least && !f(e, x.objects[e], true) {
			return false
		}
	}
	for i := x.in[at]; i < x.in[at+1]; i++ {
		if e := x.inEdges[i]; x.sure[e] >= least && !f(e, x.sources[i], false) {
			return false
		}
	}
	return true
}

// within is Snapshot.Within.
func (x *index) within(id graph.ID, hops int, least float64) map[graph.ID]int {
	near := map[graph.ID]int{id: 0}
	start, ok := x.find(id)
	if !ok {
		return near
	}
	seen, rim := map[uint32]bool{start: true}, []uint32{start}
	for hop := 1; hop <= hops; hop++ {
		var next []uint32
		for _, at := range rim {
			x.around(at, least, func(_, to uint32, _ bool) bool {
				if !seen[to] {
					seen[to] = true
					next = append(next, to)
					near[x.id(int(to))] = hop
				}
				return true
			})
		}
		rim = next
	}
	return near
}

// arcs is Snapshot.arcs.
func (x *index) arcs(sn *Snapshot, ids []graph.ID, onward bool, opts graph.ViewOptions) func(yield func(arc, error) bool) {
	rules := sn.schema.Relations()
	follows := func(edge uint32, out bool) bool {
		rule := &rules[x.rels[edge]]
		return (len(opts.Relations) == 0 || slices.Contains(opts.Relations, rule.Relation)) &&
			(!opts.Directed || rule.Symmetric || out == onward)
	}
	return func(yield func(arc, error) bool) {
		for _, id := range ids {
			at, ok := x.find(id)
			goOn := !ok || x.around(at, sn.least, func(edge, other uint32, out bool) bool {
				return !follows(edge, out) || yield(arc{id, x.id(int(other))}, nil)
			})
			if !goOn {
				return
			}
		}
	}
}

// find is the vertex with an id.
func (x *index) find(id graph.ID) (at uint32, ok bool) {
	low, high := 0, len(x.types)
	for low < high {
		middle := (low + high) / 2
		if x.id(middle) < id {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return uint32(low), low < len(x.types) && x.id(low) == id
}
