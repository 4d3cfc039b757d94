package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/curate"
	"example.org/kg/graph/store"
)

func newLogCmd(std *streams) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "log",
		Short: "List all edits",
		Long: `Lists the edits in their order, and what has become of each: active, undone, or lost, which is an edit that finds nothing to change
in what the articles say now. The JSON is what kg edit replay reads.`,
		Example: "  kg edit log\n  kg edit log --format json > edits.json",
		Args:    usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := oneOf("format", format, answerFormats()); err != nil {
				return err
			}
			c, err := loadLog(graphFile(cmd))
			if err != nil {
				return err
			}
			return logAnswer(c).writeOr(std, format, graphFile(cmd), "edits")
		},
	}
	addFormatFlag(cmd, &format, answerFormats())
	return cmd
}

func loadLog(file string) (graph.Curation, error) {
	st, err := store.OpenReadOnly(file)
	if err != nil {
		return graph.Curation{}, err
	}
	c, err := st.Log()
	return c, errors.Join(err, st.Close())
}

// The states of edits.
const (
	editActive = "active"
	editUndone = "undone"
	editLost   = "lost"
)

// loggedEdit is an edit with what has become of it.
type loggedEdit struct {
	graph.Edit
	State string       `json:"state"`
	Marks []graph.Mark `json:"marks"`
}

func logged(c graph.Curation) []loggedEdit {
	active, gone := curate.Active(c.Edits), lost(c)
	is := func(list []graph.Edit, number int) bool {
		return slices.ContainsFunc(list, func(e graph.Edit) bool { return e.Number == number })
	}
	out := make([]loggedEdit, len(c.Edits))
	for i, e := range c.Edits {
		out[i] = loggedEdit{e, editUndone, []graph.Mark{}}
		switch {
		case is(gone, e.Number):
			out[i].State = editLost
		case is(active, e.Number), e.Op == graph.EditUndo && !undone(c.Edits, e.Number):
			out[i].State = editActive
		}
		for _, m := range c.Marks {
			if m.Edit == e.Number {
				out[i].Marks = append(out[i].Marks, m)
			}
		}
	}
	return out
}

// undone tells whether a later edit that holds undoes one.
func undone(log []graph.Edit, number int) bool {
	return slices.ContainsFunc(log, func(e graph.Edit) bool {
		return e.Op == graph.EditUndo && e.Undoes == number && !undone(log, e.Number)
	})
}

func logAnswer(c graph.Curation) *answer {
	a := &answer{columns: []column{
		{name: "number"},
		{name: "op"},
		{name: "what"},
		{name: "state"},
		{name: "changes"},
		{name: "reason"},
		{name: "by"},
		{name: "date"},
	}}
	all := logged(c)
	for _, e := range all {
		a.rows = append(a.rows, []any{e.Number, string(e.Op), said(e.Edit), e.State, int64(len(e.Marks)), e.Reason, e.By, e.Date})
	}
	a.value = all
	return a
}

func newReplayCmd(std *streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "replay FILE",
		Short: "Make the edits of another store",
		Long: `Puts the edits that kg edit log --format json has written behind the log of this store, which has to be without edits, and makes
them: for a store that was built from nothing, or on another machine. Edits that find nothing to change are kept and named.`,
		Example: "  kg -g old.db edit log --format json > edits.json\n  kg edit replay edits.json",
		Args:    usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runReplay(cmd.Context(), std, graphFile(cmd), args[0])
		},
	}
	return cmd
}

func runReplay(ctx context.Context, std *streams, file, from string) error {
	var data []byte
	var err error
	if from == stdio {
		data, err = readAll(ctx, std.in)
	} else {
		data, err = readFile(from)
	}
	if err != nil {
		return err
	}
	var edits []graph.Edit
	if err := json.Unmarshal(data, &edits); err != nil {
		return fmt.Errorf("%s: not a log of edits as kg edit log --format json writes it: %s", from, oneLine(err.Error()))
	}
	before, err := loadLog(file)
	if err != nil {
		return err
	}
	if len(before.Edits) > 0 {
		return fmt.Errorf("%s: has %s already; replay into a store that has none", file, counted(len(before.Edits), "edit"))
	}
	_, after, err := makeEdits(file, edits, true)
	if err != nil {
		return err
	}
	std.note("%s: %s made", file, counted(len(edits), "edit"))
	noteLost(std, after)
	return nil
}

// editsAbout lists the edits that have to do with an entity, undone ones too.
func editsAbout(c graph.Curation, id graph.ID) []loggedEdit {
	return slices.DeleteFunc(logged(c), func(e loggedEdit) bool {
		about := e.Entity == id || len(e.Into) > 0 && e.Into[0].ID == id || e.Claim != nil && (e.Claim.Subject == id || e.Claim.Object == id)
		return !about && !slices.ContainsFunc(e.Marks, func(m graph.Mark) bool { return m.Entity == id || m.Was == id })
	})
}

// editLines are edits for a page that a person reads.
func editLines(edits []loggedEdit) []string {
	var lines []string
	for _, e := range edits {
		line := fmt.Sprintf("%d %s", e.Number, said(e.Edit))
		if e.State != editActive {
			line += " (" + e.State + ")"
		}
		for _, more := range []string{e.Reason, e.By, e.Date} {
			if more != "" {
				line += " · " + more
			}
		}
		lines = append(lines, strings.TrimSpace(line))
	}
	return lines
}
