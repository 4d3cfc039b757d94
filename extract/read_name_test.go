package extract

import (
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
)

// names lists the entities that a text mentions as "type name", divisions as "type name code".
func names(g *graph.Graph) []string {
	var out []string
	for _, ent := range g.Entities() {
		if !ent.Inferred {
			out = append(out, strings.TrimSpace(string(ent.Type)+" "+ent.Name+" "+ent.Code))
		}
	}
	slices.Sort(out)
	return out
}

// Names of divisions: current official names, and namesakes by the company that they keep.
func TestReadDivisions(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"behind its city", "徐州市鼓楼区帮扶府谷县。", []string{"City 徐州市 320300", "County 府谷县 610822", "County 鼓楼区 320302"}},
		{"behind another", "南京市鼓楼区帮扶府谷县。", []string{"City 南京市 320100", "County 府谷县 610822", "County 鼓楼区 320106"}},
		{"with 的 between", "开封的鼓楼区有一座老楼。", []string{"City 开封市 410200", "County 鼓楼区 410204"}},
		{
			"in the sentence after", "徐州的企业家来到府谷县。鼓楼区帮扶府谷县。",
			[]string{"City 徐州市 320300", "County 府谷县 610822", "County 鼓楼区 320302"},
		},
		{"朝阳 of 北京", "北京市朝阳区帮扶福贡县。", []string{"City 北京市 110000", "County 朝阳区 110105", "County 福贡县 533323"}},
		{"朝阳 of 长春", "长春的朝阳区帮扶福贡县。", []string{"City 长春市 220100", "County 朝阳区 220104", "County 福贡县 533323"}},
		{"朝阳 the sun", "迎着朝阳，泸水市的孩子们走进教室。", []string{"County 泸水市 533301"}},
		{"和平 the peace", "人们热爱和平，泸水市举行了升旗仪式。", []string{"County 泸水市 533301"}},
		{"和平 the county", "和平县与福贡县结对。", []string{"County 和平县 441624", "County 福贡县 533323"}},
		{
			"和平 in a headed list", "河源市的和平、连平两县与福贡县结对。",
			[]string{"City 河源市 441600", "County 和平县 441624", "County 福贡县 533323", "County 连平县 441623"},
		},
		{"county made a city", "平凉市华亭县与惠州市结对。", []string{"City 平凉市 620800", "City 惠州市 441300", "County 华亭市 620881"}},
		{"city made a district", "福建省长乐市帮扶福贡县。", []string{"County 福贡县 533323", "County 长乐区 350112", "Province 福建省 350000"}},
		{
			"short names of autonomous counties", "斗门区帮扶河口县、金平县、屏边县。",
			[]string{"County 屏边苗族自治县 532523", "County 斗门区 440403", "County 河口瑶族自治县 532532", "County 金平苗族瑶族傣族自治县 532530"},
		},
		{"shorter still", "珠海市帮扶兰坪。", []string{"City 珠海市 440400", "County 兰坪白族普米族自治县 533325"}},
		{"autonomous prefecture", "珠海帮扶怒江州。", []string{"City 怒江傈僳族自治州 533300", "City 珠海市 440400"}},
		{"a road is no place", "游客沿南昌路走到福贡县。", []string{"County 福贡县 533323"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			slices.Sort(c.want)
			if got := names(readText(t, c.text)); !slices.Equal(got, c.want) {
				t.Errorf("%s\n got  %v\n want %v", c.text, got, c.want)
			}
		})
	}
}

// The forms that a text uses are kept as aliases.
func TestReadAliases(t *testing.T) {
	g := readText(t, "兰坪县产药材。珠海帮扶兰坪，长乐市也来了。")
	for code, want := range map[string][]string{"533325": {"兰坪", "兰坪县"}, "440400": {"珠海"}, "350112": {"长乐市"}} {
		ent := g.Entity(graph.DivisionID(code))
		if ent == nil || !slices.Equal(ent.Aliases, want) {
			t.Errorf("%s: %+v, want aliases %v", code, ent, want)
		}
	}
}

