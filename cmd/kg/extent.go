package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

// tableTop is how many of a list a table shows that is not told how many.
const tableTop = 20

// extent is the flags that say how much of a long list is shown.
type extent struct {
	top int
	all bool
}

// addFlags adds them for lists of the things of this name.
func (e *extent) addFlags(cmd *cobra.Command, things string) {
	cmd.Flags().IntVar(&e.top, "top", 0, fmt.Sprintf("only the first `N` %s; a table has %d unless told otherwise", things, tableTop))
	cmd.Flags().BoolVar(&e.all, "all", false, "all of them, in a table too")
}

// check refuses what cannot be shown.
func (e *extent) check() error {
	switch {
	case e.top < 0:
		return usagef("--top %d: give a number, or --all", e.top)
	case e.all && e.top > 0:
		return usagef("--all and --top %d: give one of them", e.top)
	}
	return nil
}

// limit is how many are shown in a format, 0 for all.
func (e *extent) limit(format string) int {
	if format == answerFormats()[0] && !e.all && e.top == 0 {
		return tableTop
	}
	return e.top
}

// noteMore tells how many are not shown.
func noteMore(std *streams, more int) {
	if more > 0 {
		std.note("… %d more: --top N shows more, --all all of them", more)
	}
}
