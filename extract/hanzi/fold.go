package hanzi

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Fold returns s in simplified characters and half-width letters, digits and signs. The result has as many code points as s;
// bytes that are not UTF-8 stay. Text that needs no change is returned as it is, without a copy.
func Fold(s string) string {
	t := loadTable()
	var b strings.Builder
	done := 0 // s[:done] stands in b
	for i := 0; i < len(s); {
		first := s[i]
		if first < utf8.RuneSelf {
			i++
			continue
		}
		var r rune
		size := 3
		if first>>4 == 0xe && i+2 < len(s) && s[i+1]>>6 == 2 && s[i+2]>>6 == 2 && first != 0xe0 && first != 0xed {
			// Nearly all of Chinese. The two left out begin invalid sequences as well.
			r = rune(first&0xf)<<12 | rune(s[i+1]&0x3f)<<6 | rune(s[i+2]&0x3f)
		} else {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		c := t.class(r)
		if c == 0 {
			i += size
			continue
		}
		if c&flagCompat != 0 {
			return Fold(unify(t, s))
		}
		char, to := t.chars[c&maskTarget], ""
		if c&flagContext != 0 {
			if p := phraseAt(t.phrases[c&maskTarget], s[i:]); p != nil {
				size, to = len(p.from), p.to
			} else if r == fullWidthStop && digitBefore(s[:i]) && digitAfter(s[i+size:]) {
				char -= fullWidthDistance
			}
			if to == "" && char == r {
				i += size
				continue
			}
		}
		if b.Len() == 0 {
			b.Grow(len(s) + utf8.UTFMax)
		}
		b.WriteString(s[done:i])
		if to == "" {
			b.WriteRune(char)
		} else {
			b.WriteString(to)
		}
		i += size
		done = i
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// FoldInPlace is Fold on the code points of text, which it overwrites; their number stays.
func FoldInPlace(text []rune) {
	t := loadTable()
	before := rune(0) // the code point before text[i] as it was
	for i := 0; i < len(text); {
		r := text[i]
		c := t.class(r)
		switch {
		case c == 0:
			before = r
			i++
			continue
		case c&flagCompat != 0:
			unifyRunes(t, text[i:])
			continue
		}
		n := 1
		switch {
		case c&flagContext == 0:
			text[i] = t.chars[c&maskTarget]
		case r == fullWidthStop:
			if isDigit(before) && i+1 < len(text) && isDigit(text[i+1]) {
				text[i] -= fullWidthDistance
			}
		default:
			p := phraseAtRunes(t.phrases[c&maskTarget], text[i:])
			if p == nil {
				text[i] = t.chars[c&maskTarget]
				break
			}
			n = copy(text[i:], p.toRunes)
		}
		before = r
		i += n
	}
}

// phraseAt returns the first of phrases that s begins with, or nil.
func phraseAt(phrases []phrase, s string) *phrase {
	for i := range phrases {
		if strings.HasPrefix(s, phrases[i].from) {
			return &phrases[i]
		}
	}
	return nil
}

// phraseAtRunes is phraseAt on code points.
func phraseAtRunes(phrases []phrase, text []rune) *phrase {
	for i := range phrases {
		from := phrases[i].fromRunes
		if len(text) >= len(from) && text[1] == from[1] && slices.Equal(text[:len(from)], from) {
			return &phrases[i]
		}
	}
	return nil
}

// unify replaces the compatibility forms in s.
func unify(t *table, s string) string {
	b := make([]byte, 0, len(s)+utf8.UTFMax)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if c := t.class(r); c&flagCompat != 0 {
			b = utf8.AppendRune(b, t.chars[c&maskTarget])
		} else {
			b = append(b, s[i:i+size]...)
		}
		i += size
	}
	return string(b)
}

// unifyRunes replaces the compatibility forms in text.
func unifyRunes(t *table, text []rune) {
	for i, r := range text {
		if c := t.class(r); c&flagCompat != 0 {
			text[i] = t.chars[c&maskTarget]
		}
	}
}

func digitBefore(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return isDigit(r)
}

func digitAfter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isDigit(r)
}
