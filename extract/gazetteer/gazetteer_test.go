package gazetteer

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestDivisionsAreWellFormed(t *testing.T) {
	g := Default()
	code := regexp.MustCompile(`^[1-8][0-9]{5}([0-9]{3})?$`)
	for i, d := range g.rows {
		if !code.MatchString(d.Code) {
			t.Errorf("%s %s: malformed code", d.Code, d.Name)
		}
		if i > 0 && g.rows[i-1].Code >= d.Code {
			t.Errorf("%s does not follow %s", d.Code, g.rows[i-1].Code)
		}
		if utf8.RuneCountInString(d.Name) < 2 {
			t.Errorf("%s: name %q is too short", d.Code, d.Name)
		}
		parent, ok := g.Parent(d.Code)
		switch {
		case ok && (parent.Level >= d.Level || parent.Code[:2] != d.Code[:2]):
			t.Errorf("%s %s lies in %s %s", d.Code, d.Name, parent.Code, parent.Name)
		case !ok && d.Parent != "":
			t.Errorf("%s %s: unknown parent %s", d.Code, d.Name, d.Parent)
		case !ok && d.Level != Province && !municipality(d.Code):
			t.Errorf("%s %s has no parent", d.Code, d.Name)
		}
	}
}

// The Ministry of Civil Affairs counted 333 prefectures and 2,844 counties at
// the end of 2023, and some 38,600 townships. It does not count the four
// districts of 大兴安岭地区 (232761 to 232764).
func TestCounts(t *testing.T) {
	for l, want := range map[Level]int{Province: 30, City: 333 + 4, County: 2844 + 4} {
		if got := len(Default().All(l)); got != want {
			t.Errorf("level %d: %d divisions, want %d", l, got, want)
		}
	}
	if got := len(Default().All(Township)); got < 38000 || got > 39000 {
		t.Errorf("%d townships", got)
	}
}

func TestLevelsFollowNames(t *testing.T) {
	ends := map[Level]string{
		Province: "(省|自治区|特别行政区)$",
		City:     "(市|自治州|地区|盟)$",
		County:   "(市|县|区|旗)$",
		Township: "(镇|乡|街道|苏木)$",
	}
	for l, end := range ends {
		for _, d := range Default().All(l) {
			if !regexp.MustCompile(end).MatchString(d.Name) {
				t.Errorf("level %d: %s %s", l, d.Code, d.Name)
			}
		}
	}
}

func TestAncestors(t *testing.T) {
	tests := map[string]string{
		"621121":    "定西市 甘肃省",
		"110105":    "北京市",
		"110000":    "",
		"419001":    "河南省",
		"429004":    "湖北省",
		"659001":    "新疆维吾尔自治区",
		"441900003": "东莞市 广东省",
		"442000001": "中山市 广东省",
		"460400100": "儋州市 海南省",
		"620201100": "嘉峪关市 甘肃省",
		"632857100": "海西蒙古族藏族自治州 青海省",
		"460301":    "三沙市 海南省",
		"710000":    "",
		"999999":    "",
	}
	g := Default()
	for code, want := range tests {
		var names []string
		for _, d := range g.Ancestors(code) {
			names = append(names, d.Name)
			if !g.Within(code, d.Code) || g.Within(d.Code, code) {
				t.Errorf("%s is not within %s alone", code, d.Name)
			}
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("Ancestors(%s) = %q, want %q", code, got, want)
		}
	}
}

func TestWithin(t *testing.T) {
	g := Default()
	if !g.Within("621121", "621121") || g.Within("621121", "621100000") || g.Within("", "") || g.Within("621121", "620100") {
		t.Error("Within is wrong at the edges")
	}
}

func TestChildrenInvertParent(t *testing.T) {
	g := Default()
	for _, l := range []Level{Province, City, County} {
		for _, d := range g.All(l) {
			var want []Division
			for _, c := range g.rows {
				if c.Parent == d.Code {
					want = append(want, c)
				}
			}
			if got := g.Children(d.Code); !slices.Equal(got, want) {
				t.Errorf("Children(%s) has %d divisions, want %d", d.Code, len(got), len(want))
			}
			if l == County {
				return // one county is enough, and slow
			}
		}
	}
}

