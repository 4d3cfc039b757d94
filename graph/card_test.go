package graph

import (
	"errors"
	"slices"
	"testing"
)

func TestCard(t *testing.T) {
	g := fuzhouDingxi(t)
	card, err := g.Card(DivisionID("621100"), CardOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if card.Entity.Name != "定西市" || card.Mentions != 5 || len(card.Parents) != 1 || card.Parents[0].Name != "甘肃省" ||
		len(card.Contains) != 1 || card.Contains[0].Name != "安定区" {
		t.Errorf("%+v", card)
	}
	var got []string
	for _, s := range card.Relations {
		got = append(got, s.Label+string(s.Direction))
	}
	if want := []string{"帮扶in", "结对both", "输转劳动力out", "投资in"}; !slices.Equal(got, want) {
		t.Errorf("sections %v, want %v", got, want)
	}
	aid := card.Relations[0]
	if aid.Statements != 3 || aid.Sum != (Sum{1, 25_200_000_000, 0}) || aid.Start != "2018" || aid.End != "2018" {
		t.Errorf("%+v", aid)
	}
	var quotes []string
	for _, q := range aid.Neighbors[0].Quotes {
		quotes = append(quotes, q.Exact)
	}
	// The one with the figure leads, though it is longer, then those with other figures.
	if want := []string{"2018年福州向定西提供帮扶资金达2.52亿元", "2019年福州援助定西1000万元", "福州帮扶定西"}; !slices.Equal(quotes, want) {
		t.Errorf("quotes %q, want %q", quotes, want)
	}
	if len(card.Documents) != 1 || card.Documents[0].Mentions != 5 || card.Documents[0].Title != "东西部协作" {
		t.Errorf("%+v", card.Documents)
	}
	if _, err := g.Card("division/000000", CardOptions{}); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}

// What a card sums up is what the degrees say.
func TestCardAgreesWithDegrees(t *testing.T) {
	for seed := range 10 {
		g := randomParts(seeded(seed), 12, 60).build(t)
		for _, ent := range g.Entities() {
			card, err := g.Card(ent.ID, CardOptions{})
			if err != nil {
				t.Fatal(err)
			}
			sums := map[Direction]Sum{}
			for _, s := range card.Relations {
				sum := sums[s.Direction]
				sum.Edges += s.Sum.Edges
				sum.Amount += s.Sum.Amount
				sum.Headcount += s.Sum.Headcount
				sums[s.Direction] = sum
			}
			d, err := g.Degrees(DegreeOptions{Entities: []ID{ent.ID}})
			if err != nil || d[0].In != sums[In] || d[0].Out != sums[Out] || d[0].Paired != sums[Both] {
				t.Fatalf("seed %d, %s: %+v, %+v", seed, ent.ID, sums, d)
			}
		}
	}
}

func TestNeighbors(t *testing.T) {
	g := fuzhouDingxi(t)
	dingxi := DivisionID("621100")
	for _, tt := range []struct {
		opts NeighborOptions
		want []string
	}{
		{NeighborOptions{}, []string{"福州市", "福州市甲乙食品有限公司"}},
		{NeighborOptions{Hierarchy: true}, []string{"福州市", "福州市甲乙食品有限公司", "安定区", "甘肃省"}},
		{NeighborOptions{Types: []Type{Enterprise}}, []string{"福州市甲乙食品有限公司"}},
		{NeighborOptions{Relations: []Relation{PairedWith}}, []string{"福州市"}},
		{NeighborOptions{Direction: Both}, []string{"福州市"}},
		{NeighborOptions{Direction: Out, Relations: []Relation{Assists}}, nil},
	} {
		list, _, err := g.Neighbors(dingxi, tt.opts)
		var names []string
		for _, n := range list {
			names = append(names, n.Entity.Name)
			for _, l := range n.Links {
				if l.Subject != dingxi && l.Object != dingxi || tt.opts.Direction != "" && l.Direction != tt.opts.Direction {
					t.Errorf("%+v: link %+v", tt.opts, l)
				}
			}
		}
		if err != nil || list == nil || !slices.Equal(names, tt.want) {
			t.Errorf("%+v: %v, want %v", tt.opts, names, tt.want)
		}
	}
	if _, _, err := g.Neighbors("division/000000", NeighborOptions{}); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}

func TestCardOrder(t *testing.T) {
	g, firm := New(), HashID("enterprise", "a")
	text := "甲公司落户乙县，总投资500万元；甲公司投资乙县500万元"
	docs := []ID{DocumentID(text), DocumentID("甲公司甲公司甲公司"), DocumentID("甲公司甲公司")}
	for i, body := range []string{text, "甲公司甲公司甲公司", "甲公司甲公司"} {
		g.AddDocument(Document{ID: docs[i], Location: "x", Text: body, Date: "2020"})
	}
	mustAdd(t, g, Entity{ID: firm, Type: Enterprise, Name: "甲公司", Mentions: map[ID]int{docs[0]: 2, docs[1]: 3, docs[2]: 2}})
	mustAdd(t, g, Entity{ID: DivisionID("620121"), Type: County, Name: "乙县", Code: "620121"})
	for _, span := range [][2]int{{0, 16}, {17, 29}} {
		exact := string([]rune(text)[span[0]:min(span[1], len([]rune(text)))])
		st := Statement{Subject: firm, Predicate: InvestsIn, Object: DivisionID("620121"), Confidence: 0.8, Amounts: []Money{500_000_000}}
		st.Evidence = []Evidence{{Document: docs[0], Exact: exact, Start: span[0], End: span[0] + len([]rune(exact))}}
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	card, err := g.Card(firm, CardOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if quotes := card.Relations[0].Neighbors[0].Quotes; len(quotes) != 2 || quotes[0].Start != 17 {
		t.Errorf("the shorter of two passages with the figure does not lead: %+v", quotes)
	}
	if got := card.Documents; len(got) != 3 || got[0].ID != docs[1] || got[1].ID != min(docs[0], docs[2]) {
		t.Errorf("documents %+v", got)
	}
}
