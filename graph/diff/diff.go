// Package diff tells what changed from one graph to another, and makes the one of the other.
package diff

import (
	"maps"
	"reflect"
	"slices"

	"example.org/kg/graph"
)

// Diff is all that changed from one graph to another. In each list what was there before stands first, by id, then what is new.
type Diff struct {
	Documents  []Change[graph.Document]
	Entities   []Change[graph.Entity]
	Statements []Change[graph.Statement]
	Notes      []Change[graph.Note]
	Relations  []Change[graph.Edge] // what the changes of statements make of edges

	before, after *graph.Schema
}

// Change is a thing before and after; nil where it was not there, or is no more. A statement that says something else of the same
// ends by the same passage, and a document that stands where another stood, are one change with two ids.
type Change[T any] struct{ Old, New *T }

// Between tells what changed from one graph to another.
func Between(a, b *graph.Graph) *Diff {
	return &Diff{
		Documents:  paired(between(a.Documents(), b.Documents(), documentID, same[graph.Document]), location),
		Entities:   between(a.Entities(), b.Entities(), entityID, sameEntity),
		Statements: paired(between(a.Statements(), b.Statements(), statementID, same[graph.Statement]), claimOf),
		Notes:      between(pointers(a.Notes()), pointers(b.Notes()), func(n *graph.Note) graph.Note { return *n }, same[graph.Note]),
		Relations:  between(pointers(a.Edges()), pointers(b.Edges()), ends, sameEdge),
		before:     a.Schema(), after: b.Schema(),
	}
}

// IsEmpty tells that the graphs hold the same.
func (d *Diff) IsEmpty() bool {
	return len(d.Documents)+len(d.Entities)+len(d.Statements)+len(d.Notes) == 0
}

// Inverse is what changed the other way round.
func (d *Diff) Inverse() *Diff {
	return &Diff{
		inverse(d.Documents), inverse(d.Entities), inverse(d.Statements), inverse(d.Notes), inverse(d.Relations), d.after, d.before,
	}
}

// Apply is the graph after the changes: that which a differed from in Between. Errors wrap graph.ErrSchema where the graph is
// another one and the changes do not fit.
func (d *Diff) Apply(a *graph.Graph) (*graph.Graph, error) {
	b := graph.NewOf(d.after)
	for _, doc := range patched(a.Documents(), d.Documents, documentID) {
		b.AddDocument(*doc)
	}
	for _, ent := range patched(a.Entities(), d.Entities, entityID) {
		if err := b.AddEntity(*ent); err != nil {
			return nil, err
		}
	}
	for _, st := range patched(a.Statements(), d.Statements, statementID) {
		if _, err := b.AddStatement(*st); err != nil {
			return nil, err
		}
	}
	for _, n := range patched(pointers(a.Notes()), d.Notes, func(n *graph.Note) graph.Note { return *n }) {
		b.AddNote(*n)
	}
	return b, nil
}

func documentID(doc *graph.Document) graph.ID  { return doc.ID }
func entityID(ent *graph.Entity) graph.ID      { return ent.ID }
func statementID(st *graph.Statement) graph.ID { return st.ID }

// triple names an edge.
type triple struct {
	s graph.ID
	p graph.Relation
	o graph.ID
}

// ends is the same for a symmetric edge whichever end stands first.
func ends(e *graph.Edge) triple {
	if e.Symmetric && e.Object < e.Subject {
		return triple{e.Object, e.Relation, e.Subject}
	}
	return triple{e.Subject, e.Relation, e.Object}
}

func same[T any](a, b *T) bool { return reflect.DeepEqual(a, b) }

// sameEntity also takes no list for an empty one.
func sameEntity(a, b *graph.Entity) bool {
	x, y := *a, *b
	x.Aliases, y.Aliases, x.Mentions, y.Mentions = nil, nil, nil, nil
	return reflect.DeepEqual(x, y) && slices.Equal(a.Aliases, b.Aliases) && maps.Equal(a.Mentions, b.Mentions)
}

// sameEdge compares what edges say, and how many statements stand behind them.
func sameEdge(a, b *graph.Edge) bool {
	return a.Subject == b.Subject && a.Object == b.Object && a.Amount == b.Amount && a.Headcount == b.Headcount && a.Period == b.Period &&
		a.Planned == b.Planned && a.Confidence == b.Confidence && len(a.Statements) == len(b.Statements)
}

func pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

// between compares lists whose things have keys of their own; what comes first in the old list, then in the new one, stands first.
func between[T any, K comparable](old, now []*T, key func(*T) K, same func(a, b *T) bool) []Change[T] {
	left := make(map[K]*T, len(now))
	for _, t := range now {
		left[key(t)] = t
	}
	var changes []Change[T]
	for _, t := range old {
		other := left[key(t)]
		delete(left, key(t))
		if other == nil || !same(t, other) {
			changes = append(changes, Change[T]{t, other})
		}
	}
	for _, t := range now {
		if left[key(t)] != nil {
			changes = append(changes, Change[T]{New: t})
		}
	}
	return changes
}

// patched is a list after changes.
func patched[T any, K comparable](list []*T, changes []Change[T], key func(*T) K) []*T {
	gone := map[K]bool{}
	for _, c := range changes {
		if c.Old != nil {
			gone[key(c.Old)] = true
		}
	}
	var out []*T
	for _, t := range list {
		if !gone[key(t)] {
			out = append(out, t)
		}
	}
	for _, c := range changes {
		if c.New != nil {
			out = append(out, c.New)
		}
	}
	return out
}

// claim is what stays of a statement whose figures or time change.
type claim struct {
	triple
	quote graph.ID
}

func claimOf(st *graph.Statement) claim {
	return claim{triple{st.Subject, st.Predicate, st.Object}, st.Evidence[0].ID}
}

func location(doc *graph.Document) string { return doc.Location }

// paired joins the loss and the gain of things that have something in common, where there is one of each.
func paired[T any, K comparable](changes []Change[T], common func(*T) K) []Change[T] {
	lost, won := map[K][]int{}, map[K][]int{}
	for i, c := range changes {
		switch {
		case c.New == nil:
			lost[common(c.Old)] = append(lost[common(c.Old)], i)
		case c.Old == nil:
			won[common(c.New)] = append(won[common(c.New)], i)
		}
	}
	drop := map[int]bool{}
	for k, from := range lost {
		if to := won[k]; len(from) == 1 && len(to) == 1 {
			changes[from[0]].New = changes[to[0]].New
			drop[to[0]] = true
		}
	}
	var out []Change[T]
	for i, c := range changes {
		if !drop[i] {
			out = append(out, c)
		}
	}
	return out
}

func inverse[T any](changes []Change[T]) []Change[T] {
	out := make([]Change[T], len(changes))
	for i, c := range changes {
		out[i] = Change[T]{c.New, c.Old}
	}
	return out
}
