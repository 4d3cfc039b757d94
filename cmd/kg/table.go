package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"charm.land/lipgloss/v2/table"
)

// gutter is the space between two columns.
const gutter = 2

// writeTable draws the rows under their header for a person. Chinese characters take two places, so that the lines stand straight.
// Columns with nothing in them are left out. On a terminal no line is wider than it: long texts are cut, and where that is not enough, the
// table is parted into several below each other, each with the columns that tell the rows apart.
func writeTable(w io.Writer, a *answer, scr screen) error {
	var shown []int // columns of the answer
	for i, col := range a.columns {
		if !col.csvOnly && !a.isEmpty(i) {
			shown = append(shown, i)
		}
	}
	rows, spans := a.texts(shown)
	for n, block := range scr.blocks(spans) {
		if n > 0 {
			if _, err := fmt.Fprintln(w); err != nil {
				return err
			}
		}
		cut := a.cutter(shown, spans, block, scr)
		if err := writeBlock(w, a, shown, block, rows, cut, scr); err != nil {
			return err
		}
	}
	return nil
}

// writeBlock draws some of the columns that are shown.
func writeBlock(w io.Writer, a *answer, shown, block []int, rows [][]string, cut func(k int, text string) string, scr screen) error {
	t := table.New().
		Border(lipgloss.NormalBorder()).
		BorderTop(false).BorderBottom(false).BorderLeft(false).BorderRight(false).
		BorderColumn(false).BorderHeader(true).
		Wrap(false)
	names := make([]string, len(block))
	for i, k := range block {
		names[i] = cut(k, a.columns[shown[k]].name)
	}
	t.Headers(names...).StyleFunc(func(row, col int) lipgloss.Style {
		style := lipgloss.NewStyle().Bold(scr.bold && row == table.HeaderRow)
		if len(a.rows) > 0 && isNumber(a.rows[0][shown[block[col]]]) {
			style = style.Align(lipgloss.Right)
		}
		if col < len(block)-1 {
			style = style.PaddingRight(gutter)
		}
		return style
	})
	for _, row := range rows {
		cells := make([]string, len(block))
		for i, k := range block {
			cells[i] = cut(k, row[k])
		}
		t.Row(cells...)
	}
	for line := range strings.Lines(t.Render()) {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " \n")); err != nil {
			return err
		}
	}
	return nil
}

// texts are the cells of the columns that are shown, with the room that each column takes.
func (a *answer) texts(shown []int) (rows [][]string, spans []span) {
	rows, spans = make([][]string, len(a.rows)), make([]span, len(shown))
	for i, col := range shown {
		head := lipgloss.Width(a.columns[col].name)
		spans[i] = span{head: head, wide: head, whole: a.isWhole(col), key: a.columns[col].key}
	}
	for k, row := range a.rows {
		rows[k] = make([]string, len(shown))
		for i, col := range shown {
			rows[k][i] = tableCell(row[col])
			spans[i].wide = max(spans[i].wide, lipgloss.Width(rows[k][i]))
		}
	}
	return rows, spans
}

// cutter cuts the texts of a block of columns so that its lines fit on the screen.
func (a *answer) cutter(shown []int, spans []span, block []int, scr screen) func(k int, text string) string {
	most := scr.most(spans, block)
	return func(k int, text string) string {
		if scr.width == 0 {
			return text
		}
		width := min(spans[k].room(most), scr.width)
		if a.columns[shown[k]].name == "location" {
			return cutFront(text, width)
		}
		return cutTo(text, width)
	}
}

// isWhole tells that what a column holds is of no use in part: figures, ids, which one copies, relations with their arrows, times.
func (a *answer) isWhole(col int) bool {
	name := a.columns[col].name
	last := name[strings.LastIndexByte(name, '_')+1:]
	return slices.Contains([]string{"id", "statement", "relation", "period", "code", "figure"}, last) || len(a.rows) > 0 && isNumber(a.rows[0][col])
}

// isEmpty tells that a column has rows and nothing in them.
func (a *answer) isEmpty(col int) bool {
	for _, row := range a.rows {
		if tableCell(row[col]) != "" {
			return false
		}
	}
	return len(a.rows) > 0
}

func isNumber(cell any) bool {
	switch cell.(type) {
	case string, label:
		return false
	}
	return true
}

// writeHeading writes the line above a table.
func writeHeading(w io.Writer, heading string, scr screen) error {
	_, err := fmt.Fprintln(w, lipgloss.NewStyle().Bold(scr.bold).Render(heading))
	return err
}
