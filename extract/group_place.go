package extract

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
)

// Where a number of members is from that its own words do not place.

// groupPlace is the division that a group's members belong to, or nil.
func (r *reading) groupPlace(d *discourse, m *mention) *entity {
	if m.within == nil {
		return cmp.Or(r.broughtFrom(m), r.broughtBy(m), r.comesFrom(m), r.facing(d, m))
	}
	for _, e := range r.resolve(d, m.within) {
		for at := e; at != nil; at = at.in {
			if at.isPlace() {
				return at
			}
		}
	}
	return nil
}

// broughtFrom is the place that a number of firms is brought from, as their clause says: 从甲市引进企业12家; nil where it says none.
func (r *reading) broughtFrom(m *mention) *entity {
	if m.typ != graph.Enterprise {
		return nil
	}
	for _, t := range m.sent.terms {
		if t.prep != "from" || t.end > m.start || len(t.items) > 1 || t.items[0].ent == nil || !t.items[0].ent.isPlace() {
			continue
		}
		for k := t.to; k < len(m.sent.chunks) && m.sent.chunks[k].clause == t.clause; k++ {
			switch c := &m.sent.chunks[k]; {
			case c.m == m:
				return t.items[0].ent
			case c.kind == mentionChunk || c.kind == wordChunk && !c.is(investBringClass) && !c.is(totalClass) && !c.is(doneClass):
				k = len(m.sent.chunks)
			}
		}
	}
	return nil
}

// comesFrom is the place that a number of firms is said to come from right behind them: 入驻的3家企业都来自甲市; nil where it is not said.
func (r *reading) comesFrom(m *mention) *entity {
	const near = 3 // code points
	if m.typ != graph.Enterprise {
		return nil
	}
	for _, t := range m.sent.terms {
		if t.prep == "from" && strings.HasPrefix(t.mark, "来") && t.start > m.end && t.start-utf8.RuneCountInString(t.mark)-m.end <= near && len(t.items) == 1 && t.items[0].ent != nil && t.items[0].ent.isPlace() {
			return t.items[0].ent
		}
	}
	return nil
}

// broughtBy is the place whose office brings a number of schools, hospitals or firms together: 甲区教育局组织9所学校; nil where none does.
func (r *reading) broughtBy(m *mention) *entity {
	const far = 4
	for _, t := range m.sent.terms {
		office := t.items[len(t.items)-1]
		if t.end > m.start || t.prep != "" || office.kind != orgMention || office.ent == nil || office.ent.typ != graph.Agency {
			continue
		}
		if m.start-t.end <= far && m.sent.mobilises(t.to, m) {
			return office.ent.in
		}
	}
	return nil
}

// mobilises tells whether a word of bringing people together stands between chunk k of a sentence and a mention.
func (sent *sentence) mobilises(k int, m *mention) bool {
	for ; k < len(sent.chunks) && sent.chunks[k].end <= m.start; k++ {
		if sent.chunks[k].is(mobiliseClass) {
			return true
		}
	}
	return false
}

// facing is the side of the article's pair that a number of schools or hospitals stands on which faces as many of the other side in its clause:
// 14所学校与某旗14所学校结对; nil where none faces it.
func (r *reading) facing(d *discourse, m *mention) *entity {
	const far = 16
	p := d.topic()
	if p == nil || m.typ.IsPlace() || !p.helper.isPlace() || !p.helped.isPlace() {
		return nil
	}
	for _, o := range r.mentions.in(span{m.end, min(m.sent.end, m.end+far)}) {
		if o.kind != groupMention || o.typ != m.typ || o.within == nil || !r.sameClause(m.end, o.start) {
			continue
		}
		switch in := r.groupPlace(d, o); {
		case in == nil:
		case in.lies(p.helped):
			return p.helper
		case in.lies(p.helper):
			return p.helped
		}
	}
	return nil
}
