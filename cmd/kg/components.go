package main

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
)

type componentsOptions struct {
	graph     string
	relations []string
	top       int
	format    string
	least     confidence
}

func newComponentsCmd(std *streams) *cobra.Command {
	var opts componentsOptions
	cmd := &cobra.Command{
		Use:   "components",
		Short: "Which entities hang together",
		Long: `Lists the sets of entities that relations join, in whatever direction, the largest first: who has to do with whom at all.
Between two entities of different sets there is no path. Entities without a relation are left out.`,
		Example: `  kg query components --top 5
  kg query components --relation 结对 --format csv`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runComponents(cmd.Context(), std, &opts)
		},
	}
	cmd.Flags().IntVar(&opts.top, "top", 0, "only the first `N` sets")
	addRelationFlag(cmd, &opts.relations)
	addMinConfidenceFlag(cmd, &opts.least)
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func runComponents(_ context.Context, std *streams, opts *componentsOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if opts.top < 0 {
		return usagef("--top %d: give 0 for all, or more", opts.top)
	}
	g, err := loadSure(opts.graph, opts.least)
	if err != nil {
		return err
	}
	rels, err := parseRelations(g.Schema(), opts.relations)
	if err != nil {
		return err
	}
	sets, err := g.View(graph.ViewOptions{Relations: rels}).Components()
	if err != nil {
		return err
	}
	if opts.top > 0 {
		sets = sets[:min(len(sets), opts.top)]
	}
	return componentsAnswer(g, sets).writeOr(std, opts.format, opts.graph, "entities that hang together")
}

// componentsAnswer has a row for each entity, sets in order.
func componentsAnswer(g *graph.Graph, sets [][]graph.ID) *answer {
	a := &answer{columns: slices.Concat([]column{{name: "set"}, {name: "size"}}, entityColumns("entity"))}
	value := make([][]graph.Ref, len(sets))
	for i, set := range sets {
		value[i] = make([]graph.Ref, len(set))
		for j, id := range set {
			value[i][j] = g.Ref(id)
			a.rows = append(a.rows, slices.Concat([]any{i + 1, len(set)}, entityCells(value[i][j])))
		}
	}
	a.value = value
	return a
}
