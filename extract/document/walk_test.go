package document_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"example.org/kg/extract/document"
)

func TestWalk(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"b.txt", "a/c.HTML", "a/b.md", "a/.hidden.txt", "a/d.pdf", "a/README", ".git/x.txt", "own.dat"} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte("文"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("a", "link"); err != nil {
		t.Fatal(err)
	}
	var got []string
	visit := func(location string) error {
		got = append(got, filepath.ToSlash(location))
		return nil
	}
	if err := document.Walk([]string{"own.dat", "-", "./a", ".", "link"}, visit); err != nil {
		t.Fatal(err)
	}
	want := []string{"own.dat", "-", "a/b.md", "a/c.HTML", "a/b.md", "a/c.HTML", "b.txt", "link/b.md", "link/c.HTML"}
	if !slices.Equal(got, want) {
		t.Errorf("visited %q, want %q", got, want)
	}
	if err := document.Walk([]string{"missing.txt"}, visit); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error %v", err)
	}
	stop := errors.New("stop")
	if err := document.Walk([]string{".", "-"}, func(string) error { return stop }); err != stop {
		t.Errorf("error %v", err)
	}
	if err := document.Walk([]string{".", "missing.txt"}, func(string) error { return fs.SkipAll }); err != nil {
		t.Errorf("error %v", err)
	}
}
