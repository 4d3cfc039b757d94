package export

import (
	"strings"

	"example.org/kg/graph"
)

// CypherRow is what a statement of WalkCypher gets for one node, a map of its properties, or for one relationship: a list of the ids of
// its ends and that map.
type CypherRow struct {
	ends       *link // nil for a node
	properties []cypherProperty
}

// cypherProperty is a value with its name and kind.
type cypherProperty struct {
	name  string
	kind  kind
	value value
}

// Value is the row as drivers take it: maps, slices, strings, bool, int64 and float64.
func (r CypherRow) Value() any {
	m := make(map[string]any, len(r.properties))
	for _, p := range r.properties {
		m[p.name] = p.value.any(p.kind)
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
	b = append(b, '{')
	for i, p := range r.properties {
		if i > 0 {
			b = append(b, ',')
		}
		b = p.value.appendCypher(append(append(b, p.name...), ':'), p.kind)
	}
	b = append(b, '}')
	if r.ends != nil {
		b = append(b, ']')
	}
	return b
}

// any is a value as drivers of databases take it; amounts are floats, as appendCypher writes them.
func (v value) any(k kind) any {
	switch k {
	case kindText:
		return v.text
	case kindList:
		list := make([]any, len(v.list))
		for i, s := range v.list {
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
func (v value) appendCypher(b []byte, k kind) []byte {
	switch k {
	case kindText:
		return appendCypher(b, v.text)
	case kindList:
		b = append(b, '[')
		for i, s := range v.list {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendCypher(b, s)
		}
		return append(b, ']')
	case kindMoney, kindReal:
		text := v.String(k)
		if !strings.Contains(text, ".") {
			text += ".0"
		}
		return append(b, text...)
	}
	return append(b, v.String(k)...)
}

// appendCypher appends a string literal on one line.
func appendCypher(b []byte, s string) []byte {
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
