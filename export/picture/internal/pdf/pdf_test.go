package pdf

import (
	"bytes"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.org/kg/export/picture/internal/raster"
	"example.org/kg/export/picture/internal/scene"
)

// sample has all that a scene can have.
func sample() *scene.Picture {
	return &scene.Picture{
		Width: 300, Height: 120, Title: "标题 (a) \\ 𠅤", Description: "说明",
		Items: []scene.Item{
			{Shapes: []scene.Shape{{Path: scene.Rect(10, 10, 80, 40, 8), Fill: "#E4EFFA", Stroke: "#2F6DB5", Width: 2}}},
			{Shapes: []scene.Shape{{Path: scene.Ellipse(100, 10, 80, 40), Fill: "#C0392B", Alpha: 0.5}}},
			{Shapes: []scene.Shape{{Path: scene.Polyline(scene.Point{X: 190, Y: 30}, scene.Point{X: 290, Y: 40}), Stroke: "#1E7B4B", Width: 3, Dash: []float64{6, 4}}}},
			{Shapes: []scene.Shape{{Path: scene.Polyline(scene.Point{X: 190, Y: 45}, scene.Point{X: 290, Y: 15}), Stroke: "#8A5A00", Width: 2, Dash: []float64{0.1, 5}, Round: true}}},
			{
				Link: "kg.html#edge=a~b(c)", Tooltip: "提示",
				Shapes: []scene.Shape{{Path: scene.Rect(10, 60, 150, 24, 0), Fill: "#FFFFFF"}},
				Texts:  []scene.Text{{At: scene.Point{X: 10, Y: 78}, Size: 18, Colour: "#101828", Text: "定西市㙦𠅤Wg9"}},
			},
			{Texts: []scene.Text{
				{At: scene.Point{X: 230, Y: 78}, Size: 18, Bold: true, Anchor: scene.Middle, Colour: "#C0392B", Text: "粗体字"},
				{At: scene.Point{X: 10, Y: 108}, Size: 16, Colour: "#101828", Text: "龘😀完"},
			}},
		},
	}
}

func written(t *testing.T, p *scene.Picture) []byte {
	t.Helper()
	var b bytes.Buffer
	if _, err := Write(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// program finds a program of others, or skips the test.
func program(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("no %s here", name)
	}
	return path
}

// told is what a program says about a PDF.
func told(t *testing.T, data []byte, name string, args ...string) string {
	t.Helper()
	path := program(t, name)
	file := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	for i, arg := range args {
		args[i] = strings.Replace(arg, "FILE", file, 1)
	}
	out, err := exec.Command(path, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return string(out)
}

func TestSameBytesWithoutDate(t *testing.T) {
	data := written(t, sample())
	if !bytes.Equal(data, written(t, sample())) {
		t.Error("two PDFs of one picture differ")
	}
	if bytes.Contains(data, []byte("Date")) {
		t.Error("there is a date in it")
	}
}

func TestMissing(t *testing.T) {
	missing, err := Write(new(bytes.Buffer), sample())
	if err != nil || string(missing) != "龘😀" {
		t.Errorf("missing %q, %v", string(missing), err)
	}
}

// TestEmptyPicture has a font without characters, and TestHugePage a page that readers refuse.
func TestEmptyPicture(t *testing.T) {
	told(t, written(t, &scene.Picture{Width: 10, Height: 10}), "qpdf", "--check", "FILE")
}

func TestHugePage(t *testing.T) {
	data := written(t, &scene.Picture{Width: 100, Height: 40_000})
	if box := regexp.MustCompile(`/MediaBox \[[^]]*\]`).Find(data); string(box) != "/MediaBox [0 0 36 14400]" {
		t.Errorf("%s", box)
	}
}

func TestQpdf(t *testing.T) {
	if out := told(t, written(t, sample()), "qpdf", "--check", "FILE"); strings.Contains(out, "WARNING") {
		t.Error(out)
	}
}

func TestTextCanBeCopied(t *testing.T) {
	out := told(t, written(t, sample()), "pdftotext", "FILE", "-")
	for _, want := range []string{"定西市㙦𠅤Wg9", "粗体字", "龘😀完"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in %q", want, out)
		}
	}
}

func TestFontIsEmbedded(t *testing.T) {
	out := told(t, written(t, sample()), "pdffonts", "FILE")
	if !regexp.MustCompile(`[A-Z]{6}\+NotoSansCJKsc-Regular\S* +CID Type 0C +Identity-H +yes yes yes`).MatchString(out) {
		t.Error(out)
	}
}

func TestTitle(t *testing.T) {
	out := told(t, written(t, sample()), "pdfinfo", "FILE")
	for _, want := range []string{`标题 (a) \ 𠅤`, "说明", "225 x 90 pts"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in %s", want, out)
		}
	}
	if urls := told(t, written(t, sample()), "pdfinfo", "-url", "FILE"); !strings.Contains(urls, "kg.html#edge=a~b(c)") {
		t.Error(urls)
	}
}

// TestLooksLikePNG compares what others paint of the PDF with what the program itself paints.
func TestLooksLikePNG(t *testing.T) {
	program(t, "pdftoppm")
	theirs, err := png.Decode(strings.NewReader(told(t, written(t, sample()), "pdftoppm", "-png", "-r", "192", "FILE")))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if _, err := raster.WritePNG(t.Context(), &b, sample(), 2); err != nil {
		t.Fatal(err)
	}
	ours, err := png.Decode(&b)
	if err != nil {
		t.Fatal(err)
	}
	if theirs.Bounds() != ours.Bounds() {
		t.Fatalf("sizes %v and %v", theirs.Bounds(), ours.Bounds())
	}
	ink, off := 0.0, 0.0
	for y := range ours.Bounds().Dy() {
		for x := range ours.Bounds().Dx() {
			r, g, b, _ := ours.At(x, y).RGBA()
			R, G, B, _ := theirs.At(x, y).RGBA()
			for _, pair := range [][2]uint32{{r, R}, {g, G}, {b, B}} {
				ink += 65535 - float64(pair[0])
				off += max(float64(pair[0]), float64(pair[1])) - min(float64(pair[0]), float64(pair[1]))
			}
		}
	}
	if off > 0.08*ink {
		t.Errorf("of the ink %.1f %% is elsewhere", 100*off/ink)
	}
}
