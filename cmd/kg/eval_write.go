package main

import (
	"fmt"
	"io"
	"strings"

	"example.org/kg/extract/eval"
	"example.org/kg/graph"
)

// writeResults writes results in one of the evalFormats.
func writeResults(w io.Writer, results []eval.Result, schema *graph.Schema, opts *evalOptions) error {
	all := eval.Sum(results)
	switch {
	case opts.calibration && opts.format == "json":
		return writeJSON(w, all.Calibration)
	case opts.calibration:
		return eval.WriteCalibration(w, all.Calibration)
	case opts.format == "json":
		return eval.WriteJSON(w, results)
	}
	if err := eval.WriteTable(w, results); err != nil {
		return err
	}
	fmt.Fprintln(w)
	if err := eval.WriteBreakdown(w, all, schema); err != nil {
		return err
	}
	if !opts.verbose {
		return nil
	}
	for _, r := range results {
		if len(r.Findings) > 0 {
			fmt.Fprintf(w, "\n%s\n", oneLine(r.Doc))
		}
		for _, f := range r.Findings {
			writeFinding(w, f)
		}
	}
	return nil
}

// writeComparison writes what moved, and the findings that are new or gone.
func writeComparison(w io.Writer, c eval.Comparison) error {
	if err := eval.WriteComparison(w, c); err != nil {
		return err
	}
	for _, change := range c.Docs {
		for _, list := range []struct {
			head     string
			findings []eval.Finding
		}{{"new", change.New}, {"gone", change.Gone}} {
			if len(list.findings) > 0 {
				fmt.Fprintf(w, "\n%s: %s\n", oneLine(change.Doc), list.head)
			}
			for _, f := range list.findings {
				writeFinding(w, f)
			}
		}
	}
	return nil
}

// writeFinding writes a finding as a line and under it, further in, the figures that go with it and where the article shows it.
func writeFinding(w io.Writer, f eval.Finding) {
	fmt.Fprintln(w, strings.TrimRight(oneLine(f.String()), " "))
	const under = "             "
	if f.What == eval.ARelation && len(f.Measures) > 0 {
		figures := make([]string, len(f.Measures))
		for i, m := range f.Measures {
			figures[i] = m.String()
		}
		fmt.Fprintf(w, "%swith %s\n", under, strings.Join(figures, ", "))
	}
	if f.What == eval.AMeasure && f.Quote != "" {
		fmt.Fprintf(w, "%s「%s」\n", under, oneLine(f.Quote))
	}
	for _, p := range f.Passages {
		source := ""
		if p.Rule != "" {
			source = fmt.Sprintf("%s %.2f  ", p.Rule, p.Confidence)
		}
		if text := oneLine(p.Text); text != oneLine(f.Quote) {
			fmt.Fprintf(w, "%s%s%s\n", under, oneLine(source), text)
		}
	}
	if f.Quote != "" && len(f.Passages) == 0 {
		fmt.Fprintf(w, "%snot in the article: 「%s」\n", under, oneLine(f.Quote))
	}
}
