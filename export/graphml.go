package export

import (
	"bufio"
	"fmt"
	"io"

	"example.org/kg/graph"
)

const graphmlRoot = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"%s
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns %s">
`

// WriteGraphML writes the graph as GraphML: entities as nodes, and one edge for each relation
// of a pair, with what its statements add up to. The division that an entity lies in is an
// attribute of its node, not an edge. Without a dialect the file is valid by the GraphML
// schema. Errors wrap vocab.ErrBaseIRI or, for a dialect that does not exist, ErrFormat.
func WriteGraphML(w io.Writer, g *graph.Graph, opt Options) error {
	ns, err := opt.namespaces()
	if err != nil {
		return err
	}
	d, err := dialectOf(opt.Dialect)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, graphmlRoot, d.namespaces, d.schema)
	nodes, edges := nodeColumns(g, ns), edgeColumns(g)
	writeKeys(out, "node", nodes)
	writeKeys(out, "edge", edges)
	out.WriteString(d.keys)
	out.WriteString("  <graph id=\"kg\" edgedefault=\"directed\">\n")
	for _, ent := range g.Entities() {
		more := d.node(ent)
		fmt.Fprintf(out, "    <node id=\"%s\"%s>\n%s", nmtoken(ent.ID), more.attributes, more.data)
		writeData(out, "node", nodes, ent)
		out.WriteString("    </node>\n")
	}
	for _, edge := range g.Edges() {
		from, to, more := nmtoken(edge.Subject), nmtoken(edge.Object), d.edge(&edge, labelOf(g, &edge))
		fmt.Fprintf(out, "    <edge id=\"%s.%s.%s\" source=\"%[2]s\" target=\"%[3]s\"%[4]s>\n%[5]s",
			edge.Relation, from, to, more.attributes, more.data)
		writeData(out, "edge", edges, &edge)
		out.WriteString("    </edge>\n")
	}
	out.WriteString("  </graph>\n</graphml>\n")
	return out.Flush()
}

func writeKeys[T any](out *bufio.Writer, kind string, columns []column[T]) {
	for _, c := range columns {
		fmt.Fprintf(out, "  <key id=\"%s-%s\" for=\"%[1]s\" attr.name=\"%[2]s\" attr.type=\"%[3]s\"/>\n", kind, c.name, c.typ)
	}
}

func writeData[T any](out *bufio.Writer, kind string, columns []column[T], of T) {
	for _, c := range columns {
		if value := c.value(of); value != "" {
			fmt.Fprintf(out, "      <data key=\"%s-%s\">%s</data>\n", kind, c.name, xmlText(value))
		}
	}
}
