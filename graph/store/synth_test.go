package store_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/graph"
)

// world is a made-up country from which synthetic fragments are drawn: cities, each with
// villages, and firms with several names.
type world struct {
	cities, firms int
	statements    int // in each
}

// fragment draws what the document at a location says; the same seed gives the same text and
// the same claims wherever it stands.
func (w world) fragment(tb testing.TB, location string, seed uint64) *graph.Graph {
	tb.Helper()
	rng := rand.New(rand.NewPCG(seed, 1))
	g := graph.New()
	var text strings.Builder
	fmt.Fprintf(&text, "第%d号通讯。", seed)
	type claim struct {
		st    graph.Statement
		start int
		exact string
	}
	var claims []claim
	mentions := map[graph.ID]*graph.Entity{}
	doc := graph.ID("")
	mention := func(ent graph.Entity) graph.ID {
		if mentions[ent.ID] == nil {
			mentions[ent.ID] = &ent
			ent.Mentions = map[graph.ID]int{}
		}
		mentions[ent.ID].Mentions[""]++
		return ent.ID
	}
	for range w.statements {
		a, b := w.city(rng), w.city(rng)
		st := graph.Statement{Confidence: float64(rng.IntN(100)) / 100, Rule: "synthetic"}
		switch rng.IntN(4) {
		case 0:
			st.Predicate = graph.Assists
		case 1:
			st.Predicate = graph.PairedWith
		case 2:
			st.Predicate = graph.TransfersLaborTo
			st.Headcounts = []int64{rng.Int64N(5000) + 1}
		case 3:
			st.Predicate = graph.InvestsIn
			a = w.firm(rng)
			st.Amounts = []graph.Money{graph.Money(rng.Int64N(1e12)), 5}
			st.Hedges = []string{"约", "累计"}
		}
		if a.ID == b.ID {
			continue
		}
		st.Subject, st.Object = mention(a), mention(b)
		if rng.IntN(2) == 0 {
			year := fmt.Sprint(2015 + rng.IntN(8))
			st.Period = graph.Period{Start: year, End: year}
		}
		if rng.IntN(5) == 0 {
			st.Status = graph.Planned
		}
		exact := fmt.Sprintf("%s与%s签订了第%d号协议，双方将在产业、劳务、人才等方面开展合作", a.Name, b.Name, rng.IntN(1000))
		claims = append(claims, claim{st, utf8.RuneCountInString(text.String()), exact})
		text.WriteString(exact + "。")
	}
	doc = graph.DocumentID(text.String())
	g.AddDocument(graph.Document{
		ID: doc, Location: location, Hash: fmt.Sprintf("%064x", seed), Title: fmt.Sprintf("通讯 %d", seed),
		Date: "2020-09-10", Source: "合成日报", Text: text.String(),
	})
	for _, ent := range mentions {
		ent.Mentions = map[graph.ID]int{doc: ent.Mentions[""]}
		must(tb, g.AddEntity(*ent))
	}
	must(tb, g.AddEntity(graph.Entity{ID: "division/990000", Type: graph.Province, Name: "合成省", Code: "990000", Inferred: rng.IntN(3) > 0}))
	for _, c := range claims {
		c.st.Evidence = []graph.Evidence{{Document: doc, Exact: c.exact, Start: c.start, End: c.start + utf8.RuneCountInString(c.exact)}}
		_, err := g.AddStatement(c.st)
		must(tb, err)
	}
	if rng.IntN(2) == 0 {
		g.AddNote(graph.Note{Document: doc, Start: 0, End: 2, Kind: graph.AmbiguousName, Text: "第" + fmt.Sprint(seed), Detail: "候选：甲、乙"})
	}
	return g
}

func (w world) city(rng *rand.Rand) graph.Entity {
	n := rng.IntN(w.cities)
	ent := graph.Entity{
		ID: graph.DivisionID(fmt.Sprintf("%06d", 100000+n)), Type: graph.City, Code: fmt.Sprintf("%06d", 100000+n),
		Name: fmt.Sprintf("合成%d市", n), Parent: "division/990000",
	}
	if rng.IntN(2) == 0 {
		ent.Aliases = []string{fmt.Sprintf("合%d", n)}
	}
	return ent
}

// firm has another name in every third document, and a seat in every second.
func (w world) firm(rng *rand.Rand) graph.Entity {
	n := rng.IntN(w.firms)
	ent := graph.Entity{ID: graph.HashID("enterprise", fmt.Sprint(n)), Type: graph.Enterprise, Name: fmt.Sprintf("第%d公司", n)}
	switch rng.IntN(3) {
	case 0:
		ent.Name = fmt.Sprintf("合成第%d有限责任公司", n)
	case 1:
		ent.Aliases = []string{fmt.Sprintf("Ｎｏ.%d", n), "甲<乙>&\"丙\""}
	}
	if rng.IntN(2) == 0 {
		ent.Parent = graph.DivisionID(fmt.Sprintf("%06d", 100000+rng.IntN(w.cities)))
	}
	return ent
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
