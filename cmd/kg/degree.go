package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

type degreeOptions struct {
	graph     string
	names     []string
	by        string
	weight    string
	direction string
	relations []string
	types     []string
	format    string
	least     confidence

	distribution bool
	graph.DegreeOptions
}

// The values of the flags, the default first.
func degreeBreakdowns() []string { return []string{"entity", "relation", "type"} }
func degreeWeights() []string    { return []string{"count", "amount", "people"} }

func newDegreeCmd(std *streams) *cobra.Command {
	var opts degreeOptions
	cmd := &cobra.Command{
		Use:   "degree [NAME…]",
		Short: "Who is connected most",
		Long: `Ranks the entities by their number of relations, by money, or by people. A pairing (结对) counts once for each of its two, and
neither in nor out. --by relation and --by type break the number of relations down, by the types of the others.
--distribution tells instead how many entities have how many relations, with their share and that of all that have no more: of
all entities, with --by type of each type, with --by relation of each relation.`,
		Example: `  kg query degree --top 10
  kg query degree --weight amount --direction in --type 区县
  kg query degree 福州 厦门 --by relation --format csv
  kg query degree --distribution --type 区县 --direction in`,
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.names = graphFile(cmd), args
			return runDegree(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&opts.by, "by", degreeBreakdowns()[0], "one row for each `WHAT`: "+strings.Join(degreeBreakdowns(), ", "))
	flags.StringVar(&opts.weight, "weight", degreeWeights()[0], "`WHAT` to rank by: "+strings.Join(degreeWeights(), ", "))
	flags.IntVar(&opts.Top, "top", 0, "only the first `N` entities")
	flags.BoolVar(&opts.distribution, "distribution", false, "how many entities have how many relations")
	addDirectionFlag(cmd, &opts.direction)
	addTypeFlag(cmd, &opts.types)
	addRelationFlag(cmd, &opts.relations)
	addMinConfidenceFlag(cmd, &opts.least)
	addFormatFlag(cmd, &opts.format, answerFormats())
	completes(cmd, "by", degreeBreakdowns())
	completes(cmd, "weight", degreeWeights())
	return cmd
}

func runDegree(_ context.Context, std *streams, opts *degreeOptions) error {
	if err := opts.check(); err != nil {
		return err
	}
	return withStore(opts.graph, opts.least, func(snap *store.Snapshot) error { return askDegree(std, snap, opts) })
}

func askDegree(std *streams, snap *store.Snapshot, opts *degreeOptions) (err error) {
	if opts.Types, err = parseTypes(snap.Schema(), opts.types); err != nil {
		return err
	}
	if opts.Relations, err = parseRelations(snap.Schema(), opts.relations); err != nil {
		return err
	}
	if opts.Entities, err = findIn(snap, opts.names...); err != nil {
		return err
	}
	if len(opts.Entities) == 0 && (opts.least == 0 || opts.Top > 0 || opts.distribution) && snap.LacksIndex() {
		std.note("The store has changed since it was last ranked: its index is made anew, once.")
	}
	if opts.distribution {
		return askDistribution(std, snap, opts)
	}
	degrees, err := snap.Degrees(opts.DegreeOptions)
	if err != nil {
		return err
	}
	return degreeAnswer(snap.Schema(), degrees, opts).writeOr(std, opts.format, opts.graph, "such relations")
}

// check reads the words of the command line.
func (opts *degreeOptions) check() (err error) {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if err := oneOf("by", opts.by, degreeBreakdowns()); err != nil {
		return err
	}
	if err := oneOf("weight", opts.weight, degreeWeights()); err != nil {
		return err
	}
	if opts.Top < 0 {
		return usagef("--top %d: give a number of entities", opts.Top)
	}
	switch opts.weight {
	case "amount":
		opts.By = graph.ByAmount
	case "people":
		opts.By = graph.ByPeople
	default:
		opts.By = graph.ByEdges
	}
	if opts.Direction, err = parseDirection(opts.direction); err != nil || !opts.distribution {
		return err
	}
	return opts.checkDistribution()
}

// degreeAnswer has a row for each entity, or for each of its relations or types of neighbours.
func degreeAnswer(schema *graph.Schema, degrees []graph.Degree, opts *degreeOptions) *answer {
	a := &answer{value: degreesJSON(degrees)}
	head := slices.Concat([]column{{name: "rank"}}, entityColumns("entity"))
	if opts.by != "entity" {
		a.columns = append(head, column{name: opts.by}, column{name: "relations"})
	} else {
		a.columns = append(head, column{name: "relations"}, column{name: "in"}, column{name: "out"}, column{name: "paired"},
			column{name: "amount"}, column{name: "people"})
	}
	for i, d := range degrees {
		start := slices.Concat([]any{i + 1}, entityCells(d.Entity))
		switch opts.by {
		case "relation":
			for _, rule := range schema.Relations() {
				if n := d.ByRelation[rule.Relation]; n > 0 {
					a.rows = append(a.rows, slices.Concat(start, []any{label{rule.Label, string(rule.Relation)}, n}))
				}
			}
		case "type":
			for _, t := range schema.Types() {
				if n := d.ByType[t.Type]; n > 0 {
					a.rows = append(a.rows, slices.Concat(start, []any{label{t.Label, string(t.Type)}, n}))
				}
			}
		default:
			sum := d.Total
			switch opts.Direction {
			case graph.In:
				sum = d.In
			case graph.Out:
				sum = d.Out
			}
			a.rows = append(a.rows, slices.Concat(start, []any{d.Total.Edges, d.In.Edges, d.Out.Edges, d.Paired.Edges, sum.Amount, sum.Headcount}))
		}
	}
	return a
}
