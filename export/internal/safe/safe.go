package safe

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is s with U+FFFD for every byte that is not UTF-8, for control characters other than
// tabs and line ends, and for the two code points that XML does not allow. No reader stumbles
// over what is left.
func Text(s string) string {
	if isClean(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isUnclean(r) {
			return utf8.RuneError
		}
		return r
	}, s)
}

func isClean(s string) bool {
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case ' ' <= c && c < 0x7f:
			i++
		case IsWide(s, i) && !isLast(s, i):
			i += Wide
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 || isUnclean(r) {
				return false
			}
			i += size
		}
	}
	return true
}

// isLast tells whether a wide character is one of the last 64 in three bytes: two of them are none.
func isLast(s string, i int) bool { return s[i] == 0xef && s[i+1] == 0xbf }

func isUnclean(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' || 0x7f <= r && r <= 0x9f || r == 0xfffe || r == 0xffff
}

// Line makes text from articles fit for one line of a picture: white space becomes single
// blanks; control characters, what XML does not allow and the marks that change the direction of
// writing are left out.
func Line(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case r == utf8.RuneError, unicode.IsControl(r), r == 0xFFFE, r == 0xFFFF, unicode.Is(unicode.Bidi_Control, r):
		default:
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
