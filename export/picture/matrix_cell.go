package picture

import (
	"fmt"
	"math"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
)

// share divides the width of a cell among its marks: each gets what its figure needs. Where that
// is too much, only amounts are written.
func (b *board) share(marks []mark) []float64 {
	widths := make([]float64, len(marks))
	needs := func(amountsOnly bool) (sum float64) {
		for i, k := range marks {
			widths[i] = b.need(k, amountsOnly)
			sum += widths[i]
		}
		return sum
	}
	sum := needs(false)
	if sum > b.colW {
		sum = needs(true)
	}
	for i := range widths {
		if sum > b.colW {
			widths[i] *= b.colW / sum
		} else {
			widths[i] += (b.colW - sum) / float64(len(widths))
		}
	}
	return widths
}

// need is the width that a mark needs: of its sign, which help with an amount does without, and of its figure.
func (b *board) need(k mark, amountsOnly bool) float64 {
	width := signWidth + 3.0
	if k.money > 0 && k.rule.Relation == graph.Assists {
		width = 4
	}
	if k.money > 0 || k.people > 0 && !amountsOnly {
		width += b.sheet.face.Width(k.text())*b.cellSize + 1
	}
	return width
}

// widest is the width that the fullest cell needs for its amounts.
func (b *board) widest() float64 {
	most := 0.0
	for _, lines := range b.cells {
		sum := 0.0
		for _, k := range b.marks(lines) {
			sum += b.need(k, true)
		}
		most = max(most, sum)
	}
	return most
}

// shades are the colours of amounts, by powers of ten from below 100,000 yuan to a thousand
// million and more. They grow darker, so they can be told apart without colour.
func shades() []string {
	return []string{"#FEF1E8", "#FDD9BF", "#FBB58D", "#F0855A", "#CF4A2F", "#971D15"}
}

// shadeOf is the number of the shade of an amount.
func shadeOf(m graph.Money) int {
	step := 0
	for limit := 1e5; step < len(shades())-1 && m.Float() >= limit; limit *= 10 {
		step++
	}
	return step
}

// shadeWords are what the shades stand for.
func shadeWords() []string {
	return []string{"不足10万元", "10万–100万元", "100万–1000万元", "1000万–1亿元", "1亿–10亿元", "10亿元以上"}
}

// cell draws a mark: shaded by the amount, with the figure where it fits, and the sign of the
// relation, save for help with an amount, which needs none.
func (b *board) cell(k mark, at scene.Area, id string) scene.Item {
	it := scene.Item{ID: id, Class: "cell " + string(k.rule.Relation), Tooltip: k.tooltip()}
	style := b.sheet.styles[k.rule.Relation]
	l := k.lines[0]
	for _, other := range k.lines {
		if other.edge.Confidence > l.edge.Confidence {
			l = other
		}
	}
	ink := inkColour
	if k.money > 0 {
		step := shadeOf(k.money)
		ground := scene.Shape{Path: scene.Rect(at.X+0.6, at.Y+0.6, at.W-1.2, at.H-1.2, 0), Fill: shades()[step]}
		switch {
		case k.planned:
			ground.Fill = fade(ground.Fill, 0.65)
			ground.Stroke, ground.Width, ground.Dash = style.Colour, 1, []float64{3, 2}
		case l.doubtful():
			ground.Fill = fade(ground.Fill, faintness)
		case step >= 4:
			ink = "#FFFFFF"
		}
		it.Shapes = append(it.Shapes, ground)
	}
	text := k.text()
	signW := 0.0
	if k.money == 0 || k.rule.Relation != graph.Assists {
		signW = signWidth
	}
	middle := scene.Point{X: at.X + at.W/2, Y: at.Y + at.H/2}
	textW := b.sheet.face.Width(text) * b.cellSize
	if textW+signW > at.W-3 {
		text, textW = "", 0
	}
	if signW > 0 {
		signInk := l.colour
		if ink == "#FFFFFF" {
			signInk = ink
		}
		at := scene.Point{X: middle.X, Y: middle.Y}
		if text != "" {
			at.X -= (textW + 1) / 2
		}
		it.Shapes = append(it.Shapes, signOf(style, at, math.Min(3.6, b.rowH/4), signInk, k.planned))
	}
	if text != "" {
		it.Texts = append(it.Texts, scene.Text{
			At: scene.Point{X: middle.X + signW/2, Y: middle.Y + b.cellSize*0.36}, Anchor: scene.Middle, Size: b.cellSize, Colour: ink, Text: text,
		})
	}
	return it
}

