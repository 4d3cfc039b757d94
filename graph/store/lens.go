package store

import "example.org/kg/graph"

// lens finds what lies between two entities by walking from both at once, on the side with fewer arcs ahead first, so that
// a large graph is looked at near its two ends alone. The arcs that it has met hold every walk of up to
// ahead.depth + back.depth hops: the first hops of such a walk leave what was walked from the start, and
// the others enter what was walked from the end.
type lens struct {
	sn    *Snapshot
	over  ground
	local []int32 // number in spots of a vertex, plus one
	spots []spot
	arcs  []arc // between spots, in the direction of walking
	ahead side  // from the start along the arcs
	back  side  // from the end against them
	first int   // hops of the shortest walk, -1 where none is known
	limit int   // hops beyond which nothing is wanted, 0 for none
}

// spot is a vertex that was met.
type spot struct {
	at   int32    // number in the ground
	hops [2]int32 // from the start, to the end; -1 where it was not met from there
}

// side is one of the two walks.
type side struct {
	rim    []int32 // what was met last
	depth  int
	onward bool // along the arcs
}

func (s *side) place() int {
	if s.onward {
		return 0
	}
	return 1
}

func (sn *Snapshot) lens(over ground, from, to graph.ID, limit int) *lens {
	l := &lens{sn: sn, over: over, first: -1, limit: limit}
	if n := len(sn.spare); n > 0 {
		l.local, sn.spare = sn.spare[n-1], sn.spare[:n-1]
	} else {
		l.local = make([]int32, over.vertices())
	}
	l.ahead, l.back = l.side(from, true), l.side(to, false)
	return l
}

// close is part of finder. To make room for all vertices takes longer than to find a path.
func (l *lens) close() {
	for _, s := range l.spots {
		l.local[s.at] = 0
	}
	l.sn.spare = append(l.sn.spare, l.local)
}

// side begins at an entity; it is exhausted where there is none.
func (l *lens) side(id graph.ID, onward bool) side {
	s := side{onward: onward}
	if at, ok := l.over.number(id); ok {
		s.rim = []int32{at}
		l.spots[l.spot(at)].hops[s.place()] = 0
	}
	return s
}

// spot is the number in spots of a vertex.
func (l *lens) spot(at int32) int32 {
	if n := int(at) + 1 - len(l.local); n > 0 {
		l.local = append(l.local, make([]int32, n)...)
	}
	if l.local[at] == 0 {
		l.spots = append(l.spots, spot{at, [2]int32{-1, -1}})
		l.local[at] = int32(len(l.spots))
	}
	return l.local[at] - 1
}

// extend is part of finder.
func (l *lens) extend(wanted graph.Length) error {
	for !l.exhausted() && (l.depth() < wanted.Hops || l.first < 0) && (l.limit == 0 || l.depth() < l.limit) {
		s := &l.ahead
		if l.over.breadth(l.back.rim) < l.over.breadth(s.rim) {
			s = &l.back
		}
		if err := l.step(s); err != nil {
			return err
		}
	}
	return nil
}

func (l *lens) depth() int { return l.ahead.depth + l.back.depth }

// exhausted tells that one end has been walked from to wherever one can come.
func (l *lens) exhausted() bool { return len(l.ahead.rim) == 0 || len(l.back.rim) == 0 }

// least is part of finder.
func (l *lens) least() (graph.Length, bool) { return graph.Length{Hops: l.first}, l.first >= 0 }

// covers is part of finder.
func (l *lens) covers() graph.Length {
	if l.exhausted() {
		return graph.Everything
	}
	return graph.Length{Hops: l.depth()}
}

// step takes one side a hop farther.
func (l *lens) step(s *side) error {
	var next []int32
	s.depth++
	near, far := s.place(), 1-s.place()
	for a, err := range l.over.arcs(s.rim, s.onward) {
		if err != nil {
			return err
		}
		if expired := l.sn.b.expired; len(l.arcs)%4096 == 0 && expired != nil && expired() {
			return graph.ErrTime
		}
		from, to := l.spot(a[0]), l.spot(a[1])
		between := arc{}
		between[near], between[far] = from, to
		l.arcs = append(l.arcs, between)
		if hops := &l.spots[to].hops; hops[near] < 0 {
			hops[near] = int32(s.depth)
			next = append(next, a[1])
			if l.first < 0 && hops[far] >= 0 {
				l.first = l.depth() // a shorter walk would have met before
			}
		}
	}
	s.rim = next
	return nil
}

// pairs is part of finder.
func (l *lens) pairs(within graph.Length, between map[pair]bool) {
	arcs, hops := l.arcs, within.Hops
	if hops <= l.depth() {
		arcs = l.likely(hops)
	}
	from, to := l.distances(arcs, 0), l.distances(arcs, 1)
	for _, a := range arcs {
		if from[a[0]] >= 0 && to[a[1]] >= 0 && int(from[a[0]])+1+int(to[a[1]]) <= hops {
			between[pairOf(l.id(a[0]), l.id(a[1]))] = true
		}
	}
}

func (l *lens) id(spot int32) graph.ID { return l.over.id(l.spots[spot].at) }

// likely are the arcs that may be on a walk of so many hops, as far as the hops to the ends are known: what was not met from
// an end is farther from it than was walked. It leaves out nearly all arcs that were met last.
func (l *lens) likely(hops int) []arc {
	var arcs []arc
	for _, a := range l.arcs {
		if l.atLeast(a[0], &l.ahead)+1+l.atLeast(a[1], &l.back) <= hops {
			arcs = append(arcs, a)
		}
	}
	return arcs
}

func (l *lens) atLeast(spot int32, s *side) int {
	if hops := l.spots[spot].hops[s.place()]; hops >= 0 {
		return int(hops)
	}
	return s.depth + 1
}

// distances counts the hops to all spots from the start along the arcs, or to the end; -1 where there is no way.
func (l *lens) distances(arcs []arc, near int) []int32 {
	first := make([]int32, len(l.spots)+1)
	for _, a := range arcs {
		first[a[near]+1]++
	}
	for i := range l.spots {
		first[i+1] += first[i]
	}
	targets, next := make([]int32, len(arcs)), append([]int32(nil), first...)
	for _, a := range arcs {
		targets[next[a[near]]] = a[1-near]
		next[a[near]]++
	}
	dist := make([]int32, len(l.spots))
	var queue []int32
	for i := range dist {
		if dist[i] = -1; l.spots[i].hops[near] == 0 {
			dist[i] = 0
			queue = append(queue, int32(i))
		}
	}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, to := range targets[first[at]:first[at+1]] {
			if dist[to] < 0 {
				dist[to] = dist[at] + 1
				queue = append(queue, to)
			}
		}
	}
	return dist
}
