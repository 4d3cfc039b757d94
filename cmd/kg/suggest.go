package main

import (
	"context"
	"slices"

	"github.com/spf13/cobra"

	"example.org/kg/extract/hanzi"
	"example.org/kg/graph"
	"example.org/kg/graph/curate"
)

type suggestOptions struct {
	graph   string
	types   []string
	reasons []string
	top     int
	format  string
}

func newSuggestCmd(std *streams) *cobra.Command {
	var opts suggestOptions
	cmd := &cobra.Command{
		Use:   "suggest",
		Short: "Entities that may be one",
		Long: `Lists pairs of entities that may be one, with the reason, the strongest first:

  name    the same name in the same place
  script  names that differ in script or width only (學, 学)
  alias   the one is also called as the other
  place   the same name, of one of them it is not known where it lies
  short   the one name is the beginning of the other, or stands behind a place in it (达道食品, 福建达道食品有限公司)
  near    names that differ in one character

It merges nothing: kg edit merge FROM INTO does.`,
		Example: `  kg suggest
  kg suggest --type 企业 --reason short,near`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runSuggest(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	addWordsFlag(cmd, &opts.reasons, "reason", "only pairs for these `REASONS`: %s", suggestReasons())
	flags.IntVar(&opts.top, "top", 0, "only the first `N`, 0 for all")
	addTypeFlag(cmd, &opts.types)
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func suggestReasons() []string {
	var names []string
	for _, r := range curate.Reasons() {
		names = append(names, string(r))
	}
	return names
}

func runSuggest(_ context.Context, std *streams, opts *suggestOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if err := allOf("reason", opts.reasons, suggestReasons()); err != nil {
		return err
	}
	if opts.top < 0 {
		return usagef("--top %d: give 0 for all, or more", opts.top)
	}
	g, err := loadGraph(opts.graph)
	if err != nil {
		return err
	}
	types, err := parseTypes(g.Schema(), opts.types)
	if err != nil {
		return err
	}
	found := slices.DeleteFunc(curate.Suggest(g, hanzi.Fold), func(s curate.Suggestion) bool {
		return len(types) > 0 && !slices.Contains(types, s.From.Type) || len(opts.reasons) > 0 && !slices.Contains(opts.reasons, string(s.Reason))
	})
	if opts.top > 0 {
		found = found[:min(len(found), opts.top)]
	}
	if len(found) == 0 {
		std.note("%s: nothing to suggest.", opts.graph)
	}
	return suggestAnswer(g, found).write(std, opts.format)
}

func suggestAnswer(g *graph.Graph, found []curate.Suggestion) *answer {
	a := &answer{
		columns: []column{{name: "reason"}, {name: "detail"}, {name: "from", key: true}, {name: "from_in"}, {name: "from_id"}, {name: "into", key: true}, {name: "into_in"}, {name: "into_id"}},
		value:   found,
	}
	for _, s := range found {
		a.rows = append(a.rows, []any{
			string(s.Reason), s.Detail, s.From.Name, s.From.In, string(s.From.ID), s.Into.Name, s.Into.In, string(s.Into.ID),
		})
	}
	return a
}
