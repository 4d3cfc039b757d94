package store

import (
	"database/sql"
	"strings"
)

// atOnce are the numbers of rows that one statement writes, the greatest first: each row costs a third of what it
// costs alone.
var atOnce = [...]int{128, 16, 4, 1}

// inserts gathers rows for a table.
type inserts struct {
	verb     string // "INSERT INTO statements"
	columns  int
	args     []any
	prepared [len(atOnce)]*sql.Stmt
}

// insertRow writes a row before the next query is made or the transaction ends. The verb names the table.
func (b *batch) insertRow(verb string, row ...any) {
	if b.err != nil {
		return
	}
	in := b.insertsOf(verb, len(row))
	in.args = append(in.args, row...)
	b.waiting++
	if len(in.args) == in.columns*atOnce[0] {
		b.write(in)
	}
}

func (b *batch) insertsOf(verb string, columns int) *inserts {
	for _, in := range b.inserts {
		if in.verb == verb {
			return in
		}
	}
	in := &inserts{verb: verb, columns: columns}
	b.inserts = append(b.inserts, in)
	return in
}

// flush writes all rows that wait.
func (b *batch) flush() {
	if b.waiting == 0 {
		return
	}
	for _, in := range b.inserts {
		b.write(in)
	}
}

// write writes the rows that wait for a table.
func (b *batch) write(in *inserts) {
	rest := in.args
	for i, rows := range atOnce {
		for size := rows * in.columns; len(rest) >= size && b.err == nil; rest = rest[size:] {
			if in.prepared[i] == nil {
				in.prepared[i] = b.prepare(in.query(rows))
			}
			if b.err == nil {
				_, b.err = in.prepared[i].Exec(rest[:size]...)
			}
		}
	}
	b.waiting -= len(in.args) / in.columns
	clear(in.args)
	in.args = in.args[:0]
}

func (in *inserts) query(rows int) string {
	row := ", (" + strings.Repeat("?, ", in.columns-1) + "?)"
	return in.verb + " VALUES " + strings.Repeat(row, rows)[2:]
}
