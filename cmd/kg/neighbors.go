package main

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

type neighborsOptions struct {
	graph     string
	name      string
	relations []string
	types     []string
	direction string
	depth     int
	format    string
	least     confidence
	extent    extent
	graph.NeighborOptions
}

func newNeighborsCmd(std *streams) *cobra.Command {
	var opts neighborsOptions
	cmd := &cobra.Command{
		Use:   "neighbors NAME",
		Short: "What an entity is related to",
		Long:  "Lists the entities that a relation joins with one, those with the most statements first.",
		Example: `  kg query neighbors 定西
  kg query neighbors 定西 --depth 2
  kg query neighbors 定西 --relation 投资 --type 企业 --direction in --format csv`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.name = graphFile(cmd), args[0]
			return runNeighbors(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.IntVar(&opts.depth, "depth", 1, "above 1: all entities up to `N` relations away, with their distance")
	addDirectionFlag(cmd, &opts.direction)
	flags.BoolVar(&opts.Hierarchy, "hierarchy", false, "also the place it lies in and what lies in it")
	addTypeFlag(cmd, &opts.types)
	addRelationFlag(cmd, &opts.relations)
	addMinConfidenceFlag(cmd, &opts.least)
	opts.extent.addFlags(cmd, "neighbors")
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func runNeighbors(_ context.Context, std *streams, opts *neighborsOptions) (err error) {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if err := opts.extent.check(); err != nil {
		return err
	}
	opts.Top = opts.extent.limit(opts.format)
	if opts.Direction, err = parseDirection(opts.direction); err != nil {
		return err
	}
	if opts.depth < 1 {
		return usagef("--depth %d: give 1 or more", opts.depth)
	}
	if opts.depth > 1 && (opts.Direction != "" || opts.Hierarchy || len(opts.relations) > 0) {
		return usagef("--depth %d: it follows all relations, so leave out --relation, --direction and --hierarchy", opts.depth)
	}
	return withStore(opts.graph, opts.least, func(snap *store.Snapshot) error { return askNeighbors(std, snap, opts) })
}

func askNeighbors(std *streams, snap *store.Snapshot, opts *neighborsOptions) (err error) {
	if opts.Relations, err = parseRelations(snap.Schema(), opts.relations); err != nil {
		return err
	}
	if opts.Types, err = parseTypes(snap.Schema(), opts.types); err != nil {
		return err
	}
	ids, err := findIn(snap, opts.name)
	if err != nil {
		return err
	}
	if opts.depth > 1 {
		return askWithin(std, snap, ids[0], opts)
	}
	neighbors, more, err := snap.Neighbors(ids[0], opts.NeighborOptions)
	if err != nil {
		return err
	}
	defer noteMore(std, more)
	return neighborsAnswer(neighbors).writeOr(std, opts.format, opts.graph, "such neighbors")
}

// neighborsAnswer has a row for each link.
func neighborsAnswer(neighbors []graph.Neighbor) *answer {
	a := &answer{
		columns: slices.Concat(linkColumns(), entityColumns("neighbor"), quoteColumns()),
		value:   neighborsJSON(neighbors),
	}
	for _, n := range neighbors {
		for _, l := range n.Links {
			a.rows = append(a.rows, slices.Concat(linkCells(l), entityCells(n.Entity), quoteCells(l.Quote)))
		}
	}
	return a
}

// askWithin lists what lies within some relations.
func askWithin(std *streams, snap *store.Snapshot, id graph.ID, opts *neighborsOptions) error {
	near, more, err := snap.Nearest(id, opts.depth, opts.Types, opts.Top)
	if err != nil {
		return err
	}
	a := &answer{columns: slices.Concat([]column{{name: "distance"}}, entityColumns("entity")), value: near}
	for _, d := range near {
		a.rows = append(a.rows, slices.Concat([]any{d.Distance}, entityCells(d.Entity)))
	}
	defer noteMore(std, more)
	return a.writeOr(std, opts.format, opts.graph, "such neighbors")
}
