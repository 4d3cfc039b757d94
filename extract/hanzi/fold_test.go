package hanzi_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/kg/extract/hanzi"
)

var foldTests = []struct{ name, in, want string }{
	{"empty", "", ""},
	{"simplified stays", "福州市向定西市提供帮扶资金2.52亿元", "福州市向定西市提供帮扶资金2.52亿元"},
	{"traditional", "臺江區與連江縣結對幫扶，轉移勞動力", "台江区与连江县结对帮扶，转移劳动力"},
	{"phrase keeps a character", "乾隆年間的橋，乾淨的街", "乾隆年间的桥，干净的街"},
	{"longest phrase", "反覆思量後答覆，覆蓋全縣", "反复思量后答复，覆盖全县"},
	{"phrase head alone", "乾縣乾貨，計劃與計畫", "乾县干货，计划与计划"},
	{"regional characters", "衞生院的枱布，一枱機器", "卫生院的台布，一台机器"},
	{"width of letters and digits", "ＡＢｃ１２３％＋－～＝／", "ABc123%+-~=/"},
	{"punctuation stays wide", "（一）你好，世界！？：；「」《》", "（一）你好，世界！？：；「」《》"},
	{"stop between digits", "２．５２亿元", "2.52亿元"},
	{"stop elsewhere stays", "１．概况．", "1．概况．"},
	{"ideographic space", "　　开头", "  开头"},
	{"half-width punctuation", "｢协作｣､帮扶｡", "「协作」、帮扶。"},
	{"compatibility ideographs", "樂隴立", "乐陇立"},
	{"radicals", "⻄部⼈⺠⻓江⿓", "西部人民长江龙"},
	{"radical in a phrase", "⼲杯，瞭⽽不語，乾⾪", "干杯，瞭而不语，干隶"},
	{"ideographs beyond the first plane", "𠀀𨋢", "𠀀䢂"},
	{"bytes that are no text", "a\xff臺\xe5\x8f", "a\xff台\xe5\x8f"},
}

func TestFold(t *testing.T) {
	for _, tt := range foldTests {
		if got := hanzi.Fold(tt.in); got != tt.want {
			t.Errorf("%s: Fold(%q) = %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}

func TestFoldInPlace(t *testing.T) {
	for _, tt := range foldTests {
		text := []rune(tt.in)
		hanzi.FoldInPlace(text)
		if want := []rune(tt.want); !slices.Equal(text, want) {
			t.Errorf("%s: FoldInPlace(%q) = %q, want %q", tt.name, tt.in, string(text), tt.want)
		}
	}
}

// FuzzFold holds the two forms of folding together and checks that the number of code points stays.
func FuzzFold(f *testing.F) {
	for _, tt := range foldTests {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := hanzi.Fold(s)
		if utf8.RuneCountInString(got) != utf8.RuneCountInString(s) {
			t.Fatalf("Fold(%q) = %q: another number of code points", s, got)
		}
		if !utf8.ValidString(s) {
			return
		}
		text := []rune(s)
		if hanzi.FoldInPlace(text); string(text) != got {
			t.Fatalf("FoldInPlace(%q) = %q, Fold gives %q", s, string(text), got)
		}
	})
}

func BenchmarkFold(b *testing.B) {
	for _, bb := range []struct{ name, text string }{
		{"simplified", "2018年福州市向定西市提供帮扶资金达2.52亿元，不断引导有关企业到一线投资兴业。"},
		{"traditional", "2018年福州市向定西市提供幫扶資金達2.52億元，不斷引導有關企業到一線投資興業。"},
		{"mixed", "2018年福州市向定西市提供帮扶资金达2.52亿元。臺江區與連江縣結對幫扶，不断引导有关企业到一线投资兴业，累计转移劳动力8091人次。"},
	} {
		text := strings.Repeat(bb.text, 1000)
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				hanzi.Fold(text)
			}
		})
	}
}

func BenchmarkFoldInPlace(b *testing.B) {
	text := []rune(strings.Repeat("臺江區與連江縣結對幫扶，不断引导有关企业到一线投资兴业。", 1000))
	work := make([]rune, len(text))
	b.SetBytes(int64(len(string(text))))
	for b.Loop() {
		copy(work, text)
		hanzi.FoldInPlace(work)
	}
}
