package graph

import (
	"cmp"
	"container/heap"
	"math"
	"slices"
)

// searchBudget bounds the unfinished paths that one query may hold. It is a count, not a time,
// so that the answer is the same on every machine, unless a time is asked for.
const searchBudget = 500_000

// pathQuery is one question to a view, with vertices for ids.
//
// The search goes by length: all paths of the least possible number of hops, then of one more.
// Within a length it is A*: the unfinished path with the least cost so far plus the least cost
// of any walk of exactly the hops that are left goes on first, so paths come out in their final
// order and the search ends with the last one wanted. What has been passed of the entity and
// the type asked for is part of a state, so that dead ends without them are never entered.
type pathQuery struct {
	v        *View
	from, to int32
	via      int32 // -1 for none
	viaType  Type
	all      bool
	limit    int
	max      int
	weight   Weight
	covers   Length           // up to which the view holds all walks
	far      []int32          // hops from a state to the end, -1 where there is no way
	least    map[stretch]cost // least cost of the walks along a stretch, impossible ones included
	made     int              // unfinished paths made so far
	expired  func() bool      // nil for never
	asked    int              // how often expired could have been asked
	late     bool             // it has told that the time is up
}

// goOn counts an unfinished path and tells which bound the search has come to, "" for none.
func (q *pathQuery) goOn() Bound {
	switch q.made++; {
	case q.made > searchBudget:
		return BoundTries
	case q.isLate():
		return BoundTime
	}
	return ""
}

// isLate tells whether the time is up. It asks once in a while.
func (q *pathQuery) isLate() bool {
	const often = 256
	if q.expired != nil && !q.late {
		q.late = q.asked%often == 0 && q.expired()
		q.asked++
	}
	return q.late
}

// state is a vertex times four plus what has been passed: 1 for the entity asked for, 2 for the
// type, both set from the start where nothing is asked for.
type state = int32

const passedAll = 3

// stretch is what is left of a walk: from a state, so many hops to the end.
type stretch struct {
	at   state
	hops int32
}

// never is the cost of what cannot be walked.
var never = cost{doubt: 1 << 62}

func (q *pathQuery) hasVia() bool { return q.via >= 0 || q.viaType != "" }

// passes is what is passed by going through a vertex.
func (q *pathQuery) passes(vertex int32) int32 {
	var passed int32
	if q.via < 0 || q.via == vertex {
		passed |= 1
	}
	if q.viaType == "" || q.v.g.entities[q.v.ids[vertex]].Type == q.viaType {
		passed |= 2
	}
	return passed
}

// start is the state before the first hop.
func (q *pathQuery) start() state {
	passed := int32(0)
	if q.via < 0 {
		passed |= 1
	}
	if q.viaType == "" {
		passed |= 2
	}
	return 4*q.from + passed
}

// run lists the best paths, as vertices, and tells what left out others, if anything; done is false where a wider
// view is needed to know them.
func (q *pathQuery) run() (paths [][]int32, bound Bound, done bool) {
	if q.weight != Shortest {
		return q.runWeighted()
	}
	covers := q.covers.Hops
	q.measure()
	shortest := int(q.far[q.start()])
	if shortest < 0 || shortest > covers || q.max > 0 && shortest > q.max {
		return nil, "", covers == math.MaxInt || q.max > 0 && covers >= q.max
	}
	longest := shortest
	if q.all || q.hasVia() {
		longest = cmp.Or(q.max, max(DefaultMaxHops, shortest))
	}
	q.least = map[stretch]cost{}
	for hops := shortest; hops <= min(longest, covers); hops++ {
		found, bound := q.ofLength(int32(hops), q.limit+1-len(paths))
		paths = append(paths, found...)
		switch {
		case len(paths) > q.limit:
			return paths[:q.limit], BoundLimit, true
		case bound != "":
			return paths, bound, true
		case !q.all && len(paths) > 0:
			return paths, "", true
		}
	}
	return paths, "", covers >= longest
}

// measure fills far, walking back from the end.
func (q *pathQuery) measure() {
	q.far = make([]int32, 4*len(q.v.ids))
	for i := range q.far {
		q.far[i] = -1
	}
	queue := []state{4*q.to + passedAll}
	q.far[queue[0]] = 0
	start := q.start()
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if at == start {
			if q.all || q.hasVia() || q.weight != Shortest {
				continue
			}
			return // what lies farther off is on no shortest path
		}
		for _, before := range q.before(at) {
			if q.far[before] < 0 {
				q.far[before] = q.far[at] + 1
				queue = append(queue, before)
			}
		}
	}
}

