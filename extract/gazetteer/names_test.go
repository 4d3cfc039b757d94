package gazetteer

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/extract/hanzi"
)

// invented is running text of the kind that the package reads.
const invented = "近日，福州市鼓楼区党政代表团赴甘肃省定西市安定区考察东西部协作工作，双方就产业合作、劳务协作和消费帮扶签订协议。" +
	"去年以来，该区投入帮扶资金三千二百万元，在内官营镇、香泉回族镇建成扶贫车间十二个，带动群众就近就业一千余人；" +
	"积石山保安族东乡族撒拉族自治县同厦门市海沧区、沿河县与张家港市、察右前旗和顺义区的结对关系进一步巩固。" +
	"永定路街道办事处办理了相关手续，石岐街道办的工作人员表示将继续支持当地教育、医疗和文化旅游事业的发展，让更多孩子受益。"

func TestKeysAreFolded(t *testing.T) {
	for _, e := range Default().names.entries {
		if folded := hanzi.Fold(e.key); folded != e.key {
			t.Errorf("%s folds to %s: run go generate", e.key, folded)
		}
		if e.len < 2 {
			t.Errorf("name %q is too short", e.key)
		}
	}
}

func TestCandidatesAreSortedAndUnique(t *testing.T) {
	for _, e := range Default().names.entries {
		for i := 1; i < len(e.candidates); i++ {
			if compareCandidates(e.candidates[i-1], e.candidates[i]) >= 0 {
				t.Errorf("%s: %v", e.key, e.candidates)
			}
		}
	}
}

// Every name is found where it stands, by Named and by MatchAt.
func TestEveryNameIsFound(t *testing.T) {
	g := Default()
	for _, d := range g.rows {
		has := func(c Candidate) bool { return c.Code == d.Code && c.Form == Full }
		if !slices.ContainsFunc(g.Named(d.Name), has) {
			t.Errorf("Named(%s) lacks %s", d.Name, d.Code)
		}
		text := []rune("在" + hanzi.Fold(d.Name) + "，")
		found := func(m Match) bool { return m.Len == len(text)-2 && slices.ContainsFunc(m.Candidates, has) }
		if !slices.ContainsFunc(g.MatchAt(text, 1), found) {
			t.Errorf("MatchAt(%s) lacks %s", string(text), d.Code)
		}
	}
}

func TestMatchAt(t *testing.T) {
	tests := []struct {
		text string
		want string
	}{
		{"定西市安定区", "定西市 定西"},
		{"积石山保安族东乡族撒拉族自治县的", "积石山保安族东乡族撒拉族自治县 积石山"},
		{"石岐街道办事处的", "石岐街道办事处 石岐街道办 石岐街道"},
		{"石岐街道办在", "石岐街道办 石岐街道"},
		{"石岐街道办理", "石岐街道"},
		{"石岐街道办", "石岐街道办 石岐街道"},
		{"岷", ""},
		{"，。", ""},
	}
	for _, test := range tests {
		text := []rune(test.text)
		var got []string
		for _, m := range Default().MatchAt(text, 0) {
			got = append(got, string(text[:m.Len]))
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("MatchAt(%s) = %v, want %s", test.text, got, test.want)
		}
	}
}

func TestMatchAtOutsideText(t *testing.T) {
	for _, i := range []int{-1, 1, 2, 3, 9} {
		if m := Default().MatchAt([]rune("定西"), i); m != nil {
			t.Errorf("MatchAt(%d) = %v", i, m)
		}
	}
}

func TestNoMatchDoesNotAllocate(t *testing.T) {
	text := []rune("他们说这件事情已经完全办好了，大家都很高兴。")
	allocs := testing.AllocsPerRun(100, func() {
		for i := range text {
			if m := Default().MatchAt(text, i); m != nil {
				t.Fatalf("matches %v at %d", m, i)
			}
		}
	})
	if allocs > 0 {
		t.Errorf("%v allocations", allocs)
	}
}

// FuzzMatchAt checks that matches lie inside the text, come longest first,
// are what Named knows, and are all there are.
func FuzzMatchAt(f *testing.F) {
	f.Add(invented)
	f.Add("定西")
	f.Add("街道办事处石岐街道办事")
	f.Add("a\x80定\xff")
	f.Fuzz(func(t *testing.T, s string) {
		g := Default()
		text := []rune(s)
		for i := range text {
			matches := g.MatchAt(text, i)
			last := len(text) - i + 1
			for _, m := range matches {
				if m.Len < 2 || m.Len >= last {
					t.Fatalf("length %d at %d after %d in %q", m.Len, i, last, s)
				}
				last = m.Len
				e := g.names.lookup(string(text[i : i+m.Len]))
				if e != nil && !slices.Equal(e.candidates, m.Candidates) {
					t.Fatalf("wrong candidates at %d in %q", i, s)
				}
			}
			for n := 2; n <= len(text)-i && n <= 40; n++ {
				known := g.names.lookup(string(text[i:i+n])) != nil
				found := slices.ContainsFunc(matches, func(m Match) bool { return m.Len == n })
				if known && !found {
					t.Fatalf("%s not found at %d", string(text[i:i+n]), i)
				}
			}
		}
	})
}

func BenchmarkMatchAt(b *testing.B) {
	g := Default()
	text := []rune(strings.Repeat(invented, 100))
	b.SetBytes(int64(len(invented)) * 100)
	b.ReportAllocs()
	found := 0
	for b.Loop() {
		for i := range text {
			found += len(g.MatchAt(text, i))
		}
	}
	if found == 0 || !utf8.ValidString(invented) {
		b.Fatal("nothing found")
	}
}
