package graph_test

import (
	"fmt"
	"log"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
)

const article = "2018年福州向定西提供帮扶资金2.52亿元，两市结对。定西累计向福州输转劳动力1.11万人。"

// small builds a graph by hand, as package extract does from articles.
func small() *graph.Graph {
	g := graph.New()
	doc := graph.Document{ID: graph.DocumentID(article), Location: "article.txt", Title: "福州与定西", Text: article}
	g.AddDocument(doc)
	fuzhou, dingxi, anding := graph.DivisionID("350100"), graph.DivisionID("621100"), graph.DivisionID("621102")
	for _, ent := range []graph.Entity{
		{ID: fuzhou, Type: graph.City, Name: "福州市", Code: "350100", Aliases: []string{"福州"}, Mentions: map[graph.ID]int{doc.ID: 2}},
		{ID: dingxi, Type: graph.City, Name: "定西市", Code: "621100", Aliases: []string{"定西"}, Mentions: map[graph.ID]int{doc.ID: 2}},
		{ID: anding, Type: graph.County, Name: "安定区", Code: "621102", Parent: dingxi, Inferred: true},
	} {
		if err := g.AddEntity(ent); err != nil {
			log.Fatal(err)
		}
	}
	claim := func(st graph.Statement, quote string) {
		start := utf8.RuneCountInString(article[:strings.Index(article, quote)])
		st.Evidence = []graph.Evidence{{Document: doc.ID, Exact: quote, Start: start, End: start + utf8.RuneCountInString(quote)}}
		if _, err := g.AddStatement(st); err != nil {
			log.Fatal(err)
		}
	}
	claim(graph.Statement{
		Subject: fuzhou, Predicate: graph.Assists, Object: dingxi, Confidence: 0.97,
		Amounts: []graph.Money{252_000_000 * graph.Yuan}, Period: graph.Period{Start: "2018", End: "2018"},
	}, "2018年福州向定西提供帮扶资金2.52亿元")
	claim(graph.Statement{Subject: fuzhou, Predicate: graph.PairedWith, Object: dingxi, Confidence: 0.9}, "两市结对")
	claim(graph.Statement{
		Subject: dingxi, Predicate: graph.TransfersLaborTo, Object: fuzhou, Confidence: 0.95,
		Headcounts: []int64{11_100}, Hedges: []string{"累计"},
	}, "定西累计向福州输转劳动力1.11万人")
	return g
}

func ExampleFind() {
	g := small()
	for _, name := range []string{"定西", "定西市", "621100", "安定", "定东市"} {
		ent, err := graph.Find(g, name, nil)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(name, "→", ent.Name)
	}
	// Output:
	// 定西 → 定西市
	// 定西市 → 定西市
	// 621100 → 定西市
	// 安定 → 安定区
	// "定东市" is not in the graph; similar: 定西市 (621100, City)
}

func ExampleGraph_Paths() {
	answer, err := small().Paths(graph.DivisionID("350100"), graph.DivisionID("621102"), graph.PathOptions{Hierarchy: true})
	if err != nil {
		log.Fatal(err)
	}
	for _, hop := range answer.Paths[0].Hops {
		fmt.Println(hop.From.Name, "–", hop.To.Name)
		for _, link := range hop.Links {
			fmt.Printf("  %s %s", link.Direction, link.Label)
			if link.Amount > 0 {
				fmt.Print(" ", link.Amount.Chinese())
			}
			if link.Headcount > 0 {
				fmt.Print(" ", link.Headcount, "人")
			}
			fmt.Println()
		}
	}
	// Output:
	// 福州市 – 定西市
	//   out 帮扶 2.52亿元
	//   both 结对
	//   in 输转劳动力 11100人
	// 定西市 – 安定区
	//   in 位于
}

func ExampleGraph_Degrees() {
	list, err := small().Degrees(graph.DegreeOptions{})
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range list {
		fmt.Printf("%s: %d in + %d out + %d paired = %d\n", d.Entity.Name, d.In.Edges, d.Out.Edges, d.Paired.Edges, d.Total.Edges)
	}
	// Output:
	// 定西市: 1 in + 1 out + 1 paired = 3
	// 福州市: 1 in + 1 out + 1 paired = 3
}

func ExampleGraph_Neighbors() {
	list, _, err := small().Neighbors(graph.DivisionID("621100"), graph.NeighborOptions{Direction: graph.In})
	if err != nil {
		log.Fatal(err)
	}
	for _, n := range list {
		for _, link := range n.Links {
			fmt.Println(n.Entity, link.Relation, link.Quote.Exact)
		}
	}
	// Output:
	// 福州市 (350100, City) assists 2018年福州向定西提供帮扶资金2.52亿元
}

func ExampleGraph_Card() {
	card, err := small().Card(graph.DivisionID("350100"), graph.CardOptions{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(card.Entity, card.Aliases, card.Mentions)
	for _, s := range card.Relations {
		for _, n := range s.Neighbors {
			fmt.Println(s.Direction, s.Label, n.Entity.Name, "“"+n.Quotes[0].Exact+"”")
		}
	}
	// Output:
	// 福州市 (350100, City) [福州] 2
	// out 帮扶 定西市 “2018年福州向定西提供帮扶资金2.52亿元”
	// both 结对 定西市 “两市结对”
	// in 输转劳动力 定西市 “定西累计向福州输转劳动力1.11万人”
}

func ExampleGraph_Check() {
	g := small()
	fmt.Println(len(g.Check()))
	g.AddDocument(graph.Document{ID: "document/forged", Text: "不是原文"})
	fmt.Println(g.Check()[0])
	// Output:
	// 0
	// id document/forged: not the hash of the document's text
}
