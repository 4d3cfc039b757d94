package table

import "example.org/kg/graph"

// amounts and people are what any statement says of money and persons, from its subject to its object.
func amounts() indicator {
	return indicator{"amount", "金额", Money, func(_ *maker, st *graph.Statement) []fact { return money(st, st.Subject, st.Object) }}
}

func people() indicator {
	return indicator{"people", "人数", Count, func(_ *maker, st *graph.Statement) []fact { return persons(st, st.Subject, st.Object) }}
}

// flows has a row for each relation between two places and each time, with its money and people. Statements without figures make
// none.
func (m *maker) flows() {
	m.flow([]Column{{"relation", "关系", Text}, {"from", "自", Text}, {"to", "至", Text}}, []indicator{amounts(), people()}, "",
		func(k key) []Cell {
			rule, _ := m.g.Schema().Rule(k.relation)
			return []Cell{{Text: rule.Label}, m.entityCell(k.from), m.entityCell(k.to)}
		}, false)
}

// labor has a row for each origin and destination of workers and each time.
func (m *maker) labor() {
	m.flow([]Column{{"origin", "输出地", Text}, {"destination", "输入地", Text}}, []indicator{people()}, graph.TransfersLaborTo,
		func(k key) []Cell { return []Cell{m.entityCell(k.from), m.entityCell(k.to)} }, false)
}

// investment has a row for each firm, place that it invests in, and time; without a sum where none is said.
func (m *maker) investment() {
	said := indicator{"firms", "企业数", Count, func(m *maker, st *graph.Statement) []fact {
		return []fact{m.members(st, st.Subject, fact{helper: st.Subject, helped: st.Object})}
	}}
	m.flow([]Column{{"firm", "企业", Text}, {"from", "来自", Text}, {"to", "投资地", Text}}, []indicator{said, amounts()}, graph.InvestsIn,
		func(k key) []Cell {
			return []Cell{m.entityCell(k.subject), m.entityCell(k.from), m.entityCell(k.to)}
		}, true)
}

// flow makes a table of one relation, or of all for "". Totals follow where the relation is one.
func (m *maker) flow(head []Column, columns []indicator, rel graph.Relation, cells func(key) []Cell, bySubject bool) {
	all, total := m.newLines(len(columns)), m.newLines(len(columns))
	for _, st := range m.g.Statements() {
		if rel != "" && st.Predicate != rel {
			continue
		}
		k := key{from: m.place(st.Subject), to: m.place(st.Object), relation: st.Predicate}
		if bySubject {
			k.subject = st.Subject
		}
		for i, in := range columns {
			facts := in.facts(m, st)
			all.add(k, i, facts...)
			total.add(key{relation: rel}, i, facts...)
		}
	}
	m.t.Columns = append(head, whenColumns()...)
	m.columns(columns)
	for _, k := range all.sorted() {
		m.figures(cells(k), k.when, columns, all.facts[k], false)
	}
	if rel == "" {
		return
	}
	for _, k := range total.sorted() {
		m.figures(make([]Cell, len(head)), k.when, columns, total.facts[k], true)
	}
}
