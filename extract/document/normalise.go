package document

import (
	"unicode"

	"example.org/kg/extract/hanzi"
)

// normalise returns the normal form of text and, for each of its code points, the index in text; orig has one entry more, the
// length of text.
func normalise(text []rune) (norm []rune, orig []int) {
	norm = make([]rune, len(text))
	orig = make([]int, len(text)+1)
	noise := newPinyinNoise(text)
	n := 0
	for i := 0; i < len(text); i++ {
		r := text[i]
		switch {
		case 0x4e00 <= r && r <= 0x9fff: // most of the text
		case r == '(' || r == '（':
			if length := noise.at(i); length > 0 {
				i += length - 1
				continue
			}
		default:
			if r = visible(r); r < 0 {
				continue
			}
		}
		norm[n], orig[n] = r, i
		n++
	}
	orig[n] = len(text)
	norm = norm[:n]
	hanzi.FoldInPlace(norm)
	widen(norm)
	return norm, orig[:n+1]
}

// visible returns r, the space or line end that r is a kind of, or -1 when r shows nothing.
func visible(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case r == '\f' || r == '\v' || r == 0x85 || r == 0x2028 || r == 0x2029:
		return '\n'
	case r < ' ' || 0x7f <= r && r < 0xa0:
		return -1
	case r < 0xa0 || 0x3001 <= r && r < 0xfe00:
		return r
	case r == 0xad, 0x200b <= r && r <= 0x200f, 0x202a <= r && r <= 0x202e, 0x2060 <= r && r <= 0x206f, r == 0xfeff:
		return -1
	case 0xfe00 <= r && r <= 0xfe0f, 0xe0100 <= r && r <= 0xe01ef: // variation selectors
		return -1
	case unicode.Is(unicode.Zs, r):
		return ' '
	}
	return r
}

// wide is the full-width form of a sign that Chinese text has in full width.
func wide(r rune) (rune, bool) {
	switch r {
	case ',':
		return '，', true
	case ';':
		return '；', true
	case ':':
		return '：', true
	case '?':
		return '？', true
	case '!':
		return '！', true
	}
	return r, false
}

// widen gives the signs beside Chinese characters the full width that Chinese text has them in: many
// pages mix both. Signs inside numbers, times and Latin words stay.
func widen(norm []rune) {
	for i, r := range norm {
		if r >= 0x80 {
			continue
		}
		if w, ok := wide(r); ok && (i > 0 && chinese(norm[i-1]) || i+1 < len(norm) && chinese(norm[i+1])) {
			norm[i] = w
		}
	}
}

// chinese tells whether r is a Chinese character or a sign of Chinese text.
func chinese(r rune) bool {
	return 0x3000 <= r && r < 0xa000 || 0xff00 <= r && r < 0xfff0 || r == '“' || r == '”'
}
