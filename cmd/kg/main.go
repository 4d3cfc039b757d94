// Command kg reads Chinese articles about assistance between places and keeps what they say as a knowledge graph: who helps whom,
// with how much, when, and the sentence that says so.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"example.org/kg/export/picture"
)

func main() {
	if picture.IsWorker(os.Args) {
		os.Exit(picture.RunWorker(os.Args, os.Stdin, os.Stdout, os.Stderr))
	}
	os.Exit(run(newStreams(), os.Args[1:]))
}

// run executes one command line and returns the exit code. The first interrupt asks the command to end, the second ends the
// process.
func run(std *streams, args []string) int {
	signal.Ignore(syscall.SIGPIPE) // a broken pipe is an error of the write, so that a build survives a reader of its notes that goes away
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)

	root := newRootCmd(std)
	root.SetArgs(args)
	cmd, err := root.ExecuteContextC(ctx)
	return exitCode(std, cmd, err)
}
