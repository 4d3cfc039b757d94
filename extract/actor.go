package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// Whether somebody acts whom the sentence does not name, or not as one that the text knows, so that nobody named elsewhere is meant.

// toldGivers are sites out of the discourse that tell who gives.
var toldGivers = setOf(helperSite, carrySite, sideSite)

// spokenFor tells whether a site out of the discourse fills no role, since the sentence shows that somebody else has it.
func (x *finder) spokenFor(s site, subject bool) bool {
	switch {
	case subject && x.giverShown(s):
		return true
	case x.f.relation != graph.Assists:
		return false
	case subject:
		return x.helperShown(s)
	case s == helpedSite:
		return x.othersGive()
	case s == sideSite, s == homeSite, s == partnerSite, s == takerSite:
		return len(x.termsAt(dativeSite)) > 0 // 捐给某县: it says whom
	}
	return false
}

// giverShown tells whether people of a place or strangers give, whatever is claimed.
func (x *finder) giverShown(s site) bool {
	return toldGivers.has(s) && (s != helperSite && x.folkActs() || x.strangeGiver())
}

// helperShown tells whether the sentence says that another helps than the one at a site.
func (x *finder) helperShown(s site) bool {
	switch {
	case toldGivers.has(s) && (x.othersGive() || x.unknownActor()), (s == hereSite || s == homeSite) && x.unknownActor():
		return true
	case s == helperSite && x.firmActsInFront():
		return true
	}
	return toldGivers.has(s) && x.f.needs && len(x.termsAt(bySite)) > 0 // 争取甲省资金: the clause says whose
}

// othersGive tells whether the clause says in front of the trigger that others give than the article is
// about: charities, or firms that it only counts (其中3家的资金).
func (x *finder) othersGive() bool {
	clause := x.sent.chunks[x.at].clause
	for k := x.at - 1; k >= 0 && x.sent.chunks[k].clause == clause; k-- {
		if c := &x.sent.chunks[k]; c.is(giverOtherClass) || c.kind == quantityChunk && c.q.word == "家" {
			return true
		}
	}
	return false
}

// folkActs tells whether the clause begins with people of a place that it leaves open: 社会各界向…捐款. They are not who acted in
// front of them.
func (x *finder) folkActs() bool {
	k := x.at
	for k > 0 && x.sent.chunks[k-1].clause == x.sent.chunks[x.at].clause {
		k--
	}
	_, classes := x.r.nameAt(x.sent.chunks[k].start, len(x.r.text))
	return classes.Has(folkClass)
}

// strangeGiver tells whether words that the dictionary does not know stand directly in front of a trigger of giving, as the name of somebody whom
// the text does not name otherwise: 某一重科、某重工捐赠….
func (x *finder) strangeGiver() bool {
	const least = 3
	if x.at == 0 || !x.sent.chunks[x.at].is(giveGiftClass) {
		return false
	}
	c := &x.sent.chunks[x.at-1]
	return c.kind == textChunk && c.clause == x.sent.chunks[x.at].clause && c.len() >= least && !x.r.kb.speaksOfTime(c.word) && x.r.unknownWord(c.span)
}

// unknownActor tells whether a word for an organisation acts in front of the trigger that stands for none that the text names: 我院 in an article
// which does not say whose.
func (x *finder) unknownActor() bool {
	for _, t := range x.sent.terms {
		if m := t.items[0]; t.prep == "" && !t.attr && t.end <= x.sent.chunks[x.at].start && m.kind == anaphorMention && strings.Contains(m.level, "org:") && len(x.r.resolve(x.d, m)) == 0 {
			return true
		}
	}
	return x.sent.opensWithCharity() || x.helpedGive()
}

// helpedGive tells whether the sentence begins with the helped side itself, said by its level, and no word for aid: 县里也拿出800万元.
func (x *finder) helpedGive() bool {
	level, ok := strings.CutSuffix(x.r.slice(span{x.sent.start, min(x.sent.end, x.sent.start+2)}), "里")
	p := x.d.topic()
	return ok && x.r.at(x.sent.start+2, x.sent) != '的' && !x.sent.classes.Has(aidFundClass) && p != nil && strings.Contains("省市县区州旗镇乡村", level) && strings.HasSuffix(p.helped.name, level)
}

// opensWithCharity tells whether a sentence begins with a word for a charity or a chamber that it does not name, but for a time in front:
// 9月，商会又发起….
func (sent *sentence) opensWithCharity() bool {
	for i := range sent.chunks {
		if c := &sent.chunks[i]; c.kind != quantityChunk && c.kind != breakChunk {
			return c.is(giverOtherClass)
		}
	}
	return false
}

// unnamed tells whether a firm without a name stands in front of the trigger, so that the sentence
// speaks of it and of none that was named before.
func (x *finder) unnamed() bool {
	view := x.outlook()
	if view.unnamed == unasked {
		view.unnamed = saysNo
		for k := range x.sent.chunks[:x.at] {
			switch c := &x.sent.chunks[k]; {
			case c.kind == mentionChunk && c.m.kind == excludedMention && c.m.typ == graph.Enterprise:
				view.unnamed = saysYes
			case c.kind == mentionChunk && c.m.typ == graph.Enterprise:
				view.unnamed = saysNo
			case c.kind == quantityChunk && k > 0 && x.sent.chunks[k-1].is(ofClass) && x.r.slice(c.span) == "一家":
				view.unnamed = saysYes // 最小的一家
			case c.kind == textChunk && x.f.relation == graph.InvestsIn && x.r.holdsName(c.span, investorClass):
				if !x.r.holdsName(span{c.start, x.sent.chunks[x.at].start}, kindEnterpriseClass) { // but 客商创办的企业
					view.unnamed = saysYes
				}
			}
		}
	}
	return view.unnamed == saysYes
}

// firmActsInFront tells whether the subject of a clause in front of the trigger's, in its sentence, is a firm: 甲集团作为帮扶单位，去年捐了….
func (x *finder) firmActsInFront() bool {
	return slices.ContainsFunc(x.sent.terms, func(t *term) bool {
		m := t.items[0]
		return t.clause < x.clause() && t.prep == "" && !t.attr && m.typ == graph.Enterprise && m.kind == orgMention && !x.isObject(t)
	})
}

// namesGiver tells whether a place, a firm or 前者 stands in front of the trigger as its subject, so that no other gives.
func (x *finder) namesGiver() bool {
	return slices.ContainsFunc(x.termsAt(beforeSite), func(t *term) bool {
		return slices.ContainsFunc(t.items, func(m *mention) bool {
			return m.ent != nil && (m.ent.isPlace() || m.ent.typ == graph.Enterprise) || m.level == "former" || m.level == "latter"
		})
	})
}

// namesActor tells whether a place stands in front of the trigger as its subject, so that no other is meant.
func (x *finder) namesActor() bool {
	return slices.ContainsFunc(x.termsAt(beforeSite), func(t *term) bool {
		return slices.ContainsFunc(t.items, func(m *mention) bool { return m.ent != nil && m.ent.isPlace() })
	})
}

// holdsName tells whether a stretch holds a word of a class of the lexicon of names.
func (r *reading) holdsName(s span, class lexicon.Number) bool {
	for i := s.start; i < s.end; i++ {
		if _, classes := r.nameAt(i, s.end); classes.Has(class) {
			return true
		}
	}
	return false
}
