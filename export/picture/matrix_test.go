package picture

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

func names(units []*unit) string {
	var out []string
	for _, u := range units {
		out = append(out, u.name())
	}
	return strings.Join(out, " ")
}

func TestMatrixOrder(t *testing.T) {
	m := sheetOf(t, graphtest.Kinds(t), Options{}).newMatrix()
	rows := "杭州市 杭州市20家企业 余杭区 富阳区 银湖街道 福建省 福州市 福建省海峡两岸农产品加工开发股份有限公司 福建医科大学附属协和医院 鼓楼区 福州第三中学 晋安区 晋安区工商业联合会 厦门市 厦门市教育局 浙禾农业"
	cols := "黔东南苗族侗族自治州 锦屏县 敦寨镇 台江县 大塘村 甘肃省 定西市 定西蓝天淀粉有限公司 安定区 福州定西协作产业园 安定区25所学校 定西市第一中学 通渭县 通渭县人民医院 通渭县的贫困村"
	if got := names(m.rows); !sameSet(got, rows) || !ordered(got, "杭州市", "余杭区", "富阳区", "银湖街道", "福建省", "福州市", "鼓楼区", "福州第三中学", "厦门市", "浙禾农业") {
		t.Errorf("rows %s", got)
	}
	if got := names(m.cols); !sameSet(got, cols) || !ordered(got, "黔东南苗族侗族自治州", "锦屏县", "敦寨镇", "台江县", "甘肃省", "定西市", "安定区", "定西市第一中学", "通渭县") {
		t.Errorf("columns %s", got)
	}
}

func sameSet(a, b string) bool {
	return slices.Equal(slices.Sorted(slices.Values(strings.Fields(a))), slices.Sorted(slices.Values(strings.Fields(b))))
}

// ordered tells whether names follow each other in a list.
func ordered(list string, names ...string) bool {
	fields := strings.Fields(list)
	at := -1
	for _, name := range names {
		i := slices.Index(fields, name)
		if i <= at {
			return false
		}
		at = i
	}
	return true
}

// twoProvinces have places in each other, for figures that contain each other.
func twoProvinces(t *testing.T) (p *graphtest.Maker, ids map[string]graph.ID) {
	p = graphtest.NewMaker(t)
	return p, map[string]graph.ID{
		"闽":  p.Division(graph.Province, "350000", "福建省", ""),
		"福州": p.Division(graph.City, "350100", "福州市", "350000"),
		"厦门": p.Division(graph.City, "350200", "厦门市", "350000"),
		"甘":  p.Division(graph.Province, "620000", "甘肃省", ""),
		"定西": p.Division(graph.City, "621100", "定西市", "620000"),
		"安定": p.Division(graph.County, "621102", "安定区", "621100"),
		"通渭": p.Division(graph.County, "621121", "通渭县", "621100"),
	}
}

func TestTotalsCountNothingTwice(t *testing.T) {
	const yi = 100_000_000
	type claim struct {
		from, to string
		yuan     int64
		status   graph.Status
	}
	for name, c := range map[string]struct {
		claims []claim
		want   int64
	}{
		"apart":                 {[]claim{{"福州", "安定", 2 * yi, graph.Done}, {"厦门", "通渭", 3 * yi, graph.Done}}, 5 * yi},
		"city within province":  {[]claim{{"闽", "甘", 11 * yi, graph.Done}, {"福州", "定西", 2 * yi, graph.Done}}, 11 * yi},
		"parts exceed whole":    {[]claim{{"福州", "定西", 2 * yi, graph.Done}, {"福州", "安定", 2 * yi, graph.Done}, {"福州", "通渭", 1 * yi, graph.Done}}, 3 * yi},
		"parts under the whole": {[]claim{{"福州", "定西", 9 * yi, graph.Done}, {"福州", "安定", 2 * yi, graph.Done}, {"福州", "通渭", 1 * yi, graph.Done}}, 9 * yi},
		"plans":                 {[]claim{{"福州", "定西", 2 * yi, graph.Done}, {"厦门", "通渭", 3 * yi, graph.Planned}}, 2 * yi},
	} {
		p, ids := twoProvinces(t)
		for _, k := range c.claims {
			p.Claim(ids[k.from], graph.Assists, ids[k.to], k.yuan, 0, "", "", k.status)
		}
		m := sheetOf(t, p.Graph, Options{}).newMatrix()
		if got := m.measures[0].of(m.sheet, m.lines); graph.Money(got) != graph.Money(c.want)*graph.Yuan {
			t.Errorf("%s: %s", name, graph.Money(got).Chinese())
		}
	}
}

