package picture

import (
	"strings"
	"testing"

	"example.org/kg/graph/graphtest"
)

// Relations of a user's own are drawn.
func TestOwnRelations(t *testing.T) {
	text := svgOf(t, graphtest.OwnSchema(t), Options{})
	for _, want := range []string{`class="relation secondsCadresTo"`, ">挂职干部<", ">贸易<"} {
		if !strings.Contains(text, want) {
			t.Errorf("the picture lacks %s", want)
		}
	}
}
