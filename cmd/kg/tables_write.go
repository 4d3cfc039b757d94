package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"example.org/kg/graph"
	"example.org/kg/graph/table"
)

// tableReport writes a table in the formats of tableFormats.
type tableReport struct {
	*table.Table
	cite bool
}

func (t *tableReport) write(w io.Writer, format string, scr screen) error {
	switch format {
	case "json":
		return writeJSON(w, t.json())
	case "csv":
		return t.csv().writeCSV(w)
	case "xlsx":
		return t.workbook(w)
	case "markdown":
		return t.markdown(w)
	}
	if err := writeTable(w, t.shown(), scr); err != nil || !t.cite || len(t.Sources) == 0 {
		return err
	}
	fmt.Fprintln(w)
	return writeTable(w, t.sources(), scr)
}

// refsShown bounds the references that a cell shows.
const refsShown = 3

// saidAt is the column of a row without figures that has the references: the helped place.
const saidAt = 1

// numbers are the places of the statements among the sources, from 1.
func (t *tableReport) numbers() map[graph.ID]int {
	numbers := map[graph.ID]int{}
	for i, src := range t.Sources {
		numbers[src.Statement] = i + 1
	}
	return numbers
}

// refs are the numbers of statements in order: 1,2,5.
func refs(ids []graph.ID, numbers map[graph.ID]int, most int) string {
	var list []int
	for _, id := range ids {
		list = append(list, numbers[id])
	}
	slices.Sort(list)
	var parts []string
	for _, n := range list[:min(len(list), most)] {
		parts = append(parts, strconv.Itoa(n))
	}
	if len(list) > most {
		parts = append(parts, "…")
	}
	return strings.Join(parts, ",")
}

// figure is the value of a cell for people, "" for none.
func figure(c table.Cell, kind table.Kind) string {
	switch {
	case kind == table.Money:
		return unlessZero(c.Amount, c.Amount.Chinese())
	case kind == table.Count && c.Least:
		return unlessZero(c.Count, strconv.FormatInt(c.Count, 10)+"+")
	case kind == table.Count:
		return unlessZero(c.Count, strconv.FormatInt(c.Count, 10))
	case c.Entity.ID != "":
		return c.Entity.Name
	}
	return c.Text
}

// chinese is figure with Chinese words for what the other formats say in English.
func (t *tableReport) chinese(i int, c table.Cell) string {
	switch text := figure(c, t.Columns[i].Kind); {
	case text == "":
	case t.Columns[i].Name == "basis":
		return map[string]string{"year": "年度", "total": "累计"}[text]
	case t.Columns[i].Name == "status":
		return map[string]string{string(graph.Done): "已完成", string(graph.Planned): "计划"}[text]
	default:
		return text
	}
	return ""
}

// cited is a figure with its references.
type cited struct{ value, refs string }

// String is the figure for a line of a table: 2.52亿元 [3].
func (c cited) String() string {
	if c.value == "" {
		return ""
	}
	return c.value + " [" + c.refs + "]"
}

// heading is the name of a column; those of a matrix are places.
func (t *tableReport) heading(c table.Column) string {
	if t.Name == "matrix" {
		return c.Label
	}
	return c.Name
}

// shown is the table for a person.
func (t *tableReport) shown() *answer {
	a, numbers := &answer{}, t.numbers()
	for _, c := range t.Columns {
		a.columns = append(a.columns, column{name: t.heading(c), key: t.isPlace(c)})
	}
	for _, row := range t.Rows {
		cells := make([]any, len(row.Cells))
		for i, c := range row.Cells {
			kind := t.Columns[i].Kind
			switch cells[i] = figure(c, kind); {
			case kind != table.Text:
				cells[i] = cited{figure(c, kind), refs(c.From, numbers, refsShown)}
			case t.Columns[i].Name == "status":
				cells[i] = status(c.Text == string(graph.Planned))
			case i == saidAt && len(row.Said) > 0:
				cells[i] = cited{figure(c, kind), refs(row.Said, numbers, refsShown)}.String()
			}
		}
		if row.Total {
			cells[0] = "合计 total"
		}
		a.rows = append(a.rows, cells)
	}
	return a
}

