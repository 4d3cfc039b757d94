package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/curate"
	"example.org/kg/graph/store"
)

// getenv reads the environment.
func getenv(name string) string { return os.Getenv(name) }

func parseNumber(text string) (int, error) {
	n, err := strconv.Atoi(foldArgument(text))
	if err != nil || n < 1 {
		return 0, usagef("%q: give the number of an edit, see kg edit log", text)
	}
	return n, nil
}

func newJudgeCmd(std *streams, op graph.EditOp, short string) *cobra.Command {
	var opts editOptions
	cmd := &cobra.Command{
		Use:     string(op) + " STATEMENT",
		Short:   short,
		Long:    short + ". kg edit statements NAME lists statements with their ids.",
		Example: "  kg edit " + string(op) + " statement/3f0c",
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph = graphFile(cmd)
			return opts.edit(cmd.Context(), std, getenv, func(g *graph.Graph) (graph.Edit, error) {
				return judge(opts.graph, g, op, args[0], nil)
			})
		},
	}
	opts.addFlags(cmd)
	return cmd
}

func newCorrectCmd(std *streams) *cobra.Command {
	var opts editOptions
	var amounts, people []string
	var time, status string
	cmd := &cobra.Command{
		Use:   "correct STATEMENT",
		Short: "Let a statement say another figure, time or status",
		Long: `Lets a statement say other figures, another time or status. Several figures have commas between them; none takes them away. The
quote stays what it is.`,
		Example: `  kg edit correct 3f0c --amount 2.52亿元 --reason 笔误
  kg edit correct 3f0c --people none --period 2018/2020 --status done`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			to, err := parseCorrection(amounts, people, time, status)
			if err != nil {
				return err
			}
			opts.graph = graphFile(cmd)
			return opts.edit(cmd.Context(), std, getenv, func(g *graph.Graph) (graph.Edit, error) {
				return judge(opts.graph, g, graph.EditCorrect, args[0], to)
			})
		},
	}
	flags := cmd.Flags()
	flags.StringSliceVar(&amounts, "amount", nil, "`AMOUNTS` in yuan, such as 1e7, 1000万, 0.1亿, or none")
	flags.StringSliceVar(&people, "people", nil, "`NUMBERS` of persons, or none")
	flags.Var((*folded)(&time), "period", "`TIME`: 2018, or START/END, of which either may be left out, or none")
	flags.StringVar(&status, "status", "", "`STATUS`: done or planned")
	completes(cmd, "status", []string{string(graph.Done), string(graph.Planned)})
	opts.addFlags(cmd)
	return cmd
}

// none takes something away from a statement.
const none = "none"

func parseCorrection(amounts, people []string, time, status string) (*graph.Correction, error) {
	to := &graph.Correction{Status: graph.Status(status)}
	if len(amounts)+len(people) == 0 && time == "" && status == "" {
		return nil, usagef("to what? give --amount, --people, --period or --status")
	}
	if status != "" {
		if err := oneOf("status", status, []string{string(graph.Done), string(graph.Planned)}); err != nil {
			return nil, err
		}
	}
	for _, text := range amounts {
		var value amount
		if text != none {
			if err := value.Set(text); err != nil {
				return nil, usagef("--amount %q: %v", text, err)
			}
			to.Amounts = append(to.Amounts, graph.Money(value))
		} else {
			to.Amounts = []graph.Money{}
		}
	}
	for _, text := range people {
		if text == none {
			to.Headcounts = []int64{}
			continue
		}
		n, err := strconv.ParseInt(foldArgument(text), 10, 64)
		if err != nil || n < 1 {
			return nil, usagef("--people %q: give a number above 0", text)
		}
		to.Headcounts = append(to.Headcounts, n)
	}
	slices.Sort(to.Amounts)
	slices.Sort(to.Headcounts)
	return to, parsePeriod(to, time)
}

func parsePeriod(to *graph.Correction, time string) error {
	switch {
	case time == "":
		return nil
	case time == none:
		to.Period = &graph.Period{}
		return nil
	}
	start, end, ranged := strings.Cut(time, "/")
	if !ranged {
		end = start
	}
	for _, date := range []string{start, end} {
		if date != "" && !isDate(date) {
			return usagef("--period %q: give a year, month or day, as 2018, 2018-07 or 2018-07-19, or two with / between", time)
		}
	}
	if start == "" && end == "" || end != "" && start > end+"~" {
		return usagef("--period %q ends before it begins", time)
	}
	to.Period = &graph.Period{Start: start, End: end}
	return nil
}

// judge is an edit of the statement with an id.
func judge(file string, g *graph.Graph, op graph.EditOp, id string, to *graph.Correction) (graph.Edit, error) {
	st, err := findStatement(g, id)
	if err != nil {
		return graph.Edit{}, err
	}
	db, err := store.OpenReadOnly(file)
	if err != nil {
		return graph.Edit{}, err
	}
	original, err := db.Original(st.Evidence[0].Document)
	if err := errors.Join(err, db.Close()); err != nil {
		return graph.Edit{}, err
	}
	return curate.Judge(g, op, st, to, original)
}

