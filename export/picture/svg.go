package picture

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strconv"

	"example.org/kg/export/internal/safe"
	"example.org/kg/export/picture/internal/scene"
)

// svg writes a picture as SVG 1.1. One unit is one CSS pixel.
func svg(p *scene.Picture) []byte {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	links, role := "", "img"
	if slices.ContainsFunc(p.Items, func(it scene.Item) bool { return it.Link != "" }) {
		// What is in an img is hidden from those who cannot see it, links too.
		links, role = ` xmlns:xlink="http://www.w3.org/1999/xlink"`, "graphics-document document"
	}
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg"%s version="1.1" width="%s" height="%s" viewBox="0 0 %[2]s %[3]s" role="%[4]s" aria-labelledby="kg-title" aria-describedby="kg-desc" font-family="%[5]s">`+"\n",
		links, num(p.Width), num(p.Height), role, safe.XML(fontStack))
	fmt.Fprintf(&b, "<title id=\"kg-title\">%s</title>\n<desc id=\"kg-desc\">%s</desc>\n", safe.XML(p.Title), safe.XML(p.Description))
	fmt.Fprintf(&b, `<rect width="%s" height="%s" fill="#FFFFFF"/>`+"\n", num(p.Width), num(p.Height))
	for _, it := range p.Items {
		writeItem(&b, it)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

func writeItem(b *bytes.Buffer, it scene.Item) {
	if it.Link != "" {
		fmt.Fprintf(b, `<a xlink:href="%s" target="_top">`, safe.XML(it.Link))
		defer b.WriteString("</a>\n")
	}
	b.WriteString("<g")
	if it.ID != "" {
		fmt.Fprintf(b, ` id="%s"`, safe.XML(it.ID))
	}
	fmt.Fprintf(b, ` class="%s"`, safe.XML(it.Class))
	for _, d := range it.Data {
		fmt.Fprintf(b, ` data-%s="%s"`, d.Name, safe.XML(d.Value))
	}
	b.WriteByte('>')
	if it.Tooltip != "" {
		fmt.Fprintf(b, "<title>%s</title>", safe.XML(it.Tooltip))
	}
	b.WriteByte('\n')
	for _, shape := range it.Shapes {
		writeShape(b, shape)
	}
	for _, text := range it.Texts {
		writeText(b, text)
	}
	b.WriteString("</g>\n")
}

func writeShape(b *bytes.Buffer, s scene.Shape) {
	b.WriteString(`<path d="`)
	writePath(b, s.Path)
	b.WriteString(`" fill="` + colour(s.Fill) + `"`)
	if s.Alpha > 0 && s.Fill != "" {
		b.WriteString(` fill-opacity="` + num(s.Alpha) + `"`)
	}
	if s.Stroke != "" {
		b.WriteString(` stroke="` + colour(s.Stroke) + `" stroke-width="` + num(s.Width) + `"`)
		for i, d := range s.Dash {
			if i == 0 {
				b.WriteString(` stroke-dasharray="`)
			} else {
				b.WriteByte(' ')
			}
			b.WriteString(num(d))
		}
		if len(s.Dash) > 0 {
			b.WriteByte('"')
		}
		if s.Round {
			b.WriteString(` stroke-linecap="round"`)
		}
		b.WriteString(` stroke-linejoin="round"`)
	}
	b.WriteString("/>\n")
}

func writePath(b *bytes.Buffer, path []scene.Step) {
	for _, s := range path {
		switch s.Op {
		case scene.Move:
			b.WriteString("M" + pair(s.To))
		case scene.Line:
			b.WriteString("L" + pair(s.To))
		case scene.Cubic:
			b.WriteString("C" + pair(s.A) + " " + pair(s.B) + " " + pair(s.To))
		case scene.Close:
			b.WriteString("Z")
		}
	}
}

func writeText(b *bytes.Buffer, t scene.Text) {
	fmt.Fprintf(b, `<text x="%s" y="%s" font-size="%s" fill="%s"`, num(t.At.X), num(t.At.Y), num(t.Size), colour(t.Colour))
	switch t.Anchor {
	case scene.Middle:
		b.WriteString(` text-anchor="middle"`)
	case scene.End:
		b.WriteString(` text-anchor="end"`)
	}
	if t.Bold {
		b.WriteString(` font-weight="bold"`)
	}
	b.WriteString(">" + safe.XML(t.Text) + "</text>\n")
}

func pair(p scene.Point) string { return num(p.X) + "," + num(p.Y) }

// num writes a number with at most two decimals.
func num(v float64) string {
	v = math.Round(v*100) / 100
	if v == 0 {
		v = 0 // no minus sign
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

func colour(c string) string {
	if c == "" {
		return "none"
	}
	return c
}
