package pdf

import (
	"encoding/binary"
	"math"

	"example.org/kg/export/picture/internal/font"
)

// cff is a font program in the Compact Font Format (Adobe Technical Note 5176), keyed by CID, with
// the outlines of glyphs. CIDs are the glyphs' numbers.
func cff(name string, glyphs []font.Glyph) []byte {
	const (
		header     = "\x01\x00\x04\x04"
		noRoutines = "\x00\x00"
		firstOwn   = 391 // number of the first string of one's own
	)
	n := len(glyphs)
	charset := []byte{2}
	if n > 1 {
		charset = be16(charset, 1)
		charset = be16(charset, n-2)
	}
	choice := be16([]byte{3, 0, 1, 0, 0, 0}, n) // all glyphs belong to the one font dictionary
	charstrings := make([][]byte, n)
	for i, g := range glyphs {
		charstrings[i] = charstring(g)
	}
	private := append(operand(nil, 1000), 20) // width of the glyphs that tell none: there are none
	private = append(operand(private, 0), 21) // widths are told as they are

	// The length of the top dictionary does not depend on the places that it tells.
	top := func(charset, choice, charstrings, dictionaries int) []byte {
		d := operand(operand(operand(nil, firstOwn), firstOwn+1), 0)
		d = append(d, 12, 30)
		for _, v := range bounds(glyphs) {
			d = operand(d, v)
		}
		d = append(d, 5)
		d = append(operand(d, n), 12, 34)
		d = append(place(d, charset), 15)
		d = append(place(d, choice), 12, 37)
		d = append(place(d, charstrings), 17)
		d = append(place(d, dictionaries), 12, 36)
		return index(d)
	}
	start := []byte(header)
	start = append(start, index([]byte(name))...)
	rest := append(index([]byte("Adobe"), []byte("Identity")), noRoutines...)
	atCharset := len(start) + len(top(0, 0, 0, 0)) + len(rest)
	outlines := index(charstrings...)
	atChoice := atCharset + len(charset)
	atOutlines := atChoice + len(choice)
	atPrivate := atOutlines + len(outlines)
	dictionary := append(place(operand(nil, len(private)), atPrivate), 18)

	out := append(start, top(atCharset, atChoice, atOutlines, atPrivate+len(private))...)
	for _, part := range [][]byte{rest, charset, choice, outlines, private, index(dictionary)} {
		out = append(out, part...)
	}
	return out
}

// index is a table of data of any lengths.
func index(items ...[]byte) []byte {
	out := append(be16(nil, len(items)), 4)
	at := 1
	out = binary.BigEndian.AppendUint32(out, uint32(at))
	for _, it := range items {
		at += len(it)
		out = binary.BigEndian.AppendUint32(out, uint32(at))
	}
	for _, it := range items {
		out = append(out, it...)
	}
	return out
}

func be16(out []byte, v int) []byte { return binary.BigEndian.AppendUint16(out, uint16(v)) }

// operand appends a whole number of two bytes, as dictionaries and outlines have them alike.
func operand(out []byte, v int) []byte {
	switch {
	case -107 <= v && v <= 107:
		return append(out, byte(v+139))
	case 108 <= v && v <= 1131:
		return append(out, byte((v-108)>>8+247), byte(v-108))
	case -1131 <= v && v <= -108:
		return append(out, byte((-v-108)>>8+251), byte(-v-108))
	}
	return be16(append(out, 28), v)
}

// place appends a place in the file, always in five bytes.
func place(out []byte, v int) []byte {
	return binary.BigEndian.AppendUint32(append(out, 29), uint32(v))
}

// charstring is an outline in Type 2 Charstring Format (Adobe Technical Note 5177).
func charstring(g font.Glyph) []byte {
	const moveTo, lineTo, curveTo, end = 21, 5, 8, 14
	out := operand(nil, unit(g.Advance))
	x, y := 0, 0
	to := func(p font.Point) {
		px, py := unit(p.X), -unit(p.Y)
		out = operand(operand(out, px-x), py-y)
		x, y = px, py
	}
	for _, s := range g.Path {
		to(s.Points[0])
		switch s.Op {
		case font.MoveTo:
			out = append(out, moveTo)
		case font.LineTo:
			out = append(out, lineTo)
		case font.CubeTo:
			to(s.Points[1])
			to(s.Points[2])
			out = append(out, curveTo)
		}
	}
	return append(out, end)
}

// unit is a length in em as thousandths.
func unit(v float64) int { return int(math.Round(v * 1000)) }

// bounds are the least and the greatest coordinates of glyphs, in thousandths of an em: left,
// bottom, right, top.
func bounds(glyphs []font.Glyph) [4]int {
	var b [4]int
	for _, g := range glyphs {
		for _, s := range g.Path {
			for i, p := range s.Points {
				if i > 0 && s.Op != font.CubeTo {
					break
				}
				x, y := unit(p.X), -unit(p.Y)
				b = [4]int{min(b[0], x), min(b[1], y), max(b[2], x), max(b[3], y)}
			}
		}
	}
	return b
}
