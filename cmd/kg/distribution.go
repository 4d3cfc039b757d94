package main

import (
	"fmt"
	"slices"
	"strconv"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// shareJSON is a line of a distribution, of one relation or type where the question was for each.
type shareJSON struct {
	Relation graph.Relation `json:"relation,omitempty"`
	Type     graph.Type     `json:"type,omitempty"`
	graph.Share
}

// tallied is what a distribution is of: entities of a type, or by their relations of one kind.
type tallied struct {
	head  shareJSON
	label []any // its cell, none where there is one distribution only
	tally graph.Tally
}

// checkDistribution refuses what means nothing to a distribution.
func (opts *degreeOptions) checkDistribution() error {
	switch {
	case len(opts.names) > 0:
		return usagef("--distribution is of all entities, or those of a --type: give no names")
	case opts.weight != degreeWeights()[0]:
		return usagef("--distribution counts relations: give no --weight %s", opts.weight)
	case opts.Top > 0:
		return usagef("--distribution has all numbers of relations: give no --top")
	}
	return nil
}

// askDistribution counts the entities that have each number of relations.
func askDistribution(std *streams, snap *store.Snapshot, opts *degreeOptions) error {
	groups, err := tallies(snap, opts)
	if err != nil {
		return err
	}
	a := &answer{columns: []column{{name: "degree"}, {name: "entities"}, {name: "share"}, {name: "cumulative"}}}
	if opts.by != degreeBreakdowns()[0] {
		a.columns = slices.Insert(a.columns, 0, column{name: opts.by})
	}
	lines := []shareJSON{}
	for _, group := range groups {
		for _, line := range group.tally.Distribution() {
			group.head.Share = line
			lines = append(lines, group.head)
			a.rows = append(a.rows, slices.Concat(group.label, []any{int(line.Degree), line.Entities, percent(line.Share), percent(line.Cumulative)}))
		}
	}
	a.value = lines
	return a.writeOr(std, opts.format, opts.graph, "such entities")
}

// tallies counts for everything at once, for each relation or for each type, in the order of the schema.
func tallies(snap *store.Snapshot, opts *degreeOptions) (groups []tallied, err error) {
	if opts.by == "relation" {
		asked := opts.Relations
		for _, rule := range snap.Schema().Relations() {
			if len(asked) > 0 && !slices.Contains(asked, rule.Relation) {
				continue
			}
			opts.Relations = []graph.Relation{rule.Relation}
			byType, err := snap.DegreeTallies(opts.DegreeOptions)
			if err != nil {
				return nil, err
			}
			groups = append(groups, tallied{shareJSON{Relation: rule.Relation}, []any{label{rule.Label, string(rule.Relation)}}, sumOf(byType)})
		}
		return groups, nil
	}
	byType, err := snap.DegreeTallies(opts.DegreeOptions)
	if err != nil || opts.by != "type" {
		return []tallied{{tally: sumOf(byType)}}, err
	}
	for _, t := range snap.Schema().Types() {
		groups = append(groups, tallied{shareJSON{Type: t.Type}, []any{label{t.Label, string(t.Type)}}, byType[t.Type]})
	}
	return groups, nil
}

func sumOf(byType map[graph.Type]graph.Tally) graph.Tally {
	sum := graph.Tally{}
	for _, t := range byType {
		sum.Add(t)
	}
	return sum
}

// percent is a share for people, and the number itself for programs.
func percent(share float64) label {
	return label{fmt.Sprintf("%6.2f %%", 100*share), strconv.FormatFloat(share, 'f', -1, 64)}
}
