package export

import (
	"bytes"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// CypherRow is what a statement of WalkCypher gets for one node, a map of its properties, or for one relationship: a list of the ids of
// its ends and that map.
type CypherRow struct {
	ends   *link // nil for a node
	fields []tableField
	values []value // of the fields
}

func newCypherRow[T any](columns []column[T]) CypherRow {
	row := CypherRow{values: make([]value, len(columns))}
	for _, c := range columns {
		row.fields = append(row.fields, tableField{name: c.name, kind: c.kind})
	}
	return row
}

// Value is the row as drivers take it: maps, slices, strings, bool, int64 and float64.
func (r CypherRow) Value() any {
	m := make(map[string]any, len(r.fields))
	for i, f := range r.fields {
		if v := &r.values[i]; v.set {
			m[f.name] = v.any(f.kind)
		}
	}
	if r.ends == nil {
		return m
	}
	return []any{string(r.ends.from), string(r.ends.to), m}
}

// Append appends the row as a literal of Cypher on one line.
func (r CypherRow) Append(b []byte) []byte {
	if r.ends != nil {
		b = appendCypher(append(b, '['), string(r.ends.from))
		b = append(appendCypher(append(b, ','), string(r.ends.to)), ',')
	}
	mark := byte('{')
	for i := range r.values {
		if v := &r.values[i]; v.set {
			b = append(append(append(b, mark), r.fields[i].name...), ':')
			b = v.appendCypher(b, r.fields[i].kind)
			mark = ','
		}
	}
	if mark == '{' {
		b = append(b, '{')
	}
	b = append(b, '}')
	if r.ends != nil {
		b = append(b, ']')
	}
	return b
}

// any is a value as drivers of databases take it; amounts are floats, as appendCypher writes them.
func (v *value) any(k kind) any {
	switch k {
	case kindText, kindSpoken:
		return v.String(k)
	case kindList:
		texts := v.texts()
		list := make([]any, len(texts))
		for i, s := range texts {
			list[i] = s
		}
		return list
	case kindBool:
		return v.n != 0
	case kindMoney:
		return graph.Money(v.n).Float()
	case kindReal:
		return v.x
	}
	return v.n
}

// appendCypher writes numbers with a point as floats, as the CSV import reads them.
func (v *value) appendCypher(b []byte, k kind) []byte {
	switch k {
	case kindText, kindSpoken:
		return append(v.append(append(b, '"'), k, cypherEscapes), '"')
	case kindList:
		return v.appendQuotedList(b, cypherEscapes)
	case kindMoney, kindReal:
		return v.appendFloat(b, k)
	}
	return v.append(b, k, nil)
}

// appendFloat writes a number so that it has a point.
func (v *value) appendFloat(b []byte, k kind) []byte {
	start := len(b)
	if b = v.append(b, k, nil); bytes.IndexByte(b[start:], '.') < 0 {
		b = append(b, ".0"...)
	}
	return b
}

// appendCypher appends a string literal on one line.
func appendCypher(b []byte, s string) []byte {
	return append(cypherEscapes.Append(append(b, '"'), s), '"')
}

var cypherEscapes = safe.NewEscapes(`"`, `\"`, `\`, `\\`, "\n", `\n`, "\r", `\r`, "\t", `\t`)
