package store

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// rank is graph.Degrees for all entities, over the index.
func (x *index) rank(sn *Snapshot, opts graph.DegreeOptions) ([]graph.Degree, error) {
	c := &counter{x: x, types: sn.schema.Types(), rels: sn.schema.Relations(), opts: opts, least: sn.least}
	var list []entry
	better := func(a, b entry) int {
		return cmp.Or(cmp.Compare(b.value, a.value), cmp.Compare(x.byName[a.at], x.byName[b.at]))
	}
	for at, value := range c.values() {
		e := entry{int32(at), value}
		full := opts.Top > 0 && len(list) == opts.Top
		if value == 0 || !c.wantsType(opts.Types, x.types[at]) || full && better(e, list[len(list)-1]) > 0 {
			continue
		}
		if opts.Top == 0 {
			list = append(list, e)
			continue
		}
		if full {
			list = list[:len(list)-1]
		}
		place, _ := slices.BinarySearchFunc(list, e, better)
		list = slices.Insert(list, place, e)
	}
	slices.SortFunc(list, better)
	ids := make([]graph.ID, len(list))
	for i, e := range list {
		ids[i] = x.id(uint32(e.at))
	}
	if sn.least > 0 && len(ids) > 0 { // the sums of the index are those of all statements
		opts.Entities = ids
		return sn.Degrees(opts)
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

// tallies is graph.TalliesOf, over the index.
func (x *index) tallies(sn *Snapshot, opts graph.DegreeOptions) map[graph.Type]graph.Tally {
	opts.By = graph.ByEdges
	c := &counter{x: x, types: sn.schema.Types(), rels: sn.schema.Relations(), opts: opts, least: sn.least}
	tallies := map[graph.Type]graph.Tally{}
	for at, value := range c.values() {
		if !c.wantsType(opts.Types, x.types[at]) {
			continue
		}
		t := c.types[x.types[at]].Type
		if tallies[t] == nil {
			tallies[t] = graph.Tally{}
		}
		tallies[t][value]++
	}
	return tallies
}

// counter counts the edges of vertices.
type counter struct {
	x     *index
	types []graph.TypeRule
	rels  []graph.Rule
	opts  graph.DegreeOptions
	least float64 // confidence
}

func (c *counter) wantsType(filter []graph.Type, t uint8) bool {
	return len(filter) == 0 || slices.Contains(filter, c.types[t].Type)
}

// each calls f on the edges of a vertex that count.
func (c *counter) each(at int, f func(edge, neighbor uint32, dir graph.Direction)) {
	x := c.x
	visit := func(edge, neighbor uint32, out bool) bool {
		rule := &c.rels[x.rels[edge]]
		if len(c.opts.Relations) > 0 && !slices.Contains(c.opts.Relations, rule.Relation) ||
			!c.wantsType(c.opts.NeighborTypes, x.types[neighbor]) {
			return true
		}
		dir := graph.In
		switch {
		case rule.Symmetric:
			dir = graph.Both
		case out:
			dir = graph.Out
		}
		f(edge, neighbor, dir)
		return true
	}
	x.around(uint32(at), c.least, visit)
}

// entry is a vertex with what the question ranks by.
type entry struct {
	at    int32
	value int64
}

// values are what the question ranks by, of every vertex, to be read only. The edges are gone through in their order, once.
func (c *counter) values() []int64 {
	x, values := c.x, make([]int64, len(c.x.types))
	if c.least == 0 && c.opts.Direction == "" && len(c.opts.Relations)+len(c.opts.NeighborTypes) == 0 {
		switch c.opts.By {
		case graph.ByAmount:
			return x.allMoney
		case graph.ByPeople:
			return x.allHeads
		}
		for at := range values {
			values[at] = int64(x.degree(uint32(at)))
		}
		return values
	}
	weights := map[graph.Measure][]int64{graph.ByAmount: x.amounts, graph.ByPeople: x.people}[c.opts.By]
	var leaves, enters, neighbor [256]bool // whether an edge counts where it leaves, where it enters, and beside what
	for i, rule := range c.rels {
		wanted := len(c.opts.Relations) == 0 || slices.Contains(c.opts.Relations, rule.Relation)
		counts := func(dir graph.Direction) bool {
			if rule.Symmetric {
				dir = graph.Both
			}
			return wanted && (c.opts.Direction == "" || c.opts.Direction == dir)
		}
		leaves[i], enters[i] = counts(graph.Out), counts(graph.In)
	}
	for i := range c.types {
		neighbor[i] = c.wantsType(c.opts.NeighborTypes, uint8(i))
	}
	sure, typed := c.least > 0, len(c.opts.NeighborTypes) > 0
	for from := range x.types {
		first, end := x.out[from], x.out[from+1]
		rels, objects := x.rels[first:end], x.objects[first:end]
		left := int64(0)
		for i, to := range objects {
			e := first + uint32(i)
			if sure && x.sure[e] < c.least {
				continue
			}
			rel, weight := rels[i], int64(1)
			if weights != nil {
				weight = weights[e]
			}
			if leaves[rel] && (!typed || neighbor[x.types[to]]) {
				left += weight
			}
			if weight != 0 && enters[rel] && (!typed || neighbor[x.types[from]]) {
				values[to] += weight
			}
		}
		values[from] += left
	}
	return values
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
