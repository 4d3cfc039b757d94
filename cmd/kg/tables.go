package main

import (
	"context"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/table"
)

type tableOptions struct {
	graph   string
	kind    string
	level   string
	part    part
	measure string
	planned bool
	cite    bool
	format  string
	output  string
	least   confidence
}

// tableFormats lists the formats of tables, the default first, with the endings of files that mean them.
func tableFormats() []fileFormat {
	return []fileFormat{{"table", ".txt"}, {"json", ".json"}, {"csv", ".csv"}, {"xlsx", ".xlsx"}, {"markdown", ".md"}}
}

type fileFormat struct{ name, ending string }

func tableFormatNames() []string {
	var names []string
	for _, f := range tableFormats() {
		names = append(names, f.name)
	}
	return names
}

// tableKinds lists the tables with what they show.
func tableKinds() []struct{ name, short, long string } {
	return []struct{ name, short, long string }{
		{"pairs", "Indicators by pair of helper and helped place, and time", "Has a row for each pair of helper and helped place and each time: aid and donated money, firms and their investment, workers who go to the helper, paired townships, villages, schools and hospitals of the helped. A pair of which it is only said that it is one, or that one helps the other, has one row without figures and time. The last rows are over all pairs."},
		{"flows", "Money and people by relation, from place to place", "Has a row for each relation between two places and each time."},
		{"labor", "Workers by origin and destination", "Has a row for each origin and destination of workers and each time."},
		{"investment", "Firms and what they invest where", "Has a row for each firm, place that it invests in, and time."},
		{"matrix", "One indicator by helper and helped place", "Has a row for each helper and a column for each helped place. A cell is what the indicator comes to over all time: the sum over the years or the largest other figure, whichever is more."},
		{"timeline", "Indicators by time", "Has a row for each time, over all pairs. Choose places with --place."},
	}
}

func newTableCmd(std *streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "table KIND",
		Short: "Tables by which cooperation is assessed",
		Long: `Makes the tables by which cooperation between places is assessed. Every figure names the statements that it is made of.

Places are rolled up to counties, or to those of --level. A figure of a place and the figures of what lies in it are never both
counted: a sum is the largest that can be made of figures that cannot be about the same. Years, running totals and figures without
a time stand in rows of their own (basis: year, total, none), and so do plans (status).`,
		Example: `  kg table pairs --level province
  kg table timeline --place 定西 --cite
  kg table matrix --measure workers -o workers.xlsx`,
		Args: unknownCommand,
		RunE: func(*cobra.Command, []string) error {
			return usagef("which table? give %s", strings.Join(table.Kinds(), ", "))
		},
	}
	for _, kind := range tableKinds() {
		cmd.AddCommand(newTableKindCmd(std, kind.name, kind.short, kind.long))
	}
	return cmd
}

func newTableKindCmd(std *streams, kind, short, long string) *cobra.Command {
	opts := tableOptions{kind: kind}
	cmd := &cobra.Command{
		Use:     kind,
		Short:   short,
		Long:    long,
		Example: "  kg table " + kind + " --place 甘肃 --since 2018\n  kg table " + kind + " -o " + kind + ".xlsx",
		Args:    usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runTable(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	if kind != "timeline" {
		flags.StringVar(&opts.level, "level", "county", "roll up to places of this `TYPE`: "+strings.Join(levels(), ", "))
		completes(cmd, "level", levels())
	}
	if kind == "matrix" {
		flags.StringVar(&opts.measure, "measure", measures()[0], "`INDICATOR` of the cells: "+strings.Join(measures(), ", "))
		completes(cmd, "measure", measures())
		flags.BoolVar(&opts.planned, "planned", false, "what is planned instead of what was done")
	}
	if kind == "flows" {
		addRelationFlag(cmd, &opts.part.relations)
	}
	opts.part.addFlags(cmd)
	flags.BoolVar(&opts.cite, "cite", false, "list the sentences behind the figures below the table")
	flags.StringVarP(&opts.output, "output", "o", "", "write to `FILE`; - or none for standard output")
	addMinConfidenceFlag(cmd, &opts.least)
	flags.StringVarP(&opts.format, "format", "f", "", "`FORMAT` of the result: "+strings.Join(tableFormatNames(), ", ")+" (default: by the ending of -o; table on standard output)")
	completes(cmd, "format", tableFormatNames())
	return cmd
}

// levels lists the types that ends are rolled up to.
func levels() []string { return []string{"county", "city", "province", "township", "village"} }

func measures() []string {
	var names []string
	for _, m := range table.Measures() {
		names = append(names, m.Name)
	}
	return names
}

func (opts *tableOptions) check() error {
	if opts.format == "" {
		format, ok := tableFormatOf(opts.output)
		if !ok {
			return usagef("%s: its ending tells no format; give --format with one of %s", opts.output, strings.Join(tableFormatNames(), ", "))
		}
		opts.format = format
	}
	if err := oneOf("format", opts.format, tableFormatNames()); err != nil {
		return err
	}
	if opts.level != "" {
		if err := oneOf("level", opts.level, levels()); err != nil {
			return err
		}
	}
	if opts.measure != "" {
		if err := oneOf("measure", opts.measure, measures()); err != nil {
			return err
		}
	}
	return opts.part.time.check()
}

// tableFormatOf is the format that the ending of a file means; standard output gets the default.
func tableFormatOf(file string) (name string, ok bool) {
	ending := strings.ToLower(filepath.Ext(file))
	if file == "" || file == stdio {
		ending = tableFormats()[0].ending
	}
	for _, f := range tableFormats() {
		if f.ending == ending {
			return f.name, true
		}
	}
	return "", false
}

func runTable(ctx context.Context, std *streams, opts *tableOptions) error {
	if err := opts.check(); err != nil {
		return err
	}
	if err := checkTerminal(std, opts.output, opts.format); err != nil {
		return err
	}
	g, err := loadSure(opts.graph, opts.least)
	if err != nil {
		return err
	}
	if g, err = opts.part.of(g); err != nil {
		return err
	}
	level := slices.IndexFunc(graph.Builtin().Types(), func(t graph.TypeRule) bool { return strings.EqualFold(string(t.Type), opts.level) })
	made := table.Options{Measure: opts.measure, Planned: opts.planned}
	if level >= 0 {
		made.Level = graph.Builtin().Types()[level].Type
	}
	report := &tableReport{Table: table.Make(opts.kind, g, made), cite: opts.cite}
	if len(report.Rows) == 0 {
		std.note("%s says nothing for this table", opts.graph)
	}
	var scr screen
	if opts.output == "" {
		scr = std.screen()
	}
	return writeOutput(ctx, std, opts.output, func(w io.Writer) error { return report.write(w, opts.format, scr) })
}
