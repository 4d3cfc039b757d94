package export

import (
	"bytes"
	"io"
	"unicode"
	"unicode/utf8"

	"example.org/kg/export/internal/safe"
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
	return csvSyntax{listMark, csvEscapes}.write(w, names, t.fields, t.rows)
}

// csvSyntax is how lists stand in a cell: what is between their texts, and the escapes of these.
type csvSyntax struct {
	mark    string
	escapes *safe.Escapes
}

// write writes a heading and rows of cells.
func (x csvSyntax) write(w io.Writer, heading []string, fields []tableField, rows func(func([]value) error) error) error {
	out := output{w: w}
	row := make([]value, len(heading))
	texts := make([]tableField, len(heading))
	for i, name := range heading {
		row[i] = textValue(name)
	}
	out.buf = x.appendRow(out.buf, texts, row)
	err := rows(func(row []value) error {
		out.buf = x.appendRow(out.buf, fields, row)
		return out.spill()
	})
	if err != nil {
		return err
	}
	return out.flush()
}

func (x csvSyntax) appendRow(b []byte, fields []tableField, row []value) []byte {
	for i := range row {
		if i > 0 {
			b = append(b, ',')
		}
		switch k := fields[i].kind; {
		case k.isText(), k == kindList:
			b = x.appendText(b, &row[i], k)
		default:
			b = row[i].append(b, k, nil)
		}
	}
	return append(b, '\n')
}

// appendText puts quotation marks around texts that need them.
func (x csvSyntax) appendText(b []byte, v *value, k kind) []byte {
	if !v.set {
		return b
	}
	start := len(b)
	b = append(b, '"')
	if k == kindList {
		b = v.appendList(b, x.mark, x.escapes)
	} else {
		b = v.append(b, k, csvEscapes)
	}
	if text := b[start+1:]; !needsQuotes(text) {
		return append(b[:start], text...)
	}
	return append(b, '"')
}

var csvEscapes = safe.NewEscapes(`"`, `""`)

// needsQuotes tells which texts readers would take for something else: by RFC 4180, and those that begin with a blank, which some
// leave out, or are the end of data for PostgreSQL.
func needsQuotes(text []byte) bool {
	const special = `,"` + "\r\n"
	for _, c := range []byte(special) {
		if bytes.IndexByte(text, c) >= 0 {
			return true
		}
	}
	first, _ := utf8.DecodeRune(text)
	return unicode.IsSpace(first) || string(text) == `\.`
}
