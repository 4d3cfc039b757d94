package main

import (
	"strings"
	"unicode"
)

// printable drops from a text what could steer a terminal or turn the text around: names come from articles that anyone may have
// written. Line ends and tabs stay.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
			return -1
		}
		return r
	}, s)
}

// oneLine is s as printable text without line ends.
func oneLine(s string) string {
	return strings.Join(strings.FieldsFunc(printable(s), func(r rune) bool { return r == '\n' || r == '\t' }), " ")
}

// clip shortens s to at most n characters, for a line that a person reads.
func clip(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	return string(runes[:n-1]) + "…"
}
