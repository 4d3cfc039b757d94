package graph

import (
	"slices"
	"strings"
	"testing"
)

func TestCheckOnSoundGraphs(t *testing.T) {
	if found := New().Check(); len(found) > 0 {
		t.Errorf("empty: %v", found)
	}
	if found := fuzhouDingxi(t).Check(); len(found) > 0 {
		t.Errorf("sample: %v", found)
	}
	for seed := range 100 {
		if found := randomParts(seeded(seed), 14, 60).build(t).Check(); len(found) > 0 {
			t.Fatalf("seed %d: %v", seed, found)
		}
	}
}

// Each kind of damage that could come from a faulty program or a store that was tampered with
// is found, and as what it is.
func TestCheckFindsDamage(t *testing.T) {
	fuzhou, gulou, gansu, school, firm := DivisionID("350100"), DivisionID("350102"), DivisionID("620000"), HashID("group", "schools"), HashID("enterprise", "a")
	first := func(g *Graph) *Statement { return g.Statements()[0] }
	for _, tt := range []struct {
		name   string
		kind   ViolationKind
		damage func(g *Graph)
	}{
		{"unknown type", BadEntity, func(g *Graph) { g.entities[firm].Type = "Person" }},
		{"group without members", BadEntity, func(g *Graph) { g.entities[school].Count = 0 }},
		{"nameless", BadEntity, func(g *Graph) { g.entities[firm].Name = "" }},
		{"short code", BadCode, func(g *Graph) { g.entities[gulou].Code = "35010" }},
		{"no such province", BadCode, func(g *Graph) { g.entities[gulou].Code = "990102" }},
		{"code of another place", BadCode, func(g *Graph) { g.entities[gulou].Code = "350103" }},
		{"code of another level", BadCode, func(g *Graph) { g.entities[fuzhou].Type = County }},
		{"code on a firm", BadCode, func(g *Graph) { g.entities[firm].Code = "350100" }},
		{"lost parent", BadParent, func(g *Graph) { delete(g.entities, gansu) }},
		{"parent that is a firm", BadParent, func(g *Graph) { g.entities[gulou].Parent = firm }},
		{"parent of lower rank", BadParent, func(g *Graph) { g.entities[gansu].Parent = gulou }},
		{"ring of parents", BadParent, func(g *Graph) { g.entities[DivisionID("350000")].Parent = gulou }},
		{"mention in no document", BadMention, func(g *Graph) { g.entities[fuzhou].Mentions["document/x"] = 1 }},
		{"mentioned and inferred", BadMention, func(g *Graph) { g.entities[fuzhou].Inferred = true }},
		{"entity under another id", BadID, func(g *Graph) { g.entities["division/350199"] = g.entities[fuzhou] }},
		{"changed figure", BadID, func(g *Graph) { first(g).Amounts = []Money{1} }},
		{"changed evidence id", BadID, func(g *Graph) { first(g).Evidence[0].ID = "evidence/x" }},
		{"changed text", BadID, func(g *Graph) { g.Documents()[0].Text += "。" }},
		{"text moved by one", BadQuote, func(g *Graph) { g.Documents()[0].Text = "。" + g.Documents()[0].Text }},
		{"forged quote", BadQuote, func(g *Graph) { first(g).Evidence[0].Exact = strings.Repeat("假", 6) }},
		{"offsets beyond the text", BadQuote, func(g *Graph) { first(g).Evidence[0].End = 1 << 40 }},
		{"no evidence", BadEvidence, func(g *Graph) { first(g).Evidence = nil }},
		{"lost document", BadEvidence, func(g *Graph) { clear(g.documents) }},
		{"end that is gone", BadClaim, func(g *Graph) { delete(g.entities, fuzhou) }},
		{"claim on itself", BadClaim, func(g *Graph) { first(g).Object = first(g).Subject }},
		{"claim outside the schema", BadClaim, func(g *Graph) {
			for _, st := range g.Statements() {
				st.Predicate = InvestsIn
			}
		}},
		{"confidence of 2", BadFigure, func(g *Graph) { first(g).Confidence = 2 }},
		{"negative headcount", BadFigure, func(g *Graph) { first(g).Headcounts = []int64{-5} }},
		{"note in no document", BadNote, func(g *Graph) { g.AddNote(Note{Document: "document/x", Text: "x", End: 1}) }},
		{"note at another place", BadNote, func(g *Graph) { g.AddNote(Note{Document: g.Documents()[0].ID, Text: "假", End: 1}) }},
	} {
		g := fuzhouDingxi(t)
		tt.damage(g)
		found := g.Check()
		if !slices.ContainsFunc(found, func(v Violation) bool { return v.Kind == tt.kind && v.Detail != "" }) {
			t.Errorf("%s: no %s among %v", tt.name, tt.kind, found)
		}
		for _, v := range found {
			if strings.Contains(v.String(), "\n") {
				t.Errorf("%s: more than a line: %s", tt.name, v)
			}
		}
	}
}

// Edges and degrees are derived, so damage to them is a fault of this package; it is found too.
func TestCheckFindsBadEdgesAndDegrees(t *testing.T) {
	for name, damage := range map[string]func(edges []Edge) []Edge{
		"twice":        func(edges []Edge) []Edge { return append(edges, edges[0]) },
		"missing":      func(edges []Edge) []Edge { return edges[1:] },
		"other sum":    func(edges []Edge) []Edge { edges[0].Amount++; return edges },
		"other period": func(edges []Edge) []Edge { edges[0].Period.End = "2050"; return edges },
		"turned": func(edges []Edge) []Edge {
			edges[0].Subject, edges[0].Object = edges[0].Object, edges[0].Subject
			return edges
		},
		"no statements":    func(edges []Edge) []Edge { edges[0].Statements = nil; return edges },
		"unknown relation": func(edges []Edge) []Edge { edges[0].Relation = "loves"; return edges },
		"pair both ways": func(edges []Edge) []Edge {
			for _, e := range edges {
				if e.Relation == PairedWith {
					e.Subject, e.Object = e.Object, e.Subject
					return append(edges, e)
				}
			}
			return edges
		},
	} {
		c := &checker{g: fuzhouDingxi(t)}
		if c.edges(c.g.Edges()); len(c.found) > 0 {
			t.Fatalf("sound edges: %v", c.found)
		}
		edges := c.g.Edges()
		// The first edge is to be one whose ends are told apart.
		slices.SortStableFunc(edges, func(a, b Edge) int { return strings.Compare(string(a.Relation), string(b.Relation)) })
		if c.edges(damage(edges)); !slices.ContainsFunc(c.found, func(v Violation) bool { return v.Kind == BadEdge }) {
			t.Errorf("%s: not found", name)
		}
	}
	for name, damage := range map[string]func(d *Degree){
		"in":     func(d *Degree) { d.In.Edges++ },
		"both":   func(d *Degree) { d.In.Edges++; d.Total.Edges++ },
		"paired": func(d *Degree) { d.Paired.Edges--; d.Total.Edges-- },
	} {
		c := &checker{g: fuzhouDingxi(t)}
		counted, _ := c.g.degrees(scan(c.g.Edges()), DegreeOptions{})
		damage(counted[DivisionID("621100")])
		if c.degrees(c.g.Edges(), counted); len(c.found) == 0 {
			t.Errorf("%s: not found", name)
		}
	}
}
