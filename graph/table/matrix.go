package table

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// matrix has a row for each helper and a column for each helped place. A cell is what one indicator comes to over all time, see
// over. The last row and the last column are over all places.
func (m *maker) matrix() {
	in := m.measure()
	cells := map[[2]graph.ID][]fact{}
	var helpers, helpeds []graph.ID
	for _, st := range m.g.Statements() {
		if (st.Status == graph.Planned) != m.opt.Planned {
			continue
		}
		facts := in.facts(m, st)
		if len(facts) == 0 {
			continue
		}
		helper, helped := m.ends(st)
		helper, helped = m.place(helper), m.place(helped)
		helpers, helpeds = append(helpers, helper), append(helpeds, helped)
		for _, k := range [][2]graph.ID{{helper, helped}, {helper, everywhere}, {everywhere, helped}, {everywhere, everywhere}} {
			cells[k] = append(cells[k], facts...)
		}
	}
	helpers, helpeds = m.distinct(helpers), m.distinct(helpeds)
	m.t.Columns = []Column{{"helper", in.label + "：帮扶方", Text}}
	for _, id := range helpeds {
		ref := m.g.Ref(id)
		m.t.Columns = append(m.t.Columns, Column{cmp.Or(ref.Code, string(id), "unknown"), cmp.Or(ref.Name, "不明"), in.kind})
	}
	m.t.Columns = append(m.t.Columns, Column{"total", "合计", in.kind})
	if len(helpers) == 0 {
		return
	}
	for _, helper := range append(helpers, everywhere) {
		row := Row{Total: helper == everywhere, Cells: []Cell{m.entityCell(helper)}}
		if row.Total {
			row.Cells[0] = Cell{}
		}
		for _, helped := range append(slices.Clip(helpeds), everywhere) {
			row.Cells = append(row.Cells, m.over(in, cells[[2]graph.ID{helper, helped}]))
		}
		m.t.Rows = append(m.t.Rows, row)
	}
}

// everywhere stands for every place in the totals of a matrix. No entity has such an id.
const everywhere graph.ID = "*"

// measure is the indicator of the matrix.
func (m *maker) measure() indicator {
	for _, in := range indicators() {
		if in.name == m.opt.Measure {
			return in
		}
	}
	return indicators()[0]
}

// distinct sorts places and leaves each once.
func (m *maker) distinct(ids []graph.ID) []graph.ID {
	slices.SortFunc(ids, func(a, b graph.ID) int { return compareEnds(m.g, a, b) })
	return slices.Compact(ids)
}

// over sums up facts of all times. Between two ends they come to what an edge's do: the sum over the years of the largest of each
// year, or the largest of all, whichever is more. Things that are counted, such as firms, count once whatever the time.
func (m *maker) over(in indicator, facts []fact) Cell {
	byEnds := map[[2]graph.ID][]fact{}
	for _, f := range facts {
		k := [2]graph.ID{f.helper, f.helped}
		byEnds[k] = append(byEnds[k], f)
	}
	var whole []fact
	for _, same := range byEnds {
		whole = append(whole, timeless(same))
	}
	return m.cell(in, whole)
}

// timeless is what facts of the same ends come to over all time.
func timeless(facts []fact) fact {
	years := map[string]fact{}
	most := facts[0]
	for _, f := range facts {
		most = larger(most, f)
		if f.when.kind == year {
			years[f.when.label] = larger(years[f.when.label], f)
		}
	}
	sum := fact{helper: most.helper, helped: most.helped}
	for _, f := range years {
		sum.value, sum.least = sum.value+f.value, sum.least || f.least
		sum.from = append(sum.from, f.from...)
	}
	if sum.value > most.value {
		return sum
	}
	return most
}

// larger is the larger of two facts, or both if they say the same.
func larger(a, b fact) fact {
	switch {
	case a.value > b.value:
		return a
	case a.value == b.value:
		b.from = append(slices.Clip(a.from), b.from...)
	}
	return b
}
