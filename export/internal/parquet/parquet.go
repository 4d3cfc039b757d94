// Package parquet writes flat tables as Apache Parquet files: optional columns of plain values,
// compressed with gzip, in groups of rows. It is the small part of the format that every reader
// knows. A library would bring 15 MB of program and eight modules for it.
//
// Source: https://parquet.apache.org/docs/file-format/
package parquet

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"io"
	"math"
)

// Type is what the values of a column are.
type Type byte

// The types.
const (
	String  Type = iota // UTF-8
	Bool                // 0 or 1
	Int64               // whole numbers
	Decimal             // hundredths, of 18 digits at most: DECIMAL(18, 2)
	Double
)

// Column is a column of a table. Every value may be missing.
type Column struct {
	Name string
	Type Type
}

// groupRows and groupBytes are what a group of rows holds at most: the memory that a writer takes.
const (
	groupRows  = 1 << 17
	groupBytes = 32 << 20
)

// Writer writes rows: a value for each column, in any order of columns, then EndRow.
type Writer struct {
	w       io.Writer
	at      int64 // bytes written
	columns []*chunk
	rows    int   // of the group
	size    int   // bytes of values of the group
	total   int64 // rows
	groups  []group
	err     error
}

// chunk is a column's part of a group.
type chunk struct {
	Column
	values  []byte
	present []bool
}

// group is a group of rows that has been written.
type group struct {
	rows   int
	chunks []written
}

type written struct{ offset, plain, packed int64 }

// NewWriter makes a writer of a table. Close has to be called after the last row.
func NewWriter(w io.Writer, columns []Column) *Writer {
	out := &Writer{w: w}
	for _, c := range columns {
		out.columns = append(out.columns, &chunk{Column: c})
	}
	out.write([]byte(magic))
	return out
}

const magic = "PAR1"

// Null says that the row has no value in a column.
func (w *Writer) Null(column int) {
	w.columns[column].present = append(w.columns[column].present, false)
}

// String puts a text into a column of texts.
func (w *Writer) String(column int, s string) {
	c := w.columns[column]
	c.values = binary.LittleEndian.AppendUint32(c.values, uint32(len(s)))
	c.values = append(c.values, s...)
	c.present = append(c.present, true)
	w.size += 4 + len(s)
}

// Int puts a number into a column of whole numbers, decimals or truth values.
func (w *Writer) Int(column int, n int64) {
	c := w.columns[column]
	if c.Type == Bool {
		c.values = append(c.values, byte(n))
	} else {
		c.values = binary.LittleEndian.AppendUint64(c.values, uint64(n))
	}
	c.present = append(c.present, true)
	w.size += 8
}

// Double puts a number into a column of floating-point numbers.
func (w *Writer) Double(column int, x float64) { w.Int(column, int64(math.Float64bits(x))) }

// EndRow ends a row. Its error is the first that the underlying writer had.
func (w *Writer) EndRow() error {
	w.rows++
	if w.rows == groupRows || w.size >= groupBytes {
		w.flush()
	}
	return w.err
}

// Close writes what is left and the description of the file. It leaves the underlying writer open.
func (w *Writer) Close() error {
	if w.rows > 0 {
		w.flush()
	}
	footer := w.footer()
	w.write(footer)
	w.write(binary.LittleEndian.AppendUint32(nil, uint32(len(footer))))
	w.write([]byte(magic))
	return w.err
}

func (w *Writer) write(b []byte) {
	if w.err == nil {
		_, w.err = w.w.Write(b)
	}
	w.at += int64(len(b))
}

// flush writes the rows so far as a group, a page for each column.
func (w *Writer) flush() {
	g := group{rows: w.rows}
	for _, c := range w.columns {
		page := c.page()
		packed := w.pack(page)
		header := pageHeader(w.rows, len(page), len(packed))
		g.chunks = append(g.chunks, written{w.at, int64(len(header) + len(page)), int64(len(header) + len(packed))})
		w.write(header)
		w.write(packed)
		c.values, c.present = c.values[:0], c.present[:0]
	}
	w.groups = append(w.groups, g)
	w.total += int64(w.rows)
	w.rows, w.size = 0, 0
}

func (w *Writer) pack(page []byte) []byte {
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestSpeed) // there is such a level
	_, _ = z.Write(page)                            // a bytes.Buffer takes everything
	_ = z.Close()
	return b.Bytes()
}

// page is which rows have a value, and the values.
func (c *chunk) page() []byte {
	levels := levels(c.present)
	page := binary.LittleEndian.AppendUint32(nil, uint32(len(levels)))
	page = append(page, levels...)
	if c.Type != Bool {
		return append(page, c.values...)
	}
	return append(page, bits(len(c.values), func(i int) bool { return c.values[i] != 0 })...)
}

// levels are the definition levels, 1 where there is a value, in the hybrid of runs and packed bits
// that Parquet has: one run where all are the same, else bits.
func levels(present []bool) []byte {
	same := true
	for _, p := range present {
		same = same && p == present[0]
	}
	if same {
		level := byte(0)
		if present[0] {
			level = 1
		}
		return append(binary.AppendUvarint(nil, uint64(len(present))<<1), level)
	}
	header := binary.AppendUvarint(nil, uint64((len(present)+7)/8)<<1|1)
	return append(header, bits(len(present), func(i int) bool { return present[i] })...)
}

// bits packs truth values, the first in the lowest bit of the first byte.
func bits(n int, is func(int) bool) []byte {
	packed := make([]byte, (n+7)/8)
	for i := range n {
		if is(i) {
			packed[i/8] |= 1 << (i % 8)
		}
	}
	return packed
}