func TestMatrixCells(t *testing.T) {
	p, ids := twoProvinces(t)
	p.Claim(ids["福州"], graph.Assists, ids["定西"], 252_000_000, 0, "2018", "2018", graph.Done)
	p.Claim(ids["定西"], graph.TransfersLaborTo, ids["福州"], 0, 2440, "", "", graph.Done)
	p.Claim(ids["厦门"], graph.PairedWith, ids["通渭"], 0, 0, "", "", graph.Done)
	text := svgOf(t, p.Graph, Options{Layout: "matrix"})
	for _, want := range []string{
		">2.52亿<", `class="cell assists"`, `class="cell transfersLaborTo"`, `class="cell pairedWith"`, ">帮扶金额<", ">1亿–10亿元<",
		"行是支援方（2），列是受援方（2）；输转由列到行", "“福州市与定西市”——《山海携手战贫困》", ">福建省<", ">甘肃省<", totalsNote,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in the matrix", want)
		}
	}
	if n := strings.Count(text, `class="cell `); n != 3 {
		t.Errorf("%d marks", n)
	}
}

// TestAmountsFitBesideSigns checks that the fullest cell of a matrix of narrow columns has its amount written.
func TestAmountsFitBesideSigns(t *testing.T) {
	p, ids := twoProvinces(t)
	for i := range 20 {
		county := p.Division(graph.County, fmt.Sprint(620200+i), fmt.Sprintf("第%d县", i), "620000")
		p.Claim(ids["厦门"], graph.PairedWith, county, 0, 0, "", "", graph.Done)
	}
	p.Claim(ids["福州"], graph.Assists, ids["定西"], 139_000_000, 0, "", "", graph.Done)
	p.Claim(ids["福州"], graph.PairedWith, ids["定西"], 0, 0, "", "", graph.Done)
	p.Claim(ids["定西"], graph.TransfersLaborTo, ids["福州"], 0, 195, "", "", graph.Done)
	if n := strings.Count(svgOf(t, p.Graph, Options{Layout: "matrix"}), ">1.39亿<"); n != 4 { // in the cell, and in the sums of its row, its column and of all
		t.Errorf("the amount is written %d times", n)
	}
}

func TestSmallMatrices(t *testing.T) {
	if text := svgOf(t, graph.New(), Options{Layout: "matrix"}); !strings.Contains(text, ">没有关系<") {
		t.Error("the matrix of nothing does not say so")
	}
	p, ids := twoProvinces(t)
	p.Claim(ids["厦门"], graph.PairedWith, ids["通渭"], 0, 0, "", "", graph.Done)
	text := svgOf(t, p.Graph, Options{Layout: "matrix"})
	if strings.Count(text, `class="cell `) != 1 || strings.Contains(text, "合计") {
		t.Error("a matrix of one cell without amounts has no cell, or sums")
	}
}

