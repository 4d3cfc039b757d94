package extract

import (
	"slices"
	"unicode/utf8"

	"example.org/kg/extract/document"
)

// spelling is a text as one string, of which every stretch of code points is a part that needs no
// copy.
type spelling struct {
	text string
	at   []int32 // byte where each code point begins, and the end
}

// spell spells text in the room of the desk; only the string outlives it.
func (d *desk) spell(text []rune) spelling {
	d.offsets = slices.Grow(d.offsets[:0], len(text)+1)[:len(text)+1]
	n := int32(0)
	for i, c := range text {
		d.offsets[i] = n
		switch {
		case c < 0x80:
			n++
		case 0x800 <= c && c < 0xd800:
			n += 3
		default:
			n += int32(utf8.RuneLen(c))
		}
	}
	d.offsets[len(text)] = n
	d.spelled = document.AppendUTF8(d.spelled[:0], text)
	return spelling{string(d.spelled), d.offsets}
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
