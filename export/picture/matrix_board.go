package picture

import (
	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// Measures of a matrix, in points.
const (
	headSize  = 10.5 // of the names of rows and columns
	headLine  = 13.0
	bandSize  = 11.0 // of the names of provinces
	bandLine  = 14.0
	sumGap    = 8.0 // between cells and sums
	sumWidth  = 62.0
	sumLine   = 10.5
	sumSize   = 9.5
	headChars = 16 // of a name at most
	signWidth = 9.0
	colMost   = 84.0 // width of a column at most
)

// board is a matrix with the places of its parts, relative to its upper left corner.
type board struct {
	*matrix
	colW, rowH    float64
	bandW, nameW  float64    // of the names in front of the rows
	bandH, nameH  float64    // of the names above the columns
	names         [][]string // of the columns, in lines
	bands         []band     // of the columns
	left, top     float64    // of the cells
	right, bottom float64
	width, height float64
	cellSize      float64 // of the text in cells
	sumH          float64 // of a row of sums
	sumRows       bool    // there are sums at the ends of the rows
	sumCols       bool
}

// band is a run of units of one province.
type band struct {
	from, to int // units, to not included
	name     string
	lines    []string
	root     *graph.Entity
}

// newBoard gives the parts of a matrix their sizes.
func newBoard(m *matrix) *board {
	b := &board{matrix: m, rowH: 22, cellSize: 9.5}
	if len(m.rows) > 40 {
		b.rowH, b.cellSize = 17, 8.5
	}
	switch n := len(m.cols); {
	case n <= 16:
		b.colW = 62
	case n <= 30:
		b.colW = 46
	case n <= 60:
		b.colW, b.cellSize = 34, 8.5
	case n <= 100:
		b.colW, b.cellSize = 28, 7.5
	default:
		b.colW, b.cellSize = 17, 7.5
	}
	if len(m.cols) <= 30 {
		b.colW = max(b.colW, min(b.widest(), colMost)) // so that no amount is left out beside signs
	}
	face := m.sheet.face
	for _, u := range m.rows {
		b.nameW = max(b.nameW, face.Width(cut(u.name(), headChars))*headSize+8)
	}
	for _, u := range m.cols {
		lines := b.stack(u.name(), headSize, b.colW)
		b.names = append(b.names, lines)
		b.nameH = max(b.nameH, float64(len(lines))*headLine+6)
	}
	for _, g := range bandsOf(m.rows) {
		b.bandW = max(b.bandW, face.Width(g.name)*bandSize+12)
	}
	for _, g := range bandsOf(m.cols) {
		g.lines = b.stack(g.name, bandSize, b.colW*float64(g.to-g.from))
		b.bands = append(b.bands, g)
		b.bandH = max(b.bandH, float64(len(g.lines))*bandLine+5)
	}
	if !banded(m.rows) {
		b.bandW = 0
	}
	if !banded(m.cols) {
		b.bandH = 0
	}
	b.left, b.top = b.bandW+b.nameW, b.bandH+b.nameH
	b.right, b.bottom = b.left+b.colW*float64(len(m.cols)), b.top+b.rowH*float64(len(m.rows))
	b.sumRows, b.sumCols = len(m.cols) > 1 && len(m.measures) > 0, len(m.rows) > 1 && len(m.measures) > 0
	b.width, b.height = b.right, b.bottom
	if b.sumRows {
		b.width += sumGap + sumWidth*float64(len(m.measures))
	}
	if b.sumCols {
		b.sumH = b.rowH
		for _, k := range m.measures {
			for _, col := range m.cols {
				lines := b.stack(k.text(k.of(m.sheet, m.byCol[col])), b.cellSize, b.colW)
				b.sumH = max(b.sumH, float64(len(lines))*sumLine+8)
			}
		}
		b.height += sumGap + b.sumH*float64(len(m.measures))
		for _, k := range m.measures {
			if need := face.Width(k.name())*headSize + 8; need > b.left {
				shift := need - b.left
				b.nameW, b.left, b.right, b.width = b.nameW+shift, b.left+shift, b.right+shift, b.width+shift
			}
		}
	}
	return b
}

// stack breaks a name into lines for a width; in a narrow column its characters stand one below
// the other.
func (b *board) stack(name string, size, width float64) []string {
	name = cut(name, headChars)
	ems := (width - 3) / size
	if ems >= 2 {
		return wrap(b.sheet.face, name, ems, headChars)
	}
	var out []string
	for _, r := range name {
		out = append(out, string(r))
	}
	return out
}

// bandsOf are the provinces of units, in order.
func bandsOf(units []*unit) []band {
	var out []band
	for i, u := range units {
		if n := len(out) - 1; n >= 0 && out[n].root == u.root {
			out[n].to++
			continue
		}
		name := nowhere
		if u.root != nil {
			name = cut(safe.Line(u.root.Name), 12)
		}
		out = append(out, band{from: i, to: i + 1, name: name, root: u.root})
	}
	return out
}

// banded tells whether provinces have to be named beside their units.
func banded(units []*unit) bool {
	for _, u := range units {
		if u.ent != u.root {
			return true
		}
	}
	return false
}
