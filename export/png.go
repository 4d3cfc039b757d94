package export

import (
	"context"
	"fmt"
	"image/png"
	"io"

	"example.org/kg/export/internal/raster"
	"example.org/kg/graph"
)

// WritePNG draws the graph as PNG, with a font of its own: the picture looks the same
// everywhere. Characters that the font lacks are drawn as empty boxes and told to pic.Warn. The
// rest is as with WriteSVG.
func WritePNG(ctx context.Context, w io.Writer, g *graph.Graph, pic Picture) error {
	drawn, err := draw(ctx, g, pic)
	if err != nil {
		return err
	}
	scale := pic.Scale
	if !(scale > 0) {
		scale = 2
	}
	fit := raster.Fit(drawn, scale, MaxSide)
	if fit < scale {
		pic.warn(fmt.Sprintf("the picture is drawn at scale %.2f instead of %.2f, or it would have more pixels than can be handled: use SVG or draw a part of the graph", fit, scale))
	}
	img, missing, err := raster.Paint(drawn, fit)
	if err != nil {
		return err
	}
	if len(missing) > 0 {
		pic.warn(fmt.Sprintf("the font lacks %d characters, drawn as empty boxes: %s (an SVG uses the fonts of its reader)", len(missing), string(missing)))
	}
	encoder := png.Encoder{CompressionLevel: png.DefaultCompression}
	return encoder.Encode(w, img)
}
