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

// lookAt finds them: by the scope of the site, or for sites that look in a way of their own by a function.
func (x *finder) lookAt(s site) []*term {
	if sc := &scopes[s]; sc.fits != nil {
		out := x.within(sc)
		if s == afterSite && len(out) > 0 {
			out[0] = x.employerOf(out[0])
		}
		return out
	}
	switch s {
	case toSite, atSite, goSite, withSite, bySite, fromSite:
		return x.marked(s)
	case cleftSite:
		return x.cleft(x.sent.chunks[x.at].span)
	case placerSite, seatSite:
		return x.placed(s)
	case ownerSite:
		return x.owners()
	case relativeSite:
		return x.relative()
	case nearSite:
		return x.near()
	case namedSite:
		return x.oneByOne()
	case receiverSite:
		if here := x.within(&receiversHere); len(here) > 0 {
			return here // 前者收到…，后者收到…
		}
		return x.within(&receiversInFront)
	case allSite:
		return x.allInFront()
	case frontSite:
		if x.f.relation == graph.Assists && x.possessed() {
			return nil // 甲承担乙的援建任务
		}
		return x.front(x.sent.chunks[x.at].clause)
	case topicSite:
		if t := x.d.subject; t != nil && len(t.items) == 1 && t.items[0].kind == orgMention && (!x.named() || x.sent.classes.Has(buildingClass)) {
			return append(x.look[:0], t)
		}
	case carrySite:
		return x.carried()
	}
	return nil
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

// haveOf tells whether 的有 stands at chunk k: 结对乙省的有201家.
func (sent *sentence) haveOf(k int) bool {
	return k > 0 && strings.HasPrefix(sent.chunks[k].word, "有") && sent.chunks[k-1].is(ofClass)
}

// cleft finds the noun group behind 的是, 的，是 after the trigger.
func (x *finder) cleft(trigger span) []*term {
	for k := x.at + 1; k < len(x.sent.chunks); k++ {
		c := &x.sent.chunks[k]
		if !c.is(beClass) && !(c.word == "为" && x.sent.chunks[x.at].is(pairNameClass)) && !x.sent.haveOf(k) {
			continue
		}
		gap := x.r.slice(span{trigger.end, c.start})
		for _, turn := range x.r.kb.lists[turnList] {
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

// isObject tells whether a noun group stands directly behind a verb of giving, helping, pairing, passing or going back.
func (x *finder) isObject(t *term) bool {
	if t.from > 0 && (x.sent.chunks[t.from-1].is(viaClass) || x.sent.chunks[t.from-1].is(spendClass) || x.sent.chunks[t.from-1].is(laborReturnClass)) {
		return !(x.at == t.to && x.at+1 < len(x.sent.chunks) && x.sent.chunks[x.at+1].is(ofClass)) // but 用某县援助的2600万元
	}
	behind := x.r.slice(span{t.end, min(x.sent.end, t.end+2)})
	switch x.r.at(t.start-1, x.sent) {
	case '以':
		return behind == "为主"
	case '除':
		return strings.HasPrefix(behind, "外") || behind == "之外" || behind == "以外"
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
	return t.prep != "to" && t.prep != "go" && !x.goesOnWithGoals(t) && !x.clauseHas(restClass) && k < len(x.sent.chunks) && x.sent.chunks[k].kind == quantityChunk && x.sent.chunks[k].q.unit == unitPersons
}

// goesOnWithGoals tells whether a noun group stands in a row of places that workers go to, each with its number: 到甲市412人、乙市655人.
func (x *finder) goesOnWithGoals(t *term) bool {
	cs := x.sent.chunks
	for k := t.from - 1; k > 1 && (cs[k].kind == commaChunk || cs[k].is(conjClass)) && cs[k-1].kind == quantityChunk && cs[k-2].term != nil; k = t.from - 1 {
		if t = cs[k-2].term; t.prep == "to" || t.prep == "go" {
			return true
		}
	}
	return false
}

// changesAt tells whether workers only change trains at a place: 到甲市转乘火车; 前往甲市，再转乘飞机.
func (x *finder) changesAt(t *term) bool {
	i := t.end
	for i < t.end+3 && strings.ContainsRune("，后再并", x.r.at(i, x.sent)) {
		i++
	}
	n, classes := x.r.wordAt(i, x.sent.end)
	via := classes.Has(viaClass) && !slices.ContainsFunc(x.sent.terms, func(o *term) bool { return o.start == i+n }) // 开往甲市，途经乙市
	return via || x.f.relation == graph.TransfersLaborTo && x.landsAt(t)
}

// landsAt tells whether travellers arrive at the airport or a station of a city and go on to another place, as a clause behind it or the next sentence
// says: 抵达某市机场，随后转乘大巴前往另一市.
func (x *finder) landsAt(city *term) bool {
	const near = 10 // code points of an airport's name
	if city.items[0].sent != x.sent {
		return false
	}
	port := x.r.slice(span{city.end, min(x.sent.end, x.r.clauseEnd(x.sent, city.end), city.end+near)})
	if !strings.Contains(port, "机场") && !strings.Contains(port, "站") {
		return false
	}
	goesOn := func(sent *sentence, clause int) bool {
		return slices.ContainsFunc(sent.terms, func(t *term) bool {
			at, to := city.last().ent, t.last().ent
			return t.clause > clause && t.prep == "go" && sent.chunks[t.from-1].is(goWorkClass) && at != nil && to != nil && at != to && !to.lies(at) && !at.lies(to)
		})
	}
	i := x.sent.index + 1
	return goesOn(x.sent, city.clause) || i < len(x.r.sents) && x.r.sents[i].line == x.sent.line && goesOn(x.r.sents[i], -1)
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
	return x.r.kb.lists[nativeWorkerList].In(x.r.slice(span{t.end, min(x.sent.end, t.end+6)}))
}

// front is the noun group that the clauses in front of one are about: the nearest clause's subject, or in
// claims of help whose thing its subject is (某校的楼，是…援建的).
func (x *finder) front(clause int) []*term {
	var owner *term
	for k := clause - 1; k >= 0; k-- {
		for i, t := range x.sent.terms {
			if t.clause == k && t.prep == "at" && x.f.relation == graph.Assists && (x.sent.alone(t) && (t.items[0].typ == graph.School || t.items[0].typ == graph.Hospital) || t.mark == "位于" || t.mark == "坐落于" || t.mark == "坐落在") {
				return []*term{t} // 在某小学，由甲公司捐建的教学楼…; 电站位于某镇，由乙区投入…建成
			}
			if t.clause == k && t.prep == "at" && x.f.relation == graph.TransfersLaborTo && x.sent.clauses[k].Has(recruitClass) {
				return []*term{t} // 在某县举行的招聘会上，…赴某市就业的56人
			}
			if t.clause != k || t.prep != "" || x.isObject(t) {
				continue
			}
			if !t.attr {
				return []*term{x.r.introduced(x.sent, i)}
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
	return n >= least && !x.r.kb.speaksOfTime(c.word) && !strings.ContainsAny(c.word, "项目期目前")
}
