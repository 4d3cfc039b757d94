package export

import (
	"slices"
	"strings"
	"unicode"

	"example.org/kg/graph"
)

// column is what formats of properties and of tables say of one thing.
type column[T any] struct {
	name  string // as a property: periodStart; tables spell it period_start
	label string // Chinese, on the sheets for people; "" leaves it out there
	kind  kind
	value func(T) value
}

// entityColumns describe entities.
func entityColumns(s *source) []column[*graph.Entity] {
	columns := []column[*graph.Entity]{
		{"id", "", kindText, func(ent *graph.Entity) value { return idValue(ent.ID) }},
		{"name", "名称", kindText, func(ent *graph.Entity) value { return textValue(ent.Name) }},
		{"type", "", kindText, func(ent *graph.Entity) value { return textValue(string(ent.Type)) }},
		{"typeLabel", "类型", kindText, func(ent *graph.Entity) value { return textValue(s.schema().Label(ent.Type)) }},
		{"aliases", "别名", kindList, func(ent *graph.Entity) value { return listValue(&ent.Aliases) }},
		{"divisionCode", "代码", kindText, func(ent *graph.Entity) value { return textValue(ent.Code) }},
		{"parent", "", kindText, func(ent *graph.Entity) value { return idValue(ent.Parent) }},
		{"parentName", "所属", kindText, func(ent *graph.Entity) value { return textValue(s.name(ent.Parent)) }},
		{"group", "群体", kindBool, func(ent *graph.Entity) value { return boolValue(ent.Group) }},
		{"memberCount", "成员数", kindInt, func(ent *graph.Entity) value { return positiveValue(ent.Count) }},
		{"approx", "成员数为约数", kindBool, func(ent *graph.Entity) value { return boolValue(ent.Approx) }},
		{"inferred", "文中未提", kindBool, func(ent *graph.Entity) value { return boolValue(ent.Inferred) }},
		{"mentions", "提及次数", kindInt, func(ent *graph.Entity) value { return countValue(ent.MentionCount()) }},
	}
	return withEdits(s, columns, func(ent *graph.Entity) string { return s.prov.shown(ent.ID) })
}

// edgeColumns describe relations. weight, the number of statements, is what
// Gephi and networkx draw and reckon with. amount is in yuan; amountText says the same exactly
// where a reader makes a float of it.
func edgeColumns(s *source) []column[*graph.Edge] {
	columns := []column[*graph.Edge]{
		{"subject", "", kindText, func(e *graph.Edge) value { return idValue(e.Subject) }},
		{"relation", "", kindText, func(e *graph.Edge) value { return textValue(string(e.Relation)) }},
		{"object", "", kindText, func(e *graph.Edge) value { return idValue(e.Object) }},
		{"subjectName", "主体", kindText, func(e *graph.Edge) value { return textValue(s.name(e.Subject)) }},
		{"label", "关系", kindText, func(e *graph.Edge) value { return textValue(s.label(e.Relation)) }},
		{"objectName", "客体", kindText, func(e *graph.Edge) value { return textValue(s.name(e.Object)) }},
		{"symmetric", "对等", kindBool, func(e *graph.Edge) value { return boolValue(e.Symmetric) }},
		{"weight", "", kindReal, func(e *graph.Edge) value { return realValue(float64(len(e.Statements))) }},
		{"statements", "陈述数", kindInt, func(e *graph.Edge) value { return countValue(len(e.Statements)) }},
		{"documents", "文档数", kindInt, func(e *graph.Edge) value { return countValue(documentCount(e)) }},
		{"amount", "金额（元）", kindMoney, func(e *graph.Edge) value { return positiveValue(int64(e.Amount)) }},
		{"amountText", "", kindSpoken, func(e *graph.Edge) value { return spokenValue(e.Amount) }},
		{"headcount", "人数", kindLong, func(e *graph.Edge) value { return positiveValue(e.Headcount) }},
		{"periodStart", "起", kindText, func(e *graph.Edge) value { return textValue(e.Period.Start) }},
		{"periodEnd", "止", kindText, func(e *graph.Edge) value { return textValue(e.Period.End) }},
		{"planned", "计划", kindBool, func(e *graph.Edge) value { return boolValue(e.Planned) }},
		{"confidence", "置信度", kindReal, func(e *graph.Edge) value { return realValue(e.Confidence) }},
		{"quote", "原文", kindText, func(e *graph.Edge) value { return textValue(e.Best().Exact) }},
		{"quoteSource", "出处", kindText, func(e *graph.Edge) value { return textValue(s.title(e.Best().Document)) }},
	}
	return withEdits(s, columns, func(e *graph.Edge) string { return s.prov.shown(statementIDs(e)...) })
}

