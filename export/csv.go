package export

import (
	"encoding/csv"
	"io"

	"example.org/kg/graph"
)

// csvFiles writes each table as CSV: UTF-8, a line of column names, commas, quotation marks
// doubled. No value and an empty one are the same. Cells are as they are in the articles, also
// where they begin like a formula: sheets for people are what the format xlsx is for.
func csvFiles(src graph.Source, _ Options) ([]File, error) {
	var files []File
	for _, t := range tables(newSource(src)) {
		files = append(files, File{t.name + ".csv", func(w io.Writer) error { return writeCSV(w, t) }})
	}
	return files, nil
}

func writeCSV(w io.Writer, t dataTable) error {
	var names []string
	for _, f := range t.fields {
		names = append(names, f.name)
	}
	return writeCSVRows(w, names, t.fields, t.rows)
}

// writeCSVRows writes a heading and rows of cells.
func writeCSVRows(w io.Writer, heading []string, fields []tableField, rows func(func([]value) error) error) error {
	out := csv.NewWriter(w)
	if err := out.Write(heading); err != nil {
		return err
	}
	record := make([]string, len(fields))
	err := rows(func(row []value) error {
		for i, c := range row {
			record[i] = c.String(fields[i].kind)
		}
		return out.Write(record)
	})
	if err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}
