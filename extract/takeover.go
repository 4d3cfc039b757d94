package extract

import (
	"slices"

	"example.org/kg/graph"
)

// again takes over the roles of the last firing in the sentence, when the trigger's own clause
// names nobody before it.
func (x *finder) again() *firing {
	if x.f.relation == graph.InvestsIn && x.firmsBehind() || x.f.relation == graph.Assists && x.othersGive() {
		return nil
	}
	clause := x.sent.chunks[x.at].clause
	for _, t := range x.sent.terms {
		if t.clause == clause && (t.start < x.sent.chunks[x.at].start || t.from == x.at+1 && x.f.relation == graph.Assists) {
			return nil
		}
	}
	firm := x.oneAlone()
	for _, last := range slices.Backward(x.fired) {
		same := last.f.relation == x.f.relation || x.f.relation == graph.Assists && last.f.relation == graph.PairedWith
		if x.f.relation == graph.InvestsIn && same && x.countsFirmsBetween(x.sent.chunks[last.at].clause) {
			return nil // 共引进企业17家，到位资金23亿元，其中广东企业9家，实际投资11亿元
		}
		if !same || x.sent.chunks[last.at].clause == clause || x.f.figure == unitOther && last.f.needs {
			continue
		}
		fr := x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, heading: last.heading, how: sitePair{s: againSite, o: againSite}})
		for _, p := range last.pairs {
			a, b := p[0], p[1]
			if last.f.relation == graph.PairedWith && x.d.helps(a, b) < 0 {
				a, b = b, a
			}
			if firm != nil {
				a = firm
			}
			fr.pairs = appendPair(fr.pairs, x, a, b)
		}
		if len(fr.pairs) == 0 {
			return nil
		}
		fr.joint = len(fr.pairs) > 1 && !x.clauseHas(eachClass)
		return fr
	}
	return nil
}

// countsFirmsBetween tells whether a clause between one and that of the trigger holds nothing of other firms than their number.
func (x *finder) countsFirmsBetween(from int) bool {
	return slices.ContainsFunc(x.sent.terms, func(t *term) bool {
		return t.clause > from && t.clause < x.clause() && t.prep == "" && t.items[0].kind == groupMention && t.items[0].typ == graph.Enterprise
	})
}

// still takes over the roles of the last firing of the relation, in this sentence or in one of the
// line just in front of it.
func (x *finder) still() *firing {
	const near = 3
	last := x.d.lastOf[x.f.relation]
	if last != nil && (last.sent.line != x.sent.line || x.sent.index-last.sent.index > near) {
		last = nil
	}
	for _, fr := range x.fired {
		if fr.f.relation == x.f.relation {
			last = fr
		}
	}
	if last == nil || x.unnamed() || x.f.relation == graph.InvestsIn && x.namesActor() {
		return nil
	}
	if x.sent.chunks[x.at].is(worthClass) && (last.sent.index != x.sent.index-1 || !last.sent.chunks[last.at].is(giveGiftClass)) {
		return nil // what was bought, not given
	}
	among := last.among
	if among == nil {
		among = last.pairs
	}
	pairs, named := x.ofThoseNamed(among)
	if !named {
		pairs = last.pairs
	}
	if firm := x.oneAlone(); firm != nil {
		pairs = [][2]*entity{{firm, last.pairs[0][1]}}
	}
	if len(pairs) == 0 {
		return nil
	}
	return x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, heading: last.heading, how: sitePair{s: stillSite, o: stillSite}, pairs: pairs, among: among, joint: last.joint && len(pairs) > 1})
}

// oneAlone is the firm named last in the sentence where 一家 opens the trigger's clause, which puts in alone what is told: 最大的是甲公司，一家就投了….
func (x *finder) oneAlone() *entity {
	k := x.at
	for k > 0 && x.sent.chunks[k-1].clause == x.clause() {
		k--
	}
	if x.f.relation != graph.InvestsIn || x.sent.chunks[k].kind != quantityChunk || x.r.slice(x.sent.chunks[k].span) != "一家" {
		return nil
	}
	for _, t := range slices.Backward(x.sent.terms) {
		if m := t.items[len(t.items)-1]; t.end <= x.starts() && m.kind == orgMention && m.typ == graph.Enterprise {
			return m.ent
		}
	}
	return nil
}

// ofThoseNamed are those of pairs whose firms stand in front of the trigger in its clause; named tells
// whether any firm stands there.
func (x *finder) ofThoseNamed(pairs [][2]*entity) (of [][2]*entity, named bool) {
	if x.f.relation != graph.InvestsIn {
		return nil, false
	}
	var firms []*entity
	for _, t := range x.inClause() {
		if t.end > x.sent.chunks[x.at].start || t.prep != "" || t.attr {
			continue
		}
		for _, m := range t.items {
			if m.kind == orgMention && m.ent != nil && m.ent.typ == graph.Enterprise {
				firms = append(firms, m.ent)
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(pairs), func(p [2]*entity) bool { return !slices.Contains(firms, p[0]) }), len(firms) > 0
}

// beside takes over the roles of a claim of help that the trigger's clause has made with both roles in
// it, so that the words of one clause speak of the same: 向某校捐赠物资.
func (x *finder) beside() *firing {
	if x.f.relation != graph.Assists {
		return nil
	}
	clause := x.sent.chunks[x.at].clause
	for _, last := range slices.Backward(x.fired) {
		if last.f.relation != graph.Assists || x.sent.chunks[last.at].clause != clause || last.f.couples || !last.how.plain("") && !x.toldBy(last) && !firmAt(last) {
			continue
		}
		return x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, heading: last.heading, how: last.how, pairs: last.pairs, joint: last.joint})
	}
	return nil
}

