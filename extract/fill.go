package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// fill lists the fillers at a site, the likeliest first. A frame asks for them once, however many
// of its forms do.
func (x *finder) fill(s site, subject bool) []filler {
	if x.found.vacant.has(s) {
		return nil
	}
	if x.filled == nil {
		x.filled = new([sites][2]filled)
	}
	role := 1
	if subject {
		role = 0
	}
	f := &x.filled[s][role]
	if now := x.tries + 1; f.try != now {
		f.try, f.fillers = now, x.fillersAt(s, subject)
	}
	return f.fillers
}

func (x *finder) fillersAt(s site, subject bool) []filler {
	first := len(x.fillers)
	for _, t := range x.termsAt(s) {
		if x.outOfPlace(t, s, subject) {
			continue
		}
		if ents := x.expand(t, subject); len(ents) > 0 {
			x.fillers = append(x.fillers, filler{ents: ents, t: t, site: s})
		}
	}
	put := func(f filler) { x.fillers = append(x.fillers, f) }
	if x.spokenFor(s, subject) {
		return nil
	}
	if t := x.settlesAt(); t != nil && !subject && x.f.relation == graph.InvestsIn && (s == carrySite || s == nearSite || s == hereSite) {
		put(filler{ents: x.expand(t, subject), t: t, site: s})
		return x.fillers[len(x.fillers)-1 : len(x.fillers) : len(x.fillers)]
	}
	switch s {
	case both1Site, both2Site:
		return x.both(s)
	case originSite:
		return x.origin()
	case sameSite:
		for _, last := range slices.Backward(x.fired) {
			if last.f.relation == x.f.relation {
				put(filler{ents: last.pairs[0][0].only(), site: s, heading: last.heading})
				break
			}
		}
	case homeSite:
		if e := x.r.publisher; e != nil && !x.acts(e) && !(!subject && x.d.onlyHelps(e)) {
			put(filler{ents: []*entity{e}, site: s})
		}
	case lastgiverSite, lastgoalSite:
		if last := x.lastClaim(); last != nil {
			e := last.pairs[0][0]
			if s == lastgoalSite {
				e = last.pairs[0][1]
				if x.f.relation == graph.TransfersLaborTo && x.sent.chunks[x.at].prep == "" && len(x.sent.terms) > 1 {
					break // the sentence names places where they may go
				}
			}
			put(filler{ents: []*entity{e}, site: s, heading: last.heading})
		}
	case pairerSite:
		for _, last := range slices.Backward(x.fired) {
			if last.f.relation == graph.PairedWith {
				p := last.pairs[0]
				if x.d.helps(p[0], p[1]) < 0 {
					p[0], p[1] = p[1], p[0]
				}
				put(filler{ents: []*entity{p[0]}, site: s, heading: last.heading})
				break
			}
		}
	case giverSite:
		for _, last := range slices.Backward(x.fired) {
			if last.f.relation == graph.Assists {
				put(filler{ents: last.pairs[0][0].only(), site: s, heading: last.heading})
				break
			}
		}
	case takerSite:
		for _, last := range slices.Backward(x.fired) {
			if last.f.relation == x.f.relation && len(last.pairs) == 1 && x.sent.chunks[x.at].clause-x.sent.chunks[last.at].clause == 1 {
				put(filler{ents: []*entity{last.pairs[0][1]}, site: s, heading: last.heading})
			}
			break
		}
	case sectionSite:
		if sec := x.sent.section; sec != nil && sec.pair != nil {
			put(filler{ents: sec.pair.helped.only(), site: s, heading: sec.pair})
		}
	case hereSite:
		e := x.r.here(x.d)
		if goal := x.lastGoal(); goal != nil && !subject {
			e = goal
		}
		if e != nil && !x.acts(e) {
			put(filler{ents: e.only(), site: s})
		}
	case helperSite, helpedSite:
		const far = 130
		if p := x.d.topic(); p != nil && !(s == helperSite && (x.namesGiver() || !p.helper.isPlace() && x.folkActs())) && !x.d.scattered(p, x.r.line(x.sent)) {
			e := p.helper
			if s == helpedSite {
				e = p.helped
			}
			if s == helpedSite && !subject && len(x.termsAt(dativeSite)) > 0 {
				break // 三方援助我区: it says whom
			}
			if s == helpedSite && x.f.needs && x.d.torn(p.helper, x.r.line(x.sent)) || x.f.needs && p.prominence() < 1 && (p.at > x.d.at || x.d.at-p.at > far) {
				break // two organisations or towns are not what sums far from their names are about
			}
			if s == helperSite && x.f.needs && len(x.termsAt(ownerSite)) > 0 {
				break // 争取甲省财政资金: it says whose
			}
			put(filler{ents: e.only(), site: s, heading: x.headingOf(p)})
		}
	}
	return x.fillers[first:len(x.fillers):len(x.fillers)]
}

