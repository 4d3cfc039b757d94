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
	"example.org/kg/graph/curate"
	"example.org/kg/graph/store"
)

// editorEnv is the environment variable that names who edits when --by does not.
const editorEnv = "KG_EDITOR"

// editOptions are what every edit is noted with.
type editOptions struct {
	graph  string
	reason string
	by     string
	date   string
}

func newEditCmd(std *streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "edit WHAT",
		Short: "Correct what the articles were read as",
		Long: `Corrects the graph: merges and splits entities, renames them, adds aliases; rejects, confirms and corrects statements. Each edit is
put into a log in the store, from which nothing is ever taken out. A build makes all edits again in what it reads. An edit that is
undone leaves what the articles say.

An edit finds its statement again by its id or, when a later version of kg reads the article in another way, by the two it is
about and its sentence. What is not found any more is said by kg build and by kg edit log.

Statements have ids: kg edit statements NAME lists them, and they may be cut short (statement/3f0c or 3f0c).`,
		Example: `  kg suggest
  kg edit merge 达道食品 福建达道食品有限公司 --reason 同一企业 --by 李
  kg edit statements 福州 定西
  kg edit correct 3f0c --amount 2.52亿元 --reason 笔误
  kg edit log
  kg edit undo 2`,
		Args: unknownCommand,
		RunE: func(*cobra.Command, []string) error {
			return usagef("which edit? give merge, split, rename, alias, reject, confirm, correct, undo, log, statements or replay")
		},
	}
	cmd.AddCommand(
		newMergeCmd(std),
		newSplitCmd(std),
		newNameCmd(std, "rename", "Give an entity another name; the old one becomes an alias", curate.Rename),
		newNameCmd(std, "alias", "Let an entity also be called something", curate.AddAlias),
		newJudgeCmd(std, graph.EditReject, "Take a statement out, because it is wrong"),
		newJudgeCmd(std, graph.EditConfirm, "Note that a statement is right; its confidence is 1 then"),
		newCorrectCmd(std),
		newUndoCmd(std),
		newLogCmd(std),
		newStatementsCmd(std),
		newReplayCmd(std),
	)
	return cmd
}

// addFlags gives a command the flags of all edits.
func (opts *editOptions) addFlags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&opts.reason, "reason", "", "note `WHY`")
	flags.StringVar(&opts.by, "by", "", "note `WHO` edits (default: the environment variable "+editorEnv+")")
	flags.Var((*folded)(&opts.date), "date", "note this `DATE` instead of today's")
}

// note fills in who edits when and why.
func (opts *editOptions) note(e graph.Edit, env func(string) string) (graph.Edit, error) {
	e.Reason, e.By, e.Date = opts.reason, opts.by, opts.date
	if e.By == "" {
		e.By = env(editorEnv)
	}
	if e.Date == "" {
		e.Date = time.Now().Format(time.DateOnly)
	}
	if !isDate(e.Date) {
		return e, usagef("--date %q: give a year, month or day, as 2018, 2018-07 or 2018-07-19", e.Date)
	}
	return e, nil
}

// edit makes one edit of a store. plan gets the graph as it is.
func (opts *editOptions) edit(_ context.Context, std *streams, env func(string) string, plan func(g *graph.Graph) (graph.Edit, error)) error {
	g, err := loadGraph(opts.graph)
	if err != nil {
		return err
	}
	e, err := plan(g)
	if err != nil {
		return err
	}
	if e, err = opts.note(e, env); err != nil {
		return err
	}
	made, c, err := makeEdits(opts.graph, []graph.Edit{e}, false)
	if err != nil {
		return fmt.Errorf("%s: %w", e.Op, err)
	}
	std.note("%s: edit %d: %s; kg edit undo %d takes it back", opts.graph, made[0].Number, said(made[0]), made[0].Number)
	for _, m := range c.Marks {
		if m.Edit == made[0].Number && m.Statement != "" && m.Statement != m.Was && made[0].Op == graph.EditCorrect {
			std.note("  the statement is now %s", m.Statement)
		}
	}
	noteLost(std, c)
	return nil
}

