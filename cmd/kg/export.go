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
	"example.org/kg/export/vocab"
	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

type exportOptions struct {
	graph  string
	format string // "" takes the one that the ending of output belongs to
	kit    string // "" for none
	output string
	frame  string // name of an entity, "" for the whole graph
	least  confidence
	export.Options
}

func newExportCmd(std *streams) *cobra.Command {
	var opts exportOptions
	cmd := &cobra.Command{
		Use:   "export {--format FORMAT [-o FILE] | --kit KIT -o FOLDER}",
		Short: "Write the whole graph in a format that other programs read",
		Long: `Writes the whole graph to standard output or to a file, which appears complete or not at all. The same graph gives the same
bytes. Formats:

` + formatHelp() + `

A format without an ending is several files: -o names a folder for them, or a file that ends in .zip. A kit is such a folder for one
program, with the data, what loads it, and three queries with the answers that they have to give. Kits:

` + kitHelp(),
		Example: `  kg export --format jsonld -o kg.jsonld
  kg export -o kg.graphml
  kg export --format parquet -o tables
  kg export --kit neo4j -o kg-neo4j
  kg export --format jsonld --base-iri https://data.example.org/aid/ | gzip > kg.jsonld.gz`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runExport(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&opts.format, "format", "f", "", "`FORMAT` (default: by the ending of -o)")
	flags.StringVar(&opts.kit, "kit", "", "write a folder for a program, `KIT`: "+strings.Join(kitNames(), ", "))
	flags.StringVarP(&opts.output, "output", "o", "", "write to `FILE`; - or none for standard output")
	flags.StringVar(&opts.BaseIRI, "base-iri", "", "`IRI` that the names of things begin with (default \""+vocab.DefaultBaseIRI+"\")")
	flags.StringVar(&opts.Prefix, "prefix", "", "`NAME` that abbreviates the vocabulary in JSON-LD, TriG and Turtle, with an r behind it for things (default \""+vocab.DefaultPrefix+"\")")
	flags.StringVar(&opts.Graphs, "graphs", "", "`WHICH` graphs N-Quads and TriG have: document (default), one for each, or none")
	flags.BoolVar(&opts.TripleTerms, "triple-terms", false, "name the claim of each statement by a triple term of RDF 1.2 in N-Quads, TriG and Turtle")
	flags.StringVar(&opts.frame, "frame", "", "only the entity `NAME` with its neighbourhood, as a tree, in JSON-LD")
	flags.BoolVar(&opts.Texts, "texts", false, "with the texts of the documents, in JSON-LD and RDF")
	flags.StringVar(&opts.Dialect, "dialect", "", "GraphML for one `READER`: "+strings.Join(export.Dialects(), ", "))
	addMinConfidenceFlag(cmd, &opts.least)
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name+"\t"+f.Summary)
	}
	completes(cmd, "format", names)
	completes(cmd, "kit", kitNames())
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

func kitHelp() string {
	var b strings.Builder
	tab := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, k := range export.Kits() {
		fmt.Fprintf(tab, "  %s\t%s\n", k.Name, k.Summary)
	}
	tab.Flush()
	return strings.TrimRight(b.String(), "\n")
}

func kitNames() []string {
	var names []string
	for _, k := range export.Kits() {
		names = append(names, k.Name)
	}
	return names
}

func runExport(ctx context.Context, std *streams, opts *exportOptions) error {
	format, err := exportTarget(opts)
	if err != nil {
		return &usageError{err}
	}
	if opts.Dialect != "" && format.Name != "graphml" {
		return usagef("--dialect %s: only GraphML has dialects, not %s", opts.Dialect, format.Name)
	}
	if opts.frame != "" && format.Name != "jsonld" {
		return usagef("--frame %s: only JSON-LD has frames, not %s", opts.frame, format.Name)
	}
	what := format.Name
	if format.Files != nil {
		what = "zip"
	}
	if err := checkTerminal(std, opts.output, what); err != nil {
		return err
	}
	db, err := store.OpenReadOnly(opts.graph)
	if err != nil {
		return err
	}
	written, err := exportStore(ctx, std, db, format, opts)
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	if opts.output != "" && opts.output != stdio {
		std.note("%s: %s as %s", opts.output, written, format.Name)
	}
	return nil
}

// exportStore writes a store as of one moment, and says how much it wrote.
func exportStore(ctx context.Context, std *streams, db *store.Store, format export.Format, opts *exportOptions) (written string, err error) {
	snap, err := db.Snapshot(float64(opts.least))
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	if opts.frame == "" {
		err = writeFormat(ctx, std, opts, format, snap)
	} else {
		var write func(io.Writer) error
		if write, written, err = framed(snap, opts); err == nil {
			err = writeOutput(ctx, std, opts.output, write)
		}
	}
	for _, wrong := range []error{export.ErrFormat, export.ErrGraphs, vocab.ErrBaseIRI, vocab.ErrPrefix} {
		if errors.Is(err, wrong) {
			return "", &usageError{err}
		}
	}
	if err != nil || written != "" {
		return written, err
	}
	return size(snap)
}

// framed writes one entity with its neighbourhood.
func framed(snap *store.Snapshot, opts *exportOptions) (write func(io.Writer) error, what string, err error) {
	ent, err := snap.Find(opts.frame, folding())
	if err != nil {
		return nil, "", err
	}
	g, err := snap.Around(ent.ID)
	if err != nil {
		return nil, "", err
	}
	return func(w io.Writer) error { return export.WriteFrame(w, g, ent.ID, opts.Options) }, ent.Name, nil
}

func writeFormat(ctx context.Context, std *streams, opts *exportOptions, format export.Format, src graph.Source) error {
	if format.Files == nil {
		return writeOutput(ctx, std, opts.output, func(w io.Writer) error { return format.Write(w, src, opts.Options) })
	}
	files, err := format.Files(src, opts.Options)
	if err != nil {
		return err
	}
	return writeFiles(ctx, std, opts.output, files)
}

// exportTarget is the format to write. A kit is one too, of several files.
func exportTarget(opts *exportOptions) (export.Format, error) {
	switch {
	case opts.kit == "":
		return exportFormat(opts)
	case opts.format != "":
		return export.Format{}, errors.New("--format or --kit, not both")
	case opts.output == "" || opts.output == stdio:
		return export.Format{}, fmt.Errorf("--kit %s: name a folder with -o", opts.kit)
	}
	kit, err := export.KitOf(opts.kit)
	return export.Format{Name: "kit for " + kit.Name, Files: kit.Files}, err
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

// size says how much is in a store.
func size(snap *store.Snapshot) (string, error) {
	documents, entities, edges, statements, err := snap.Size()
	return fmt.Sprintf("%s, %s, %s, %s", counted(documents, "document"), counted(entities, "entity"),
		counted(edges, "relation"), counted(statements, "statement")), err
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
