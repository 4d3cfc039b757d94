package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// termsAt lists the noun groups at a site, the likeliest first. They are the same for all frames of
// a relation that a trigger has, and in all passes: nothing that is at a site hangs on the pairs known.
func (x *finder) termsAt(s site) []*term {
	at := &x.found.at[s]
	if *at == 0 {
		if x.look == nil {
			x.look = make([]*term, 0, slabBlock)
		}
		terms := x.r.termLists.keep(x.lookAt(s))
		*at = int32(len(x.r.seen))
		x.r.seen = append(x.r.seen, terms)
		if len(terms) == 0 {
			x.found.vacant |= setOf(s) &^ toldSites
		}
	}
	return x.r.seen[*at]
}

func (x *finder) lookAt(s site) []*term {
	clause := x.sent.chunks[x.at].clause
	here := x.inClause()
	out := x.look[:0]
	trigger := x.sent.chunks[x.at].span
	switch s {
	case beforeSite:
		for _, t := range slices.Backward(here) {
			if t.end <= trigger.start && t.prep == "" && (!t.attr || x.ownsProject(t)) && !x.isObject(t) {
				out = append(out, t)
			}
		}
	case afterSite:
		for _, t := range here {
			if t.start >= trigger.end && (t.prep == "" || x.markedByTrigger(t)) {
				return []*term{x.employerOf(t)}
			}
		}
	case firstSite:
		for _, t := range here {
			if t.prep == "" && t.end <= trigger.start {
				return []*term{t}
			}
		}
	case toSite, atSite, goSite, withSite, bySite, fromSite:
		for _, t := range here {
			if x.f.relation == graph.TransfersLaborTo && s == toSite && t.mark != "向" && t.mark != "面向" {
				continue // 为X的务工人员: X sends them
			}
			if s == toSite && x.f.relation == graph.InvestsIn && t.mark == "为" {
				continue // 为某村建成: that is aid
			}
			if s == atSite && x.r.namesEvent(x.sent, t) || s == bySite && t.mark == "由" && x.ofAnother(t) {
				continue
			}
			if t.prep == s.String() || s == goSite && t.prep == "to" && strings.Contains(x.r.slice(trigger), "送") {
				out = append(out, x.employerOf(t))
			}
		}
		slices.SortStableFunc(out, func(a, b *term) int { return x.distance(a) - x.distance(b) })
	case underSite:
		for _, t := range here {
			if (t.prep == "at" || t.prep == "by") && t.end <= trigger.start && trigger.start-t.end <= 4 && x.at+1 < len(x.sent.chunks) &&
				(t.prep == "by" && strings.HasSuffix(t.mark, "于") || strings.HasPrefix(x.r.slice(span{trigger.end, x.sent.end}), "下")) {
				out = append(out, t)
			}
		}
	case cleftSite:
		return x.cleft(trigger)
	case ownerSite:
		money := x.moneyNamed()
		if money < 0 {
			return nil
		}
		start := x.sent.chunks[money].start
		for _, t := range here {
			if t.prep == "" && t.end <= start && start-t.end <= 4 && !x.givesBetween(t) && !(t.from > 0 && x.sent.chunks[t.from-1].is(dativeClass)) {
				out = append(out, t)
			}
		}
		slices.Reverse(out)
	case possessorSite:
		for _, t := range here {
			if t.attr && t.to+1 <= x.at && strings.Trim(x.r.slice(span{t.end, trigger.start}), "的“") == "" {
				out = append(out, t)
			}
		}
	case peopleSite:
		for _, t := range x.sent.terms {
			if (x.f.relation == journeyRelation || t.end <= trigger.start) && x.countsPeople(t) {
				out = append(out, t)
			}
		}
	case nativeSite:
		for _, t := range x.sent.terms {
			if t.from > 0 && t.to < len(x.sent.chunks) && x.sent.chunks[t.to].is(laborWhoClass) && x.sent.chunks[t.from-1].kind == quantityChunk && x.sent.chunks[t.from-1].q.unit == unitPersons {
				out = append(out, t) // 486名榕江老乡
			}
			if t.to < len(x.sent.chunks) && strings.HasPrefix(x.sent.chunks[t.to].word, "籍") && abs(t.clause-clause) <= 1 && x.nativeWorkers(t) {
				out = append(out, t)
			}
		}
	case relativeSite:
		if x.at > 0 && x.sent.chunks[x.at-1].kind == mentionChunk && x.sent.chunks[x.at-1].term != nil && x.sent.chunks[x.at-1].term.prep == "" {
			return nil // 甲帮扶乙的丙: 甲 acts
		}
		for k := x.at + 1; k+1 < len(x.sent.chunks) && x.sent.chunks[k].clause == clause; k++ {
			if x.sent.chunks[k].is(ofClass) && x.sent.chunks[k+1].kind == mentionChunk && x.sent.chunks[k+1].term != nil {
				return []*term{x.firmOf(k + 1)}
			}
			if x.sent.chunks[k].kind == mentionChunk && k > x.at+1 {
				break
			}
		}
	case whoseSite:
		for _, t := range slices.Backward(x.sent.terms) {
			if t.attr && t.end <= trigger.start && t.to+1 < len(x.sent.chunks) && (x.sent.worker(t.to+1) || strings.HasPrefix(x.sent.chunks[t.to+1].word, "人")) {
				out = append(out, t)
			}
		}
	case nearSite:
		for _, t := range slices.Backward(x.sent.terms) {
			if x.f.relation == graph.InvestsIn && (t.items[0].typ == graph.Enterprise || t.prep == "from") {
				continue
			}
			if t.end <= trigger.start && !(len(t.items) == 1 && t.items[0].kind == anaphorMention) && !x.r.namesEvent(x.sent, t) {
				out = append(out, t)
			}
		}
		if x.d.before != nil && x.d.before.line == x.sent.line && len(x.d.before.terms) == 1 {
			out = append(out, x.d.before.terms...)
		}
	case namedSite:
		return x.oneByOne()
	case receiverSite:
		for _, t := range slices.Backward(here) {
			if t.prep == "" && !t.attr && t.end <= trigger.start && x.receives(t) {
				out = append(out, t)
			}
		}
		if len(out) > 0 {
			return out // 前者收到…，后者收到…
		}
		for _, t := range slices.Backward(x.sent.terms) {
			if t.clause < clause && t.prep == "" && !t.attr && x.receivesIn(t) {
				out = append(out, t)
			}
		}
	case supportedSite:
		for _, t := range x.sent.terms {
			if t.from > 0 && t.start > trigger.end && (x.spentOn(t) || t.clause > clause && (t.prep == "to" && t.mark == "为" && receivesGoods(t.items[0]) || x.r.builds(t) || x.sent.chunks[t.from-1].is(helpMildClass) || x.sent.chunks[t.from-1].is(helpStrongClass))) {
				return []*term{t}
			}
		}
	case dativeSite:
		if x.sent.chunks[x.at].is(receiveClass) {
			return nil // 到位甲省资金 is money from 甲省
		}
		for _, t := range here {
			if t.from == x.at+1 || x.granted(t) {
				return []*term{t}
			}
		}
	case aheadSite:
		for _, t := range x.sent.terms {
			if t.clause > clause && (t.prep == "at" || t.prep == "go") {
				return []*term{t}
			}
		}
	case nextSite:
		for _, t := range x.sent.terms {
			if t.clause > clause && t.prep == "" {
				return []*term{t}
			}
		}
	case holderSite:
		for _, t := range slices.Backward(here) {
			if t.end <= trigger.start && t.prep != "by" && t.prep != "from" && !x.isObject(t) {
				out = append(out, t)
			}
		}
	case wentSite:
		for _, t := range slices.Backward(x.sent.terms) {
			if t.clause < clause && (t.prep == "go" || t.prep == "at" && x.sent.alone(t)) {
				out = append(out, t)
			}
		}
	case aboutSite:
		for _, t := range slices.Backward(x.sent.terms) {
			if t.clause < clause && t.prep == "" && !x.isObject(t) && len(t.items) == 1 && receivesGoods(t.items[0]) && !x.gave(t.items[0].ent) {
				out = append(out, t)
			}
		}
	case allSite:
		all := &term{clause: clause}
		for _, t := range here {
			if t.end <= trigger.start && t.prep == "" {
				all.items = append(all.items, t.items...)
				if all.to == 0 {
					all.from, all.span = t.from, t.span
				}
				all.to, all.end = t.to, t.end
			}
		}
		if all.to > 0 {
			return []*term{all}
		}
	case glossSite:
		for _, t := range here {
			if t.prep == "" && t.to < x.at && strings.HasPrefix(x.sent.chunks[t.to].word, "（") && !strings.Contains(x.r.slice(span{x.sent.chunks[t.to].end, trigger.start}), "）") {
				out = append(out, t)
			}
		}
	case copulaSite:
		for _, t := range here {
			if t.end <= trigger.start && t.prep == "" && t.to < len(x.sent.chunks) && x.sent.chunks[t.to].is(beClass) {
				out = append(out, t)
			}
		}
	case frontSite:
		if x.f.relation == graph.Assists && x.possessed() {
			return nil // 甲承担乙的援建任务
		}
		return x.front(clause)
	case topicSite:
		if t := x.d.subject; t != nil && len(t.items) == 1 && t.items[0].kind == orgMention && !x.named() {
			out = append(out, t)
		}
	case carrySite:
		for k := clause - 1; k >= 0; k-- {
			for _, t := range x.sent.terms {
				if t.clause == k && t.prep == "" && (!t.attr || x.ownsProject(t)) && !x.isObject(t) && (x.f.relation != graph.InvestsIn || investor(t)) {
					out = append(out, x.founded(t))
					break
				}
			}
		}
		if x.d.subject != nil && !x.named() && !(x.f.relation == graph.InvestsIn && x.strange()) {
			out = append(out, x.d.subject)
		}
	}
	return out
}

