package eval

import (
	"errors"
	"testing"

	"example.org/kg/graph"
)

// builder makes graphs for tests: entities and claims in a few words each.
type builder struct {
	testing.TB
	g *graph.Graph
	n int // claims so far, to tell their evidence apart
}

func newBuilder(t testing.TB) *builder { return &builder{TB: t, g: graph.New()} }

func (b *builder) entity(ent graph.Entity) graph.ID {
	b.Helper()
	if err := b.g.AddEntity(ent); err != nil {
		b.Fatal(err)
	}
	return ent.ID
}

func (b *builder) division(typ graph.Type, name, code string) graph.ID {
	b.Helper()
	return b.entity(graph.Entity{ID: graph.DivisionID(code), Type: typ, Name: name, Code: code})
}

// claim adds a statement and tells whether the schema allows it.
func (b *builder) claim(subject graph.ID, rel graph.Relation, object graph.ID, amounts []graph.Money, heads []int64) bool {
	b.Helper()
	b.n++
	st := graph.Statement{
		Subject: subject, Predicate: rel, Object: object, Amounts: amounts, Headcounts: heads, Confidence: 0.5, Rule: "规则",
		Evidence: []graph.Evidence{{Document: graph.DocumentID("x"), Exact: "句", Start: b.n, End: b.n + 1}},
	}
	_, err := b.g.AddStatement(st)
	if err != nil && !errors.Is(err, graph.ErrSchema) {
		b.Fatal(err)
	}
	return err == nil
}
