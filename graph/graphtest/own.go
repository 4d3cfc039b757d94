package graphtest

import (
	"testing"

	"example.org/kg/graph"
)

// OwnSchema is the sample with a type and several relations of a user's own.
func OwnSchema(t testing.TB) *graph.Graph {
	t.Helper()
	schema, err := graph.Builtin().WithType(graph.TypeRule{Type: "Reservoir", Label: "水库", Nature: graph.Site})
	if err != nil {
		t.Fatal(err)
	}
	cities := []graph.Type{graph.City, "Reservoir"}
	for _, rule := range []graph.Rule{
		{Relation: "secondsCadresTo", Label: "挂职干部", Domain: cities, Range: cities},
		{Relation: "suppliesWaterTo", Label: "供水", Domain: cities, Range: cities},
		{Relation: "tradesWith", Label: "贸易", Symmetric: true, Domain: cities, Range: cities},
	} {
		if schema, err = schema.WithRelation(rule); err != nil {
			t.Fatal(err)
		}
	}
	g := graph.NewOf(schema)
	if err := g.Merge(Sample(t)); err != nil {
		t.Fatal(err)
	}
	if err := g.AddEntity(graph.Entity{ID: "place/r", Type: "Reservoir", Name: "引洮水库", Parent: graph.DivisionID("621100")}); err != nil {
		t.Fatal(err)
	}
	fuzhou, dingxi := graph.DivisionID("350100"), graph.DivisionID("621100")
	for _, st := range []graph.Statement{
		{Subject: fuzhou, Predicate: "secondsCadresTo", Object: dingxi, Headcounts: []int64{5}},
		{Subject: "place/r", Predicate: "suppliesWaterTo", Object: dingxi},
		{Subject: fuzhou, Predicate: "tradesWith", Object: dingxi},
	} {
		st.Evidence = []graph.Evidence{Passage(graph.DocumentID(Article), "福州25所学校与安定区25所学校结对")}
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	return g
}