// signOf is the mark of a relation, after the ends of its lines; that of plans is hollow.
func signOf(r look.RelationStyle, at scene.Point, size float64, ink string, hollow bool) scene.Shape {
	p := func(x, y float64) scene.Point { return scene.Point{X: at.X + x*size, Y: at.Y + y*size} }
	shape := scene.Shape{Fill: ink, Stroke: ink, Width: 1}
	if hollow {
		shape.Fill = "#FFFFFF"
	}
	switch {
	case r.Head == look.ArrowDiamond || r.Tail == look.ArrowDiamond:
		shape.Path = scene.Polygon(p(-1, 0), p(0, -1.15), p(1, 0), p(0, 1.15))
	case r.Head == look.ArrowDot:
		shape.Path = scene.Ellipse(at.X-size*0.85, at.Y-size*0.85, size*1.7, size*1.7)
	case r.Head == look.ArrowVee && r.Back:
		shape.Path, shape.Fill, shape.Width = scene.Polyline(p(0.6, -1), p(-0.7, 0), p(0.6, 1)), "", 1.6
	case r.Head == look.ArrowVee:
		shape.Path, shape.Fill, shape.Width = scene.Polyline(p(-0.6, -1), p(0.7, 0), p(-0.6, 1)), "", 1.6
	default:
		shape.Path = scene.Polygon(p(-0.8, -0.9), p(0.95, 0), p(-0.8, 0.9))
	}
	return shape
}

// keys explain shades and signs.
func (b *board) keys() [][]key {
	var amounts, signs []key
	low, high, planned, doubts := len(shades()), -1, false, false
	for _, lines := range b.cells {
		for _, k := range b.marks(lines) {
			planned = planned || k.planned
			if k.money > 0 {
				low, high = min(low, shadeOf(k.money)), max(high, shadeOf(k.money))
			}
		}
	}
	for i := low; i <= high; i++ {
		fill := shades()[i]
		amounts = append(amounts, key{width: 26, word: shadeWords()[i], sample: func(x, y float64) scene.Item {
			return scene.Item{Shapes: []scene.Shape{{Path: scene.Rect(x, y+2, 26, keyHeight-4, 0), Fill: fill, Stroke: "#98A2B3", Width: 0.5}}}
		}})
	}
	present := map[graph.Relation]bool{}
	for _, l := range b.lines {
		present[l.edge.Relation] = true
		doubts = doubts || l.doubtful()
	}
	add := func(style look.RelationStyle, ink string, hollow bool, word string) {
		signs = append(signs, key{width: 12, word: word, sample: func(x, y float64) scene.Item {
			return scene.Item{Shapes: []scene.Shape{signOf(style, scene.Point{X: x + 6, Y: y + keyHeight/2}, 3.6, ink, hollow)}}
		}})
	}
	for _, rule := range b.sheet.schema.Relations() {
		if present[rule.Relation] {
			word := rule.Label
			if rule.Relation == graph.Assists {
				word += "，没有金额"
			}
			add(b.sheet.styles[rule.Relation], b.sheet.styles[rule.Relation].Colour, false, word)
		}
	}
	grey := look.RelationStyle{Head: look.ArrowDot}
	if planned {
		add(grey, greyColour, true, "计划（空心、虚线框）")
	}
	if doubts {
		add(grey, fade(greyColour, faintness), false, fmt.Sprintf("存疑（可信度不足 %v，浅色）", doubtful))
	}
	return [][]key{amounts, signs}
}
