package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
)

// selection is the flags that say which part of a graph is wanted, see graph.Selection.
type selection struct {
	relations  []string
	types      []string
	provinces  []string
	focus      []string
	depth      int
	depthGiven bool
	pathFrom   string
	pathTo     string
	minAmount  amount
	time       window
	components int
	top        int
	by         string
	least      confidence
}

func (sel *selection) addFlags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringSliceVar(&sel.focus, "focus", nil, "only the entities with these `NAMES` and what they are related to")
	flags.IntVar(&sel.depth, "depth", 1, "with --focus or --path: up to `N` relations away")
	flags.StringVar(&sel.pathFrom, "path", "", "only the path from `FROM` to the name that follows (--path FROM TO), highlighted, and what is near it")
	addRelationFlag(cmd, &sel.relations)
	addTypeFlag(cmd, &sel.types)
	flags.StringSliceVar(&sel.provinces, "province", nil, "only relations with an end in the places of these `NAMES`, provinces or others")
	flags.Var(&sel.minAmount, "min-amount", "only relations of this `AMOUNT` in yuan or more: 1e7, 1000万, 0.1亿")
	sel.time.addFlags(cmd)
	flags.IntVar(&sel.components, "components", 0, "only the `N` largest sets of entities that hang together")
	flags.IntVar(&sel.top, "top", 0, "only the `N` entities that count for most, see --by")
	flags.StringVar(&sel.by, "by", degreeWeights()[0], "with --top: `WHAT` counts, "+strings.Join(degreeWeights(), ", "))
	addMinConfidenceFlag(cmd, &sel.least)
	completes(cmd, "by", degreeWeights())
}

// read takes what the flags leave open: the second name of a path, and which flags were set.
func (sel *selection) read(cmd *cobra.Command, args []string) {
	sel.depthGiven = cmd.Flags().Changed("depth")
	if len(args) > 0 {
		sel.pathTo = args[0]
	}
}

// check refuses flags that do not go together.
func (sel *selection) check() error {
	switch {
	case sel.pathTo != "" && sel.pathFrom == "":
		return usagef("%s: this command takes no argument but the second name of --path FROM TO", sel.pathTo)
	case sel.pathFrom != "" && sel.pathTo == "":
		return usagef("--path %s: give two names, --path FROM TO", sel.pathFrom)
	case sel.pathFrom != "" && len(sel.focus) > 0:
		return usagef("--path and --focus: give one of them")
	case sel.depthGiven && len(sel.focus) == 0 && sel.pathFrom == "":
		return usagef("--depth: give --focus NAME or --path FROM TO too")
	case sel.depth < 0:
		return usagef("--depth %d: give 0 or more", sel.depth)
	case sel.components < 0:
		return usagef("--components %d: give 0 for all, or more", sel.components)
	case sel.top < 0:
		return usagef("--top %d: give 0 for all, or more", sel.top)
	}
	if err := sel.time.check(); err != nil {
		return err
	}
	return oneOf("by", sel.by, degreeWeights())
}

// measureOf is what a word of degreeWeights counts.
func measureOf(weight string) graph.Measure {
	switch weight {
	case "amount":
		return graph.ByAmount
	case "people":
		return graph.ByPeople
	}
	return graph.ByEdges
}

// selected is a part of a graph.
type selected struct {
	*graph.Graph
	path  []graph.ID // the entities of --path in order
	words []string   // what was asked for, in Chinese, for the caption of a picture
	whole *graph.Graph
}

// apply selects from a graph.
func (sel *selection) apply(g *graph.Graph) (*selected, error) {
	out := &selected{whole: g}
	want, err := sel.conditions(g)
	if err != nil {
		return nil, err
	}
	g = sel.least.of(g)
	if sel.pathFrom != "" {
		if out.path, err = sel.findPath(g, want); err != nil {
			return nil, err
		}
		want.Focus = out.path
	}
	if out.Graph, err = g.Select(want); err != nil {
		return nil, err
	}
	out.words = sel.words(g, want)
	return out, nil
}