// founded is the firm that a noun group founds in its clause, so that the text goes on about that one, else the noun group: 甲集团成立乙公司，总投资….
func (x *finder) founded(t *term) *term {
	for _, o := range x.sent.terms {
		if x.f.relation == graph.InvestsIn && o.clause == t.clause && o.from > t.to && o.items[0].typ == graph.Enterprise && o.items[0].kind == orgMention &&
			o.start-2 >= x.sent.start && hasAny(x.r.slice(span{o.start - 2, o.start}), "成立", "设立", "组建", "创立", "创办", "注册", "新设") {
			return o
		}
	}
	return t
}

// firmOf is the firm that the place at chunk k has behind it, with nothing but 企业 between (章丘企业百脉机械), else the noun group there.
func (x *finder) firmOf(k int) *term {
	cs := x.sent.chunks
	if cs[k].m.kind == placeMention && k+2 < len(cs) && cs[k+1].kind == textChunk && cs[k+1].word == "企业" && cs[k+2].term != nil && cs[k+2].m.typ == graph.Enterprise {
		return cs[k+2].term
	}
	return cs[k].term
}

// worker tells whether a word for workers stands at chunk k, or behind a few describing characters there: 一批毕业生.
func (sent *sentence) worker(k int) bool {
	cs := sent.chunks
	return cs[k].is(laborWhoClass) || cs[k].kind == textChunk && cs[k].len() <= 3 && k+1 < len(cs) && cs[k+1].is(laborWhoClass)
}

