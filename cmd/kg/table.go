package main

import (
	"fmt"
	"io"
	"strings"

	"charm.land/lipgloss/v2"
	"charm.land/lipgloss/v2/table"
)

// gutter is the space between two columns.
const gutter = 2

// writeTable draws the rows under their header for a person, with colours where coloured says so. Chinese characters take two
// places, so that the lines stand straight. Columns with nothing in them are left out.
func writeTable(w io.Writer, a *answer, coloured bool) error {
	var shown []int // columns of the answer
	t := table.New().
		Border(lipgloss.NormalBorder()).
		BorderTop(false).BorderBottom(false).BorderLeft(false).BorderRight(false).
		BorderColumn(false).BorderHeader(true).
		Wrap(false)
	var names []string
	for i, col := range a.columns {
		if !col.csvOnly && !a.isEmpty(i) {
			shown = append(shown, i)
			names = append(names, col.name)
		}
	}
	t.Headers(names...).StyleFunc(func(row, col int) lipgloss.Style {
		style := lipgloss.NewStyle().Bold(coloured && row == table.HeaderRow)
		if len(a.rows) > 0 && isNumber(a.rows[0][shown[col]]) {
			style = style.Align(lipgloss.Right)
		}
		if col < len(shown)-1 {
			style = style.PaddingRight(gutter)
		}
		return style
	})
	for _, row := range a.rows {
		cells := make([]string, len(shown))
		for i, col := range shown {
			cells[i] = tableCell(row[col])
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
func writeHeading(w io.Writer, heading string, coloured bool) error {
	_, err := fmt.Fprintln(w, lipgloss.NewStyle().Bold(coloured).Render(heading))
	return err
}
