package main

import (
	"example.org/kg/graph"
)

// quoteShown is how much of a quote fits into a line of a table.
const quoteShown = 48

// linkColumns are the columns that show a link between two entities.
func linkColumns() []column {
	return []column{
		{name: "relation"},
		{name: "direction", csvOnly: true},
		{name: "amount"},
		{name: "people"},
		{name: "period"},
		{name: "status"},
		{name: "confidence"},
		{name: "statements", csvOnly: true},
	}
}

func linkCells(l graph.Link) []any {
	return []any{
		label{l.Label + " " + arrow(l.Direction), string(l.Relation)},
		string(l.Direction), l.Amount, l.Headcount,
		period(l.PeriodStart, l.PeriodEnd), status(l.Planned), l.Confidence, l.Statements,
	}
}

// quoteColumns are the columns that show what a link rests on.
func quoteColumns() []column {
	return []column{{name: "quote"}, {name: "location"}, {name: "start", csvOnly: true}, {name: "end", csvOnly: true}}
}

func quoteCells(q *graph.Quote) []any {
	if q == nil {
		return []any{"", "", "", ""}
	}
	return []any{label{clip(oneLine(q.Exact), quoteShown), csvCell(q.Exact)}, q.Location, q.Start, q.End}
}

// entityColumns are the columns that show one end of a link.
func entityColumns(name string) []column {
	return []column{{name: name, key: true}, {name: name + "_code"}, {name: name + "_type", csvOnly: true}, {name: name + "_id", csvOnly: true}}
}

func entityCells(ref graph.Ref) []any {
	return []any{ref.Name, ref.Code, string(ref.Type), string(ref.ID)}
}

// arrow shows how an edge stands to the entity on its left.
func arrow(dir graph.Direction) string {
	switch dir {
	case graph.Out:
		return "→"
	case graph.In:
		return "←"
	}
	return "↔"
}

// period writes 2018, 2018–2020, since 2018 (2018–) or until 2020 (–2020).
func period(start, end string) string {
	if start == end {
		return start
	}
	return start + "–" + end
}

func status(planned bool) label {
	if planned {
		return label{"计划", string(graph.Planned)}
	}
	return label{"", string(graph.Done)}
}
