package font

import "unicode"

// missing stands in for a character that the font lacks: an empty box of the width of a Chinese
// character or, below U+1100, of a Latin one. Combining marks take no room. What is never seen,
// such as the joiners and selectors of emoji, is not missed.
func missing(r rune) Glyph {
	switch {
	case unicode.In(r, unicode.Cf, unicode.Variation_Selector):
		return Glyph{}
	case unicode.In(r, unicode.Mn, unicode.Me):
		return Glyph{Missing: true}
	case r < 0x1100:
		return Glyph{Missing: true, Advance: 0.6, Path: placeholder(0.6)}
	}
	return Glyph{Missing: true, Advance: 1, Path: placeholder(1)}
}

// placeholder is an empty box of the width of a character.
func placeholder(advance float64) []Segment {
	frame := func(d float64) (l, t, r, b float64) { return 0.08 + d, -0.8 + d, advance - 0.08 - d, 0.08 - d }
	var out []Segment
	add := func(op Op, x, y float64) { out = append(out, Segment{Op: op, Points: [3]Point{{X: x, Y: y}}}) }
	l, t, r, b := frame(0)
	add(MoveTo, l, t)
	add(LineTo, r, t)
	add(LineTo, r, b)
	add(LineTo, l, b)
	l, t, r, b = frame(0.06)
	add(MoveTo, l, t)
	add(LineTo, l, b)
	add(LineTo, r, b)
	add(LineTo, r, t)
	return out
}
