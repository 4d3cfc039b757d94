package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/export/ingest"
	"example.org/kg/export/vocab"
	"example.org/kg/extract/document"
	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

type importOptions struct {
	graph   string
	files   []string
	format  string
	base    string
	mapping string
	schema  string
	drop    bool
}

func newImportCmd(std *streams) *cobra.Command {
	var opts importOptions
	cmd := &cobra.Command{
		Use:   "import FILE…",
		Short: "Read graphs of others into the graph: JSON-LD, N-Quads, GraphML, tables",
		Long: `Reads what kg export has written, or others like it, into the graph beside what is there:

  jsonld   .jsonld .json   JSON-LD; export and import give the same graph
  nquads   .nq .nt         N-Quads and N-Triples; likewise
  graphml  .graphml        GraphML: one statement for each edge, with its sums
  csv      .csv .tsv       an edge list, with a mapping that tells what its columns are

What a file brought replaces what the same file brought before, as a corrected table. A document that is also from elsewhere is merged with
what is there, and nothing of it goes. --drop takes out what files brought. A relation without a statement gets one whose passage is its
own line of the file. Either all files come in or none. A mapping has a line for each field, the column behind it, or = and a value that all
rows have:

  subject      帮扶方
  relation     =帮扶
  object       受援方
  amount       金额（万元） × 10000

Further fields are headcount, start, end, status, confidence, quote, and for subject and object: subject.type (a column or =Enterprise;
a division where it is left out) and subject.place, the division it belongs to.`,
		Example: `  kg import other.jsonld
  kg -g all.db import a.nq b.nq
  kg import --mapping columns.txt pairs.csv
  kg import --drop pairs.csv`,
		Args: usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.files = graphFile(cmd), args
			for i, file := range args {
				if file != stdio {
					args[i] = filepath.Clean(file)
				}
			}
			if opts.drop {
				return runDrop(std, &opts)
			}
			return runImport(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&opts.format, "format", "f", "", "`FORMAT` of the files (default: by their endings)")
	flags.StringVar(&opts.base, "base-iri", "", "`IRI` that the names of the data begin with (default: that of its own terms)")
	flags.StringVar(&opts.mapping, "mapping", "", "`FILE` that tells what the columns of a table are")
	flags.BoolVar(&opts.drop, "drop", false, "take out what came from the files, which need not be there any more")
	addSchemaFlag(cmd, &opts.schema)
	var names []string
	for _, f := range ingest.Formats() {
		names = append(names, f.Name)
	}
	completes(cmd, "format", names)
	return cmd
}

func runImport(ctx context.Context, std *streams, opts *importOptions) error {
	schema, err := importSchema(ctx, std, opts)
	if err != nil {
		return err
	}
	whole, from, err := readGraphs(std, schema, opts)
	if errors.Is(err, ingest.ErrFormat) || errors.Is(err, vocab.ErrBaseIRI) {
		return &usageError{err}
	}
	if err != nil {
		return err
	}
	frags, err := ingest.Fragments(whole, opts.files[0])
	if err != nil {
		return err
	}
	for _, frag := range frags { // one that stands in for a file without documents
		if doc := frag.Documents()[0].ID; from[doc] == "" {
			from[doc] = importOf(opts.files[:1])
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	db, err := store.Open(opts.graph)
	if err != nil {
		return err
	}
	var stats store.Stats
	if err = put(std, db, schema, frags, from, opts.files); err == nil {
		stats, err = db.Stats()
	}
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	std.note("%s: %s imported; the graph has %s, %s, %s, %s", opts.graph, counted(len(frags), "document"),
		counted(stats.Documents, "document"), counted(sum(stats.Entities), "entity"), counted(sum(stats.Edges), "relation"),
		counted(stats.Statements, "statement"))
	return nil
}

// importSchema is that of a file, or that of the store, or the built-in one.
func importSchema(ctx context.Context, std *streams, opts *importOptions) (*graph.Schema, error) {
	if opts.schema != "" {
		schema, err := readSchema(ctx, std, opts.schema)
		if err != nil {
			return nil, err
		}
		return schema.Graph(), nil
	}
	schema, err := loadSchema(opts.graph)
	if errors.Is(err, store.ErrMissing) {
		return graph.Builtin(), nil
	}
	return schema, err
}

// readGraphs reads all files into one graph. from tells which imports the documents come from.
func readGraphs(std *streams, schema *graph.Schema, opts *importOptions) (whole *graph.Graph, from map[graph.ID]string, err error) {
	read := ingest.Options{Format: opts.format, Schema: schema, BaseIRI: opts.base, Places: placesOf, Decode: document.Decode}
	if opts.mapping != "" {
		if read.Mapping, err = readMapping(opts.mapping); err != nil {
			return nil, nil, err
		}
	}
	whole = graph.NewOf(schema)
	holders := map[graph.ID][]string{}
	for _, file := range opts.files {
		read.Name = file
		res, err := readGraph(std, file, read)
		if err != nil {
			return nil, nil, err
		}
		for _, what := range slices.Sorted(maps.Keys(res.Ignored)) {
			std.note("  %s: %s left out, which the model has no place for", file, counted(res.Ignored[what], "value")+" of "+what)
		}
		if len(opts.files) == 1 {
			whole = res.Graph
		} else if err := whole.Merge(res.Graph); err != nil {
			return nil, nil, fmt.Errorf("%s does not fit the files before it: %w", file, err)
		}
		for _, doc := range res.Graph.Documents() {
			holders[doc.ID] = append(holders[doc.ID], file)
		}
	}
	from = map[graph.ID]string{}
	for doc, files := range holders {
		from[doc] = importOf(files)
	}
	return whole, from, nil
}

func readMapping(file string) (*ingest.Mapping, error) {
	data, err := readFile(file)
	if err != nil {
		return nil, err
	}
	text := ""
	if len(data) > 0 {
		if text, err = document.Decode(data); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	return ingest.ReadMapping(file, strings.NewReader(text))
}

func readGraph(std *streams, file string, opt ingest.Options) (*ingest.Result, error) {
	if file == stdio {
		return ingest.Read(std.in, opt)
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if opt.Hash, err = hashOf(f); err != nil {
		return nil, err
	}
	res, err := ingest.Read(f, opt)
	if err != nil && !strings.Contains(err.Error(), file) {
		err = fmt.Errorf("%s: %w", file, err)
	}
	return res, err
}

// hashOf is the hex SHA-256 of a file, and "" of what cannot be read twice, such as a pipe.
func hashOf(f *os.File) (string, error) {
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return "", err
	}
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", err
	}
	_, err := f.Seek(0, io.SeekStart)
	return hex.EncodeToString(sum.Sum(nil)), err
}
