package raster

import (
	"context"
	"encoding/binary"
	"hash/adler32"
	"hash/crc32"
	"io"
	"maps"
	"math"
	"slices"

	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/scene"
)

// MaxArea is the number of pixels that a PNG may have. Others need four bytes of memory for each
// when they read it.
const MaxArea = 160_000_000

// Fit makes a scale so small that a PNG of the picture has at most side pixels a side and MaxArea
// in all.
func Fit(p *scene.Picture, scale float64, side int) float64 {
	scale = min(scale, float64(side)/p.Width, float64(side)/p.Height)
	return min(scale, math.Sqrt(MaxArea/(p.Width*p.Height)))
}

// unitsPerMetre is 96 units an inch, as in CSS.
const unitsPerMetre = 96 / 0.0254

// WritePNG writes the picture as PNG, scale pixels for a unit, and says in the file how large a
// pixel is. It also returns the characters that the font lacks, sorted; an empty box stands for
// each.
func WritePNG(ctx context.Context, w io.Writer, p *scene.Picture, scale float64) ([]rune, error) {
	face, err := font.Load()
	if err != nil {
		return nil, err
	}
	width, height := pixels(p.Width*scale), pixels(p.Height*scale)
	out := &pngWriter{w: w}
	out.write([]byte("\x89PNG\r\n\x1a\n"))
	header := binary.BigEndian.AppendUint32(nil, uint32(width))
	header = binary.BigEndian.AppendUint32(header, uint32(height))
	out.chunk("IHDR", append(header, 8, 2, 0, 0, 0)) // 8 bits each of red, green and blue
	density := binary.BigEndian.AppendUint32(nil, uint32(math.Round(scale*unitsPerMetre)))
	out.chunk("pHYs", append(density, append(density, 1)...))

	missing := map[rune]bool{}
	sum := adler32.New()
	out.chunk("IDAT", []byte{0x78, 0x9c}) // head of a zlib stream
	for b := range bands(ctx, p, face, scale, width, height) {
		sum.Write(b.rows)
		maps.Copy(missing, b.missing)
		if out.chunk("IDAT", b.packed); out.err != nil {
			return nil, out.err
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	out.chunk("IDAT", sum.Sum(nil))
	out.chunk("IEND", nil)
	return slices.Sorted(maps.Keys(missing)), out.err
}

func pixels(length float64) int { return max(1, int(math.Floor(length+0.001))) }

// pngWriter writes chunks and keeps the first error.
type pngWriter struct {
	w   io.Writer
	err error
}

func (p *pngWriter) write(data []byte) {
	if p.err == nil {
		_, p.err = p.w.Write(data)
	}
}

func (p *pngWriter) chunk(name string, data []byte) {
	p.write(binary.BigEndian.AppendUint32(nil, uint32(len(data))))
	p.write([]byte(name))
	p.write(data)
	p.write(binary.BigEndian.AppendUint32(nil, crc32.Update(crc32.ChecksumIEEE([]byte(name)), crc32.IEEETable, data)))
}
