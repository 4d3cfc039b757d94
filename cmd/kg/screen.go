package main

import (
	"os"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/term"
)

// screen is what a table is written to.
type screen struct {
	bold  bool // it shows bold type
	width int  // of its lines, in places of half-width characters; 0 for a file or pipe, which has no end of line
}

// screen is that of the standard output.
func (std *streams) screen() screen { return screen{std.coloured, std.width} }

// widthOf is the width of a terminal, 0 where it is not known.
func widthOf(f *os.File) int {
	width, _, err := term.GetSize(f.Fd())
	if err != nil {
		return 0
	}
	return max(width, 0)
}

// shortest is how far the cells of a column are cut.
const shortest = 10

// most is how wide a column may be so that columns of these widths fit on a line with the gutters, of which those that are whole
// keep their width. It is not less than shortest, whether they fit or not.
func (s screen) most(widths []int, whole []bool) int {
	most := shortest
	for _, w := range widths {
		most = max(most, w)
	}
	for ; s.width > 0 && most > shortest; most-- {
		line := gutter * (len(widths) - 1)
		for i, w := range widths {
			if whole[i] {
				line += w
			} else {
				line += min(w, most)
			}
		}
		if line <= s.width {
			break
		}
	}
	return most
}

// cutTo shortens a text to a width on the screen, where Chinese characters take two places.
func cutTo(text string, width int) string {
	if lipgloss.Width(text) <= width {
		return text
	}
	var b strings.Builder
	left := width - 1
	for _, c := range text {
		if left -= lipgloss.Width(string(c)); left < 0 {
			break
		}
		b.WriteRune(c)
	}
	return b.String() + "…"
}

// cutFront shortens a text from its front: of a path the end tells most.
func cutFront(text string, width int) string {
	if lipgloss.Width(text) <= width {
		return text
	}
	runes, left := []rune(text), width-1
	i := len(runes)
	for ; i > 0; i-- {
		if left -= lipgloss.Width(string(runes[i-1])); left < 0 {
			break
		}
	}
	return "…" + string(runes[i:])
}
