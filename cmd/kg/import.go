package main

import (
	"cmp"
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

Documents that both have are merged; nothing that is there goes. A relation without a statement gets one whose passage is its own
line of the file. Either all files come in or none. A mapping has a line for each field, the column behind it, or = and a value that
all rows have:

  subject      帮扶方
  relation     =帮扶
  object       受援方
  amount       金额（万元） × 10000

Further fields are headcount, start, end, status, confidence, quote, and for subject and object: subject.type (a column or =Enterprise;
a division where it is left out) and subject.place, the division it belongs to.`,
		Example: `  kg import other.jsonld
  kg -g all.db import a.nq b.nq
  kg import --mapping columns.txt pairs.csv`,
		Args: usageArgs(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.files = graphFile(cmd), args
			return runImport(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&opts.format, "format", "f", "", "`FORMAT` of the files (default: by their endings)")
	flags.StringVar(&opts.base, "base-iri", "", "`IRI` that the names of the data begin with (default: that of its own terms)")
	flags.StringVar(&opts.mapping, "mapping", "", "`FILE` that tells what the columns of a table are")
	addSchemaFlag(cmd, &opts.schema)
	var names []string
	for _, f := range ingest.Formats() {
		names = append(names, f.Name)
	}
	completes(cmd, "format", names)
	return cmd
}

// importer is the generator of what was imported: no build takes it for its own.
const importer = "kg import"

func runImport(ctx context.Context, std *streams, opts *importOptions) error {
	schema, err := importSchema(ctx, std, opts)
	if err != nil {
		return err
	}
	whole, err := readGraphs(std, schema, opts)
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
	if err := ctx.Err(); err != nil {
		return err
	}
	db, err := store.Open(opts.graph)
	if err != nil {
		return err
	}
	var stats store.Stats
	if err = put(std, db, schema, frags); err == nil {
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

// readGraphs reads all files into one graph.
func readGraphs(std *streams, schema *graph.Schema, opts *importOptions) (*graph.Graph, error) {
	read := ingest.Options{Format: opts.format, Schema: schema, BaseIRI: opts.base, Places: placesOf}
	if opts.mapping != "" {
		f, err := os.Open(opts.mapping)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		if read.Mapping, err = ingest.ReadMapping(opts.mapping, f); err != nil {
			return nil, err
		}
	}
	whole := graph.NewOf(schema)
	for _, file := range opts.files {
		read.Name = file
		res, err := readGraph(std, file, read)
		if err != nil {
			return nil, err
		}
		for _, what := range slices.Sorted(maps.Keys(res.Ignored)) {
			std.note("  %s: %s left out, which the model has no place for", file, counted(res.Ignored[what], "value")+" of "+what)
		}
		if err := whole.Merge(res.Graph); err != nil {
			return nil, fmt.Errorf("%s does not fit the files before it: %w", file, err)
		}
	}
	return whole, nil
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

// put merges fragments into the store.
func put(std *streams, db *store.Store, schema *graph.Schema, frags []*graph.Graph) error {
	locations, err := db.Locations()
	if err != nil {
		return err
	}
	writer, err := db.Begin(importer, schema)
	if err != nil {
		return err
	}
	for _, frag := range frags {
		old, err := db.Document(frag.Documents()[0].ID)
		if err != nil {
			return err
		}
		merged, err := together(std, schema, frag, old, locations)
		if err != nil {
			return err
		}
		if err := writer.Put(merged); err != nil {
			return err
		}
	}
	return writer.Commit()
}

// together is what a document says in the file and, where old is not nil, in the store. Its location is one that no other document
// has; locations holds those that are taken.
func together(std *streams, schema *graph.Schema, frag, old *graph.Graph, locations map[string]graph.ID) (*graph.Graph, error) {
	doc := *frag.Documents()[0]
	if old != nil {
		have := *old.Documents()[0]
		have.Text = cmp.Or(have.Text, doc.Text)
		doc = have
	}
	free := func(location string) bool {
		holder, taken := locations[location]
		return location != "" && (!taken || holder == doc.ID)
	}
	if !free(doc.Location) {
		short := filepath.Base(string(doc.ID))
		other := strings.TrimPrefix(doc.Location+"#"+short[:min(8, len(short))], "#")
		if !free(other) {
			other = doc.Location + "#" + short
		}
		if doc.Location != "" {
			std.note("  %s: another document stands there; this one stands at %s", doc.Location, other)
		}
		doc.Location = other
	}
	locations[doc.Location] = doc.ID
	merged := graph.NewOf(schema)
	merged.AddDocument(doc)
	for _, part := range []*graph.Graph{frag, old} {
		if part == nil {
			continue
		}
		if err := addAllBut(merged, part); err != nil {
			return nil, err
		}
	}
	return merged, nil
}

// addAllBut adds what a graph holds, without its documents.
func addAllBut(to, from *graph.Graph) error {
	for _, ent := range from.Entities() {
		if err := to.AddEntity(*ent); err != nil {
			return err
		}
	}
	for _, st := range from.Statements() {
		if _, err := to.AddStatement(*st); err != nil {
			return err
		}
	}
	for _, n := range from.Notes() {
		to.AddNote(n)
	}
	return nil
}
