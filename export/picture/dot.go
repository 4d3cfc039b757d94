package picture

import (
	"cmp"
	"fmt"
	"strings"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/layout"
	"example.org/kg/graph"
)

// dot is the sheet in the DOT language, complete with colours, labels and legend. Nodes are
// named by the ids of their entities.
func (s *sheet) dot(engine string) string {
	var b strings.Builder
	d := s.plan()
	fmt.Fprintf(&b, "digraph kg {\n%s", d.Settings(engine))
	fmt.Fprintf(&b, "graph [newrank=true, fontname=%s, bgcolor=white, pad=0.3, labelloc=b, labeljust=l, tooltip=%s, label=%s];\n",
		quote(fontStack), escString(cut(s.title, 200)), s.dotFoot())
	fmt.Fprintf(&b, "node [fontname=%s, fixedsize=true, margin=0, style=filled];\n", quote(fontStack))
	fmt.Fprintf(&b, "edge [fontname=%s];\n", quote(fontStack))
	n := 0
	for i, f := range s.frames {
		border, fill, _ := roleStyle(f.role)
		fmt.Fprintf(&b, "subgraph cluster_%d {\n  margin=%d; labelloc=t; labeljust=l; style=\"rounded,dashed,filled\"; color=%s; fillcolor=%s; tooltip=%s;\n  label=%s;\n",
			i, layout.FrameMargin, quote(border), quote(fill), escString(f.name),
			table(cell(f.width, frameSize+6, textRun(f.name, frameSize, border, true))))
		for range f.boxes {
			b.WriteString("  ")
			s.writeBox(&b, s.boxes[n])
			n++
		}
		b.WriteString("}\n")
	}
	for ; n < len(s.boxes); n++ {
		s.writeBox(&b, s.boxes[n])
	}
	for i, l := range s.lines {
		s.writeLine(&b, i, l, d)
	}
	b.WriteString("}\n")
	return b.String()
}

func (s *sheet) writeBox(b *strings.Builder, box *box) {
	shape, styles := "box", "filled"
	switch box.style.Shape {
	case look.ShapeOval:
		shape = "ellipse"
	case look.ShapeRounded:
		styles += ",rounded"
	}
	if box.ent.Inferred {
		styles += ",dashed"
	}
	stack := ""
	if box.ent.Group {
		stack = ", peripheries=2"
	}
	fmt.Fprintf(b, "%s [shape=%s%s, style=%s, width=%.4f, height=%.4f, penwidth=%s, color=%s, fillcolor=%s, tooltip=%s, label=%s%s];\n",
		quote(string(box.ent.ID)), shape, stack, quote(styles), box.w/72, box.h/72, num(box.style.Weight),
		quote(box.style.Border), quote(box.style.Fill), escString(box.tooltip), s.boxLabel(box), dotLink(s.entityLink(box.ent.ID)))
}

// boxLabel is the name, with the badge on its left. All cells have sizes of our own reckoning.
func (s *sheet) boxLabel(box *box) string {
	ink := cmp.Or(box.ink, inkColour)
	if box.ent.Inferred {
		ink = inferredInk
	}
	var rows []string
	for _, text := range box.name {
		rows = append(rows, row(cell(s.face.Width(text)*nameSize+2, nameLine, textRun(text, nameSize, ink, box.style.Bold))))
	}
	if box.sub != "" {
		rows = append(rows, row(cell(s.face.Width(box.sub)*subSize+2, subLine, textRun(box.sub, subSize, box.faintInk(), false))))
	}
	if box.style.Badge == "" {
		return table(rows...)
	}
	mark := fmt.Sprintf(`<TD FIXEDSIZE="TRUE" WIDTH="%.0f" HEIGHT="%.0f" BGCOLOR="%s">%s</TD>`,
		badgeWidth-2, nameLine, box.style.Border, textRun(box.style.Badge, nameSize-1, "#FFFFFF", false))
	return "<" + tableHead + "<TR>" + mark + cell(6, nameLine, " ") + "<TD>" + inner(rows...) + "</TD></TR></TABLE>>"
}

func (s *sheet) writeLine(b *strings.Builder, i int, l *line, d *layout.Diagram) {
	left, right := l.ends()
	style := "solid"
	switch {
	case l.edge.Planned:
		style = "dashed"
	case l.style.Dots:
		style = "dotted"
	}
	tail, head := l.arrows()
	fmt.Fprintf(b, "%s -> %s [id=%s, %s, arrowhead=%s, arrowtail=%s, style=%s, penwidth=%s, color=%s, tooltip=%s",
		quote(string(s.boxes[left].ent.ID)), quote(string(s.boxes[right].ent.ID)), quote(fmt.Sprintf("relation%d", i)),
		d.Lines[i].Geometry(), arrowName(head, l.edge.Planned), arrowName(tail, l.edge.Planned), style, num(l.width), quote(l.colour), escString(l.tooltip))
	if l.label != "" && !d.Crowded() {
		fmt.Fprintf(b, ", labeltooltip=%s, label=%s", escString(l.tooltip),
			table(cell(l.roomW, layout.LabelSize+4, textRun(l.label, layout.LabelSize, l.colour, false))))
	}
	b.WriteString(dotLink(s.edgeLink(l.edge)) + "];\n")
}

// dotLink is the attribute of a link, if there is one.
func dotLink(address string) string {
	if address == "" {
		return ""
	}
	return ", URL=" + quote(address)
}

// arrowName is Graphviz's name of an end; those of plans are hollow.
func arrowName(a look.Arrow, planned bool) string {
	name := "none"
	switch a {
	case look.ArrowTriangle:
		name = "normal"
	case look.ArrowVee:
		return "vee"
	case look.ArrowDot:
		name = "dot"
	case look.ArrowDiamond:
		name = "diamond"
	case look.ArrowNone:
		return name
	}
	if planned {
		return "o" + name
	}
	return name
}

// dotFoot is title, caption and legend, as the graph's label.
func (s *sheet) dotFoot() string {
	rows := []string{leftRow(s.footCell(s.title, titleSize, inkColour, true))}
	for _, text := range s.caption {
		rows = append(rows, leftRow(s.footCell(text, captionSize, greyColour, false)))
	}
	types, present := map[graph.Type]bool{}, map[graph.Relation]bool{}
	planned := false
	for _, b := range s.boxes {
		types[b.ent.Type] = true
	}
	for _, l := range s.lines {
		present[l.edge.Relation] = true
		planned = planned || l.edge.Planned
	}
	var kinds, relations []string
	for _, t := range s.schema.Types() {
		if types[t.Type] {
			mark, style := "■", look.OfType(t)
			if style.Badge != "" {
				mark = style.Badge
			}
			kinds = append(kinds, s.footCell(mark+" "+t.Label, keySize, style.Border, false))
		}
	}
	for _, rule := range s.schema.Relations() {
		if present[rule.Relation] {
			relations = append(relations, s.footCell("— "+rule.Label, keySize, s.styles[rule.Relation].Colour, false))
		}
	}
	if planned {
		relations = append(relations, s.footCell("╌ 计划", keySize, greyColour, false))
	}
	for _, keys := range [][]string{kinds, relations} {
		if len(keys) > 0 {
			rows = append(rows, leftRow(keys...))
		}
	}
	return table(rows...)
}

func (s *sheet) footCell(text string, size float64, ink string, bold bool) string {
	text = cut(text, 200)
	return cell(s.face.Width(text)*size*1.02+12, size*1.6, textRun(text, size, ink, bold))
}
