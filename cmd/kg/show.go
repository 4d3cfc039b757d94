package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

type showOptions struct {
	graph  string
	name   string
	format string
	least  confidence
	extent extent
}

func newShowCmd(std *streams) *cobra.Command {
	var opts showOptions
	cmd := &cobra.Command{
		Use:   "show NAME",
		Short: "Everything about one entity",
		Long:  "Shows what the graph knows about an entity: names, place, relations with their sums, and the sentences they rest on.",
		Example: `  kg show 定西
  kg show 350100 --format json`,
		Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.graph, opts.name = graphFile(cmd), args[0]
			return runShow(cmd.Context(), std, &opts)
		},
	}
	addMinConfidenceFlag(cmd, &opts.least)
	opts.extent.addFlags(cmd, "of each list")
	addFormatFlag(cmd, &opts.format, answerFormats())
	return cmd
}

func runShow(_ context.Context, std *streams, opts *showOptions) error {
	if err := oneOf("format", opts.format, answerFormats()); err != nil {
		return err
	}
	if err := opts.extent.check(); err != nil {
		return err
	}
	return withStore(opts.graph, opts.least, func(snap *store.Snapshot) error { return askShow(std, snap, opts) })
}

func askShow(std *streams, snap *store.Snapshot, opts *showOptions) error {
	ids, err := findIn(snap, opts.name)
	if err != nil {
		return err
	}
	card, err := snap.Card(ids[0], graph.CardOptions{Top: opts.extent.limit(opts.format)})
	if err != nil {
		return err
	}
	log, err := snap.ReadCuration()
	if err != nil {
		return err
	}
	edits := editsAbout(log, ids[0])
	if isCut(card) {
		defer std.note("Only the beginning of long lists is shown: --top N shows more, --all all of them")
	}
	if opts.format == "table" {
		return buffered(std.out, func(w io.Writer) error {
			return errors.Join(writeCard(w, card, std.screen()), writeEdits(w, edits, std.screen()))
		})
	}
	return cardAnswer(card, edits).write(std, opts.format)
}

// isCut tells that lists on a card are not whole.
func isCut(card *graph.Card) bool {
	return card.MoreContains+card.MoreDocuments > 0 || slices.ContainsFunc(card.Relations, func(s graph.CardSection) bool { return s.More > 0 })
}

// writeEdits writes what curators did to an entity and to its statements.
func writeEdits(w io.Writer, edits []loggedEdit, scr screen) error {
	if len(edits) == 0 {
		return nil
	}
	fmt.Fprintln(w)
	err := writeHeading(w, "编辑 edits", scr)
	for _, line := range editLines(edits) {
		fmt.Fprintln(w, oneLine(line))
	}
	return err
}

// cardAnswer has a row for each quote.
func cardAnswer(card *graph.Card, edits []loggedEdit) *answer {
	a := &answer{
		columns: slices.Concat(entityColumns("entity"), linkColumns(), entityColumns("neighbor"), quoteColumns()),
		value:   newCardJSON(card, edits),
	}
	for _, section := range card.Relations {
		for _, entry := range section.Neighbors {
			for _, q := range entry.Quotes {
				a.rows = append(a.rows, slices.Concat(entityCells(card.Entity), linkCells(entry.Link), entityCells(entry.Entity), quoteCells(&q)))
			}
		}
	}
	return a
}

// writeCard writes the card as a page for a person.
func writeCard(w io.Writer, card *graph.Card, scr screen) error {
	if err := writeHeading(w, oneLine(card.Entity.String()), scr); err != nil {
		return err
	}
	for _, line := range cardFacts(card) {
		fmt.Fprintln(w, oneLine(line))
	}
	for _, section := range card.Relations {
		fmt.Fprintln(w)
		if err := writeHeading(w, sectionHeading(section), scr); err != nil {
			return err
		}
		if err := writeTable(w, sectionTable(section), scr); err != nil {
			return err
		}
		writeMore(w, section.More)
	}
	if len(card.Documents) > 0 {
		fmt.Fprintln(w)
		if err := writeHeading(w, "文档 documents", scr); err != nil {
			return err
		}
		err := writeTable(w, documentsTable(card.Documents), scr)
		writeMore(w, card.MoreDocuments)
		return err
	}
	return nil
}

// writeMore tells below a list how many of it are not shown.
func writeMore(w io.Writer, more int) {
	if more > 0 {
		fmt.Fprintf(w, "… %d more\n", more)
	}
}

func cardFacts(card *graph.Card) []string {
	var facts []string
	if len(card.Aliases) > 0 {
		facts = append(facts, "also called: "+strings.Join(card.Aliases, "、"))
	}
	if len(card.Parents) > 0 {
		facts = append(facts, "lies in: "+refNames(card.Parents))
	}
	if len(card.Contains) > 0 {
		contains := "contains: " + refNames(card.Contains)
		if card.MoreContains > 0 {
			contains += fmt.Sprintf(" … %d more", card.MoreContains)
		}
		facts = append(facts, contains)
	}
	if card.Count > 0 {
		members := fmt.Sprintf("members: %d", card.Count)
		if card.Approx {
			members += " or more"
		}
		facts = append(facts, members)
	}
	if card.Inferred {
		return append(facts, "named in no article; here because of what lies in it")
	}
	return append(facts, fmt.Sprintf("mentions: %d", card.Mentions))
}

func refNames(refs []graph.Ref) string {
	names := make([]string, len(refs))
	for i, ref := range refs {
		names[i] = ref.Name
		if ref.Code != "" {
			names[i] += " " + ref.Code
		}
	}
	return strings.Join(names, "、")
}

// sectionHeading names the relation, its way and its sums: 帮扶 ← · 3 relations · 2.52亿元.
func sectionHeading(section graph.CardSection) string {
	parts := []string{section.Label + " " + arrow(section.Direction), counted(section.Sum.Edges, "relation"), counted(section.Statements, "statement")}
	if section.Sum.Amount > 0 {
		parts = append(parts, section.Sum.Amount.Chinese())
	}
	if section.Sum.Headcount > 0 {
		parts = append(parts, fmt.Sprintf("%d人", section.Sum.Headcount))
	}
	if p := period(section.Start, section.End); p != "" {
		parts = append(parts, p)
	}
	return strings.Join(parts, " · ")
}

// cardQuote is how much of a quote a card shows.
const cardQuote = 60

func sectionTable(section graph.CardSection) *answer {
	a := &answer{columns: []column{{name: "neighbor"}, {name: "code"}, {name: "amount"}, {name: "people"}, {name: "period"}, {name: "status"}, {name: "quote"}}}
	for _, entry := range section.Neighbors {
		l := entry.Link
		for i, q := range entry.Quotes {
			quote := clip(oneLine(q.Exact), cardQuote)
			if i > 0 { // a further quote of the same neighbour
				a.rows = append(a.rows, []any{"", "", graph.Money(0), int64(0), "", "", quote})
				continue
			}
			a.rows = append(a.rows, []any{entry.Entity.Name, entry.Entity.Code, l.Amount, l.Headcount, period(l.PeriodStart, l.PeriodEnd), status(l.Planned), quote})
		}
	}
	return a
}

func documentsTable(docs []graph.CardDocument) *answer {
	a := &answer{columns: []column{{name: "mentions"}, {name: "date"}, {name: "title"}, {name: "location"}}}
	for _, doc := range docs {
		a.rows = append(a.rows, []any{doc.Mentions, doc.Date, clip(oneLine(doc.Title), cardQuote), doc.Location})
	}
	return a
}
