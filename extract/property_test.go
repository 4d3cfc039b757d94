package extract

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

// scraps are what made-up sentences are put together from.
var scraps = []string{
	"海安市", "宁强县", "启东市", "勉县", "南通市", "汉中市", "三水区", "雷波县", "瑞安市", "武侯小学", "县医院", "恒昀纺织有限公司", "9家企业", "12所学校", "两地", "对方", "该县",
	"我市", "前者", "这里", "双方", "帮扶", "结对", "捐赠", "投入", "向", "与", "和", "、", "，", "。", "；", "的", "分别", "各", "其中", "共", "由", "在", "到", "赴", "务工人员", "劳动力",
	"输送", "抵达", "出发", "落户", "投资", "50万元", "1.2亿元", "300人", "2019年", "去年", "比上年多", "—", "——", "（", "）", "“", "”", "《", "》", "\t", "  ", "\n", "：", "？", "一是", "是",
	"没有", "计划", "帮扶资金", "签约", "依次是", "籍", "支援方", "受援方在前", "单位：万元",
}

// madeUp is a text of n parts in any order.
func madeUp(rnd *rand.Rand, n int) string {
	var text strings.Builder
	for range n {
		text.WriteString(scraps[rnd.IntN(len(scraps))])
	}
	return text.String()
}

// The pieces of a sentence lie where they ought to: chunks tile it, noun groups and couples lie inside it.
func TestPiecesOfSentences(t *testing.T) {
	rounds := 600
	if testing.Short() {
		rounds = 60
	}
	x := newExtractor(t)
	for seed := range rounds {
		text := "帮扶名单\n" + madeUp(rand.New(rand.NewPCG(7, uint64(seed))), 60)
		doc := parsed(t, text)
		r := x.read(doc, nil)
		checkTiling(t, doc, r.sents)
		for _, sent := range r.sents {
			if err := checkPieces(sent); err != nil {
				t.Fatalf("round %d: sentence %s: %v", seed, r.slice(sent.span), err)
			}
		}
	}
}

func checkPieces(sent *sentence) error {
	at, clause := sent.start, 0
	for i := range sent.chunks {
		c := &sent.chunks[i]
		if c.start != at || c.end <= c.start || c.clause < clause {
			return fmt.Errorf("chunk %d at %v of clause %d does not follow %d of clause %d", i, c.span, c.clause, at, clause)
		}
		at, clause = c.end, c.clause
	}
	if len(sent.chunks) > 0 && at != sent.end {
		return fmt.Errorf("the chunks end at %d, the sentence at %d", at, sent.end)
	}
	last := 0
	for _, tm := range sent.terms {
		if tm.from < last || tm.to <= tm.from || tm.to > len(sent.chunks) || len(tm.items) == 0 || tm.start != sent.chunks[tm.from].start || tm.end != sent.chunks[tm.to-1].end {
			return fmt.Errorf("noun group %v of chunks %d–%d is none", tm.span, tm.from, tm.to)
		}
		last = tm.to
	}
	last = 0
	for _, c := range sent.couples {
		if c.from < last || c.at <= c.from || c.to <= c.at || c.to > len(sent.chunks) || len(c.left) == 0 || len(c.right) == 0 {
			return fmt.Errorf("couple of chunks %d, %d–%d is none", c.from, c.at, c.to)
		}
		last = c.to
		for _, m := range append(c.left[:len(c.left):len(c.left)], c.right...) {
			if m.start < sent.start || m.end > sent.end {
				return fmt.Errorf("a side of a couple at %v lies outside", m.span)
			}
		}
	}
	return nil
}

// A made-up text is read the same way twice, and its graph holds.
func TestMadeUpTextsHold(t *testing.T) {
	rounds := 300
	if testing.Short() {
		rounds = 30
	}
	for seed := range rounds {
		text := []byte(madeUp(rand.New(rand.NewPCG(11, uint64(seed))), 80))
		name := fmt.Sprintf("text %d", seed)
		a, b := checkReading(t, name, text), checkReading(t, name, text)
		if (a == nil) != (b == nil) || a != nil && string(dump(t, a)) != string(dump(t, b)) {
			t.Fatalf("%s is read in two ways:\n%s", name, text)
		}
	}
}

// Every word of the lexicons beside every other is read without harm: 天府 + 银行.
func TestWordsOfLexiconsHold(t *testing.T) {
	words := slices.Clone(scraps)
	for _, file := range []string{"lexicon/names.txt", "lexicon/words.txt", "lexicon/lists.txt"} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "[") {
				words = append(words, strings.Fields(line)...)
			}
		}
	}
	rounds := 300
	if testing.Short() {
		rounds = 40
	}
	for seed := range rounds {
		rnd := rand.New(rand.NewPCG(11, uint64(seed)))
		var text strings.Builder
		for range 80 {
			text.WriteString(words[rnd.IntN(len(words))])
			if rnd.IntN(3) == 0 {
				text.WriteString(scraps[rnd.IntN(len(scraps))])
			}
		}
		checkReading(t, fmt.Sprint("words ", seed), []byte("动态\n"+text.String()))
	}
}

// A sentence that is cut where it is too long may begin in the middle of a name.
func TestLongNamesHold(t *testing.T) {
	for _, name := range []string{"第一师", "兵团第一师", "一家名为", "（以下简称“我院”）", "甲县（乙市", "／"} {
		checkReading(t, name, []byte("动态\n\n"+strings.Repeat(name, 1200)))
	}
}