// TestMatrixIsFolded checks that large graphs are put together so far that they can be read, and
// that nothing gets lost.
func TestMatrixIsFolded(t *testing.T) {
	for _, n := range []int{100, 500, 2000} {
		s := sheetOf(t, network(t, n), Options{})
		m := s.newMatrix()
		inCells := 0
		for _, lines := range m.cells {
			inCells += len(lines)
		}
		if len(m.rows) > matrixRows || len(m.cols) > matrixColumns || inCells != len(s.lines) {
			t.Errorf("%d: %d × %d, %d of %d relations", n, len(m.rows), len(m.cols), inCells, len(s.lines))
		}
		if folded := len(m.rows)+len(m.cols) < len(s.boxes); folded != (m.grain.word != "") || folded && !slices.ContainsFunc(m.notes(), func(s string) bool { return strings.Contains(s, m.grain.word) }) {
			t.Errorf("%d: %d × %d, caption %q", n, len(m.rows), len(m.cols), m.notes())
		}
	}
}

// TestGroupsOfPlaces checks that groups of places, which have no code, have an order all the same.
func TestGroupsOfPlaces(t *testing.T) {
	p := graphtest.NewMaker(t)
	hub := p.Division(graph.Province, "350000", "福建省", "")
	for _, name := range []string{"7个县", "8个县", "9个县", "10个县"} {
		p.Claim(hub, graph.Assists, p.Group(graph.County, name, 7, ""), 1_000_000, 0, "", "", graph.Done)
	}
	s := sheetOf(t, p.Graph, Options{})
	first := names(s.newMatrix().cols)
	for range 20 {
		if again := names(s.newMatrix().cols); again != first {
			t.Fatalf("%s, then %s", first, again)
		}
	}
}

// TestUnknownPlacesAreOne checks that many firms of unknown seat do not hide the places.
func TestUnknownPlacesAreOne(t *testing.T) {
	p, ids := twoProvinces(t)
	p.Claim(ids["福州"], graph.Assists, ids["定西"], 252_000_000, 0, "", "", graph.Done)
	for i := range matrixRows {
		p.Claim(p.In(graph.Enterprise, fmt.Sprintf("第%d公司", i), ""), graph.InvestsIn, ids["安定"], 1_000_000, 0, "", "", graph.Done)
	}
	m := sheetOf(t, p.Graph, Options{}).newMatrix()
	if rows, cols := names(m.rows), names(m.cols); rows != "福州市 "+nowhere || cols != "定西市 安定区" {
		t.Errorf("rows %s, columns %s", rows, cols)
	}
}

// TestHeadsDoNotOverlap checks the names above the columns of matrices of all widths.
func TestHeadsDoNotOverlap(t *testing.T) {
	for _, n := range []int{10, 25, 50, 90, 150} {
		p := graphtest.NewMaker(t)
		hub := p.Division(graph.Province, "350000", "福建省", "")
		p.Division(graph.Province, "620000", "甘肃省", "")
		for i := range n {
			p.Claim(hub, graph.Assists, p.Division(graph.County, fmt.Sprintf("62%04d", 1101+i), fmt.Sprintf("第%d自治县", i), "620000"), int64(i)*1_000_000, 0, "", "", graph.Done)
		}
		b := newBoard(sheetOf(t, p.Graph, Options{}).newMatrix())
		for i, lines := range b.names {
			for _, text := range lines {
				if w := b.sheet.face.Width(text) * headSize; w > b.colW {
					t.Errorf("%d columns of %v: name %d is %v wide", n, b.colW, i, w)
				}
			}
			if float64(len(lines))*headLine > b.nameH {
				t.Errorf("name %d is higher than its row", i)
			}
		}
	}
}

func TestCompact(t *testing.T) {
	for yuan, want := range map[int64]string{5_700_000_000: "57亿", 252_000_000: "2.52亿", 1_234_567_890: "12.3亿", 8_069_300: "807万", 480_000: "48万", 12_345_678: "1235万", 500: "500元"} {
		if got := compact(graph.Money(yuan) * graph.Yuan); got != want {
			t.Errorf("%d is %s, not %s", yuan, got, want)
		}
	}
	if got := compactPeople(11_100) + compactPeople(2440); got != "1.11万人2440人" {
		t.Error(got)
	}
}