// ofAnother tells whether a noun group behind the trigger has another claim behind it in the clause, which it belongs to:
// 对口帮扶甲（后由乙帮扶）.
func (x *finder) ofAnother(t *term) bool {
	if t.start < x.sent.chunks[x.at].end {
		return false
	}
	for k := t.to; k < len(x.sent.chunks) && x.sent.chunks[k].clause == t.clause; k++ {
		if claiming(&x.sent.chunks[k]) {
			return true
		}
	}
	return false
}

// possessed tells whether a noun group with 的 stands directly in front of the trigger, so that the trigger is a noun of its own.
func (x *finder) possessed() bool {
	cs := x.sent.chunks
	return x.at > 1 && cs[x.at-1].is(ofClass) && cs[x.at-2].term != nil && cs[x.at-2].term.prep == ""
}

// inClause lists the noun groups of the trigger's clause, found once for all sites.
func (x *finder) inClause() []*term {
	view := x.outlook()
	if !view.looked {
		view.looked = true
		clause := x.sent.chunks[x.at].clause
		here := x.here[:0]
		for _, t := range x.sent.terms {
			if t.clause == clause || t.clause < clause && x.endClause(t) == clause {
				here = append(here, t)
			}
		}
		x.here, view.here = here, x.r.termLists.keep(here)
	}
	return view.here
}

