package export

import (
	"testing"

	"example.org/kg/graph"
)

// Lines of a user's own are told from the built-in ones, and the first of them from each other.
func TestOwnStyles(t *testing.T) {
	schema := ownGraph(t).Schema()
	styles := relationStyles(schema)
	seen := map[relationStyle]graph.Relation{}
	for _, rule := range schema.Relations() {
		style := styles[rule.Relation]
		style.word = ""
		if other, ok := seen[style]; ok {
			t.Errorf("%s is drawn like %s", rule.Relation, other)
		}
		seen[style] = rule.Relation
	}
}
