package graph

import (
	"cmp"
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

// heavy is the order of such paths: less is better.
type heavy struct {
	weight int64 // millionths of -ln of the chance, or the opposite of the smallest amount
	hops   int32
}

func (h heavy) compare(o heavy) int {
	return cmp.Or(cmp.Compare(h.weight, o.weight), cmp.Compare(h.hops, o.hops))
}

// scale is how a weight is reckoned: that of nothing, of an arc, and of one walk after another.
type scale struct {
	none int64
	arc  func(v *View, from int32, a *arc) int64
	plus func(a, b int64) int64
}

func scaleOf(w Weight) scale {
	if w == Richest {
		return scale{
			none: math.MinInt64, // more than any amount
			arc: func(v *View, from int32, a *arc) int64 {
				return -best(v, from, a, 0, func(e *Edge) int64 { return int64(e.Amount) })
			},
			plus: func(a, b int64) int64 { return max(a, b) },
		}
	}
	return scale{
		arc: func(v *View, from int32, a *arc) int64 {
			micro := best(v, from, a, 0, func(e *Edge) int64 {
				if e.Relation == ContainedIn {
					return 1e6
				}
				return int64(math.Round(1e6 * min(max(e.Confidence, 0), 1)))
			})
			return int64(math.Round(-1e6 * math.Log(float64(max(micro, 1))/1e6)))
		},
		plus: func(a, b int64) int64 { return a + b },
	}
}

// best is the highest value of the edges of an arc that can be walked.
func best(v *View, from int32, a *arc, least int64, value func(*Edge) int64) int64 {
	for _, i := range v.joins[a.lo:a.hi] {
		if e := &v.edges[i]; v.follows(e, v.ids[from]) {
			least = max(least, value(e))
		}
	}
	return least
}

// runWeighted lists the best paths by weight. It is A* over unfinished paths: the estimate of each is the weight so
// far with the least of any walk to the end, and the hops so far with the fewest of any walk, neither more than what
// the path will have; so paths come out in their order.
func (q *pathQuery) runWeighted() (paths [][]int32, bound Bound) {
	q.measure()
	if q.far[q.start()] < 0 {
		return nil, ""
	}
	sc := scaleOf(q.weight)
	least := q.leastWeights(sc)
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
		heap.Push(&open, &load{t, weight, heavy{sc.plus(weight, least[at]), t.depth + q.far[at]}})
		return ""
	}
	if bound := push(nil, q.start(), sc.none); bound != "" {
		return nil, bound
	}
	var first heavy
	for len(open) > 0 {
		l := heap.Pop(&open).(*load)
		if !q.all && len(paths) > 0 && first.compare(l.estimate) < 0 {
			return paths, ""
		}
		if l.at/4 == q.to {
			if len(paths) == q.limit {
				return paths, BoundLimit
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
			if bound := push(l, next, sc.plus(l.weight, sc.arc(q.v, l.at/4, &arcs[i]))); bound != "" {
				return paths, bound
			}
		}
	}
	return paths, ""
}

// leastWeights are the least weights of walks from every state to the end, by Dijkstra's algorithm against the arcs.
func (q *pathQuery) leastWeights(sc scale) []int64 {
	least := make([]int64, len(q.far))
	done := make([]bool, len(q.far))
	for i := range least {
		least[i] = math.MaxInt64
	}
	end := 4*q.to + passedAll
	least[end] = sc.none
	queue := reached{{end, sc.none}}
	for len(queue) > 0 {
		r := heap.Pop(&queue).(reachedAt)
		if done[r.at] {
			continue
		}
		done[r.at] = true
		for _, before := range q.before(r.at) {
			from := before / 4
			w := sc.plus(sc.arc(q.v, from, &q.v.arcs[q.v.find(from, r.at/4)]), r.weight)
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
	estimate heavy // of the whole path, never more than it will be
}

// loads is a heap of unfinished paths, the most promising on top.
type loads []*load

func (l loads) Len() int      { return len(l) }
func (l loads) Swap(i, j int) { l[i], l[j] = l[j], l[i] }
func (l loads) Less(i, j int) bool {
	if c := l[i].estimate.compare(l[j].estimate); c != 0 {
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
