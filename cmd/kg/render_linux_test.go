package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"example.org/kg/export/picture"
)

// TestFullDisk draws into a folder with no room left, and with no room for temporary files.
func TestFullDisk(t *testing.T) {
	if testing.Short() {
		t.Skip("three workers that have to compile their code")
	}
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=64k"); err != nil {
		t.Skip("no file system can be mounted here: ", err)
	}
	defer func() { _ = syscall.Unmount(dir, 0) }()
	file := filepath.Join(dir, "kg.png")
	if err := os.WriteFile(file, []byte("before"), 0o600); err != nil {
		t.Fatal(err)
	}
	std, _, _ := testStreams("")
	g := nastyGraph(t, nastyNames()...)
	err := writeOutput(t.Context(), std, file, func(w io.Writer) error { return picture.WritePNG(t.Context(), w, g, picture.Options{}) })
	if err == nil || !strings.Contains(err.Error(), file) || strings.Contains(err.Error(), ".tmp") {
		t.Errorf("err = %v", err)
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("files left: %v", left)
	}
	if text, err := os.ReadFile(file); string(text) != "before" {
		t.Errorf("%d bytes, %v", len(text), err)
	}
	if err := os.WriteFile(filepath.Join(dir, "rest"), make([]byte, 60<<10), 0o600); err != nil {
		t.Log("the rest is full: ", err)
	}
	for _, name := range []string{"TMPDIR", "XDG_CACHE_HOME"} {
		t.Setenv(name, dir)
	}
	if err := picture.WriteSVG(t.Context(), io.Discard, nastyGraph(t, "甲公司"), picture.Options{Timeout: 5 * time.Minute}); err != nil {
		t.Errorf("no room for temporary files: %v", err)
	}
}
