package raster

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/png"
	"io"
	"testing"

	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/scene"
)

const red = "#FF0000"

// painted paints shapes on a page of 100 by 40 and returns how much ink it takes: the number of
// pixels, half covered ones as half.
func painted(t *testing.T, scale float64, shapes ...scene.Shape) (*image.RGBA, float64) {
	t.Helper()
	img := decoded(t, &scene.Picture{Width: 100, Height: 40, Items: []scene.Item{{Shapes: shapes}}}, scale)
	ink := 0.0
	for i := 0; i < len(img.Pix); i += 4 {
		ink += float64(255-img.Pix[i+1]) / 255
	}
	return img, ink
}

// decoded is the picture as PNG, read again.
func decoded(t *testing.T, p *scene.Picture, scale float64) *image.RGBA {
	t.Helper()
	var b bytes.Buffer
	missing, err := WritePNG(t.Context(), &b, p, scale)
	if err != nil || len(missing) > 0 {
		t.Fatal(err, missing)
	}
	img, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	return img.(*image.RGBA)
}

func stroke(path []scene.Step, width float64, dash ...float64) scene.Shape {
	return scene.Shape{Path: path, Stroke: red, Width: width, Dash: dash}
}

func TestInk(t *testing.T) {
	level := scene.Polyline(scene.Point{X: 10, Y: 20}, scene.Point{X: 90, Y: 20})
	bent := scene.Polyline(scene.Point{X: 10, Y: 10}, scene.Point{X: 50, Y: 10}, scene.Point{X: 50, Y: 30})
	long := scene.Polyline(scene.Point{X: -1e7, Y: 20}, scene.Point{X: 90, Y: 20})
	triangle := scene.Polygon(scene.Point{X: 10, Y: 10}, scene.Point{X: 40, Y: 20}, scene.Point{X: 10, Y: 30})
	for _, c := range []struct {
		name  string
		shape scene.Shape
		want  float64
	}{
		{"filled rectangle", scene.Shape{Path: scene.Rect(10, 10, 30, 20, 0), Fill: red}, 600},
		{"half transparent", scene.Shape{Path: scene.Rect(10, 10, 30, 20, 0), Fill: red, Alpha: 0.5}, 300},
		{"filled ellipse", scene.Shape{Path: scene.Ellipse(10, 10, 40, 20), Fill: red}, 628},
		{"level line", stroke(level, 2), 160},
		{"dashed line", stroke(level, 2, 6, 4), 96},
		{"bent line", stroke(bent, 2), 120},
		{"outlined rectangle", stroke(scene.Rect(10, 10, 30, 20, 0), 2), 200},
		{"outlined round rectangle", stroke(scene.Rect(10, 10, 30, 20, 5), 2), 183},
		{"outlined triangle", stroke(triangle, 2), 167},
		{"beyond the page", stroke(long, 2), 180},
		{"outside", scene.Shape{Path: scene.Rect(500, 500, 30, 20, 0), Fill: red}, 0},
	} {
		if _, ink := painted(t, 1, c.shape); ink < c.want*0.97-1 || ink > c.want*1.03+1 {
			t.Errorf("%s: ink %.1f, want %.1f", c.name, ink, c.want)
		}
		if _, ink := painted(t, 3, c.shape); ink < 9*c.want*0.98-3 || ink > 9*c.want*1.02+3 {
			t.Errorf("%s at scale 3: ink %.1f, want %.1f", c.name, ink, 9*c.want)
		}
	}
}

// TestNoSeams checks that the parts of a long line meet without a gap.
func TestNoSeams(t *testing.T) {
	img, _ := painted(t, 40, stroke(scene.Polyline(scene.Point{X: 1, Y: 10}, scene.Point{X: 99, Y: 30}), 1))
	for x := 200; x < 3800; x++ {
		y := int(400 + float64(x-40)*800/3920)
		if c := img.RGBAAt(x, y); c.G > 2 {
			t.Fatalf("a light spot at (%d, %d): %v", x, y, c)
		}
	}
}

func TestMissingCharacters(t *testing.T) {
	p := &scene.Picture{Width: 100, Height: 40, Items: []scene.Item{{
		Texts: []scene.Text{{At: scene.Point{X: 10, Y: 30}, Size: 20, Colour: red, Text: "县龘😀龘"}},
	}}}
	missing, err := WritePNG(t.Context(), io.Discard, p, 1)
	if err != nil || string(missing) != "龘😀" {
		t.Errorf("missing %q, %v", string(missing), err)
	}
}

func TestFit(t *testing.T) {
	for _, c := range []struct{ w, h, want float64 }{{100, 100, 2}, {10_000, 100, 1.6}, {100, 32_000, 0.5}, {8000, 8000, 1.58}} {
		got := Fit(&scene.Picture{Width: c.w, Height: c.h}, 2, 16_000)
		if got < c.want-0.01 || got > c.want+0.01 {
			t.Errorf("%v × %v: %v, want %v", c.w, c.h, got, c.want)
		}
	}
}

// TestBandsFit holds a PNG, which is painted band by band, against a canvas of the whole picture.
func TestBandsFit(t *testing.T) {
	face, err := font.Load()
	if err != nil {
		t.Fatal(err)
	}
	p := &scene.Picture{Width: 300, Height: 400}
	for i := range 60 {
		y := 4 + 6.7*float64(i)
		p.Items = append(p.Items, scene.Item{
			Shapes: []scene.Shape{
				{Path: scene.Ellipse(200, y-3, 90, 9), Fill: "#E4EFFA", Stroke: "#2F6DB5", Width: 1.3, Dash: []float64{3, 2}},
				stroke(scene.Polyline(scene.Point{X: 5, Y: y}, scene.Point{X: 60, Y: 400 - y}, scene.Point{X: 5, Y: y + 9}), 2.5),
			},
			Texts: []scene.Text{{At: scene.Point{X: 70, Y: y}, Size: 7, Bold: i%2 == 0, Colour: "#101828", Text: "Ågj定西市㙦｜"}},
		})
	}
	img := decoded(t, p, 2)
	whole := newCanvas(img.Rect, face, 2)
	whole.paint(p)
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			got := img.RGBAAt(x, y)
			want := whole.pix[y*whole.stride()+1+3*x:]
			for i, v := range []uint8{got.R, got.G, got.B} {
				if max(v, want[i])-min(v, want[i]) > 16 { // wide areas are reckoned with other numbers than narrow ones
					t.Fatalf("at (%d, %d): %v, want %v", x, y, got, want[:3])
				}
			}
		}
	}
}

// TestSizeOfPixels reads how many pixels a metre the PNG has.
func TestSizeOfPixels(t *testing.T) {
	var b bytes.Buffer
	if _, err := WritePNG(t.Context(), &b, &scene.Picture{Width: 96, Height: 48}, 300.0/96); err != nil {
		t.Fatal(err)
	}
	want := []byte("pHYs\x00\x00\x2e\x23\x00\x00\x2e\x23\x01") // 11811 = 300 / 0.0254
	if !bytes.Contains(b.Bytes(), want) {
		t.Errorf("no %q in %q", want, b.Bytes()[:60])
	}
	if conf, err := png.DecodeConfig(&b); err != nil || conf.Width != 300 || conf.Height != 150 {
		t.Errorf("%+v, %v", conf, err)
	}
}

func TestPaintingCanBeStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := WritePNG(ctx, io.Discard, &scene.Picture{Width: 5000, Height: 5000}, 2); !errors.Is(err, context.Canceled) {
		t.Errorf("err = %v", err)
	}
}
