package picture

import (
	"fmt"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/layout"
	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
)

// key is one sample with its word in the legend.
type key struct {
	sample func(x, y float64) scene.Item // upper left corner of a field of keyHeight
	width  float64                       // of the sample
	word   string
}

const (
	keyHeight = 18.0
	keySize   = 10.5
	rowHeight = 25.0
)

// legend explains what is in the picture, at most w wide; it returns its height, 0 where there is
// nothing to explain.
func (s *sheet) legend(rows [][]key, x, y, w float64) (scene.Item, float64) {
	it := scene.Item{ID: "legend", Class: "legend"}
	const left, gap = 52.0, 16.0
	top := y + 6
	wide := 0.0
	for _, row := range rows {
		if len(row) == 0 {
			continue
		}
		cx := x + left
		for _, k := range row {
			kw := k.width + 5 + s.face.Width(k.word)*keySize
			if cx > x+left && cx+kw > x+w-10 {
				cx = x + left
				top += rowHeight
			}
			sample := k.sample(cx, top+(rowHeight-keyHeight)/2)
			it.Shapes = append(it.Shapes, sample.Shapes...)
			it.Texts = append(it.Texts, sample.Texts...)
			it.Texts = append(it.Texts, scene.Text{
				At: scene.Point{X: cx + k.width + 5, Y: top + rowHeight/2 + 3.9}, Size: keySize, Colour: "#344054", Text: k.word,
			})
			cx += kw + gap
			wide = max(wide, cx-gap-x)
		}
		top += rowHeight
	}
	if wide == 0 {
		return it, 0
	}
	it.Texts = append(it.Texts, scene.Text{At: scene.Point{X: x + 14, Y: y + 6 + rowHeight/2 + 4.2}, Size: 12, Bold: true, Colour: "#344054", Text: "图例"})
	h := top + 6 - y
	ground := scene.Shape{Path: scene.Rect(x, y, wide+14, h, 9), Fill: "#FFFFFF", Stroke: "#D0D5DD", Width: 1}
	it.Shapes = append([]scene.Shape{ground}, it.Shapes...)
	return it, h
}

func (s *sheet) boxKeys() []key {
	var keys []key
	types, group := map[graph.Type]bool{}, false
	inferred := false
	for _, b := range s.boxes {
		types[b.ent.Type] = true
		group = group || b.ent.Group
		inferred = inferred || b.ent.Inferred
	}
	sample := func(ent graph.Entity, style look.TypeStyle, word string) {
		const w = 30.0
		b := &box{ent: &ent, style: style}
		keys = append(keys, key{width: w, word: word, sample: func(x, y float64) scene.Item {
			return b.item("", scene.Area{X: x, Y: y, W: w, H: keyHeight})
		}})
	}
	for _, t := range s.schema.Types() {
		if types[t.Type] {
			sample(graph.Entity{Type: t.Type}, look.OfType(t), t.Label)
		}
	}
	plain := look.TypeStyle{Fill: "#FFFFFF", Border: "#475467", Weight: 1, Shape: look.ShapeSquare}
	if group {
		sample(graph.Entity{Group: true}, plain, "成组的若干个")
	}
	if inferred {
		sample(graph.Entity{Inferred: true}, look.TypeStyle{Fill: "#FFFFFF", Border: "#475467", Weight: 1}, "文中没有提到")
	}
	roles := map[role]bool{}
	for _, f := range s.frames {
		roles[f.role] = !s.tinted
	}
	for _, r := range []role{helper, helped, neither} {
		if roles[r] {
			border, fill, word := roleStyle(r)
			keys = append(keys, key{width: 30, word: word, sample: func(x, y float64) scene.Item {
				return scene.Item{Shapes: []scene.Shape{{Path: scene.Rect(x, y, 30, keyHeight, 6), Fill: fill, Stroke: border, Width: 1.1, Dash: []float64{5, 3.5}}}}
			}})
		}
	}
	return keys
}

func (s *sheet) lineKeys() []key {
	var keys []key
	present, planned, doubts, amount, people := map[graph.Relation]bool{}, false, false, false, false
	for _, l := range s.lines {
		present[l.edge.Relation] = true
		planned = planned || l.edge.Planned
		doubts = doubts || l.doubtful() && (l.onPath || !s.path)
		amount = amount || l.edge.Amount > 0
		people = people || l.edge.Amount == 0 && l.edge.Headcount > 0
	}
	const w = 46.0
	sample := func(l *line, word string) {
		keys = append(keys, key{width: w, word: word, sample: func(x, y float64) scene.Item {
			return l.sample(x, y+keyHeight/2, w)
		}})
	}
	for _, rule := range s.schema.Relations() {
		if present[rule.Relation] {
			sample(&line{edge: graph.Edge{Relation: rule.Relation}, style: s.styles[rule.Relation], width: 1.6}, rule.Label)
		}
	}
	if present[look.Within] {
		sample(&line{edge: graph.Edge{Relation: look.Within}, style: s.styles[look.Within], width: 0.9}, s.styles[look.Within].Word)
	}
	if planned {
		sample(&line{edge: graph.Edge{Planned: true}, style: look.RelationStyle{Colour: "#475467", Head: look.ArrowTriangle}, width: 1.4}, "计划")
	}
	grey := look.RelationStyle{Colour: "#475467", Head: look.ArrowTriangle}
	if doubts {
		faint := &line{style: grey, colour: fade(grey.Colour, faintness), width: 1.4}
		sample(faint, fmt.Sprintf("存疑（可信度不足 %v）", doubtful))
	}
	if s.path {
		sample(&line{style: grey, width: 1.4, onPath: true}, "路径")
	}
	if word := widthWord(amount, people); word != "" {
		keys = append(keys, key{width: w, word: word, sample: wedge(w)})
	}
	return keys
}

// widthWord says what the width of lines means, "" where all are alike.
func widthWord(amount, people bool) string {
	switch {
	case amount && people:
		return "线越粗金额或人数越大（按对数）"
	case amount:
		return "线越粗金额越大（按对数）"
	case people:
		return "线越粗人数越多（按对数）"
	}
	return ""
}

// sample draws a level line of length w from (x, y), with its ends where the subject is left.
func (l *line) sample(x, y, w float64) scene.Item {
	straight := *l
	straight.back = false
	if straight.colour == "" {
		straight.colour = l.style.Colour
	}
	r := layout.Route{Tail: scene.Point{X: x, Y: y}, Head: scene.Point{X: x + w, Y: y}, Tailed: l.style.Tail != look.ArrowNone, Headed: l.style.Head != look.ArrowNone}
	from, to := x, x+w
	if r.Tailed {
		from += layout.HeadLength(l.width)
	}
	if r.Headed {
		to -= layout.HeadLength(l.width)
	}
	r.Curves = [][]scene.Point{{{X: from, Y: y}, {X: from + (to-from)/3, Y: y}, {X: to - (to-from)/3, Y: y}, {X: to, Y: y}}}
	it, _ := straight.items("", r)
	return it
}

// wedge is a line that grows thicker.
func wedge(w float64) func(x, y float64) scene.Item {
	return func(x, y float64) scene.Item {
		m := y + keyHeight/2
		return scene.Item{Shapes: []scene.Shape{{
			Path: scene.Polygon(scene.Point{X: x, Y: m - 0.5}, scene.Point{X: x + w, Y: m - 3.5}, scene.Point{X: x + w, Y: m + 3.5}, scene.Point{X: x, Y: m + 0.5}),
			Fill: "#98A2B3",
		}}}
	}
}
