package extract

import "testing"

func TestNumberAt(t *testing.T) {
	cases := []struct {
		text   string
		whole  int64 // without the fraction
		cents  int64 // all of it, in hundredths
		length int   // code points read
		approx bool
	}{
		// Arabic
		{"7", 7, 700, 1, false},
		{"0", 0, 0, 1, false},
		{"007", 7, 700, 3, false},
		{"1,234.56", 1234, 123456, 8, false},
		{"12,345,678", 12345678, 1234567800, 10, false},
		{"12,34", 12, 1200, 2, false}, // no separator of thousands
		{"3.5.7", 3, 350, 3, false},
		{"3.", 3, 300, 1, false},
		{"0.999", 0, 99, 5, false},
		// Chinese
		{"三", 3, 300, 1, false},
		{"十", 10, 1000, 1, false},
		{"十五", 15, 1500, 2, false},
		{"二十", 20, 2000, 2, false},
		{"一百零五", 105, 10500, 4, false},
		{"三千二百六十一", 3261, 326100, 7, false},
		{"两千零八", 2008, 200800, 4, false},
		{"二〇二三", 2023, 202300, 4, false},
		{"一九四九", 1949, 194900, 4, false},
		// both, with large units
		{"3.5万", 35000, 3500000, 4, false},
		{"1亿2000万", 120000000, 12000000000, 7, false},
		{"三百二十万", 3200000, 320000000, 5, false},
		{"一亿三千万", 130000000, 13000000000, 5, false},
		{"2万5千", 25000, 2500000, 4, false},
		{"3千", 3000, 300000, 2, false},
		{"5百万", 5000000, 500000000, 3, false},
		{"1万亿", 1000000000000, 100000000000000, 3, false},
		{"十万", 100000, 10000000, 2, false},
		// roughness
		{"2000余万", 20000000, 2000000000, 6, true},
		{"3.5万余", 35000, 3500000, 5, true},
		{"一千多", 1000, 100000, 3, true},
		{"五十多", 50, 5000, 3, true},
		{"57亿多", 5700000000, 570000000000, 4, true},
		{"300多", 300, 30000, 4, true},
		// the end of a number
		{"12个县", 12, 1200, 2, false},
		{"三个", 3, 300, 1, false},
		{"1万人2千元", 10000, 1000000, 2, false},
	}
	for _, c := range cases {
		t.Run(c.text, func(t *testing.T) {
			n, ok := numberAt([]rune(c.text), 0)
			whole, okWhole := n.value.whole()
			cents, okCents := n.value.hundredths()
			if !ok || !okWhole || !okCents || whole != c.whole || cents != c.cents || n.len() != c.length || n.approx != c.approx {
				t.Errorf("numberAt = %d (%d/100) over %d, approx %v, %v %v %v; want %d (%d/100) over %d, approx %v",
					whole, cents, n.len(), n.approx, ok, okWhole, okCents, c.whole, c.cents, c.length, c.approx)
			}
		})
	}
}

func TestNumberAtNone(t *testing.T) {
	for _, text := range []string{"万元", "亿", "余", "多人", "省", ".5", ",000", "A1", "-3", "　1"} {
		if n, ok := numberAt([]rune(text), 0); ok {
			t.Errorf("numberAt(%q) = %+v, want none", text, n)
		}
	}
}

// A number inside a text begins where it is asked for and says so.
func TestNumberAtOffset(t *testing.T) {
	n, ok := numberAt([]rune("共有1,200余家"), 2)
	if !ok || n.span != (span{2, 8}) || !n.approx {
		t.Errorf("numberAt = %+v %v, want 2–8, approximate", n, ok)
	}
}

func TestNumberTooLarge(t *testing.T) {
	for _, text := range []string{"9999999999999999999999", "99999999999亿亿", "8888888888888888万亿", "1亿亿亿亿亿"} {
		n, ok := numberAt([]rune(text), 0)
		if !ok {
			t.Errorf("numberAt(%q) finds nothing", text)
		} else if v, fits := n.value.hundredths(); fits && v < 0 {
			t.Errorf("numberAt(%q) overflows to %d", text, v)
		}
	}
	if v, ok := (decimal{1, 40}).hundredths(); ok {
		t.Errorf("10^40 is read as %d", v)
	}
	if v, ok := (decimal{1 << 61, 0}).plus(decimal{1, -3}); ok {
		t.Errorf("a sum beyond int64 is read as %v", v)
	}
}

func TestDecimal(t *testing.T) {
	cases := []struct {
		a, b  decimal
		cents int64 // of the sum
		less  bool
	}{
		{decimal{1, 8}, decimal{2000, 4}, 12000000000, false},
		{decimal{25, -1}, decimal{5, -2}, 255, false},
		{decimal{0, 0}, decimal{7, 0}, 700, true},
		{decimal{3, 4}, decimal{3, 5}, 33000000, true},
		{decimal{5, 0}, decimal{5, 0}, 1000, false},
	}
	for _, c := range cases {
		sum, ok := c.a.plus(c.b)
		back, okBack := c.b.plus(c.a)
		got, okCents := sum.hundredths()
		if other, _ := back.hundredths(); !ok || !okBack || !okCents || got != c.cents || other != c.cents {
			t.Errorf("%v + %v = %d and %d, want %d", c.a, c.b, got, other, c.cents)
		}
		if c.a.less(c.b) != c.less {
			t.Errorf("%v < %v is %v", c.a, c.b, !c.less)
		}
	}
	if !(decimal{1, 0}).less(decimal{1, 40}) || (decimal{1, 40}).less(decimal{1, 0}) {
		t.Error("a number too large for int64 is not the larger one")
	}
}
