package extract

import (
	"os"
	"path/filepath"
	"testing"

	"example.org/kg/extract/document"
)

// BenchmarkArticle reads the project's own articles; MB/s counts their bytes.
func BenchmarkArticle(b *testing.B) {
	paths, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		b.Fatal("no articles", err)
	}
	x, err := New()
	if err != nil {
		b.Fatal(err)
	}
	var files [][]byte
	size := 0
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		files = append(files, data)
		size += len(data)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for i, data := range files {
			doc, err := document.Parse(paths[i], data)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := x.Article(doc); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkNew loads the linguistic knowledge; after the first round only what is not cached.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}
