package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"example.org/kg/extract"
	"example.org/kg/graph"
)

// printed is an explanation for a person, line by line. Every line is made printable before colours are
// put on it.
type printed struct {
	lines    []string
	schema   *graph.Schema
	coloured bool
}

func newPrinted(schema *graph.Schema, coloured bool) *printed {
	return &printed{schema: schema, coloured: coloured}
}

func (p *printed) writeTo(w io.Writer) error {
	for _, line := range p.lines {
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	return nil
}

func (p *printed) style(line string, style lipgloss.Style) {
	if line = strings.TrimRight(oneLineKept(line), " "); p.coloured {
		line = style.Render(line)
	}
	p.lines = append(p.lines, line)
}

func (p *printed) line(format string, args ...any) {
	p.style(fmt.Sprintf(format, args...), lipgloss.NewStyle())
}

func (p *printed) heading(format string, args ...any) {
	if len(p.lines) > 0 {
		p.lines = append(p.lines, "")
	}
	p.style(fmt.Sprintf(format, args...), lipgloss.NewStyle().Bold(true))
}

// faint writes what was tried in vain.
func (p *printed) faint(format string, args ...any) {
	p.style(fmt.Sprintf(format, args...), lipgloss.NewStyle().Faint(true))
}

// oneLineKept is oneLine without joining spaces, which set the columns.
func oneLineKept(s string) string {
	return strings.NewReplacer("\n", " ", "\t", " ").Replace(printable(s))
}

// padded fills a cell up to a width; a Chinese character takes two places.
func padded(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-lipgloss.Width(s)))
}

// columns sets rows of cells below each other, all columns but the last as wide as their widest cell.
func columns(rows [][]string) []string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			if i < len(row)-1 {
				widths[i] = max(widths[i], lipgloss.Width(oneLineKept(cell)))
			}
		}
	}
	out := make([]string, len(rows))
	for k, row := range rows {
		for i, cell := range row {
			if cell = oneLineKept(cell); i < len(row)-1 {
				cell = padded(cell, widths[i]) + "  "
			}
			out[k] += cell
		}
	}
	return out
}

// article shows every sentence that says something.
func (p *printed) article(explanation *extract.Explanation) {
	head := []string{explanation.Title, explanation.Date, explanation.Source}
	head = slices.DeleteFunc(head, func(s string) bool { return s == "" })
	if len(head) > 0 {
		p.heading("%s", strings.Join(head, " · "))
	}
	for _, h := range explanation.Home {
		p.line("我%s = %s", h.Level, h.Entity)
	}
	left := 0
	for i := range explanation.Sentences {
		if sent := &explanation.Sentences[i]; sent.Says() {
			p.sentence(sent)
		} else {
			left++
		}
	}
	if left > 0 {
		p.heading("%s without a word that may claim a relation: see them by --sentence NUMBER", counted(left, "sentence"))
	}
}

func (p *printed) sentence(sent *extract.SentenceReading) {
	p.heading("%d  %s", sent.Number, oneLine(sent.Text))
	about := fmt.Sprintf("   %s, characters %d–%d", sent.Kind, sent.Start, sent.End)
	if sent.Section != nil {
		about += "; under the heading " + shownPair(sent.Section)
	} else if sent.Topic != nil {
		about += "; the text is about " + shownPair(sent.Topic)
	}
	p.faint("%s", about)
	p.chunks(sent)
	p.nouns(sent.Nouns)
	for i := range sent.Trials {
		p.trial(&sent.Trials[i])
	}
	for _, st := range sent.Others {
		p.line("   %s by %s", p.claim(st), otherRule(st.Rule))
	}
	for _, u := range sent.Figures {
		p.faint("   %s left: %s", u.Text, u.Why)
	}
}

func otherRule(rule string) string {
	if rule == "table" {
		return "the table"
	}
	return "the heading " + rule
}

func shownPair(pair *extract.Pair) string {
	s := pair.Helper.Name + " → " + pair.Helped.Name
	if pair.Sentence > 0 {
		s += fmt.Sprintf(" (sentence %d)", pair.Sentence)
	}
	return s
}

// chunks lists what the sentence holds beside mere text.
func (p *printed) chunks(sent *extract.SentenceReading) {
	var rows [][]string
	for _, c := range sent.Chunks {
		if c.Kind == "text" || c.Kind == "comma" || c.Kind == "break" {
			continue
		}
		rows = append(rows, []string{"   " + c.Text, c.Kind, shownChunk(&c)})
	}
	for _, line := range columns(rows) {
		p.line("%s", line)
	}
}

func shownChunk(c *extract.Chunk) string {
	switch c.Kind {
	case "word":
		return strings.Join(c.Classes, " ")
	case "figure":
		return strings.TrimSpace(string(c.Value) + " " + c.Unit)
	}
	var parts []string
	if len(c.Entities) > 0 {
		parts = append(parts, refNames(c.Entities))
	} else if c.Kind == "reference" {
		parts = append(parts, "nobody known")
	}
	if c.Sure > 0 {
		parts = append(parts, fmt.Sprintf("sure %.2f", c.Sure))
	}
	if c.How != "" {
		parts = append(parts, c.How)
	}
	if len(c.Readings) > 1 {
		parts = append(parts, "of "+shownReadings(c.Readings))
	}
	return strings.Join(parts, "; ")
}

