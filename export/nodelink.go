package export

import (
	"bufio"
	"io"
	"math"
	"slices"
	"strconv"

	"example.org/kg/graph"
)

// WriteNodeLink writes the graph as node-link JSON, which networkx (node_link_graph with
// edges="links") and D3 read: entities as nodes, and one link for each relation of a pair, whose
// key is the relation. One node or link stands on a line. Amounts are numbers of yuan, written in
// full; values that there are none of are left out.
func WriteNodeLink(w io.Writer, src graph.Source, _ Options) error {
	s, out := newSource(src), bufio.NewWriter(w)
	out.WriteString("{\"directed\":true,\"multigraph\":true,\"graph\":{},\n\"nodes\":[")
	nodes, links := newJSONColumns(properties(entityColumns(s))), newJSONColumns(properties(edgeColumns(s)))
	nodes.text("id", func(ent *graph.Entity) string { return string(ent.ID) })
	err := s.entities(nodes.writer(out))
	if err != nil {
		return err
	}
	out.WriteString("\n],\n\"links\":[")
	links.text("source", func(e *graph.Edge) string { return string(e.Subject) })
	links.text("target", func(e *graph.Edge) string { return string(e.Object) })
	links.text("key", func(e *graph.Edge) string { return string(e.Relation) })
	if err := s.edges(links.writer(out)); err != nil {
		return err
	}
	out.WriteString("\n]}\n")
	return out.Flush()
}

// jsonColumns write things as JSON objects.
type jsonColumns[T any] struct {
	columns []column[T]
	keys    []string // with the colon
	texts   int      // columns in front that were added by text
}

func newJSONColumns[T any](columns []column[T]) *jsonColumns[T] {
	j := &jsonColumns[T]{columns: columns}
	for _, c := range columns {
		j.keys = append(j.keys, jsonKey(c.name))
	}
	return j
}

func jsonKey(name string) string { return string(append(appendJSON(nil, name), ':')) }

// text puts a text in front of the columns, behind those that it was called for before.
func (j *jsonColumns[T]) text(name string, of func(T) string) {
	c := column[T]{name: name, value: func(t T) value { return textValue(of(t)) }}
	j.columns = slices.Insert(j.columns, j.texts, c)
	j.keys = slices.Insert(j.keys, j.texts, jsonKey(name))
	j.texts++
}

// writer writes the members of a JSON array, each on a line of its own.
func (j *jsonColumns[T]) writer(out *bufio.Writer) func(T) error {
	first, buf := true, []byte(nil)
	return func(of T) error {
		buf = buf[:0]
		if !first {
			buf = append(buf, ',')
		}
		first = false
		buf = j.append(append(buf, '\n'), of)
		_, err := out.Write(buf)
		return err
	}
}

func (j *jsonColumns[T]) append(b []byte, of T) []byte {
	mark := byte('{')
	for i, c := range j.columns {
		if value := c.value(of); value.set {
			b = append(append(b, mark), j.keys[i]...)
			b = value.appendJSON(b, c.kind)
			mark = ','
		}
	}
	if mark == '{' {
		b = append(b, '{')
	}
	return append(b, '}')
}

func (v value) appendJSON(b []byte, k kind) []byte {
	switch k {
	case kindText:
		return appendJSON(b, v.text)
	case kindList:
		mark := byte('[')
		for _, s := range v.list {
			b = appendJSON(append(b, mark), s)
			mark = ','
		}
		return append(b, ']')
	case kindReal:
		if math.IsInf(v.x, 0) || math.IsNaN(v.x) {
			return append(b, "null"...)
		}
		return strconv.AppendFloat(b, v.x, 'f', -1, 64)
	}
	return v.append(b, k)
}
