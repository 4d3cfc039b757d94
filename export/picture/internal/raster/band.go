package raster

import (
	"bytes"
	"compress/flate"
	"context"
	"image"
	"iter"
	"runtime"

	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/scene"
)

// bandRows is the number of rows that are painted and compressed at a time. Bands know nothing of
// each other, so several processors work at one PNG, and its bytes do not depend on how many.
const bandRows = 192

// band is some rows of a PNG.
type band struct {
	rows    []byte // as in canvas.pix: the zero says that no filter is used
	packed  []byte // rows as a part of a deflate stream
	missing map[rune]bool
}

// bands paints the picture from top to bottom, as many bands at once as there are processors. It
// ends early when ctx does.
func bands(ctx context.Context, p *scene.Picture, face *font.Face, scale float64, width, height int) iter.Seq[band] {
	return func(yield func(band) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		order := make(chan chan band, runtime.GOMAXPROCS(0))
		go func() {
			defer close(order)
			for top := 0; top < height && ctx.Err() == nil; top += bandRows {
				done := make(chan band, 1)
				select {
				case order <- done:
				case <-ctx.Done():
					return
				}
				go func() {
					rows := image.Rect(0, top, width, min(top+bandRows, height))
					c := newCanvas(rows, face, scale)
					c.paint(p)
					done <- pack(c, rows.Max.Y == height)
				}()
			}
		}()
		for done := range order {
			if !yield(<-done) {
				return
			}
		}
	}
}

// pack compresses a canvas. Drawings pack best without any of PNG's filters.
func pack(c *canvas, last bool) band {
	var out bytes.Buffer
	z, _ := flate.NewWriter(&out, compression) // the level is a valid one
	_, _ = z.Write(c.pix)                      // a buffer takes everything
	if last {
		_ = z.Close()
	} else {
		_ = z.Flush() // ends at a whole byte, so that the next band can follow
	}
	return band{rows: c.pix, packed: out.Bytes(), missing: c.missing}
}

// compression is the level of flate. Level 4 makes files smaller by one seventh, and the whole
// picture takes half as long again.
const compression = 2
