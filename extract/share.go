package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// share recognises a member of a list with its own part of a sum (其中：甲1亿元、乙2亿元): a name
// directly in front of a figure. It makes a firing like the one that had the sum, with the name
// in its role.
func (r *reading) share(d *discourse, sent *sentence, at int, firings []*firing) *firing {
	named := at - 1
	each := named > 0 && sent.chunks[named].is(eachClass)
	if each {
		named-- // 甲、乙各400万元
	}
	if named > 0 && sent.chunks[named].kind == textChunk && r.kb.lists[treasuryList].Has(sent.chunks[named].word) {
		named-- // 上海市级3300万元
	}
	if named < 0 {
		return nil
	}
	t := sent.chunks[named].term
	who, turn := t.last(), r.inTurn(sent, at)
	if turn != nil {
		t, who = turn.term, turn.item
	}
	if turn == nil && (named == at-1 || each) && t == nil || t != nil && t.prep != "" {
		return nil
	}
	var model *firing
	for _, fr := range firings {
		if fr.at < at && fr.f.figure == sent.chunks[at].q.unit && fr.f.relation != topicRelation && len(fr.pairs) > 0 {
			model = fr
		}
	}
	if model == nil || model.sent.chunks[model.at].clause == sent.chunks[at].clause && !r.behindSum(sent, model.at, at) {
		return nil
	}
	var members []*entity
	switch {
	case t == nil:
		if e := levelOf(sent.chunks[at-1].word, model); e != nil {
			members = e.only()
		}
	case each:
		for _, m := range t.items {
			members = append(members, r.resolve(d, m)...)
		}
	default:
		members = r.resolve(d, who)
	}
	if len(members) == 0 || !each && len(members) > 1 || slices.Contains(members, nil) {
		return nil
	}
	x := &finder{r: r, d: d, sent: sent, at: model.at, f: model.f}
	fr := r.told.put(firing{f: model.f, sent: sent, at: model.at, heading: model.heading, how: model.how.part()})
	for _, e := range members {
		if saysOf(firings, model, at, e) {
			return nil
		}
		fr.pairs = x.sharing(fr.pairs, model, at, e)
	}
	if len(fr.pairs) == 0 {
		return nil
	}
	firings[slices.Index(firings, model)].extra = append(firings[slices.Index(firings, model)].extra, fr)
	return fr
}

// saysOf tells whether the clause of a figure says by a firing of its own what the figure is of e: 其中甲支持乙1260万元.
func saysOf(firings []*firing, model *firing, at int, e *entity) bool {
	cs := model.sent.chunks
	return slices.ContainsFunc(firings, func(fr *firing) bool {
		return fr.at < at && cs[fr.at].clause == cs[at].clause && fr != model && fr.f.figure == cs[at].q.unit && cs[fr.at].start > cs[model.at].start &&
			slices.ContainsFunc(fr.pairs, func(p [2]*entity) bool { return p[1] == e })
	})
}

// sharing adds the pairs in which e has a part of the model's sum: in the role that it has there, or else in the one that what is known of
// it allows.
func (x *finder) sharing(pairs [][2]*entity, model *firing, at int, e *entity) [][2]*entity {
	receives := slices.ContainsFunc(model.pairs, func(p [2]*entity) bool { return p[1] == e })
	received := receives || x.r.parallelTo(x.sent, model, at)
	given := slices.ContainsFunc(model.pairs, func(p [2]*entity) bool { return p[0] == e })
	inside := slices.ContainsFunc(model.pairs, func(p [2]*entity) bool { return e.lies(p[1]) })
	for _, p := range model.pairs {
		switch {
		case inside && !e.lies(p[1]): // 流向甲省、乙省，其中甲省的某市1200人
		case given || receives:
			if p[0] == e || p[1] == e {
				pairs = appendPair(pairs, x, p[0], p[1])
			}
		case e.lies(p[1]) && !e.lies(p[0]):
			pairs = appendPair(pairs, x, p[0], e) // 到江苏1200人，其中海安700人
		case model.f.relation == graph.Assists && e.typ.IsDivision() && e != p[0] && x.sideOf(p[0], e) > 0 && x.sideOf(e, p[1]) <= 0:
			pairs = appendPair(pairs, x, p[0], e)
		case !received && x.d.plainPartner(e) != nil && x.d.helps(e, p[1]) <= 0:
			pairs = appendPair(pairs, x, e, x.d.plainPartner(e))
		case received || model.f.relation == graph.Assists && x.d.leans(p[0], e) > 0 && e != p[0]:
			pairs = appendPair(pairs, x, p[0], e)
		default:
			pairs = appendPair(pairs, x, e, p[1])
		}
	}
	return pairs
}

// turn is a member of a list that a figure is dealt out to.
type turn struct {
	term *term
	item *mention
}

