package graphtest

import (
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/graph"
)

// Article is the text of the document of Sample.
const Article = "2018年福州向定西提供帮扶资金达2.52亿元，约0.5元。福州25所学校与安定区25所学校结对。" +
	"定西向福州输转劳动力1.11万人。某公司拟投资2806.95元。"

// Sample is a small graph with every kind of entity, relation and figure in it.
func Sample(t testing.TB) *graph.Graph {
	t.Helper()
	g := graph.New()
	docID := graph.DocumentID(Article)
	g.AddDocument(graph.Document{ID: docID, Location: "a/b.txt", Hash: "00ff", Title: "题目", Date: "2020-09-10", Source: "某报", Text: Article})
	fuzhou, dingxi := graph.DivisionID("350100"), graph.DivisionID("621100")
	anding, gansu := graph.DivisionID("621102"), graph.DivisionID("620000")
	firm, east, west := graph.HashID("enterprise", "某公司"), graph.HashID("group", "east"), graph.HashID("group", "west")
	for _, ent := range []graph.Entity{
		{ID: gansu, Type: graph.Province, Name: "甘肃省", Code: "620000", Inferred: true},
		{ID: dingxi, Type: graph.City, Name: "定西市", Aliases: []string{"定西"}, Code: "621100", Parent: gansu, Mentions: map[graph.ID]int{docID: 41}},
		{ID: anding, Type: graph.County, Name: "安定区", Code: "621102", Parent: dingxi, Mentions: map[graph.ID]int{docID: 1}},
		{ID: fuzhou, Type: graph.City, Name: "福州市", Code: "350100", Mentions: map[graph.ID]int{docID: 2}},
		{ID: firm, Type: graph.Enterprise, Name: "某公司", Parent: fuzhou, Mentions: map[graph.ID]int{docID: 1}},
		{ID: west, Type: graph.School, Group: true, Count: 25, Name: "安定区25所学校", Parent: anding, Mentions: map[graph.ID]int{docID: 1}},
		{ID: east, Type: graph.School, Group: true, Count: 25, Approx: true, Name: "福州25所学校", Parent: fuzhou, Mentions: map[graph.ID]int{docID: 1}},
	} {
		if err := g.AddEntity(ent); err != nil {
			t.Fatal(err)
		}
	}
	year := graph.Period{Start: "2018", End: "2018"}
	for _, st := range []graph.Statement{
		{Subject: fuzhou, Predicate: graph.Assists, Object: dingxi, Amounts: []graph.Money{252_000_000 * graph.Yuan}, Period: year, Confidence: 0.97, Rule: "give"},
		{Subject: fuzhou, Predicate: graph.Assists, Object: dingxi, Amounts: []graph.Money{50}, Hedges: []string{"约"}, Confidence: 1},
		{Subject: east, Predicate: graph.PairedWith, Object: west, Confidence: 0.9},
		{Subject: dingxi, Predicate: graph.TransfersLaborTo, Object: fuzhou, Headcounts: []int64{11100}, Confidence: 0.8},
		{Subject: firm, Predicate: graph.InvestsIn, Object: anding, Amounts: []graph.Money{280695}, Status: graph.Planned, Confidence: 0.7, Period: graph.Period{Start: "2019-07"}},
	} {
		quote := map[graph.Relation]string{
			graph.Assists: "2018年福州向定西提供帮扶资金达2.52亿元", graph.PairedWith: "福州25所学校与安定区25所学校结对",
			graph.TransfersLaborTo: "定西向福州输转劳动力1.11万人", graph.InvestsIn: "某公司拟投资2806.95元",
		}[st.Predicate]
		st.Evidence = []graph.Evidence{Passage(docID, quote)}
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

// Passage is evidence for a quote of Article.
func Passage(docID graph.ID, quote string) graph.Evidence {
	before, _, _ := strings.Cut(Article, quote)
	start := utf8.RuneCountInString(before)
	return graph.Evidence{Document: docID, Exact: quote, Start: start, End: start + utf8.RuneCountInString(quote)}
}
