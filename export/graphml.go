package export

import (
	"bufio"
	"fmt"
	"io"
	"slices"

	"example.org/kg/export/internal/safe"
	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

const graphmlRoot = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"%s
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns %s">
`

// WriteGraphML writes the graph as GraphML: entities as nodes, and one edge for each relation
// of a pair, with what its statements add up to. The division that an entity lies in is an
// attribute of its node, not an edge. But in the dialects neo4j and yed, whose readers want more,
// the file is valid by the GraphML schema. Errors wrap vocab.ErrBaseIRI or, for a dialect that does not exist, ErrFormat.
func WriteGraphML(w io.Writer, src graph.Source, opt Options) error {
	ns, err := opt.namespaces()
	if err != nil {
		return err
	}
	d, err := dialectOf(opt.Dialect)
	if err != nil {
		return err
	}
	s, out := newSource(src), bufio.NewWriter(w)
	look := newDress(s)
	fmt.Fprintf(out, graphmlRoot, d.namespaces, d.schema)
	nodes, edges := newAttributes("node", graphmlNodes(s, ns)), newAttributes("edge", properties(edgeColumns(s)))
	nodes.declare(out)
	edges.declare(out)
	out.WriteString(d.keys)
	out.WriteString("  <graph id=\"kg\" edgedefault=\"directed\">\n")
	err = s.entities(func(ent *graph.Entity) error {
		more := d.node(look, ent)
		fmt.Fprintf(out, "    <node id=\"%s\"%s>\n%s", nmtoken(ent.ID), more.attributes, more.data)
		nodes.write(out, ent)
		_, err := out.WriteString("    </node>\n")
		return err
	})
	if err != nil {
		return err
	}
	err = s.edges(func(edge *graph.Edge) error {
		from, to, more := nmtoken(edge.Subject), nmtoken(edge.Object), d.edge(look, edge)
		fmt.Fprintf(out, "    <edge id=\"%s.%s.%s\" source=\"%[2]s\" target=\"%[3]s\"%[4]s>\n%[5]s",
			edge.Relation, from, to, more.attributes, more.data)
		edges.write(out, edge)
		_, err := out.WriteString("    </edge>\n")
		return err
	})
	if err != nil {
		return err
	}
	out.WriteString("  </graph>\n</graphml>\n")
	return out.Flush()
}

// graphmlNodes are the attributes of nodes: label is what Gephi shows, and iri the name in the web of
// data, which no id of XML can be.
func graphmlNodes(s *source, ns vocab.Namespaces) []column[*graph.Entity] {
	return slices.Concat([]column[*graph.Entity]{
		{"label", "", kindText, func(ent *graph.Entity) value { return textValue(ent.Name) }},
		{"iri", "", kindText, func(ent *graph.Entity) value { return textValue(ns.IRI(ent.ID)) }},
	}, nodeProperties(s))
}

// nodeProperties are those of entities where ids are XML tokens, so that parent is the id of a node.
func nodeProperties(s *source) []column[*graph.Entity] {
	columns := properties(entityColumns(s))
	for i, c := range columns {
		if c.name == "parent" {
			columns[i].value = func(ent *graph.Entity) value { return textValue(nmtoken(ent.Parent)) }
		}
	}
	return columns
}

// attributes are the columns of nodes or of edges.
type attributes[T any] struct {
	columns []column[T]
	element string   // node or edge
	open    []string // the start tags of the data elements
	buf     []byte
}

func newAttributes[T any](element string, columns []column[T]) *attributes[T] {
	a := &attributes[T]{columns: columns, element: element}
	for _, c := range columns {
		a.open = append(a.open, fmt.Sprintf("      <data key=\"%s-%s\">", element, c.name))
	}
	return a
}

func (a *attributes[T]) declare(out *bufio.Writer) {
	for _, c := range a.columns {
		fmt.Fprintf(out, "  <key id=\"%s-%s\" for=\"%[1]s\" attr.name=\"%[2]s\" attr.type=\"%[3]s\"/>\n", a.element, c.name, xmlType(c.kind))
	}
}

// write writes the values that there are. There are no defaults, which networkx does not read.
func (a *attributes[T]) write(out *bufio.Writer, of T) {
	for i, c := range a.columns {
		if value := c.value(of); value.set {
			out.WriteString(a.open[i])
			a.buf = safe.AppendXML(a.buf[:0], value.String(c.kind))
			out.Write(a.buf)
			out.WriteString("</data>\n")
		}
	}
}

// xmlType names a kind as GraphML and GEXF do.
func xmlType(k kind) string {
	switch k {
	case kindBool:
		return "boolean"
	case kindInt:
		return "int"
	case kindLong:
		return "long"
	case kindMoney, kindReal:
		return "double"
	}
	return "string"
}
