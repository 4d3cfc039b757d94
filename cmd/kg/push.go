package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"example.org/kg/export"
	"example.org/kg/export/push"
	"example.org/kg/export/vocab"
	"example.org/kg/graph/store"
)

// The environment variables with the credentials of a push. There are no flags for them: those would stand in lists of processes
// and histories of shells.
const (
	pushUserEnv     = "KG_PUSH_USER"
	pushPasswordEnv = "KG_PUSH_PASSWORD"
	pushTokenEnv    = "KG_PUSH_TOKEN"
)

type pushOptions struct {
	graph string
	batch int // MiB
	least confidence
	push.Options
}

func newPushCmd(std *streams) *cobra.Command {
	var opts pushOptions
	cmd := &cobra.Command{
		Use:   "push URL",
		Short: "Send the graph to a store of RDF, Neo4j or Memgraph",
		Long: `Sends the graph to a store that speaks the SPARQL 1.1 Graph Store Protocol, as RDF like that of kg export, or to a database that speaks
Bolt, as the nodes and relationships of kg export --format cypher. URLs are, by store:

  Fuseki    http://localhost:3030/NAME/data
  Oxigraph  http://localhost:7878/store
  GraphDB   http://localhost:7200/repositories/NAME/rdf-graphs/service
  others    see their manual for the Graph Store; ?graph=IRI at the end names a graph, without it the default graph is meant
  Neo4j     bolt://localhost:7687, bolt+s:// with TLS, bolt+ssc:// with a certificate of one's own; neo4j://, neo4j+s:// to a cluster or Aura
  Memgraph  bolt://localhost:7687

What is sent comes to what the store has; sent twice it is there once. It goes in requests of some size, each made again when the store
is busy or away for a while. A push that fails names a --resume with which the same graph is sent from there on. A name and password,
or a token, come from the environment: ` + pushUserEnv + ` and ` + pushPasswordEnv + `, or ` + pushTokenEnv + `. This is the one command that uses the network.`,
		Example: `  kg push http://localhost:3030/kg/data
  kg push --graphs document http://localhost:7878/store
  KG_PUSH_USER=neo4j KG_PUSH_PASSWORD=… kg push bolt://localhost:7687
  KG_PUSH_USER=admin KG_PUSH_PASSWORD=… kg push https://data.example.org/kg/data`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.URL = graphFile(cmd), args[0]
			if err := otherTarget(cmd, opts.URL); err != nil {
				return err
			}
			return runPush(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&opts.Resume, "resume", "", "go on from the `TOKEN` that a push which failed has named")
	flags.BoolVar(&opts.Replace, "replace", false, "take out first what the graphs hold that are sent; over Bolt, all nodes :Entity, :Statement, :Document")
	flags.IntVar(&opts.batch, "batch", 4, "`MIB` of a request, about")
	flags.DurationVar(&opts.Timeout, "timeout", 2*time.Minute, "give a request up after this `TIME`")
	flags.IntVar(&opts.Retries, "retries", 5, "make a request that failed for a while again so many `TIMES`")
	flags.StringVar(&opts.Export.Graphs, "graphs", export.GraphsNone, "`WHICH` named graphs to send to: document, one for each, or none")
	flags.StringVar(&opts.Export.BaseIRI, "base-iri", "", "`IRI` that the names of things begin with (default \""+vocab.DefaultBaseIRI+"\")")
	flags.BoolVar(&opts.Export.Texts, "texts", false, "with the texts of the documents")
	flags.StringVar(&opts.Database, "database", "", "`NAME` of the database of Neo4j or Memgraph (default that of the user)")
	addMinConfidenceFlag(cmd, &opts.least)
	return cmd
}

// otherTarget is an error where a flag is given that says nothing to the target of a URL.
func otherTarget(cmd *cobra.Command, url string) error {
	for _, flag := range []string{"graphs", "base-iri", "texts"} {
		if push.IsBolt(url) && cmd.Flags().Changed(flag) {
			return usagef("--%s is for stores of RDF, and %s takes a graph of properties", flag, url)
		}
	}
	if !push.IsBolt(url) && cmd.Flags().Changed("database") {
		return usagef("--database is for Neo4j and Memgraph, whose URLs begin with bolt:// or neo4j://")
	}
	return nil
}

func runPush(ctx context.Context, std *streams, opts *pushOptions) error {
	switch {
	case opts.batch < 1 || opts.batch > 1024:
		return usagef("--batch %d: give 1 to 1024 MiB", opts.batch)
	case opts.Retries < 0:
		return usagef("--retries %d: give 0 or more", opts.Retries)
	case opts.Timeout <= 0:
		return usagef("--timeout %s: give more than nothing", opts.Timeout)
	}
	opts.Batch = opts.batch << 20
	if opts.Retries == 0 {
		opts.Retries = -1
	}
	opts.User, opts.Password, opts.Token = os.Getenv(pushUserEnv), os.Getenv(pushPasswordEnv), os.Getenv(pushTokenEnv)
	db, err := store.OpenReadOnly(opts.graph)
	if err != nil {
		return err
	}
	done, err := pushStore(ctx, db, opts)
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	std.note("%s: %s in %s, %.1f MiB", opts.URL, done.what, counted(done.Batches, "request"), float64(done.Bytes)/(1<<20))
	return nil
}

// pushed is what was pushed, in words too.
type pushed struct {
	push.Done
	what string
}

func pushStore(ctx context.Context, db *store.Store, opts *pushOptions) (done pushed, err error) {
	snap, err := db.Snapshot(float64(opts.least))
	if err != nil {
		return done, err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	done.Done, err = push.Push(ctx, snap, opts.Options)
	for _, wrong := range []error{push.ErrURL, push.ErrResume, export.ErrGraphs, vocab.ErrBaseIRI} {
		if errors.Is(err, wrong) {
			return done, &usageError{err}
		}
	}
	if err != nil && ctx.Err() == nil && done.Resume != "" {
		err = fmt.Errorf("%w; go on with --resume %s", err, done.Resume)
	}
	if err != nil {
		return done, err
	}
	done.what, err = size(snap)
	return done, err
}
