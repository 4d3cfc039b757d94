package main

import (
	"context"
	"errors"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"example.org/kg/extract"
	"example.org/kg/graph/store"
)

type buildOptions struct {
	graph  string
	paths  []string // none for the embedded articles
	prune  bool
	jobs   int
	schema string // file, "" for the built-in schema
	least  confidence
}

func newBuildCmd(std *streams) *cobra.Command {
	var opts buildOptions
	cmd := &cobra.Command{
		Use:   "build [PATH…]",
		Short: "Read articles into the graph",
		Long: `Reads articles into the graph: files, folders with all that is in them (.txt, .text, .md, .html, .htm, .xhtml), or - for one
article from standard input. Without a path it reads the articles that are embedded in the program.

What has not changed since it was read is not read again; what has changed is replaced. Articles that are gone stay in the
graph until --prune. A file that cannot be read is named and skipped, and the exit code is 1; what an earlier build read from
it stays.

With --min-confidence, statements that are less sure are not kept. Articles that were read with another limit are read again.`,
		Example: `  kg build
  kg build articles/ extra.txt
  kg build --prune articles/
  kg build --schema own.txt articles/
  pdftotext report.pdf - | kg build -`,
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.paths = graphFile(cmd), args
			return runBuild(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&opts.prune, "prune", false, "drop the articles that are not among those given")
	addSchemaFlag(cmd, &opts.schema)
	flags.IntVarP(&opts.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "read `N` articles at once")
	addMinConfidenceFlag(cmd, &opts.least)
	return cmd
}

// heapGrowth is by how many percent the memory in use grows before a build collects what is no longer in
// use. Reading an article leaves much behind that is not: collected less often than the 100 that Go takes
// by itself, 18 MB of articles are built with a seventh less work in 370 MB instead of 280. The environment variable
// GOGC goes before it.
const heapGrowth = 400

func runBuild(ctx context.Context, std *streams, opts *buildOptions) error {
	if opts.jobs < 1 {
		return usagef("--jobs %d: give at least 1", opts.jobs)
	}
	if opts.schema == stdio && slices.Contains(opts.paths, stdio) {
		return usagef("--schema - and an article from standard input: one of the two has to be a file")
	}
	if os.Getenv("GOGC") == "" {
		defer debug.SetGCPercent(debug.SetGCPercent(heapGrowth))
	}
	sum := newSummary(opts.graph, time.Now())
	articles, failed, err := articlesOf(std, "build", opts.paths)
	if err != nil {
		return err
	}
	if len(articles) == 0 && len(failed) > 0 {
		for _, err := range failed {
			std.complain(err)
		}
		return errReported
	}
	schema, err := readSchema(ctx, std, opts.schema)
	if err != nil {
		return err
	}
	extractor := extract.NewOf(schema)
	db, err := store.Open(opts.graph)
	if err != nil {
		return err
	}
	broken, err := fill(ctx, std, db, extractor, articles, opts, len(failed) > 0, sum)
	if err == nil {
		sum.store, err = db.Stats()
	}
	if err == nil {
		sum.duplicates, err = db.Duplicates()
	}
	if err == nil {
		sum.curation, err = db.Log()
	}
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	failed = append(failed, broken...)
	for _, err := range failed {
		std.complain(err)
	}
	sum.skipped = len(failed)
	sum.report(std)
	if len(failed) > 0 {
		return errReported
	}
	return nil
}

func articlesOf(std *streams, command string, paths []string) (articles []article, failed []error, err error) {
	if len(paths) == 0 {
		articles, err = embeddedArticles()
		std.note("No path given: reading the %d articles embedded in this program (kg %s PATH reads your own).", len(articles), command)
		return articles, nil, err
	}
	articles, failed = findArticles(std, paths)
	return articles, failed, nil
}

// fill brings the store up to date with the articles. It returns what kept single articles from being read, in their order, or the
// error that kept the store as it was. With incomplete, something of what was asked for is not among the articles, and nothing is
// pruned.
func fill(ctx context.Context, std *streams, db *store.Store, extractor *extract.Extractor, articles []article, opts *buildOptions, incomplete bool, sum *summary) ([]error, error) {
	generator := opts.least.generator(extractor)
	known, err := knownOf(db, generator, articles)
	if err != nil {
		return nil, err
	}
	before, err := db.Stats()
	if err != nil {
		return nil, err
	}
	if before.Staged > 0 {
		std.note("%s that an interrupted build had read and not yet shown come in with this one.", counted(before.Staged, "document"))
	}
	if err := noteSchema(std, db, extractor.Schema().Graph(), opts.graph); err != nil {
		return nil, err
	}
	writer, err := db.Begin(generator, extractor.Schema().Graph())
	if err != nil {
		return nil, err
	}
	writer.FoldNames(folding())
	bar := newProgress(ctx, std, "reading", len(articles))
	defer bar.end()
	failures := make([]error, len(articles))
	for r := range readings(ctx, extractor, articles, known, opts.jobs) {
		switch {
		case r.err != nil:
			failures[r.index] = r.err
		case r.fragment == nil:
			sum.unchanged++
		default:
			if err := writer.Put(opts.least.of(r.fragment)); err != nil {
				return nil, err
			}
			sum.add(r.fragment)
		}
		bar.step()
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if opts.prune {
		if incomplete {
			std.note("Nothing is pruned, because not everything was found.")
		} else if sum.dropped, err = writer.Prune(keepOnly(articles)); err != nil {
			return nil, err
		}
	}
	bar.end()
	if err := writer.Commit(); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(failures, func(err error) bool { return err == nil }), nil
}

// knownOf tells what the store has read of the articles.
func knownOf(db *store.Store, generator string, articles []article) (map[string]string, error) {
	const few = 1000 // for as many it is less work to look each up than to go through the documents of a large store
	locations := make([]string, len(articles))
	for i, a := range articles {
		locations[i] = a.location
	}
	if len(articles) > few || slices.Contains(locations, stdio) { // whose location depends on what comes from there
		return db.Known(generator)
	}
	return db.KnownAt(generator, locations)
}

// keepOnly keeps the locations of the articles, also of those that could not be read this time; where standard input is one of them,
// all that ever came from there.
func keepOnly(articles []article) func(location string) bool {
	keep := make(map[string]bool, len(articles))
	for _, a := range articles {
		keep[a.location] = true
	}
	return func(location string) bool {
		return keep[location] || keep[stdio] && strings.HasPrefix(location, fromStdin)
	}
}
