package graph

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"
)

func FuzzMoney(f *testing.F) {
	for _, n := range []int64{0, 1, -1, 10, 99, 100, 280690, 25_200_000_000, 123_456_789_012, math.MaxInt64, math.MinInt64} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n int64) {
		m := Money(n)
		if got, err := ParseMoney(m.String()); err != nil || got != m {
			t.Errorf("ParseMoney(%q) = %d, %v; want %d", m.String(), got, err, n)
		}
		text, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		var back Money
		if err := json.Unmarshal(text, &back); err != nil || back != m {
			t.Errorf("JSON %s reads as %d, %v; want %d", text, back, err, n)
		}
		if got := fromChinese(t, m.Chinese()); got.Cmp(big.NewRat(n, 100)) != 0 {
			t.Errorf("%s is %s yuan, want %d 分", m.Chinese(), got, n)
		}
	})
}

// fromChinese reads what Chinese writes, by a way of its own.
func fromChinese(t *testing.T, s string) *big.Rat {
	t.Helper()
	number, ok := strings.CutSuffix(s, "元")
	scale := int64(1)
	for unit, size := range map[string]int64{"亿": 100_000_000, "万": 10_000} {
		if n, has := strings.CutSuffix(number, unit); has {
			number, scale = n, size
		}
	}
	r, parsed := new(big.Rat).SetString(number)
	if !ok || !parsed {
		t.Fatalf("%q is no Chinese amount", s)
	}
	return r.Mul(r, big.NewRat(scale, 1))
}

func FuzzParseMoney(f *testing.F) {
	for _, s := range []string{"1", "1.5", "-0.01", "1.", ".5", "--1", "+1", "1e3", "1.234", "", "-", "９", "1_000", "92233720368547758.08"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := ParseMoney(s)
		if err != nil {
			if !errors.Is(err, ErrMoney) {
				t.Errorf("%q: %v does not wrap ErrMoney", s, err)
			}
			return
		}
		want, ok := new(big.Rat).SetString(s)
		if !ok || want.Cmp(big.NewRat(int64(m), 100)) != 0 || strings.ContainsAny(s, "+e_/") {
			t.Errorf("ParseMoney(%q) = %d", s, m)
		}
	})
}

func TestMoneyChinese(t *testing.T) {
	for m, want := range map[Money]string{
		112_300_000_000: "11.23亿元", 2_806_900_000: "2806.9万元", 500 * Yuan: "500元", 1_000_000: "1万元",
		999_999: "9999.99元", 10_000_000_000: "1亿元", -15_000_000_000: "-1.5亿元", 0: "0元",
	} {
		if got := m.Chinese(); got != want {
			t.Errorf("%d: %s, want %s", m, got, want)
		}
	}
}