// makeEdits puts edits into a store that there is.
func makeEdits(file string, edits []graph.Edit, lenient bool) (made []graph.Edit, after graph.Curation, err error) {
	st, err := store.Open(file)
	if err != nil {
		return nil, after, err
	}
	if made, err = st.Edit(edits, folding(), lenient); err == nil {
		after, err = st.Log()
	}
	return made, after, errors.Join(err, st.Close())
}

// said puts an edit into words.
func said(e graph.Edit) string {
	switch e.Op {
	case graph.EditMerge:
		return fmt.Sprintf("%s is %s", e.Called, e.Into[0].Name)
	case graph.EditSplit:
		return fmt.Sprintf("%s is %s in %s", e.Called, e.Into[0].Name, e.In.Location)
	case graph.EditRename:
		return fmt.Sprintf("%s is called %s", e.Called, e.Name)
	case graph.EditAlias:
		return fmt.Sprintf("%s is also called %s", e.Called, e.Name)
	case graph.EditReject:
		return fmt.Sprintf("%s is wrong", e.Called+figuresOf(e.Claim.Amounts, e.Claim.Headcounts))
	case graph.EditConfirm:
		return fmt.Sprintf("%s is right", e.Called+figuresOf(e.Claim.Amounts, e.Claim.Headcounts))
	case graph.EditCorrect:
		return fmt.Sprintf("%s is %s", e.Called+figuresOf(e.Claim.Amounts, e.Claim.Headcounts), correction(e.To))
	case graph.EditUndo:
		return fmt.Sprintf("edit %d is undone", e.Undoes)
	}
	return string(e.Op)
}

func figuresOf(amounts []graph.Money, people []int64) string {
	says := figuresShown(amounts, people, graph.Period{}, false)
	if len(says) == 0 {
		return ""
	}
	return " " + strings.Join(says, "、")
}

// correction says what a statement is to say.
func correction(to *graph.Correction) string {
	says := figuresShown(to.Amounts, to.Headcounts, graph.Period{}, false)
	if to.Amounts != nil && len(to.Amounts) == 0 {
		says = append(says, "without amount")
	}
	if to.Headcounts != nil && len(to.Headcounts) == 0 {
		says = append(says, "without people")
	}
	if to.Period != nil && *to.Period == (graph.Period{}) {
		says = append(says, "without time")
	} else if to.Period != nil {
		says = append(says, period(to.Period.Start, to.Period.End))
	}
	if to.Status != "" {
		says = append(says, string(to.Status))
	}
	return strings.Join(says, "、")
}

// lost lists the active edits that find nothing to change.
func lost(c graph.Curation) []graph.Edit {
	return slices.DeleteFunc(curate.Active(c.Edits), func(e graph.Edit) bool {
		return slices.ContainsFunc(c.Marks, func(m graph.Mark) bool { return m.Edit == e.Number })
	})
}

// noteLost tells of edits that find nothing to change.
func noteLost(std *streams, c graph.Curation) {
	for _, e := range lost(c) {
		std.note("  edit %d finds nothing to change now: %s", e.Number, said(e))
	}
}

func newUndoCmd(std *streams) *cobra.Command {
	var opts editOptions
	cmd := &cobra.Command{
		Use:     "undo NUMBER",
		Short:   "Take an edit back",
		Long:    "Takes an edit back. That is an edit too: undoing it brings the first one back.",
		Example: "  kg edit undo 2",
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			number, err := parseNumber(args[0])
			if err != nil {
				return err
			}
			opts.graph = graphFile(cmd)
			return opts.edit(cmd.Context(), std, getenv, func(*graph.Graph) (graph.Edit, error) {
				return graph.Edit{Op: graph.EditUndo, Undoes: number}, nil
			})
		},
	}
	opts.addFlags(cmd)
	return cmd
}
