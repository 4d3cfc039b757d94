package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/scene"
)

// subset is the part of the font that a picture needs. Glyph 0 is that of no character, the
// others are in the order of their characters.
type subset struct {
	face    *font.Face
	chars   []rune // of the glyphs from 1
	glyphs  []font.Glyph
	index   map[rune]int
	missing []rune
}

const maxGlyphs = 65535

func newSubset(face *font.Face, p *scene.Picture) *subset {
	seen := map[rune]bool{}
	for _, it := range p.Items {
		for _, t := range it.Texts {
			for _, r := range t.Text {
				seen[r] = true
			}
		}
	}
	s := &subset{face: face, glyphs: []font.Glyph{{Advance: 1}}, index: map[rune]int{}}
	for _, r := range slices.Sorted(maps.Keys(seen)) {
		g := face.Glyph(r)
		if g.Missing {
			s.missing = append(s.missing, r)
		}
		if len(s.glyphs) == maxGlyphs {
			continue
		}
		s.index[r] = len(s.glyphs)
		s.chars = append(s.chars, r)
		s.glyphs = append(s.glyphs, g)
	}
	return s
}

// encode is text as the numbers of its glyphs, in hexadecimal digits.
func (s *subset) encode(text string) string {
	var b strings.Builder
	for _, r := range text {
		fmt.Fprintf(&b, "%04X", s.index[r])
	}
	return b.String()
}

// write adds the font to the file.
func (s *subset) write(f *file) int {
	sum := sha256.Sum256([]byte(string(s.chars)))
	tag := make([]byte, 6) // says that this is a subset, and which
	for i := range tag {
		tag[i] = 'A' + sum[i]%26
	}
	name := string(tag) + "+" + font.Name
	program := f.stream("/Subtype /CIDFontType0C", cff(name, s.glyphs))
	box := bounds(s.glyphs)
	descriptor := f.object(fmt.Sprintf("<< /Type /FontDescriptor /FontName /%s /Flags 4 /FontBBox [%d %d %d %d] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 733 /StemV 80 /FontFile3 %s >>",
		name, box[0], box[1], box[2], box[3], ref(program)))
	var widths strings.Builder
	for _, g := range s.glyphs {
		widths.WriteString(" " + num(g.Advance*1000))
	}
	descendant := f.object(fmt.Sprintf("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /%s /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [0 [%s ]] /FontDescriptor %s >>",
		name, widths.String(), ref(descriptor)))
	return f.object(fmt.Sprintf("<< /Type /Font /Subtype /Type0 /BaseFont /%s-Identity-H /Encoding /Identity-H /DescendantFonts [%s] /ToUnicode %s >>",
		name, ref(descendant), ref(f.stream("", s.toUnicode()))))
}

// toUnicode tells the character of each glyph, at most a hundred at a time.
func (s *subset) toUnicode() []byte {
	var b bytes.Buffer
	b.WriteString(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
`)
	i := 1
	for part := range slices.Chunk(s.chars, 100) {
		fmt.Fprintf(&b, "%d beginbfchar\n", len(part))
		for _, r := range part {
			fmt.Fprintf(&b, "<%04X> <%s>\n", i, utf16Hex(string(r)))
			i++
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return b.Bytes()
}
