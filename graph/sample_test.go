package graph

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// sampleText is written for the tests.
const sampleText = "福州帮扶定西。2018年福州向定西提供帮扶资金达2.52亿元，两市结对。截至目前，定西累计向福州输转劳动力1.11万人。" +
	"2019年福州援助定西1000万元。鼓楼区一家企业拟在定西投资500万元。"

// fuzhouDingxi is a small graph with two namesakes, a group and a firm.
func fuzhouDingxi(t testing.TB) *Graph {
	t.Helper()
	g := New()
	doc := Document{ID: DocumentID(sampleText), Location: "sample.txt", Title: "东西部协作", Date: "2020-09-10", Text: sampleText}
	g.AddDocument(doc)
	division := func(typ Type, name, code, parent string, mentions int, aliases ...string) {
		ent := Entity{ID: DivisionID(code), Type: typ, Name: name, Code: code, Aliases: aliases, Inferred: mentions == 0}
		if parent != "" {
			ent.Parent = DivisionID(parent)
		}
		if mentions > 0 {
			ent.Mentions = map[ID]int{doc.ID: mentions}
		}
		mustAdd(t, g, ent)
	}
	division(Province, "福建省", "350000", "", 0)
	division(City, "福州市", "350100", "350000", 4, "福州")
	division(County, "鼓楼区", "350102", "350100", 1)
	division(County, "连江县", "350122", "350100", 1)
	division(Province, "江苏省", "320000", "", 0)
	division(City, "南京市", "320100", "320000", 0)
	division(County, "鼓楼区", "320106", "320100", 1)
	division(Province, "甘肃省", "620000", "", 0)
	division(City, "定西市", "621100", "620000", 5, "定西")
	division(County, "安定区", "621102", "621100", 0)
	mustAdd(t, g, Entity{ID: HashID("group", "schools"), Type: School, Group: true, Name: "安定区25所学校", Count: 25, Parent: DivisionID("621102")})
	mustAdd(t, g, Entity{ID: HashID("enterprise", "a"), Type: Enterprise, Name: "福州市甲乙食品有限公司", Parent: DivisionID("350100")})
	fuzhou, dingxi := DivisionID("350100"), DivisionID("621100")
	claim := func(st Statement, quote string) {
		start := utf8.RuneCountInString(sampleText[:strings.Index(sampleText, quote)])
		st.Evidence = []Evidence{{Document: doc.ID, Exact: quote, Start: start, End: start + utf8.RuneCountInString(quote)}}
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	claim(Statement{Subject: fuzhou, Predicate: Assists, Object: dingxi, Confidence: 0.97}, "福州帮扶定西")
	claim(Statement{Subject: fuzhou, Predicate: Assists, Object: dingxi, Confidence: 0.97, Amounts: []Money{25_200_000_000}, Period: Period{"2018", "2018"}},
		"2018年福州向定西提供帮扶资金达2.52亿元")
	claim(Statement{Subject: fuzhou, Predicate: Assists, Object: dingxi, Confidence: 0.9, Amounts: []Money{1_000_000_000}}, "2019年福州援助定西1000万元")
	claim(Statement{Subject: fuzhou, Predicate: PairedWith, Object: dingxi, Confidence: 0.9}, "两市结对")
	claim(Statement{Subject: dingxi, Predicate: TransfersLaborTo, Object: fuzhou, Confidence: 0.95, Headcounts: []int64{11_100}, Hedges: []string{"累计"}},
		"定西累计向福州输转劳动力1.11万人")
	claim(Statement{Subject: HashID("enterprise", "a"), Predicate: InvestsIn, Object: dingxi, Confidence: 0.7, Amounts: []Money{500_000_000}, Status: Planned},
		"鼓楼区一家企业拟在定西投资500万元")
	return g
}

func mustAdd(t testing.TB, g *Graph, ent Entity) {
	t.Helper()
	if err := g.AddEntity(ent); err != nil {
		t.Fatal(err)
	}
}

// mustClaim adds a statement with some evidence.
func mustClaim(t testing.TB, g *Graph, st Statement) {
	t.Helper()
	st.Evidence = []Evidence{{Exact: "结对", Start: 0, End: 2}}
	if _, err := g.AddStatement(st); err != nil {
		t.Fatal(err)
	}
}
