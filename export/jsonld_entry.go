package export

import (
	"bytes"
	"encoding/json"
	"strconv"

	"example.org/kg/graph"
)

// entry is a JSON object whose keys keep their order.
type entry []field

type field struct {
	key   string
	value any
}

func (e *entry) add(key string, value any) { *e = append(*e, field{key, value}) }

// addText adds a key that is left out where there is no value.
func (e *entry) addText(key, value string) {
	if value != "" {
		e.add(key, value)
	}
}

// MarshalJSON writes the keys in their order. Text is safe to stand inside HTML too; bytes that
// are not UTF-8 become U+FFFD.
func (e entry) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, f := range e {
		if i > 0 {
			b.WriteByte(',')
		}
		value, err := json.Marshal(f.value)
		if err != nil {
			return nil, err
		}
		b.WriteString(strconv.Quote(f.key))
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// maxExact is the largest whole number that every JSON reader keeps exactly.
const maxExact = 1 << 53

// decimal is an amount in yuan as a JSON value that keeps it exactly: a number where it is
// whole (an xsd:integer, which is an xsd:decimal too), else a literal with its type.
func decimal(m graph.Money) any {
	if m%graph.Yuan != 0 {
		return literal("xsd:decimal", m.String())
	}
	return whole(int64(m / graph.Yuan))
}

func whole(n int64) any {
	if n > maxExact || n < -maxExact {
		return literal("xsd:integer", strconv.FormatInt(n, 10))
	}
	return n
}

// literal is a value with a type of its own. The key is @type and not its alias, which rdflib
// does not know inside of values.
func literal(datatype, text string) entry { return entry{{"@type", datatype}, {"@value", text}} }
