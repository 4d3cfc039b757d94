package picture

import (
	"math"
	"strings"
	"unicode"

	"example.org/kg/export/picture/internal/font"
)

// cut shortens text to a number of characters, with … in place of the rest.
func cut(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	return string(runes[:n-1]) + "…"
}

// wrap breaks a name into lines of much the same length, at most ems wide and lines many; what
// is left over becomes an ellipsis. Words in Latin letters and numbers stay whole where they
// can, and closing punctuation does not begin a line.
func wrap(face *font.Face, s string, ems float64, lines int) []string {
	width := face.Width(s)
	if width <= ems {
		return []string{s}
	}
	count := int(math.Ceil(width / ems))
	for target := width / float64(count); count <= lines; target += 0.25 {
		if target > ems {
			count++
			target = width / float64(count)
			continue
		}
		if out := fill(face, s, target+0.5); len(out) <= count {
			return out
		}
	}
	out := fill(face, s, ems)
	if len(out) <= lines {
		return out
	}
	out = out[:lines]
	last := []rune(out[lines-1])
	for len(last) > 0 && face.Width(string(last))+1 > ems {
		last = last[:len(last)-1]
	}
	out[lines-1] = strings.TrimRight(string(last), " ") + "…"
	return out
}

// fill puts as many pieces of text on each line as fit in ems.
func fill(face *font.Face, s string, ems float64) []string {
	var out []string
	line := ""
	for _, piece := range pieces(face, s, ems) {
		if line != "" && face.Width(strings.TrimRight(line+piece, " ")) > ems {
			out = append(out, strings.TrimSpace(line))
			line = ""
		}
		line += piece
	}
	return append(out, strings.TrimSpace(line))
}

// pieces are the parts of a text between which a line may end, none wider than ems.
func pieces(face *font.Face, s string, ems float64) []string {
	var out []string
	prev := rune(0)
	for _, r := range s {
		n := len(out) - 1
		joined := n >= 0 && (closes(r) || opens(prev) || latin(prev) && latin(r) || unicode.In(r, unicode.Mn, unicode.Me) || r == '\u200d' || r == '\ufe0f')
		if joined && face.Width(out[n]+string(r)) <= ems {
			out[n] += string(r)
		} else {
			out = append(out, string(r))
		}
		prev = r
	}
	return out
}

func latin(r rune) bool { return r < 0x2000 && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
func closes(r rune) bool {
	return strings.ContainsRune("）)》〉」』】”’、，。；：！？·…,.;:!?%", r)
}
func opens(r rune) bool { return strings.ContainsRune("（(《〈「『【“‘", r) }
