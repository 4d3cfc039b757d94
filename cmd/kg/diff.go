package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/diff"
)

type diffOptions struct {
	old, new string
	only     []string
	exitCode bool
	format   string
	least    confidence
}

func newDiffCmd(std *streams) *cobra.Command {
	var opts diffOptions
	cmd := &cobra.Command{
		Use:   "diff OLD.db NEW.db",
		Short: "What changed from one store to another",
		Long: `Lists what is new (+), gone (-) and changed (~) from one store to another: documents, entities, relations with their sums, and
statements. A statement that says another figure or time of the same two by the same sentence is one change,
and so is a document that stands where another stood.

The exit code is 0 whether the stores differ or not; with --exit-code it is 1 when they do.`,
		Example: `  kg diff before.db kg.db
  kg diff before.db kg.db --only relations --format csv
  kg diff -q --exit-code before.db kg.db`,
		Args: usageArgs(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.old, opts.new = args[0], args[1]
			return runDiff(cmd.Context(), std, &opts)
		},
	}
	addWordsFlag(cmd, &opts.only, "only", "only these `KINDS`: %s", diffKinds())
	cmd.Flags().BoolVar(&opts.exitCode, "exit-code", false, "end with exit code 1 if anything differs")
	addMinConfidenceFlag(cmd, &opts.least)
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func diffKinds() []string { return []string{"documents", "entities", "relations", "statements"} }

func runDiff(_ context.Context, std *streams, opts *diffOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if err := allOf("only", opts.only, diffKinds()); err != nil {
		return err
	}
	old, err := loadSure(opts.old, opts.least)
	if err != nil {
		return err
	}
	now, err := loadSure(opts.new, opts.least)
	if err != nil {
		return err
	}
	d := &differ{old: old, now: now}
	d.all(diff.Between(old, now), opts.only)
	std.note("%s to %s: %s", opts.old, opts.new, d.counts())
	if len(d.changes) > 0 || opts.format != "table" {
		if err := d.answer().write(std, opts.format); err != nil {
			return err
		}
	}
	if opts.exitCode && len(d.changes) > 0 {
		return errReported
	}
	return nil
}

// change is one line of a diff.
type change struct {
	Change  string         `json:"change"` // new, gone or changed
	Kind    string         `json:"kind"`   // one of diffKinds
	ID      graph.ID       `json:"id,omitempty"`
	Subject string         `json:"subject"`
	Rel     graph.Relation `json:"relation,omitempty"`
	Label   string         `json:"label,omitempty"`
	Object  string         `json:"object,omitempty"`
	Before  string         `json:"before,omitempty"`
	After   string         `json:"after,omitempty"`
}

// differ puts changes into words.
type differ struct {
	old, now *graph.Graph
	changes  []change
}

func (d *differ) all(found *diff.Diff, only []string) {
	wants := func(kind string) bool { return len(only) == 0 || slices.Contains(only, kind) }
	if wants("documents") {
		tell(d, "documents", found.Documents, d.document)
	}
	if wants("entities") {
		tell(d, "entities", found.Entities, d.entity)
	}
	if wants("relations") {
		tell(d, "relations", found.Relations, d.relation)
	}
	if wants("statements") {
		tell(d, "statements", found.Statements, d.statement)
	}
}

// tell adds a line for each change; describe fills in what a thing of one of the two graphs is, and says what there is to say.
func tell[T any](d *differ, kind string, changes []diff.Change[T], describe func(g *graph.Graph, of *T, c *change) string) {
	for _, found := range changes {
		c := change{Kind: kind, Change: "changed"}
		if found.Old == nil {
			c.Change = "new"
		} else {
			c.Before = describe(d.old, found.Old, &c)
		}
		if found.New == nil {
			c.Change = "gone"
		} else {
			c.After = describe(d.now, found.New, &c)
		}
		d.changes = append(d.changes, c)
	}
}

func (d *differ) document(_ *graph.Graph, doc *graph.Document, c *change) string {
	c.ID, c.Subject = doc.ID, doc.Location
	return strings.TrimSpace(doc.Date + " " + doc.Title)
}

func (d *differ) entity(g *graph.Graph, ent *graph.Entity, c *change) string {
	c.ID, c.Subject = ent.ID, ent.Name
	says := []string{g.Ref(ent.ID).String()}
	if len(ent.Aliases) > 0 {
		says = append(says, strings.Join(ent.Aliases, "、"))
	}
	if n := ent.MentionCount(); n > 0 {
		says = append(says, counted(n, "mention"))
	}
	return strings.Join(says, " · ")
}

func (d *differ) ends(g *graph.Graph, s graph.ID, rel graph.Relation, o graph.ID, c *change) {
	rule, _ := g.Schema().Rule(rel)
	c.Subject, c.Rel, c.Label, c.Object = g.Ref(s).Name, rel, rule.Label, g.Ref(o).Name
}

func (d *differ) relation(g *graph.Graph, e *graph.Edge, c *change) string {
	d.ends(g, e.Subject, e.Relation, e.Object, c)
	says := figuresShown([]graph.Money{e.Amount}, []int64{e.Headcount}, e.Period, e.Planned)
	return strings.Join(append(says, counted(len(e.Statements), "statement"), fmt.Sprintf("%.2f", e.Confidence)), " · ")
}

func (d *differ) statement(g *graph.Graph, st *graph.Statement, c *change) string {
	c.ID = st.ID
	d.ends(g, st.Subject, st.Predicate, st.Object, c)
	says := figuresShown(st.Amounts, st.Headcounts, st.Period, st.Status == graph.Planned)
	return strings.Join(append(says, fmt.Sprintf("%.2f", st.Confidence), "“"+clip(oneLine(st.Evidence[0].Exact), quoteShown)+"”"), " · ")
}

// figuresShown says figures with their time.
func figuresShown(amounts []graph.Money, people []int64, p graph.Period, planned bool) []string {
	var says []string
	for _, m := range amounts {
		if m != 0 {
			says = append(says, m.Chinese())
		}
	}
	for _, n := range people {
		if n != 0 {
			says = append(says, fmt.Sprintf("%d人", n))
		}
	}
	if p != (graph.Period{}) {
		says = append(says, period(p.Start, p.End))
	}
	if planned {
		says = append(says, "计划")
	}
	return says
}

// counts sums up the changes: entities +3 -1 ~2, …
func (d *differ) counts() string {
	var parts []string
	for _, kind := range diffKinds() {
		n := map[string]int{}
		for _, c := range d.changes {
			if c.Kind == kind {
				n[c.Change]++
			}
		}
		if len(n) > 0 {
			parts = append(parts, fmt.Sprintf("%s +%d -%d ~%d", kind, n["new"], n["gone"], n["changed"]))
		}
	}
	if len(parts) == 0 {
		return "nothing differs."
	}
	return strings.Join(parts, ", ")
}

func (d *differ) answer() *answer {
	a := &answer{
		columns: []column{
			{name: "change"},
			{name: "kind"},
			{name: "id", csvOnly: true},
			{name: "subject", key: true},
			{name: "relation"},
			{name: "object"},
			{name: "before"},
			{name: "after"},
		},
		value: append([]change{}, d.changes...),
	}
	signs := map[string]string{"new": "+", "gone": "-", "changed": "~"}
	for _, c := range d.changes {
		a.rows = append(a.rows, []any{
			label{signs[c.Change], c.Change},
			strings.TrimSuffix(strings.Replace(c.Kind, "ies", "y", 1), "s"), string(c.ID), c.Subject,
			label{c.Label, string(c.Rel)},
			c.Object, c.Before, c.After,
		})
	}
	return a
}
