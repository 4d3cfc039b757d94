package extract

import (
	"slices"
	"strings"
	"testing"

	"example.org/kg/extract/document"
)

func TestSentences(t *testing.T) {
	cases := []struct {
		name string
		text string
		want []string
	}{
		{"full stops", "台州市来了。丽水市也来了。", []string{"台州市来了。", "丽水市也来了。"}},
		{"no sign at the end", "台州市来了", []string{"台州市来了"}},
		{"semicolon", "台州市投入30万元；丽水市投入20万元。", []string{"台州市投入30万元；", "丽水市投入20万元。"}},
		{"run of signs", "真的吗？！真的……好。", []string{"真的吗？！", "真的……好。"}},
		{"closing quote", "他说：“台州市来了。”大家都笑了。", []string{"他说：“台州市来了。”", "大家都笑了。"}},
		{"two closing signs", "（他说“来了！”）大家笑了。", []string{"（他说“来了！”）", "大家笑了。"}},
		{"decimal point and comma", "共1,234.5万元,都到了。", []string{"共1,234.5万元，都到了。"}},
		{"lines", "扬州市的经验\n泰州市来了。镇江市没来\n\n连云港市在路上", []string{"扬州市的经验", "泰州市来了。", "镇江市没来", "连云港市在路上"}},
		{"the head of an item", "◆海安—宁强　海安市送去水泵。启东市没来。", []string{"◆海安—宁强 ", "海安市送去水泵。", "启东市没来。"}},
		{"sign first", "。来了。", []string{"。", "来了。"}},
		{"spaces stay with what follows", "来了。　走了。", []string{"来了。", " 走了。"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			doc := parsed(t, c.text)
			var got []string
			for _, sent := range sentencesOf(t, doc) {
				got = append(got, string(doc.Norm[sent.start:sent.end]))
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// Lines of credits hold no sentence unless they name the places of an event.
func TestSentencesLeaveCreditsOut(t *testing.T) {
	doc := parsed(t, "台州市帮扶南充市发布会\n时间：2020-09-10　来源：南充日报\n地点：四川省南充市\n台州市来了。\n责任编辑：王小明\n")
	var got []string
	for _, sent := range sentencesOf(t, doc) {
		got = append(got, string(doc.Norm[sent.start:sent.end]))
	}
	all := strings.Join(got, "|")
	if !strings.Contains(all, "台州市来了。") || !strings.Contains(all, "四川省南充市") {
		t.Errorf("sentences %q miss a line of the article", got)
	}
	if strings.Contains(all, "南充日报") || strings.Contains(all, "王小明") {
		t.Errorf("sentences %q hold credits", got)
	}
}

// checkTiling tells whether the sentences of a document lie in order and cover each of their
// lines without gap or overlap, each by itself not empty.
func checkTiling(t *testing.T, doc *document.Document, sents []*sentence) {
	t.Helper()
	at := map[int]int{} // line → end of its sentences so far
	last := 0
	for _, sent := range sents {
		b := doc.Blocks[sent.line]
		head := sent.kind == document.Heading && sent.start == b.Start && sent.len() == runningHead(doc.Norm[b.Start:b.End])
		if b.Kind != sent.kind && !head {
			t.Fatalf("sentence %v of line %d has kind %v, not %v", sent.span, sent.line, sent.kind, b.Kind)
		}
		want, begun := at[sent.line]
		if !begun {
			want = b.Start
		}
		if sent.start != want || sent.end <= sent.start || sent.end > b.End || sent.start < last {
			t.Fatalf("sentence %v does not follow %d in line %d–%d", sent.span, want, b.Start, b.End)
		}
		at[sent.line], last = sent.end, sent.end
	}
	for line, b := range doc.Blocks {
		if end, begun := at[line]; begun && end != b.End {
			t.Fatalf("the sentences of line %d end at %d, not %d", line, end, b.End)
		} else if !begun && b.End > b.Start && b.Kind != document.Boilerplate && b.Kind != document.Dateline {
			t.Fatalf("line %d (%v) has no sentence", line, b.Kind)
		}
	}
}

func FuzzSentences(f *testing.F) {
	for _, seed := range []string{
		"台州市来了。丽水市也来了。\n泰州", "。。。”””\n！", "他说：“来。”\r\n（好！）", "\t|。；;", "来源：南充日报\n地点：南充市。南部县", "𠅤。😀！ⅷ", "a!?\"b",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := document.Parse("fuzz.txt", data)
		if err != nil {
			return
		}
		sents := sentencesOf(t, doc)
		checkTiling(t, doc, sents)
		for _, sent := range sents {
			for i := sent.start; i+1 < sent.end; i++ {
				next := doc.Norm[i+1]
				if endsSentence(doc.Norm[i]) && !endsSentence(next) && !closes(next) {
					t.Fatalf("sentence %q goes on behind its end", string(doc.Norm[sent.start:sent.end]))
				}
			}
		}
	})
}
