package picture

import (
	"context"
	"io"
	"math"

	"example.org/kg/export/picture/internal/raster"
	"example.org/kg/graph"
)

// WritePNG draws the graph as PNG, with a font of its own: the picture looks the same
// everywhere. Characters that the font lacks are drawn as empty boxes and told to pic.Warn. The
// rest is as with WriteSVG.
func WritePNG(ctx context.Context, w io.Writer, g *graph.Graph, pic Options) error {
	drawn, err := draw(ctx, g, pic)
	if err != nil {
		return err
	}
	dpi := pic.DPI
	if !(dpi > 0) {
		dpi = DefaultDPI
	}
	scale := dpi / unitsPerInch
	fit := raster.Fit(drawn, scale, MaxSide)
	if fit < scale {
		pic.warn("the picture is drawn at %.0f dpi instead of %.0f, or it would have more pixels than most programs read: use SVG or PDF, or draw a part of the graph",
			math.Floor(fit*unitsPerInch), dpi)
	}
	missing, err := raster.WritePNG(ctx, w, drawn, fit)
	pic.warnOfMissing(missing)
	return err
}
