// Command synth makes a large store to measure with:
//
//	go run ./cmd/synth -entities 1000000 -statements 10000000 big.db
package main

import (
	"flag"
	"fmt"
	"os"

	"example.org/kg/extract/hanzi"
	"example.org/kg/graph/store"
	"example.org/kg/graph/store/synth"
)

func main() {
	var size synth.Size
	flag.IntVar(&size.Entities, "entities", 100_000, "`number` of entities")
	flag.IntVar(&size.Statements, "statements", 1_000_000, "`number` of statements")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := synth.Write(flag.Arg(0), size, store.Folding{Name: hanzi.Version(), Fold: hanzi.Fold}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
