package conflict

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// Conflict is a set of figures of one relation that do not agree.
type Conflict struct {
	Subject  graph.Ref      `json:"subject"`
	Relation graph.Relation `json:"relation"`
	Label    string         `json:"label"` // Chinese name of the relation
	Object   graph.Ref      `json:"object"`
	Measure  Measure        `json:"measure"`
	Planned  bool           `json:"planned,omitempty"` // of plans; what was done is never held against what was planned
	Reason   Reason         `json:"reason"`            // the gravest of those of the claims
	Claims   []Claim        `json:"claims"`            // the largest figure first
}

// Measure is what figures count. Figures of different measures are not about the same.
type Measure string

// The measures.
const (
	Amount    Measure = "amount"    // money, but for donations
	Donation  Measure = "donation"  // money and goods that were given: a part of what is done for a place, no rival of its sum
	Headcount Measure = "headcount" // persons
)

// Claim is a figure of a statement.
type Claim struct {
	Value      int64         `json:"-"` // 分 or persons
	Start      string        `json:"periodStart,omitempty"`
	End        string        `json:"periodEnd,omitempty"`
	Hedges     []string      `json:"hedges,omitempty"`
	Confidence float64       `json:"confidence"`
	Statement  graph.ID      `json:"statement"`
	Quotes     []graph.Quote `json:"quotes"`
	// Reason is why the figure may differ from the largest one that it does not agree with; "" for the largest.
	Reason Reason `json:"reason,omitempty"`

	st        *graph.Statement
	dates     []string // of the documents
	low, high int64    // where the number may lie that the figure stands for
}

func (c *Claim) period() graph.Period { return c.st.Period }

// Reason is the likely reason why two figures differ.
type Reason string

// The reasons, the gravest first.
const (
	Unexplained Reason = "unexplained" // nothing in the statements tells
	Exceeds     Reason = "exceeds"     // a part of a time has more than the whole of it
	OtherDate   Reason = "date"        // as of another date, or one says no time
	Rounding    Reason = "rounding"    // one is the other rounded or cut off
	Running     Reason = "total"       // a running total against a figure of a shorter time
	Part        Reason = "part"        // a part against the whole
)

// Reasons lists the reasons, the gravest first.
func Reasons() []Reason { return []Reason{Unexplained, Exceeds, OtherDate, Rounding, Running, Part} }

func (r Reason) rank() int { return slices.Index(Reasons(), r) }

// Find lists the conflicts of a graph: the gravest reason first, then by subject, relation, object and measure. Figures that agree
// within their hedges (约, 近, 超 …) are none, nor are those of different times.
func Find(g *graph.Graph) []Conflict {
	found := []Conflict{}
	for _, e := range g.Edges() {
		for _, planned := range []bool{false, true} {
			for _, measure := range []Measure{Amount, Donation, Headcount} {
				for _, claims := range disagreeing(claimsOf(g, &e, measure, planned)) {
					rule, _ := g.Schema().Rule(e.Relation)
					c := Conflict{g.Ref(e.Subject), e.Relation, rule.Label, g.Ref(e.Object), measure, planned, Part, claims}
					for _, claim := range claims {
						if claim.Reason != "" && claim.Reason.rank() < c.Reason.rank() {
							c.Reason = claim.Reason
						}
					}
					found = append(found, c)
				}
			}
		}
	}
	slices.SortStableFunc(found, func(a, b Conflict) int { return cmp.Compare(a.Reason.rank(), b.Reason.rank()) })
	return found
}

// claimsOf lists the figures of an edge, the largest first.
func claimsOf(g *graph.Graph, e *graph.Edge, measure Measure, planned bool) []Claim {
	var claims []Claim
	for _, st := range e.Statements {
		if (st.Status == graph.Planned) != planned {
			continue
		}
		for _, value := range valuesOf(g, st, measure) {
			claims = append(claims, newClaim(g, st, value))
		}
	}
	slices.SortStableFunc(claims, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(b.Value, a.Value), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Statement, b.Statement))
	})
	return claims
}

func valuesOf(g *graph.Graph, st *graph.Statement, measure Measure) []int64 {
	switch {
	case measure == Headcount:
		return st.Headcounts
	case g.IsDonation(st) != (measure == Donation):
		return nil
	}
	values := make([]int64, len(st.Amounts))
	for i, m := range st.Amounts {
		values[i] = int64(m)
	}
	return values
}

func newClaim(g *graph.Graph, st *graph.Statement, value int64) Claim {
	c := Claim{
		Value: value, Start: st.Period.Start, End: st.Period.End, Hedges: st.Hedges, Confidence: st.Confidence, Statement: st.ID, st: st,
	}
	for _, ev := range st.Evidence {
		q := graph.Quote{Exact: ev.Exact, Document: ev.Document, Start: ev.Start, End: ev.End}
		if doc := g.Document(ev.Document); doc != nil {
			q.Title, q.Date, q.Location = doc.Title, doc.Date, doc.Location
		}
		c.Quotes = append(c.Quotes, q)
		c.dates = append(c.dates, q.Date)
	}
	c.low, c.high = reach(&c)
	return c
}
