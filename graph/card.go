package graph

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// quotesShown bounds the quotes of one line of a card.
const quotesShown = 3

// CardOptions says how much of a card is asked for. The zero value asks for all.
type CardOptions struct {
	Top int // of every list on the card no more than so many, 0 for all
}

// Card is everything that the graph knows about an entity, on one page.
type Card struct {
	Entity    Ref            `json:"entity"`
	Aliases   []string       `json:"aliases"`
	Count     int            `json:"count,omitempty"` // members of a group
	Approx    bool           `json:"approx,omitempty"`
	Inferred  bool           `json:"inferred,omitempty"`
	Mentions  int            `json:"mentions"`
	Parents   []Ref          `json:"parents"`   // the nearest first
	Contains  []Ref          `json:"contains"`  // what lies directly in it, by code, then id
	Relations []CardSection  `json:"relations"` // in the order of the schema, out before in
	Documents []CardDocument `json:"documents"` // the most mentions first, then by date and id
	// MoreContains and MoreDocuments are how many CardOptions.Top left out.
	MoreContains  int `json:"moreContains,omitempty"`
	MoreDocuments int `json:"moreDocuments,omitempty"`
}

// CardSection is one relation of the entity in one direction.
type CardSection struct {
	Relation   Relation    `json:"relation"`
	Label      string      `json:"label"` // Chinese name of the relation
	Direction  Direction   `json:"direction"`
	Sum        Sum         `json:"sum"`        // over all neighbours
	Statements int         `json:"statements"` // over all neighbours
	Start      string      `json:"periodStart,omitempty"`
	End        string      `json:"periodEnd,omitempty"`
	Neighbors  []CardEntry `json:"neighbors"`      // the greatest amount first, then headcount, statements, name, id
	More       int         `json:"more,omitempty"` // how many CardOptions.Top left out
}

// CardEntry is one edge of the entity.
type CardEntry struct {
	Entity Ref     `json:"entity"`
	Link   Link    `json:"link"`
	Quotes []Quote `json:"quotes"` // the best three: giving the figure, then surest, then shortest
}

// CardDocument is a document that names the entity or carries one of its relations.
type CardDocument struct {
	ID       ID     `json:"id"`
	Title    string `json:"title,omitempty"`
	Date     string `json:"date,omitempty"`
	Location string `json:"location,omitempty"`
	Source   string `json:"source,omitempty"`
	Mentions int    `json:"mentions"`
}

// Card gathers what is known about an entity. One that is not there gives an error that wraps
// ErrUnknown.
func (g *Graph) Card(id ID, opts CardOptions) (*Card, error) {
	ent := g.entities[id]
	if ent == nil {
		return nil, fmt.Errorf("%q is %w", id, ErrUnknown)
	}
	edges := g.schema.EdgesOf(slices.DeleteFunc(g.Statements(), func(st *Statement) bool { return st.Subject != id && st.Object != id }))
	return g.CardOf(id, edges, nil, mentionsOf(ent, edges), opts), nil
}

// mentionsOf are the documents that name an entity or carry one of its edges, with how often each names it.
func mentionsOf(ent *Entity, edges []Edge) map[ID]int {
	mentions := map[ID]int{}
	maps.Copy(mentions, ent.Mentions)
	for _, e := range edges {
		for _, st := range e.Statements {
			for _, ev := range st.Evidence {
				mentions[ev.Document] += 0
			}
		}
	}
	return mentions
}

// CardOf is the card of an entity of the graph made of the given edges with their statements and the documents that mention it. The
// hidden edges are not shown, and count in the sums alone: they may come without their statements.
func (g *Graph) CardOf(id ID, edges, hidden []Edge, mentions map[ID]int, opts CardOptions) *Card {
	ent := g.entities[id]
	card := &Card{
		Entity: g.Ref(id), Aliases: append([]string{}, ent.Aliases...), Count: ent.Count, Approx: ent.Approx,
		Inferred: ent.Inferred, Mentions: ent.MentionCount(), Parents: []Ref{},
	}
	for _, up := range g.Parents(id) {
		card.Parents = append(card.Parents, g.Ref(up.ID))
	}
	var inside []*Entity
	for _, other := range g.entities {
		if other.Parent == id {
			inside = append(inside, other)
		}
	}
	card.Contains, card.MoreContains = first(g.candidates(inside), opts.Top)
	card.Relations = g.cardSections(id, edges, hidden, opts)
	card.Documents, card.MoreDocuments = first(g.cardDocuments(mentions), opts.Top)
	return card
}

func (g *Graph) cardSections(id ID, edges, hidden []Edge, opts CardOptions) []CardSection {
	sections := []CardSection{}
	for _, rule := range g.schema.relations {
		for _, dir := range []Direction{Out, In, Both} {
			s := CardSection{Relation: rule.Relation, Label: rule.Label, Direction: dir}
			isHere := func(e *Edge) bool { return e.Relation == rule.Relation && e.DirectionFrom(id) == dir }
			for i := range edges {
				if e := &edges[i]; isHere(e) {
					s.count(e)
					s.Neighbors = append(s.Neighbors, CardEntry{g.Ref(e.Other(id)), g.link(e, id), g.quotes(e, quotesShown)})
				}
			}
			if len(s.Neighbors) == 0 {
				continue
			}
			slices.SortFunc(s.Neighbors, func(a, b CardEntry) int {
				return cmp.Or(cmp.Compare(b.Link.Amount, a.Link.Amount), cmp.Compare(b.Link.Headcount, a.Link.Headcount),
					cmp.Compare(b.Link.Statements, a.Link.Statements),
					cmp.Compare(a.Entity.Name, b.Entity.Name), cmp.Compare(a.Entity.ID, b.Entity.ID))
			})
			s.Neighbors, s.More = first(s.Neighbors, opts.Top)
			for i := range hidden {
				if e := &hidden[i]; isHere(e) {
					s.count(e)
					s.More++
				}
			}
			sections = append(sections, s)
		}
	}
	return sections
}

// count adds an edge to the sums.
func (s *CardSection) count(e *Edge) {
	s.Sum.add(e)
	s.Statements += e.Count
	period := Period{s.Start, s.End}.union(e.Period)
	s.Start, s.End = period.Start, period.End
}

func (g *Graph) cardDocuments(mentions map[ID]int) []CardDocument {
	docs := []CardDocument{}
	for id, n := range mentions {
		d := CardDocument{ID: id, Mentions: n}
		if doc := g.documents[id]; doc != nil {
			d.Title, d.Date, d.Location, d.Source = doc.Title, doc.Date, doc.Location, doc.Source
		}
		docs = append(docs, d)
	}
	slices.SortFunc(docs, func(a, b CardDocument) int {
		return cmp.Or(cmp.Compare(b.Mentions, a.Mentions), cmp.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID))
	})
	return docs
}
