package export

import (
	"slices"
	"strings"
)

// table is the graph's things of one kind as rows.
type dataTable struct {
	name   string // of a file or an SQL table
	label  string // Chinese, of a sheet; "" for tables that are not for people
	key    []string
	fields []tableField
	// rows calls f on every row. Its cells are those of the fields; the next row overwrites them.
	rows func(f func([]value) error) error
	// count calls f for every row, without making its cells.
	count func(f func()) error
}

type tableField struct {
	name  string
	label string // Chinese, "" where it is not for people
	kind  kind
}

// tables lists the tables. Each comes behind those whose ids it holds.
func tables(s *source) []dataTable {
	return []dataTable{
		newTable("documents", "文档", []string{"id"}, documentColumns(), s.documents),
		newTable("entities", "实体", []string{"id"}, entityColumns(s), s.entities),
		newTable("relations", "关系", []string{"subject", "relation", "object"}, edgeColumns(s), s.edges),
		newTable("statements", "陈述", []string{"id"}, statementColumns(s), s.statements),
		newTable("evidence", "", []string{"statement", "document", "start_char", "end_char"}, evidenceColumns(), s.evidence),
		newTable("mentions", "", []string{"document", "entity"}, mentionColumns(), s.mentions),
	}
}

// newTable makes a table of columns. What columns say only for drawing is left out.
func newTable[T any](name, label string, key []string, columns []column[T], each func(func(T) error) error) dataTable {
	columns = slices.DeleteFunc(columns, func(c column[T]) bool { return c.name == "weight" || c.name == "amountText" })
	t := dataTable{name: name, label: label, key: key}
	for _, c := range columns {
		t.fields = append(t.fields, tableField{fieldName(c.name), c.label, c.kind})
	}
	t.rows = rowsIn(columns, each)
	t.count = func(f func()) error {
		return each(func(T) error {
			f()
			return nil
		})
	}
	return t
}

// rowsIn walks through what columns say of each thing. The next row overwrites the one before.
func rowsIn[T any](columns []column[T], each func(func(T) error) error) func(func([]value) error) error {
	return func(f func([]value) error) error {
		row := make([]value, len(columns))
		return each(func(of T) error {
			fill(row, columns, of)
			return f(row)
		})
	}
}

// fill makes what columns say of a thing.
func fill[T any](row []value, columns []column[T], of T) {
	for i := range columns {
		row[i] = columns[i].value(of)
	}
}

// fieldName spells a property's name as columns are named in SQL: period_start. Words that SQL has
// for something else become two.
func fieldName(property string) string {
	switch property {
	case "group", "symmetric":
		return "is_" + property
	case "label":
		return "relation_label"
	case "start", "end":
		return property + "_char"
	}
	return strings.ToLower(upperSnake(property))
}
