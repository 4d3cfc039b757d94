package graph

import (
	"errors"
	"slices"
	"testing"
)

func TestCard(t *testing.T) {
	g := fuzhouDingxi(t)
	card, err := g.Card(DivisionID("621100"))
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
	// Of the two surest the one with the figure leads, though it is longer.
	if want := []string{"2018年福州向定西提供帮扶资金达2.52亿元", "福州帮扶定西", "2019年福州援助定西1000万元"}; !slices.Equal(quotes, want) {
		t.Errorf("quotes %q, want %q", quotes, want)
	}
	if len(card.Documents) != 1 || card.Documents[0].Mentions != 5 || card.Documents[0].Title != "东西部协作" {
		t.Errorf("%+v", card.Documents)
	}
	if _, err := g.Card("division/000000"); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}

// What a card sums up is what the degrees say.
func TestCardAgreesWithDegrees(t *testing.T) {
	for seed := range 10 {
		g := randomParts(seeded(seed), 12, 60).build(t)
		for _, ent := range g.Entities() {
			card, err := g.Card(ent.ID)
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
		list, err := g.Neighbors(dingxi, tt.opts)
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
	if _, err := g.Neighbors("division/000000", NeighborOptions{}); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}
