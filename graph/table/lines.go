package table

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"example.org/kg/graph"
)

// key is what the facts of one row have in common.
type key struct {
	from, to graph.ID // places; "" for unknown or all
	subject  graph.ID // a firm, in the table of investment
	relation graph.Relation
	when     when
}

// lines collects facts by row and indicator.
type lines struct {
	m     *maker
	facts map[key][][]fact // by indicator
	width int
}

func (m *maker) newLines(width int) *lines { return &lines{m, map[key][][]fact{}, width} }

func (l *lines) add(k key, column int, facts ...fact) {
	for _, f := range facts {
		k.when = f.when
		if l.facts[k] == nil {
			l.facts[k] = make([][]fact, l.width)
		}
		l.facts[k][column] = append(l.facts[k][column], f)
	}
}

// sorted lists the rows: by places, relation and firm, then by time, what is done before what is planned.
func (l *lines) sorted() []key {
	keys := make([]key, 0, len(l.facts))
	for k := range l.facts {
		keys = append(keys, k)
	}
	ends, relations := l.ranks(), map[graph.Relation]int{}
	for i, rule := range l.m.g.Schema().Relations() {
		relations[rule.Relation] = i
	}
	slices.SortFunc(keys, func(a, b key) int {
		return cmp.Or(
			cmp.Compare(ends[a.from], ends[b.from]), cmp.Compare(ends[a.to], ends[b.to]), cmp.Compare(relations[a.relation], relations[b.relation]),
			cmp.Compare(ends[a.subject], ends[b.subject]), a.when.compare(b.when),
		)
	})
	return keys
}

// ranks gives each end that rows are about its place in their order.
func (l *lines) ranks() map[graph.ID]int {
	ranks := map[graph.ID]int{}
	for k := range l.facts {
		ranks[k.from], ranks[k.to], ranks[k.subject] = 0, 0, 0
	}
	ids := slices.SortedFunc(maps.Keys(ranks), func(a, b graph.ID) int { return compareEnds(l.m.g, a, b) })
	for i, id := range ids {
		ranks[id] = i
	}
	return ranks
}

// compareEnds orders ends; the unknown one comes last.
func compareEnds(g *graph.Graph, a, b graph.ID) int {
	switch {
	case a == b:
		return 0
	case a == "":
		return 1
	case b == "":
		return -1
	}
	return compareRefs(g.Ref(a), g.Ref(b))
}

func (w when) compare(o when) int {
	planned := func(w when) int {
		if w.planned {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(w.kind, o.kind), strings.Compare(w.label, o.label), cmp.Compare(planned(w), planned(o)))
}

// whenColumns are the columns that tell what time the figures of a row are about.
func whenColumns() []Column {
	return []Column{{"period", "时间", Text}, {"basis", "口径", Text}, {"status", "状态", Text}}
}

func (w when) cells() []Cell {
	status := graph.Done
	if w.planned {
		status = graph.Planned
	}
	basis := map[span]string{year: "year", running: "total", undated: ""}[w.kind]
	return []Cell{{Text: w.label}, {Text: basis}, {Text: string(status)}}
}

// figures adds a row with the sums of its facts.
func (m *maker) figures(head []Cell, w when, columns []indicator, facts [][]fact, total bool) {
	cells := append(head, w.cells()...)
	for i, in := range columns {
		cells = append(cells, m.cell(in, facts[i]))
	}
	m.t.Rows = append(m.t.Rows, Row{Total: total, Cells: cells})
}
