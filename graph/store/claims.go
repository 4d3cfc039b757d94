package store

import (
	"cmp"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// claims holds what edges are derived from, of as many statements as a store has: 40 bytes of each, and its figures.
type claims struct {
	entities  numbering[graph.ID]
	relations numbering[graph.Relation]
	periods   numbering[graph.Period]
	all       []claim
	figures   []int64 // of a claim: how many amounts and headcounts, the amounts, the headcounts
}

// claim is a statement. Entities, relation and period are numbers of numberings.
type claim struct {
	subject, object, relation, period uint32
	planned                           bool
	figures                           int // where its figures begin, or 0
	confidence                        float64
}

func newClaims() *claims {
	return &claims{
		entities: numbering[graph.ID]{}, relations: numbering[graph.Relation]{}, periods: numbering[graph.Period]{},
		figures: make([]int64, 1),
	}
}

// numbering gives numbers to things: 0, 1, … as they come.
type numbering[T comparable] map[T]uint32

func (n numbering[T]) of(thing T) uint32 {
	k, ok := n[thing]
	if !ok {
		k = uint32(len(n))
		n[thing] = k
	}
	return k
}

// things is the opposite of of.
func (n numbering[T]) things() []T {
	things := make([]T, len(n))
	for thing, k := range n {
		things[k] = thing
	}
	return things
}

func (c *claims) add(st *graph.Statement) {
	said := claim{
		subject: c.entities.of(st.Subject), object: c.entities.of(st.Object), relation: c.relations.of(st.Predicate),
		period: c.periods.of(st.Period), planned: st.Status == graph.Planned, confidence: st.Confidence,
	}
	if len(st.Amounts)+len(st.Headcounts) > 0 {
		said.figures = len(c.figures)
		c.figures = append(c.figures, int64(len(st.Amounts)), int64(len(st.Headcounts)))
		c.figures = append(append(c.figures, numbers(st.Amounts)...), st.Headcounts...)
	}
	c.all = append(c.all, said)
}

// sortEntities numbers the entities anew, by id.
func (c *claims) sortEntities() {
	rank := make([]uint32, len(c.entities))
	for i, id := range slices.Sorted(maps.Keys(c.entities)) {
		rank[c.entities[id]], c.entities[id] = uint32(i), uint32(i)
	}
	for i := range c.all {
		said := &c.all[i]
		said.subject, said.object = rank[said.subject], rank[said.object]
	}
}

// between is the two entities of a claim, as a number to sort by.
func (c *claim) between() uint64 {
	return direction(min(c.subject, c.object), max(c.subject, c.object))
}

func direction(from, to uint32) uint64 { return uint64(from)<<32 | uint64(to) }

// route leads from an entity to another, between which claims stand: all[start:end].
type route struct {
	direction  uint64
	start, end int
}

// edges calls f on all edges, sorted by subject, object and relation.
func (c *claims) edges(schema *graph.Schema, f func(graph.Edge)) {
	c.sortEntities()
	slices.SortFunc(c.all, func(a, b claim) int { return cmp.Compare(a.between(), b.between()) })
	ids, read := c.entities.things(), c.reader()
	for _, r := range c.routes(schema) {
		for _, e := range schema.EdgesOf(read(c.all[r.start:r.end])) {
			if e.Subject == ids[r.direction>>32] {
				f(e)
			}
		}
	}
}

// routes lists all ways that an edge can lead, sorted: one of a symmetric relation may lead either way.
func (c *claims) routes(schema *graph.Schema) []route {
	symmetric := make([]bool, len(c.relations))
	for relation, k := range c.relations {
		rule, _ := schema.Rule(relation)
		symmetric[k] = rule.Symmetric
	}
	var routes []route
	for start, end := 0, 0; start < len(c.all); start = end {
		var onward, back bool
		for ; end < len(c.all) && c.all[end].between() == c.all[start].between(); end++ {
			said := &c.all[end]
			onward = onward || said.subject < said.object || symmetric[said.relation]
			back = back || said.subject > said.object || symmetric[said.relation]
		}
		low, high := min(c.all[start].subject, c.all[start].object), max(c.all[start].subject, c.all[start].object)
		if onward {
			routes = append(routes, route{direction(low, high), start, end})
		}
		if back {
			routes = append(routes, route{direction(high, low), start, end})
		}
	}
	slices.SortFunc(routes, func(a, b route) int { return cmp.Compare(a.direction, b.direction) })
	return routes
}

// reader returns a function that makes statements of claims again; they hold until it is called next.
func (c *claims) reader() func(said []claim) []*graph.Statement {
	ids, relations, periods := c.entities.things(), c.relations.things(), c.periods.things()
	var room []graph.Statement
	var sts []*graph.Statement
	return func(said []claim) []*graph.Statement {
		room, sts = slices.Grow(room[:0], len(said))[:len(said)], sts[:0]
		for i := range said {
			k := &said[i]
			st := &room[i]
			*st = graph.Statement{
				Subject: ids[k.subject], Predicate: relations[k.relation], Object: ids[k.object], Period: periods[k.period],
				Status: graph.Done, Confidence: k.confidence, Amounts: st.Amounts[:0], Headcounts: st.Headcounts[:0],
			}
			if k.planned {
				st.Status = graph.Planned
			}
			if at := k.figures; at > 0 {
				amounts, headcounts := int(c.figures[at]), int(c.figures[at+1])
				for _, fen := range c.figures[at+2 : at+2+amounts] {
					st.Amounts = append(st.Amounts, graph.Money(fen))
				}
				st.Headcounts = append(st.Headcounts, c.figures[at+2+amounts:at+2+amounts+headcounts]...)
			}
			sts = append(sts, st)
		}
		return sts
	}
}
