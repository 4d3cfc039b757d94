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
// Columns with nothing in them are left out. On a terminal long texts are cut so that a row is a line, if it can be.
func writeTable(w io.Writer, a *answer, scr screen) error {
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
		style := lipgloss.NewStyle().Bold(scr.bold && row == table.HeaderRow)
		if len(a.rows) > 0 && isNumber(a.rows[0][shown[col]]) {
			style = style.Align(lipgloss.Right)
		}
		if col < len(shown)-1 {
			style = style.PaddingRight(gutter)
		}
		return style
	})
	t.Rows(a.cells(shown, scr)...)
	for line := range strings.Lines(t.Render()) {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " \n")); err != nil {
			return err
		}
	}
	return nil
}

// cells are the texts of the columns that are shown, cut where the screen is too narrow.
func (a *answer) cells(shown []int, scr screen) [][]string {
	rows := make([][]string, len(a.rows))
	widths, whole := make([]int, len(shown)), make([]bool, len(shown))
	for i, col := range shown {
		widths[i], whole[i] = lipgloss.Width(a.columns[col].name), a.isWhole(col)
	}
	for k, row := range a.rows {
		rows[k] = make([]string, len(shown))
		for i, col := range shown {
			rows[k][i] = tableCell(row[col])
			widths[i] = max(widths[i], lipgloss.Width(rows[k][i]))
		}
	}
	if most := scr.most(widths, whole); scr.width > 0 {
		for i, col := range shown {
			cut := cutTo
			if a.columns[col].name == "location" {
				cut = cutFront
			}
			for _, row := range rows {
				if !whole[i] {
					row[i] = cut(row[i], most)
				}
			}
		}
	}
	return rows
}

// isWhole tells that what a column holds is of no use in part: figures, ids, which one copies, relations with their arrows, times.
func (a *answer) isWhole(col int) bool {
	name := a.columns[col].name
	last := name[strings.LastIndexByte(name, '_')+1:]
	return slices.Contains([]string{"id", "statement", "relation", "period", "code"}, last) || len(a.rows) > 0 && isNumber(a.rows[0][col])
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
