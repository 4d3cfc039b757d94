package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func writes(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func TestWriteOutputReplacesWholeFiles(t *testing.T) {
	std, _, _ := testStreams("")
	file := filepath.Join(t.TempDir(), "picture.svg")
	ctx, cancel := context.WithCancel(t.Context())
	if err := writeOutput(ctx, std, file, writes("first")); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(file, 0o640); err != nil {
		t.Fatal(err)
	}
	if err := writeOutput(ctx, std, file, writes("second")); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("broken")
	err := writeOutput(ctx, std, file, func(w io.Writer) error { return errors.Join(writes("half")(w), broken) })
	if !errors.Is(err, broken) {
		t.Errorf("error of the writer: %v", err)
	}
	cancel()
	if err := writeOutput(ctx, std, file, writes("interrupted")); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
	if text, err := os.ReadFile(file); string(text) != "second" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
	if info, err := os.Stat(file); err != nil || info.Mode() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if left, _ := os.ReadDir(filepath.Dir(file)); len(left) != 1 {
		t.Errorf("files left: %v", left)
	}
}

func TestWriteOutputFollowsLinks(t *testing.T) {
	std, _, _ := testStreams("")
	dir := t.TempDir()
	link := filepath.Join(dir, "link.svg")
	if err := writeOutput(t.Context(), std, filepath.Join(dir, "real.svg"), writes("old")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("real.svg", link); err != nil {
		t.Skip("no symbolic links here: ", err)
	}
	if err := writeOutput(t.Context(), std, link, writes("new")); err != nil {
		t.Fatal(err)
	}
	if text, _ := os.ReadFile(filepath.Join(dir, "real.svg")); string(text) != "new" {
		t.Errorf("%q behind the link", text)
	}
}

func TestWriteOutputNamesTheFile(t *testing.T) {
	std, _, _ := testStreams("")
	dir := t.TempDir()
	for _, file := range []string{filepath.Join(dir, "none", "a.svg"), dir} {
		err := writeOutput(t.Context(), std, file, writes("x"))
		if err == nil || !strings.HasPrefix(err.Error(), file+": ") || strings.Contains(err.Error(), ".tmp") {
			t.Errorf("%v", err)
		}
	}
}

func TestWriteOutputToDevice(t *testing.T) {
	std, out, _ := testStreams("")
	for _, file := range []string{"", "-"} {
		if err := writeOutput(t.Context(), std, file, writes("x")); err != nil {
			t.Error(err)
		}
	}
	if out.String() != "xx" {
		t.Errorf("%q on standard output", out)
	}
	if err := writeOutput(t.Context(), std, os.DevNull, writes("x")); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(os.DevNull); err != nil || info.Mode().IsRegular() {
		t.Errorf("%s has been replaced", os.DevNull)
	}
}

// Nothing but text goes to a terminal.
func TestBinaryToTerminal(t *testing.T) {
	for _, args := range [][]string{
		{"export", "--format", "xlsx"},
		{"export", "--format", "csv"},
		{"export", "--format", "parquet", "-o", "-"},
		{"render", "-o", "-", "--format", "png"},
		{"table", "pairs", "--format", "xlsx"},
	} {
		std, out, _ := testStreams("")
		std.outTerminal = true
		cmd := newRootCmd(std)
		cmd.SetArgs(args)
		var usage *usageError
		if err := cmd.Execute(); !errors.As(err, &usage) || !strings.Contains(err.Error(), "is nothing to read on a terminal: name a file with -o") || out.Len() > 0 {
			t.Errorf("%q: %d bytes, %v", args, out.Len(), err)
		}
	}
}
