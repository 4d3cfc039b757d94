// Package pdf writes a scene as a PDF of one page, in vectors and with text that can be searched
// and copied. It embeds those characters of the program's font that the picture has.
package pdf

import (
	"bytes"
	"fmt"
	"io"

	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/scene"
)

const (
	pointsPerUnit = 72.0 / 96 // a unit is a pixel of CSS
	maxSide       = 14400.0   // points a side of a page, a limit of many readers
)

// Write writes the picture as PDF 1.5 and returns the characters that the font lacks, sorted; an
// empty box stands for each, which is still copied as the character. A page that would be too
// large is made smaller. The same picture gives the same bytes: there is no date in them.
func Write(w io.Writer, p *scene.Picture) ([]rune, error) {
	face, err := font.Load()
	if err != nil {
		return nil, err
	}
	scale := min(pointsPerUnit, maxSide/p.Width, maxSide/p.Height)
	used := newSubset(face, p)
	content := &page{font: used, alphas: map[float64]string{}}
	content.paint(p, scale)

	f := &file{}
	pages, root := f.reserve(), f.reserve()
	fontID := used.write(f)
	body := f.stream("", content.out.Bytes())
	annotations := links(f, p, scale)
	pageID := f.object(fmt.Sprintf("<< /Type /Page /Parent %s /MediaBox [0 0 %s %s] /Contents %s\n/Resources << /Font << /F %s >> %s >> %s>>",
		ref(pages), num(p.Width*scale), num(p.Height*scale), ref(body), ref(fontID), content.states(), annotations))
	f.define(pages, fmt.Sprintf("<< /Type /Pages /Kids [%s] /Count 1 >>", ref(pageID)))
	f.define(root, fmt.Sprintf("<< /Type /Catalog /Pages %s /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>", ref(pages)))
	info := f.object(fmt.Sprintf("<< /Title %s /Subject %s /Creator (kg) >>", textString(p.Title), textString(p.Description)))
	_, err = w.Write(f.finish(root, info))
	return used.missing, err
}

// links makes a link of every item that has one and shows text: the boxes and the labels.
func links(f *file, p *scene.Picture, scale float64) string {
	var out bytes.Buffer
	for _, it := range p.Items {
		if it.Link == "" || len(it.Texts) == 0 {
			continue
		}
		var paths [][]scene.Step
		for _, s := range it.Shapes {
			paths = append(paths, s.Path)
		}
		a, b := scene.Bounds(paths...)
		id := f.object(fmt.Sprintf("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [%s %s %s %s] /Contents %s /A << /S /URI /URI %s >> >>",
			num(a.X*scale), num((p.Height-b.Y)*scale), num(b.X*scale), num((p.Height-a.Y)*scale), textString(it.Tooltip), literal(it.Link)))
		out.WriteString(" " + ref(id))
	}
	if out.Len() == 0 {
		return ""
	}
	return "/Annots [" + out.String() + " ] "
}
