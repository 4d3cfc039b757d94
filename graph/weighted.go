package graph

import (
	"container/heap"
	"math"
)

// Weight is what makes one path better than another.
type Weight string

// The weights.
const (
	// Shortest ranks by the number of hops first, see Graph.Paths.
	Shortest Weight = ""
	// Surest ranks by the chance that every hop is true, taken to be independent: the product of the confidence of each
	// hop's surest edge. Hierarchy hops are certain.
	Surest Weight = "confidence"
	// Richest ranks by the smallest amount on the way, where a hop has that of its largest edge: the widest path. Hops without an
	// amount count as 0.
	Richest Weight = "amount"
)

// The paths of Surest and Richest come in the order of their weight, then with fewer hops first, then by the ids on
// the way.

// Of is what an edge weighs: less is better.
func (w Weight) Of(e *Edge) int64 {
	if w == Richest {
		return -max(int64(e.Amount), 0)
	}
	micro := 1e6
	if e.Relation != ContainedIn {
		micro = math.Round(1e6 * min(max(e.Confidence, 0), 1))
	}
	return int64(math.Round(-1e6 * math.Log(max(micro, 1)/1e6))) // millionths of -ln of the chance
}

// Plus is the weight of one walk after another.
func (w Weight) Plus(a, b int64) int64 {
	if w == Richest {
		return max(a, b)
	}
	return a + b
}

// None is the weight of a walk without hops.
func (w Weight) None() int64 {
	if w == Richest {
		return math.MinInt64 // more than any amount
	}
	return 0
}

// weigh is the weight of an arc: that of its lightest edge.
func (q *pathQuery) weigh(from int32, a *arc) int64 {
	least := int64(math.MaxInt64)
	for _, i := range q.v.joins[a.lo:a.hi] {
		if e := &q.v.edges[i]; q.v.follows(e, q.v.ids[from]) {
			least = min(least, q.weight.Of(e))
		}
	}
	return least
}

// runWeighted lists the best paths by weight. It is A* over unfinished paths: the estimate of each is the weight so
// far with the least of any walk to the end, and the hops so far with the fewest of any walk, neither more than what
// the path will have; so paths come out in their order, up to the length that the view covers; done is as in run.
func (q *pathQuery) runWeighted() (paths [][]int32, bound Bound, done bool) {
	q.measure()
	if q.far[q.start()] < 0 {
		return nil, "", q.covers == Everything
	}
	least := q.leastWeights()
	open := loads{}
	push := func(back *load, at state, weight int64) Bound {
		t := &trail{at: at}
		if back != nil {
			t.back, t.depth = back.trail, back.depth+1
		}
		if q.far[at] < 0 || q.max > 0 && int(t.depth+q.far[at]) > q.max {
			return ""
		}
		if bound := q.goOn(); bound != "" {
			return bound
		}
		heap.Push(&open, &load{t, weight, Length{q.weight.Plus(weight, least[at]), int(t.depth + q.far[at])}})
		return ""
	}
	if bound := push(nil, q.start(), q.weight.None()); bound != "" {
		return nil, bound, true
	}
	var first Length
	for len(open) > 0 {
		l := heap.Pop(&open).(*load)
		switch {
		case !q.all && len(paths) > 0 && first.Compare(l.estimate) < 0:
			return paths, "", true
		case l.estimate.Compare(q.covers) > 0:
			return paths, "", false
		}
		if l.at/4 == q.to {
			if len(paths) == q.limit {
				return paths, BoundLimit, true
			}
			if len(paths) == 0 {
				first = l.estimate
			}
			paths = append(paths, l.vertices())
			continue
		}
		arcs := q.v.around(l.at / 4)
		for i := range arcs {
			next, ok := q.after(l.at, &arcs[i])
			if !ok || l.holds(next/4) {
				continue
			}
			if bound := push(l, next, q.weight.Plus(l.weight, q.weigh(l.at/4, &arcs[i]))); bound != "" {
				return paths, bound, true
			}
		}
	}
	return paths, "", q.covers == Everything || !q.all && len(paths) > 0
}

// leastWeights are the least weights of walks from every state to the end, by Dijkstra's algorithm against the arcs.
func (q *pathQuery) leastWeights() []int64 {
	least := make([]int64, len(q.far))
	done := make([]bool, len(q.far))
	for i := range least {
		least[i] = math.MaxInt64
	}
	end := 4*q.to + passedAll
	least[end] = q.weight.None()
	queue := reached{{end, least[end]}}
	for len(queue) > 0 {
		r := heap.Pop(&queue).(reachedAt)
		if done[r.at] {
			continue
		}
		done[r.at] = true
		for _, before := range q.before(r.at) {
			from := before / 4
			w := q.weight.Plus(q.weigh(from, &q.v.arcs[q.v.find(from, r.at/4)]), r.weight)
			if w < least[before] {
				least[before] = w
				heap.Push(&queue, reachedAt{before, w})
			}
		}
	}
	return least
}

// reached is a heap of states, the lightest on top.
type reached []reachedAt

type reachedAt struct {
	at     state
	weight int64
}

func (r reached) Len() int           { return len(r) }
func (r reached) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }
func (r reached) Less(i, j int) bool { return r[i].weight < r[j].weight }
func (r *reached) Push(x any)        { *r = append(*r, x.(reachedAt)) }
func (r *reached) Pop() any {
	last := (*r)[len(*r)-1]
	*r = (*r)[:len(*r)-1]
	return last
}

// load is an unfinished path with its weight.
type load struct {
	*trail
	weight   int64
	estimate Length // of the whole path, never more than it will be
}

// loads is a heap of unfinished paths, the most promising on top.
type loads []*load

func (l loads) Len() int      { return len(l) }
func (l loads) Swap(i, j int) { l[i], l[j] = l[j], l[i] }
func (l loads) Less(i, j int) bool {
	if c := l[i].estimate.Compare(l[j].estimate); c != 0 {
		return c < 0
	}
	return l[i].trail.before(l[j].trail)
}
func (l *loads) Push(x any) { *l = append(*l, x.(*load)) }
func (l *loads) Pop() any {
	last := (*l)[len(*l)-1]
	*l = (*l)[:len(*l)-1]
	return last
}
