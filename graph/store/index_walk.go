package store

import (
	"iter"
	"slices"

	"example.org/kg/graph"
)

// around calls f on the edges at a vertex that are sure enough, until it returns false: those that leave, then those that enter.
func (x *index) around(at uint32, least float64, f func(edge, other uint32, out bool) bool) bool {
	for e := x.out[at]; e < x.out[at+1]; e++ {
		if (least == 0 || x.sure[e] >= least) && !f(e, x.objects[e], true) {
			return false
		}
	}
	for i := x.in[at]; i < x.in[at+1]; i++ {
		if e := x.inEdges[i]; (least == 0 || x.sure[e] >= least) && !f(e, x.sources[i], false) {
			return false
		}
	}
	return true
}

// find is the vertex with an id.
func (x *index) find(id graph.ID) (at uint32, ok bool) {
	low, high := uint32(0), uint32(len(x.types))
	for low < high {
		middle := (low + high) / 2
		if x.id(middle) < id {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < uint32(len(x.types)) && x.id(low) == id
}

// mapped is the ground as the index has it. It reads no more of the arrays than it has to: what is looked up at random
// costs more than what is reckoned.
type mapped struct {
	x     *index
	rules []graph.Rule // by number, like types
	types []graph.TypeRule
	opts  graph.ViewOptions
	least float64 // confidence

	amount int64 // no edges of less, and no steps of the hierarchy where it is not 0
}

func (m *mapped) number(id graph.ID) (int32, bool) {
	at, ok := m.x.find(id)
	return int32(at), ok
}

func (m *mapped) vertices() int { return len(m.x.types) }

func (m *mapped) id(at int32) graph.ID { return m.x.id(uint32(at)) }

func (m *mapped) captions([]nearby) func(at int32) caption {
	return func(at int32) caption { return caption{kind: m.types[m.x.types[at]].Type, place: m.x.byName[at]} }
}

func (m *mapped) breadth(rim []int32) int {
	sum := 0
	for _, at := range rim {
		sum += m.x.degree(uint32(at))
	}
	return sum
}

func (x *index) degree(at uint32) int { return int(x.out[at+1] - x.out[at] + x.in[at+1] - x.in[at]) }

func (m *mapped) arcs(rim []int32, onward bool) iter.Seq2[arc, error] {
	return func(yield func(arc, error) bool) {
		for _, at := range rim {
			if !m.arcsOf(at, onward, func(to uint32) bool { return yield(arc{at, int32(to)}, nil) }) {
				return
			}
		}
	}
}

func (m *mapped) arcsOf(at int32, onward bool, yield func(to uint32) bool) bool {
	x := m.x
	if len(m.opts.Relations) == 0 && !m.opts.Directed && m.least == 0 && m.amount == 0 {
		return m.steps(at, yield) && each32(x.objects[x.out[at]:x.out[at+1]], yield) && each32(x.sources[x.in[at]:x.in[at+1]], yield)
	}
	return (m.amount > 0 || m.steps(at, yield)) && m.edges(at, onward, func(edge, to uint32) bool { return x.amounts[edge] < m.amount || yield(to) })
}

// steps are the vertices to which the hierarchy leads, if that is walked.
func (m *mapped) steps(at int32, yield func(to uint32) bool) bool {
	x := m.x
	return !m.opts.Hierarchy || (x.parents[at] == nowhere || yield(x.parents[at])) && each32(x.children[x.inside[at]:x.inside[at+1]], yield)
}

// edges are those that are walked from a vertex, with their other ends.
func (m *mapped) edges(at int32, onward bool, yield func(edge, to uint32) bool) bool {
	return m.x.around(uint32(at), m.least, func(edge, other uint32, out bool) bool {
		rule := &m.rules[m.x.rels[edge]]
		follows := (len(m.opts.Relations) == 0 || slices.Contains(m.opts.Relations, rule.Relation)) &&
			(!m.opts.Directed || rule.Symmetric || out == onward)
		return !follows || yield(edge, other)
	})
}

func each32(vertices []uint32, yield func(uint32) bool) bool {
	for _, at := range vertices {
		if !yield(at) {
			return false
		}
	}
	return true
}

// entities adds no more than type and place.
func (m *mapped) entities(p *part, ids []graph.ID) {
	for _, id := range ids {
		at, ok := m.x.find(id)
		if !ok {
			continue
		}
		var up graph.ID
		if m.x.parents[at] != nowhere {
			up = m.x.id(m.x.parents[at])
		}
		p.g.Outline(id, m.types[m.x.types[at]].Type, up)
	}
}
