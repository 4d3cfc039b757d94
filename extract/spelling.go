package extract

import (
	"strings"
	"unicode/utf8"
)

// spelling is a text as one string, of which every stretch of code points is a part that needs no
// copy.
type spelling struct {
	text string
	at   []int32 // byte where each code point begins, and the end
}

func spell(text []rune) spelling {
	var b strings.Builder
	b.Grow(utf8.UTFMax * len(text))
	at := make([]int32, len(text)+1)
	for i, c := range text {
		at[i] = int32(b.Len())
		b.WriteRune(c)
	}
	at[len(text)] = int32(b.Len())
	return spelling{b.String(), at}
}

// slice is the stretch of the code points start to end.
func (s *spelling) slice(start, end int) string { return s.text[s.at[start]:s.at[end]] }

// begins tells whether text begins with a word, and how many code points that has.
func begins(text []rune, word string) (length int, ok bool) {
	for _, c := range word {
		if length == len(text) || text[length] != c {
			return 0, false
		}
		length++
	}
	return length, true
}
