package picture

import (
	"fmt"

	"example.org/kg/export/picture/internal/scene"
)

// items draws the matrix with its upper left corner at (x, y).
func (b *board) items(x, y float64) []scene.Item {
	items := []scene.Item{b.grid(x, y)}
	items = append(items, b.heads(x, y)...)
	for r, row := range b.rows {
		for c, col := range b.cols {
			marks := b.marks(b.cells[[2]*unit{row, col}])
			left := x + b.left + b.colW*float64(c)
			for i, w := range b.share(marks) {
				at := scene.Area{X: left, Y: y + b.top + b.rowH*float64(r), W: w, H: b.rowH}
				items = append(items, b.cell(marks[i], at, fmt.Sprintf("cell%d-%d-%d", r, c, i)))
				left += w
			}
		}
	}
	return append(items, b.sums(x, y)...)
}

// grid is the lines between the cells, those between provinces stronger.
func (b *board) grid(x, y float64) scene.Item {
	it := scene.Item{ID: "grid", Class: "grid"}
	rule := func(x0, y0, x1, y1, width float64, ink string) {
		it.Shapes = append(it.Shapes, scene.Shape{
			Path:   scene.Polyline(scene.Point{X: x + x0, Y: y + y0}, scene.Point{X: x + x1, Y: y + y1}),
			Stroke: ink, Width: width,
		})
	}
	const thin, strong = "#E4E7EC", "#98A2B3"
	for i := range len(b.rows) + 1 {
		at := b.top + b.rowH*float64(i)
		rule(b.left, at, b.right, at, 0.6, thin)
	}
	for i := range len(b.cols) + 1 {
		at := b.left + b.colW*float64(i)
		rule(at, b.top, at, b.bottom, 0.6, thin)
	}
	for _, g := range bandsOf(b.rows) {
		at := b.top + b.rowH*float64(g.from)
		if b.bandW > 0 {
			rule(0, at, b.right, at, 1, strong)
		}
	}
	for _, g := range b.bands {
		at := b.left + b.colW*float64(g.from)
		if b.bandH > 0 {
			rule(at, 0, at, b.bottom, 1, strong)
		}
	}
	rule(0, b.bottom, b.right, b.bottom, 1, strong)
	rule(b.right, 0, b.right, b.bottom, 1, strong)
	rule(b.left, b.top, b.right, b.top, 1, strong)
	rule(b.left, b.top, b.left, b.bottom, 1, strong)
	return it
}

// heads are the names of rows, columns and provinces.
func (b *board) heads(x, y float64) []scene.Item {
	var items []scene.Item
	for i, u := range b.rows {
		at := scene.Point{X: x + b.bandW + 4, Y: y + b.top + b.rowH*(float64(i)+0.5) + headSize*0.36}
		items = append(items, b.head(u, fmt.Sprintf("row%d", i), []scene.Text{{At: at, Size: headSize, Colour: inkColour, Text: cut(u.name(), headChars)}}))
	}
	for i, u := range b.cols {
		var texts []scene.Text
		middle := x + b.left + b.colW*(float64(i)+0.5)
		for k, text := range b.names[i] {
			up := float64(len(b.names[i])-k-1)*headLine + 6
			texts = append(texts, scene.Text{At: scene.Point{X: middle, Y: y + b.top - up}, Anchor: scene.Middle, Size: headSize, Colour: inkColour, Text: text})
		}
		items = append(items, b.head(u, fmt.Sprintf("column%d", i), texts))
	}
	provinces := scene.Item{ID: "provinces", Class: "provinces"}
	if b.bandW > 0 {
		for _, g := range bandsOf(b.rows) {
			at := scene.Point{X: x + 4, Y: y + b.top + b.rowH*(float64(g.from)+0.5) + bandSize*0.36}
			provinces.Texts = append(provinces.Texts, scene.Text{At: at, Size: bandSize, Bold: true, Colour: "#344054", Text: g.name})
		}
	}
	if b.bandH > 0 {
		for _, g := range b.bands {
			middle := x + b.left + b.colW*float64(g.from+g.to)/2
			for k, text := range g.lines {
				provinces.Texts = append(provinces.Texts, scene.Text{At: scene.Point{X: middle, Y: y + bandLine*float64(k+1) - 3}, Anchor: scene.Middle, Size: bandSize, Bold: true, Colour: "#344054", Text: text})
			}
		}
	}
	return append(items, provinces)
}

// head is the name of a unit with what is put together in it.
func (b *board) head(u *unit, id string, texts []scene.Text) scene.Item {
	tip := u.name()
	if u.below > 0 {
		tip += fmt.Sprintf("（并入 %d 个）", u.below)
	}
	return scene.Item{ID: id, Class: "head", Tooltip: tip, Texts: texts}
}

// sums are the totals at the ends of rows and columns.
func (b *board) sums(x, y float64) []scene.Item {
	it := scene.Item{ID: "sums", Class: "sums"}
	put := func(at scene.Point, anchor scene.Anchor, bold bool, size float64, ink, text string) {
		if text != "" {
			it.Texts = append(it.Texts, scene.Text{At: at, Anchor: anchor, Size: size, Bold: bold, Colour: ink, Text: text})
		}
	}
	for i, k := range b.measures {
		ink := b.sheet.styles[k.rule.Relation].Colour
		middle := x + b.right + sumGap + sumWidth*(float64(i)+0.5)
		base := y + b.bottom + sumGap + b.sumH*float64(i) + b.rowH/2 + headSize*0.36
		if b.sumRows {
			lines := wrap(b.sheet.face, k.name(), (sumWidth-4)/headSize, 3)
			for n, text := range lines {
				put(scene.Point{X: middle, Y: y + b.top - 6 - headLine*float64(len(lines)-n-1)}, scene.Middle, true, sumSize, ink, text)
			}
			for r, row := range b.rows {
				put(scene.Point{X: middle, Y: y + b.top + b.rowH*(float64(r)+0.5) + headSize*0.36}, scene.Middle, false, sumSize, inkColour, k.text(k.of(b.sheet, b.byRow[row])))
			}
		}
		if b.sumCols {
			put(scene.Point{X: x + 4, Y: base}, scene.Start, true, sumSize, ink, k.name())
			for c, col := range b.cols {
				lines := b.stack(k.text(k.of(b.sheet, b.byCol[col])), b.cellSize, b.colW)
				for n, text := range lines {
					put(scene.Point{X: x + b.left + b.colW*(float64(c)+0.5), Y: base + float64(n)*sumLine}, scene.Middle, false, b.cellSize, inkColour, text)
				}
			}
		}
		if b.sumRows && b.sumCols {
			put(scene.Point{X: middle, Y: base}, scene.Middle, true, sumSize, inkColour, k.text(k.of(b.sheet, b.lines)))
		}
	}
	return []scene.Item{it}
}