// firmAt tells whether a claim says what a firm does in a place: 某银行在某镇投入帮扶资金213万元.
func firmAt(fr *firing) bool {
	return fr.how == sitePair{s: beforeSite, o: atSite} && len(fr.pairs) == 1 && fr.pairs[0][0].typ == graph.Enterprise
}

// toldBy tells whether the trigger names the money that the verb of a claim gives whoever stands between
// them: 援助某县资金.
func (x *finder) toldBy(last *firing) bool {
	if last.how.s != beforeSite || last.how.o != afterSite || !x.sent.chunks[x.at].is(aidFundClass) || last.at+1 >= x.at {
		return false
	}
	t := x.sent.chunks[last.at+1].term
	return t != nil && t.to == x.at
}

// sameSides takes over the pairs of the last pairing where the trigger's clause counts its helpers:
// 两家各捐助60万元; 四个镇各向对方捐赠25万元.
func (x *finder) sameSides() *firing {
	if x.f.relation != graph.Assists {
		return nil
	}
	last := x.lastPairings()
	if last == nil || len(last.pairs) < 2 || last.sent.index < x.sent.index-1 {
		if last = x.listAbove(); last == nil {
			return nil
		}
	}
	helpers := map[*entity]bool{}
	for _, p := range last.pairs {
		helpers[p[0]] = true
	}
	for _, t := range x.inClause() {
		if t.end > x.sent.chunks[x.at].start || t.prep != "" || len(t.items) != 1 {
			continue
		}
		m := t.items[0]
		if !(m.kind == anaphorMention && m.count == 0 && (m.level == "both" || m.level == "helper") && len(helpers) == 2 || countsSides(m) && m.count == len(helpers)) {
			continue
		}
		fr := x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, heading: last.heading, how: sitePair{s: againSite, o: againSite}})
		for _, p := range last.pairs {
			a, b := p[0], p[1]
			if x.d.leans(a, b) < 0 {
				a, b = b, a
			}
			fr.pairs = appendPair(fr.pairs, x, a, b)
		}
		if len(fr.pairs) == 0 {
			return nil
		}
		fr.joint = !x.clauseHas(eachClass)
		return fr
	}
	return nil
}

// pairedIn notes a pairing as one of those of its sentence.
func (d *discourse) pairedIn(sent *sentence, fr *firing) {
	if len(d.couples) > 0 && d.couples[0].sent != sent {
		d.couples = nil
	}
	d.couples = append(d.couples, fr)
}

// lastPairings is the pairing, or the help of several, that the sentence has told in front of the trigger,
// or else the pairings of the last sentence with any, taken together; nil where there is none.
func (x *finder) lastPairings() *firing {
	for _, fr := range slices.Backward(x.fired) {
		if fr.f.relation == graph.PairedWith || fr.f.relation == graph.Assists && len(fr.pairs) > 1 && x.sent.chunks[fr.at].clause < x.sent.chunks[x.at].clause {
			return fr
		}
	}
	switch n := len(x.d.couples); n {
	case 0:
		return nil
	case 1:
		return x.d.couples[0]
	default:
		all := *x.d.couples[n-1]
		all.pairs = nil
		for _, fr := range x.d.couples {
			all.pairs = append(all.pairs, fr.pairs...)
		}
		return &all
	}
}

// countsSides tells whether a mention counts places without naming them: 三镇, 四个镇.
func countsSides(m *mention) bool {
	return m.kind == anaphorMention && m.count > 1 || isGroupOfPlaces(m)
}

// eachItsOwn gives each of several subjects the partner of its own: 甲、乙各安排2600万元; 甲、乙分别向各自
// 支援方输送…. nil where not all have one.
func (x *finder) eachItsOwn(ss []filler, at site, os []filler) *firing {
	if len(ss) == 0 || len(ss[0].ents) < 2 || !x.clauseHas(eachClass) {
		return nil
	}
	if at != partnerSite && (len(os) == 0 || os[0].t == nil || len(os[0].t.items) != 1 || !meansOtherSide(os[0].t.items[0])) {
		return nil
	}
	fr := x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, how: sitePair{s: ss[0].site, o: partnerSite}})
	for _, e := range ss[0].ents {
		other := x.d.partner(e)
		if other == nil || !x.possible(e, other) {
			return nil
		}
		fr.pairs = appendPair(fr.pairs, x, e, other)
	}
	return fr
}

// meansOtherSide tells whether a mention stands for the other side of whoever acts: 对方, 支援方.
func meansOtherSide(m *mention) bool {
	return m.kind == anaphorMention && (m.level == "other" || m.level == "helper" || m.level == "helped")
}

// listAbove is the pairing that the lines 甲—乙 just in front of the sentence name together, or nil.
func (x *finder) listAbove() *firing {
	var pairs [][2]*entity
	for i := x.sent.index - 1; i >= 0 && x.r.sents[i].dashed != nil; i-- {
		p := x.r.sents[i].dashed
		pairs = append(pairs, [2]*entity{p.helper, p.helped})
	}
	if len(pairs) < 2 {
		return nil
	}
	slices.Reverse(pairs)
	return x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, pairs: pairs})
}
