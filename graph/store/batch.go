package store

import (
	"context"
	"database/sql"
	"errors"
	"iter"
)

// batch is a transaction that prepares each query once and remembers the first error; after it
// nothing more is done.
type batch struct {
	tx       *sql.Tx
	prepared map[string]*sql.Stmt
	inserts  []*inserts // in the order of their first use
	waiting  int        // rows in inserts
	err      error
	expired  func() bool // whether long reading is to end with graph.ErrTime; nil for never
}

// begin starts a transaction that may write.
func (s *Store) begin() (b *batch, err error) {
	err = s.patiently(func() error {
		b, err = s.beginTx(&sql.TxOptions{})
		return err
	})
	return b, err
}

// snapshot starts a transaction that sees the store as of its first read.
func (s *Store) snapshot() (*batch, error) { return s.beginTx(&sql.TxOptions{ReadOnly: true}) }

func (s *Store) beginTx(options *sql.TxOptions) (*batch, error) {
	tx, err := s.db.BeginTx(context.Background(), options)
	if err != nil {
		return nil, err
	}
	return &batch{tx: tx, prepared: map[string]*sql.Stmt{}}, nil
}

func (b *batch) prepare(query string) *sql.Stmt {
	st, ok := b.prepared[query]
	if !ok && b.err == nil {
		st, b.err = b.tx.Prepare(query)
		b.prepared[query] = st
	}
	return st
}

// lend gives a prepared query to one who reads its rows one by one, and takes it back afterwards: meanwhile the same query may
// be asked again.
func (b *batch) lend(query string) *sql.Stmt {
	st := b.prepare(query)
	delete(b.prepared, query)
	return st
}

func (b *batch) takeBack(query string, st *sql.Stmt) {
	if b.prepared[query] == nil {
		b.prepared[query] = st
	} else {
		st.Close()
	}
}

// exec runs a statement and returns the number of rows it changed.
func (b *batch) exec(query string, args ...any) int64 {
	b.flush()
	st := b.prepare(query)
	if b.err != nil {
		return 0
	}
	res, err := st.Exec(args...)
	if err != nil {
		b.err = err
		return 0
	}
	n, err := res.RowsAffected()
	b.err = err
	return n
}

// script runs several statements.
func (b *batch) script(statements string) {
	b.flush()
	if b.err == nil {
		_, b.err = b.tx.Exec(statements)
	}
}

// row reads the first row of a query into dest and tells whether there is one.
func (b *batch) row(query string, args []any, dest ...any) bool {
	b.flush()
	st := b.prepare(query)
	if b.err != nil {
		return false
	}
	err := st.QueryRow(args...).Scan(dest...)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		b.err = err
	}
	return err == nil
}

// each calls f on every row of a query until f fails.
func (b *batch) each(query string, args []any, f func(*sql.Rows) error) {
	rows := b.query(query, args)
	if b.err != nil {
		return
	}
	defer rows.Close()
	for rows.Next() {
		if b.err = f(rows); b.err != nil {
			return
		}
	}
	if b.err == nil {
		b.err = rows.Err()
	}
}

// take calls f on all that is read, unless something failed before, and remembers an error.
func take[T any](b *batch, items iter.Seq2[T, error], f func(T)) {
	if b.err != nil {
		return
	}
	for item, err := range items {
		if b.err = err; err != nil {
			return
		}
		f(item)
	}
}

func (b *batch) query(query string, args []any) *sql.Rows {
	b.flush()
	st := b.prepare(query)
	if b.err != nil {
		return nil
	}
	var rows *sql.Rows
	rows, b.err = st.Query(args...)
	return rows
}

// commit ends the transaction, or rolls it back if anything failed.
func (b *batch) commit() error {
	b.flush()
	if b.err != nil {
		b.rollback()
		return b.err
	}
	return b.tx.Commit()
}

// rollback undoes what was not committed.
func (b *batch) rollback() { b.tx.Rollback() }