// oneByOne finds what the clauses behind the trigger list one by one: 一个是甲，另一个是乙.
func (x *finder) oneByOne() []*term {
	all := &term{clause: x.sent.chunks[x.at].clause}
	for _, t := range x.sent.terms {
		if !x.oneOf(t) {
			continue
		}
		all.items = append(all.items, t.items...)
		if all.to == 0 {
			all.from, all.span = t.from, t.span
		}
		all.to, all.end = t.to, t.end
	}
	if all.to == 0 {
		return nil
	}
	return []*term{all}
}

// oneOf tells whether 一个是 or 分别是 stands in front of a noun group behind the trigger, with
// nothing but the places that it lies in between.
func (x *finder) oneOf(t *term) bool {
	for k := t.from - 1; k > x.at+1 && t.from-k <= 4; k-- {
		if x.sent.chunks[k].is(beClass) {
			before := x.r.slice(span{x.sent.chunks[x.at].end, x.sent.chunks[k].start})
			return strings.HasSuffix(before, "一个") || strings.HasSuffix(before, "分别")
		}
		if c := &x.sent.chunks[k]; c.kind != mentionChunk && !c.is(ofClass) {
			return false
		}
	}
	return false
}

// endClause is the clause of a noun group's last item; a list can run over commas.
func (x *finder) endClause(t *term) int { return x.sent.chunks[t.to-1].clause }

// alone tells whether a clause holds nothing but a noun group with its preposition: 在某县，….
func (sent *sentence) alone(t *term) bool {
	opens := t.from < 2 || sent.chunks[t.from-2].clause != t.clause || sent.chunks[t.from-2].kind == breakChunk
	return opens && (t.to >= len(sent.chunks) || sent.chunks[t.to].clause != t.clause || sent.chunks[t.to].kind == breakChunk)
}

// markedByTrigger tells whether the word in front of a noun group is the trigger itself, which
// can be a preposition too.
func (x *finder) markedByTrigger(t *term) bool {
	return t.from-1 == x.at || t.from-2 == x.at && x.sent.chunks[t.from-1].word == "了" // 入驻了14家企业
}

func (x *finder) distance(t *term) int {
	if t.from > x.at {
		return t.from - x.at
	}
	return x.at - t.to
}

// cleft finds the noun group behind 的是, 的，是 after the trigger.
func (x *finder) cleft(trigger span) []*term {
	for k := x.at + 1; k < len(x.sent.chunks); k++ {
		c := &x.sent.chunks[k]
		if !c.is(beClass) && !(c.word == "为" && x.sent.chunks[x.at].is(pairNameClass)) {
			continue
		}
		gap := x.r.slice(span{trigger.end, c.start})
		for _, turn := range []string{"依次", "分别", "正", "却", "则", "便", "恰", "恰恰", "也", "又", "还", "就", "都", "均", "仍"} {
			gap = strings.TrimSuffix(gap, turn)
		}
		if gap = strings.Trim(gap, "，,”"); gap != "" && !strings.HasSuffix(gap, "的") || x.claimsBetween(x.at, k) {
			return nil
		}
		for _, t := range x.sent.terms {
			if t.from == k+1 || t.from > k && t.from <= k+2 {
				return []*term{t}
			}
		}
		return nil
	}
	return nil
}

// clauseClasses are the classes of the words of the trigger's clause.
func (x *finder) clauseClasses() *lexicon.Set { return &x.sent.clauses[x.sent.chunks[x.at].clause] }

func (x *finder) clauseHas(class lexicon.Number) bool { return x.clauseClasses().Has(class) }

func (x *finder) clauseHasWord(word string) bool {
	clause := x.sent.chunks[x.at].clause
	for i := range x.sent.chunks {
		if c := &x.sent.chunks[i]; c.clause == clause && c.word == word {
			return true
		}
	}
	return false
}

func (x *finder) sentHasWord(word string) bool {
	return strings.Contains(x.r.slice(x.sent.span), word)
}

