package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// stdio as a path is standard input or output.
const stdio = "-"

// writeOutput lets write fill the file, or standard output for "" and "-". A file appears complete or not at all: it is written
// beside its place and renamed. An interrupt leaves what was there before.
func writeOutput(ctx context.Context, std *streams, file string, write func(io.Writer) error) error {
	if file == "" || file == stdio {
		return buffered(std.out, write)
	}
	return writeFile(ctx, file, write)
}

// checkTerminal refuses to write what is no text to a terminal, which it may upset. what names it by its usual ending.
func checkTerminal(std *streams, file, what string) error {
	if std.outTerminal && (file == "" || file == stdio) && slices.Contains([]string{"png", "pdf", "xlsx", "zip"}, what) {
		return usagef("%s is nothing to read on a terminal: name a file with -o", what)
	}
	return nil
}

func buffered(w io.Writer, write func(io.Writer) error) error {
	buf := bufio.NewWriter(w)
	if err := write(buf); err != nil {
		return err
	}
	return buf.Flush()
}

func writeFile(ctx context.Context, file string, write func(io.Writer) error) (err error) {
	info, err := os.Stat(file)
	switch {
	case err == nil && info.IsDir():
		return fmt.Errorf("%s: is a folder; name a file in it", file)
	case err == nil && !info.Mode().IsRegular():
		return writeDevice(file, write)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	file = resolve(file)
	temporary := filepath.Join(filepath.Dir(file), fmt.Sprintf(".%s.%d.tmp", filepath.Base(file), os.Getpid()))
	f, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o666)
	if err != nil {
		return cannotWrite(file, err)
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(temporary)
		}
	}()
	if err := buffered(f, write); err != nil {
		if pathErr := (*fs.PathError)(nil); errors.As(err, &pathErr) && pathErr.Path == temporary {
			return cannotWrite(file, err)
		}
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if info != nil {
		if err := f.Chmod(info.Mode()); err != nil {
			return cannotWrite(file, err)
		}
	}
	if err := f.Close(); err != nil {
		return cannotWrite(file, err)
	}
	if err := os.Rename(temporary, file); err != nil {
		return cannotWrite(file, err)
	}
	return nil
}

// writeDevice writes to what cannot be replaced: a device or a named pipe.
func writeDevice(file string, write func(io.Writer) error) error {
	f, err := os.OpenFile(file, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(buffered(f, write), f.Close())
}

// cannotWrite names the file that the user asked for instead of the temporary one.
func cannotWrite(file string, err error) error {
	var pathErr *fs.PathError
	var linkErr *os.LinkError
	switch {
	case errors.As(err, &pathErr):
		err = pathErr.Err
	case errors.As(err, &linkErr):
		err = linkErr.Err
	}
	return fmt.Errorf("%s: cannot be written: %w", file, err)
}

// resolve follows symbolic links, so that the file they lead to is replaced and not the link.
func resolve(file string) string {
	if target, err := filepath.EvalSymlinks(file); err == nil {
		return target
	}
	return file
}