// shownReadings lists what a name could mean, the heaviest first.
func shownReadings(readings []extract.Reading) string {
	const many = 8
	sorted := slices.Clone(readings)
	slices.SortStableFunc(sorted, func(a, b extract.Reading) int {
		switch {
		case a.Weight > b.Weight:
			return -1
		case a.Weight < b.Weight:
			return 1
		}
		return 0
	})
	var out []string
	for _, r := range sorted[:min(many, len(sorted))] {
		s := r.Entity.In + r.Entity.Name + " " + r.Entity.Code
		switch {
		case r.Weight > 0:
			s += fmt.Sprintf(" (weight %.2f)", r.Weight)
		case r.Barred:
			s += " (ruled out)"
		}
		out = append(out, s)
	}
	if more := len(sorted) - many; more > 0 {
		out = append(out, fmt.Sprintf("%d more", more))
	}
	return strings.Join(out, ", ")
}

func (p *printed) nouns(nouns []extract.NounGroup) {
	if len(nouns) == 0 {
		return
	}
	shown := make([]string, len(nouns))
	for i, n := range nouns {
		shown[i] = n.Text
		if len(n.Members) > 1 {
			shown[i] = "[" + strings.Join(n.Members, "|") + "]"
		}
		if n.Word != "" {
			shown[i] = n.Word + " " + shown[i]
		}
		if n.Attribute {
			shown[i] += " 的"
		}
	}
	p.line("   noun groups: %s", strings.Join(shown, " · "))
}

func (p *printed) trial(t *extract.Trial) {
	name := fmt.Sprintf("“%s” %s (%s)", t.Trigger, t.Frame, p.label(graph.Relation(t.Relation)))
	if t.Trigger == "" {
		name = fmt.Sprintf("a figure that goes on with %s (%s)", t.Frame, p.label(graph.Relation(t.Relation)))
	}
	if !t.Fired {
		p.faint("   – %s: %s", name, t.Why)
		return
	}
	p.line("   + %s%s", name, bracketed(t.Sites))
	rows := [][]string{}
	for _, role := range []struct {
		name string
		role *extract.Role
	}{{"subject", t.Subject}, {"object", t.Object}} {
		if r := role.role; r != nil {
			from := r.From
			if r.Text != "" && refNames(r.Entities) != r.Text {
				from += " (" + r.Text + ")"
			}
			rows = append(rows, []string{"     " + role.name, refNames(r.Entities) + ": " + from})
		}
	}
	if len(t.Figures) > 0 {
		rows = append(rows, []string{"     figures", strings.Join(t.Figures, ", ")})
	}
	for _, line := range columns(rows) {
		p.line("%s", line)
	}
	for _, st := range t.Statements {
		p.line("     = %s", p.claim(st))
	}
	if t.Why != "" {
		p.faint("     says nothing: %s", t.Why)
	}
}

func bracketed(s string) string {
	if s == "" {
		return ""
	}
	return " [" + s + "]"
}

// label is the label of a relation.
func (p *printed) label(rel graph.Relation) string { return relationLabel(p.schema, rel) }

// relationLabel is the label of a relation of the schema; what frames have beside these has none but its
// name.
func relationLabel(schema *graph.Schema, rel graph.Relation) string {
	if rule, ok := schema.Rule(rel); ok {
		return rule.Label
	}
	return string(rel)
}

func (p *printed) claim(st extract.Claimed) string {
	parts := []string{st.Subject.Name, p.label(st.Relation), st.Object.Name}
	if st.Amount > 0 {
		parts = append(parts, graph.Money(st.Amount).Chinese())
	}
	if st.Headcount > 0 {
		parts = append(parts, fmt.Sprintf("%d人", st.Headcount))
	}
	if when := period(st.PeriodStart, st.PeriodEnd); when != "" {
		parts = append(parts, when)
	}
	if len(st.Hedges) > 0 {
		parts = append(parts, "("+strings.Join(st.Hedges, ", ")+")")
	}
	if st.Status == graph.Planned {
		parts = append(parts, "计划")
	}
	return strings.Join(append(parts, fmt.Sprintf("%.2f", st.Confidence)), " ")
}

func (p *printed) entity(name string, about *entityExplanation) {
	if about.Entity != nil {
		p.heading("%s", about.Entity)
	} else {
		p.heading("%s: the article leaves open which one", name)
	}
	p.heading("%s", counted(len(about.Mentions), "mention"))
	var rows [][]string
	for _, m := range about.Mentions {
		sign := "   "
		if !m.Means {
			sign = "not"
		}
		rows = append(rows, []string{fmt.Sprintf("%4d", m.Sentence), sign, m.Chunk.Text, m.Kind, shownChunk(&m.Chunk)})
	}
	for _, line := range columns(rows) {
		p.line("%s", line)
	}
	if about.Entity == nil {
		return
	}
	p.heading("%s", counted(len(about.Statements), "statement"))
	for _, st := range about.Statements {
		p.line("%4d  %s", st.Sentence, p.claim(st.Claimed))
		p.faint("      %s", clip(oneLine(st.Quote), cardQuote))
	}
}
