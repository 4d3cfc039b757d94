package document

import (
	"slices"
	"unicode/utf8"
)

// codePoints is []rune(text) for text known to be valid UTF-8, several times as fast on Chinese.
func codePoints(text string) []rune {
	count := 0
	for i := range len(text) {
		if utf8.RuneStart(text[i]) {
			count++
		}
	}
	runes := make([]rune, count)
	n := 0
	for i := 0; i < len(text); n++ {
		switch c := text[i]; {
		case c < utf8.RuneSelf:
			runes[n] = rune(c)
			i++
		case c>>4 == 0xe && i+2 < len(text):
			runes[n] = rune(c&0xf)<<12 | rune(text[i+1]&0x3f)<<6 | rune(text[i+2]&0x3f)
			i += 3
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			runes[n] = r
			i += size
		}
	}
	return runes
}

// AppendUTF8 appends text in UTF-8, several times as fast on Chinese as by way of string(text).
func AppendUTF8(b []byte, text []rune) []byte {
	n := len(b)
	b = slices.Grow(b, utf8.UTFMax*len(text))
	b = b[:cap(b)]
	for _, c := range text {
		if 0x800 <= c && c < 0xd800 {
			to := b[n : n+3]
			to[0], to[1], to[2] = 0xe0|byte(c>>12), 0x80|byte(c>>6)&0xbf, 0x80|byte(c)&0xbf
			n += 3
		} else {
			n += utf8.EncodeRune(b[n:], c)
		}
	}
	return b[:n]
}

// spelled is string(text), several times as fast on Chinese.
func spelled(text []rune) string {
	var few [1 << 9]byte
	return string(AppendUTF8(few[:0], text))
}