// inTurn is the member of the list in front that a figure belongs to, where as many figures as the list has members follow it in
// order: 甲、乙、丙三县分别为1.2亿元、9300万元、7400万元. It is nil where there is no such list.
func (r *reading) inTurn(sent *sentence, at int) *turn {
	cs := sent.chunks
	same := func(k int) bool {
		return k >= 0 && k < len(cs) && cs[k].kind == quantityChunk && cs[k].q.unit == cs[at].q.unit
	}
	first, end := at, at+1
	for first > 1 && listed(&cs[first-1]) && same(first-2) {
		first -= 2
	}
	for end+1 < len(cs) && listed(&cs[end]) && same(end+1) {
		end += 2
	}
	dealt := false
	for k := first - 1; k >= 0 && cs[k].clause == cs[first].clause; k-- {
		switch c := &cs[k]; {
		case c.term != nil:
			if members := c.term.items; dealt && len(members) > 1 && len(members) == (end-first+1)/2 {
				return &turn{c.term, members[(at-first)/2]}
			}
			return nil
		case c.is(eachClass):
			dealt = true
		case c.kind == quantityChunk && c.q.unit != unitYear || !c.is(beClass) && c.word != "为" && c.kind != textChunk && c.kind != quantityChunk:
			return nil
		}
	}
	return nil
}

// listed tells whether a chunk joins two figures of a list.
func listed(c *chunk) bool { return c.kind == commaChunk || c.is(conjClass) }

// levelOf is the giver of a firing, or the place above it, that a word for a treasury means which stands by itself: 其中省级3000万元.
func levelOf(word string, fr *firing) *entity {
	if fr.f.relation != graph.Assists || len(fr.pairs) != 1 {
		return nil
	}
	for e := fr.pairs[0][0]; e != nil; e = e.in {
		if strings.HasPrefix(word, levelWord(e)) {
			return e
		}
	}
	return nil
}

// levelWord is what the treasury of a place is named by: 省级, 市级财政, 区财政.
func levelWord(e *entity) string {
	switch e.typ {
	case graph.Province:
		return "省"
	case graph.City:
		return "市"
	case graph.County:
		return string([]rune(e.name)[len([]rune(e.name))-1:])
	}
	return "-"
}

// behindSum tells whether another figure of the unit stands between a trigger and a chunk.
func (r *reading) behindSum(sent *sentence, trigger, at int) bool {
	for k := trigger + 1; k < at; k++ {
		if c := &sent.chunks[k]; c.kind == quantityChunk && c.q.unit == sent.chunks[at].q.unit {
			return true
		}
	}
	return false
}

// parallelTo tells whether the figure in front has the object of the model just before it, so that the
// name before this one is an object too: 赴广东6.42万人、浙江1.73万人.
func (r *reading) parallelTo(sent *sentence, model *firing, at int) bool {
	for k := at - 2; k > 0; k-- {
		c := &sent.chunks[k]
		if c.kind != quantityChunk || c.q.unit != sent.chunks[at].q.unit {
			continue
		}
		before := &sent.chunks[k-1]
		if before.kind != mentionChunk {
			return false
		}
		if slices.ContainsFunc(model.pairs, func(p [2]*entity) bool { return p[1] == before.m.ent }) {
			return true
		}
	}
	return false
}

// coupleSum is the firing of an amount behind a couple in a list of pairs whose heading speaks of money: 甲区—乙县：1200万元（其中产业620万元）.
// nil where there is none.
func (r *reading) coupleSum(d *discourse, sent *sentence, at int, firings []*firing) *firing {
	if len(sent.couples) != 1 || !sent.inPairs || sent.couples[0].to > at || sent.chunks[at].q.unit != unitYuan || len(r.kb.sums) == 0 {
		return nil
	}
	over := sent.under
	for over != nil && len(over.couples) > 0 {
		over = over.under // another item of the list
	}
	if (over == nil || !over.classes.Has(aidFundClass)) && !r.moneyInBrackets(sent, at) {
		return nil
	}
	if slices.ContainsFunc(sent.chunks[sent.couples[0].to:at], func(c chunk) bool { return c.kind == mentionChunk || r.absorbs(&c, unitYuan) }) {
		return nil
	}
	for _, fr := range firings {
		if fr.at != sent.couples[0].at || len(fr.pairs) != 1 {
			continue
		}
		p := fr.pairs[0]
		if o := r.orient(p[0], p[1]); !fr.directed && (d.helps(p[0], p[1]) < 0 || d.helps(p[0], p[1]) == 0 && o.helper != p[0]) {
			p[0], p[1] = p[1], p[0]
		}
		return r.told.put(firing{f: r.kb.sums[0], sent: sent, at: fr.at, how: sitePair{s: coupleSite, o: coupleSite}, pairs: [][2]*entity{p}})
	}
	return nil
}

// moneyInBrackets tells whether an amount stands in brackets which a note in front says to hold money of aid: 括号内为到位的帮扶资金.
func (r *reading) moneyInBrackets(sent *sentence, at int) bool {
	const far = 40
	if r.at(sent.chunks[at].start-1, sent) != '（' {
		return false
	}
	for i := sent.index - 1; i >= 0 && i > sent.index-far; i-- {
		if s := r.sents[i]; s.classes.Has(aidFundClass) && hasAny(r.slice(s.span), "括号", "括弧") {
			return true
		}
	}
	return false
}

// partOf is the place directly in front of a figure of a unit that is a part of a sum, and the chunk of the word that says so (其中); nil where
// there is none.
func (sent *sentence) partOf(at int, u unit) (e *entity, part int) {
	if at == 0 || sent.chunks[at].q.unit != u || sent.chunks[at-1].kind != mentionChunk {
		return nil, 0
	}
	e = sent.chunks[at-1].m.ent
	part = slices.IndexFunc(sent.chunks[:at], func(c chunk) bool { return c.is(partClass) })
	if e == nil || !e.isPlace() || part < 0 {
		return nil, 0
	}
	return e, part
}
