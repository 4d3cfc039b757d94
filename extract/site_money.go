package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// What a clause tells of giving and getting: the questions that sites ask about it.

// givesBetween tells whether a verb of giving stands between a noun group and the trigger, so
// that the group gives and does not own.
func (x *finder) givesBetween(t *term) bool {
	for k := t.to; k < x.at; k++ {
		if x.sent.chunks[k].is(dativeClass) {
			return true
		}
	}
	return false
}

// gave tells whether an entity gives in a claim made before in the sentence.
func (x *finder) gave(e *entity) bool {
	return e != nil && slices.ContainsFunc(x.fired, func(fr *firing) bool {
		return fr.f.relation == graph.Assists && slices.ContainsFunc(fr.pairs, func(p [2]*entity) bool { return p[0] == e })
	})
}

// granted tells whether a noun group stands between a verb of giving and the word for money that is the trigger: 拨付X资金,
// 拨付X对口帮扶资金.
func (x *finder) granted(t *term) bool {
	cs := x.sent.chunks
	return cs[x.at].is(aidFundClass) && t.from > 0 && cs[t.from-1].is(dativeClass) &&
		(t.to == x.at || t.to == x.at-1 && cs[t.to].is(helpClass))
}

// spentOn tells whether 用于 stands in front of a noun group, with nothing but a verb between, so that it gets the money:
// 用于改善某校的办学条件.
func (x *finder) spentOn(t *term) bool {
	m := t.items[0]
	if m.kind == anaphorMention && (strings.HasPrefix(m.level, "ownorg") || strings.HasPrefix(m.level, "lastorg")) {
		return t.from > 0 && x.sent.chunks[t.from-1].is(spendClass) // 用于我院
	}
	if m.ent == nil || m.ent.group || x.r.clauseIs(x.sent, t.clause, restClass) || x.r.clauseIs(x.sent, t.clause, partClass) {
		return false
	}
	if m.ent.typ.IsDivision() {
		return x.sent.chunks[t.from-1].is(spendClass)
	}
	for k := t.from - 1; k >= 0 && t.from-k <= 3 && x.sent.chunks[k].clause == t.clause && x.sent.chunks[k].kind != mentionChunk; k-- {
		if x.sent.chunks[k].is(spendClass) {
			return (m.typ == graph.School || m.typ == graph.Hospital) && !x.othersBehind(t)
		}
	}
	return false
}

// othersActBefore tells whether a noun group stands by itself in front of another in its clause.
func (x *finder) othersActBefore(t *term) bool {
	return slices.ContainsFunc(x.sent.terms, func(o *term) bool { return o.clause == t.clause && o.start < t.start && o.prep == "" && !o.attr })
}

// othersBehind tells whether another school or hospital stands behind a noun group in its clause: 用于区医院病房和区中医院建设.
func (x *finder) othersBehind(t *term) bool {
	return slices.ContainsFunc(x.sent.terms, func(o *term) bool {
		return o.clause == t.clause && o.start >= t.end && (o.items[0].typ == graph.School || o.items[0].typ == graph.Hospital)
	})
}

// builds tells whether a verb of building stands in front of a school or a hospital, in a clause that nobody else acts in: 捐款32万元，建起了某希望小学.
func (x *finder) builds(t *term) bool {
	m := t.items[0]
	if m.kind != orgMention || m.typ != graph.School && m.typ != graph.Hospital || x.r.clauseIs(x.sent, t.clause, ownMoneyClass) {
		return false
	}
	if x.othersActBefore(t) {
		return false
	}
	return x.r.builtBefore(t)
}

// builtBefore tells whether a verb of building stands directly in front of a noun group: 改造了某卫生院.
func (r *reading) builtBefore(t *term) bool {
	sent, end := t.items[0].sent, t.start
	if r.at(end-1, sent) == '了' {
		end--
	}
	n, class := r.kb.names.EndingAt(r.text[:end], end, 4, "build")
	return class != "" && end-n >= sent.start
}

// moneyNamed is the chunk of the word for money that the trigger is, or that a verb of receiving has behind it; -1 for none.
func (x *finder) moneyNamed() int {
	cs := x.sent.chunks
	if cs[x.at].is(aidFundClass) {
		return x.at
	}
	for k := x.at + 1; k < len(cs) && cs[x.at].is(receiveClass) && cs[k].clause == cs[x.at].clause; k++ {
		if cs[k].is(aidFundClass) {
			return k
		}
	}
	return -1
}

// receives tells whether a verb of receiving stands between a noun group and the trigger, or is
// the trigger.
func (x *finder) receives(t *term) bool {
	for k := t.to; k <= x.at; k++ {
		if x.sent.chunks[k].is(receiveClass) || x.sent.chunks[k].is(receiveGetClass) {
			return true
		}
	}
	return false
}

// receivesIn tells whether a word of receiving stands behind a noun group in its own clause: 某校收到一份礼物.
func (x *finder) receivesIn(t *term) bool {
	for k := t.to; k < x.at && x.sent.chunks[k].clause == t.clause; k++ {
		if x.sent.chunks[k].is(receiveGiftClass) {
			return true
		}
	}
	return false
}

// receivesGoods tells whether a mention names who is given things: a school, a hospital, a town, a village.
func receivesGoods(m *mention) bool {
	if m.kind == anaphorMention {
		return slices.Contains([]string{"last:村", "last:镇", "last:乡", "ownorg:院", "ownorg:校", "lastorg:院", "lastorg:校"}, m.level) // 为村里建起, 为我院购置
	}
	return m.ent != nil && !m.ent.group && (m.typ == graph.School || m.typ == graph.Hospital || m.typ == graph.Township || m.typ == graph.Village)
}

// investor tells whether a noun group holds a firm or a group of firms.
func investor(t *term) bool {
	return slices.ContainsFunc(t.items, func(m *mention) bool { return m.typ == graph.Enterprise }) || t.group != nil || t.items[0].kind == anaphorMention
}

// ownsProject tells whether a noun group is a firm whose project the trigger speaks of, so that the
// firm itself acts: 甲公司的一期项目计划投资….
func (x *finder) ownsProject(t *term) bool {
	return x.f.relation == graph.InvestsIn && t.attr && x.sent.chunks[t.to].word != "旗下" && len(t.items) == 1 && t.items[0].typ == graph.Enterprise && t.items[0].kind == orgMention
}
