package picture

import (
	"slices"
	"strings"
	"testing"

	"example.org/kg/export/internal/look"
	"example.org/kg/graph"
	"example.org/kg/graph/graphtest"
)

// lineOf finds the line of a relation between two names.
func lineOf(t *testing.T, s *sheet, from string, rel graph.Relation, to string) *line {
	t.Helper()
	for _, l := range s.lines {
		if l.edge.Relation == rel && s.boxes[l.from].ent.Name == from && s.boxes[l.to].ent.Name == to {
			return l
		}
	}
	t.Fatalf("no line %s %s %s", from, rel, to)
	return nil
}

func sheetOf(t *testing.T, g *graph.Graph, pic Options) *sheet {
	t.Helper()
	s, err := newSheet(g, pic)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestHelpersStandLeft checks the sides of pairs whose statements put the helped place first.
func TestHelpersStandLeft(t *testing.T) {
	p := graphtest.NewMaker(t)
	p.Division(graph.Province, "350000", "福建省", "")
	p.Division(graph.Province, "620000", "甘肃省", "")
	p.Division(graph.Province, "220000", "吉林省", "")
	fuzhou, xiamen := p.Division(graph.City, "350100", "福州市", "350000"), p.Division(graph.City, "350200", "厦门市", "350000")
	dingxi, changchun := p.Division(graph.City, "621100", "定西市", "620000"), p.Division(graph.City, "220100", "长春市", "220000")
	p.Claim(dingxi, graph.PairedWith, xiamen, 0, 0, "", "", graph.Done)
	p.Claim(changchun, graph.PairedWith, fuzhou, 0, 0, "", "", graph.Done)
	left := func(from, to string) string {
		s := sheetOf(t, p.Graph, Options{})
		l, _ := lineOf(t, s, from, graph.PairedWith, to).ends()
		return s.boxes[l].ent.Name
	}
	if got := left("定西市", "厦门市"); got != "厦门市" {
		t.Errorf("by region %s stands left", got)
	}
	p.Claim(changchun, graph.Assists, fuzhou, 0, 0, "", "", graph.Done)
	if got := left("长春市", "福州市"); got != "长春市" {
		t.Errorf("by who helps %s stands left", got)
	}
}

func TestPathIsHighlighted(t *testing.T) {
	g := graphtest.Kinds(t)
	path := []graph.ID{graph.DivisionID("350100"), graph.DivisionID("621100"), graph.DivisionID("621102")}
	s := sheetOf(t, g, Options{Path: path})
	for name, c := range map[string]struct {
		l    *line
		want bool
	}{
		"on it":     {lineOf(t, s, "福州市", graph.Assists, "定西市"), true},
		"parallel":  {lineOf(t, s, "福州市", graph.PairedWith, "定西市"), true},
		"hierarchy": {lineOf(t, s, "定西市", look.Within, "安定区"), true},
		"beside":    {lineOf(t, s, "晋安区", graph.PairedWith, "通渭县"), false},
	} {
		if c.l.onPath != c.want || (c.l.colour == c.l.style.Colour) != c.want {
			t.Errorf("%s: on the path %v, colour %s of %s", name, c.l.onPath, c.l.colour, c.l.style.Colour)
		}
	}
	for _, b := range s.boxes {
		if want := slices.Contains(path, b.ent.ID); b.onPath != want || (b.ink == "") != want {
			t.Errorf("%s: on the path %v, ink %q", b.ent.Name, b.onPath, b.ink)
		}
	}
	text := svgOf(t, g, Options{Path: path})
	if n := strings.Count(text, haloColour); n < len(path)+3 || !strings.Contains(text, ">路径<") {
		t.Errorf("%d halos of %d places and 3 lines; or no legend", n, len(path))
	}
	if text := svgOf(t, g, Options{}); strings.Contains(text, haloColour) || strings.Contains(text, "路径") {
		t.Error("a halo without a path")
	}
}

// TestDoubtIsFaint draws one sure line and one that is not.
func TestDoubtIsFaint(t *testing.T) {
	g := graphtest.Sample(t)
	s := sheetOf(t, g, Options{})
	sure := lineOf(t, s, "福州市", graph.Assists, "定西市")
	unsure := lineOf(t, s, "某公司", graph.InvestsIn, "安定区")
	if sure.colour != sure.style.Colour || unsure.colour == unsure.style.Colour {
		t.Errorf("colours %s (%v) and %s (%v)", sure.colour, sure.edge.Confidence, unsure.colour, unsure.edge.Confidence)
	}
	if !strings.Contains(svgOf(t, g, Options{}), "存疑") || strings.Contains(svgOf(t, g.AtLeast(doubtful), Options{}), "存疑") {
		t.Error("the legend speaks of doubt where there is none, or not where there is")
	}
}

func TestFade(t *testing.T) {
	for _, c := range []struct {
		colour string
		white  float64
		want   string
	}{{"#C0392B", 0, "#C0392B"}, {"#C0392B", 1, "#FFFFFF"}, {"#000000", 0.5, "#808080"}, {"", 0.5, ""}} {
		if got := fade(c.colour, c.white); got != c.want {
			t.Errorf("fade(%q, %v) = %q, not %q", c.colour, c.white, got, c.want)
		}
	}
}

func TestCaptionTellsWhatIsLeftOut(t *testing.T) {
	whole := graphtest.Sample(t)
	part, err := whole.Select(graph.Selection{Focus: []graph.ID{graph.DivisionID("621100")}, Depth: 1})
	if err != nil {
		t.Fatal(err)
	}
	s := sheetOf(t, part, Options{Whole: whole, Selection: []string{"定西市及其 1 步以内"}})
	want := "选取：定西市及其 1 步以内 · 没有画出其余 4 个有关系的实体、2 条关系"
	if len(s.caption) != 2 || s.caption[1] != want {
		t.Errorf("caption %q", s.caption)
	}
}

// TestLinesHaveRoom checks that a box is high enough for the lines at its sides.
func TestLinesHaveRoom(t *testing.T) {
	p := graphtest.NewMaker(t)
	hub := p.Division(graph.City, "621100", "定西市", "")
	for i := range 12 {
		p.Claim(p.In(graph.Enterprise, string(rune('甲'+i))+"公司", ""), graph.InvestsIn, hub, 1_000_000_000, 0, "", "", graph.Done)
	}
	s := sheetOf(t, p.Graph, Options{})
	lay, err := s.plan().Columns(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var at []float64
	for i := range s.lines {
		at = append(at, lay.Lines[i].Head.Y)
	}
	slices.Sort(at)
	for i := 1; i < len(at); i++ {
		if gap := at[i] - at[i-1]; gap < s.lines[0].width {
			t.Errorf("lines of width %v end %v apart", s.lines[0].width, gap)
		}
	}
}
