package picture

import (
	"cmp"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/scene"
)

// item draws a box with its name; a group as a stack of boxes, the name on the first.
func (b *box) item(id string, a scene.Area) scene.Item {
	it := scene.Item{ID: id, Class: "entity " + string(b.ent.Type), Tooltip: b.tooltip}
	dash := []float64(nil)
	if b.ent.Inferred {
		dash = []float64{3, 2.5}
	}
	if b.onPath {
		it.Shapes = append(it.Shapes, scene.Shape{
			Path:   outline(b.style.Shape, a.X, a.Y, a.W, a.H),
			Stroke: haloColour, Width: b.style.Weight + 2*haloWidth,
		})
	}
	if b.ent.Group {
		a.W -= stackDepth * stackStep
		a.H -= stackDepth * stackStep
		for i := stackDepth; i > 0; i-- {
			off := float64(i) * stackStep
			it.Shapes = append(it.Shapes, scene.Shape{
				Path: outline(b.style.Shape, a.X+off, a.Y+(stackDepth*stackStep-off), a.W, a.H),
				Fill: b.style.Fill, Stroke: b.style.Border, Width: b.style.Weight * 0.8, Dash: dash,
			})
		}
		a.Y += stackDepth * stackStep
	}
	body := scene.Shape{
		Path: outline(b.style.Shape, a.X, a.Y, a.W, a.H),
		Fill: b.style.Fill, Stroke: b.style.Border, Width: b.style.Weight, Dash: dash,
	}
	it.Shapes = append(it.Shapes, body)
	middle := a.X + a.W/2
	if b.style.Badge != "" {
		it.Shapes = append(it.Shapes, scene.Shape{Path: scene.Rect(a.X, a.Y, badgeWidth, a.H, 0), Fill: b.style.Border})
		it.Texts = append(it.Texts, scene.Text{
			At: scene.Point{X: a.X + badgeWidth/2, Y: a.Y + a.H/2 + 4.2}, Anchor: scene.Middle,
			Size: 11.5, Colour: "#FFFFFF", Text: b.style.Badge,
		})
		middle += badgeWidth / 2
	}
	it.Texts = append(it.Texts, b.texts(middle, a.Y, a.H)...)
	return it
}

// texts are the lines of the box, one under the other in the middle of its height.
func (b *box) texts(x, y, h float64) []scene.Text {
	content := nameLine * float64(len(b.name))
	if b.sub != "" {
		content += subLine
	}
	top := y + (h-content)/2
	ink := cmp.Or(b.ink, inkColour)
	if b.ent.Inferred {
		ink = inferredInk
	}
	var out []scene.Text
	for _, text := range b.name {
		out = append(out, scene.Text{
			At: scene.Point{X: x, Y: top + 12.3}, Anchor: scene.Middle, Size: nameSize,
			Bold: b.style.Bold, Colour: ink, Text: text,
		})
		top += nameLine
	}
	if b.sub != "" {
		out = append(out, scene.Text{
			At: scene.Point{X: x, Y: top + 8.6}, Anchor: scene.Middle, Size: subSize, Colour: b.faintInk(), Text: b.sub,
		})
	}
	return out
}

// outline is the border of a box.
func outline(shape look.Shape, x, y, w, h float64) []scene.Step {
	switch shape {
	case look.ShapeOval:
		return scene.Ellipse(x, y, w, h)
	case look.ShapeRounded:
		return scene.Rect(x, y, w, h, corner)
	}
	return scene.Rect(x, y, w, h, 0)
}