// conditions are what the flags mean in a graph, without the path.
func (sel *selection) conditions(g *graph.Graph) (want graph.Selection, err error) {
	want = graph.Selection{
		Since: sel.time.since, Until: sel.time.until, MinAmount: graph.Money(sel.minAmount),
		Depth: sel.depth, Components: sel.components, Top: sel.top, By: measureOf(sel.by),
	}
	if want.Relations, err = parseRelations(g.Schema(), sel.relations); err != nil {
		return want, err
	}
	if want.Types, err = parseTypes(g.Schema(), sel.types); err != nil {
		return want, err
	}
	if want.Within, err = findAll(g, sel.provinces); err != nil {
		return want, err
	}
	want.Focus, err = findAll(g, sel.focus)
	return want, err
}

// findAll finds the entities of several names.
func findAll(g *graph.Graph, names []string) ([]graph.ID, error) {
	var ids []graph.ID
	for _, name := range split(names) {
		ent, err := find(g, name)
		if err != nil {
			return nil, err
		}
		ids = append(ids, ent.ID)
	}
	return ids, nil
}

// findPath is the best of the shortest paths over what the other conditions keep; where there is none over relations, one that
// also goes from places to those they lie in.
func (sel *selection) findPath(g *graph.Graph, want graph.Selection) ([]graph.ID, error) {
	ends, err := findAll(g, []string{sel.pathFrom, sel.pathTo})
	if err != nil {
		return nil, err
	}
	if len(ends) != 2 {
		return nil, usagef("--path %s %s: give one name for each end", sel.pathFrom, sel.pathTo)
	}
	part, err := g.Select(graph.Selection{
		Relations: want.Relations, Since: want.Since, Until: want.Until, MinAmount: want.MinAmount,
	})
	if err != nil {
		return nil, err
	}
	found, err := part.Paths(ends[0], ends[1], graph.PathOptions{Limit: 1})
	if errors.Is(err, graph.ErrNoPath) {
		found, err = part.Paths(ends[0], ends[1], graph.PathOptions{Limit: 1, Hierarchy: true})
	}
	if err != nil {
		return nil, err
	}
	var ids []graph.ID
	for _, ref := range found.Paths[0].Entities() {
		ids = append(ids, ref.ID)
	}
	return ids, nil
}

// words say what was asked for.
func (sel *selection) words(g *graph.Graph, want graph.Selection) []string {
	var words []string
	say := func(format string, args ...any) { words = append(words, fmt.Sprintf(format, args...)) }
	names := func(ids []graph.ID) string {
		var names []string
		for _, id := range ids {
			names = append(names, g.Entity(id).Name)
		}
		return strings.Join(names, "、")
	}
	near := ""
	if sel.depth > 0 {
		near = fmt.Sprintf("及其 %d 步以内", sel.depth)
	}
	switch focus := want.Focus; {
	case sel.pathFrom != "":
		say("从%s到%s的路径%s", names(focus[:1]), names(focus[len(focus)-1:]), near)
	case len(focus) > 0:
		say("%s%s", names(focus), near)
	}
	for _, rel := range want.Relations {
		rule, _ := g.Schema().Rule(rel)
		say("%s", rule.Label)
	}
	for _, t := range want.Types {
		say("%s", g.Schema().Label(t))
	}
	if len(want.Within) > 0 {
		say("一端在%s", names(want.Within))
	}
	if want.MinAmount > 0 {
		say("金额不低于%s", want.MinAmount.Chinese())
	}
	if time := sel.time.String(); time != "" {
		say("%s（%d 条未注明时间的关系不在内）", time, undated(g))
	}
	if sel.least > 0 {
		say("可信度不低于 %s", sel.least.String())
	}
	if sel.components > 0 {
		say("最大的 %d 组", sel.components)
	}
	if sel.top > 0 {
		say("按%s居前的 %d 个", map[graph.Measure]string{graph.ByEdges: "关系数", graph.ByAmount: "金额", graph.ByPeople: "人数"}[want.By], sel.top)
	}
	return words
}

// undated counts the relations of which no statement says a time.
func undated(g *graph.Graph) int {
	n := 0
	for _, e := range g.Edges() {
		if !slices.ContainsFunc(e.Statements, func(st *graph.Statement) bool { return st.Period != graph.Period{} }) {
			n++
		}
	}
	return n
}
