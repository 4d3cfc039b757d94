package picture

import (
	"context"
	"io"

	"example.org/kg/export/picture/internal/pdf"
	"example.org/kg/graph"
)

// WritePDF draws the graph as a PDF of one page as large as the picture: in vectors, with the
// characters of the font that it needs, and text that can be searched and copied. Characters that
// the font lacks are drawn as empty boxes and told to pic.Warn. The rest is as with WriteSVG.
func WritePDF(ctx context.Context, w io.Writer, g *graph.Graph, pic Options) error {
	drawn, err := draw(ctx, g, pic)
	if err != nil {
		return err
	}
	missing, err := pdf.Write(w, drawn)
	pic.warnOfMissing(missing)
	return err
}
