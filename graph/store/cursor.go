package store

import (
	"database/sql"
	"iter"

	"example.org/kg/graph"
)

// cursor reads the rows of a query one by one. Several may be open at once. Close it.
type cursor[T any] struct {
	b     *batch
	query string
	st    *sql.Stmt
	rows  *sql.Rows // nil where the query failed
	row   row
	read  func(*row) (T, error)
	n     int // rows read
	err   error
}

func open[T any](b *batch, query string, args []any, read func(*row) (T, error)) *cursor[T] {
	c := &cursor[T]{b: b, query: query, read: read}
	b.flush()
	if c.st = b.lend(query); b.err != nil {
		c.err = b.err
		return c
	}
	c.rows, c.err = c.st.Query(args...)
	c.row.rows = c.rows
	return c
}

// next is the next row; false where there is none, or err tells why it cannot be read.
func (c *cursor[T]) next() (item T, ok bool) {
	if c.err != nil {
		return item, false
	}
	if !c.rows.Next() {
		c.err = c.rows.Err()
		return item, false
	}
	item, c.err = c.read(&c.row)
	if c.n++; c.n%256 == 0 && c.b.expired != nil && c.b.expired() {
		c.err = graph.ErrTime
	}
	return item, c.err == nil
}

func (c *cursor[T]) close() {
	if c.rows != nil {
		c.rows.Close()
		c.b.takeBack(c.query, c.st)
	}
}

// each lists the rows of a query; an error comes as its last element.
func each[T any](b *batch, query string, args []any, read func(*row) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		c := open(b, query, args, read)
		defer c.close()
		for {
			item, ok := c.next()
			if !ok {
				break
			}
			if !yield(item, nil) {
				return
			}
		}
		if c.err != nil {
			var none T
			yield(none, c.err)
		}
	}
}