// lastClaim is the last firing of the relation in the sentence, else in one of the two in front of it in its line; nil where there is none.
func (x *finder) lastClaim() *firing {
	for _, fr := range slices.Backward(x.fired) {
		if fr.f.relation == x.f.relation && len(fr.pairs) > 0 {
			return fr
		}
	}
	last := x.d.lastOf[x.f.relation]
	if last != nil && (last.sent.line != x.sent.line || x.sent.index-last.sent.index > 2) {
		return nil
	}
	return last
}

// outOfPlace tells whether a noun group at a site cannot fill the role there, for what stands around it.
func (x *finder) outOfPlace(t *term, s site, subject bool) bool {
	m := t.items[0]
	switch x.f.relation {
	case graph.Assists:
		if subject && s == carrySite && m.sent != x.sent && x.strange() && x.r.unknownWord(x.sent.chunks[0].span) {
			return true // the sentence opens with a name that nobody knows
		}
		if !subject && s == frontSite && x.actsToo(t) {
			return true // 甲医院帮建骨科，乙医院帮建儿科: it builds too
		}
		if !subject && m.level == "lastorg:它" {
			return true // 帮它解决: a firm in trouble
		}
	case graph.InvestsIn:
		if subject && s == carrySite && (x.firmsBehind() || x.r.strangerBefore(x.sent, x.at)) {
			return true // 建成投产11家
		}
		if subject && t.to < len(x.sent.chunks) && x.sent.chunks[t.to].is(buildForClass) {
			return true // 由甲集团承建、总投资…: it builds for others
		}
		if !subject && looseSites.has(s) && m.typ == graph.Enterprise && t.prep != "with" {
			return true // where a firm is from is not where it invests
		}
	case graph.TransfersLaborTo, journeyRelation:
		if subject && m.sent == x.sent && x.goesOnWithGoals(t) {
			return true
		}
		if subject && s == frontSite && m.ent != nil && x.d.partIn(m.ent) < 0 && x.sent.chunks[x.at].is(laborHireClass) {
			return true
		}
		if subject && s == fromSite && (x.onTheWay(t) || x.stationOfOthers(t)) {
			return true
		}
		if m.level == "here" && x.sent.chunks[x.at].is(laborHireClass) {
			return true // 吸纳当地劳动力
		}
	}
	return looseSites.has(s) && x.ownerless(t) || subject && impliedSites.has(s) && x.unnamed()
}

// actsToo tells whether a noun group in front is who does what the trigger says too, so that it is not whom it is done for.
func (x *finder) actsToo(t *term) bool {
	m, cs := t.items[0], x.sent.chunks
	if m.sent != x.sent {
		return false
	}
	return t.to < len(cs) && cs[t.to].is(aidProjectClass) || slices.ContainsFunc(x.fired, func(fr *firing) bool {
		return fr.f.relation == x.f.relation && fr.how.s == beforeSite && len(fr.pairs) > 0 && fr.pairs[0][0] == m.ent
	})
}

// onTheWay tells whether a place that workers leave holds the one that sends them, as the sentence says: 甲县组织…从乙市乘车.
func (x *finder) onTheWay(from *term) bool {
	at := from.items[0].ent
	return at != nil && slices.ContainsFunc(x.sent.terms, func(t *term) bool {
		e := t.items[0].ent
		return t.prep == "" && t.clause <= from.clause && t.end <= from.start && e != nil && e.lies(at)
	})
}

// stationOfOthers tells whether workers leave from the station of a city that holds the county which the text is about: 从天水站开出.
func (x *finder) stationOfOthers(from *term) bool {
	at, here := from.items[0].ent, x.r.here(x.d)
	return at != nil && here != nil && here != at && here.lies(at) && x.r.at(from.end, from.items[0].sent) == '站'
}

// strangerBefore tells whether a place and a word that nobody knows stand directly in front of a chunk, as the name of a firm in short, so that none
// acts who was named before: 其中甲市某丰投资….
func (r *reading) strangerBefore(sent *sentence, at int) bool {
	cs := sent.chunks
	clause := cs[at].clause
	for at > 1 && (cs[at-1].is(totalClass) || cs[at-1].is(doneClass) || cs[at-1].is(eachClass)) {
		at-- // 甲市某丰累计投资
	}
	return at > 1 && cs[at-1].kind == textChunk && cs[at-1].clause == clause && cs[at-1].len() >= 2 && cs[at-2].kind == mentionChunk && cs[at-2].m.kind == placeMention &&
		cs[at-2].term.prep == "" && r.unknownWord(cs[at-1].span)
}

// settlesAt is the noun group behind another word of investing in the clause, which says where: 引来企业23家落户某县. nil where there is none.
func (x *finder) settlesAt() *term {
	cs := x.sent.chunks
	for k := x.at + 1; k+1 < len(cs) && cs[k].clause == cs[x.at].clause; k++ {
		if t := cs[k+1].term; t != nil && t.prep == "" && cs[k].is(investStrongClass) && cs[k+1].clause == cs[k].clause && t.items[0].typ != graph.Enterprise {
			return t
		}
	}
	return nil
}

