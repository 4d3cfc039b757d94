package eval

import (
	"strings"
	"testing"

	"example.org/kg/graph"
)

// Types and relations of a user's own are scored like the others.
func TestScoreOwnSchema(t *testing.T) {
	schema, err := graph.Builtin().WithType(graph.TypeRule{Type: "Library", Label: "图书馆", Nature: graph.Organisation})
	if err != nil {
		t.Fatal(err)
	}
	schema, err = schema.WithRelation(graph.Rule{
		Relation: "lendsBooksTo", Label: "互借", Symmetric: true, Domain: []graph.Type{"Library"}, Range: []graph.Type{"Library"},
	})
	if err != nil {
		t.Fatal(err)
	}
	gold, err := ParseGold(strings.NewReader(`{"doc": "A", "entities": [
		{"id": "a", "type": "Library", "name": "甲图书馆"}, {"id": "b", "type": "Library", "name": "乙图书馆"}
	], "relations": [{"s": "a", "p": "lendsBooksTo", "o": "b"}]}`), "A.json", schema)
	if err != nil {
		t.Fatal(err)
	}
	b := &builder{TB: t, g: graph.NewOf(schema)}
	one := b.entity(graph.Entity{ID: "organisation/1", Type: "Library", Name: "甲图书馆"})
	two := b.entity(graph.Entity{ID: "organisation/2", Type: "Library", Name: "乙图书馆"})
	b.claim(two, "lendsBooksTo", one, nil, nil)
	r := Score(b.g, gold)
	if r.Entities.F1() != 1 || r.Entities.TP != 2 || r.Relations.F1() != 1 || r.Relations.TP != 1 {
		t.Errorf("%+v", r)
	}
	var out strings.Builder
	if err := WriteBreakdown(&out, r, schema); err != nil || !strings.Contains(out.String(), "Library") || !strings.Contains(out.String(), "lendsBooksTo") {
		t.Errorf("%s, %v", &out, err)
	}
}