// statementColumns describe statements. amount and headcount are the largest
// figures, amounts and headcounts all of them; quote is the first passage.
func statementColumns(s *source) []column[*graph.Statement] {
	columns := []column[*graph.Statement]{
		{"id", "", kindText, func(st *graph.Statement) value { return idValue(st.ID) }},
		{"subject", "", kindText, func(st *graph.Statement) value { return idValue(st.Subject) }},
		{"relation", "", kindText, func(st *graph.Statement) value { return textValue(string(st.Predicate)) }},
		{"object", "", kindText, func(st *graph.Statement) value { return idValue(st.Object) }},
		{"subjectName", "主体", kindText, func(st *graph.Statement) value { return textValue(s.name(st.Subject)) }},
		{"label", "关系", kindText, func(st *graph.Statement) value { return textValue(s.label(st.Predicate)) }},
		{"objectName", "客体", kindText, func(st *graph.Statement) value { return textValue(s.name(st.Object)) }},
		{"amount", "金额（元）", kindMoney, func(st *graph.Statement) value { return largest(st.Amounts) }},
		{"amounts", "", kindList, func(st *graph.Statement) value { return figures(len(st.Amounts), (*moneyList)(&st.Amounts)) }},
		{"headcount", "人数", kindLong, func(st *graph.Statement) value { return largest(st.Headcounts) }},
		{"headcounts", "", kindList, func(st *graph.Statement) value { return figures(len(st.Headcounts), (*numberList)(&st.Headcounts)) }},
		{"periodStart", "起", kindText, func(st *graph.Statement) value { return textValue(st.Period.Start) }},
		{"periodEnd", "止", kindText, func(st *graph.Statement) value { return textValue(st.Period.End) }},
		{"planned", "计划", kindBool, func(st *graph.Statement) value { return boolValue(st.Status == graph.Planned) }},
		{"hedges", "限定词", kindList, func(st *graph.Statement) value { return listValue(&st.Hedges) }},
		{"confidence", "置信度", kindReal, func(st *graph.Statement) value { return realValue(st.Confidence) }},
		{"quote", "原文", kindText, func(st *graph.Statement) value { return textValue(st.Evidence[0].Exact) }},
		{"quoteSource", "出处", kindText, func(st *graph.Statement) value { return textValue(s.title(st.Evidence[0].Document)) }},
		{"rule", "规则", kindText, func(st *graph.Statement) value { return textValue(st.Rule) }},
	}
	return withEdits(s, columns, func(st *graph.Statement) string { return s.prov.shown(st.ID) })
}

// documentColumns describe documents.
func documentColumns() []column[*graph.Document] {
	return []column[*graph.Document]{
		{"id", "", kindText, func(doc *graph.Document) value { return idValue(doc.ID) }},
		{"title", "标题", kindText, func(doc *graph.Document) value { return textValue(doc.Title) }},
		{"date", "日期", kindText, func(doc *graph.Document) value { return textValue(doc.Date) }},
		{"source", "来源", kindText, func(doc *graph.Document) value { return textValue(doc.Source) }},
		{"location", "位置", kindText, func(doc *graph.Document) value { return textValue(doc.Location) }},
	}
}

// citation is a passage with the statement that it carries.
type citation struct {
	statement graph.ID
	*graph.Evidence
}

// evidenceColumns describe passages.
func evidenceColumns() []column[citation] {
	return []column[citation]{
		{"statement", "", kindText, func(ev citation) value { return idValue(ev.statement) }},
		{"document", "", kindText, func(ev citation) value { return idValue(ev.Document) }},
		{"start", "起始字符", kindInt, func(ev citation) value { return countValue(ev.Start) }},
		{"end", "结束字符", kindInt, func(ev citation) value { return countValue(ev.End) }},
		{"exact", "原文", kindText, func(ev citation) value { return textValue(ev.Exact) }},
	}
}

func mentionColumns() []column[graph.Mention] {
	return []column[graph.Mention]{
		{"document", "", kindText, func(m graph.Mention) value { return idValue(m.Document) }},
		{"entity", "", kindText, func(m graph.Mention) value { return idValue(m.Entity) }},
		{"count", "", kindInt, func(m graph.Mention) value { return countValue(m.Count) }},
	}
}

// withEdits adds which edits made things what they are, where curators edited anything.
func withEdits[T any](s *source, columns []column[T], numbers func(T) string) []column[T] {
	if s.prov.isEmpty() {
		return columns
	}
	return append(columns, column[T]{"edits", "编辑", kindText, func(of T) value { return textValue(numbers(of)) }})
}

func statementIDs(edge *graph.Edge) []graph.ID {
	var ids []graph.ID
	for _, st := range edge.Statements {
		ids = append(ids, st.ID)
	}
	return ids
}

// properties are the columns without those that formats of nodes and edges say by their structure:
// the id, and what an edge joins.
func properties[T any](columns []column[T]) []column[T] {
	return slices.DeleteFunc(columns, func(c column[T]) bool {
		switch c.name {
		case "id", "subject", "object", "subjectName", "objectName", "statement", "document", "entity":
			return true
		}
		return false
	})
}

// upperSnake spells a name as Neo4j spells types of relationships: PAIRED_WITH.
func upperSnake(name string) string {
	var b strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToUpper(r))
	}
	return b.String()
}

// largest is the last of sorted figures.
func largest[N ~int64](figures []N) value {
	if len(figures) == 0 {
		return value{}
	}
	return value{set: true, n: int64(figures[len(figures)-1])}
}

// figures hold a list of them, none where there are none.
func figures(n int, l list) value { return value{set: n > 0, list: l} }

func texts[T any](list []T, text func(T) string) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = text(v)
	}
	return out
}

func documentCount(edge *graph.Edge) int {
	var few [8]graph.ID
	docs := few[:0]
	for _, st := range edge.Statements {
		for _, ev := range st.Evidence {
			docs = append(docs, ev.Document)
		}
	}
	slices.Sort(docs)
	return len(slices.Compact(docs))
}
