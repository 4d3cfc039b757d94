package picture

import (
	"slices"
	"strings"
	"testing"

	"example.org/kg/export/picture/internal/font"
)

func TestWrap(t *testing.T) {
	face, err := font.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		want []string
	}{
		{"定西市", []string{"定西市"}},
		{"中国农业发展银行甘肃省分行", []string{"中国农业发展银", "行甘肃省分行"}},
		{"福建（定西）电商产业园有限责任公司", []string{"福建（定西）电商产", "业园有限责任公司"}},
		{strings.Repeat("很", 40), []string{strings.Repeat("很", 12), strings.Repeat("很", 12), strings.Repeat("很", 11) + "…"}},
		{"International Business Machines China", []string{"International Business", "Machines China"}},
	} {
		got := wrap(face, c.name, nameEms, nameLines)
		if !slices.Equal(got, c.want) {
			t.Errorf("wrap(%s) = %q, want %q", c.name, got, c.want)
		}
	}
	for _, name := range []string{"", "(((((((((((((((((((((((((((((((((", strings.Repeat("W", 999), "😀" + strings.Repeat("́", 99)} {
		for _, line := range wrap(face, name, nameEms, nameLines) {
			if w := face.Width(line); w > nameEms+0.01 {
				t.Errorf("a line of %q is %v wide", name, w)
			}
		}
	}
}