func TestShortName(t *testing.T) {
	for code, want := range map[string]string{
		"110000": "北京", "620000": "甘肃", "150000": "内蒙古", "450000": "广西", "640000": "宁夏",
		"650000": "新疆", "810000": "香港", "621100": "定西", "623000": "甘南", "522600": "黔东南",
		"542500": "阿里", "152200": "兴安", "622927": "积石山", "622926": "东乡", "520627": "沿河",
		"621126": "岷县", "150525": "奈曼", "150926": "察右前旗", "429021": "神农架", "310115": "浦东",
		"520203": "六枝", "150722": "莫力达瓦", "652822": "轮台", "130107": "井陉矿区", "130303": "山海关",
		"654000": "伊犁", "652700": "博尔塔拉", "652300": "昌吉", "610124": "周至", "": "",
	} {
		if got := Default().ShortName(code); got != want {
			t.Errorf("ShortName(%s) = %q, want %q", code, got, want)
		}
	}
}

func TestNamed(t *testing.T) {
	tests := []struct{ name, want string }{
		{"鼓楼区", "320106 320302 350102 410204"},
		{"定西", "621100"},
		{"定西市", "621100"},
		{"吉林", "220000 220200"},
		{"海南", "460000 632500 150303"},
		{"河南", "410000 632324"},
		{"临夏", "622900 622901 622921"},
		{"沿河县", "520627"},
		{"甘南州", "623000"},
		{"黔东南州", "522600"},
		{"积石山县", "622927"},
		{"东乡县", "361003 622926"},
		{"巴里坤", "650521"},
		{"科左后旗", "150522"},
		{"土左旗", "150121"},
		{"伊犁州", "654000"},
		{"鄂伦春旗", "150723"},
		{"石河子", "659001"},
		{"岷", ""},
		{"郊区", "140311 230811 340711"},
		{"市中", ""},
		{"蓟县", "120119"},
		{"乾县", "610424"},
		{"乾安", "220723"},
		{"積石山縣", "622927"},
		{"内", ""},
		{"", ""},
		{"办", ""},
		// former names
		{"华亭县", "620881"},
		{"长乐市", "350112"},
		{"金坛市", "320413"},
		{"栾城县", "130111"},
		{"定西地区", "621100"},
		{"襄樊", "420600"},
		{"伊克昭盟", "150600"},
		{"酒泉市", "620900 620902"},
		{"定西县", "621102"},
		{"桥东区", "130502 130702"},
	}
	for _, test := range tests {
		var codes []string
		for _, c := range Default().Named(test.name) {
			codes = append(codes, c.Code)
		}
		if got := strings.Join(codes, " "); got != test.want {
			t.Errorf("Named(%s) = %q, want %q", test.name, got, test.want)
		}
	}
}

func TestForms(t *testing.T) {
	for name, want := range map[string]Form{
		"定西市": Full, "定西": Short, "沿河县": Short, "华亭县": Former, "襄樊": Former, "石岐街道办事处": Full,
	} {
		if got := Default().Named(name); len(got) == 0 || got[0].Form != want {
			t.Errorf("Named(%s) = %v, want form %d", name, got, want)
		}
	}
}

func TestCommon(t *testing.T) {
	for name, want := range map[string]bool{
		"合作": true, "安定": true, "和平": true, "东方": true, "平安": true, "开放": false, "城区": true, "郊区": true,
		"新建": true, "惠民": true, "平原": true,
		"定西": false, "福州": false, "广安": false, "通渭": false, "福清": false, "积石山": false,
		"合作市": false, "安定区": false, "和平区": false,
	} {
		for _, c := range Default().Named(name) {
			if c.Common != want {
				t.Errorf("Named(%s): common = %v", name, c.Common)
			}
		}
	}
}

func BenchmarkDefault(b *testing.B) {
	for b.Loop() {
		if _, err := decode(divisionsText); err != nil {
			b.Fatal(err)
		}
	}
}
