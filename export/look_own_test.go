package export

import (
	"strings"
	"testing"
)

// Relations of a user's own are drawn.
func TestOwnRelations(t *testing.T) {
	text := svgOf(t, ownGraph(t), Picture{})
	for _, want := range []string{`class="relation secondsCadresTo"`, ">挂职干部<", ">贸易<"} {
		if !strings.Contains(text, want) {
			t.Errorf("the picture lacks %s", want)
		}
	}
}
