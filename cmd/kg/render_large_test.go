package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTooLargeToDraw asks for a picture that nobody could read: the error tells the ways around it, and one of them works.
func TestTooLargeToDraw(t *testing.T) {
	db, file := networkStore(t, 4100), filepath.Join(t.TempDir(), "kg.svg")
	std, _, errs := testStreams("")
	if code := run(std, []string{"render", "-g", db, "-o", file}); code != exitFailed {
		t.Errorf("exit code %d", code)
	}
	for _, want := range []string{"4100 entities", "--layout matrix", "kg.html", "--focus", "--top"} {
		if !strings.Contains(errs.String(), want) {
			t.Errorf("no %s in %q", want, errs)
		}
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("there is a picture")
	}
	std, _, errs = testStreams("")
	if code := run(std, []string{"render", "-g", db, "-o", file, "--layout", "matrix"}); code != exitDone {
		t.Errorf("the matrix ended with %d: %s", code, errs)
	}
}
