package store

import (
	"container/heap"

	"example.org/kg/graph"
)

// weighing finds what lies between two entities as a lens does, where the weight of a walk counts before its hops: by
// Dijkstra's algorithm from both at once. The arcs that it has met hold every walk that is shorter than the
// lengths which the two sides have come to: its first hops leave vertices that are settled on the one side, the others enter such on
// the other.
type weighing struct {
	sn     *Snapshot
	over   *mapped
	weight graph.Weight
	sides  [2]settling // from the start along the arcs, from the end against them
	arcs   []heavy     // in the direction of walking
	best   graph.Length
	met    bool
}

type heavy struct {
	from, to int32
	weight   int64
}

// settling is one of the two sides.
type settling struct {
	lengths map[int32]graph.Length // of vertices that are settled
	queue   tentative              // and of those beside them
}

func newWeighing(sn *Snapshot, over *mapped, weight graph.Weight, from, to graph.ID) *weighing {
	w := &weighing{sn: sn, over: over, weight: weight, best: graph.Everything}
	for i, id := range []graph.ID{from, to} {
		w.sides[i].lengths = map[int32]graph.Length{}
		if at, ok := over.number(id); ok {
			w.sides[i].queue = tentative{{at, graph.Length{Weight: weight.None()}}}
		}
	}
	return w
}

// radius is the least length that is not settled, Everything where all is.
func (s *settling) radius() graph.Length {
	for len(s.queue) > 0 {
		if _, known := s.lengths[s.queue[0].at]; !known {
			return s.queue[0].length
		}
		heap.Pop(&s.queue)
	}
	return graph.Everything
}

// extend is part of finder.
func (w *weighing) extend(wanted graph.Length) error {
	for {
		ahead, back := w.sides[0].radius(), w.sides[1].radius()
		side := 0
		switch reached := ahead.Plus(back); {
		case back == graph.Length{}: // the ends come first, so that one side may meet the other there
			side = 1
		case ahead == graph.Length{}:
		case reached == graph.Everything || w.met && w.best.Compare(reached) < 0 && wanted.Compare(reached) < 0:
			return nil
		case len(w.sides[1].queue) < len(w.sides[0].queue):
			side = 1
		}
		if err := w.settle(side); err != nil {
			return err
		}
	}
}

// settle takes the next vertex of a side.
func (w *weighing) settle(side int) error {
	if expired := w.sn.b.expired; len(w.arcs)%256 == 0 && expired != nil && expired() {
		return graph.ErrTime
	}
	s, other := &w.sides[side], &w.sides[1-side]
	next := heap.Pop(&s.queue).(tentativeAt)
	s.lengths[next.at] = next.length
	if rest, ok := other.lengths[next.at]; ok {
		w.meet(w.plus(next.length, rest))
	}
	w.over.weighed(next.at, side == 0, w.weight, func(to uint32, weight int64) {
		arc := heavy{next.at, int32(to), weight}
		if side == 1 {
			arc.from, arc.to = arc.to, arc.from
		}
		w.arcs = append(w.arcs, arc)
		length := w.plus(next.length, graph.Length{Weight: weight, Hops: 1})
		if rest, ok := other.lengths[int32(to)]; ok {
			w.meet(w.plus(length, rest))
		}
		if _, known := s.lengths[int32(to)]; !known {
			heap.Push(&s.queue, tentativeAt{int32(to), length})
		}
	})
	return nil
}

func (w *weighing) plus(a, b graph.Length) graph.Length {
	return graph.Length{Weight: w.weight.Plus(a.Weight, b.Weight), Hops: a.Hops + b.Hops}
}

func (w *weighing) meet(length graph.Length) {
	if w.met = true; length.Compare(w.best) < 0 {
		w.best = length
	}
}

// least is part of finder.
func (w *weighing) least() (graph.Length, bool) { return w.best, w.met }

// covers is part of finder.
func (w *weighing) covers() graph.Length {
	reached := w.sides[0].radius().Plus(w.sides[1].radius())
	if reached != graph.Everything {
		reached.Hops--
	}
	return reached
}

// close is part of finder.
func (w *weighing) close() {}

// pairs is part of finder.
func (w *weighing) pairs(within graph.Length, between map[pair]bool) {
	ahead, back := w.sides[0].radius(), w.sides[1].radius()
	for _, a := range w.arcs {
		from, ok := w.sides[0].lengths[a.from]
		if !ok {
			from = ahead
		}
		to, ok := w.sides[1].lengths[a.to]
		if !ok {
			to = back
		}
		if from.Plus(to).Plus(graph.Length{Weight: a.weight, Hops: 1}).Compare(within) <= 0 {
			between[pairOf(w.over.id(a.from), w.over.id(a.to))] = true
		}
	}
}

// weighed lists the arcs from a vertex with their weights.
func (m *mapped) weighed(at int32, onward bool, weight graph.Weight, f func(to uint32, weight int64)) {
	step := weight.Of(&graph.Edge{Relation: graph.ContainedIn})
	m.steps(at, func(to uint32) bool {
		f(to, step)
		return true
	})
	m.edges(at, onward, func(edge, to uint32) bool {
		f(to, weight.Of(&graph.Edge{Confidence: m.x.sure[edge], Amount: graph.Money(m.x.amounts[edge])}))
		return true
	})
}

// tentative is a heap of vertices, the nearest on top.
type tentative []tentativeAt

type tentativeAt struct {
	at     int32
	length graph.Length
}

func (t tentative) Len() int           { return len(t) }
func (t tentative) Swap(i, j int)      { t[i], t[j] = t[j], t[i] }
func (t tentative) Less(i, j int) bool { return t[i].length.Compare(t[j].length) < 0 }
func (t *tentative) Push(v any)        { *t = append(*t, v.(tentativeAt)) }
func (t *tentative) Pop() any {
	last := (*t)[len(*t)-1]
	*t = (*t)[:len(*t)-1]
	return last
}
