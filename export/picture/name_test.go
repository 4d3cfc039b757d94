package picture

import (
	"strings"
	"testing"

	"example.org/kg/export/picture/internal/font"
)

func TestNamesOfEightyCharactersAreWhole(t *testing.T) {
	face, err := font.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{1, 12, 36, 37, 80} {
		name := strings.Repeat("名", n)
		if got := strings.Join(wrapName(face, name), ""); got != name {
			t.Errorf("%d characters become %s", n, got)
		}
	}
	if got := wrapName(face, strings.Repeat("名", 200)); !strings.HasSuffix(got[len(got)-1], "…") {
		t.Errorf("what is left out is not told: %s", got)
	}
}
