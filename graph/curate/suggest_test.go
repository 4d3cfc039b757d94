package curate

import (
	"strings"
	"testing"

	"example.org/kg/graph"
)

func TestSuggest(t *testing.T) {
	g := graph.New()
	doc := graph.Document{ID: graph.DocumentID("x"), Text: "x"}
	g.AddDocument(doc)
	add := func(t2 graph.Type, name string, parent graph.ID, mentions int, aliases ...string) {
		ent := graph.Entity{ID: graph.HashID("organisation", string(t2), name, string(parent)), Type: t2, Name: name, Parent: parent, Aliases: aliases}
		if strings.HasPrefix(name, "division/") {
			ent.ID, ent.Code = graph.ID(name), name[len("division/"):]
		}
		if ent.Inferred = mentions == 0; mentions > 0 {
			ent.Mentions = map[graph.ID]int{doc.ID: mentions}
		}
		if err := g.AddEntity(ent); err != nil {
			t.Fatal(err)
		}
	}
	add(graph.Province, "division/620000", "", 0)
	add(graph.City, "division/621100", "division/620000", 0)
	add(graph.City, "division/621200", "division/620000", 0)
	add(graph.Enterprise, "达道食品", "", 1)
	add(graph.Enterprise, "达道食品有限公司", "division/621100", 3)
	add(graph.Enterprise, "达道食品分公司", "division/621100", 1)
	add(graph.Hospital, "镇人民医院", "", 1)
	add(graph.City, "division/621300", "division/620000", 1, "陇西")
	add(graph.Enterprise, "岷归药业", "", 1)
	add(graph.Enterprise, "陇西岷归药业有限公司", "", 2)
	add(graph.School, "第一中学", "division/621100", 1)
	add(graph.School, "第二中学", "division/621100", 1)
	add(graph.School, "岷阳小学", "division/621100", 2)
	add(graph.School, "岷阳小學", "division/621100", 1)
	add(graph.School, "城关小学", "division/621100", 1)
	add(graph.School, "城关小学", "division/621200", 1) // another place
	add(graph.School, "城关小学", "", 1)
	add(graph.Hospital, "县人民医院", "division/621100", 1, "岷县医院")
	add(graph.Hospital, "岷县医院", "division/620000", 1)
	add(graph.Enterprise, "沃克斯电梯", "", 2)
	add(graph.Enterprise, "沃克思电梯", "", 1)
	add(graph.Agency, "沃克斯电梯", "", 1) // another type
	got := map[string]Reason{}
	for _, s := range Suggest(g, func(s string) string { return strings.ReplaceAll(s, "學", "学") }) {
		got[s.From.Name+" "+s.Into.Name+" "+s.From.In+s.Into.In] = s.Reason
	}
	for _, tt := range []struct {
		pair string
		want Reason
	}{
		{"达道食品 达道食品有限公司 division/621100", ShortForm},
		{"岷归药业 陇西岷归药业有限公司 ", ShortForm},
		{"岷阳小學 岷阳小学 division/621100division/621100", Script},
		{"岷县医院 县人民医院 division/620000division/621100", SameAlias},
		{"沃克思电梯 沃克斯电梯 ", OneApart},
	} {
		if got[tt.pair] != tt.want {
			t.Errorf("%s: %q, want %q", tt.pair, got[tt.pair], tt.want)
		}
		delete(got, tt.pair)
	}
	for pair, reason := range got {
		if reason != Unplaced || !strings.HasPrefix(pair, "城关小学 城关小学 ") {
			t.Errorf("%s: %s", pair, reason)
		}
	}
	if len(got) == 0 {
		t.Error("a name without a place is not suggested")
	}
}
