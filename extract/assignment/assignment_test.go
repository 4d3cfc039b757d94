package assignment

import (
	"strconv"
	"strings"
	"testing"

	"example.org/kg/extract/gazetteer"
)

// rows are the lines of the data without the names of the columns, cut at tabs.
func rows(t *testing.T) [][]string {
	t.Helper()
	var out [][]string
	for _, line := range strings.Split(strings.TrimSuffix(Data(), "\n"), "\n")[1:] {
		f := strings.Split(line, "\t")
		if len(f) != 8 {
			t.Fatalf("%d columns in %q", len(f), line)
		}
		out = append(out, f)
	}
	return out
}

func TestCodesAndNamesAreTheGazetteers(t *testing.T) {
	gaz := gazetteer.Default()
	for _, f := range rows(t) {
		for _, side := range [][]string{f[0:2], f[2:4]} {
			if d, ok := gaz.Division(side[0]); !ok || d.Name != side[1] {
				t.Errorf("%v: the gazetteer calls %s %q", f, side[0], d.Name)
			}
		}
		if gaz.Within(f[0], f[2]) || gaz.Within(f[2], f[0]) {
			t.Errorf("%v: one lies in the other", f)
		}
	}
}

func TestLinesAreWellFormed(t *testing.T) {
	year := func(s string) int {
		n, err := strconv.Atoi(s)
		if s != "" && (err != nil || n < 1979 || n > 2035) {
			t.Errorf("year %q", s)
		}
		return n
	}
	seen := map[string]bool{}
	for _, f := range rows(t) {
		if from, to := year(f[5]), year(f[6]); to != 0 && to < from {
			t.Errorf("%v ends before it begins", f)
		}
		if f[4] == "" || f[7] == "" {
			t.Errorf("%v lacks scheme or source", f)
		}
		if key := strings.Join([]string{f[0], f[2], f[4], f[5]}, " "); seen[key] {
			t.Errorf("%v stands twice", f)
		} else {
			seen[key] = true
		}
	}
}

// All rounds agree on the direction; a line the other way is likely a mistake.
func TestDirectionsAgree(t *testing.T) {
	table := Default()
	for _, f := range rows(t) {
		if got := table.Between(f[0], f[2]); got != 1 {
			t.Errorf("Between(%s, %s) = %d, want 1", f[1], f[3], got)
		}
		if got := table.Between(f[2], f[0]); got != -1 {
			t.Errorf("Between(%s, %s) = %d, want -1", f[3], f[1], got)
		}
	}
}

func TestBetween(t *testing.T) {
	cases := []struct {
		name, a, b string
		want       int
		related    bool
	}{
		{"provinces", "350000", "640000", 1, true},                                 // 福建 宁夏
		{"prefectures", "350100", "621100", 1, true},                               // 福州 定西
		{"counties in them", "350102", "621126", 1, true},                          // 福州市鼓楼区 岷县
		{"a township in one", "621126100", "350102", -1, true},                     // 岷县岷阳镇
		{"within a province", "440100", "441400", 1, true},                         // 广州 梅州
		{"a county of another city of the province", "350200", "621100", 0, false}, // 厦门 定西
		{"a namesake in another province", "320106", "621100", 0, false},           // 南京市鼓楼区
		{"a district of a 直辖市", "310107", "530600", 1, true},                       // 上海市普陀区 昭通
		{"the namesake", "330903", "530600", 0, false},                             // 舟山市普陀区
		{"a helper from the west", "510000", "500154", 1, true},                    // 四川 开州
		{"one county is no more than itself", "510000", "500101", 0, false},        // 四川 万州
		{"the other way for another county", "500000", "510184", 1, true},          // 重庆 崇州
		{"a county that a province administers", "659001", "210000", -1, true},     // 石河子 辽宁
		{"the same", "350100", "350100", 0, false},
		{"one in the other", "441400", "440000", 0, false},
		{"unknown", "820000", "621100", 0, false},
		{"no code", "", "621100", 0, false},
	}
	for _, c := range cases {
		if got := Default().Between(c.a, c.b); got != c.want {
			t.Errorf("%s: Between(%s, %s) = %d, want %d", c.name, c.a, c.b, got, c.want)
		}
		if got := Default().Between(c.b, c.a); got != -c.want {
			t.Errorf("%s: Between(%s, %s) = %d, want %d", c.name, c.b, c.a, got, -c.want)
		}
		if Default().Related(c.a, c.b) != c.related || Default().Related(c.b, c.a) != c.related {
			t.Errorf("%s: Related(%s, %s) is not %v", c.name, c.a, c.b, c.related)
		}
	}
}

// Smaller divisions overrule larger ones, and lines both ways tell nothing.
func TestSpecificLinesWin(t *testing.T) {
	table, err := decode("columns\n" +
		"110000\ta\t620000\tb\ts\t\t\td\n620100\tc\t110105\td\ts\t\t\td\n" +
		"330000\te\t340000\tf\ts\t\t\td\n340000\tf\t330000\te\ts\t\t\td\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"110101", "620100", 1},
		{"110105", "620200", 1},
		{"110105", "620102", -1},
		{"620102", "110105", 1},
		{"330100", "340100", 0},
	} {
		if got := table.Between(c.a, c.b); got != c.want {
			t.Errorf("Between(%s, %s) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
	if !table.Related("330100", "340100") {
		t.Error("help both ways is no relation")
	}
	for _, bad := range []string{"columns\n110000\ta\n", "columns\n11\ta\t620000\tb\ts\t\t\td\n"} {
		if _, err := decode(bad); err == nil {
			t.Errorf("decode(%q) reports nothing", bad)
		}
	}
}

func TestLookupDoesNotAllocate(t *testing.T) {
	table := Default()
	if n := testing.AllocsPerRun(100, func() { table.Between("350102", "621126"); table.Related("310107", "441400") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkRelated(b *testing.B) {
	table := Default()
	for b.Loop() {
		table.Related("350102", "621126")
		table.Related("210102", "621126")
	}
}
