package segment

import (
	"slices"
	"testing"
)

func defaultSegmenter(t testing.TB) *Segmenter {
	t.Helper()
	s, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestWords(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"我们帮助农民", []string{"我们", "帮助", "农民"}},
		{"😀我们𠅤帮助", []string{"😀", "我们", "𠅤", "帮助"}},
		{"", []string{}},
	}
	for _, c := range cases {
		text := []rune(c.text)
		got := []string{}
		for _, w := range defaultSegmenter(t).Words(text) {
			got = append(got, string(text[w.Start:w.End]))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("Words(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestTags(t *testing.T) {
	tags := map[string]string{}
	text := []rune("农民帮助𠅤")
	for _, w := range defaultSegmenter(t).Words(text) {
		tags[string(text[w.Start:w.End])] = w.Tag
	}
	if tags["农民"] != "n" || tags["帮助"] != "v" {
		t.Errorf("tags %v, want 农民 n and 帮助 v", tags)
	}
	if tag := tags["𠅤"]; tag != "" && tag != "x" {
		t.Errorf("an unknown character has the tag %q", tag)
	}
}

func TestKnown(t *testing.T) {
	s := defaultSegmenter(t)
	if tag, ok := s.Known("农村"); !ok || tag != "n" {
		t.Errorf("农村: %q %v", tag, ok)
	}
	for _, word := range []string{"", "𠅤", "鼓㊣楼", "帮扶帮扶"} {
		if tag, ok := s.Known(word); ok {
			t.Errorf("%q is known as %q", word, tag)
		}
	}
}

// The words of any text tile it, in code points.
func FuzzWords(f *testing.F) {
	for _, seed := range []string{
		"珠海市帮扶怒江州。", "𠅤𠮷😀👨‍👩‍👧", "a,b  c\t\n", "１２３abc帮助", "\x00\xff\xfe", "Ǆé\u0301", "", "ＡＢＣ公司", "ÀÉ帮İ", "1,234.5万元",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := []rune(s)
		at := 0
		for _, w := range defaultSegmenter(t).Words(text) {
			if w.Start != at || w.End <= w.Start {
				t.Fatalf("%q: word %d–%d does not follow %d", s, w.Start, w.End, at)
			}
			at = w.End
		}
		if at != len(text) {
			t.Fatalf("%q: the words end at %d of %d", s, at, len(text))
		}
	})
}

// A word that Words finds over a place is one that MayCross knows of.
func TestMayCross(t *testing.T) {
	s := defaultSegmenter(t)
	text := []rune("资金安全与对口帮扶ABC公司")
	for _, w := range s.Words(text) {
		for at := w.Start + 1; at < w.End; at++ {
			if isHan := text[w.Start] >= 0x4e00; isHan && !s.MayCross(text, at) {
				t.Errorf("%s runs over %d", string(text[w.Start:w.End]), at)
			}
		}
	}
	if s.MayCross(text, 4) || s.MayCross(text, 0) {
		t.Error("nothing runs over 与 or the beginning")
	}
}
