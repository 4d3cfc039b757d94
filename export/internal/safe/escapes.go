package safe

import "unicode/utf8"

// Escapes is what a syntax writes in place of characters that mean something to it.
type Escapes struct {
	ascii      [utf8.RuneSelf]string // "" for what stands for itself
	separators [2]string             // U+2028 and U+2029, which some readers take for ends of lines
}

// lineSeparator is the first of the two.
const lineSeparator = '\u2028'

// NewEscapes makes the escapes of a syntax from pairs of a character, of ASCII or U+2028 or U+2029, and what stands for it.
func NewEscapes(pairs ...string) *Escapes {
	e := &Escapes{}
	for c := range e.ascii {
		if isUnclean(rune(c)) {
			e.ascii[c] = string(utf8.RuneError)
		}
	}
	for i := 0; i < len(pairs); i += 2 {
		switch c, _ := utf8.DecodeRuneInString(pairs[i]); {
		case c < utf8.RuneSelf:
			e.ascii[c] = pairs[i+1]
		default:
			e.separators[c-lineSeparator] = pairs[i+1]
		}
	}
	return e
}

// Append appends s as the syntax has it, with U+FFFD for what Text takes away: looking at a text once does for both.
func (e *Escapes) Append(b []byte, s string) []byte {
	from := 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf && e.ascii[c] == "" {
			i++
			continue
		}
		if IsWide(s, i) && !isLast(s, i) {
			i += Wide
			continue
		}
		sign, size := e.sign(s[i:])
		if sign != "" {
			b = append(append(b, s[from:i]...), sign...)
			from = i + size
		}
		i += size
	}
	return append(b, s[from:]...)
}

// sign is what stands for the first character of s, "" where that is itself.
func (e *Escapes) sign(s string) (sign string, size int) {
	if s[0] < utf8.RuneSelf {
		return e.ascii[s[0]], 1
	}
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r == utf8.RuneError && size == 1, isUnclean(r):
		sign = string(utf8.RuneError)
	case r == lineSeparator, r == lineSeparator+1:
		sign = e.separators[r-lineSeparator]
	}
	return sign, size
}
