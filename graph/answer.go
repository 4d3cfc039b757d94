package graph

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Ref names an entity in an answer: enough to print it and to tell it from its namesakes.
type Ref struct {
	ID    ID     `json:"id"`
	Type  Type   `json:"type"`
	Group bool   `json:"group,omitempty"`
	Name  string `json:"name"`
	Code  string `json:"code,omitempty"`
	In    string `json:"in,omitempty"` // name of the division it lies in
}

// String is the name with its code or id, its type and its place, on one line and without
// control characters: 鼓楼区 (350102, County, in 福州市).
func (r Ref) String() string {
	s := fmt.Sprintf("%s (%s, %s", r.Name, cmp.Or(r.Code, string(r.ID)), r.Type)
	if r.In != "" {
		s += ", in " + r.In
	}
	return printable(s + ")")
}

// printable replaces what would break or colour a line, so that a name from an article cannot.
func printable(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsPrint(c) {
			return c
		}
		return utf8.RuneError
	}, s)
}

// Ref names the entity with an id; of an unknown id it holds nothing but the id.
func (g *Graph) Ref(id ID) Ref {
	ent := g.entities[id]
	if ent == nil {
		return Ref{ID: id}
	}
	ref := Ref{ID: id, Type: ent.Type, Group: ent.Group, Name: ent.Name, Code: ent.Code}
	if parent := g.entities[ent.Parent]; parent != nil {
		ref.In = parent.Name
	}
	return ref
}

// Direction tells how an edge stands to the entity that an answer is about.
type Direction string

// The directions. Both is that of a symmetric relation; as a filter it asks for those alone,
// while "" asks for everything.
const (
	Out  Direction = "out"
	In   Direction = "in"
	Both Direction = "both"
)

// ContainedIn is the relation that a step up the hierarchy has in answers, from an entity to
// its parent. The schema does not know it: it is no claim and has no statements.
const ContainedIn Relation = "containedInPlace"

// Link is one edge as an answer shows it.
type Link struct {
	Relation    Relation  `json:"relation"`
	Label       string    `json:"label"`     // Chinese name of the relation
	Direction   Direction `json:"direction"` // seen from the entity where the hop or the card starts
	Subject     ID        `json:"subject"`
	Object      ID        `json:"object"`
	Amount      Money     `json:"amount,omitempty"` // see Total
	Headcount   int64     `json:"headcount,omitempty"`
	PeriodStart string    `json:"periodStart,omitempty"`
	PeriodEnd   string    `json:"periodEnd,omitempty"`
	Planned     bool      `json:"planned,omitempty"`
	Confidence  float64   `json:"confidence"`
	Statements  int       `json:"statements"`
	Quote       *Quote    `json:"quote,omitempty"` // the best one, nil for ContainedIn
}

// Quote is a passage that carries an edge, with what is needed to look it up.
type Quote struct {
	Exact    string `json:"exact"`
	Document ID     `json:"document"`
	Title    string `json:"title,omitempty"`
	Date     string `json:"date,omitempty"`
	Location string `json:"location,omitempty"`
	Start    int    `json:"start"` // code points, as in Evidence
	End      int    `json:"end"`
}

// Link shows an edge as seen from its subject.
func (g *Graph) Link(e *Edge) Link { return g.link(e, e.Subject) }

// link shows an edge as seen from one of its ends.
func (g *Graph) link(e *Edge, from ID) Link {
	l := Link{
		Relation: e.Relation, Direction: e.DirectionFrom(from), Subject: e.Subject, Object: e.Object,
		Amount: e.Amount, Headcount: e.Headcount, PeriodStart: e.Period.Start, PeriodEnd: e.Period.End,
		Planned: e.Planned, Confidence: e.Confidence, Statements: e.Count,
	}
	if e.Relation == ContainedIn {
		l.Label = "位于"
		return l
	}
	rule, _ := g.schema.Rule(e.Relation)
	l.Label = rule.Label
	if quotes := g.quotes(e, 1); len(quotes) > 0 {
		l.Quote = &quotes[0]
	}
	return l
}

// Other is the end of the edge that an entity at its one end has to do with.
func (e *Edge) Other(id ID) ID {
	if e.Object == id {
		return e.Subject
	}
	return e.Object
}

// DirectionFrom is that of the edge as seen from one of its ends.
func (e *Edge) DirectionFrom(from ID) Direction {
	switch {
	case e.Symmetric:
		return Both
	case e.Subject == from:
		return Out
	}
	return In
}

// Evidence lists the passages behind an edge, each once, the best first: those that give the
// edge's figure, so that what is shown beside the figure proves it, then those of the surest
// statements, then the shortest.
func (e *Edge) Evidence() []*Evidence {
	var all []candidate
	for _, st := range e.Statements {
		for i := range st.Evidence {
			all = append(all, candidate{st, &st.Evidence[i]})
		}
	}
	slices.SortFunc(all, e.compare)
	var out []*Evidence
	seen := map[ID]bool{}
	for _, c := range all {
		if !seen[c.ev.ID] {
			seen[c.ev.ID] = true
			out = append(out, c.ev)
		}
	}
	return out
}

// Best is the first of Evidence, nil for an edge that was read without its statements.
func (e *Edge) Best() *Evidence {
	var best candidate
	for _, st := range e.Statements {
		for i := range st.Evidence {
			if c := (candidate{st, &st.Evidence[i]}); best.ev == nil || e.compare(c, best) < 0 {
				best = c
			}
		}
	}
	return best.ev
}

// candidate is a passage of a statement that might be shown.
type candidate struct {
	st *Statement
	ev *Evidence
}

func (e *Edge) compare(a, b candidate) int {
	return cmp.Or(
		cmp.Compare(holds(e, b.st), holds(e, a.st)),
		cmp.Compare(b.st.Confidence, a.st.Confidence),
		cmp.Compare(a.ev.End-a.ev.Start, b.ev.End-b.ev.Start),
		compareEvidence(*a.ev, *b.ev),
		cmp.Compare(a.st.ID, b.st.ID),
	)
}

// quotes shows the best passages for an edge, at most limit of them.
func (g *Graph) quotes(e *Edge, limit int) []Quote {
	var quotes []Quote
	for _, ev := range e.Evidence() {
		if len(quotes) == limit {
			break
		}
		q := Quote{Exact: ev.Exact, Document: ev.Document, Start: ev.Start, End: ev.End}
		if doc := g.documents[ev.Document]; doc != nil {
			q.Title, q.Date, q.Location = doc.Title, doc.Date, doc.Location
		}
		quotes = append(quotes, q)
	}
	return quotes
}

// holds is 2 where the statement gives the very figure of the edge, 1 where it gives another
// one (a year's part of the sum), else 0.
func holds(e *Edge, st *Statement) int {
	switch {
	case e.Amount > 0 && slices.Contains(st.Amounts, e.Amount),
		e.Headcount > 0 && slices.Contains(st.Headcounts, e.Headcount):
		return 2
	case len(st.Amounts)+len(st.Headcounts) > 0:
		return 1
	}
	return 0
}

// doubt is how far a confidence is from certainty, in thousandths, so that sums are exact.
func doubt(confidence float64) int64 {
	if !(confidence > 0) { // also NaN
		return 1000
	}
	return int64(math.Round(1000 * (1 - min(confidence, 1))))
}
