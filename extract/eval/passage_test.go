package eval

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/graph"
)

// withText is a graph of one article that says nothing.
func withText(text string) *graph.Graph {
	g := graph.New()
	g.AddDocument(graph.Document{ID: graph.DocumentID(text), Text: text})
	return g
}

func TestAround(t *testing.T) {
	const text = "東西部協作\n福州市幫扶定西市。「兩市結對了！」記者說，２０１８年\u3000投資2 億元；還有\n下一行"
	a := articleOf(withText(text))
	for _, c := range []struct {
		wordings []string
		want     string // "" for nothing
		start    int
	}{
		{[]string{"幫扶定西"}, "福州市幫扶定西市。", 6},                      // as it stands
		{[]string{"帮扶定西"}, "福州市幫扶定西市。", 6},                      // in the other script
		{[]string{"2018年 投资2亿元"}, "記者說，２０１８年\u3000投資2 億元；", 23}, // in other widths and spaces
		{[]string{"两市结对"}, "「兩市結對了！」", 15},                      // with the closing mark
		{[]string{"定西市。「兩市"}, "福州市幫扶定西市。「兩市結對了！」", 6},           // over two sentences
		{[]string{"协作"}, "東西部協作", 0},
		{[]string{"还有下一行"}, "還有\n下一行", 40}, // over two lines
		{[]string{"厦门", "", "一行"}, "下一行", 43},
		{[]string{"厦门", ""}, "", 0},
		{nil, "", 0},
	} {
		got := a.around(c.wordings...)
		if c.want == "" && got == nil {
			continue
		}
		if want := []Passage{{Text: c.want, Start: c.start}}; !slices.Equal(got, want) {
			t.Errorf("%q: %+v, want %+v", c.wordings, got, want)
		}
	}
	if got := articleOf(graph.New()).around("福州"); got != nil {
		t.Errorf("%+v without an article", got)
	}
}

