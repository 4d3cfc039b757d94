package store

import (
	"iter"
	"maps"
	"slices"

	"example.org/kg/graph"
)

// indexed reads edges out of an index, as all statements make them, in place of the table.
type indexed struct {
	*index
	rules []graph.Rule // by number
}

// indexed gives the index of what the snapshot holds if there is one that tells its edges.
func (sn *Snapshot) indexed() (x indexed, ok bool) {
	if sn.least > 0 {
		return indexed{}, false
	}
	x = indexed{sn.currentIndex(), sn.schema.Relations()}
	return x, x.index != nil
}

// allEdges are the edges of the store.
func (x indexed) allEdges() iter.Seq2[graph.Edge, error] {
	return func(yield func(graph.Edge, error) bool) {
		ids := make([]graph.ID, len(x.types)) // each made once
		for i := range ids {
			ids[i] = x.id(uint32(i))
		}
		for from := range uint32(len(ids)) {
			for e := x.out[from]; e < x.out[from+1]; e++ {
				if !yield(x.edge(e, ids[from], ids[x.objects[e]]), nil) {
					return
				}
			}
		}
	}
}

// edgesAround are the edges at vertices, each once.
func (x indexed) edgesAround(ids []graph.ID) iter.Seq2[graph.Edge, error] {
	return func(yield func(graph.Edge, error) bool) {
		listed := map[uint32]bool{}
		for _, id := range ids {
			at, ok := x.find(id)
			if !ok || listed[at] {
				continue
			}
			listed[at] = true
			around := x.around(at, 0, func(e, other uint32, out bool) bool {
				from, to := at, other
				if !out {
					from, to = to, from
				}
				return listed[other] || yield(x.edge(e, x.id(from), x.id(to)), nil)
			})
			if !around {
				return
			}
		}
	}
}

// edgesBetween are the edges of pairs of entities.
func (x indexed) edgesBetween(between map[pair]bool) iter.Seq2[graph.Edge, error] {
	return func(yield func(graph.Edge, error) bool) {
		for _, p := range slices.SortedFunc(maps.Keys(between), pair.compare) {
			a, okA := x.find(p.a)
			b, okB := x.find(p.b)
			if okA && okB && !(x.edgesTo(a, b, yield) && x.edgesTo(b, a, yield)) {
				return
			}
		}
	}
}

// edgesTo yields the edges from one vertex to another.
func (x indexed) edgesTo(from, to uint32, yield func(graph.Edge, error) bool) bool {
	first, end := x.out[from], x.out[from+1]
	i, _ := slices.BinarySearch(x.objects[first:end], to)
	first += uint32(i)
	last := first
	for last < end && x.objects[last] == to {
		last++
	}
	return x.edgesOut(from, first, last, yield)
}

// edgesOut yields some of the edges that leave a vertex.
func (x indexed) edgesOut(from, first, end uint32, yield func(graph.Edge, error) bool) bool {
	for e := first; e < end; e++ {
		if !yield(x.edge(e, x.id(from), x.id(x.objects[e])), nil) {
			return false
		}
	}
	return true
}

// edge is an edge without its statements.
func (x indexed) edge(e uint32, subject, object graph.ID) graph.Edge {
	rule := &x.rules[x.rels[e]]
	return graph.Edge{
		Subject: subject, Relation: rule.Relation, Object: object, Symmetric: rule.Symmetric, Count: int(x.counts[e]),
		Amount: graph.Money(x.amounts[e]), Headcount: x.people[e], Period: x.period(x.terms[e] / 2), Planned: x.terms[e]%2 > 0, Confidence: x.sure[e],
	}
}

func (x *index) period(number uint32) graph.Period {
	ends := x.dateEnds[2*number : 2*number+3]
	return graph.Period{Start: string(x.dates[ends[0]:ends[1]]), End: string(x.dates[ends[1]:ends[2]])}
}
