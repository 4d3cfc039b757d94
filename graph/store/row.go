package store

import (
	"database/sql"
	"fmt"

	"example.org/kg/graph"
)

// row is the row of a query that is being read.
type row struct {
	rows  *sql.Rows
	cells []any
	into  []any // pointers to the cells
}

// Scan reads the cells into what the pointers point to, as sql.Rows does, but for the types that the store reads
// without reflection, and without writing numbers as text on the way.
func (r *row) Scan(dest ...any) error {
	if len(r.cells) != len(dest) {
		r.cells, r.into = make([]any, len(dest)), make([]any, len(dest))
		for i := range r.cells {
			r.into[i] = &r.cells[i]
		}
	}
	if err := r.rows.Scan(r.into...); err != nil {
		return err
	}
	for i, to := range dest {
		if !assign(to, r.cells[i]) {
			return fmt.Errorf("column %d is %T: %w", i+1, r.cells[i], ErrDamaged)
		}
	}
	return nil
}

// assign tells whether the cell is of the pointer's type.
func assign(to, cell any) (ok bool) {
	switch to := to.(type) {
	case *string:
		*to, ok = cell.(string)
	case *graph.ID:
		ok = assignText(to, cell)
	case *graph.Type:
		ok = assignText(to, cell)
	case *graph.Relation:
		ok = assignText(to, cell)
	case *graph.Status:
		ok = assignText(to, cell)
	case *graph.NoteKind:
		ok = assignText(to, cell)
	case *float64:
		*to, ok = cell.(float64)
	case *bool:
		var n int64
		n, ok = cell.(int64)
		*to = n != 0
	case *int:
		ok = assignNumber(to, cell)
	case *int64:
		ok = assignNumber(to, cell)
	case *graph.Money:
		ok = assignNumber(to, cell)
	}
	return ok
}

func assignText[T ~string](to *T, cell any) bool {
	s, ok := cell.(string)
	*to = T(s)
	return ok
}

func assignNumber[T ~int | ~int64](to *T, cell any) bool {
	n, ok := cell.(int64)
	*to = T(n)
	return ok
}
