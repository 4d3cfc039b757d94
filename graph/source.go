package graph

import (
	"cmp"
	"iter"
	"slices"
)

// Source is a graph that is read through in order and need not stand in memory: a Graph, or the
// snapshot of a store. Every list can be read any number of times, several of them at once. An
// error ends a list and comes as its last element; a Graph gives none. Callers do not change what
// they are given.
type Source interface {
	Schema() *Schema
	// ScanDocuments lists the documents by id.
	ScanDocuments() iter.Seq2[*Document, error]
	// ScanEntities lists the entities by id. They may come without their Mentions, which ScanMentions lists.
	ScanEntities() iter.Seq2[*Entity, error]
	// ScanMentions lists how often each document names each entity, by document and entity.
	ScanMentions() iter.Seq2[Mention, error]
	// ScanNotes lists the notes by document and place.
	ScanNotes() iter.Seq2[Note, error]
	// ScanStatements lists the statements in the given order.
	ScanStatements(order Order) iter.Seq2[*Statement, error]
	// ScanEvidence lists by id the evidence of all statements, each piece once.
	ScanEvidence() iter.Seq2[*Evidence, error]
	// ScanTriples lists the pairs of entities that statements relate, by subject, relation and object, each
	// once. A pair of a symmetric relation stands in both directions.
	ScanTriples() iter.Seq2[Triple, error]
	// ReadCuration is what curators did to the graph.
	ReadCuration() (Curation, error)
}

// Order is an order of statements.
type Order int

// The orders.
const (
	ByID       Order = iota
	ByDocument       // by the document of their first evidence and id
	ByPair           // by Pair, then like ByDocument
)

// Pair are the two ends of a statement, the smaller first.
func (st *Statement) Pair() [2]ID {
	return [2]ID{min(st.Subject, st.Object), max(st.Subject, st.Object)}
}

// Mention is how often a document names an entity, at least once.
type Mention struct {
	Document, Entity ID
	Count            int
}

// Triple is a relation between two entities, without its statements.
type Triple struct {
	Subject  ID
	Relation Relation
	Object   ID
}

// Load reads a source into memory. Errors are those of the source, or wrap ErrSchema.
func Load(src Source) (*Graph, error) {
	if g, ok := src.(*Graph); ok {
		return g, nil
	}
	g := NewOf(src.Schema())
	for doc, err := range src.ScanDocuments() {
		if err != nil {
			return nil, err
		}
		g.AddDocument(*doc)
	}
	for ent, err := range src.ScanEntities() {
		if err != nil {
			return nil, err
		}
		own := *ent
		own.Mentioned = 0
		if err := g.AddEntity(own); err != nil {
			return nil, err
		}
	}
	for m, err := range src.ScanMentions() {
		if err != nil {
			return nil, err
		}
		if g.entities[m.Entity] != nil {
			g.AddMentions(m.Entity, m.Document, m.Count)
		}
	}
	for st, err := range src.ScanStatements(ByDocument) {
		if err != nil {
			return nil, err
		}
		if _, err := g.AddStatement(*st); err != nil {
			return nil, err
		}
	}
	for n, err := range src.ScanNotes() {
		if err != nil {
			return nil, err
		}
		g.AddNote(n)
	}
	c, err := src.ReadCuration()
	if err != nil {
		return nil, err
	}
	g.SetCuration(c)
	return g, nil
}

// ScanDocuments is part of Source.
func (g *Graph) ScanDocuments() iter.Seq2[*Document, error] { return scan(g.Documents()) }

// ScanEntities is part of Source.
func (g *Graph) ScanEntities() iter.Seq2[*Entity, error] { return scan(g.Entities()) }

// ScanNotes is part of Source.
func (g *Graph) ScanNotes() iter.Seq2[Note, error] { return scan(g.Notes()) }

// ScanMentions is part of Source.
func (g *Graph) ScanMentions() iter.Seq2[Mention, error] {
	var all []Mention
	for id, ent := range g.entities {
		for doc, n := range ent.Mentions {
			if n > 0 {
				all = append(all, Mention{doc, id, n})
			}
		}
	}
	slices.SortFunc(all, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Entity, b.Entity))
	})
	return scan(all)
}

// ScanStatements is part of Source.
func (g *Graph) ScanStatements(order Order) iter.Seq2[*Statement, error] {
	all := g.Statements()
	if order != ByID {
		slices.SortStableFunc(all, func(a, b *Statement) int {
			return cmp.Compare(a.Evidence[0].Document, b.Evidence[0].Document)
		})
	}
	if order == ByPair {
		slices.SortStableFunc(all, func(a, b *Statement) int {
			p, q := a.Pair(), b.Pair()
			return cmp.Or(cmp.Compare(p[0], q[0]), cmp.Compare(p[1], q[1]))
		})
	}
	return scan(all)
}

// ScanEvidence is part of Source.
func (g *Graph) ScanEvidence() iter.Seq2[*Evidence, error] {
	all := make([]*Evidence, 0, len(g.statements))
	for _, st := range g.statements {
		for i := range st.Evidence {
			all = append(all, &st.Evidence[i])
		}
	}
	slices.SortFunc(all, func(a, b *Evidence) int { return cmp.Compare(a.ID, b.ID) })
	return scan(slices.CompactFunc(all, func(a, b *Evidence) bool { return a.ID == b.ID }))
}

// ScanTriples is part of Source.
func (g *Graph) ScanTriples() iter.Seq2[Triple, error] {
	seen := make(map[Triple]bool, len(g.statements))
	for _, st := range g.statements {
		seen[Triple{st.Subject, st.Predicate, st.Object}] = true
		if g.schema.symmetric(st.Predicate) {
			seen[Triple{st.Object, st.Predicate, st.Subject}] = true
		}
	}
	all := make([]Triple, 0, len(seen))
	for l := range seen {
		all = append(all, l)
	}
	slices.SortFunc(all, func(a, b Triple) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Relation, b.Relation), cmp.Compare(a.Object, b.Object))
	})
	return scan(all)
}

// ReadCuration is part of Source.
func (g *Graph) ReadCuration() (Curation, error) { return g.curation, nil }

func scan[T any](list []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, item := range list {
			if !yield(item, nil) {
				return
			}
		}
	}
}