// TestFindingsHaveTheirSentences proves that every finding shows where the article speaks of it.
func TestFindingsHaveTheirSentences(t *testing.T) {
	const sentence = "福州帮扶定西，城关镇结对。"
	gold := readGold(t, "testdata/small.json")
	b := newBuilder(t)
	b.g = withText("题目\n" + sentence + "输转了。")
	east, west := b.division(graph.City, "福州市", "350100"), b.division(graph.City, "定西市", "621100")
	town := b.entity(graph.Entity{ID: "township/1", Type: graph.Township, Name: "城关镇"})
	b.claim(east, graph.Assists, west, []graph.Money{7}, nil)
	b.claim(east, graph.Assists, west, nil, nil)
	b.claim(town, graph.Assists, east, []graph.Money{100, 300}, []int64{5})
	b.claim(town, graph.Assists, east, []graph.Money{300}, nil)
	var got []Finding
	for _, f := range Score(b.g, gold).Findings {
		if len(f.Passages) > 0 {
			got = append(got, f)
		}
	}
	evidence := func(start int) Passage { return Passage{Text: "句", Start: start, Rule: "规则", Confidence: 0.5} }
	around := Passage{Text: sentence, Start: 3}
	want := []Finding{
		{Fault: FalseAlarm, What: AnEntity, Type: graph.Township, Name: "城关镇", Passages: []Passage{around}},
		{
			Fault: FalseAlarm, What: ARelation, Subject: "城关镇", Relation: graph.Assists, Object: "福州市",
			Measures: []Figure{{Amount, 1}, {Amount, 3}, {People, 5}}, Passages: []Passage{evidence(3), evidence(4)},
		},
		{
			Fault: FalseAlarm, What: AMeasure, Subject: "福州市", Relation: graph.Assists, Object: "定西市",
			Measures: []Figure{{Amount, 0.07}}, Passages: []Passage{evidence(1)},
		},
		{
			Fault: Miss, What: AMeasure, Subject: "福州市", Relation: graph.Assists, Object: "定西市",
			Measures: []Figure{{Amount, 252000000}}, Quote: "福州帮扶定西", Passages: []Passage{around},
		},
		{
			Fault: Miss, What: AMeasure, Subject: "福州市", Relation: graph.Assists, Object: "定西市",
			Measures: []Figure{{Amount, 1000.5}}, Quote: "福州帮扶定西", Passages: []Passage{around},
		},
		{
			Fault: Miss, What: ARelation, Subject: "福州市", Relation: graph.PairedWith, Object: "定西/25School",
			Quote: "结对", Passages: []Passage{around},
		},
		{
			Fault: Miss, What: ARelation, Subject: "定西市", Relation: graph.TransfersLaborTo, Object: "福州市",
			Measures: []Figure{{People, 11100}, {People, 11100}}, Quote: "输转", Passages: []Passage{{Text: "输转了。", Start: 16}},
		},
	}
	for i, f := range want {
		found := slices.ContainsFunc(got, func(g Finding) bool { return g.String() == f.String() && sameFinding(g, f) })
		if !found {
			t.Errorf("%d is missing: %+v", i, f)
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %d findings, want %d: %+v", len(got), len(want), got)
	}
}

// sameFinding compares findings; statements have no order of their own, so passages are compared as sets.
func sameFinding(a, b Finding) bool {
	by := func(p, q Passage) int { return p.Start - q.Start }
	return slices.Equal(slices.SortedFunc(slices.Values(a.Passages), by), slices.SortedFunc(slices.Values(b.Passages), by)) &&
		slices.Equal(a.Measures, b.Measures) && a.Quote == b.Quote && a.Type == b.Type
}

// TestFindingsAddUp proves that nothing is counted as wrong that is not listed: each finding is one, and its figures with it.
func TestFindingsAddUp(t *testing.T) {
	for _, path := range goldFiles(t) {
		gold := readGold(t, path)
		g, _ := graphOf(t, gold, false, newDamage(3))
		r := Score(g, gold)
		counted := map[What]map[Fault]int{AnEntity: {}, ARelation: {}, AMeasure: {}}
		for _, f := range r.Findings {
			if f.What != AMeasure {
				counted[f.What][f.Fault]++
			}
			counted[AMeasure][f.Fault] += len(f.Measures)
		}
		for what, tally := range map[What]Tally{AnEntity: r.Entities, ARelation: r.Relations, AMeasure: r.Measures} {
			if counted[what][Miss] != tally.FN || counted[what][FalseAlarm] != tally.FP {
				t.Errorf("%s: %s: listed %v, counted %+v", path, what, counted[what], tally)
			}
		}
		var types, relations, measures Tally
		for _, t := range r.EntityTypes {
			types = types.plus(t)
		}
		for _, t := range r.RelationKinds {
			relations, measures = relations.plus(t.Relations), measures.plus(t.Measures)
		}
		if types != r.Entities || relations != r.Relations || measures != r.Measures {
			t.Errorf("%s: the parts are %+v %+v %+v, the whole %+v", path, types, relations, measures, r.tallies())
		}
	}
}

// FuzzAround proves that a passage is a stretch of the article that holds the wording, where the article has it as it stands.
func FuzzAround(f *testing.F) {
	f.Add("福州市幫扶定西市。「兩市」", "帮扶")
	f.Add("一。\n 二；」三", "二；」三")
	f.Fuzz(func(t *testing.T, text, wording string) {
		if !utf8.ValidString(text) || !utf8.ValidString(wording) {
			t.Skip() // articles are valid, see package document
		}
		got := articleOf(withText(text)).around(wording)
		if len(got) == 0 {
			if wording != "" && strings.Contains(text, wording) {
				t.Errorf("%q is not found in %q", wording, text)
			}
			return
		}
		p, runes := got[0], []rune(text)
		if end := p.Start + utf8.RuneCountInString(p.Text); end > len(runes) || string(runes[p.Start:end]) != p.Text {
			t.Errorf("%q does not stand at %d of %q", p.Text, p.Start, text)
		}
		if trimmed := strings.TrimSpace(wording); strings.Contains(text, wording) && !strings.Contains(p.Text, trimmed) {
			t.Errorf("%q is not in %q", trimmed, p.Text)
		}
	})
}
