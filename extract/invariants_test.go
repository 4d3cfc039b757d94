package extract

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// articles are the project's own articles and, where they are at hand, the press texts beside
// them; the map is by path.
func articles(t testing.TB) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	for i, pattern := range []string{"../testdata/articles/*.txt", "../testdata/*/articles/*.txt", "../../shared/articles/*.txt"} {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		if len(paths) == 0 && i < 2 {
			t.Fatal("no articles")
		}
		if len(paths) == 0 {
			t.Log("without the press texts, which are not in this checkout")
		}
		for _, p := range paths {
			data, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			out[p] = data
		}
	}
	return out
}

func paths(articles map[string][]byte) []string {
	var out []string
	for p := range articles {
		out = append(out, p)
	}
	slices.Sort(out)
	return out
}

// dump writes all that a graph holds, in order.
func dump(t testing.TB, g *graph.Graph) []byte {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for _, part := range []any{g.Documents(), g.Entities(), g.Statements(), g.Notes(), g.Edges()} {
		if err := enc.Encode(part); err != nil {
			t.Fatal(err)
		}
	}
	return b.Bytes()
}

// checkReading reads bytes that may be no article at all and checks what comes out.
func checkReading(t *testing.T, location string, data []byte) *graph.Graph {
	t.Helper()
	doc, err := document.Parse(location, data)
	if err != nil {
		return nil
	}
	x := newExtractor(t)
	r := x.read(doc, nil)
	checkTiling(t, doc, r.sents)
	checkChunks(t, r)
	g, err := x.Article(doc)
	if err != nil {
		t.Fatalf("%s: %v", location, err)
	}
	for _, v := range g.Check() {
		t.Errorf("%s: %s", location, v)
	}
	if docs := g.Documents(); len(docs) != 1 || docs[0].Text != doc.Text {
		t.Fatalf("%s: the graph holds %d documents, want the one read", location, len(docs))
	}
	for _, st := range g.Statements() {
		checkEvidence(t, doc.Runes, st)
		for _, m := range st.Amounts {
			if m <= 0 {
				t.Errorf("%s: amount %v", location, m)
			}
		}
	}
	if _, err := x.Explain(doc); err != nil {
		t.Errorf("%s: explained: %v", location, err)
	}
	for _, n := range g.Notes() {
		if string(doc.Runes[n.Start:n.End]) != n.Text {
			t.Errorf("%s: note %q does not stand at %d–%d", location, n.Text, n.Start, n.End)
		}
	}
	return g
}

// checkChunks checks that the chunks of each sentence with a mention tile it and that mentions lie
// apart.
func checkChunks(t *testing.T, r *reading) {
	t.Helper()
	for _, sent := range r.sents {
		if len(sent.chunks) == 0 && len(r.mentions.in(sent.span)) == 0 {
			continue
		}
		at := sent.start
		for i := range sent.chunks {
			c := &sent.chunks[i]
			if c.start != at || c.end <= c.start {
				t.Fatalf("chunk %v of sentence %v does not follow %d", c.span, sent.span, at)
			}
			at = c.end
		}
		if at != sent.end {
			t.Fatalf("the chunks of sentence %v end at %d", sent.span, at)
		}
	}
	for i, m := range r.mentions.list {
		if m.start >= m.end || m.start < m.sent.start || m.end > m.sent.end || i > 0 && m.start < r.mentions.list[i-1].end {
			t.Fatalf("mention %q at %v overlaps the one before or leaves its sentence", m.name, m.span)
		}
	}
}

func TestArticlesHold(t *testing.T) {
	all := articles(t)
	for _, p := range paths(all) {
		t.Run(filepath.Base(p), func(t *testing.T) {
			g := checkReading(t, p, all[p])
			if g == nil || len(g.Entities()) == 0 {
				t.Error("the article gives no graph")
			}
		})
	}
}

// Two readings of an article are equal to the byte, and so are readings in parallel.
func TestReadingIsDeterministic(t *testing.T) {
	all, x := articles(t), newExtractor(t)
	read := func(p string) []byte {
		doc, err := document.Parse(p, all[p])
		if err != nil {
			t.Error(err)
			return nil
		}
		g, err := x.Article(doc)
		if err != nil {
			t.Error(err)
			return nil
		}
		return dump(t, g)
	}
	alone := map[string][]byte{}
	for _, p := range paths(all) {
		alone[p] = read(p)
		if !bytes.Equal(alone[p], read(p)) {
			t.Errorf("%s: a second reading differs", p)
		}
	}
	var wg sync.WaitGroup
	for worker := range 8 {
		wg.Go(func() {
			order := paths(all)
			rand.New(rand.NewPCG(1, uint64(worker))).Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
			for _, p := range order[:len(order)/2+1] {
				if !bytes.Equal(alone[p], read(p)) {
					t.Errorf("%s: read beside others it differs", p)
				}
			}
		})
	}
	wg.Wait()
}

