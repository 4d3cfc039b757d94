package picture

import "testing"

func TestTintsDiffer(t *testing.T) {
	seen := map[string]int{}
	for k := range 34 {
		seen[tintOf(k, 34)]++
	}
	if len(seen) < 34 {
		t.Errorf("%d tints of 34 provinces", len(seen))
	}
}
