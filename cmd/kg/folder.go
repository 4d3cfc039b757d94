package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.org/kg/export"
)

// writeFiles puts files into a folder, or into one zip archive where output ends so or is standard output.
func writeFiles(ctx context.Context, std *streams, output string, files []export.File) error {
	if output == "" || output == stdio || strings.EqualFold(filepath.Ext(output), ".zip") {
		return writeOutput(ctx, std, output, func(w io.Writer) error { return export.WriteZip(w, files) })
	}
	return writeFolder(ctx, output, files)
}

// writeFolder makes a folder of files. It appears complete or not at all: it is filled beside its place and renamed. An empty folder
// is replaced, any other left alone.
func writeFolder(ctx context.Context, folder string, files []export.File) (err error) {
	if err := checkVacant(folder); err != nil {
		return err
	}
	folder = filepath.Clean(folder)
	temporary := filepath.Join(filepath.Dir(folder), fmt.Sprintf(".%s.%d.tmp", filepath.Base(folder), os.Getpid()))
	defer func() {
		if err != nil {
			os.RemoveAll(temporary)
		}
	}()
	for _, f := range files {
		if err := writeInto(ctx, filepath.Join(temporary, filepath.FromSlash(f.Name)), f); err != nil {
			return cannotWrite(folder, err)
		}
	}
	if err := os.Rename(temporary, folder); err != nil {
		return cannotWrite(folder, err)
	}
	return nil
}

func writeInto(ctx context.Context, file string, f export.File) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	mode := os.FileMode(0o666)
	if strings.HasSuffix(f.Name, ".sh") {
		mode = 0o777
	}
	out, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return err
	}
	return errors.Join(buffered(out, f.Write), out.Close())
}

// checkVacant refuses a place where something is already.
func checkVacant(folder string) error {
	entries, err := os.ReadDir(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("%s: is no folder; name a new one, or a file that ends in .zip", folder)
	case len(entries) > 0:
		return fmt.Errorf("%s: is not empty; name a new folder, or remove it first", folder)
	}
	return nil
}
