package page

import (
	"os"
	"path/filepath"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// TestPagesForTheEye leaves pages in the folder that KG_PICTURES names, to be looked at: one of every kind
// of entity and relation, one of 5,000 entities and 7,000 relations, one of hostile texts.
func TestPagesForTheEye(t *testing.T) {
	dir := os.Getenv("KG_PICTURES")
	if dir == "" {
		t.Skip("KG_PICTURES names no folder")
	}
	for name, g := range map[string]*graph.Graph{"kinds": graphtest.Kinds(t), "crowd": crowd(t, 5000, 7000), "hostile": hostileNews(t)} {
		if err := os.WriteFile(filepath.Join(dir, name+".html"), []byte(pageOf(t, g, Options{})), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
