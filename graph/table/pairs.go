package table

import "example.org/kg/graph"

// pairs has a row for each pair of helper and helped place and each time, one for each pair that is only said, and at the end one
// for each time over all pairs.
func (m *maker) pairs() {
	columns := indicators()
	all, total := m.newLines(len(columns)), m.newLines(len(columns))
	for _, st := range m.g.Statements() {
		helper, helped := m.ends(st)
		for i, in := range columns {
			facts := in.facts(m, st)
			all.add(key{from: m.place(helper), to: m.place(helped)}, i, facts...)
			total.add(key{}, i, facts...)
		}
	}
	said := m.onlySaid(all)
	m.t.Columns = append([]Column{{"helper", "帮扶方", Text}, {"helped", "受援方", Text}}, whenColumns()...)
	m.columns(columns)
	for _, k := range all.sorted() {
		m.figures([]Cell{m.entityCell(k.from), m.entityCell(k.to)}, k.when, columns, all.facts[k], false)
		m.t.Rows[len(m.t.Rows)-1].Said = said[k]
	}
	for _, k := range total.sorted() {
		m.figures([]Cell{{}, {}}, k.when, columns, total.facts[k], true)
	}
}

// onlySaid gives a line without figures and without a time to each two places of which it is said that one helps the other, or
// that they are paired, and nothing is counted. It returns the statements that say so.
func (m *maker) onlySaid(all *lines) map[key][]graph.ID {
	counted, done, said := map[key]bool{}, map[key]bool{}, map[key][]graph.ID{}
	for k := range all.facts {
		counted[key{from: k.from, to: k.to}] = true
	}
	for _, st := range m.g.Statements() {
		helper, helped := m.ends(st)
		k := key{from: m.place(helper), to: m.place(helped)}
		known := k.from != "" && k.to != "" && k.from != k.to
		if known && !counted[k] && (st.Predicate == graph.Assists || st.Predicate == graph.PairedWith) {
			said[k] = append(said[k], st.ID)
			done[k] = done[k] || st.Status != graph.Planned
		}
	}
	lines := map[key][]graph.ID{}
	for k, ids := range said {
		k.when = when{kind: undated, planned: !done[k]}
		all.facts[k], lines[k] = make([][]fact, all.width), ids
	}
	return lines
}

// timeline has a row for each time, over all pairs.
func (m *maker) timeline() {
	columns := indicators()
	all := m.newLines(len(columns))
	for _, st := range m.g.Statements() {
		for i, in := range columns {
			all.add(key{}, i, in.facts(m, st)...)
		}
	}
	m.t.Columns = whenColumns()
	m.columns(columns)
	for _, k := range all.sorted() {
		m.figures(nil, k.when, columns, all.facts[k], false)
	}
}

func (m *maker) columns(columns []indicator) {
	for _, in := range columns {
		m.t.Columns = append(m.t.Columns, Column{in.name, in.label, in.kind})
	}
}
