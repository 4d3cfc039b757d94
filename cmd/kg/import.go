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
	found := ingest.NewCollection(schema)
	defer found.Close()
	err = readGraphs(ctx, std, found, opts)
	if errors.Is(err, ingest.ErrFormat) || errors.Is(err, vocab.ErrBaseIRI) {
		return &usageError{err}
	}
	if err != nil {
		return err
	}
	db, err := store.Open(opts.graph)
	if err != nil {
		return err
	}
	var stats store.Stats
	documents, err := put(ctx, std, opts, db, schema, found)
	if err == nil {
		stats, err = db.Stats()
	}
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	std.note("%s: %s imported; the graph has %s, %s, %s, %s", opts.graph, counted(documents, "document"),
		counted(stats.Documents, "document"), counted(stats.Entities, "entity"), counted(stats.Edges, "relation"),
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

// readGraphs reads all files into a collection.
func readGraphs(ctx context.Context, std *streams, found *ingest.Collection, opts *importOptions) (err error) {
	read := ingest.Options{Format: opts.format, BaseIRI: opts.base, Places: placesOf, Decode: document.Decode}
	if opts.mapping != "" {
		if read.Mapping, err = readMapping(opts.mapping); err != nil {
			return err
		}
	}
	for _, file := range opts.files {
		read.Name = file
		ignored, err := readGraph(ctx, std, found, read)
		if err != nil {
			return err
		}
		for _, what := range slices.Sorted(maps.Keys(ignored)) {
			std.note("  %s: %s left out, which the model has no place for", file, counted(ignored[what], "value")+" of "+what)
		}
	}
	return nil
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

func readGraph(ctx context.Context, std *streams, found *ingest.Collection, opt ingest.Options) (ignored map[string]int, err error) {
	if opt.Name == stdio {
		return found.Read(ctx, std.in, opt)
	}
	f, err := os.Open(opt.Name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if opt.Hash, err = hashOf(f); err != nil {
		return nil, err
	}
	ignored, err = found.Read(ctx, f, opt)
	if err != nil && !strings.Contains(err.Error(), opt.Name) {
		err = fmt.Errorf("%s: %w", opt.Name, err)
	}
	return ignored, err
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
