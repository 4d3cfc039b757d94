package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"

	"github.com/mattn/go-isatty"
)

// streams are the standard streams of a command. Results go to out, everything else to err.
type streams struct {
	in  io.Reader
	out io.Writer
	err io.Writer

	coloured    bool // out is a terminal that shows bold type, and the user wants it (https://no-color.org)
	width       int  // of the lines of out, if it is a terminal
	outTerminal bool
	errTerminal bool
	quiet       bool // no progress and no notes on err
}

func newStreams() *streams {
	return &streams{
		in: os.Stdin, out: os.Stdout, err: os.Stderr,
		coloured:    isTerminal(os.Stdout) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb",
		width:       widthOf(os.Stdout),
		outTerminal: isTerminal(os.Stdout),
		errTerminal: isTerminal(os.Stderr),
	}
}

func isTerminal(f *os.File) bool { return isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()) }

// note tells the user something that is neither the result nor a failure.
func (std *streams) note(format string, args ...any) {
	if !std.quiet {
		fmt.Fprintln(std.err, printable(fmt.Sprintf(format, args...)))
	}
}

// complain reports a failure in one line, whatever --quiet says.
func (std *streams) complain(err error) {
	fmt.Fprintln(std.err, "kg: "+oneLine(withoutOperation(err).Error()))
}

// isBrokenPipe tells whether err comes from a reader that went away (kg … | head), which is no failure.
func isBrokenPipe(err error) bool {
	return errors.Is(err, syscall.EPIPE) || errors.Is(err, io.ErrClosedPipe)
}

// readAll reads r to its end, or until ctx is done: a person who types at standard input can leave with Ctrl-C.
func readAll(ctx context.Context, r io.Reader) ([]byte, error) {
	type result struct {
		data []byte
		err  error
	}
	done := make(chan result, 1)
	go func() {
		data, err := io.ReadAll(r)
		done <- result{data, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case res := <-done:
		return res.data, res.err
	}
}
