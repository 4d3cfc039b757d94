package export

import (
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
	s, out := newSource(src), &output{w: w}
	look := newDress(s)
	nodes, edges := newAttributes("node", graphmlNodes(s, ns)), newAttributes("edge", properties(edgeColumns(s)))
	out.buf = fmt.Appendf(out.buf, graphmlRoot, d.namespaces, d.schema)
	out.buf = edges.declare(nodes.declare(out.buf))
	out.buf = append(append(out.buf, d.keys...), "  <graph id=\"kg\" edgedefault=\"directed\">\n"...)
	err = s.entities(func(ent *graph.Entity) error {
		b := appendToken(append(out.buf, "    <node id=\""...), ent.ID)
		b = d.node(look, ent).append(append(b, '"'))
		out.buf = append(nodes.append(b, ent), "    </node>\n"...)
		return out.spill()
	})
	if err != nil {
		return err
	}
	err = s.edges(func(edge *graph.Edge) error {
		b := appendEdgeTokens(append(out.buf, "    <edge"...), edge)
		b = d.edge(look, edge).append(b)
		out.buf = append(edges.append(b, edge), "    </edge>\n"...)
		return out.spill()
	})
	if err != nil {
		return err
	}
	out.buf = append(out.buf, "  </graph>\n</graphml>\n"...)
	return out.flush()
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
}

func newAttributes[T any](element string, columns []column[T]) *attributes[T] {
	a := &attributes[T]{columns: columns, element: element}
	for _, c := range columns {
		a.open = append(a.open, fmt.Sprintf("      <data key=\"%s-%s\">", element, c.name))
	}
	return a
}

func (a *attributes[T]) declare(b []byte) []byte {
	for _, c := range a.columns {
		b = fmt.Appendf(b, "  <key id=\"%s-%s\" for=\"%[1]s\" attr.name=\"%[2]s\" attr.type=\"%[3]s\"/>\n", a.element, c.name, xmlType(c.kind))
	}
	return b
}

// append writes the values that there are. There are no defaults, which networkx does not read.
func (a *attributes[T]) append(b []byte, of T) []byte {
	for i := range a.columns {
		c := &a.columns[i]
		if v := c.value(of); v.set {
			b = append(v.append(append(b, a.open[i]...), c.kind, safe.XMLEscapes), "</data>\n"...)
		}
	}
	return b
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
