package picture

import (
	"fmt"
	"strings"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// Limits of tooltips.
const (
	tooltipQuotes = 3
	quoteRunes    = 150
)

// evidence is the tooltip of a relation: the claim with its exact figures and the first passages
// that carry it, each with the title of its article.
func evidence(g *graph.Graph, e graph.Edge, word string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s", cut(safe.Line(g.Entity(e.Subject).Name), 60), word, cut(safe.Line(g.Entity(e.Object).Name), 60))
	if e.Planned {
		b.WriteString("（计划）")
	}
	if e.Amount > 0 {
		b.WriteString("，" + e.Amount.Chinese())
	}
	if e.Headcount > 0 {
		fmt.Fprintf(&b, "，%d人", e.Headcount)
	}
	seen := map[graph.ID]bool{}
	for _, st := range e.Statements {
		for _, ev := range st.Evidence {
			if seen[ev.ID] {
				continue
			}
			seen[ev.ID] = true
			if len(seen) > tooltipQuotes {
				continue
			}
			fmt.Fprintf(&b, "\n“%s”", cut(safe.Line(ev.Exact), quoteRunes))
			if doc := g.Document(ev.Document); doc != nil && doc.Title != "" {
				fmt.Fprintf(&b, "——《%s》", cut(safe.Line(doc.Title), 60))
			}
		}
	}
	if more := len(seen) - tooltipQuotes; more > 0 {
		fmt.Fprintf(&b, "\n另有 %d 处", more)
	}
	return b.String()
}

// captions are the lines below the title: what the picture rests on and what it leaves out.
func (s *sheet) captions(g *graph.Graph, pic Options) []string {
	docs := g.Documents()
	first, last := "", ""
	for _, doc := range docs {
		if date := safe.Line(doc.Date); date != "" {
			if first == "" || date < first {
				first = date
			}
			last = max(last, date)
		}
	}
	basis := fmt.Sprintf("依据 %d 篇文章", len(docs))
	switch {
	case first != last:
		basis += fmt.Sprintf("（%s 至 %s）", cut(first, 10), cut(last, 10))
	case first != "":
		basis += fmt.Sprintf("（%s）", cut(first, 10))
	}
	relations := 0
	for _, l := range s.lines {
		if l.edge.Relation != look.Within {
			relations++
		}
	}
	text := fmt.Sprintf("%s · %d 个实体、%d 条关系", basis, len(s.boxes), relations)
	if relations == 0 {
		text = basis + " · 没有关系"
	}
	if pic.Whole != nil && len(pic.Selection) > 0 {
		return []string{text, s.omitted(relations, pic)}
	}
	if s.leftOut > 0 {
		text += fmt.Sprintf(" · 另有 %d 个未列关系的实体没有画出", s.leftOut)
	}
	return []string{text}
}

// omitted says which part of a graph is drawn and how much of the whole is not.
func (s *sheet) omitted(relations int, pic Options) string {
	drawn := map[graph.ID]bool{}
	for _, b := range s.boxes {
		drawn[b.ent.ID] = true
	}
	left := map[graph.ID]bool{}
	edges := pic.Whole.Edges()
	for _, e := range edges {
		for _, id := range []graph.ID{e.Subject, e.Object} {
			if !drawn[id] {
				left[id] = true
			}
		}
	}
	return fmt.Sprintf("选取：%s · 没有画出其余 %d 个有关系的实体、%d 条关系",
		safe.Line(strings.Join(pic.Selection, "；")), len(left), len(edges)-relations)
}
