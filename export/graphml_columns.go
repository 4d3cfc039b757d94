package export

import (
	"strconv"
	"strings"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// column is an attribute of nodes or edges. A value "" leaves the attribute out.
type column[T any] struct {
	name  string
	typ   string // boolean, int, long, double or string
	value func(T) string
}

// nodeColumns are the attributes of entities. label is what Gephi shows.
func nodeColumns(g *graph.Graph, ns vocab.Namespaces) []column[*graph.Entity] {
	return []column[*graph.Entity]{
		{"label", "string", func(ent *graph.Entity) string { return ent.Name }},
		{"name", "string", func(ent *graph.Entity) string { return ent.Name }},
		{"type", "string", func(ent *graph.Entity) string { return string(ent.Type) }},
		{"typeLabel", "string", func(ent *graph.Entity) string { return g.Schema().Label(ent.Type) }},
		{"iri", "string", func(ent *graph.Entity) string { return ns.IRI(ent.ID) }},
		{"aliases", "string", func(ent *graph.Entity) string { return strings.Join(ent.Aliases, "; ") }},
		{"divisionCode", "string", func(ent *graph.Entity) string { return ent.Code }},
		{"parent", "string", func(ent *graph.Entity) string { return nmtoken(ent.Parent) }},
		{"parentName", "string", func(ent *graph.Entity) string { return nameOf(g, ent.Parent) }},
		{"group", "boolean", func(ent *graph.Entity) string { return strconv.FormatBool(ent.Group) }},
		{"memberCount", "int", func(ent *graph.Entity) string { return positive(ent.Count) }},
		{"approx", "boolean", func(ent *graph.Entity) string { return strconv.FormatBool(ent.Approx) }},
		{"inferred", "boolean", func(ent *graph.Entity) string { return strconv.FormatBool(ent.Inferred) }},
		{"mentions", "int", func(ent *graph.Entity) string { return strconv.Itoa(ent.MentionCount()) }},
	}
}

// edgeColumns are the attributes of relations. weight, the number of statements, is what Gephi
// and networkx draw and reckon with. amount is in yuan; amountText says the same exactly.
func edgeColumns(g *graph.Graph) []column[*graph.Edge] {
	return []column[*graph.Edge]{
		{"label", "string", func(e *graph.Edge) string { return labelOf(g, e) }},
		{"relation", "string", func(e *graph.Edge) string { return string(e.Relation) }},
		{"symmetric", "boolean", func(e *graph.Edge) string { return strconv.FormatBool(e.Symmetric) }},
		{"weight", "double", func(e *graph.Edge) string { return strconv.Itoa(len(e.Statements)) }},
		{"statements", "int", func(e *graph.Edge) string { return strconv.Itoa(len(e.Statements)) }},
		{"documents", "int", func(e *graph.Edge) string { return strconv.Itoa(documentCount(e)) }},
		{"amount", "double", func(e *graph.Edge) string { return unlessZero(e.Amount, e.Amount.String()) }},
		{"amountText", "string", func(e *graph.Edge) string { return unlessZero(e.Amount, e.Amount.Chinese()) }},
		{"headcount", "long", func(e *graph.Edge) string { return positive(e.Headcount) }},
		{"periodStart", "string", func(e *graph.Edge) string { return e.Period.Start }},
		{"periodEnd", "string", func(e *graph.Edge) string { return e.Period.End }},
		{"planned", "boolean", func(e *graph.Edge) string { return strconv.FormatBool(e.Planned) }},
		{"confidence", "double", func(e *graph.Edge) string { return strconv.FormatFloat(e.Confidence, 'f', -1, 64) }},
		{"quote", "string", func(e *graph.Edge) string { return bestEvidence(e).Exact }},
		{"quoteSource", "string", func(e *graph.Edge) string { return titleOf(g, bestEvidence(e).Document) }},
	}
}

func positive[N int | int64](n N) string {
	if n <= 0 {
		return ""
	}
	return strconv.FormatInt(int64(n), 10)
}

func unlessZero(m graph.Money, text string) string {
	if m == 0 {
		return ""
	}
	return text
}

func nameOf(g *graph.Graph, id graph.ID) string {
	if ent := g.Entity(id); ent != nil {
		return ent.Name
	}
	return ""
}

// titleOf is the title of a document, else its location.
func titleOf(g *graph.Graph, id graph.ID) string {
	doc := g.Document(id)
	switch {
	case doc == nil:
		return ""
	case doc.Title != "":
		return doc.Title
	}
	return doc.Location
}

func labelOf(g *graph.Graph, edge *graph.Edge) string {
	rule, _ := g.Schema().Rule(edge.Relation)
	return rule.Label
}

func documentCount(edge *graph.Edge) int {
	docs := map[graph.ID]bool{}
	for _, st := range edge.Statements {
		for _, ev := range st.Evidence {
			docs[ev.Document] = true
		}
	}
	return len(docs)
}

// bestEvidence is the first evidence of the statement that is surest, of equally sure ones of
// the one with the smallest id.
func bestEvidence(edge *graph.Edge) graph.Evidence {
	best := edge.Statements[0]
	for _, st := range edge.Statements {
		if st.Confidence > best.Confidence {
			best = st
		}
	}
	return best.Evidence[0]
}
