package extract

import (
	"slices"
	"testing"

	"example.org/kg/graph"
)

// A firm's short name, its name and its name behind a place are one firm, with the same aliases each time.
func TestChainsOfShortNames(t *testing.T) {
	const text = "恒创科技集团在定西市投资1亿元。恒创科技集团有限公司在定西市投资3亿元。福州市恒创科技集团有限公司在定西市投资2亿元。"
	var before []string
	for range 8 {
		g := readText(t, text)
		var firms []*graph.Entity
		for _, e := range g.Entities() {
			if e.Type == graph.Enterprise {
				firms = append(firms, e)
			}
		}
		if len(firms) != 1 {
			t.Fatalf("got %d firms, want 1", len(firms))
		}
		if aliases := firms[0].Aliases; before != nil && !slices.Equal(aliases, before) || len(aliases) < 2 {
			t.Fatalf("aliases %q, then %q", before, aliases)
		}
		before = firms[0].Aliases
	}
}
