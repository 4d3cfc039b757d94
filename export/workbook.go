package export

import (
	"io"
	"slices"
	"strings"

	"example.org/kg/export/internal/xlsx"
	"example.org/kg/graph"
)

// WriteXLSX writes a workbook for people: sheets with Chinese headings for relations, statements
// with their quotes, entities and documents. Its errors wrap xlsx.ErrTooLong where there are more
// statements than a sheet holds.
func WriteXLSX(w io.Writer, src graph.Source, _ Options) error {
	byName := map[string]dataTable{}
	for _, t := range tables(newSource(src)) {
		byName[t.name] = t
	}
	var sheets []xlsx.Sheet
	for _, name := range []string{"relations", "statements", "entities", "documents"} {
		sheets = append(sheets, worksheet(byName[name]))
	}
	return xlsx.Write(w, sheets)
}

func worksheet(t dataTable) xlsx.Sheet {
	sheet := xlsx.Sheet{Name: t.label}
	var shown []int
	for i, f := range t.fields {
		if f.label != "" {
			shown = append(shown, i)
			sheet.Columns = append(sheet.Columns, sheetColumn(f))
		}
	}
	sheet.Rows = func(f func([]xlsx.Cell) error) error {
		cells := make([]xlsx.Cell, len(shown))
		return t.rows(func(row []value) error {
			for i, from := range shown {
				cells[i] = row[from].sheet(t.fields[from].kind)
			}
			return f(cells)
		})
	}
	return sheet
}

func sheetColumn(f tableField) xlsx.Column {
	column := xlsx.Column{Heading: f.label, Width: 14}
	switch f.kind {
	case kindMoney:
		column.Width, column.Style = 20, xlsx.Money
	case kindInt, kindLong:
		column.Width, column.Style = 10, xlsx.Number
	case kindReal:
		column.Width, column.Style = 8, xlsx.Share
	case kindBool:
		column.Width = 8
	case kindText, kindSpoken, kindList:
		switch {
		case f.name == "quote":
			column.Width, column.Style = 70, xlsx.Wrapped
		case slices.Contains([]string{"title", "quote_source", "location", "aliases"}, f.name):
			column.Width = 32
		case strings.HasSuffix(f.name, "name"):
			column.Width = 20
		}
	}
	return column
}

// maxSheetDigits is how many digits of a number a sheet keeps.
const maxSheetDigits = 15

// sheet is a value for people: numbers as numbers unless digits would be lost, 是 for true and
// nothing for false.
func (v value) sheet(k kind) xlsx.Cell {
	switch {
	case !v.set:
		return xlsx.Cell{}
	case k == kindBool && v.n == 0:
		return xlsx.Cell{}
	case k == kindBool:
		return xlsx.Cell{Text: "是"}
	case k.isText():
		return xlsx.Cell{Text: v.String(k)}
	case k == kindList:
		return xlsx.Cell{Text: strings.Join(v.texts(), "、")}
	}
	number := v.String(k)
	if k != kindReal && len(strings.Trim(number, "-.")) > maxSheetDigits {
		return xlsx.Cell{Text: number}
	}
	return xlsx.Cell{Number: number}
}
