package table

import "example.org/kg/graph"

// fact is a figure of a statement, seen from who helps and who is helped.
type fact struct {
	helper, helped graph.ID
	value          int64 // 分, persons or members
	least          bool  // a lower bound
	when           when
	from           []graph.ID // the statements that say it
}

// when is the time that a figure is about, and whether it is one of plans. Facts of different times are never added up.
type when struct {
	kind    span
	label   string // 2018, 2016–2020, or ""
	planned bool
}

// span is the kind of a time, in the order of rows.
type span int

const (
	year    span = iota // one year, or a part of it
	running             // a total over a longer time, or one that says 累计
	undated
)

// whenOf is the time of a statement.
func whenOf(st *graph.Statement) when {
	w := when{kind: undated, planned: st.Status == graph.Planned}
	if y := st.Period.Year(); y != "" {
		w.kind, w.label = year, y
	} else if st.Period != (graph.Period{}) {
		w.label = st.Period.Start + "–" + st.Period.End
	}
	if st.IsRunning() {
		w.kind = running
	}
	return w
}

// indicator is one measure of cooperation.
type indicator struct {
	name, label string
	kind        Kind
	// facts is what a statement says of it.
	facts func(m *maker, st *graph.Statement) []fact
}

// indicators lists the measures in the order of columns.
func indicators() []indicator {
	return []indicator{
		{"aid", "援助资金", Money, func(m *maker, st *graph.Statement) []fact { return m.help(st, false) }},
		{"donations", "捐赠", Money, func(m *maker, st *graph.Statement) []fact { return m.help(st, true) }},
		{"firms", "企业数", Count, (*maker).firms},
		{"investment", "投资额", Money, (*maker).invested},
		{"workers", "输转人数", Count, (*maker).workers},
		{"townships", "结对乡镇", Count, pairedOf(graph.Township)},
		{"villages", "结对村", Count, pairedOf(graph.Village)},
		{"schools", "结对学校", Count, pairedOf(graph.School)},
		{"hospitals", "结对医院", Count, pairedOf(graph.Hospital)},
	}
}

// Measures lists the names of the indicators with their Chinese labels.
func Measures() []Column {
	var columns []Column
	for _, in := range indicators() {
		columns = append(columns, Column{in.name, in.label, in.kind})
	}
	return columns
}

// money are the amounts of a statement as facts between two ends.
func money(st *graph.Statement, helper, helped graph.ID) []fact {
	var facts []fact
	for _, amount := range st.Amounts {
		facts = append(facts, fact{helper: helper, helped: helped, value: int64(amount), when: whenOf(st), from: []graph.ID{st.ID}})
	}
	return facts
}

// persons are the headcounts of a statement as facts between two ends.
func persons(st *graph.Statement, helper, helped graph.ID) []fact {
	var facts []fact
	for _, n := range st.Headcounts {
		facts = append(facts, fact{helper: helper, helped: helped, value: n, when: whenOf(st), from: []graph.ID{st.ID}})
	}
	return facts
}

// help is the money of a statement of help: donations or else aid.
func (m *maker) help(st *graph.Statement, donated bool) []fact {
	if st.Predicate != graph.Assists || m.g.IsDonation(st) != donated {
		return nil
	}
	return money(st, st.Subject, st.Object)
}

func (m *maker) invested(st *graph.Statement) []fact {
	if st.Predicate != graph.InvestsIn {
		return nil
	}
	return money(st, st.Subject, st.Object)
}

// firms counts investors. What they invest in does not matter: a firm counts once, wherever it is.
func (m *maker) firms(st *graph.Statement) []fact {
	if st.Predicate != graph.InvestsIn {
		return nil
	}
	return []fact{m.members(st, st.Subject, fact{helper: st.Subject})}
}

// workers counts who goes from the helped to the helper.
func (m *maker) workers(st *graph.Statement) []fact {
	if st.Predicate != graph.TransfersLaborTo {
		return nil
	}
	return persons(st, st.Object, st.Subject)
}

// pairedOf counts helped entities of a type that are paired. How many they are paired with does not matter.
func pairedOf(t graph.Type) func(m *maker, st *graph.Statement) []fact {
	return func(m *maker, st *graph.Statement) []fact {
		if st.Predicate != graph.PairedWith {
			return nil
		}
		_, helped := m.sides(st)
		if m.g.Entity(helped).Type != t {
			return nil
		}
		return []fact{m.members(st, helped, fact{helped: helped})}
	}
}

// members completes the fact that an entity, or each member of a group, is there.
func (m *maker) members(st *graph.Statement, id graph.ID, f fact) fact {
	ent := m.g.Entity(id)
	f.value, f.when, f.from = 1, whenOf(st), []graph.ID{st.ID}
	if ent.Group {
		f.value, f.least = int64(ent.Count), ent.Approx
	}
	return f
}

// ends are helper and helped of a statement, by its relation.
func (m *maker) ends(st *graph.Statement) (helper, helped graph.ID) {
	switch st.Predicate {
	case graph.PairedWith:
		return m.sides(st)
	case graph.TransfersLaborTo:
		return st.Object, st.Subject
	}
	return st.Subject, st.Object
}

// sides tells who of two that are paired helps: the one, or the place that it lies in, that is said to assist the other; else the
// one in the region from which help goes; else the one that the statement names first.
func (m *maker) sides(st *graph.Statement) (helper, helped graph.ID) {
	a, b := m.line(st.Subject), m.line(st.Object)
	for _, x := range a {
		for _, y := range b {
			switch forth, back := m.tree.assists[[2]graph.ID{x, y}], m.tree.assists[[2]graph.ID{y, x}]; {
			case forth && !back:
				return st.Subject, st.Object
			case back && !forth:
				return st.Object, st.Subject
			}
		}
	}
	if m.region(b) < m.region(a) {
		return st.Object, st.Subject
	}
	return st.Subject, st.Object
}

// line is an entity with the places that it lies in, the nearest first.
func (m *maker) line(id graph.ID) []graph.ID {
	ids := []graph.ID{id}
	for _, up := range m.g.Parents(id) {
		ids = append(ids, up.ID)
	}
	return ids
}

func (m *maker) region(line []graph.ID) graph.Region {
	for _, id := range line {
		if code := m.g.Entity(id).Code; code != "" {
			return graph.RegionOf(code)
		}
	}
	return graph.RegionOf("")
}
