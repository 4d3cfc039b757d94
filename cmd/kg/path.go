package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

type pathOptions struct {
	graph     string
	from, to  string
	via       string
	viaType   string
	relations []string
	weight    string
	format    string
	least     confidence
	timeout   time.Duration
	graph.PathOptions
}

// pathWeights lists the values of --weight, the default first.
func pathWeights() []string {
	return []string{"hops", string(graph.Surest), string(graph.Richest)}
}

func newPathCmd(std *streams) *cobra.Command {
	var opts pathOptions
	cmd := &cobra.Command{
		Use:   "path FROM TO",
		Short: "How two entities are connected",
		Long: `Shows the shortest paths between two entities, whichever way the relations on them point, or with --all every path, best first
and at most --limit of them. Fewer steps come first, then surer ones. With --weight confidence the path comes first that is most
likely true in all its steps (the confidences multiplied), with --weight amount the one whose smallest amount is largest; together with
--all, give --max too in a large graph, since without it such paths may lead through all of it.
That there is none is a failure (exit code 1). The answer is the same every time, but for one that --timeout has cut short.`,
		Example: `  kg query path 福州 定西
  kg query path 福清 陇西 --via 定西 --hierarchy
  kg query path 福州 定西 --via 企业 --weight amount --all --limit 3
  kg query path 350100 621100 --all --max 3 --relation 帮扶,投资 --format csv`,
		Args: usageArgs(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.from, opts.to = graphFile(cmd), args[0], args[1]
			return runPath(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&opts.All, "all", false, "every path without a repeated entity, not only the shortest")
	flags.StringVar(&opts.via, "via", "", "only paths over the entity with this `NAME`, or over an entity of this type")
	flags.StringVar(&opts.viaType, "via-type", "", "only paths over an entity of this `TYPE`")
	flags.StringVar(&opts.weight, "weight", pathWeights()[0], "`WHAT` makes a path better: "+strings.Join(pathWeights(), ", "))
	flags.IntVar(&opts.Max, "max", 0, fmt.Sprintf("at most `N` steps (with --all or --via %d, or as many as the shortest path has)", graph.DefaultMaxHops))
	flags.IntVar(&opts.Limit, "limit", graph.DefaultPathLimit, "at most `N` paths")
	flags.DurationVar(&opts.timeout, "timeout", 0, "stop looking after this `TIME` (5s, 2m) and show what was found")
	flags.BoolVar(&opts.Directed, "directed", false, "follow relations only from subject to object")
	flags.BoolVar(&opts.Hierarchy, "hierarchy", false, "also step from a place to the one it lies in, and back")
	completes(cmd, "weight", pathWeights())
	addRelationFlag(cmd, &opts.relations)
	addMinConfidenceFlag(cmd, &opts.least)
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func runPath(_ context.Context, std *streams, opts *pathOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if err := oneOf("weight", opts.weight, pathWeights()); err != nil {
		return err
	}
	if opts.weight != pathWeights()[0] {
		opts.Weight = graph.Weight(opts.weight)
	}
	if opts.Max < 0 || opts.Max > graph.MaxHops {
		return usagef("--max %d: give 1 to %d steps", opts.Max, graph.MaxHops)
	}
	if opts.Limit < 1 {
		return usagef("--limit %d: give at least 1", opts.Limit)
	}
	if opts.timeout < 0 {
		return usagef("--timeout %s: give more than nothing", opts.timeout)
	}
	if opts.timeout > 0 {
		end := time.Now().Add(opts.timeout)
		opts.Expired = func() bool { return time.Now().After(end) }
	}
	return withStore(opts.graph, opts.least, func(snap *store.Snapshot) error { return askPath(std, snap, opts) })
}

func askPath(std *streams, snap *store.Snapshot, opts *pathOptions) (err error) {
	if opts.Relations, err = parseRelations(snap.Schema(), opts.relations); err != nil {
		return err
	}
	if err := opts.findVia(snap); err != nil {
		return err
	}
	ends, err := findIn(snap, opts.from, opts.to)
	if err != nil {
		return err
	}
	found, err := snap.Paths(ends[0], ends[1], opts.PathOptions)
	if errors.Is(err, graph.ErrNoPath) && !opts.Hierarchy {
		return fmt.Errorf("%w (--hierarchy also goes from a place to the one it lies in)", err)
	}
	if errors.Is(err, graph.ErrTime) {
		return fmt.Errorf("%w (--timeout %s)", err, opts.timeout)
	}
	if err != nil {
		return err
	}
	noteBound(std, found, opts)
	return pathAnswer(found, opts.Weight).write(std, opts.format)
}

// noteBound tells what cut the list of paths short.
func noteBound(std *streams, found *graph.PathAnswer, opts *pathOptions) {
	switch found.Bound {
	case graph.BoundLimit:
		std.note("There are more paths: --limit %d let these through.", opts.Limit)
	case graph.BoundTries:
		std.note("There may be more paths: the search was given up, having tried too many ways. --max and --relation make it smaller.")
	case graph.BoundTime:
		std.note("There may be more paths: the search was given up after --timeout %s. Another run may get farther.", opts.timeout)
	}
}

// findVia reads what --via and --via-type say: --via takes a type too, where no entity bears its name.
func (opts *pathOptions) findVia(snap *store.Snapshot) (err error) {
	if opts.viaType != "" {
		if opts.ViaType, err = oneType(snap.Schema(), opts.viaType); err != nil {
			return err
		}
	}
	if opts.via == "" {
		return nil
	}
	t, isType := parseType(snap.Schema(), opts.via)
	via, err := snap.Find(opts.via, folding())
	switch {
	case err == nil:
		opts.Via = via.ID
	case isType && opts.viaType == "":
		opts.ViaType = t
	default:
		return err
	}
	return nil
}

// pathAnswer has a row for each link, so that two relations between the same entities are two rows of one step.
func pathAnswer(found *graph.PathAnswer, by graph.Weight) *answer {
	head := []column{{name: "path"}, {name: "step"}}
	if by != graph.Shortest {
		head = append(head, column{name: "path_" + string(by)})
	}
	a := &answer{
		columns: slices.Concat(head, entityColumns("from"), linkColumns(), entityColumns("to"), quoteColumns()),
		value:   newPathAnswerJSON(found),
	}
	for i, path := range found.Paths {
		for j, hop := range path.Hops {
			for _, l := range hop.Links {
				a.rows = append(a.rows, slices.Concat(pathCells(i, j, path, by), entityCells(hop.From), linkCells(l), entityCells(hop.To), quoteCells(l.Quote)))
			}
		}
	}
	return a
}

// pathCells begin a row with the numbers of path and step, and with what the path counts for.
func pathCells(path, step int, p graph.Path, by graph.Weight) []any {
	cells := []any{path + 1, step + 1}
	switch by {
	case graph.Surest:
		return append(cells, p.Chance)
	case graph.Richest:
		return append(cells, p.Amount)
	}
	return cells
}
