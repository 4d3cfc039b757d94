package export

import (
	"io"

	"example.org/kg/export/internal/xlsx"
)

// Report is a sheet of a workbook that is not about the whole graph: a table that answers a question, say.
type Report struct {
	Name    string // of the sheet: at most 31 characters, none of []:*?/\
	Columns []ReportColumn
	Rows    [][]ReportCell
}

// ReportColumn heads a column of a report.
type ReportColumn struct {
	Heading string
	Kind    ReportKind
}

// ReportKind is how the cells of a column look.
type ReportKind int

// The kinds of columns.
const (
	ReportText  ReportKind = iota // a word or a name
	ReportQuote                   // a text over several lines
	ReportMoney                   // yuan, with two places
	ReportCount                   // whole, with separators of thousands
)

// ReportCell is a number as it is to stand in the file, or a text. The zero value is an empty cell.
type ReportCell struct{ Text, Number string }

// WriteReports writes sheets as an XLSX workbook. The same sheets give the same bytes, and no text becomes a formula.
func WriteReports(w io.Writer, reports []Report) error {
	sheets := make([]xlsx.Sheet, len(reports))
	for i, r := range reports {
		sheets[i] = xlsx.Sheet{Name: r.Name, Rows: func(f func([]xlsx.Cell) error) error {
			for _, row := range r.Rows {
				cells := make([]xlsx.Cell, len(row))
				for j, c := range row {
					cells[j] = xlsx.Cell{Text: c.Text, Number: c.Number}
				}
				if err := f(cells); err != nil {
					return err
				}
			}
			return nil
		}}
		for _, c := range r.Columns {
			sheets[i].Columns = append(sheets[i].Columns, reportColumn(c))
		}
	}
	return xlsx.Write(w, sheets)
}

func reportColumn(c ReportColumn) xlsx.Column {
	column := xlsx.Column{Heading: c.Heading, Width: 16}
	switch c.Kind {
	case ReportQuote:
		column.Width, column.Style = 70, xlsx.Wrapped
	case ReportMoney:
		column.Width, column.Style = 20, xlsx.Money
	case ReportCount:
		column.Width, column.Style = 12, xlsx.Number
	}
	return column
}
