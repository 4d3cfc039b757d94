// Package font holds the one font that pictures are measured and drawn with: a subset of Noto
// Sans CJK SC Regular (SIL Open Font License 1.1, see OFL.txt) with Latin, GB 2312, the 8,105
// characters of 通用规范汉字表 and those of all Chinese division names. It is made by the command in
// gen.
package font

import (
	_ "embed"
	"fmt"
	"sync"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

//go:generate go run ./gen /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc /usr/share/unicode/Unihan_OtherMappings.txt.bz2

//go:embed font.otf
var data []byte

// Name is the font's PostScript name.
const Name = "NotoSansCJKsc-Regular"

// Boldness is how much wider the strokes of bold text are, in em. The font has one weight.
const Boldness = 0.035

// unitsPerEm is the font's design size; glyphs are loaded at it, so that nothing is rounded.
const unitsPerEm = 1000

// Face measures and outlines characters. Its methods may be called by several goroutines.
type Face struct {
	mu     sync.Mutex
	font   *sfnt.Font
	buf    sfnt.Buffer
	glyphs map[rune]Glyph
}

// Glyph is the outline of a character.
type Glyph struct {
	Advance float64 // in em
	Path    []Segment
	Missing bool // the font has no such character; Path is an empty box in its place
}

// Segment is a step of an outline. Points are in em, y downwards, relative to the origin on the
// base line.
type Segment struct {
	Op     Op
	Points [3]Point
}

// Point is a place in em.
type Point struct{ X, Y float64 }

// Op is a kind of step.
type Op byte

// The steps of an outline. A font in the Compact Font Format has no quadratic curves.
const (
	MoveTo Op = iota // starts a contour; takes one point
	LineTo           // one point
	CubeTo           // two control points and the end
)

// Load reads the embedded font.
func Load() (*Face, error) {
	f, err := sfnt.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("embedded font: %w", err)
	}
	return &Face{font: f, glyphs: map[rune]Glyph{}}, nil
}

// Width is the length of a line of text in em.
func (f *Face) Width(s string) float64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	w := 0.0
	for _, r := range s {
		w += f.advance(r)
	}
	return w
}

func (f *Face) advance(r rune) float64 {
	if g, ok := f.glyphs[r]; ok {
		return g.Advance
	}
	i, err := f.font.GlyphIndex(&f.buf, r)
	if err != nil || i == 0 {
		return missing(r).Advance
	}
	a, err := f.font.GlyphAdvance(&f.buf, i, fixed.I(unitsPerEm), 0)
	if err != nil {
		return missing(r).Advance
	}
	return em(a)
}

// Glyph is the outline of one character.
func (f *Face) Glyph(r rune) Glyph {
	f.mu.Lock()
	defer f.mu.Unlock()
	if g, ok := f.glyphs[r]; ok {
		return g
	}
	g := f.load(r)
	f.glyphs[r] = g
	return g
}

var ops = map[sfnt.SegmentOp]Op{sfnt.SegmentOpMoveTo: MoveTo, sfnt.SegmentOpLineTo: LineTo, sfnt.SegmentOpCubeTo: CubeTo}

func (f *Face) load(r rune) Glyph {
	i, err := f.font.GlyphIndex(&f.buf, r)
	if err != nil || i == 0 {
		return missing(r)
	}
	g := Glyph{Advance: f.advance(r)}
	segments, err := f.font.LoadGlyph(&f.buf, i, fixed.I(unitsPerEm), nil)
	if err != nil {
		return missing(r)
	}
	for _, s := range segments {
		step := Segment{Op: ops[s.Op]}
		for k, p := range s.Args {
			step.Points[k] = Point{em(p.X), em(p.Y)}
		}
		g.Path = append(g.Path, step)
	}
	return g
}

func em(v fixed.Int26_6) float64 { return float64(v) / 64 / unitsPerEm }