// withBetween tells whether a 与 stands between a noun group and the trigger, so that the other
// side is something else.
func (x *finder) withBetween(t *term) bool {
	for k := t.to; k < x.at; k++ {
		if x.sent.chunks[k].is(prepWithClass) {
			return true
		}
	}
	return false
}

// named tells whether the sentence names a possible subject in front of the trigger, so that the
// one of the sentence before does not go on.
func (x *finder) named() bool {
	for _, t := range x.sent.terms {
		if t.prep == "" && !t.attr && t.end <= x.sent.chunks[x.at].start {
			return true
		}
	}
	return false
}

// ownerless tells whether a noun group is a group of schools or hospitals of no place.
func (x *finder) ownerless(t *term) bool {
	m := t.items[0]
	return m.kind == groupMention && m.within == nil && (m.typ == graph.School || m.typ == graph.Hospital)
}

// isObject tells whether a noun group stands directly behind a verb of giving, helping, pairing or passing.
func (x *finder) isObject(t *term) bool {
	if t.from > 0 && (x.sent.chunks[t.from-1].is(viaClass) || x.sent.chunks[t.from-1].is(spendClass)) {
		return true
	}
	if t.start > x.sent.start && (x.r.text[t.start-1] == '以' || x.r.text[t.start-1] == '除') {
		return true // 以甲为主, 除甲外
	}
	if t.from == 0 || !claiming(&x.sent.chunks[t.from-1]) || x.sent.chunks[t.from-1].clause != t.clause {
		return false
	}
	return !(x.sent.chunks[t.from-1].is(mobiliseClass) && t.to <= x.at) // 省里安排甲结对帮扶乙: 甲 acts
}

// countsPeople tells whether a number of persons stands behind a noun group that they belong to, in
// the trigger's clause or in front of it: 台江县的480人.
func (x *finder) countsPeople(t *term) bool {
	k := t.to
	if t.attr {
		k++
	}
	if k < len(x.sent.chunks) && x.sent.chunks[k].kind == textChunk && x.sent.chunks[k].len() <= 3 && strings.HasSuffix(x.sent.chunks[k].word, "有") {
		k++ // 龙陵还有118人
	}
	return t.prep != "to" && t.prep != "go" && !x.clauseHas(restClass) && k < len(x.sent.chunks) && x.sent.chunks[k].kind == quantityChunk && x.sent.chunks[k].q.unit == unitPersons
}

// claimsBetween tells whether another claim stands between two chunks, which what follows belongs to.
func (x *finder) claimsBetween(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if claiming(&x.sent.chunks[k]) {
			return true
		}
	}
	return false
}

// nativeWorkers tells whether the natives of a place that a noun group names are workers: X籍员工.
func (x *finder) nativeWorkers(t *term) bool {
	if t.to+1 < len(x.sent.chunks) && x.sent.chunks[t.to+1].is(laborWhoClass) {
		return true
	}
	return hasAny(x.r.slice(span{t.end, min(x.sent.end, t.end+6)}), "员工", "工人", "职工", "务工", "劳动力", "工友")
}

// front is the noun group that the clauses in front of one are about: the nearest clause's subject, or in
// claims of help whose thing its subject is (某校的楼，是…援建的).
func (x *finder) front(clause int) []*term {
	var owner *term
	for k := clause - 1; k >= 0; k-- {
		for i, t := range x.sent.terms {
			if t.clause != k || t.prep != "" || x.isObject(t) {
				continue
			}
			if !t.attr {
				return []*term{x.sent.introduced(i)}
			}
			if owner == nil && (x.f.relation == graph.Assists || x.f.relation == journeyRelation) {
				owner = t
			}
		}
	}
	if owner != nil {
		return []*term{owner}
	}
	return nil
}

// strange tells whether the sentence opens with a name that nobody knows, so that the subject of the one
// before does not go on: text of some length that is no word of time in front of its first verb.
func (x *finder) strange() bool {
	const least = 4
	c := &x.sent.chunks[0]
	if c.kind != textChunk || x.at == 0 {
		return false
	}
	n := 0
	for _, r := range c.word {
		if isHan(r) {
			n++
		}
	}
	return n >= least && !speaksOfTime(c.word) && !strings.ContainsAny(c.word, "项目期目前")
}
