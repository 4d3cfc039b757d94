// Package worker lays out graphs with Graphviz in a process of its own.
//
// The process is the running program itself, started again with a word of its own as first
// argument; its main function hands over to Serve. A process for each layout, because the
// library (go-graphviz, Graphviz as WASM) is slow to start, cannot be interrupted, keeps the
// memory of every layout, is not safe for concurrent use and ends in a panic on bad input. None
// of that reaches the program: a worker that takes too long is killed.
package worker

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"

	"example.org/kg/export/picture/internal/lazywasm"
)

// ErrLayout is wrapped by every error of Layout but those of its context.
var ErrLayout = errors.New("layout failed")

// separator stands between the graphs of a request and between the layouts of an answer.
var separator = []byte{0}

// Layout lays out graphs in the DOT language, one after the other, with an engine of Graphviz
// ("dot", "sfdp") and returns for each Graphviz's JSON ("json0"). A context that ends first ends
// the worker too, and the error is the context's.
//
// The graphs must be such as Graphviz takes without a warning: go-graphviz crashes on those.
func Layout(ctx context.Context, graphs [][]byte, engine string) ([][]byte, error) {
	dot := bytes.Join(graphs, separator)
	var crash error
	for _, place := range caches() {
		dir, remove, err := place()
		if err != nil {
			continue
		}
		out, err := run(ctx, dot, engine, dir)
		remove(crashed(err))
		if !crashed(err) {
			if err != nil {
				return nil, err
			}
			layouts := bytes.Split(out, separator)
			if len(layouts) != len(graphs) {
				return nil, fmt.Errorf("%w: %d layouts of %d graphs", ErrLayout, len(layouts), len(graphs))
			}
			return layouts, nil
		}
		crash = err
	}
	return nil, crash
}

// crashError is the end of a worker that did not get to answer.
type crashError struct{ why string }

func (e *crashError) Error() string { return ErrLayout.Error() + ": " + e.why }
func (e *crashError) Unwrap() error { return ErrLayout }

func crashed(err error) bool {
	var crash *crashError
	return errors.As(err, &crash)
}

// grace is how long a worker outlives its parent's time limit if nobody ends it.
const grace = 5 * time.Second

func run(ctx context.Context, dot []byte, engine, tmp string) ([]byte, error) {
	program, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("%w: this program's own file is not known: %w", ErrLayout, err)
	}
	limit := time.Hour
	if end, ok := ctx.Deadline(); ok {
		limit = time.Until(end) + grace
	}
	var out, errs bytes.Buffer
	cmd := exec.CommandContext(ctx, program, lazywasm.Word, engine, limit.String())
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(dot), &out, &errs
	cmd.WaitDelay = time.Second
	// Go reads TMPDIR on Unix, TMP and TEMP on Windows. The library keeps its compiled code there.
	cmd.Env = append(os.Environ(), "TMPDIR="+tmp, "TMP="+tmp, "TEMP="+tmp)
	err = cmd.Run()
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	var exit *exec.ExitError
	switch {
	case err == nil && out.Len() > 0:
		return out.Bytes(), nil
	case err == nil:
		return nil, &crashError{"the worker gave nothing back"}
	case errors.As(err, &exit) && exit.ExitCode() == exitFailed:
		return nil, fmt.Errorf("%w: %s", ErrLayout, oneLine(errs.String()))
	case errors.As(err, &exit):
		first, _, _ := bytes.Cut(errs.Bytes(), []byte("\n"))
		return nil, &crashError{fmt.Sprintf("the worker ended with %s: %s", exit, oneLine(string(first)))}
	}
	return nil, fmt.Errorf("%w: starting the worker: %w", ErrLayout, err)
}
