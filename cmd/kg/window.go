package main

import (
	"slices"
	"time"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
)

// window is the flags --since and --until.
type window struct{ since, until string }

func (w *window) addFlags(cmd *cobra.Command) {
	cmd.Flags().Var((*folded)(&w.since), "since", "only what is said of this `DATE` or later: 2018, 2018-07")
	cmd.Flags().Var((*folded)(&w.until), "until", "only what is said of this `DATE` or earlier")
}

// check refuses a time that is none, or that ends before it begins.
func (w window) check() error {
	for _, flag := range []struct{ name, date string }{{"since", w.since}, {"until", w.until}} {
		if flag.date != "" && !isDate(flag.date) {
			return usagef("--%s %q: give a year, month or day, as 2018, 2018-07 or 2018-07-19", flag.name, flag.date)
		}
	}
	if w.until != "" && w.since > w.until+"~" {
		return usagef("--since %s is later than --until %s", w.since, w.until)
	}
	return nil
}

// isDate tells whether a text is a year, month or day.
func isDate(text string) bool {
	return slices.ContainsFunc([]string{"2006", "2006-01", time.DateOnly}, func(layout string) bool {
		_, err := time.Parse(layout, text)
		return err == nil
	})
}

// String is the time in words, "" for all time.
func (w window) String() string {
	switch {
	case w.since != "" && w.until != "":
		return w.since + " 至 " + w.until
	case w.since != "":
		return w.since + " 以来"
	case w.until != "":
		return "截至 " + w.until
	}
	return ""
}

// part is the flags that say about which places, relations and time a question is.
type part struct {
	places    []string
	relations []string
	time      window
}

// addFlags leaves --relation to commands that have it.
func (p *part) addFlags(cmd *cobra.Command) {
	cmd.Flags().StringSliceVar(&p.places, "place", nil, "only relations with an end in the places of these `NAMES`")
	p.time.addFlags(cmd)
}

// of selects from a graph.
func (p *part) of(g *graph.Graph) (*graph.Graph, error) {
	sel := graph.Selection{Since: p.time.since, Until: p.time.until}
	var err error
	if sel.Within, err = findAll(g, p.places); err != nil {
		return nil, err
	}
	if sel.Relations, err = parseRelations(g.Schema(), p.relations); err != nil {
		return nil, err
	}
	if len(sel.Within)+len(sel.Relations) == 0 && p.time == (window{}) {
		return g, nil
	}
	return g.Select(sel)
}
