package lexicon

import (
	"slices"
	"strings"
)

// List is the words of a class of lists.txt in the order of the file.
type List []string

// ListsOf are the words of each class in the order of the entries.
func ListsOf(entries []Entry) map[Class]List {
	out := map[Class]List{}
	for _, e := range entries {
		out[e.Class] = append(out[e.Class], e.Word)
	}
	return out
}

// Has tells whether a text is one of the words.
func (l List) Has(text string) bool { return slices.Contains(l, text) }

// In tells whether a text holds one of the words.
func (l List) In(text string) bool {
	for _, w := range l {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// Opening is the first of the words that a text begins with, "" where it begins with none.
func (l List) Opening(text string) string {
	for _, w := range l {
		if strings.HasPrefix(text, w) {
			return w
		}
	}
	return ""
}

// Ending is the first of the words that a text ends with, "" where it ends with none.
func (l List) Ending(text string) string {
	for _, w := range l {
		if strings.HasSuffix(text, w) {
			return w
		}
	}
	return ""
}
