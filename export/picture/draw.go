package picture

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"example.org/kg/export/picture/internal/layout"
	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
)

// Room between the parts of the page, in points.
const (
	pageMargin = 20.0
	pageMin    = 540.0 // least width between the margins
	partGap    = 16.0
)

// draw lays the graph out and draws the page: title, caption, the drawing, legend.
func draw(ctx context.Context, g *graph.Graph, pic Options) (*scene.Picture, error) {
	timeout := pic.Timeout
	if timeout <= 0 {
		timeout = DefaultTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	s, err := newSheet(g, pic)
	if err != nil {
		return nil, err
	}
	layout, err := pic.layout(len(s.boxes))
	if err != nil {
		return nil, err
	}
	d, err := layout.draw(s, ctx)
	if err != nil {
		return nil, err
	}
	if pic.auto() && layout.Name == Layouts()[0].Name && len(s.boxes) <= stripMost && d.isStrip() {
		return squarer(ctx, g, pic, s, d)
	}
	return s.page(d), nil
}

// drawing is what a layout made of a sheet.
type drawing struct {
	width, height float64
	items         func(x, y float64) []scene.Item // with the upper left corner there, in the order of painting
	keys          [][]key                         // rows of the legend
	notes         []string                        // lines of the caption about this drawing
	empty         string                          // stands in its place where it has no height
}

// drawColumns is the layout by Graphviz's dot.
func (s *sheet) drawColumns(ctx context.Context) (drawing, error) {
	lay, err := s.plan().Columns(ctx)
	if err != nil {
		return drawing{}, err
	}
	return s.diagram(lay), nil
}

// drawField is the layout by Graphviz's sfdp. Provinces are told by the tint of the boxes.
func (s *sheet) drawField(ctx context.Context) (drawing, error) {
	s.tint()
	lay, err := s.plan().Field(ctx)
	if err != nil {
		return drawing{}, err
	}
	return s.diagram(lay), nil
}

// diagram is a drawing of boxes and lines.
func (s *sheet) diagram(lay *layout.Layout) drawing {
	var notes []string
	if lay.Bare > 0 {
		notes = append(notes, fmt.Sprintf("图中拥挤，%d 条线略去了文字；在 SVG 中指向线条可以看到全部内容", lay.Bare))
	}
	return drawing{
		width: lay.Width, height: lay.Height,
		items: func(x, y float64) []scene.Item { return s.drawing(lay, x, y) },
		keys:  [][]key{s.boxKeys(), s.lineKeys(), s.tintKeys()},
		notes: notes,
	}
}

// page puts a drawing on a page.
func (s *sheet) page(d drawing) *scene.Picture {
	inner := max(d.width, pageMin)
	caption := slices.Concat(s.caption, d.notes)
	title := wrap(s.face, cut(s.title, 120), inner/titleSize, 2)
	for _, text := range caption {
		inner = max(inner, s.face.Width(text)*captionSize)
	}
	p := &scene.Picture{Width: inner + 2*pageMargin, Title: s.title, Description: strings.Join(caption, "\n")}
	head := scene.Item{ID: "title", Class: "title"}
	y := pageMargin
	for _, text := range title {
		y += titleSize * 1.25
		head.Texts = append(head.Texts, scene.Text{At: scene.Point{X: pageMargin, Y: y - 5}, Size: titleSize, Bold: true, Colour: inkColour, Text: text})
	}
	for _, text := range caption {
		y += captionSize * 1.6
		head.Texts = append(head.Texts, scene.Text{At: scene.Point{X: pageMargin, Y: y - 4}, Size: captionSize, Colour: greyColour, Text: text})
	}
	p.Items = append(p.Items, head)
	y += partGap
	if d.height == 0 {
		p.Items = append(p.Items, nothing(cmp.Or(d.empty, "没有关系"), pageMargin, y, inner))
		y += emptyHeight
	} else {
		p.Items = append(p.Items, d.items(pageMargin+(inner-d.width)/2, y)...)
		y += d.height
	}
	if key, h := s.legend(d.keys, pageMargin, y+partGap, inner); h > 0 {
		p.Items = append(p.Items, key)
		y += partGap + h
	}
	p.Height = y + pageMargin
	return p
}

const emptyHeight = 90.0

// nothing stands in the place of the drawing where there is none.
func nothing(word string, x, y, w float64) scene.Item {
	return scene.Item{
		ID: "empty", Class: "empty",
		Shapes: []scene.Shape{{Path: scene.Rect(x, y, w, emptyHeight, 10), Fill: "#FCFCFD", Stroke: "#D0D5DD", Width: 1, Dash: []float64{5, 4}}},
		Texts:  []scene.Text{{At: scene.Point{X: x + w/2, Y: y + emptyHeight/2 + 6}, Anchor: scene.Middle, Size: 16, Colour: greyColour, Text: word}},
	}
}

// drawing is frames, lines, boxes and labels, in the order of painting, with the drawing's upper
// left corner at (x, y).
func (s *sheet) drawing(lay *layout.Layout, x, y float64) []scene.Item {
	var items, labels []scene.Item
	for i, a := range lay.Frames {
		if a.W == 0 {
			continue // frames were given up
		}
		a.X, a.Y = a.X+x, a.Y+y
		items = append(items, s.frames[i].item(fmt.Sprintf("frame%d", i), a))
	}
	for i, r := range lay.Lines {
		shift(&r, x, y)
		course, label := s.lines[i].items(fmt.Sprintf("relation%d", i), r)
		s.tagEdge(&course, s.lines[i].edge)
		s.tagEdge(&label, s.lines[i].edge)
		items = append(items, course)
		if len(label.Texts) > 0 {
			labels = append(labels, label)
		}
	}
	for i, a := range lay.Boxes {
		a.X, a.Y = a.X+x, a.Y+y
		box := s.boxes[i].item(fmt.Sprintf("entity%d", i), a)
		s.tagEntity(&box, s.boxes[i].ent)
		items = append(items, box)
	}
	return append(items, labels...)
}

// shift moves a route, whose curves it copies.
func shift(r *layout.Route, x, y float64) {
	move := func(p scene.Point) scene.Point { return scene.Point{X: p.X + x, Y: p.Y + y} }
	curves := make([][]scene.Point, len(r.Curves))
	for i, c := range r.Curves {
		for _, p := range c {
			curves[i] = append(curves[i], move(p))
		}
	}
	r.Curves, r.Tail, r.Head, r.Label = curves, move(r.Tail), move(r.Head), move(r.Label)
}

// item draws a frame.
func (f *frame) item(id string, a scene.Area) scene.Item {
	border, fill, word := roleStyle(f.role)
	return scene.Item{
		ID: id, Class: "frame", Tooltip: f.name + "（" + word + "）",
		Shapes: []scene.Shape{{Path: scene.Rect(a.X, a.Y, a.W, a.H, 12), Fill: fill, Stroke: border, Width: 1.1, Dash: []float64{5, 3.5}}},
		Texts:  []scene.Text{{At: scene.Point{X: a.X + layout.FrameMargin, Y: a.Y + frameSize + 6}, Size: frameSize, Bold: true, Colour: border, Text: f.name}},
	}
}
