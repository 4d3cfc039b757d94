package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"example.org/kg/export/picture/internal/lazywasm"
	"github.com/goccy/go-graphviz"
)

// Exit codes of a worker. Anything else means that it crashed.
const (
	exitDone   = 0
	exitFailed = 9 // the request cannot be served; one line on standard error tells why
)

// IsWorker tells whether a process with these arguments (os.Args) was started by Layout.
func IsWorker(args []string) bool { return lazywasm.Wanted(args) }

// Serve answers the one request of a worker process: graphs in the DOT language on in, their
// layouts in the JSON of Graphviz's format "json0" on out, or one line on errs. It returns the
// exit code of the process. args are os.Args: the program, the worker's word, the layout engine,
// and the time after which the process ends even when its parent is no longer there to end it.
func Serve(args []string, in io.Reader, out, errs io.Writer) int {
	err := serve(args, in, out)
	if err == nil {
		return exitDone
	}
	fmt.Fprintln(errs, oneLine(err.Error()))
	return exitFailed
}

func serve(args []string, in io.Reader, out io.Writer) error {
	if len(args) != 4 {
		return errors.New("a layout worker takes an engine and a time limit")
	}
	limit, err := time.ParseDuration(args[3])
	if err != nil {
		return err
	}
	dot, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	done := make(chan error, 1)
	var answer bytes.Buffer
	go func() { done <- layouts(bytes.Split(dot, separator), graphviz.Layout(args[2]), &answer) }()
	select {
	case err := <-done:
		if err != nil {
			return err
		}
		_, err = answer.WriteTo(out)
		return err
	case <-time.After(limit):
		return fmt.Errorf("no layout within %s", limit)
	}
}

func layouts(graphs [][]byte, engine graphviz.Layout, out io.Writer) error {
	for i, dot := range graphs {
		if i > 0 {
			if _, err := out.Write(separator); err != nil {
				return err
			}
		}
		if err := layout(dot, engine, out); err != nil {
			return err
		}
	}
	return nil
}

func layout(dot []byte, engine graphviz.Layout, out io.Writer) error {
	ctx := context.Background()
	parsed, err := graphviz.ParseBytes(dot)
	if err != nil {
		return fmt.Errorf("graph not understood: %w", err)
	}
	if parsed == nil {
		return errors.New("no graph in the request")
	}
	gv, err := graphviz.New(ctx)
	if err != nil {
		return err
	}
	return gv.SetLayout(engine).Render(ctx, parsed, "json0", out)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
