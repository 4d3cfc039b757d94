package export

import (
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
	s, out := newSource(src), &output{w: w}
	look, colours := newDress(s), newGEXFColours(s)
	nodes, edges := newGEXFColumns(nodeProperties(s)), newGEXFColumns(properties(edgeColumns(s)))
	out.buf = append(out.buf, gexfRoot...)
	out.buf = edges.declare(nodes.declare(out.buf, "node"), "edge")
	out.buf = append(out.buf, "    <nodes>\n"...)
	err := s.entities(func(ent *graph.Entity) error {
		b := appendToken(append(out.buf, "      <node id=\""...), ent.ID)
		b = safe.XMLEscapes.Append(append(b, "\" label=\""...), ent.Name)
		b = nodes.append(append(b, "\">\n"...), ent)
		b = append(append(b, colours.types[ent.Type]...), "        <viz:size value=\""...)
		b = strconv.AppendFloat(b, 10*look.size(ent), 'f', 1, 64)
		out.buf = append(b, "\"/>\n      </node>\n"...)
		return out.spill()
	})
	if err != nil {
		return err
	}
	out.buf = append(out.buf, "    </nodes>\n    <edges>\n"...)
	err = s.edges(func(edge *graph.Edge) error {
		b := appendEdgeTokens(append(out.buf, "      <edge"...), edge)
		b = append(append(append(b, " kind=\""...), edge.Relation...), "\" label=\""...)
		b = safe.XMLEscapes.Append(b, s.label(edge.Relation))
		b = strconv.AppendInt(append(b, "\" weight=\""...), int64(len(edge.Statements)), 10)
		b = edges.append(append(b, "\">\n"...), edge)
		b = appendSpells(b, edge)
		out.buf = append(append(b, colours.relations[edge.Relation]...), "      </edge>\n"...)
		return out.spill()
	})
	if err != nil {
		return err
	}
	out.buf = append(out.buf, "    </edges>\n  </graph>\n</gexf>\n"...)
	return out.flush()
}

// gexfColumns are attributes; GEXF numbers them, and says name and weight elsewhere.
type gexfColumns[T any] struct {
	columns []column[T]
	open    []string // what stands in front of the values
}

func newGEXFColumns[T any](columns []column[T]) *gexfColumns[T] {
	a := &gexfColumns[T]{columns: slices.DeleteFunc(columns, func(c column[T]) bool { return c.name == "weight" || c.name == "label" })}
	for i := range a.columns {
		a.open = append(a.open, fmt.Sprintf("          <attvalue for=\"%d\" value=\"", i))
	}
	return a
}

func (a *gexfColumns[T]) declare(b []byte, class string) []byte {
	b = fmt.Appendf(b, "    <attributes class=\"%s\" mode=\"static\">\n", class)
	for i, c := range a.columns {
		b = fmt.Appendf(b, "      <attribute id=\"%d\" title=\"%s\" type=\"%s\"/>\n", i, c.name, strings.Replace(xmlType(c.kind), "int", "integer", 1))
	}
	return append(b, "    </attributes>\n"...)
}

func (a *gexfColumns[T]) append(b []byte, of T) []byte {
	b = append(b, "        <attvalues>\n"...)
	for i := range a.columns {
		c := &a.columns[i]
		if v := c.value(of); v.set {
			b = append(v.append(append(b, a.open[i]...), c.kind, safe.XMLEscapes), "\"/>\n"...)
		}
	}
	return append(b, "        </attvalues>\n"...)
}

// gexfColours are the elements that colour nodes by type, and edges by relation.
type gexfColours struct {
	types     map[graph.Type]string
	relations map[graph.Relation]string
}

func newGEXFColours(s *source) gexfColours {
	look, c := newDress(s), gexfColours{map[graph.Type]string{}, map[graph.Relation]string{}}
	for typ, style := range look.types {
		c.types[typ] = gexfColour(style.Border)
	}
	for rel, style := range look.relations {
		c.relations[rel] = gexfColour(style.Colour)
	}
	return c
}

// gexfColour writes a colour such as "#1F4E8C".
func gexfColour(hex string) string {
	rgb, _ := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	return fmt.Sprintf("        <viz:color r=\"%d\" g=\"%d\" b=\"%d\"/>\n", rgb>>16&0xff, rgb>>8&0xff, rgb&0xff)
}

func appendSpells(b []byte, edge *graph.Edge) []byte {
	var few [4]graph.Period
	spells := spellsOf(few[:0], edge)
	if len(spells) == 0 {
		return b
	}
	b = append(b, "        <spells>\n"...)
	for _, p := range spells {
		b = append(b, "          <spell"...)
		if p.Start != "" {
			b = append(append(append(b, " start=\""...), p.Start...), '"')
		}
		if p.End != "" {
			b = append(append(append(b, " end=\""...), p.End...), '"')
		}
		b = append(b, "/>\n"...)
	}
	return append(b, "        </spells>\n"...)
}

// spellsOf lists the periods of an edge's statements as whole days, sorted, those that overlap as one. Dates that are none are left
// out. The list takes the room of spells.
func spellsOf(spells []graph.Period, edge *graph.Edge) []graph.Period {
	for _, st := range edge.Statements {
		p := graph.Period{Start: firstDay(st.Period.Start), End: lastDay(st.Period.End)}
		if p != (graph.Period{}) && (p.Start == "" || p.End == "" || p.Start <= p.End) {
			spells = append(spells, p)
		}
	}
	return mergeSpells(spells)
}

// mergeSpells works in place.
func mergeSpells(all []graph.Period) []graph.Period {
	slices.SortFunc(all, func(a, b graph.Period) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	spells := all[:0]
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
