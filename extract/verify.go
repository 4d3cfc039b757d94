package extract

import (
	"fmt"
	"sort"
	"strings"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// Verification is what became of statements that were held against their article.
type Verification struct {
	Quotes     int        // passages looked up
	Figures    int        // figures looked for
	Elsewhere  int        // figures that other sentences of the article say: where people set out, say
	Mismatches []Mismatch // in the order of the statements
}

// Mismatch is a statement that an article does not bear out.
type Mismatch struct {
	Kind      MismatchKind
	Statement graph.ID
	Quote     string // the passage, the first where a figure is at fault
	Start     int    // of the passage as the statement has it, code points of the article's text
	Detail    string // what is wrong, in one line
}

// MismatchKind tells what is wrong.
type MismatchKind string

// The mismatches.
const (
	QuoteMoved MismatchKind = "moved"  // the passage stands in the article, but not at its offsets
	QuoteGone  MismatchKind = "quote"  // the passage does not stand in the article
	FigureGone MismatchKind = "figure" // the article does not say a number of the statement
)

// Verify holds statements against their article as it reads today: every passage has to stand at its offsets, and the passages
// have to say each figure of their statement, or else the rest of the article has to. A figure is said by a number of the same
// digits, since its unit may stand in the heading of a table.
func Verify(doc *document.Document, sts []*graph.Statement) *Verification {
	v := &Verification{}
	all := digitsIn(doc, 0, len(doc.Runes))
	for _, st := range sts {
		if said, ok := v.quotes(doc, st); ok {
			v.figures(st, said, all)
		}
	}
	return v
}

// quotes looks the passages of a statement up and collects the numbers that they say. It is false where one is not there: what
// is gone says no numbers either.
func (v *Verification) quotes(doc *document.Document, st *graph.Statement) (said map[decimal]bool, ok bool) {
	said, ok = map[decimal]bool{}, true
	for _, ev := range st.Evidence {
		v.Quotes++
		if ev.Start >= 0 && ev.Start <= ev.End && ev.End <= len(doc.Runes) && string(doc.Runes[ev.Start:ev.End]) == ev.Exact {
			for d := range digitsIn(doc, ev.Start, ev.End) {
				said[d] = true
			}
			continue
		}
		ok = false
		m := Mismatch{QuoteGone, st.ID, ev.Exact, ev.Start, "the passage does not stand in the article"}
		if before, _, found := strings.Cut(doc.Text, ev.Exact); found {
			m.Kind, m.Detail = QuoteMoved, fmt.Sprintf("the passage stands at %d now, not at %d", len([]rune(before)), ev.Start)
		}
		v.Mismatches = append(v.Mismatches, m)
	}
	return said, ok
}

// figures looks for the figures of a statement in its passages, then in the whole article.
func (v *Verification) figures(st *graph.Statement, said, all map[decimal]bool) {
	look := func(figure int64, shown string) {
		v.Figures++
		switch d := (decimal{figure, 0}).digits(); {
		case said[d]:
		case all[d]:
			v.Elsewhere++
		default:
			m := Mismatch{Kind: FigureGone, Statement: st.ID, Detail: "the article does not say " + shown}
			if len(st.Evidence) > 0 {
				m.Quote, m.Start = st.Evidence[0].Exact, st.Evidence[0].Start
			}
			v.Mismatches = append(v.Mismatches, m)
		}
	}
	for _, m := range st.Amounts {
		look(int64(m), m.Chinese())
	}
	for _, n := range st.Headcounts {
		look(n, fmt.Sprintf("%d人", n))
	}
}

// digitsIn collects the digits of the numbers that stand between two code points of an article's text.
func digitsIn(doc *document.Document, start, end int) map[decimal]bool {
	from := sort.SearchInts(doc.Orig, start)
	to := min(max(from, sort.SearchInts(doc.Orig, end)), len(doc.Norm))
	text := doc.Norm[:to]
	found := map[decimal]bool{}
	for i := from; i < to; {
		n, ok := numberAt(text, i)
		if !ok {
			i++
			continue
		}
		found[n.value.digits()] = true
		i = max(n.end, i+1)
	}
	return found
}

// digits is the number without its power of ten: 8.6亿 and 860 have the digits 86.
func (d decimal) digits() decimal {
	for d.m != 0 && d.m%10 == 0 {
		d.m /= 10
	}
	return decimal{d.m, 0}
}
