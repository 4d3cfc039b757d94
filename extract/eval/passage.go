package eval

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/kg/extract/hanzi"
	"example.org/kg/graph"
)

// article is the text that findings are shown in. It is found in as it stands, else in whatever script, width and spaces.
type article struct {
	text   string
	runes  []rune
	folded string // without spaces
	at     []int  // code points of folded → of text
}

// articleOf is the text of a graph of one article; of a graph without, it is empty.
func articleOf(g *graph.Graph) *article {
	a := &article{}
	if docs := g.Documents(); len(docs) > 0 {
		a.text = docs[0].Text
	}
	a.runes = []rune(a.text)
	var b strings.Builder
	for i, r := range []rune(hanzi.Fold(a.text)) {
		if !unicode.IsSpace(r) {
			b.WriteRune(r)
			a.at = append(a.at, i)
		}
	}
	a.folded = b.String()
	return a
}

// around is the sentences that hold the first of the wordings that the article has, none where it has none.
func (a *article) around(wordings ...string) []Passage {
	for _, wording := range wordings {
		if start, end, ok := a.find(wording); ok {
			start, end = a.sentences(start, end)
			return []Passage{{Text: strings.TrimSpace(string(a.runes[start:end])), Start: start + a.spaces(start)}}
		}
	}
	return nil
}

// find is where a wording first stands, in code points.
func (a *article) find(wording string) (start, end int, ok bool) {
	if i := strings.Index(a.text, wording); i >= 0 && wording != "" {
		start = utf8.RuneCountInString(a.text[:i])
		return start, start + utf8.RuneCountInString(wording), true
	}
	folded := strings.Join(strings.Fields(hanzi.Fold(wording)), "")
	i := strings.Index(a.folded, folded)
	if i < 0 || folded == "" {
		return 0, 0, false
	}
	first := utf8.RuneCountInString(a.folded[:i])
	last := first + utf8.RuneCountInString(folded) - 1
	return a.at[first], a.at[last] + 1, true
}

// sentences widens a stretch of the text to whole sentences.
func (a *article) sentences(start, end int) (from, to int) {
	from = start
	for from > 0 && a.runes[from-1] != '\n' {
		from--
	}
	to = a.afterSentence(from)
	for to <= start {
		from, to = to, a.afterSentence(to)
	}
	for to < end {
		to = a.afterSentence(to)
	}
	return from, to
}

// afterSentence is the place behind the sentence that starts at i: behind its sign with the quotation marks that close there, or
// behind its line.
func (a *article) afterSentence(i int) int {
	for ; i < len(a.runes); i++ {
		switch {
		case a.runes[i] == '\n':
			return i + 1
		case strings.ContainsRune(ends, a.runes[i]):
			for i++; i < len(a.runes) && strings.ContainsRune(ends+closers, a.runes[i]); i++ {
			}
			return i
		}
	}
	return i
}

// The signs that end a sentence, and those that may follow them in it.
const (
	ends    = "。！？；!?;"
	closers = "”’」』）)\"》"
)

// spaces counts the spaces at a place.
func (a *article) spaces(at int) int {
	n := 0
	for at+n < len(a.runes) && unicode.IsSpace(a.runes[at+n]) {
		n++
	}
	return n
}

// evidence is what statements rest on, each passage once for a rule, surest first where the statements are.
func evidence(sts []*graph.Statement) []Passage {
	var out []Passage
	seen := map[Passage]bool{}
	for _, st := range sts {
		for _, ev := range st.Evidence {
			p := Passage{Text: ev.Exact, Start: ev.Start, Rule: st.Rule, Confidence: st.Confidence}
			if !seen[p] {
				seen[p] = true
				out = append(out, p)
			}
		}
	}
	return out
}
