package look

import (
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// Lines of a user's own are told from the built-in ones, and the first of them from each other.
func TestOwnStyles(t *testing.T) {
	schema := graphtest.OwnSchema(t).Schema()
	styles := OfRelations(schema)
	seen := map[RelationStyle]graph.Relation{}
	for _, rule := range schema.Relations() {
		style := styles[rule.Relation]
		style.Word = ""
		if other, ok := seen[style]; ok {
			t.Errorf("%s is drawn like %s", rule.Relation, other)
		}
		seen[style] = rule.Relation
	}
}
