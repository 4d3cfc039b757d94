package store

import (
	"math"

	"example.org/kg/graph"
)

// lens finds what lies between two entities by walking from both at once, the smaller rim first, so that a
// large graph is looked at near its two ends alone. The arcs that it has met hold every walk of up to
// ahead.depth + astern.depth hops: the first hops of such a walk leave what was walked from the start, and
// the others enter what was walked from the end.
type lens struct {
	sn    *Snapshot
	opts  graph.ViewOptions
	ids   []graph.ID
	index map[graph.ID]int32
	arcs  [][2]int32 // in the direction of walking
	ahead side       // from the start along the arcs
	back  side       // from the end against them
	met   bool
	limit int // hops beyond which nothing is wanted, 0 for none
}

// side is one of the two walks.
type side struct {
	rim    []graph.ID // what was met last
	met    map[int32]bool
	depth  int
	onward bool // along the arcs
}

func (sn *Snapshot) lens(from, to graph.ID, opts graph.ViewOptions, limit int) *lens {
	l := &lens{sn: sn, opts: opts, index: map[graph.ID]int32{}, limit: limit}
	l.ahead = side{[]graph.ID{from}, map[int32]bool{l.vertex(from): true}, 0, true}
	l.back = side{[]graph.ID{to}, map[int32]bool{l.vertex(to): true}, 0, false}
	return l
}

func (l *lens) vertex(id graph.ID) int32 {
	at, ok := l.index[id]
	if !ok {
		at = int32(len(l.ids))
		l.index[id] = at
		l.ids = append(l.ids, id)
	}
	return at
}

// extend walks on until all walks of so many hops are held, and at least one if there is any.
func (l *lens) extend(hops int) error {
	for !l.exhausted() && (l.depth() < hops || !l.met) && (l.limit == 0 || l.depth() < l.limit) {
		from, other := &l.ahead, &l.back
		if len(other.rim) < len(from.rim) {
			from, other = other, from
		}
		if err := l.step(from, other); err != nil {
			return err
		}
	}
	return nil
}

func (l *lens) depth() int { return l.ahead.depth + l.back.depth }

// exhausted tells that one end has been walked from to wherever one can come.
func (l *lens) exhausted() bool { return len(l.ahead.rim) == 0 || len(l.back.rim) == 0 }

// covers is the number of hops up to which all walks are held.
func (l *lens) covers() int {
	if l.exhausted() {
		return math.MaxInt
	}
	return l.depth()
}

// step takes one side a hop farther.
func (l *lens) step(s, other *side) error {
	var next []graph.ID
	for arc, err := range l.sn.arcs(s.rim, s.onward, l.opts) {
		if err != nil {
			return err
		}
		if expired := l.sn.b.expired; len(l.arcs)%4096 == 0 && expired != nil && expired() {
			return graph.ErrTime
		}
		at, to := l.vertex(arc[0]), l.vertex(arc[1])
		if s.onward {
			l.arcs = append(l.arcs, [2]int32{at, to})
		} else {
			l.arcs = append(l.arcs, [2]int32{to, at})
		}
		if !s.met[to] {
			s.met[to] = true
			next = append(next, arc[1])
			l.met = l.met || other.met[to]
		}
	}
	s.rim = next
	s.depth++
	return nil
}

// shortest is the number of hops of the shortest walk, -1 where none is known.
func (l *lens) shortest() int {
	if !l.met {
		return -1
	}
	return int(l.distances(0, true)[1])
}

// distances counts the hops from a vertex to all others over the arcs held, or against them; -1 where there is
// no way.
func (l *lens) distances(from int32, onward bool) []int32 {
	near, far := 0, 1
	if !onward {
		near, far = 1, 0
	}
	first := make([]int32, len(l.ids)+1)
	for _, a := range l.arcs {
		first[a[near]+1]++
	}
	for i := range l.ids {
		first[i+1] += first[i]
	}
	targets, next := make([]int32, len(l.arcs)), append([]int32(nil), first...)
	for _, a := range l.arcs {
		targets[next[a[near]]] = a[far]
		next[a[near]]++
	}
	dist := make([]int32, len(l.ids))
	for i := range dist {
		dist[i] = -1
	}
	dist[from] = 0
	queue := []int32{from}
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

// pairs adds the pairs of entities that walks of at most so many hops join.
func (l *lens) pairs(hops int, between map[pair]bool) {
	from, to := l.distances(0, true), l.distances(1, false)
	for _, a := range l.arcs {
		if from[a[0]] >= 0 && to[a[1]] >= 0 && int(from[a[0]])+1+int(to[a[1]]) <= hops {
			between[pairOf(l.ids[a[0]], l.ids[a[1]])] = true
		}
	}
}

// arc leads from one entity to another.
type arc [2]graph.ID

// arcs lists the arcs that leave entities, or against their direction those that enter them, as pairs of the
// entity and the other end.
func (sn *Snapshot) arcs(ids []graph.ID, onward bool, opts graph.ViewOptions) func(yield func(arc, error) bool) {
	if x := sn.currentIndex(); x != nil && !opts.Hierarchy {
		return x.arcs(sn, ids, onward, opts)
	}
	const among = " IN (SELECT value FROM json_each(?1))"
	which := " AND confidence >= ?2"
	if sn.least == 0 {
		which = "" // the index alone will do
	}
	if len(opts.Relations) > 0 {
		which += " AND relation IN (SELECT value FROM json_each(?3))"
	}
	against := which // the relations that are walked from object to subject
	if opts.Directed {
		against += " AND relation IN (SELECT relation FROM relations WHERE symmetric)"
	}
	if !onward {
		which, against = against, which
	}
	query := "SELECT subject, object FROM edges WHERE subject" + among + which +
		" UNION ALL SELECT object, subject FROM edges WHERE object" + among + against
	if opts.Hierarchy {
		query += " UNION ALL SELECT e.id, e.parent FROM entities e JOIN entities up ON up.id = e.parent WHERE e.id" + among +
			" UNION ALL SELECT parent, id FROM entities WHERE parent" + among
	}
	return each(sn.b, query, []any{array(ids), sn.least, array(opts.Relations)}, func(rows *row) (a arc, err error) {
		err = rows.Scan(&a[0], &a[1])
		return a, err
	})
}
