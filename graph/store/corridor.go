package store

import (
	"example.org/kg/graph"
)

// reach tells where to look for paths, until close is called.
func (sn *Snapshot) reach(from, to graph.ID, opts graph.PathOptions, seen graph.ViewOptions) (reach graph.Reach, close func()) {
	over, isMapped := sn.ground(seen).(*mapped)
	switch {
	case opts.Weight == graph.Shortest || opts.Max > 0:
		c := sn.corridor(from, to, opts, seen)
		return func(wanted graph.Length) (*graph.View, graph.Length, error) {
			if opts.Weight != graph.Shortest {
				wanted = graph.Length{Hops: opts.Max}
			}
			v, covers, err := c.view(wanted)
			if opts.Weight != graph.Shortest && covers.Hops >= opts.Max {
				covers = graph.Everything
			}
			return v, covers, err
		}, c.close
	case isMapped && opts.Weight == graph.Surest:
		c := sn.corridorOf(over, from, to, opts, seen, func(a, b graph.ID) finder { return newWeighing(sn, over, opts.Weight, a, b) })
		return c.view, c.close
	case isMapped && sn.least == 0: // amounts of the index are those of all statements
		return sn.richest(over, from, to, opts, seen)
	}
	return func(graph.Length) (*graph.View, graph.Length, error) {
		v, err := sn.view(seen)
		return v, graph.Everything, err
	}, func() {}
}

// view is all of the store for walking, without its statements.
func (sn *Snapshot) view(seen graph.ViewOptions) (*graph.View, error) {
	p := sn.part()
	p.entitiesWhere("true")
	var edges []graph.Edge
	take(sn.b, sn.Edges(), func(e graph.Edge) { edges = append(edges, e) })
	g, err := p.done()
	if err != nil {
		return nil, err
	}
	return g.ViewOf(edges, seen), nil
}

// corridor is what lies between the ends of a path query: one stretch, or two where it leads over an entity.
type corridor struct {
	sn        *Snapshot
	seen      graph.ViewOptions
	over      ground
	ends      []graph.ID
	stretches []finder
}

// finder finds what lies between two entities.
type finder interface {
	// extend looks farther, until all walks of this length are held, and at least one if there is any.
	extend(wanted graph.Length) error
	// least is the length of the shortest walk, false where none is known.
	least() (graph.Length, bool)
	// covers is the length up to which all walks are held.
	covers() graph.Length
	// pairs adds the pairs of entities that walks of at most this length join.
	pairs(within graph.Length, between map[pair]bool)
	// close ends the search.
	close()
}

func (sn *Snapshot) corridor(from, to graph.ID, opts graph.PathOptions, seen graph.ViewOptions) *corridor {
	over := sn.ground(seen)
	return sn.corridorOf(over, from, to, opts, seen, func(a, b graph.ID) finder { return sn.lens(over, a, b, opts.Max) })
}

func (sn *Snapshot) corridorOf(over ground, from, to graph.ID, opts graph.PathOptions, seen graph.ViewOptions, find func(a, b graph.ID) finder) *corridor {
	c := &corridor{sn: sn, seen: seen, over: over, ends: []graph.ID{from, to}}
	if opts.Via != "" {
		c.ends = append(c.ends, opts.Via)
	}
	for _, s := range c.ways() {
		c.stretches = append(c.stretches, find(s[0], s[1]))
	}
	return c
}

func (c *corridor) close() {
	for _, s := range c.stretches {
		s.close()
	}
}

// ways are the ends of the stretches.
func (c *corridor) ways() [][2]graph.ID {
	if len(c.ends) == 2 {
		return [][2]graph.ID{{c.ends[0], c.ends[1]}}
	}
	return [][2]graph.ID{{c.ends[0], c.ends[2]}, {c.ends[2], c.ends[1]}}
}

// view is a graph.Reach.
func (c *corridor) view(wanted graph.Length) (*graph.View, graph.Length, error) {
	between := map[pair]bool{}
	covers, err := c.extend(wanted, between)
	if err != nil {
		return nil, covers, c.sn.failed(err)
	}
	p := c.sn.part()
	p.entities(c.ends)
	p.parents()
	c.over.entities(p, endsOf(between))
	var edges []graph.Edge
	take(c.sn.b, c.sn.edgesBetween(between), func(e graph.Edge) { edges = append(edges, e) })
	g, err := p.done()
	if err != nil {
		return nil, covers, err
	}
	return g.ViewOf(edges, c.seen), covers, nil
}

// extend looks for all walks of this length, and the pairs that they join.
func (c *corridor) extend(wanted graph.Length, between map[pair]bool) (covers graph.Length, err error) {
	if c.degenerate() {
		return graph.Everything, nil // refused by the query
	}
	var sum graph.Length // of the shortest walk
	for _, s := range c.stretches {
		if err := s.extend(graph.Length{Hops: 1}); err != nil {
			return covers, err
		}
		least, ok := s.least()
		if !ok {
			return s.covers(), nil // no walk, or none within the limit
		}
		sum = sum.Plus(least)
	}
	if wanted.Compare(sum) < 0 {
		wanted = sum
	}
	covers = graph.Everything
	for _, s := range c.stretches {
		least, _ := s.least()
		others := sum.Minus(least)
		if err := s.extend(wanted.Minus(others)); err != nil {
			return covers, err
		}
		if all := s.covers().Plus(others); all.Compare(covers) < 0 {
			covers = all
		}
	}
	for _, s := range c.stretches {
		least, _ := s.least()
		s.pairs(covers.Minus(sum.Minus(least)), between)
	}
	return covers, nil
}

// degenerate tells that two of the ends are the same.
func (c *corridor) degenerate() bool {
	return c.ends[0] == c.ends[1] || len(c.ends) > 2 && (c.ends[2] == c.ends[0] || c.ends[2] == c.ends[1])
}
