package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/conflict"
)

type conflictsOptions struct {
	graph   string
	part    part
	reasons []string
	format  string
	least   confidence
}

func newConflictsCmd(std *streams) *cobra.Command {
	var opts conflictsOptions
	cmd := &cobra.Command{
		Use:   "conflicts",
		Short: "Statements that give different figures for the same",
		Long: `Lists the relations of which statements give different figures for what may be the same time, side by side with the sentences, and
the likely reason, the gravest first:

  unexplained  nothing in the statements tells why
  exceeds      a part of a time has more than the whole of it
  date         as of another date, or one of them says no time
  rounding     one is the other rounded or cut off
  total        a running total against a figure of a shorter time
  part         a part against the whole

Figures that agree within their hedges (约, 近, 超, 余 …) are no conflict, nor are those of different years, nor plans and what was
done, nor donations and aid, of which they are a part. Each figure's reason is why it may differ from the largest.`,
		Example: `  kg conflicts
  kg conflicts --reason unexplained,exceeds --place 定西
  kg conflicts --format json`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			opts.graph = graphFile(cmd)
			return runConflicts(cmd.Context(), std, &opts)
		},
	}
	addWordsFlag(cmd, &opts.reasons, "reason", "only conflicts for these `REASONS`: %s", reasonNames())
	addRelationFlag(cmd, &opts.part.relations)
	opts.part.addFlags(cmd)
	addMinConfidenceFlag(cmd, &opts.least)
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func reasonNames() []string {
	var names []string
	for _, r := range conflict.Reasons() {
		names = append(names, string(r))
	}
	return names
}

func runConflicts(_ context.Context, std *streams, opts *conflictsOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if err := opts.part.time.check(); err != nil {
		return err
	}
	if err := allOf("reason", opts.reasons, reasonNames()); err != nil {
		return err
	}
	g, err := loadSure(opts.graph, opts.least)
	if err != nil {
		return err
	}
	if g, err = opts.part.of(g); err != nil {
		return err
	}
	found := conflict.Find(g)
	if len(opts.reasons) > 0 {
		found = slices.DeleteFunc(found, func(c conflict.Conflict) bool { return !slices.Contains(opts.reasons, string(c.Reason)) })
	}
	return conflictsAnswer(found).writeOr(std, opts.format, opts.graph, "conflicts")
}

// conflictsAnswer has a row for each claim.
func conflictsAnswer(found []conflict.Conflict) *answer {
	a := &answer{
		columns: []column{
			{name: "conflict"},
			{name: "relation"},
			{name: "subject", csvOnly: true},
			{name: "subject_id", csvOnly: true},
			{name: "object", csvOnly: true},
			{name: "object_id", csvOnly: true},
			{name: "measure", csvOnly: true},
			{name: "figure"},
			{name: "reason"},
			{name: "period"},
			{name: "status"},
			{name: "hedges"},
			{name: "confidence", csvOnly: true},
			{name: "date"},
			{name: "quote"},
			{name: "location"},
			{name: "start", csvOnly: true},
			{name: "end", csvOnly: true},
			{name: "statement", csvOnly: true},
		},
		value: conflictsJSON(found),
	}
	for i, c := range found {
		for j, claim := range c.Claims {
			number := label{"", fmt.Sprint(i + 1)}
			relation := label{"", string(c.Relation)}
			if j == 0 {
				number.shown, relation.shown = number.name, c.Subject.Name+" "+c.Label+" "+c.Object.Name
				if c.Measure == conflict.Donation {
					relation.shown += "（捐赠）"
				}
			}
			q := claim.Quotes[0]
			a.rows = append(a.rows, []any{
				number, relation, c.Subject.Name, string(c.Subject.ID), c.Object.Name, string(c.Object.ID), string(c.Measure),
				claimFigure(c.Measure, claim), string(claim.Reason), period(claim.Start, claim.End), status(c.Planned),
				strings.Join(claim.Hedges, "、"), claim.Confidence, q.Date,
				label{clip(oneLine(q.Exact), cardQuote), csvCell(q.Exact)},
				q.Location, q.Start, q.End, string(claim.Statement),
			})
		}
	}
	return a
}

// claimFigure is 2.52亿元 or 1200人 for people, and a plain number for programs.
func claimFigure(measure conflict.Measure, claim conflict.Claim) label {
	if measure != conflict.Headcount {
		amount := graph.Money(claim.Value)
		return label{amount.Chinese(), amount.String()}
	}
	return label{fmt.Sprintf("%d人", claim.Value), fmt.Sprint(claim.Value)}
}

type conflictJSON struct {
	conflict.Conflict
	Claims []claimJSON `json:"claims"`
}

type claimJSON struct {
	Amount    *yuan  `json:"amount,omitempty"`
	Headcount *int64 `json:"headcount,omitempty"`
	conflict.Claim
}

func conflictsJSON(found []conflict.Conflict) []conflictJSON {
	out := make([]conflictJSON, len(found))
	for i, c := range found {
		out[i] = conflictJSON{c, make([]claimJSON, len(c.Claims))}
		for j, claim := range c.Claims {
			out[i].Claims[j].Claim = claim
			if c.Measure != conflict.Headcount {
				amount := yuan(claim.Value)
				out[i].Claims[j].Amount = &amount
			} else {
				out[i].Claims[j].Headcount = &claim.Value
			}
		}
	}
	return out
}
