package store

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// rank is graph.Degrees for all entities, over the index.
func (x *index) rank(sn *Snapshot, opts graph.DegreeOptions) ([]graph.Degree, error) {
	c := &counter{x: x, types: sn.schema.Types(), rels: sn.schema.Relations(), opts: opts}
	type entry struct {
		at    int32
		value int64
	}
	var list []entry
	for at := range x.types {
		if !c.wantsType(opts.Types, x.types[at]) {
			continue
		}
		if v := c.value(at); v != 0 {
			list = append(list, entry{int32(at), v})
		}
	}
	slices.SortFunc(list, func(a, b entry) int {
		return cmp.Or(cmp.Compare(b.value, a.value), cmp.Compare(x.byName[a.at], x.byName[b.at]))
	})
	if opts.Top > 0 {
		list = list[:min(len(list), opts.Top)]
	}
	ids := make([]graph.ID, len(list))
	for i, e := range list {
		ids[i] = x.id(int(e.at))
	}
	p := sn.part()
	p.entities(ids)
	p.parents()
	g, err := p.done()
	if err != nil {
		return nil, err
	}
	degrees := make([]graph.Degree, len(list))
	for i, e := range list {
		degrees[i] = c.degree(int(e.at))
		degrees[i].Entity = g.Ref(ids[i])
	}
	return degrees, nil
}

// counter counts the edges of vertices.
type counter struct {
	x     *index
	types []graph.TypeRule
	rels  []graph.Rule
	opts  graph.DegreeOptions
}

func (c *counter) wantsType(filter []graph.Type, t uint8) bool {
	return len(filter) == 0 || slices.Contains(filter, c.types[t].Type)
}

// each calls f on the edges of a vertex that count.
func (c *counter) each(at int, f func(edge, neighbor uint32, dir graph.Direction)) {
	x := c.x
	visit := func(edge, neighbor uint32, dir graph.Direction) {
		rule := &c.rels[x.rels[edge]]
		if len(c.opts.Relations) > 0 && !slices.Contains(c.opts.Relations, rule.Relation) ||
			!c.wantsType(c.opts.NeighborTypes, x.types[neighbor]) {
			return
		}
		if rule.Symmetric {
			dir = graph.Both
		}
		f(edge, neighbor, dir)
	}
	for e := x.out[at]; e < x.out[at+1]; e++ {
		visit(e, x.objects[e], graph.Out)
	}
	for i := x.in[at]; i < x.in[at+1]; i++ {
		visit(x.inEdges[i], x.sources[i], graph.In)
	}
}

// value is what the question ranks by.
func (c *counter) value(at int) int64 {
	x := c.x
	if c.opts.By != graph.ByAmount && c.opts.By != graph.ByPeople && c.opts.Direction == "" && len(c.opts.Relations)+len(c.opts.NeighborTypes) == 0 {
		return int64(x.out[at+1] - x.out[at] + x.in[at+1] - x.in[at])
	}
	sum := int64(0)
	c.each(at, func(edge, _ uint32, dir graph.Direction) {
		switch {
		case c.opts.Direction != "" && c.opts.Direction != dir:
		case c.opts.By == graph.ByAmount:
			sum += x.amounts[edge]
		case c.opts.By == graph.ByPeople:
			sum += x.people[edge]
		default:
			sum++
		}
	})
	return sum
}

// degree is all that is counted of a vertex.
func (c *counter) degree(at int) graph.Degree {
	d := graph.Degree{ByRelation: map[graph.Relation]int{}, ByType: map[graph.Type]int{}}
	c.each(at, func(edge, neighbor uint32, dir graph.Direction) {
		sum := graph.Sum{Edges: 1, Amount: graph.Money(c.x.amounts[edge]), Headcount: c.x.people[edge]}
		part := &d.In
		switch dir {
		case graph.Out:
			part = &d.Out
		case graph.Both:
			part = &d.Paired
		}
		for _, s := range []*graph.Sum{part, &d.Total} {
			s.Edges += sum.Edges
			s.Amount += sum.Amount
			s.Headcount += sum.Headcount
		}
		d.ByRelation[c.rels[c.x.rels[edge]].Relation]++
		d.ByType[c.types[c.x.types[neighbor]].Type]++
	})
	return d
}
