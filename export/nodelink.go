package export

import (
	"io"
	"math"
	"slices"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// WriteNodeLink writes the graph as node-link JSON, which networkx (node_link_graph with
// edges="links") and D3 read: entities as nodes, and one link for each relation of a pair, whose
// key is the relation. One node or link stands on a line. Amounts are numbers of yuan, written in
// full; values that there are none of are left out.
func WriteNodeLink(w io.Writer, src graph.Source, _ Options) error {
	s, out := newSource(src), &output{w: w}
	out.buf = append(out.buf, "{\"directed\":true,\"multigraph\":true,\"graph\":{},\n\"nodes\":["...)
	nodes, links := newJSONColumns(properties(entityColumns(s))), newJSONColumns(properties(edgeColumns(s)))
	nodes.text("id", func(ent *graph.Entity) string { return string(ent.ID) })
	err := s.entities(nodes.writer(out))
	if err != nil {
		return err
	}
	out.buf = append(out.buf, "\n],\n\"links\":["...)
	links.text("source", func(e *graph.Edge) string { return string(e.Subject) })
	links.text("target", func(e *graph.Edge) string { return string(e.Object) })
	links.text("key", func(e *graph.Edge) string { return string(e.Relation) })
	if err := s.edges(links.writer(out)); err != nil {
		return err
	}
	out.buf = append(out.buf, "\n]}\n"...)
	return out.flush()
}

// jsonColumns write things as JSON objects.
type jsonColumns[T any] struct {
	columns []column[T]
	keys    []string // with a comma in front and the colon
	texts   int      // columns in front that were added by text
	floats  bool     // amounts and shares have a point where they are whole too
}

func newJSONColumns[T any](columns []column[T]) *jsonColumns[T] {
	j := &jsonColumns[T]{columns: columns}
	for _, c := range columns {
		j.keys = append(j.keys, jsonKey(c.name))
	}
	return j
}

func jsonKey(name string) string { return "," + string(append(appendJSON(nil, name), ':')) }

// text puts a text in front of the columns, behind those that it was called for before.
func (j *jsonColumns[T]) text(name string, of func(T) string) {
	c := column[T]{name: name, value: func(t T) value { return textValue(of(t)) }}
	j.columns = slices.Insert(j.columns, j.texts, c)
	j.keys = slices.Insert(j.keys, j.texts, jsonKey(name))
	j.texts++
}

// writer writes the members of a JSON array, each on a line of its own.
func (j *jsonColumns[T]) writer(out *output) func(T) error {
	separator := "\n"
	return func(of T) error {
		out.buf = j.append(append(out.buf, separator...), of)
		separator = ",\n"
		return out.spill()
	}
}

func (j *jsonColumns[T]) append(b []byte, of T) []byte {
	start := len(b)
	for i := range j.columns {
		c := &j.columns[i]
		if v := c.value(of); v.set {
			b = append(b, j.keys[i]...)
			if j.floats && (c.kind == kindMoney || c.kind == kindReal) {
				b = v.appendFloat(b, c.kind)
				continue
			}
			b = v.appendJSON(b, c.kind)
		}
	}
	if len(b) == start {
		b = append(b, '{')
	}
	b[start] = '{' // the comma in front of the first key
	return append(b, '}')
}

func (v *value) appendJSON(b []byte, k kind) []byte {
	switch {
	case k.isText():
		return append(v.append(append(b, '"'), k, jsonEscapes), '"')
	case k == kindList:
		return v.appendQuotedList(b, jsonEscapes)
	case k == kindReal && (math.IsInf(v.x, 0) || math.IsNaN(v.x)):
		return append(b, "null"...)
	}
	return v.append(b, k, nil)
}

// jsonEscapes are those of appendJSON, for text that every reader can take.
var jsonEscapes = safe.NewEscapes(
	`"`, `\"`, `\`, `\\`, "\n", `\n`, "\r", `\r`, "\t", `\t`,
	"<", `\u003c`, ">", `\u003e`, "&", `\u0026`, "\u2028", `\u2028`, "\u2029", `\u2029`,
)