// before lists the states from which one hop leads to a state.
func (q *pathQuery) before(at state) []state {
	vertex, passed := at/4, at%4
	var here int32 // what was passed in coming to the vertex
	if vertex != q.to {
		here = q.passes(vertex)
	}
	var states []state
	for _, a := range q.v.around(vertex) {
		if a.to == q.to || !q.v.arcs[a.twin].open {
			continue
		}
		for mask := int32(0); mask <= passedAll; mask++ {
			if mask|here == passed && (a.to != q.from || 4*a.to+mask == q.start()) {
				states = append(states, 4*a.to+mask)
			}
		}
	}
	return states
}

// after is the state that an arc leads to from a state, and false where it must not be taken.
func (q *pathQuery) after(at state, a *arc) (state, bool) {
	passed := at % 4
	switch {
	case !a.open || a.to == q.from:
		return 0, false
	case a.to == q.to:
		return 4*a.to + passed, passed == passedAll
	}
	return 4*a.to + (passed | q.passes(a.to)), true
}

// rest is the least cost of a walk of exactly so many hops to the end, simple or not.
func (q *pathQuery) rest(at state, hops int32) cost {
	if q.far[at] < 0 || q.far[at] > hops || q.isLate() {
		return never
	}
	if at/4 == q.to {
		if hops == 0 {
			return cost{}
		}
		return never
	}
	key := stretch{at, hops}
	if known, ok := q.least[key]; ok {
		return known
	}
	best := never
	arcs := q.v.around(at / 4)
	for i := range arcs {
		if next, ok := q.after(at, &arcs[i]); ok {
			if left := q.rest(next, hops-1); left != never {
				best = cheaper(best, arcs[i].cost.plus(left))
			}
		}
	}
	q.least[key] = best
	return best
}

func cheaper(a, b cost) cost {
	if a.compare(b) <= 0 {
		return a
	}
	return b
}

// ofLength lists the best simple paths of exactly so many hops, at most limit of them, and the bound that ended the
// search, if one did.
func (q *pathQuery) ofLength(hops int32, limit int) (paths [][]int32, bound Bound) {
	open := frontier{}
	if estimate := q.rest(q.start(), hops); estimate != never {
		open = append(open, &trail{at: q.start(), left: hops, estimate: estimate})
	}
	for len(open) > 0 && len(paths) < limit {
		t := heap.Pop(&open).(*trail)
		if t.left == 0 {
			paths = append(paths, t.vertices())
			continue
		}
		arcs := q.v.around(t.at / 4)
		for i := range arcs {
			next, ok := q.after(t.at, &arcs[i])
			if !ok || t.holds(next/4) {
				continue
			}
			left := q.rest(next, t.left-1)
			if left == never {
				continue
			}
			if bound := q.goOn(); bound != "" {
				return paths, bound
			}
			soFar := t.soFar.plus(arcs[i].cost)
			heap.Push(&open, &trail{t, next, t.depth + 1, t.left - 1, soFar, soFar.plus(left)})
		}
	}
	if q.late {
		return paths, BoundTime
	}
	return paths, ""
}

// trail is an unfinished path, as its last step.
type trail struct {
	back     *trail
	at       state
	depth    int32
	left     int32 // hops to go
	soFar    cost
	estimate cost // of the whole path, never more than it will be
}

// holds tells whether the path has passed a vertex.
func (t *trail) holds(vertex int32) bool {
	for ; t != nil; t = t.back {
		if t.at/4 == vertex {
			return true
		}
	}
	return false
}

func (t *trail) vertices() []int32 {
	path := make([]int32, 0, t.depth+1)
	for ; t != nil; t = t.back {
		path = append(path, t.at/4)
	}
	slices.Reverse(path)
	return path
}

// before orders paths by their vertices; the beginning of a path comes before it.
func (t *trail) before(u *trail) bool {
	deeper := t.depth > u.depth
	for ; t.depth > u.depth; t = t.back {
	}
	for ; u.depth > t.depth; u = u.back {
	}
	if t == u {
		return !deeper
	}
	for t.back != u.back {
		t, u = t.back, u.back
	}
	return t.at < u.at
}

// frontier is a heap of unfinished paths, the most promising on top.
type frontier []*trail

func (f frontier) Len() int      { return len(f) }
func (f frontier) Swap(i, j int) { f[i], f[j] = f[j], f[i] }
func (f frontier) Less(i, j int) bool {
	if c := f[i].estimate.compare(f[j].estimate); c != 0 {
		return c < 0
	}
	return f[i].before(f[j])
}
func (f *frontier) Push(t any) { *f = append(*f, t.(*trail)) }
func (f *frontier) Pop() any {
	last := (*f)[len(*f)-1]
	*f = (*f)[:len(*f)-1]
	return last
}