// A name that nothing decides becomes a note that lists the candidates, and no entity.
func TestReadAmbiguous(t *testing.T) {
	text := "盼望已久，鼓楼区与福贡县结对。"
	g := readText(t, text)
	if got, want := names(g), []string{"County 福贡县 533323"}; !slices.Equal(got, want) {
		t.Errorf("entities %v, want %v", got, want)
	}
	if len(g.Statements()) != 0 {
		t.Errorf("claims %v of a name that is open", g.Statements())
	}
	notes := g.Notes()
	if len(notes) != 1 {
		t.Fatalf("notes %v, want one", notes)
	}
	n := notes[0]
	if n.Kind != graph.AmbiguousName || n.Text != "鼓楼区" || string([]rune(text)[n.Start:n.End]) != "鼓楼区" {
		t.Errorf("note %+v does not stand at the name", n)
	}
	for _, c := range []string{"南京市鼓楼区 320106", "徐州市鼓楼区 320302", "福州市鼓楼区 350102", "开封市鼓楼区 410204"} {
		if !strings.Contains(n.Detail, c) {
			t.Errorf("note %q does not name %s", n.Detail, c)
		}
	}
}

// Names of schools, hospitals, towns and villages.
func TestReadOrganisations(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string // beside divisions
	}{
		{
			"hospitals with a shared prefix", "香洲区人民医院帮扶泸水市第一人民医院、妇幼保健院、中医院。",
			[]string{"Hospital 泸水市中医院", "Hospital 泸水市妇幼保健院", "Hospital 泸水市第一人民医院", "Hospital 香洲区人民医院"},
		},
		{"universities", "扬州大学与榆林学院结对。", []string{"School 扬州大学", "School 榆林学院"}},
		{"schools", "香洲区第一小学与泸水市鲁掌中学结对。", []string{"School 泸水市鲁掌中学", "School 香洲区第一小学"}},
		{
			"towns with a shared head", "斗门区白蕉、井岸两镇与福贡县结对。",
			[]string{"Township 井岸镇", "Township 白蕉镇"},
		},
		{
			"town in a county", "怒江州泸水市大兴地镇与香洲区湾仔街道结对。",
			[]string{"Township 大兴地镇", "Township 湾仔街道"},
		},
		{"common nouns", "当地医院和帮扶企业来到农村学校，城镇和乡村都变了。", nil},
		{"a newspaper hides its place", "据南充日报报道，福贡县下雨了。", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := slices.DeleteFunc(names(readText(t, c.text)), func(n string) bool {
				return strings.HasPrefix(n, "City ") || strings.HasPrefix(n, "County ") || strings.HasPrefix(n, "Province ")
			})
			slices.Sort(c.want)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\n got  %v\n want %v", c.text, got, c.want)
			}
		})
	}
}

// Where things lie: hospitals and schools by their names, towns by what stands before them, and
// divisions all the way up, inferred where the text does not name them.
func TestReadParents(t *testing.T) {
	g := readText(t, "香洲区人民医院帮扶泸水市第一人民医院、中医院。怒江州泸水市大兴地镇派人去了，香洲区也来了人。")
	byName := map[string]*graph.Entity{}
	for _, ent := range g.Entities() {
		byName[ent.Name] = ent
	}
	for name, in := range map[string]string{
		"香洲区人民医院": "香洲区", "泸水市第一人民医院": "泸水市", "泸水市中医院": "泸水市", "大兴地镇": "泸水市",
		"泸水市": "怒江傈僳族自治州", "怒江傈僳族自治州": "云南省", "香洲区": "珠海市", "珠海市": "广东省",
	} {
		ent := byName[name]
		if ent == nil || g.Entity(ent.Parent) == nil || g.Entity(ent.Parent).Name != in {
			t.Errorf("%s: %+v, want it in %s", name, ent, in)
		}
	}
	for name, inferred := range map[string]bool{"云南省": true, "广东省": true, "珠海市": true, "香洲区": false, "泸水市": false, "怒江傈僳族自治州": false} {
		if ent := byName[name]; ent == nil || ent.Inferred != inferred {
			t.Errorf("%s: %+v, want inferred %v", name, ent, inferred)
		}
	}
}
