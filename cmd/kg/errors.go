package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"
)

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

// errReported is the error of a command whose failures have been reported already.
var errReported = errors.New("failed")

// usageError is a command line that makes no sense, as opposed to work that failed.
type usageError struct{ err error }

func (e *usageError) Error() string { return e.err.Error() }
func (e *usageError) Unwrap() error { return e.err }

func usagef(format string, args ...any) error { return &usageError{fmt.Errorf(format, args...)} }

// usageArgs makes a failing check of positional arguments a wrong usage.
func usageArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return usagef("%d given: it is %s", len(args), strings.TrimSuffix(cmd.UseLine(), " [flags]"))
		}
		return nil
	}
}

// exitCode reports err on the streams, if it is one to report, and says how the program ends. cmd is the command that gave it.
func exitCode(std *streams, cmd *cobra.Command, err error) int {
	var usage *usageError
	switch {
	case err == nil || isBrokenPipe(err):
		return exitDone
	case errors.Is(err, errReported):
		return exitFailed
	case errors.As(err, &usage):
		std.complain(fmt.Errorf("%w (see %s --help)", err, cmd.CommandPath()))
		return exitUsage
	case errors.Is(err, context.Canceled):
		std.complain(errors.New("interrupted"))
		return exitFailed
	}
	std.complain(err)
	return exitFailed
}

// withoutOperation takes the name of the system call out of a file error: "x.txt: no such file or directory".
func withoutOperation(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) && strings.HasPrefix(err.Error(), pathErr.Op+" ") {
		return fmt.Errorf("%s: %w", pathErr.Path, pathErr.Err)
	}
	return err
}
