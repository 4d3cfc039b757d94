package picture

import (
	"os"
	"path/filepath"
	"testing"
)

// TestPicturesForTheEye leaves pictures in the folder that KG_PICTURES names, to be looked at.
func TestPicturesForTheEye(t *testing.T) {
	dir := os.Getenv("KG_PICTURES")
	if dir == "" {
		t.Skip("KG_PICTURES names no folder")
	}
	for _, c := range eyeCases(t) {
		save := func(ending string, write func(*os.File) error) {
			f, err := os.Create(filepath.Join(dir, c.name+ending))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if err := write(f); err != nil {
				t.Fatal(c.name, ending, err)
			}
		}
		c.pic.Warn = func(s string) { t.Log(c.name, s) }
		save(".dot", func(f *os.File) error { return WriteDOT(f, c.g, c.pic) })
		save(".svg", func(f *os.File) error { return WriteSVG(t.Context(), f, c.g, c.pic) })
		save(".pdf", func(f *os.File) error { return WritePDF(t.Context(), f, c.g, c.pic) })
		save(".png", func(f *os.File) error { return WritePNG(t.Context(), f, c.g, c.pic) })
	}
}
