package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/spf13/cobra"

	"example.org/kg/extract/hanzi"
	"example.org/kg/graph"
	"example.org/kg/graph/match"
	"example.org/kg/graph/store"
)

type matchOptions struct {
	graph   string
	pattern string
	where   string
	returns string
	limit   int
	format  string
	least   confidence
}

// defaultMatches is how many matches are shown.
const defaultMatches = 100

func newMatchCmd(std *streams) *cobra.Command {
	var opts matchOptions
	cmd := &cobra.Command{
		Use:   "match PATTERN",
		Short: "Find patterns of entities and relations",
		Long: `Finds every place in the graph where entities and relations stand as in a pattern, and cites a sentence for each relation.

A pattern is a chain of nodes and relations, a small part of openCypher and GQL:
  (:City)-[帮扶]->(c:County)<-[投资]-(e:Enterprise)
A node is (variable:TYPE|TYPE {name: '定西市'}), a relation -[variable:RELATION|RELATION]->, <-[…]- or, in either direction, -[…]-.
Whatever is not needed is left out: () and --> are any node and any relation. -[帮扶]->{1,3} is one to three steps. 位于 leads from an
entity to the place that it lies in. Types and relations have their English or Chinese names.

--where compares properties with =, <>, <, <=, >, >=, CONTAINS (包含), STARTS WITH (开头为), joined by AND, OR, NOT (并且, 或者, 非):
  of relations: amount/金额 in yuan, people/人数, year/年份, confidence/可信度, statements/陈述数, status/状态, relation/关系
  of entities:  name/名称, code/代码, province/省份, type/类型, id/编号
c.name is the name of the entity c; name alone that of any entity of the match. Numbers may be written 1e8, 1亿, 5000万.`,
		Example: `  kg query match '(:City)-[帮扶]->(c:County)<-[投资]-(e:Enterprise)' --where 'amount>1e8' --return c,e
  kg query match '(a{name:"福州市"})-[r:帮扶]->(b)' --where 'r.year>=2018' --return b,r.amount
  kg query match '(s:School)-[结对]-(t:School)-[位于]->{1,3}(p:Province)' --format csv`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.pattern = graphFile(cmd), args[0]
			return runMatch(cmd.Context(), std, &opts)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&opts.where, "where", "", "only matches for which the `CONDITION` holds")
	flags.StringVar(&opts.returns, "return", "", "show these `VARIABLES` and properties, with commas between (default: all variables)")
	flags.IntVar(&opts.limit, "limit", defaultMatches, "at most `N` matches, 0 for all")
	addMinConfidenceFlag(cmd, &opts.least)
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func runMatch(_ context.Context, std *streams, opts *matchOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if opts.limit < 0 {
		return usagef("--limit %d: give 0 for all, or more", opts.limit)
	}
	return withStore(opts.graph, opts.least, func(snap *store.Snapshot) error { return askMatch(std, snap, opts) })
}

func askMatch(std *streams, snap *store.Snapshot, opts *matchOptions) error {
	pattern, err := match.Parse(snap.Schema(), hanzi.Fold(opts.pattern))
	if err != nil {
		return misread(std, "the pattern", opts.pattern, err)
	}
	where, err := pattern.Where(hanzi.Fold(opts.where))
	if err != nil {
		return misread(std, "--where", opts.where, err)
	}
	items, err := pattern.Return(hanzi.Fold(opts.returns))
	if err != nil {
		return misread(std, "--return", opts.returns, err)
	}
	found, err := pattern.Run(snap.Net(folding()), where, hanzi.Fold)
	if err != nil {
		return err
	}
	if opts.limit > 0 && len(found) > opts.limit {
		std.note("There are %d matches, of which the first %d are shown; --limit sets their number.", len(found), opts.limit)
		found = found[:opts.limit]
	}
	a, err := matchAnswer(snap, found, items)
	if err != nil {
		return err
	}
	return a.writeOr(std, opts.format, opts.graph, "matches")
}

// misread shows the place in a text of the command line that makes no sense, above the message.
func misread(std *streams, what, text string, err error) error {
	var syntax *match.SyntaxError
	if !errors.As(err, &syntax) {
		return err
	}
	before := oneLine(string([]rune(text)[:min(syntax.At, len([]rune(text)))]))
	fmt.Fprintf(std.err, "  %s\n  %s^\n", oneLine(text), strings.Repeat(" ", lipgloss.Width(before)))
	return usagef("%s, %w", what, err)
}

// matchAnswer has a row for each match: what is asked for, and the sentences behind all of its relations.
func matchAnswer(snap *store.Snapshot, found []*match.Match, items []match.Item) (*answer, error) {
	var edges []graph.Edge
	for _, m := range found {
		for _, steps := range m.Steps {
			edges = append(edges, steps...)
		}
	}
	proof, err := snap.Proof(edges)
	if err != nil {
		return nil, err
	}
	shown := newProofs(proof)
	a := &answer{columns: []column{{name: "match"}}}
	for _, it := range items {
		a.columns = append(a.columns, itemColumns(it)...)
	}
	a.columns = append(a.columns, column{name: "quotes"}, column{name: "locations"})
	values := make([]matchJSON, len(found))
	for i, m := range found {
		row := []any{i + 1}
		values[i] = matchJSON{Values: map[string]any{}, Steps: shown.steps(m)}
		for _, it := range items {
			cells, value := shown.item(m, it)
			row = append(row, cells...)
			values[i].Values[it.Name()] = value
		}
		a.rows = append(a.rows, append(row, citations(values[i].Steps)...))
	}
	a.value = values
	return a, nil
}

type matchJSON struct {
	Values map[string]any `json:"values"` // by name, as asked for
	Steps  []stepJSON     `json:"steps"`  // all relations of the match in its order
}

type stepJSON struct {
	From graph.Ref `json:"from"`
	To   graph.Ref `json:"to"`
	Link linkJSON  `json:"link"`
}

func itemColumns(it match.Item) []column {
	switch {
	case it.Property != "":
		return []column{{name: it.Name()}}
	case it.Relation >= 0:
		var cols []column
		for _, col := range linkColumns() {
			col.name = it.Variable + "_" + col.name
			cols = append(cols, col)
		}
		return cols
	}
	return entityColumns(it.Variable)
}

// citations are the cells with the quotes of a row and where they stand.
func citations(steps []stepJSON) []any {
	var quotes, clipped, places []string
	for _, step := range steps {
		if q := step.Link.Quote; q != nil && !slices.Contains(quotes, q.Exact) {
			quotes = append(quotes, q.Exact)
			clipped = append(clipped, clip(oneLine(q.Exact), quoteShown))
			places = append(places, fmt.Sprintf("%s:%d-%d", q.Location, q.Start, q.End))
		}
	}
	return []any{label{strings.Join(clipped, " | "), csvCell(strings.Join(quotes, " | "))}, strings.Join(places, " | ")}
}

// proofs are the edges of matches with their statements.
type proofs struct {
	g     *graph.Graph
	links map[graph.Triple]graph.Link
}

func newProofs(g *graph.Graph) *proofs {
	p := &proofs{g, map[graph.Triple]graph.Link{}}
	for _, e := range g.Edges() {
		p.links[graph.Triple{Subject: e.Subject, Relation: e.Relation, Object: e.Object}] = g.Link(&e)
	}
	return p
}

// link shows an edge as seen from one of its ends.
func (p *proofs) link(e *graph.Edge, from graph.ID) linkJSON {
	l, ok := p.links[graph.Triple{Subject: e.Subject, Relation: e.Relation, Object: e.Object}]
	if !ok {
		l = p.g.Link(e)
	}
	if l.Direction != graph.Both && e.Subject != from {
		l.Direction = graph.In
	}
	return linkJSON{l, yuan(l.Amount)}
}

// steps shows the relations of a match, each from left to right.
func (p *proofs) steps(m *match.Match) []stepJSON {
	steps := []stepJSON{}
	for i, edges := range m.Steps {
		at := m.Entities[i].ID
		for j := range edges {
			e := &edges[j]
			to := e.Object
			if to == at {
				to = e.Subject
			}
			steps = append(steps, stepJSON{p.g.Ref(at), p.g.Ref(to), p.link(e, at)})
			at = to
		}
	}
	return steps
}

// item is what a row and a JSON value show of an item.
func (p *proofs) item(m *match.Match, it match.Item) (cells []any, value any) {
	switch {
	case it.Property != "":
		switch v := m.Value(it).(type) {
		case graph.Period:
			text := period(v.Start, v.End)
			return []any{text}, text
		case graph.Money:
			return []any{v}, yuan(v)
		default:
			return []any{v}, v
		}
	case it.Relation >= 0:
		l := p.link(&m.Steps[it.Relation][0], m.Entities[it.Relation].ID)
		return linkCells(l.Link), l
	}
	ref := p.ref(m.Entities[it.Node])
	return entityCells(ref), ref
}

func (p *proofs) ref(ent *graph.Entity) graph.Ref {
	if p.g.Entity(ent.ID) != nil {
		return p.g.Ref(ent.ID)
	}
	return graph.Ref{ID: ent.ID, Type: ent.Type, Group: ent.Group, Name: ent.Name, Code: ent.Code}
}