// A second extractor knows what the first one does.
func TestFingerprint(t *testing.T) {
	other, err := New()
	if err != nil {
		t.Fatal(err)
	}
	if a, b := newExtractor(t).Fingerprint(), other.Fingerprint(); a != b || len(a) != 16 {
		t.Errorf("fingerprints %q and %q, want the same 16 digits", a, b)
	}
}

// garbage is what mutations put into articles.
var garbage = []string{
	"😀👨‍👩‍👧‍👦", "𠅤𠮷", "\xff\xfe", "。。。", "、、、", "———", "帮扶帮扶帮扶", "结对", "我县该县两地对方双方", "其中其中",
	"分别", "99999999999999999999亿元", "第第第", "（（（", "》》《《", "\t|\t", "由被受在的", "鼓楼区朝阳区和平区", "等等等", "\u202e\u200b\ufeff", "公司公司", "0元", "A", "123456789",
	"\n", "\r\n\r\n", "<b>&lt;script&gt;", "镇乡村街道", "各各", "四市三区两县", "一二三四五六七八九十百千万亿",
}

// mutations change the text of an article; each is deterministic for its source of randomness.
var mutations = []struct {
	name  string
	apply func(rnd *rand.Rand, text string) string
}{
	{"cut", func(rnd *rand.Rand, text string) string {
		rs := []rune(text)
		i := rnd.IntN(len(rs))
		return string(rs[i:min(len(rs), i+1+rnd.IntN(len(rs)))])
	}},
	{"cut bytes", func(rnd *rand.Rand, text string) string { return text[:rnd.IntN(len(text))] }},
	{"shuffled sentences", func(rnd *rand.Rand, text string) string {
		parts := strings.SplitAfter(text, "。")
		rnd.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		return strings.Join(parts, "")
	}},
	{"shuffled clauses", func(rnd *rand.Rand, text string) string {
		parts := strings.SplitAfter(text, "，")
		rnd.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
		return strings.Join(parts, "")
	}},
	{"garbage put in", func(rnd *rand.Rand, text string) string {
		rs := []rune(text)
		for range 30 {
			rs = slices.Insert(rs, rnd.IntN(len(rs)+1), []rune(garbage[rnd.IntN(len(garbage))])...)
		}
		return string(rs)
	}},
	{"only signs", func(_ *rand.Rand, text string) string {
		return strings.Map(func(c rune) rune {
			if isHan(c) || isLetter(c) || isDigit(c) {
				return -1
			}
			return c
		}, text)
	}},
	{"without signs", func(_ *rand.Rand, text string) string {
		return strings.Map(func(c rune) rune {
			if !isHan(c) && !isDigit(c) {
				return -1
			}
			return c
		}, text)
	}},
	{"one line", func(_ *rand.Rand, text string) string { return strings.ReplaceAll(text, "\n", "") }},
	{"a sign a line", func(_ *rand.Rand, text string) string {
		return strings.Join(strings.Split(text, "，"), "\n")
	}},
	{"words doubled", func(rnd *rand.Rand, text string) string {
		rs := []rune(text)
		i := rnd.IntN(len(rs))
		part := rs[i:min(len(rs), i+40)]
		return string(rs[:i]) + strings.Repeat(string(part), 5) + string(rs[i:])
	}},
}

func TestMutationsHold(t *testing.T) {
	all := articles(t)
	rounds := 2
	if testing.Short() {
		rounds = 1
	}
	for k, m := range mutations {
		t.Run(m.name, func(t *testing.T) {
			read := 0
			for n, p := range paths(all) {
				for round := range rounds {
					rnd := rand.New(rand.NewPCG(uint64(k*1000+n), uint64(round)))
					text := m.apply(rnd, string(all[p]))
					if checkReading(t, fmt.Sprintf("%s (%s %d)", filepath.Base(p), m.name, round), []byte(text)) != nil {
						read++
					}
					if t.Failed() {
						t.Fatalf("text:\n%q", text)
					}
				}
			}
			if read < len(all)*rounds/2 {
				t.Errorf("%d of %d texts are read, the others are none", read, len(all)*rounds)
			}
		})
	}
}

// A line as long as many articles is read too.
func TestLongLineHolds(t *testing.T) {
	line := strings.Repeat("香洲区帮扶泸水市，斗门区、金湾区分别与福贡县、贡山县结对，捐赠三百万元", 150)
	if g := checkReading(t, "long.txt", []byte(line)); g == nil || len(g.Statements()) == 0 {
		t.Error("a long line gives no claims")
	}
}

// FuzzArticle reads any bytes: what can be parsed can be read, and the graph holds.
func FuzzArticle(f *testing.F) {
	for _, seed := range garbage {
		f.Add([]byte("香洲区帮扶泸水市，" + seed + "投入300万元。"))
	}
	for _, text := range scripts {
		f.Add([]byte(text))
	}
	f.Add([]byte("香洲区\x00帮扶\x01泸水市"))
	f.Add([]byte("<html><body><p>香洲区与泸水市结对</p></body></html>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<14 {
			return
		}
		checkReading(t, "fuzz.txt", data)
	})
}
