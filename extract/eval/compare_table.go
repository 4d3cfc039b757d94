package eval

import (
	"fmt"
	"io"
	"strings"
)

// WriteComparison writes how far the figures of the articles that moved went up, and those of all together.
func WriteComparison(w io.Writer, c Comparison) error {
	var changes []Change
	names := []string{"article"}
	for _, change := range append(c.Docs[:len(c.Docs):len(c.Docs)], c.All) {
		if change.Moved() || change.Doc == c.All.Doc {
			changes = append(changes, change)
			names = append(names, change.Doc)
		}
	}
	first := widest(names)
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %-22s  %-22s  %s\n", pad("", first), "entities", "relations", "measures")
	fmt.Fprintf(&b, "%s%s\n", pad("article", first), strings.TrimRight(strings.Repeat("       P      R     F1  ", 3), " "))
	for _, change := range changes {
		line := pad(change.Doc, first)
		for _, m := range change.moves() {
			line += fmt.Sprintf("  %s %s %s  ", step(m.Precision), step(m.Recall), step(m.F1))
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	for _, only := range []struct {
		run  string
		docs []string
	}{{"the baseline", c.OnlyBefore}, {"this run", c.OnlyAfter}} {
		if len(only.docs) > 0 {
			fmt.Fprintf(&b, "only in %s, not counted: %s\n", only.run, strings.Join(only.docs, ", "))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// step writes a difference in six columns, and none as one sign.
func step(d float64) string {
	if text := fmt.Sprintf("%+.3f", d); text != "+0.000" && text != "-0.000" {
		return text
	}
	return "     ="
}
