package match

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Property is something that conditions compare and rows show.
type Property struct {
	Names      []string // English and Chinese
	ofRelation bool
	number     bool
	edge       func(m *Match, e *graph.Edge) any          // a float64, a graph.Period or the forms of a text
	entity     func(m *Match, ent *graph.Entity) []string // the forms that count as equal, the one to show first
}

// properties are those that there are. Amounts are in yuan.
func properties() []Property {
	return []Property{
		{Names: []string{"amount", "金额"}, ofRelation: true, number: true, edge: func(_ *Match, e *graph.Edge) any { return e.Amount.Float() }},
		{Names: []string{"people", "人数"}, ofRelation: true, number: true, edge: func(_ *Match, e *graph.Edge) any { return float64(e.Headcount) }},
		{Names: []string{"year", "年份", "年"}, ofRelation: true, number: true, edge: func(_ *Match, e *graph.Edge) any { return e.Period }},
		{Names: []string{"confidence", "可信度", "置信度"}, ofRelation: true, number: true, edge: func(_ *Match, e *graph.Edge) any { return e.Confidence }},
		{Names: []string{"statements", "陈述数"}, ofRelation: true, number: true, edge: func(_ *Match, e *graph.Edge) any { return float64(e.Count) }},
		{Names: []string{"status", "状态"}, ofRelation: true, edge: func(_ *Match, e *graph.Edge) any {
			if e.Planned {
				return []string{"planned", "计划"}
			}
			return []string{"done", "已完成"}
		}},
		{Names: []string{"relation", "关系"}, ofRelation: true, edge: func(m *Match, e *graph.Edge) any {
			if e.Relation == graph.ContainedIn {
				return []string{string(e.Relation), "位于"}
			}
			rule, _ := m.schema.Rule(e.Relation)
			return []string{string(e.Relation), rule.Label}
		}},
		{Names: []string{"name", "名称", "名字"}, entity: func(_ *Match, ent *graph.Entity) []string { return append([]string{ent.Name}, ent.Aliases...) }},
		{Names: []string{"code", "代码"}, entity: func(_ *Match, ent *graph.Entity) []string { return []string{ent.Code} }},
		{Names: []string{"type", "类型"}, entity: func(m *Match, ent *graph.Entity) []string {
			return []string{string(ent.Type), m.schema.Label(ent.Type)}
		}},
		{Names: []string{"id", "编号"}, entity: func(_ *Match, ent *graph.Entity) []string { return []string{string(ent.ID)} }},
		{Names: []string{"province", "省份", "省"}, entity: func(m *Match, ent *graph.Entity) []string {
			top := ent
			if up := m.net.Parents(ent.ID); len(up) > 0 {
				top = up[len(up)-1]
			}
			if !top.Type.IsDivision() {
				return []string{""}
			}
			return append([]string{top.Name, strings.TrimRight(top.Name, "省市")}, top.Aliases...)
		}},
	}
}

func propertyNamed(name string) (Property, bool) {
	for _, p := range properties() {
		if slices.ContainsFunc(p.Names, func(n string) bool { return strings.EqualFold(n, name) }) {
			return p, true
		}
	}
	return Property{}, false
}

// joined lists the properties of relations, or of entities, for messages: amount/金额, …
func joined(ofRelation bool) string {
	var names []string
	for _, p := range properties() {
		if p.ofRelation == ofRelation {
			names = append(names, p.Names[0]+"/"+p.Names[1])
		}
	}
	return strings.Join(names, ", ")
}
