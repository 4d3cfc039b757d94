package extract

import (
	"testing"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// An article bears out what was read from it; changed, it is caught at the quote or at the figure.
func TestVerify(t *testing.T) {
	const article = "2019年，厦门市向临夏回族自治州提供帮扶资金１２３４．５万元，援建学校3所。另有三千名工人到厦门市务工。"
	parse := func(text string) *document.Document {
		doc, err := document.Parse("a.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return doc
	}
	claim := func(quote string, start int, amounts []graph.Money, people ...int64) []*graph.Statement {
		return []*graph.Statement{{ID: "statement/x", Amounts: amounts, Headcounts: people, Evidence: []graph.Evidence{{
			Exact: quote, Start: start, End: start + len([]rune(quote)),
		}}}}
	}
	const first = "2019年，厦门市向临夏回族自治州提供帮扶资金１２３４．５万元"
	for _, tt := range []struct {
		name      string
		text      string
		sts       []*graph.Statement
		want      MismatchKind
		elsewhere int
	}{
		{"amount", article, claim(first, 0, []graph.Money{12_345_000 * graph.Yuan}), "", 0},
		{"other amount", article, claim(first, 0, []graph.Money{12_346_000 * graph.Yuan}), FigureGone, 0},
		{"chinese numeral", article, claim("另有三千名工人", 44, nil, 3000), "", 0},
		{"another sentence", article, claim(first, 0, nil, 3000), "", 1},
		{"moved", "按：" + article, claim(first, 0, nil), QuoteMoved, 0},
		{"gone", "按", claim(first, 0, nil, 5), QuoteGone, 0},
		{"beyond the end", article, claim(first, 1<<40, nil), QuoteMoved, 0},
	} {
		if tt.name == "chinese numeral" {
			tt.sts[0].Evidence[0].Start = len([]rune(article)) - len([]rune("另有三千名工人到厦门市务工。"))
			tt.sts[0].Evidence[0].End = tt.sts[0].Evidence[0].Start + 7
		}
		got := Verify(parse(tt.text), tt.sts)
		switch {
		case tt.want == "" && len(got.Mismatches) > 0, tt.want != "" && (len(got.Mismatches) != 1 || got.Mismatches[0].Kind != tt.want):
			t.Errorf("%s: %+v", tt.name, got.Mismatches)
		case got.Elsewhere != tt.elsewhere:
			t.Errorf("%s: %d figures elsewhere", tt.name, got.Elsewhere)
		}
	}
}
