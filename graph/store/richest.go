package store

import "example.org/kg/graph"

// richest is a graph.Reach for paths by amount. It finds the amount of the best ones, and then walks by hops over edges of no less. When
// paths of less are wanted too, it gives the whole store.
func (sn *Snapshot) richest(over *mapped, from, to graph.ID, opts graph.PathOptions, seen graph.ViewOptions) (reach graph.Reach, close func()) {
	rich := *over
	c := sn.corridorOf(&rich, from, to, opts, seen, func(a, b graph.ID) finder { return sn.lens(&rich, a, b, 0) })
	best, known := opts.Weight.None(), false
	return func(wanted graph.Length) (*graph.View, graph.Length, error) {
		switch {
		case c.degenerate(): // refused by the query
			return c.view(wanted)
		case !known:
			known = true
			for _, s := range c.ways() {
				weight, ok, err := sn.widest(over, s[0], s[1])
				if err != nil {
					return nil, graph.Length{}, sn.failed(err)
				}
				if !ok { // nor will there be another
					weight = 0
				}
				best = opts.Weight.Plus(best, weight)
			}
			rich.amount = -best
		case wanted.Weight > best:
			v, err := sn.view(seen)
			return v, graph.Everything, err
		}
		v, covers, err := c.view(graph.Length{Hops: wanted.Hops})
		if covers != graph.Everything || rich.amount > 0 {
			covers.Weight = best
		}
		return v, covers, err
	}, c.close
}

// widest is the weight by amount of the best walks between two entities, false where there are none: it goes by the richest edges first
// from both ends, until the two meet.
func (sn *Snapshot) widest(over *mapped, from, to graph.ID) (weight int64, ok bool, err error) {
	w := newWeighing(sn, over, graph.Richest, from, to)
	for {
		ahead, back := w.sides[0].radius(), w.sides[1].radius()
		side, next := 0, ahead
		if back.Compare(ahead) < 0 {
			side, next = 1, back
		}
		if ahead == graph.Everything || back == graph.Everything || w.met && w.best.Weight <= next.Weight {
			return w.best.Weight, w.met, nil
		}
		if err := w.settle(side); err != nil {
			return 0, false, err
		}
	}
}
