package extract

import (
	"slices"
	"strings"
	"testing"

	"example.org/kg/graph"
)

// One article in simplified and traditional characters, with wide digits, with pinyin behind
// characters, and with invisible ones between them.
var scripts = map[string]string{
	"simplified":  "珠海市对口帮扶怒江傈僳族自治州。2019年，珠海市拨付帮扶资金1200万元。",
	"traditional": "珠海市對口幫扶怒江傈僳族自治州。2019年，珠海市撥付幫扶資金1200萬元。",
	"wide":        "珠海市对口帮扶怒江傈僳族自治州。２０１９年，珠海市拨付帮扶资金１２００万元。",
	"pinyin":      "珠海市對口幫扶怒江傈僳族自治州。2019年，珠海市撥付幫(bāng)扶資(zī)金1200萬元。",
	"invisible":   "珠\u200b海市对口帮\u200d扶怒江傈僳族\ufeff自治州。2019年，珠海市拨付帮扶资金12\u200b00万元。",
}

func TestReadScripts(t *testing.T) {
	want := claims(t, scripts["simplified"])
	if len(want) != 2 {
		t.Fatalf("claims %v, want two", want)
	}
	for name, text := range scripts {
		t.Run(name, func(t *testing.T) {
			if got := claims(t, text); !slices.Equal(got, want) {
				t.Errorf("%s\n got  %v\n want %v", text, got, want)
			}
			for _, st := range readText(t, text).Statements() {
				checkEvidence(t, []rune(text), st)
				if !strings.HasSuffix(st.Evidence[0].Exact, "。") {
					t.Errorf("passage %q does not end with its sentence", st.Evidence[0].Exact)
				}
			}
		})
	}
}

// Passages are quoted in the script of the article.
func TestReadQuotesOriginal(t *testing.T) {
	for _, st := range readText(t, scripts["pinyin"]).Statements() {
		if len(st.Amounts) > 0 && st.Evidence[0].Exact != "2019年，珠海市撥付幫(bāng)扶資(zī)金1200萬元。" {
			t.Errorf("passage %q", st.Evidence[0].Exact)
		}
	}
}

// checkEvidence tells whether each passage of a statement stands at its offsets.
func checkEvidence(t *testing.T, text []rune, st *graph.Statement) {
	t.Helper()
	for _, ev := range st.Evidence {
		if ev.Start < 0 || ev.End > len(text) || ev.Start >= ev.End || string(text[ev.Start:ev.End]) != ev.Exact {
			t.Fatalf("passage %q does not stand at %d–%d", ev.Exact, ev.Start, ev.End)
		}
	}
}
