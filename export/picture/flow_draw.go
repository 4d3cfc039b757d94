package picture

import (
	"fmt"

	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
)

// label is the name of a node with its figure, which plans alone do not have.
func (f *flow) label(n *node) string {
	name := cut(n.unit.name(), headChars)
	if n.total > 0 {
		return name + " " + f.text(n.total)
	}
	return name + " 拟" + f.text(n.sum)
}

// labelWidth is the room for the labels of a side.
func (f *flow) labelWidth(side int) float64 {
	w := 0.0
	for _, n := range f.sides[side] {
		w = max(w, f.sheet.face.Width(f.label(n))*headSize)
	}
	for _, g := range bandsOf(f.unitsOf(side)) {
		w = max(w, f.sheet.face.Width(g.name)*bandSize+4)
	}
	return w
}

func (f *flow) unitsOf(side int) []*unit {
	var units []*unit
	for _, n := range f.sides[side] {
		units = append(units, n.unit)
	}
	return units
}

// items draws a flow with its upper left corner at (x, y), the bars left away from there.
func (f *flow) items(id string, x, y, left float64) []scene.Item {
	title := scene.Item{ID: id, Class: "flow", Texts: []scene.Text{{
		At: scene.Point{X: x, Y: y + 13}, Size: 14, Bold: true, Colour: inkColour, Text: f.title,
	}}}
	y += flowTitle
	bars := [2]float64{x + left, x + left + nodeWidth + flowMiddle}
	items := []scene.Item{title}
	for i, band := range f.bands {
		items = append(items, f.band(band, fmt.Sprintf("%s-band%d", id, i), bars[0]+nodeWidth, bars[1], y))
	}
	for side := range f.sides {
		for i, n := range f.sides[side] {
			items = append(items, f.node(n, side, fmt.Sprintf("%s-%s%d", id, []string{"from", "to"}[side], i), bars[side], y))
		}
		items = append(items, f.groups(side, bars[side], y))
	}
	return items
}

// textAt is where the text beside the bar of a side begins or ends.
func textAt(side int, bar float64) (float64, scene.Anchor) {
	if side == 0 {
		return bar - 6, scene.End
	}
	return bar + nodeWidth + 6, scene.Start
}

func (f *flow) node(n *node, side int, id string, bar, y float64) scene.Item {
	at, anchor := textAt(side, bar)
	tip := f.label(n)
	if n.unit.below > 0 {
		tip += fmt.Sprintf("（并入 %d 个）", n.unit.below)
	}
	return scene.Item{
		ID: id, Class: "node", Tooltip: tip,
		Shapes: []scene.Shape{{Path: scene.Rect(bar, y+n.y, nodeWidth, n.h, 0), Fill: "#475467"}},
		Texts:  []scene.Text{{At: scene.Point{X: at, Y: y + n.y + n.h/2 + headSize*0.36}, Anchor: anchor, Size: headSize, Colour: inkColour, Text: f.label(n)}},
	}
}

// groups are the names of the provinces of a side.
func (f *flow) groups(side int, bar, y float64) scene.Item {
	it := scene.Item{Class: "provinces"}
	if !f.headed(side) {
		return it
	}
	at, anchor := textAt(side, bar)
	for _, g := range bandsOf(f.unitsOf(side)) {
		n := f.sides[side][g.from]
		top := n.y + n.h/2 - max(n.h, nodeSlot)/2
		it.Texts = append(it.Texts, scene.Text{At: scene.Point{X: at, Y: y + top - 5}, Anchor: anchor, Size: bandSize, Bold: true, Colour: "#344054", Text: g.name})
	}
	return it
}

// band draws a band from x0 to x1. Plans are pale with a dashed border.
func (f *flow) band(b *ribbon, id string, x0, x1, y float64) scene.Item {
	style := f.sheet.styles[b.rule.Relation]
	faint := true
	for _, l := range b.lines {
		faint = faint && l.doubtful()
	}
	shape := bandShape(x0, x1, y+b.y[0], y+b.y[1], b.h, style.Colour, b.planned, faint)
	return scene.Item{ID: id, Class: "band " + string(b.rule.Relation), Tooltip: tooltipOf(b.lines), Shapes: []scene.Shape{shape}}
}

func bandShape(x0, x1, y0, y1, h float64, colour string, planned, faint bool) scene.Shape {
	m := (x0 + x1) / 2
	p := func(x, y float64) scene.Point { return scene.Point{X: x, Y: y} }
	s := scene.Shape{
		Fill: colour, Alpha: 0.5,
		Path: []scene.Step{
			{Op: scene.Move, To: p(x0, y0)},
			{Op: scene.Cubic, A: p(m, y0), B: p(m, y1), To: p(x1, y1)},
			{Op: scene.Line, To: p(x1, y1+h)},
			{Op: scene.Cubic, A: p(m, y1+h), B: p(m, y0+h), To: p(x0, y0+h)},
			{Op: scene.Close},
		},
	}
	if faint {
		s.Alpha = 0.25
	}
	if planned {
		s.Alpha, s.Stroke, s.Width, s.Dash = 0.12, colour, 0.9, []float64{4, 3}
	}
	return s
}

// bandKeys explain the colours of the bands.
func (s *sheet) bandKeys(flows []*flow) []key {
	present, planned, doubts := map[graph.Relation]bool{}, false, false
	for _, f := range flows {
		for _, b := range f.bands {
			present[b.rule.Relation] = true
			planned = planned || b.planned
			for _, l := range b.lines {
				doubts = doubts || l.doubtful()
			}
		}
	}
	var keys []key
	add := func(colour string, planned, faint bool, word string) {
		keys = append(keys, key{width: 34, word: word, sample: func(x, y float64) scene.Item {
			return scene.Item{Shapes: []scene.Shape{bandShape(x, x+34, y+3, y+6, 9, colour, planned, faint)}}
		}})
	}
	for _, rule := range s.schema.Relations() {
		if present[rule.Relation] {
			add(s.styles[rule.Relation].Colour, false, false, rule.Label)
		}
	}
	if planned {
		add(greyColour, true, false, "计划")
	}
	if doubts {
		add(greyColour, false, true, fmt.Sprintf("存疑（可信度不足 %v）", doubtful))
	}
	return keys
}
