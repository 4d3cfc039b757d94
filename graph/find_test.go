package graph

import (
	"errors"
	"strings"
	"testing"
)

// foldSample stands in for the fold of traditional characters that commands bring.
func foldSample(s string) string {
	return strings.NewReplacer("連", "连", "縣", "县", "區", "区", "鼓樓", "鼓楼").Replace(s)
}

func TestFind(t *testing.T) {
	g := fuzhouDingxi(t)
	for name, want := range map[string]ID{
		"定西市": DivisionID("621100"), "定西": DivisionID("621100"), " 621100 ": DivisionID("621100"),
		"division/621100": DivisionID("621100"), "連江": DivisionID("350122"), "連江縣": DivisionID("350122"),
		"安定":       DivisionID("621102"), // the group's name begins so too, but it is no division
		"安定区25所学校": HashID("group", "schools"), "安定区25": HashID("group", "schools"),
		"福州鼓楼区": DivisionID("350102"), "福州市鼓樓區": DivisionID("350102"), "福建省福州市鼓楼区": DivisionID("350102"),
		"福建鼓楼区": DivisionID("350102"), "南京鼓楼区": DivisionID("320106"),
		"福州市甲乙": HashID("enterprise", "a"),
	} {
		ent, err := Find(g, name, foldSample)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if ent.ID != want {
			t.Errorf("%s is %s, want %s", name, ent.ID, want)
		}
	}
}

func TestFindAmbiguous(t *testing.T) {
	g := fuzhouDingxi(t)
	_, err := Find(g, "鼓楼區", foldSample)
	var ambiguous *AmbiguousError
	if !errors.As(err, &ambiguous) || len(ambiguous.Candidates) != 2 || ambiguous.Candidates[0].Code != "320106" {
		t.Fatalf("%+v", err)
	}
	want := `"鼓楼區" is ambiguous: 鼓楼区 (320106, County, in 南京市); 鼓楼区 (350102, County, in 福州市) – give the code, the id or the place before the name`
	if err.Error() != want {
		t.Errorf("got  %s\nwant %s", err, want)
	}
}

func TestFindPrefersNamesToAliases(t *testing.T) {
	g := fuzhouDingxi(t)
	mustAdd(t, g, Entity{ID: HashID("zone", "x"), Type: Zone, Name: "安定园", Aliases: []string{"定西市", "连江园"}})
	if ent, err := Find(g, "定西市", nil); err != nil || ent.Code != "621100" {
		t.Errorf("%v %v", ent, err)
	}
	if ent, err := Find(g, "连江园", nil); err != nil || ent.Name != "安定园" {
		t.Errorf("%v %v", ent, err)
	}
}

func TestFindUnknown(t *testing.T) {
	g := fuzhouDingxi(t)
	for name, similar := range map[string]string{
		"定东市": "定西市", "福州市鼓搂区": "", "鼓西区": "鼓楼区", "定": "定西市", "621109": "", "": "", "   ": "", "不存在的地方": "",
	} {
		ent, err := Find(g, name, nil)
		if ent != nil || !errors.Is(err, ErrUnknown) || strings.Contains(err.Error(), "\n") {
			t.Fatalf("%q: %v, %v", name, ent, err)
		}
		if !strings.Contains(err.Error(), similar) {
			t.Errorf("%q: %v does not propose %s", name, err, similar)
		}
		var unknown *UnknownError
		if errors.As(err, &unknown) && len(unknown.Similar) > 3 {
			t.Errorf("%q: %d proposals", name, len(unknown.Similar))
		}
	}
}

// Names come from articles, which may try to break a line or to colour the terminal.
func TestErrorsAreOneLine(t *testing.T) {
	g := New()
	for _, key := range []string{"a", "b"} {
		mustAdd(t, g, Entity{ID: HashID("enterprise", key), Type: Enterprise, Name: "坏\x1b[31m\n公司"})
	}
	for _, name := range []string{"坏\x1b[31m\n公司", "坏\x1b[31m\n公"} {
		if _, err := Find(g, name, nil); err == nil || strings.ContainsAny(err.Error(), "\n\x1b") {
			t.Errorf("%q", err)
		}
	}
}

// In a graph whose hierarchy bites its tail, the parents end and no search hangs.
func TestParentsInARing(t *testing.T) {
	g := New()
	for code, parent := range map[string]string{"620101": "620102", "620102": "620103", "620103": "620101"} {
		mustAdd(t, g, Entity{ID: DivisionID(code), Type: County, Name: "县" + code, Code: code, Parent: DivisionID(parent)})
	}
	if n := len(g.Parents(DivisionID("620101"))); n != 2 {
		t.Errorf("%d parents, want the two others", n)
	}
	if _, err := Find(g, "县620102县620101县", nil); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}

func TestSimilarNearestFirst(t *testing.T) {
	g := New()
	for _, name := range []string{"临河县", "临洮市", "临潭农场县", "会宁县"} {
		mustAdd(t, g, Entity{ID: HashID("enterprise", name), Type: Enterprise, Name: name})
	}
	_, err := Find(g, "临洮农场县", nil)
	var unknown *UnknownError
	if !errors.As(err, &unknown) || len(unknown.Similar) == 0 || unknown.Similar[0].Name != "临潭农场县" {
		t.Errorf("%v", err)
	}
	_, err = Find(g, "会宁市", nil)
	if !errors.As(err, &unknown) || len(unknown.Similar) != 1 || unknown.Similar[0].Name != "会宁县" {
		t.Errorf("%v", err)
	}
	mustAdd(t, g, Entity{ID: HashID("enterprise", "z"), Type: Enterprise, Name: "甲丙丁戊"})
	mustAdd(t, g, Entity{ID: HashID("enterprise", "y"), Type: Enterprise, Name: "甲丙"})
	_, err = Find(g, "甲乙丁戊", nil)
	if !errors.As(err, &unknown) || unknown.Similar[0].Name != "甲丙丁戊" {
		t.Errorf("one change before three: %v", err)
	}
	mustAdd(t, g, Entity{ID: HashID("enterprise", "x"), Type: Enterprise, Name: "甲戊"})
	_, err = Find(g, "甲乙丁戊", nil)
	if !errors.As(err, &unknown) || len(unknown.Similar) != 2 || unknown.Similar[0].Name != "甲丙丁戊" || unknown.Similar[1].Name != "甲戊" {
		t.Errorf("one change before two: %v", err)
	}
}
