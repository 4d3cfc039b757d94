package eval

import (
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/width"
)

// WriteTable writes the figures as lines for a person, one for each article and, where there
// are several, one for all together. Chinese names take two columns a character.
func WriteTable(w io.Writer, results []Result) error {
	if len(results) > 1 {
		results = append(results[:len(results):len(results)], Sum(results))
	}
	names := []string{"article"}
	for _, r := range results {
		names = append(names, r.Doc)
	}
	first := widest(names)
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %-19s  %-19s  %s\n", pad("", first), "entities", "relations", "measures")
	fmt.Fprintf(&b, "%s%s optional edges\n", pad("article", first), strings.Repeat("      P     R    F1  ", 3))
	for _, r := range results {
		b.WriteString(pad(r.Doc, first))
		for _, t := range r.tallies() {
			fmt.Fprintf(&b, "  %s  ", t.figures())
		}
		fmt.Fprintf(&b, "%15d\n", r.Relations.Optional)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (r Result) tallies() []Tally { return []Tally{r.Entities, r.Relations, r.Measures} }

// figures are precision, recall and F1 as tables show them.
func (t Tally) figures() string {
	return fmt.Sprintf("%.3f %.3f %.3f", t.Precision(), t.Recall(), t.F1())
}

func widest(names []string) int {
	n := 0
	for _, name := range names {
		n = max(n, columns(name))
	}
	return n
}

func pad(s string, to int) string { return s + strings.Repeat(" ", to-columns(s)) }

// columns is how many columns of a terminal s takes.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n++
		if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
			n++
		}
	}
	return n
}
