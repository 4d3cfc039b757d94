package export

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.org/kg/export/internal/safe"
)

// appendDouble appends a number in the canonical form of xsd:double, as JSON-LD turns numbers into
// literals (9.7E-1), but with all digits that tell it from other numbers.
func appendDouble(buf []byte, f float64) []byte {
	var room [digitsRoom]byte
	mantissa, exponent, _ := bytes.Cut(strconv.AppendFloat(room[:0], f, 'E', -1, 64), []byte("E"))
	buf = append(buf, mantissa...)
	if bytes.IndexByte(mantissa, '.') < 0 {
		buf = append(buf, ".0"...)
	}
	n, _ := strconv.Atoi(string(exponent)) // AppendFloat wrote it
	return strconv.AppendInt(append(buf, 'E'), int64(n), 10)
}

// digitsRoom is more than a number takes that is written with an exponent.
const digitsRoom = 32

// keepsDigits tells whether a number survives the 16 digits that JSON-LD processors write of it: whether as many
// tell it from all others.
func keepsDigits(f float64) bool {
	const most = len("0.000000000000000")
	var room [digitsRoom]byte
	mantissa, _, _ := bytes.Cut(strconv.AppendFloat(room[:0], max(f, -f), 'e', -1, 64), []byte("e"))
	return len(mantissa) <= most
}

const hexDigits = "0123456789abcdef"

// appendJSON appends a JSON string that is safe to stand inside HTML too; bytes that are not UTF-8
// become U+FFFD.
func appendJSON(buf []byte, s string) []byte {
	buf = append(buf, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < utf8.RuneSelf && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' {
			i++
			continue
		}
		if safe.IsWide(s, i) {
			i += safe.Wide
			continue
		}
		if c < utf8.RuneSelf {
			buf = append(buf, s[start:i]...)
			switch c {
			case '"', '\\':
				buf = append(buf, '\\', c)
			case '\n':
				buf = append(buf, '\\', 'n')
			case '\r':
				buf = append(buf, '\\', 'r')
			case '\t':
				buf = append(buf, '\\', 't')
			default:
				buf = append(buf, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
			}
			i++
			start = i
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || r == '\u2028' || r == '\u2029' {
			buf = append(append(buf, s[start:i]...), '\\', 'u')
			for shift := 12; shift >= 0; shift -= 4 {
				buf = append(buf, hexDigits[r>>shift&15])
			}
			i += size
			start = i
			continue
		}
		i += size
	}
	return append(append(buf, s[start:]...), '"')
}

// appendQuoted appends a literal as N-Quads and Turtle quote it, in the canonical form of N-Quads;
// bytes that are not UTF-8 become U+FFFD.
func appendQuoted(buf []byte, s string) []byte {
	buf = append(buf, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < 0x7f && c != '"' && c != '\\' {
			i++
			continue
		}
		if safe.IsWide(s, i) {
			i += safe.Wide
			continue
		}
		if c < utf8.RuneSelf {
			buf = append(buf, s[start:i]...)
			if at := strings.IndexByte("\b\t\n\f\r\"\\", c); at >= 0 {
				buf = append(buf, '\\', "btnfr\"\\"[at])
			} else {
				buf = append(buf, '\\', 'u', '0', '0', "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15])
			}
			i++
			start = i
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			buf = append(append(buf, s[start:i]...), "\uFFFD"...)
			start = i + 1
		}
		i += size
	}
	return append(append(buf, s[start:]...), '"')
}
