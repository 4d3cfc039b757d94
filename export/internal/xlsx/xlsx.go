// Package xlsx writes workbooks for Excel and its like: sheets of rows with a heading that stays in
// view and filters, texts as texts, numbers as numbers. Rows go straight into the file, so memory
// does not grow with them, and the same sheets give the same bytes. Nothing can become a formula.
//
// The library github.com/xuri/excelize does far more. It keeps the sheets in temporary files, writes
// them in an order that changes from run to run, and adds 8 MB to the program.
//
// Source: ECMA-376, part 1, chapter 18.
package xlsx

import (
	"archive/zip"
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// MaxRows is how many rows a sheet has at most, with its heading.
const MaxRows = 1 << 20

// maxText is the number of UTF-16 code units that a cell holds.
const maxText = 32_767

// ErrTooLong is wrapped by the error about a sheet with more rows than Excel reads.
var ErrTooLong = errors.New("more rows than a sheet of Excel holds (1,048,576)")

// Column is a column of a sheet.
type Column struct {
	Heading string
	Width   float64 // in characters of the body text
	Style   Style
}

// Style is how a column's cells look.
type Style int

// The styles; the numbers are their places in styles.xml.
const (
	General Style = 0
	Wrapped Style = 2 // text over several lines
	Number  Style = 3 // whole, with separators of thousands
	Money   Style = 4 // likewise, with two places
	Share   Style = 5 // with two places
)

// Cell is a value: a number as it is to stand in the file, or a text, which is one whatever it
// begins with. The zero value is an empty cell.
type Cell struct {
	Text   string
	Number string
}

// Sheet is a sheet: rows calls f on each of them.
type Sheet struct {
	Name    string // at most 31 characters, none of []:*?/\
	Columns []Column
	Rows    func(f func([]Cell) error) error
}

// Write writes a workbook. An error of a sheet's rows comes back; one about too many wraps
// ErrTooLong.
func Write(w io.Writer, sheets []Sheet) error {
	archive := zip.NewWriter(w)
	for _, part := range parts(sheets) {
		f, err := archive.Create(part.name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, header+part.text); err != nil {
			return err
		}
	}
	for i, s := range sheets {
		f, err := archive.Create(fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1))
		if err != nil {
			return err
		}
		out := bufio.NewWriterSize(f, 1<<16)
		if err := s.write(out, i == 0); err != nil {
			return err
		}
		if err := out.Flush(); err != nil {
			return err
		}
	}
	return archive.Close()
}

func (s Sheet) write(out *bufio.Writer, selected bool) error {
	out.WriteString(header + `<worksheet xmlns="` + namespace + `"><sheetViews><sheetView workbookViewId="0"`)
	if selected {
		out.WriteString(` tabSelected="1"`)
	}
	out.WriteString(`><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`)
	heading := make([]Cell, len(s.Columns))
	styles := make([]Style, len(s.Columns))
	for i, c := range s.Columns {
		heading[i], styles[i] = Cell{Text: c.Heading}, headingStyle
		fmt.Fprintf(out, `<col min="%d" max="%[1]d" width="%g" customWidth="1"/>`, i+1, c.Width)
	}
	out.WriteString(`</cols><sheetData>`)
	rows, buf := 1, appendRow(nil, 1, heading, styles)
	for i, c := range s.Columns {
		styles[i] = c.Style
	}
	out.Write(buf)
	err := s.Rows(func(row []Cell) error {
		if rows++; rows > MaxRows {
			return fmt.Errorf("sheet %s: %w", s.Name, ErrTooLong)
		}
		buf = appendRow(buf[:0], rows, row, styles)
		_, err := out.Write(buf)
		return err
	})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, `</sheetData><autoFilter ref="A1:%s%d"/></worksheet>`, letters(len(s.Columns)-1), rows)
	return err
}

func appendRow(b []byte, number int, row []Cell, styles []Style) []byte {
	b = append(strconv.AppendInt(append(b, `<row r="`...), int64(number), 10), `">`...)
	for i, c := range row {
		if c == (Cell{}) {
			continue
		}
		b = append(append(b, `<c r="`...), letters(i)...)
		b = append(strconv.AppendInt(b, int64(number), 10), `" s="`...)
		b = strconv.AppendInt(b, int64(styles[i]), 10)
		if c.Number != "" {
			b = append(append(append(b, `"><v>`...), c.Number...), `</v></c>`...)
			continue
		}
		b = append(b, `" t="inlineStr"><is><t xml:space="preserve">`...)
		b = append(append(b, escaped(c.Text)...), `</t></is></c>`...)
	}
	return append(b, `</row>`...)
}

// letters names a column: A, …, Z, AA, …
func letters(column int) string {
	if column < 26 {
		return string(rune('A' + column))
	}
	return letters(column/26-1) + string(rune('A'+column%26))
}

// escaped is a text fit for a cell: characters that XML does not allow become U+FFFD, what is too
// long ends in an ellipsis, and the underscore of _x0041_, which Excel reads as a character, becomes
// one such code itself.
func escaped(s string) string {
	s = cut(strings.Map(legal, s))
	for i := 0; i < len(s); i++ {
		if isEscape(s[i:]) {
			s = s[:i] + "_x005F_" + s[i+1:]
			i += len("_x005F_") - 1
		}
	}
	return xmlEscapes().Replace(s)
}

func legal(r rune) rune {
	if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
		return '\uFFFD'
	}
	return r
}

// cut shortens a text to what a cell holds.
func cut(s string) string {
	if len(s) <= maxText {
		return s
	}
	units := 0
	last := 0 // where the text ends if an ellipsis has to follow
	for i, r := range s {
		if units < maxText {
			last = i
		}
		if units++; r > 0xffff {
			units++
		}
	}
	if units <= maxText {
		return s
	}
	return s[:last] + "…"
}

// isEscape tells whether a text begins like _x0041_.
func isEscape(s string) bool {
	if len(s) < 7 || s[0] != '_' || s[1] != 'x' || s[6] != '_' {
		return false
	}
	_, err := strconv.ParseUint(s[2:6], 16, 16)
	return err == nil
}

func xmlEscapes() *strings.Replacer {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "\r", "&#13;")
}