// shortestID is how many letters of an id name a statement at least.
const shortestID = 4

// findStatement is the statement with an id, which may be cut short.
func findStatement(g *graph.Graph, id string) (*graph.Statement, error) {
	prefix := "statement/" + strings.TrimPrefix(id, "statement/")
	var found []*graph.Statement
	for _, st := range g.Statements() {
		if strings.HasPrefix(string(st.ID), prefix) && len(prefix) >= len("statement/")+shortestID {
			found = append(found, st)
		}
	}
	switch len(found) {
	case 0:
		return nil, fmt.Errorf("%q is no statement in the graph: kg edit statements NAME lists them (give %d letters or more)", id, shortestID)
	case 1:
		return found[0], nil
	}
	return nil, fmt.Errorf("%q begins the ids of %d statements, such as %s and %s", id, len(found), found[0].ID, found[1].ID)
}

func newStatementsCmd(std *streams) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:     "statements NAME [NAME]",
		Short:   "List the statements about an entity, or about two, with their ids",
		Long:    "Lists the statements about an entity, or about two, with their ids, for kg edit reject, confirm and correct.",
		Example: "  kg edit statements 福州 定西",
		Args:    usageArgs(cobra.RangeArgs(1, 2)),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("format", format, answerFormats()); err != nil {
				return err
			}
			g, err := loadGraph(graphFile(cmd))
			if err != nil {
				return err
			}
			ids, err := findAll(g, args)
			if err != nil {
				return err
			}
			return statementsAnswer(g, ids).writeOr(std, format, graphFile(cmd), "such statements")
		},
	}
	addFormatFlag(cmd, &format, answerFormats())
	return cmd
}

// shownID is how much of a statement's id a table shows.
const shownID = len("statement/") + 8

// statementJSON is a statement in an answer.
type statementJSON struct {
	ID         graph.ID       `json:"id"`
	Subject    graph.Ref      `json:"subject"`
	Relation   graph.Relation `json:"relation"`
	Object     graph.Ref      `json:"object"`
	Amounts    []graph.Money  `json:"amounts,omitempty"`
	Headcounts []int64        `json:"headcounts,omitempty"`
	Start      string         `json:"periodStart,omitempty"`
	End        string         `json:"periodEnd,omitempty"`
	Status     graph.Status   `json:"status"`
	Hedges     []string       `json:"hedges,omitempty"`
	Confidence float64        `json:"confidence"`
	Rule       string         `json:"rule,omitempty"`
	Quote      string         `json:"quote"`
	Location   string         `json:"location"`
	EvStart    int            `json:"start"`
	EvEnd      int            `json:"end"`
	Edits      []int          `json:"edits,omitempty"`
}

func statementsAnswer(g *graph.Graph, ids []graph.ID) *answer {
	a := &answer{columns: []column{
		{name: "statement"},
		{name: "subject"},
		{name: "relation"},
		{name: "object"},
		{name: "figures"},
		{name: "period"},
		{name: "confidence"},
		{name: "edits"},
		{name: "quote"},
		{name: "location"},
		{name: "start", csvOnly: true},
		{name: "end", csvOnly: true},
	}}
	edits := editsOf(g.Curation())
	list := []statementJSON{}
	for _, st := range g.Statements() {
		if slices.ContainsFunc(ids, func(id graph.ID) bool { return id != st.Subject && id != st.Object }) {
			continue
		}
		ev := st.Evidence[0]
		s := statementJSON{
			st.ID, g.Ref(st.Subject), st.Predicate, g.Ref(st.Object), st.Amounts, st.Headcounts, st.Period.Start, st.Period.End, st.Status, st.Hedges,
			st.Confidence, st.Rule, ev.Exact, g.Document(ev.Document).Location, ev.Start, ev.End, edits[st.ID],
		}
		list = append(list, s)
		rule, _ := g.Schema().Rule(st.Predicate)
		a.rows = append(a.rows, []any{
			label{string(st.ID[:min(len(st.ID), shownID)]), string(st.ID)},
			s.Subject.Name,
			label{rule.Label, string(st.Predicate)},
			s.Object.Name,
			strings.TrimSpace(figuresOf(st.Amounts, st.Headcounts)), period(s.Start, s.End), st.Confidence, numbersShown(s.Edits),
			label{clip(oneLine(ev.Exact), quoteShown), csvCell(ev.Exact)},
			s.Location, ev.Start, ev.End,
		})
	}
	a.value = list
	return a
}

// editsOf lists the edits that had to do with each statement.
func editsOf(c graph.Curation) map[graph.ID][]int {
	edits := map[graph.ID][]int{}
	for _, m := range c.Marks {
		if m.Statement != "" && !slices.Contains(edits[m.Statement], m.Edit) {
			edits[m.Statement] = append(edits[m.Statement], m.Edit)
		}
	}
	return edits
}

func numbersShown(numbers []int) string {
	parts := make([]string, len(numbers))
	for i, n := range numbers {
		parts[i] = strconv.Itoa(n)
	}
	return strings.Join(parts, ",")
}
