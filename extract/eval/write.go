package eval

import (
	"encoding/json"
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
	first := columns("article")
	for _, r := range results {
		first = max(first, columns(r.Doc))
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %-19s  %-19s  %s\n", pad("", first), "entities", "relations", "measures")
	fmt.Fprintf(&b, "%s%s optional edges\n", pad("article", first), strings.Repeat("      P     R    F1  ", 3))
	for _, r := range results {
		b.WriteString(pad(r.Doc, first))
		for _, t := range r.tallies() {
			fmt.Fprintf(&b, "  %.3f %.3f %.3f  ", t.Precision(), t.Recall(), t.F1())
		}
		fmt.Fprintf(&b, "%15d\n", r.Relations.Optional)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (r Result) tallies() []Tally { return []Tally{r.Entities, r.Relations, r.Measures} }

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

// figures is a tally as JSON shows it.
type figures struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
	Tally
}

type resultJSON struct {
	Doc       string   `json:"doc"`
	Entities  figures  `json:"entities"`
	Relations figures  `json:"relations"`
	Measures  figures  `json:"measures"`
	Notes     []string `json:"notes,omitempty"`
}

func (r Result) forJSON() resultJSON {
	f := func(t Tally) figures { return figures{t.Precision(), t.Recall(), t.F1(), t} }
	return resultJSON{r.Doc, f(r.Entities), f(r.Relations), f(r.Measures), r.Notes}
}

// WriteJSON writes the results as one object: "docs" lists the articles, "all" is their sum.
func WriteJSON(w io.Writer, results []Result) error {
	out := struct {
		Docs []resultJSON `json:"docs"`
		All  resultJSON   `json:"all"`
	}{Docs: []resultJSON{}, All: Sum(results).forJSON()}
	for _, r := range results {
		out.Docs = append(out.Docs, r.forJSON())
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}
