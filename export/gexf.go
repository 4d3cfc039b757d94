package export

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

const gexfRoot = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
`

// WriteGEXF writes the graph as GEXF 1.3 for Gephi: entities as nodes in the colours of the
// pictures, and one edge for each relation of a pair. An edge is there in the periods of its
// statements, whole days from first to last; one whose statements name no time, and every node, is
// there always. Edges of different relations between two nodes differ in their kind, without which
// Gephi makes one of them. All edges are directed, since networkx reads no mixed graphs; those that
// hold both ways say so in symmetric.
func WriteGEXF(w io.Writer, src graph.Source, _ Options) error {
	s, out := newSource(src), bufio.NewWriter(w)
	look := newDress(s)
	nodes, edges := gexfAttributes(nodeProperties(s)), gexfAttributes(properties(edgeColumns(s)))
	out.WriteString(gexfRoot)
	nodes.declare(out, "node")
	edges.declare(out, "edge")
	out.WriteString("    <nodes>\n")
	err := s.entities(func(ent *graph.Entity) error {
		fmt.Fprintf(out, "      <node id=\"%s\" label=\"%s\">\n", nmtoken(ent.ID), safe.XML(ent.Name))
		nodes.write(out, ent)
		fmt.Fprintf(out, "        %s\n        <viz:size value=\"%.1f\"/>\n", gexfColour(look.types[ent.Type].Border), 10*look.size(ent))
		_, err := out.WriteString("      </node>\n")
		return err
	})
	if err != nil {
		return err
	}
	out.WriteString("    </nodes>\n    <edges>\n")
	err = s.edges(func(edge *graph.Edge) error {
		from, to := nmtoken(edge.Subject), nmtoken(edge.Object)
		fmt.Fprintf(out, "      <edge id=\"%s.%s.%s\" source=\"%[2]s\" target=\"%[3]s\" kind=\"%[1]s\" label=\"%[4]s\" weight=\"%[5]d\">\n",
			edge.Relation, from, to, safe.XML(s.label(edge.Relation)), len(edge.Statements))
		edges.write(out, edge)
		writeSpells(out, spellsOf(edge))
		fmt.Fprintf(out, "        %s\n", gexfColour(look.relations[edge.Relation].Colour))
		_, err := out.WriteString("      </edge>\n")
		return err
	})
	if err != nil {
		return err
	}
	out.WriteString("    </edges>\n  </graph>\n</gexf>\n")
	return out.Flush()
}

// gexfColumns are attributes; GEXF numbers them, and says name and weight elsewhere.
type gexfColumns[T any] struct {
	columns []column[T]
	buf     []byte
}

func gexfAttributes[T any](columns []column[T]) *gexfColumns[T] {
	return &gexfColumns[T]{columns: slices.DeleteFunc(columns, func(c column[T]) bool { return c.name == "weight" || c.name == "label" })}
}

func (a *gexfColumns[T]) declare(out *bufio.Writer, class string) {
	fmt.Fprintf(out, "    <attributes class=\"%s\" mode=\"static\">\n", class)
	for i, c := range a.columns {
		fmt.Fprintf(out, "      <attribute id=\"%d\" title=\"%s\" type=\"%s\"/>\n", i, c.name, strings.Replace(xmlType(c.kind), "int", "integer", 1))
	}
	out.WriteString("    </attributes>\n")
}

func (a *gexfColumns[T]) write(out *bufio.Writer, of T) {
	out.WriteString("        <attvalues>\n")
	for i, c := range a.columns {
		if value := c.value(of); value.set {
			a.buf = append(a.buf[:0], "          <attvalue for=\""...)
			a.buf = strconv.AppendInt(a.buf, int64(i), 10)
			a.buf = append(a.buf, "\" value=\""...)
			a.buf = safe.AppendXML(a.buf, value.String(c.kind))
			out.Write(append(a.buf, "\"/>\n"...))
		}
	}
	out.WriteString("        </attvalues>\n")
}

// gexfColour writes a colour such as "#1F4E8C".
func gexfColour(hex string) string {
	rgb, _ := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	return fmt.Sprintf("<viz:color r=\"%d\" g=\"%d\" b=\"%d\"/>", rgb>>16&0xff, rgb>>8&0xff, rgb&0xff)
}

func writeSpells(out *bufio.Writer, spells []graph.Period) {
	if len(spells) == 0 {
		return
	}
	out.WriteString("        <spells>\n")
	for _, p := range spells {
		out.WriteString("          <spell")
		if p.Start != "" {
			fmt.Fprintf(out, " start=\"%s\"", p.Start)
		}
		if p.End != "" {
			fmt.Fprintf(out, " end=\"%s\"", p.End)
		}
		out.WriteString("/>\n")
	}
	out.WriteString("        </spells>\n")
}

// spellsOf lists the periods of an edge's statements as whole days, sorted, those that overlap as
// one. Dates that are none are left out.
func spellsOf(edge *graph.Edge) []graph.Period {
	var all, spells []graph.Period
	for _, st := range edge.Statements {
		p := graph.Period{Start: firstDay(st.Period.Start), End: lastDay(st.Period.End)}
		if p != (graph.Period{}) && (p.Start == "" || p.End == "" || p.Start <= p.End) {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b graph.Period) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	for _, p := range all {
		last := len(spells) - 1
		switch {
		case last < 0 || spells[last].End != "" && spells[last].End < p.Start:
			spells = append(spells, p)
		case spells[last].End != "" && (p.End == "" || p.End > spells[last].End):
			spells[last].End = p.End
		}
	}
	return spells
}
