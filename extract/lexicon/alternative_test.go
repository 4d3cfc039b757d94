package lexicon

import (
	"slices"
	"strings"
	"testing"
)

func TestAlternatives(t *testing.T) {
	for field, want := range map[string]string{
		"帮扶":          "帮扶",
		"{结对,对口}区":    "结对区 对口区",
		"对口{,帮扶}":     "对口 对口帮扶",
		"{甲,乙}和{丙,丁}": "甲和丙 甲和丁 乙和丙 乙和丁",
	} {
		got, err := Alternatives(field)
		if err != nil || !slices.Equal(got, strings.Fields(want)) {
			t.Errorf("%s: %q, %v; want %s", field, got, err, want)
		}
	}
}

func TestAlternativesRefused(t *testing.T) {
	for _, field := range []string{"{甲,乙", "甲}", "{甲,{乙,丙}}", "{甲}}"} {
		if got, err := Alternatives(field); err == nil {
			t.Errorf("%s: %q, want an error", field, got)
		}
	}
}
