package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/curate"
)

func newMergeCmd(std *streams) *cobra.Command {
	var opts editOptions
	cmd := &cobra.Command{
		Use:     "merge NAME INTO",
		Short:   "Make one entity another one",
		Long:    "Makes the first entity the second one: names, mentions and relations of the first become those of the second. kg suggest lists pairs that may be one.",
		Example: "  kg edit merge 达道食品 福建达道食品有限公司 --reason 同一企业",
		Args:    usageArgs(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph = graphFile(cmd)
			return opts.edit(cmd.Context(), std, getenv, func(g *graph.Graph) (graph.Edit, error) {
				from, err := find(g, args[0])
				if err != nil {
					return graph.Edit{}, err
				}
				into, err := find(g, args[1])
				if err != nil {
					return graph.Edit{}, err
				}
				return curate.Merge(g, from, into)
			})
		},
	}
	opts.addFlags(cmd)
	return cmd
}

func newSplitCmd(std *streams) *cobra.Command {
	var opts editOptions
	var document, as, place, into string
	cmd := &cobra.Command{
		Use:   "split NAME --document LOCATION (--as NEW [--place PLACE] | --into OTHER)",
		Short: "Make an entity another one in one article",
		Long: `Takes an entity apart: what one article says of it is about another one, a new one (--as) or one that there is (--into). The place of
a new one is that of the entity unless --place gives another.`,
		Example: `  kg edit split 县人民医院 --document articles/b.txt --as 岷县人民医院 --place 岷县
  kg edit split 实验小学 --document articles/b.txt --into 岷县实验小学`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			switch {
			case document == "":
				return usagef("in which article? give --document LOCATION")
			case (as == "") == (into == ""):
				return usagef("what is it there? give --as with a new name or --into with an entity")
			case place != "" && as == "":
				return usagef("--place is of a new entity: give --as too")
			}
			opts.graph = graphFile(cmd)
			return opts.edit(cmd.Context(), std, getenv, func(g *graph.Graph) (graph.Edit, error) {
				return split1(g, args[0], document, as, place, into)
			})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&document, "document", "", "the `LOCATION` of the article, as kg show lists it")
	flags.StringVar(&as, "as", "", "the `NAME` of a new entity")
	flags.StringVar(&place, "place", "", "the `PLACE` that the new entity lies in")
	flags.StringVar(&into, "into", "", "an `ENTITY` that there is")
	opts.addFlags(cmd)
	return cmd
}

// split1 is the edit that splits an entity in one document.
func split1(g *graph.Graph, name, document, as, place, into string) (graph.Edit, error) {
	from, err := find(g, name)
	if err != nil {
		return graph.Edit{}, err
	}
	docs := g.Documents()
	i := slices.IndexFunc(docs, func(doc *graph.Document) bool { return doc.Location == document || string(doc.ID) == document })
	if i < 0 {
		return graph.Edit{}, fmt.Errorf("%s: the graph has no article from there", document)
	}
	var other *graph.Entity
	if into != "" {
		other, err = find(g, into)
	} else {
		var in graph.ID
		if place != "" {
			ent, err := find(g, place)
			if err != nil {
				return graph.Edit{}, err
			}
			in = ent.ID
		}
		other, err = curate.Another(from, as, in)
	}
	if err != nil {
		return graph.Edit{}, err
	}
	return curate.Split(g, from, other, docs[i])
}

func newNameCmd(std *streams, use, short string, plan func(ent *graph.Entity, name string) (graph.Edit, error)) *cobra.Command {
	var opts editOptions
	cmd := &cobra.Command{
		Use:     use + " NAME NEW",
		Short:   short,
		Long:    short + ".",
		Example: "  kg edit " + use + " 达道食品 福建达道食品有限公司",
		Args:    usageArgs(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph = graphFile(cmd)
			return opts.edit(cmd.Context(), std, getenv, func(g *graph.Graph) (graph.Edit, error) {
				ent, err := find(g, args[0])
				if err != nil {
					return graph.Edit{}, err
				}
				return plan(ent, args[1])
			})
		},
	}
	opts.addFlags(cmd)
	return cmd
}
