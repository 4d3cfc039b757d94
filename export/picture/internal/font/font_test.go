package font

import (
	"math"
	"testing"
)

func TestWidths(t *testing.T) {
	f, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want float64
	}{{"", 0}, {"定西市", 3}, {"峃口", 2}, {"11", 1.11}, {"😀", 1}, {"W", 0.882}, {"\u0301\u200b\ufe0f", 0}, {"㙦䓖𠅤", 3}} {
		if got := f.Width(c.text); math.Abs(got-c.want) > 0.02 {
			t.Errorf("Width(%q) = %v, want %v", c.text, got, c.want)
		}
	}
}

func TestGlyphs(t *testing.T) {
	f, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range "福建省A9…–·（）“”鹏㙦䓖𠅤" {
		if g := f.Glyph(r); g.Missing || len(g.Path) == 0 || g.Advance <= 0 {
			t.Errorf("%c has no outline: %+v", r, g)
		}
	}
	if g := f.Glyph(' '); g.Missing || g.Advance <= 0 {
		t.Errorf("space: %+v", g)
	}
	for _, r := range "😀龘" {
		if g := f.Glyph(r); !g.Missing || g.Advance != 1 {
			t.Errorf("%c should be missing and one em wide: %+v", r, g)
		}
	}
}
