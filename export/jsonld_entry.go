package export

import (
	"bufio"
	"encoding/json"
	"strconv"

	"example.org/kg/graph"
)

// entry is a JSON object with at least one key, whose keys keep their order.
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

// writeTo writes the keys in their order, one line for all. Text is safe to stand inside HTML
// too; bytes that are not UTF-8 become U+FFFD.
func (e entry) writeTo(out *bufio.Writer) error {
	for i, f := range e {
		out.WriteByte("{,"[min(i, 1)])
		if err := f.writeTo(out); err != nil {
			return err
		}
	}
	return out.WriteByte('}')
}

func (f field) writeTo(out *bufio.Writer) error {
	if err := writeJSON(out, f.key); err != nil {
		return err
	}
	out.WriteByte(':')
	return writeJSON(out, f.value)
}

func writeJSON(out *bufio.Writer, value any) error {
	switch value := value.(type) {
	case entry:
		return value.writeTo(out)
	case []entry:
		return writeList(out, value)
	case []any:
		return writeList(out, value)
	}
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	_, err = out.Write(text)
	return err
}

func writeList[T any](out *bufio.Writer, list []T) error {
	out.WriteByte('[')
	for i, value := range list {
		if i > 0 {
			out.WriteByte(',')
		}
		if err := writeJSON(out, value); err != nil {
			return err
		}
	}
	return out.WriteByte(']')
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