// firmsBehind tells whether a number of firms stands directly behind the trigger.
func (x *finder) firmsBehind() bool {
	cs := x.sent.chunks
	return x.at+1 < len(cs) && cs[x.at+1].kind == mentionChunk && cs[x.at+1].m.kind == groupMention && cs[x.at+1].m.typ == graph.Enterprise
}

func (x *finder) headingOf(p *pair) *pair {
	if x.sent.section != nil && x.sent.section.pair == p {
		return p
	}
	return nil
}

// partners are the other sides of the pairs that the fillers of one role belong to: one of the first filler that has one, or, where each
// has one of its own, these in the same order.
func (x *finder) partners(f filler, helper bool) []filler {
	if x.f.relation == graph.PairedWith && x.clauseHas(prepWithClass) {
		return nil // the other side is said, only not by name: 与东部多个城市牵手
	}
	if own := x.ownPartners(f, helper); own != nil {
		return []filler{{ents: own, site: partnerSite, ordered: true}}
	}
	for _, e := range f.ents {
		if at, other := x.partnerOf(e, helper); other != nil {
			out := filler{ents: other.only(), site: partnerSite}
			if x.sent.section != nil && x.sent.section.pair != nil && x.sent.section.pair.other(at) == other {
				out.heading = x.sent.section.pair
			}
			return []filler{out}
		}
	}
	return nil
}

// ownPartners are the partners of several fillers where each has another one; nil where it is not so.
func (x *finder) ownPartners(f filler, helper bool) []*entity {
	if len(f.ents) < 2 {
		return nil
	}
	var own []*entity
	for _, e := range f.ents {
		_, other := x.partnerOf(e, helper)
		if other == nil || slices.Contains(own, other) {
			return nil
		}
		own = append(own, other)
	}
	return own
}

// partnerOf is the other side of the pair that an entity belongs to, or what holds it, and which of these does; nil where it has none.
func (x *finder) partnerOf(e *entity, helper bool) (at, other *entity) {
	for at := e; at != nil; at = at.in {
		other := x.d.partner(at)
		if other == nil || helper && x.f.needs && x.f.relation == graph.Assists && x.d.torn(at, x.r.line(x.sent)) {
			continue
		}
		if want := x.d.helps(at, other); x.f.relation == graph.Assists && (helper && want < 0 || !helper && want > 0) {
			continue
		}
		if at != e {
			other = x.r.nearerHome(other)
			if same := x.d.onlyOf(e.typ, at); helper && same != nil && x.f.relation == graph.Assists {
				other = same // of a hospital that gives, the hospital that its province helps
			}
		}
		return at, other
	}
	return nil, nil
}

// onlyOf is the only organisation of a type that a place is known to help, nil where it helps none or several.
func (d *discourse) onlyOf(typ graph.Type, helper *entity) *entity {
	var only *entity
	for _, k := range d.pairsOf(helper) {
		if k.helper != helper || k.helped.typ != typ || k.helped.isPlace() || k.helped == only {
			continue
		}
		if only != nil {
			return nil
		}
		only = k.helped
	}
	return only
}

// both finds two sides that stand together: a list of two in front of the trigger, or 两地.
func (x *finder) both(s site) []filler {
	terms := x.termsAt(beforeSite)
	if len(x.inClause()) == 0 && !x.clauseHas(pairMassClass) {
		terms = x.aloneInFront()
	}
	for _, t := range terms {
		ents := x.expand(t, s == both1Site)
		if x.clauseHas(withinClass) {
			continue // 甲、乙两省省内结对: not with each other
		}
		if len(ents) == 2 && kindOf(ents[0]) != kindOf(ents[1]) || len(ents) != 2 || t.group != nil || x.withBetween(t) {
			continue
		}
		i := 0
		if s == both2Site {
			i = 1
		}
		return []filler{{ents: ents[i : i+1], t: t, site: s}}
	}
	return nil
}

// aloneInFront is the noun group that the clause in front holds and nothing else: 甲县与乙县，自2017年结对以来.
func (x *finder) aloneInFront() []*term {
	for _, t := range x.sent.terms {
		if t.clause == x.clause()-1 && t.prep == "" && x.sent.alone(t) && !strings.Contains(x.r.slice(t.span), "、") {
			return append(x.look[:0], t)
		}
	}
	return nil
}

// acts tells whether a place stands in front of the trigger as the one who acts, so that it is
// not where something goes to.
func (x *finder) acts(e *entity) bool {
	return slices.ContainsFunc(x.termsAt(beforeSite), func(t *term) bool {
		return slices.ContainsFunc(t.items, func(m *mention) bool { return m.ent == e })
	})
}

// namedIn tells whether an entity is a member of a noun group.
func (e *entity) namedIn(t *term) bool {
	return slices.ContainsFunc(t.items, func(m *mention) bool { return m.ent == e })
}
