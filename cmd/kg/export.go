package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"example.org/kg/export"
	"example.org/kg/graph"
)

type exportOptions struct {
	graph  string
	format string // "" takes the one that the ending of output belongs to
	output string
	least  confidence
	export.Options
}

func newExportCmd(std *streams) *cobra.Command {
	var opts exportOptions
	cmd := &cobra.Command{
		Use:   "export --format FORMAT [-o FILE]",
		Short: "Write the whole graph in a format that other programs read",
		Long: `Writes the whole graph to standard output or to a file, which appears complete or not at all. The same graph gives the same
bytes. Formats:

` + formatHelp(),
		Example: `  kg export --format jsonld -o kg.jsonld
  kg export -o kg.graphml
  kg export --format jsonld --base-iri https://data.example.org/aid/ | gzip > kg.jsonld.gz`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runExport(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&opts.format, "format", "f", "", "`FORMAT` (default: by the ending of -o)")
	flags.StringVarP(&opts.output, "output", "o", "", "write to `FILE`; - or none for standard output")
	flags.StringVar(&opts.BaseIRI, "base-iri", "", "`IRI` that the names of things begin with (default \""+export.DefaultBaseIRI+"\")")
	flags.StringVar(&opts.Dialect, "dialect", "", "GraphML for one `READER`: neo4j or yed")
	addMinConfidenceFlag(cmd, &opts.least)
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name+"\t"+f.Summary)
	}
	completes(cmd, "format", names)
	return cmd
}

// formatHelp lists the formats for the help text.
func formatHelp() string {
	var b strings.Builder
	tab := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, f := range export.Formats() {
		fmt.Fprintf(tab, "  %s\t%s\t%s\n", f.Name, f.Ending, f.Summary)
	}
	tab.Flush()
	return strings.TrimRight(b.String(), "\n")
}

func runExport(ctx context.Context, std *streams, opts *exportOptions) error {
	format, err := exportFormat(opts)
	if err != nil {
		return &usageError{err}
	}
	if opts.Dialect != "" && format.Name != "graphml" {
		return usagef("--dialect %s: only GraphML has dialects, not %s", opts.Dialect, format.Name)
	}
	g, err := loadSure(opts.graph, opts.least)
	if err != nil {
		return err
	}
	err = writeOutput(ctx, std, opts.output, func(w io.Writer) error { return format.Write(w, g, opts.Options) })
	switch {
	case errors.Is(err, export.ErrFormat), errors.Is(err, export.ErrBaseIRI):
		return &usageError{err}
	case err != nil:
		return err
	}
	if opts.output != "" && opts.output != stdio {
		std.note("%s: %s as %s", opts.output, size(g), format.Name)
	}
	return nil
}

func exportFormat(opts *exportOptions) (export.Format, error) {
	if opts.format != "" {
		return export.FormatOf(opts.format)
	}
	if format, ok := export.FormatByEnding(opts.output); ok {
		return format, nil
	}
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return export.Format{}, fmt.Errorf("which format? give --format with one of %s", strings.Join(names, ", "))
}

// size says how much is in a graph.
func size(g *graph.Graph) string {
	return fmt.Sprintf("%s, %s, %s, %s", counted(len(g.Documents()), "document"), counted(len(g.Entities()), "entity"),
		counted(len(g.Edges()), "relation"), counted(len(g.Statements()), "statement"))
}

// counted is a number with its noun, in the plural where it has to be.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if stem, ok := strings.CutSuffix(noun, "y"); ok {
		return fmt.Sprintf("%d %sies", n, stem)
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