// sources lists the sentences behind the figures.
func (t *tableReport) sources() *answer {
	a := &answer{columns: []column{{name: "ref"}, {name: "claim"}, {name: "quote"}, {name: "location"}, {name: "place"}, {name: "statement"}}}
	for i, src := range t.Sources {
		for j, q := range src.Quotes {
			ref, claim := "", ""
			if j == 0 {
				ref, claim = fmt.Sprintf("[%d]", i+1), src.Subject.Name+" "+src.Relation+" "+src.Object.Name
			}
			a.rows = append(a.rows, []any{ref, claim, q.Exact, q.Location, fmt.Sprintf("%d–%d", q.Start, q.End), string(src.Statement)})
		}
	}
	return a
}

// csv is the table for a program: places with their codes, figures with the statements behind them.
func (t *tableReport) csv() *answer {
	a := &answer{}
	for _, c := range t.Columns {
		a.columns = append(a.columns, column{name: c.Name})
		if t.isPlace(c) {
			a.columns = append(a.columns, column{name: c.Name + "_id"})
		}
		if c.Kind != table.Text {
			a.columns = append(a.columns, column{name: c.Name + "_statements"})
		}
	}
	a.columns = append(a.columns, column{name: "row"})
	if t.Name == "pairs" {
		a.columns = append(a.columns, column{name: "row_statements"})
	}
	for _, row := range t.Rows {
		var cells []any
		for i, c := range row.Cells {
			switch kind := t.Columns[i].Kind; {
			case kind == table.Money:
				cells = append(cells, c.Amount, idList(c.From))
			case kind == table.Count:
				cells = append(cells, c.Count, idList(c.From))
			case t.isPlace(t.Columns[i]):
				cells = append(cells, c.Entity.Name, string(c.Entity.ID))
			default:
				cells = append(cells, figure(c, kind))
			}
		}
		kind := ""
		switch {
		case row.Total:
			kind = "total"
		case len(row.Said) > 0:
			kind = "said"
		}
		cells = append(cells, kind)
		if t.Name == "pairs" {
			cells = append(cells, idList(row.Said))
		}
		a.rows = append(a.rows, cells)
	}
	return a
}

// isPlace tells whether a column of texts holds entities.
func (t *tableReport) isPlace(c table.Column) bool {
	switch c.Name {
	case "period", "basis", "status", "relation":
		return false
	}
	return c.Kind == table.Text
}

func idList(ids []graph.ID) string {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = string(id)
	}
	return strings.Join(parts, " ")
}

// object is a JSON object whose keys keep their order.
type object []member

type member struct {
	key   string
	value any
}

// MarshalJSON writes the members in their order.
func (o object) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	for i, m := range o {
		out.WriteByte("{,"[min(i, 1)])
		if err := enc.Encode(m.key); err != nil {
			return nil, err
		}
		out.WriteByte(':')
		if err := enc.Encode(m.value); err != nil {
			return nil, err
		}
	}
	if len(o) == 0 {
		out.WriteByte('{')
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

func (t *tableReport) json() any {
	rows := []object{}
	for _, row := range t.Rows {
		var o object
		for i, c := range row.Cells {
			name := t.Columns[i].Name
			switch kind := t.Columns[i].Kind; {
			case kind == table.Money && c.Amount != 0:
				o = append(o, member{name, object{{"value", yuan(c.Amount)}, {"statements", c.From}}})
			case kind == table.Count && c.Count != 0:
				value := object{{"value", c.Count}}
				if c.Least {
					value = append(value, member{"least", true})
				}
				o = append(o, member{name, append(value, member{"statements", c.From})})
			case kind != table.Text:
			case c.Entity.ID != "":
				o = append(o, member{name, c.Entity})
			case c.Text != "":
				o = append(o, member{name, c.Text})
			}
		}
		if row.Total {
			o = append(o, member{"total", true})
		}
		if len(row.Said) > 0 {
			o = append(o, member{"statements", row.Said})
		}
		rows = append(rows, o)
	}
	return object{{"table", t.Name}, {"columns", t.Columns}, {"rows", rows}, {"sources", t.Sources}}
}
