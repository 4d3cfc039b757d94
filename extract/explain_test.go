package extract

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

func explained(t testing.TB, text string) *Explanation {
	t.Helper()
	out, err := newExtractor(t).Explain(parsed(t, text))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestExplainTrials names the fate of a frame on a trigger.
func TestExplainTrials(t *testing.T) {
	cases := []struct {
		text, trigger, frame string
		reason               Reason // "" where the frame makes a statement
		why                  string // part of it, or of where the object is from
	}{
		{"珠海市帮扶怒江州。", "帮扶", "帮扶", "", "behind the word"},
		{"珠海市没有帮扶怒江州。", "帮扶", "帮扶", Denied, "没有"},
		{"珠海市到怒江州考察并投资。", "投资", "投资", ClauseHolds, "考察"},
		{"珠海市帮扶怒江州。", "帮扶", "投入资金", AnotherFrame, "帮扶"},
		{"珠海市积极开展帮扶。", "帮扶", "帮扶", NoObject, "珠海市"},
		{"珠海市向怒江州投入资金1亿元。", "投入", "投资", WrongType, "珠海市 is a City"},
		{"珠海市帮扶怒江州。怒江州帮助珠海市清理河道。", "帮助", "帮助", TurnsAround, "怒江傈僳族自治州 help 珠海市"},
		{"珠海市向怒江州捐赠100万元。", "捐赠", "捐赠", "", "behind 向"},
		{"珠海市结对帮扶怒江州。珠海市拨付帮扶资金100万元。", "帮扶资金", "投入资金", "", "of sentence 1"},
	}
	for _, c := range cases {
		t.Run(c.text, func(t *testing.T) {
			var seen []string
			for _, sent := range explained(t, c.text).Sentences {
				for _, tr := range sent.Trials {
					why := tr.Why
					if tr.Object != nil {
						why += tr.Object.From
					}
					seen = append(seen, tr.Trigger+" "+tr.Frame+" "+string(tr.Reason)+": "+why)
					if tr.Trigger == c.trigger && tr.Frame == c.frame && tr.Reason == c.reason && strings.Contains(why, c.why) && (c.reason == "") == (len(tr.Statements) > 0) {
						return
					}
				}
			}
			t.Errorf("no %s %s %s: %s in\n%s", c.trigger, c.frame, c.reason, c.why, strings.Join(seen, "\n"))
		})
	}
}

// TestExplainLinking tells why a name means what it means.
func TestExplainLinking(t *testing.T) {
	sent := explained(t, "福州市鼓楼区帮扶岷县，我省和两地一起努力。").Sentences[0]
	var got []string
	for _, c := range sent.Chunks {
		if c.Kind == "place" || c.Kind == "reference" {
			got = append(got, c.Text+" "+c.Kind+": "+c.How)
		}
	}
	want := []string{
		"福州市 place: the only place of this name",
		"鼓楼区 place: stands behind 福州市, which holds it",
		"岷县 place: the only place of this name",
		"我省 reference: the publisher's 省",
		"两地 reference: the two of the pair",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
	open := explained(t, "鼓楼区举行会议。").Sentences[0].Chunks[0]
	if len(open.Entities) > 0 || len(open.Readings) < 2 || open.How != "left open: no reading outweighs the others" {
		t.Errorf("鼓楼区 alone: %+v", open)
	}
}

// TestExplainFigures tells why figures belong to nothing.
func TestExplainFigures(t *testing.T) {
	for text, want := range map[string]Reason{
		"珠海市帮扶怒江州，每户补助3000元。":      Rate,
		"珠海市帮扶怒江州，企业实现销售额300万元。":   Absorbed,
		"珠海市与怒江州相距很远。会上有人提到500万元。": Ungoverned,
	} {
		var got []Reason
		for _, sent := range explained(t, text).Sentences {
			for _, u := range sent.Figures {
				got = append(got, u.Reason)
			}
		}
		if !slices.Equal(got, []Reason{want}) {
			t.Errorf("%s: got %v, want %s", text, got, want)
		}
	}
}

// TestExplainJourney takes the headcount of an arrival from the sentence that tells the departure.
func TestExplainJourney(t *testing.T) {
	out := explained(t, "怒江州186名务工人员乘专列出发。次日，他们抵达珠海市。")
	for _, sent := range out.Sentences {
		for _, tr := range sent.Trials {
			if len(tr.Statements) > 0 {
				if tr.Statements[0].Headcount != 186 || !slices.Equal(tr.Figures, []string{"186名"}) || tr.Subject.Sentence != 1 {
					t.Errorf("%+v", tr)
				}
				return
			}
		}
	}
	t.Error("no statement")
}

// TestExplainReadsTheSame holds explanations against plain readings of the project's own articles: the
// same graph, every statement with its trial, chunks that tile their sentence.
func TestExplainReadsTheSame(t *testing.T) {
	x := newExtractor(t)
	all := articles(t)
	for _, path := range paths(all) {
		doc, err := document.Parse(path, all[path])
		if err != nil {
			t.Fatal(err)
		}
		plain, err := x.Article(doc)
		if err != nil {
			t.Fatal(err)
		}
		out, err := x.Explain(doc)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(dump(t, plain), dump(t, out.Graph)) {
			t.Errorf("%s: another graph", path)
		}
		checkExplanation(t, doc, out)
	}
}

func checkExplanation(t *testing.T, doc *document.Document, out *Explanation) {
	t.Helper()
	edges := map[[3]string]bool{}
	for i := range out.Sentences {
		sent := &out.Sentences[i]
		var text strings.Builder
		for _, c := range sent.Chunks {
			text.WriteString(c.Text)
			for _, ref := range c.Entities {
				if ent := out.Graph.Entity(ref.ID); ent == nil && !ref.Group {
					t.Errorf("%s: sentence %d: %s is not in the graph", doc.Location, sent.Number, ref)
				}
			}
		}
		if norm := doc.Norm; len(sent.Chunks) > 0 && !strings.Contains(string(norm), text.String()) {
			t.Errorf("%s: sentence %d: chunks %q", doc.Location, sent.Number, text.String())
		}
		for _, st := range sent.Statements() {
			edges[[3]string{string(st.Subject.ID), string(st.Relation), string(st.Object.ID)}] = true
		}
		for _, tr := range sent.Trials {
			if (tr.Why == "") != (tr.Reason == "") || tr.Reason == "" && len(tr.Statements) == 0 {
				t.Errorf("%s: sentence %d: %+v says nothing and not why", doc.Location, sent.Number, tr)
			}
		}
	}
	for _, st := range out.Graph.Statements() {
		a, b := string(st.Subject), string(st.Object)
		if !edges[[3]string{a, string(st.Predicate), b}] && !(st.Predicate == graph.PairedWith && edges[[3]string{b, string(st.Predicate), a}]) {
			t.Errorf("%s: %s is in no trial", doc.Location, st.ID)
		}
	}
}
