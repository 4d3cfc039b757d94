package main

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/rank"
	"example.org/kg/graph/store"
)

type rankOptions struct {
	graph     string
	by        string
	relations []string
	types     []string
	top       int
	format    string
	least     confidence
}

// rankings lists the values of --by, the default first.
func rankings() []string { return []string{"pagerank", "betweenness", "bridges", "communities"} }

func newRankCmd(std *streams) *cobra.Command {
	var opts rankOptions
	cmd := &cobra.Command{
		Use:   "rank",
		Short: "Who is central, and what holds the graph together",
		Long: `Measures the place of entities in the graph as a whole. --by
  pagerank     who is pointed at by those who are pointed at: the chance to meet an entity when walking along the relations
  betweenness  who connects others: the share of all pairs between which an entity lies on a shortest path
  bridges      the pairs whose relation alone holds two parts together, with the number of entities in each part
  communities  groups with many relations inside and few between them (Louvain)
pagerank follows relations from subject to object, the others look at them from both sides. Amounts and confidence do not count.`,
		Example: `  kg query rank --top 10
  kg query rank --by betweenness --relation 帮扶,结对 --format csv
  kg query rank --by bridges --type City,County`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runRank(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&opts.by, "by", rankings()[0], "`MEASURE`: "+strings.Join(rankings(), ", "))
	flags.IntVar(&opts.top, "top", 0, "only the first `N` entities, bridges or communities")
	addTypeFlag(cmd, &opts.types)
	addRelationFlag(cmd, &opts.relations)
	addMinConfidenceFlag(cmd, &opts.least)
	addFormatFlag(cmd, &opts.format, answerFormats())
	completes(cmd, "by", rankings())
	return cmd
}

func runRank(_ context.Context, std *streams, opts *rankOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if err := oneOf("by", opts.by, rankings()); err != nil {
		return err
	}
	if opts.top < 0 {
		return usagef("--top %d: give 0 for all, or more", opts.top)
	}
	return withStore(opts.graph, opts.least, func(snap *store.Snapshot) error { return askRank(std, snap, opts) })
}

func askRank(std *streams, snap *store.Snapshot, opts *rankOptions) error {
	edges, err := opts.edges(snap)
	if err != nil {
		return err
	}
	net, err := rank.New(edges)
	if err != nil {
		return err
	}
	var a *answer
	thing := "entities with such relations"
	switch opts.by {
	case "bridges":
		thing = "bridges"
		a, err = bridgesAnswer(snap, first(net.Bridges(), opts.top))
	case "communities":
		thing = "communities"
		groups, modularity := net.Communities()
		std.note("%s, modularity %.2f", counted(len(groups), "set"), modularity)
		groups = first(groups, opts.top)
		var g *graph.Graph
		if g, err = snap.Entities(slices.Concat(groups...)); err == nil {
			a = componentsAnswer(g, groups)
		}
	case "betweenness":
		var scores []rank.Score
		if scores, err = net.Betweenness(); err != nil {
			return fmt.Errorf("%w: name fewer with --relation, --type or --min-confidence", err)
		}
		a, err = scoresAnswer(snap, first(scores, opts.top), opts.by)
	default:
		a, err = scoresAnswer(snap, first(net.PageRank(), opts.top), opts.by)
	}
	if err != nil {
		return err
	}
	return a.writeOr(std, opts.format, opts.graph, thing)
}

// edges are those that count.
func (opts *rankOptions) edges(snap *store.Snapshot) (iter.Seq2[graph.Edge, error], error) {
	rels, err := parseRelations(snap.Schema(), opts.relations)
	if err != nil {
		return nil, err
	}
	types, err := parseTypes(snap.Schema(), opts.types)
	if err != nil {
		return nil, err
	}
	wanted := map[graph.ID]bool{}
	if len(types) > 0 {
		ids, err := snap.Net(folding()).OfTypes(types)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			wanted[id] = true
		}
	}
	return func(yield func(graph.Edge, error) bool) {
		for e, err := range snap.Edges() {
			counts := (len(rels) == 0 || slices.Contains(rels, e.Relation)) && (len(types) == 0 || wanted[e.Subject] && wanted[e.Object])
			if (err != nil || counts) && !yield(e, err) {
				return
			}
		}
	}, nil
}

// first is the beginning of a list, 0 for all of it.
func first[T any](list []T, n int) []T {
	if n == 0 {
		return list
	}
	return list[:min(n, len(list))]
}

type scoreJSON struct {
	Entity graph.Ref `json:"entity"`
	Score  float64   `json:"score"`
}

func scoresAnswer(snap *store.Snapshot, scores []rank.Score, by string) (*answer, error) {
	ids := make([]graph.ID, len(scores))
	for i, s := range scores {
		ids[i] = s.ID
	}
	g, err := snap.Entities(ids)
	if err != nil {
		return nil, err
	}
	a := &answer{columns: slices.Concat([]column{{name: "rank"}}, entityColumns("entity"), []column{{name: by}})}
	value := make([]scoreJSON, len(scores))
	for i, s := range scores {
		value[i] = scoreJSON{g.Ref(s.ID), s.Value}
		shown := label{fmt.Sprintf("%.5f", s.Value), csvCell(s.Value)}
		a.rows = append(a.rows, slices.Concat([]any{i + 1}, entityCells(value[i].Entity), []any{shown}))
	}
	a.value = value
	return a, nil
}

type bridgeJSON struct {
	A     graph.Ref `json:"a"`
	B     graph.Ref `json:"b"`
	ASize int       `json:"aSize"`
	BSize int       `json:"bSize"`
}

func bridgesAnswer(snap *store.Snapshot, bridges []rank.Bridge) (*answer, error) {
	var ids []graph.ID
	for _, b := range bridges {
		ids = append(ids, b.A, b.B)
	}
	g, err := snap.Entities(ids)
	if err != nil {
		return nil, err
	}
	a := &answer{columns: slices.Concat([]column{{name: "rank"}}, entityColumns("a"), []column{{name: "a_size"}}, entityColumns("b"), []column{{name: "b_size"}})}
	value := make([]bridgeJSON, len(bridges))
	for i, b := range bridges {
		value[i] = bridgeJSON{g.Ref(b.A), g.Ref(b.B), b.Parts[0], b.Parts[1]}
		a.rows = append(a.rows, slices.Concat([]any{i + 1}, entityCells(value[i].A), []any{b.Parts[0]}, entityCells(value[i].B), []any{b.Parts[1]}))
	}
	a.value = value
	return a, nil
}
