package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/extract"
	"example.org/kg/graph"
)

type blindspotsOptions struct {
	paths  []string
	schema string // file, "" for the built-in schema
	top    int
	all    bool // also what the clause itself refuses
	format string
}

func newBlindspotsCmd(std *streams) *cobra.Command {
	var opts blindspotsOptions
	cmd := &cobra.Command{
		Use:   "blindspots [PATH…]",
		Short: "Wordings that nothing is taken from, the most frequent first",
		Long: `Reads the articles, or with no PATH those embedded in the program, and lists what speaks of a relation and is not understood:
sentences that hold a word that may claim a relation, and a name, an amount or a headcount, and from which nothing was taken.
They are counted by the word and what stands next to it in its clause, with X, Y, Z for names and N for numbers, and shown with
the commonest reason and up to three sentences. Left out is what the clause itself refuses, by a word of denial or of a visit;
--all counts it too. kg explain tells more of a sentence. The graph store takes no part in it.`,
		Example: `  kg blindspots
  kg blindspots articles/ --top 20
  kg blindspots articles/ --schema own.txt
  kg blindspots articles/ --format csv > teach.csv`,
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.paths = args
			return runBlindspots(cmd.Context(), std, &opts)
		},
	}
	cmd.Flags().IntVar(&opts.top, "top", 0, "only the first `N` wordings")
	cmd.Flags().BoolVar(&opts.all, "all", false, "also wordings that the clause itself refuses: 没有…, 考察 …")
	addSchemaFlag(cmd, &opts.schema)
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func runBlindspots(ctx context.Context, std *streams, opts *blindspotsOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	switch {
	case opts.top < 0:
		return usagef("--top %d: give a number of wordings", opts.top)
	case opts.schema == stdio && slices.Contains(opts.paths, stdio):
		return usagef("--schema - and an article from standard input: one of the two has to be a file")
	}
	articles, failed, err := articlesOf(std, "blindspots", opts.paths)
	if err != nil {
		return err
	}
	schema, err := readSchema(ctx, std, opts.schema)
	if err != nil {
		return err
	}
	spots, broken, err := blindspots(ctx, std, extract.NewOf(schema), articles, opts.all)
	if err != nil {
		return err
	}
	failed = append(failed, broken...)
	for _, err := range failed {
		std.complain(err)
	}
	if len(failed) == 0 || len(broken) < len(articles) {
		if opts.top > 0 {
			spots = spots[:min(opts.top, len(spots))]
		}
		if len(spots) == 0 {
			std.note("No blind spots in %s.", counted(len(articles)-len(broken), "article"))
		}
		if err := blindspotsAnswer(spots, schema.Graph(), opts.format).write(std, opts.format); err != nil {
			return err
		}
	}
	if len(failed) > 0 {
		return errReported
	}
	return nil
}

// blindspots gathers the blindspots of all articles; failed says what kept single ones from being read.
func blindspots(ctx context.Context, std *streams, extractor *extract.Extractor, articles []article, refused bool) (spots []extract.Blindspot, failed []error, err error) {
	all := extract.Blindspots{Refused: refused}
	bar := newProgress(ctx, std, "reading", len(articles))
	defer bar.end()
	for _, a := range articles {
		explanation, err := explain(ctx, extractor, a)
		switch {
		case ctx.Err() != nil:
			return nil, nil, ctx.Err()
		case err != nil:
			failed = append(failed, err)
		default:
			all.Add(explanation)
		}
		bar.step()
	}
	return all.List(), failed, nil
}

// exampleShown is how much of a sentence fits beside its wording.
const exampleShown = 40

// blindspotsAnswer has a row for each example. In a table only the first row of a wording tells what they share.
func blindspotsAnswer(spots []extract.Blindspot, schema *graph.Schema, format string) *answer {
	a := &answer{
		columns: []column{
			{name: "count"},
			{name: "word"},
			{name: "wording"},
			{name: "relations"},
			{name: "reason"},
			{name: "why", csvOnly: true},
			{name: "example"},
			{name: "location"},
			{name: "sentence"},
			{name: "start", csvOnly: true},
			{name: "end", csvOnly: true},
		},
		value: spots,
	}
	for _, spot := range spots {
		var labels, names []string
		for _, rel := range spot.Relations {
			labels, names = append(labels, relationLabel(schema, rel)), append(names, string(rel))
		}
		shared := []any{
			int64(spot.Count), spot.Trigger, spot.Pattern, label{strings.Join(labels, ", "), strings.Join(names, ",")}, label{spot.Reason.Words(), string(spot.Reason)}, spot.Why,
		}
		for i, ex := range spot.Examples {
			row := shared
			if i > 0 && format == "table" {
				row = []any{int64(0), "", "", "", "", ""}
			}
			quote := label{clip(oneLine(ex.Quote), exampleShown), csvCell(ex.Quote)}
			a.rows = append(a.rows, append(row[:len(row):len(row)], quote, ex.Location, int64(ex.Sentence), ex.Start, ex.End))
		}
	}
	return a
}
