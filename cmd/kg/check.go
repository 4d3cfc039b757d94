package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

type checkOptions struct {
	graph  string
	format string
}

func newCheckCmd(std *streams) *cobra.Command {
	var opts checkOptions
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Test that the store is sound",
		Long: `Tests everything that has to hold of a store: that the file is sound, that ids are the hashes of what they name, that codes,
places and relations are what the schema allows, that every statement has its passage letter for letter in its document, that
edges and sums are those of the statements, and that tables made from others are what these make. Lists what is broken, and ends
with exit code 1 if anything is. What kg build made is never broken; a file that was tampered with may be.

kg verify holds the store against the articles.`,
		Example: `  kg check
  kg -g 2023.db check --format json`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runCheck(cmd.Context(), std, &opts)
		},
	}
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func runCheck(_ context.Context, std *streams, opts *checkOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	st, err := store.OpenReadOnly(opts.graph)
	if err != nil {
		return err
	}
	found, err := st.Check(folding())
	stats, statsErr := st.Stats()
	if err := errors.Join(err, statsErr, st.Close()); err != nil {
		return err
	}
	std.note("%s: %s, %s, %s, %s checked: %s.", opts.graph, counted(stats.Documents, "document"), counted(stats.Entities, "entity"),
		counted(stats.Edges, "relation"), counted(stats.Statements, "statement"), verdict(len(found), "violation"))
	return faultsAnswer(checkAnswer(found), len(found), std, opts.format)
}

func checkAnswer(found []graph.Violation) *answer {
	a := &answer{columns: []column{{name: "kind"}, {name: "id"}, {name: "detail"}}, value: found}
	if found == nil {
		a.value = []graph.Violation{}
	}
	for _, v := range found {
		a.rows = append(a.rows, []any{string(v.Kind), string(v.ID), v.Detail})
	}
	return a
}

// verdict counts faults in words.
func verdict(n int, noun string) string {
	if n == 0 {
		return "nothing is wrong"
	}
	return counted(n, noun)
}

// faultsAnswer writes a list of faults; a table without any is left out. The command fails where there are some.
func faultsAnswer(a *answer, faults int, std *streams, format string) error {
	if len(a.rows) > 0 || format != "table" {
		if err := a.write(std, format); err != nil {
			return err
		}
	}
	if faults > 0 {
		return errReported
	}
	return nil
}
