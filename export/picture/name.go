package picture

import (
	"math"

	"example.org/kg/export/picture/internal/font"
)

// wrapName breaks the name of a box into lines: few and short ones where it fits on them, more and
// longer ones before anything of it is left out. What is left out stands in the tooltip.
func wrapName(face *font.Face, name string) []string {
	if face.Width(name) <= nameEms*nameLines-2 {
		return wrap(face, name, nameEms, nameLines)
	}
	return wrap(face, name, longNameEms, longNameLines)
}

// Measures of long names: they hold some ninety Chinese characters.
const (
	longNameEms   = 19
	longNameLines = 5
)

// ovalAround is the size of an oval around lines of text. A block of many lines has corners.
func ovalAround(w, h float64, lines int) (float64, float64) {
	if lines > 2 {
		return w * math.Sqrt2, h * math.Sqrt2
	}
	return w * 1.16, h * 1.2
}
