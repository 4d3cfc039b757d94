package push

import (
	"strings"
	"testing"
)

func TestConstraintsByServer(t *testing.T) {
	for agent, want := range map[string]string{
		"Neo4j/5.26.0": "FOR (n:Entity) REQUIRE",
		"Neo4j/v5.11.0 compatible graph database server - Memgraph": "ON (n:Entity) ASSERT",
	} {
		if got := strings.Join(constraintsFor(agent), "\n"); !strings.Contains(got, want) {
			t.Errorf("%s gets %s", agent, got)
		}
	}
}
