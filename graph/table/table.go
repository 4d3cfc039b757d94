package table

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// Table is a table with the statements that its cells rest on.
type Table struct {
	Name    string   `json:"name"`
	Columns []Column `json:"columns"`
	Rows    []Row    `json:"rows"`
	Sources []Source `json:"sources"` // in the order in which cells cite them
}

// Column heads a column.
type Column struct {
	Name  string `json:"name"`  // for programs: aid
	Label string `json:"label"` // for people: 援助资金
	Kind  Kind   `json:"kind"`
}

// Kind is what the cells of a column hold.
type Kind string

// The kinds.
const (
	Text  Kind = "text"
	Money Kind = "money" // in yuan
	Count Kind = "count"
)

// Row is a line of a table. Total marks the sum of rows above, which is less than adding them up where they overlap.
type Row struct {
	Total bool
	Cells []Cell
	Said  []graph.ID // of a pair of which nothing is counted: the statements that name it
}

// Cell is a cell: a text, an entity, or a figure with the statements that make it up.
type Cell struct {
	Text   string
	Entity graph.Ref // ID "" where the cell is about none
	Amount graph.Money
	Count  int64
	Least  bool       // the count is a lower bound
	From   []graph.ID // statements, by id
}

// Source is a statement that cells cite.
type Source struct {
	Statement  graph.ID      `json:"statement"`
	Subject    graph.Ref     `json:"subject"`
	Relation   string        `json:"relation"`
	Object     graph.Ref     `json:"object"`
	Confidence float64       `json:"confidence"`
	Quotes     []graph.Quote `json:"quotes"`
}

// Options says what of a graph a table is about, and how closely. Which part of the graph it is made of is a matter of
// graph.Selection.
type Options struct {
	// Level is the type of place to which ends are rolled up. Ends of wider places stay as they are; "" is County.
	Level graph.Type
	// Measure is the indicator of a matrix, by name; "" is the first one.
	Measure string
	// Planned makes a matrix of plans.
	Planned bool
}

// Kinds lists the tables there are.
func Kinds() []string {
	return []string{"pairs", "flows", "labor", "investment", "matrix", "timeline"}
}

// Make makes the table of one of Kinds; of any other name it is empty.
func Make(name string, g *graph.Graph, opt Options) *Table {
	if opt.Level == "" {
		opt.Level = graph.County
	}
	m := &maker{g: g, opt: opt, tree: newTree(g), t: &Table{Name: name, Rows: []Row{}, Sources: []Source{}}}
	switch name {
	case "pairs":
		m.pairs()
	case "flows":
		m.flows()
	case "labor":
		m.labor()
	case "investment":
		m.investment()
	case "matrix":
		m.matrix()
	case "timeline":
		m.timeline()
	}
	m.cite()
	return m.t
}

// maker makes one table.
type maker struct {
	g    *graph.Graph
	opt  Options
	tree *tree
	t    *Table
}

// cite lists the statements that rows and cells rest on.
func (m *maker) cite() {
	seen := map[graph.ID]bool{}
	add := func(ids []graph.ID) {
		for _, id := range ids {
			if !seen[id] {
				seen[id] = true
				m.t.Sources = append(m.t.Sources, m.source(m.g.Statement(id)))
			}
		}
	}
	for _, row := range m.t.Rows {
		add(row.Said)
		for _, cell := range row.Cells {
			add(cell.From)
		}
	}
}

func (m *maker) source(st *graph.Statement) Source {
	rule, _ := m.g.Schema().Rule(st.Predicate)
	s := Source{
		Statement: st.ID, Subject: m.g.Ref(st.Subject), Relation: rule.Label, Object: m.g.Ref(st.Object), Confidence: st.Confidence,
	}
	for _, ev := range st.Evidence {
		q := graph.Quote{Exact: ev.Exact, Document: ev.Document, Start: ev.Start, End: ev.End}
		if doc := m.g.Document(ev.Document); doc != nil {
			q.Title, q.Date, q.Location = doc.Title, doc.Date, doc.Location
		}
		s.Quotes = append(s.Quotes, q)
	}
	return s
}

// cell sums up facts of one indicator.
func (m *maker) cell(in indicator, facts []fact) Cell {
	if len(facts) == 0 {
		return Cell{}
	}
	sum := m.tree.sum(facts)
	c := Cell{From: sum.statements(), Least: sum.least()}
	if in.kind == Money {
		c.Amount = graph.Money(sum.value)
	} else {
		c.Count = sum.value
	}
	return c
}

// place is the end of a pair as the table shows it: the place of its level that an entity is or lies in, or else the nearest place
// above; "" where the graph knows none.
func (m *maker) place(id graph.ID) graph.ID {
	var nearest graph.ID
	for at := m.g.Entity(id); at != nil; {
		if at.Type.IsPlace() && !at.Group {
			if rank(at.Type) <= rank(m.opt.Level) {
				return at.ID
			}
			nearest = at.ID
		}
		up := m.g.Parents(at.ID)
		if len(up) == 0 {
			break
		}
		at = up[0]
	}
	return nearest
}

// rank orders places from the widest to the narrowest.
func rank(t graph.Type) int {
	return slices.Index([]graph.Type{graph.Province, graph.City, graph.County, graph.Township, graph.Village}, t)
}

func (m *maker) entityCell(id graph.ID) Cell {
	if id == "" {
		return Cell{}
	}
	return Cell{Entity: m.g.Ref(id)}
}

// compareRefs orders places by code, what has none behind them by name.
func compareRefs(a, b graph.Ref) int {
	return cmp.Or(cmp.Compare(cmp.Or(a.Code, "~"), cmp.Or(b.Code, "~")), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
}
