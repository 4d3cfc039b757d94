package eval

import (
	"fmt"

	"example.org/kg/graph"
)

// Finding is one difference between a graph and an annotation.
type Finding struct {
	Fault Fault `json:"fault"`
	What  What  `json:"what"`
	// Of an entity.
	Type graph.Type `json:"type,omitempty"`
	Name string     `json:"name,omitempty"`
	Code string     `json:"code,omitempty"`
	// Of a relation or a measure at it; the ends by their names.
	Subject  string         `json:"subject,omitempty"`
	Relation graph.Relation `json:"relation,omitempty"`
	Object   string         `json:"object,omitempty"`
	// Measures of a relation are missed or false together with it; a measure is the only one.
	Measures []Figure  `json:"measures,omitempty"`
	Quote    string    `json:"quote,omitempty"` // what the annotation quotes for what is missed
	Passages []Passage `json:"passages,omitempty"`
}

// Fault is what is wrong.
type Fault string

// The faults.
const (
	Miss       Fault = "miss"       // required, but not in the graph
	FalseAlarm Fault = "falseAlarm" // in the graph, but not in the annotation
)

// What is what a finding is about.
type What string

// What there is to find.
const (
	AnEntity  What = "entity"
	ARelation What = "relation"
	AMeasure  What = "measure"
)

// Passage is where the article shows a finding: the sentences around what the annotation quotes, those that first name an entity,
// or the evidence of a statement with the statement's rule and confidence.
type Passage struct {
	Text       string  `json:"text"`
	Start      int     `json:"start"` // code points of the article's text before it
	Rule       string  `json:"rule,omitempty"`
	Confidence float64 `json:"confidence,omitempty"`
}

// String is the finding as one line without its passages, as the reference scorer writes it: what, + for a false alarm or - for a
// miss, and which. It names a finding within an article.
func (f Finding) String() string {
	sign := map[Fault]string{Miss: "-", FalseAlarm: "+"}[f.Fault]
	text := fmt.Sprintf("  %-8s %s  ", f.What, sign)
	switch {
	case f.What == AnEntity && f.Fault == FalseAlarm:
		return text + fmt.Sprintf("%s %s %s", f.Type, f.Name, f.Code)
	case f.What == AnEntity:
		return text + f.Name
	}
	text += fmt.Sprintf("%s %s %s", f.Subject, f.Relation, f.Object)
	switch {
	case f.What == AMeasure:
		text += " " + f.Measures[0].String()
	case f.Fault == Miss:
		text += "  「" + f.Quote + "」"
	}
	return text
}
