package main

import (
	"os"
	"slices"
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

// How far the texts of a column are cut, and those that tell the rows apart.
const (
	shortest    = 6
	shortestKey = 14
)

// span is the room that a column takes.
type span struct {
	head  int  // of its name
	wide  int  // of its name and its widest cell
	whole bool // nothing of it is cut
	key   bool // it tells which row one is in
}

// room is the room that is left to the column where texts are cut.
func (c span) room(most int) int {
	switch {
	case c.whole:
		return c.wide
	case c.key:
		most = max(most, shortestKey)
	}
	return min(c.wide, max(c.head, most))
}

// line is how wide a block of columns is where texts are cut, with the gutters between.
func line(spans []span, block []int, most int) int {
	wide := gutter * (len(block) - 1)
	for _, k := range block {
		wide += spans[k].room(most)
	}
	return wide
}

// most is how wide the texts of a block of columns may be so that they fit on a line, and shortest where they do not fit at all.
func (s screen) most(spans []span, block []int) int {
	most := shortest
	for _, k := range block {
		most = max(most, spans[k].wide)
	}
	for s.width > 0 && most > shortest && line(spans, block, most) > s.width {
		most--
	}
	return most
}

// blocks parts columns into blocks that fit on a line: as many as fit at a time, in their order, with the keys in each; the first
// column where none is a key. A column that has no room beside the keys stands alone, and so do all where the keys have none.
func (s screen) blocks(spans []span) [][]int {
	all, keys := make([]int, len(spans)), []int(nil)
	for k := range spans {
		all[k] = k
		if spans[k].key {
			keys = append(keys, k)
		}
	}
	fits := func(block []int) bool { return s.width == 0 || line(spans, block, shortest) <= s.width }
	if fits(all) {
		return [][]int{all}
	}
	if len(keys) == 0 {
		keys = all[:1]
	}
	if !fits(keys) {
		keys = nil
	}
	var out, alone [][]int
	block := keys
	for _, k := range all {
		if slices.Contains(keys, k) {
			continue
		}
		if len(block) > len(keys) && !fits(with(block, k)) {
			out, block = append(out, block), keys
		}
		if fits(with(block, k)) {
			block = with(block, k)
		} else {
			alone = append(alone, []int{k})
		}
	}
	if len(block) > len(keys) || len(out) == 0 && len(keys) > 0 {
		out = append(out, block)
	}
	return append(out, alone...)
}

// with is a block of columns with another in its place.
func with(block []int, k int) []int {
	return slices.Sorted(slices.Values(append(slices.Clone(block), k)))
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
