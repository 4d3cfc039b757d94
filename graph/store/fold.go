package store

import (
	"strings"
	"unicode"
)

// fold makes the key under which a name is found: without spaces, in lower case, with full-width
// letters, digits and signs narrowed. Traditional characters stay what they are.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		const fullWidthFirst, fullWidthLast, distance = '！', '～', '！' - '!'
		if r >= fullWidthFirst && r <= fullWidthLast {
			r -= distance
		}
		return unicode.ToLower(r)
	}, name)
}
