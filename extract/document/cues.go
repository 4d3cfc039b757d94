package document

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed cues.txt
var cuesText string

// cues are the sections of cues.txt.
type cues struct {
	links, navigation, credit, byline, note, caption, dateLabel, sourceLabel prefixes
	captionEnd, media, self                                                  []string
}

var loadCues = sync.OnceValue(func() *cues {
	sections := sections(cuesText)
	return &cues{
		links:       newPrefixes(sections["links"]),
		navigation:  newPrefixes(sections["navigation"]),
		credit:      newPrefixes(sections["credit"]),
		byline:      newPrefixes(sections["byline"]),
		note:        newPrefixes(sections["note"]),
		caption:     newPrefixes(sections["caption"]),
		dateLabel:   newPrefixes(sections["date-label"]),
		sourceLabel: newPrefixes(sections["source-label"]),
		captionEnd:  sections["caption-end"],
		media:       sections["media"],
		self:        sections["self"],
	}
})

// prefixes are cues to look for at the beginning of a line, by their first code point, longest first.
type prefixes map[rune][]string

func newPrefixes(list []string) prefixes {
	p := prefixes{}
	for _, cue := range list {
		first, _ := utf8.DecodeRuneInString(cue)
		p[first] = append(p[first], cue)
	}
	for _, same := range p {
		slices.SortStableFunc(same, func(a, b string) int { return len(b) - len(a) })
	}
	return p
}

// of returns the longest cue that s begins with, or "".
func (p prefixes) of(s string) string {
	first, _ := utf8.DecodeRuneInString(s)
	for _, cue := range p[first] {
		if strings.HasPrefix(s, cue) {
			return cue
		}
	}
	return ""
}

// label returns what follows the cue that s begins with and the colon after it; ok is false when s begins otherwise.
func (p prefixes) label(s string) (value string, ok bool) {
	cue := p.of(s)
	if cue == "" {
		return "", false
	}
	rest := strings.TrimLeft(s[len(cue):], " ")
	for _, colon := range [...]string{"：", ":"} {
		if value, ok := strings.CutPrefix(rest, colon); ok {
			return strings.TrimLeft(value, " "), true
		}
	}
	return "", false
}

// hasSuffix reports whether s ends with one of list.
func hasSuffix(s string, list []string) bool {
	return slices.ContainsFunc(list, func(cue string) bool { return strings.HasSuffix(s, cue) })
}
