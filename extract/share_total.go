package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Sums that a sentence deals out by place, behind a total in front of it.

// ownSum is the firing of a sum that stands directly behind the name of a helper with one partner, in a
// text on aid: 其中，苏州2.4亿元，南京1.6亿元. nil where there is none.
func (r *reading) ownSum(d *discourse, sent *sentence, at int) *firing {
	if at == 0 || sent.chunks[at].q.unit != unitYuan || sent.chunks[at-1].kind != mentionChunk || len(r.kb.sums) == 0 {
		return nil
	}
	t := sent.chunks[at-1].term
	if t == nil || t.prep != "" || len(t.items) == 0 {
		return nil
	}
	e := t.items[len(t.items)-1].ent
	if e == nil || !e.isPlace() {
		return nil
	}
	f := r.kb.sums[0]
	if fr := r.shareOfTotal(d, sent, at, e, f); fr != nil {
		return fr
	}
	helped := d.plainPartner(e)
	x := &finder{r: r, d: d, sent: sent, at: at, f: f}
	if helped == nil || !x.possible(e, helped) || !x.lineHas(&r.kb.funds) {
		return nil
	}
	for k := at - 1; k >= 0 && at-k < 12; k-- {
		if r.absorbs(&sent.chunks[k], unitYuan) {
			return nil
		}
	}
	return r.told.put(firing{f: f, sent: sent, at: at, how: sitePair{s: beforeSite, o: partnerSite}, pairs: [][2]*entity{{e, helped}}})
}

// shareOfTotal is the firing of a share behind the name of a helped place with one helper, in a sentence
// that gives a sum and deals it out without a word on who gives it: 区级财政拨付8650万元，其中甲县2400万元. nil
// where there is none.
func (r *reading) shareOfTotal(d *discourse, sent *sentence, at int, e *entity, f *frame) *firing {
	helper := d.plainPatron(e)
	x := &finder{r: r, d: d, sent: sent, at: at, f: f}
	if helper == nil || !x.possible(helper, e) {
		return nil
	}
	part := slices.IndexFunc(sent.chunks[:at], func(c chunk) bool { return c.is(partClass) })
	if part < 0 || !slices.ContainsFunc(sent.chunks[:part], func(c chunk) bool { return c.is(dativeClass) }) ||
		slices.ContainsFunc(sent.chunks[:part], func(c chunk) bool { return c.kind == mentionChunk }) {
		return nil
	}
	return r.told.put(firing{f: f, sent: sent, at: at, how: sitePair{s: helperSite, o: beforeSite}, pairs: [][2]*entity{{helper, e}}})
}

// shareOfLast is the firing of a place with its own number of workers, or its own money, in a sentence that deals out what one of the
// sentences before counted: 分县看，广南县1320人、富宁县985人. The place has to lie in the origin of the last transfer, or in the place that got
// the last sum. nil where there is none.
func (r *reading) shareOfLast(d *discourse, sent *sentence, at int, firings []*firing) *firing {
	rel, side := graph.TransfersLaborTo, 0
	if sent.chunks[at].q.unit == unitYuan {
		rel, side = graph.Assists, 1
		if !r.kb.dealsOut(sent, unitYuan) || slices.ContainsFunc(firings, func(fr *firing) bool { return fr.how.s != stillSite }) {
			return nil
		}
	}
	last := d.lastOf[rel]
	if last == nil || last.sent.line != sent.line || sent.index-last.sent.index > 2 || sent.index == last.sent.index || len(last.pairs) == 0 {
		return nil
	}
	t := r.countedBefore(sent, at)
	if t == nil || t.prep != "" {
		return nil
	}
	e, p := t.items[0].ent, last.pairs[0]
	if e == nil || !e.isPlace() || len(t.items) > 1 && side == 0 {
		return nil
	}
	one := slices.ContainsFunc(last.pairs, func(q [2]*entity) bool { return q[side] == e && q[1-side] == p[1-side] })
	if len(last.pairs) == 1 && (e == p[side] || !e.lies(p[side])) || len(last.pairs) > 1 && !one {
		return nil
	}
	how := sitePair{s: beforeSite, o: stillSite}
	if side == 1 {
		how = sitePair{s: stillSite, o: beforeSite}
	}
	fr := r.told.put(firing{f: last.f, sent: sent, at: at, how: how, joint: len(t.items) > 1})
	for _, m := range t.items {
		if m.ent == nil || side == 1 && !m.ent.lies(last.pairs[0][1]) && !one {
			return nil
		}
		p[side] = m.ent
		fr.pairs = append(fr.pairs, p)
	}
	return fr
}

// openedByDealing tells whether nothing but words of dealing out stand in front of a sentence's first name: 分县区看：.
func (kb *knowledge) openedByDealing(sent *sentence) bool {
	first := sent.terms[0].from
	for k := range first {
		c := &sent.chunks[k]
		dealing := c.kind == breakChunk || c.kind == commaChunk || c.is(partClass) || c.is(eachClass) || c.is(beClass) || c.word == "为" || c.kind == quantityChunk && (c.q.unit == unitYear || c.q.unit == unitTime) ||
			c.kind == textChunk && (strings.HasPrefix(c.word, "分") || strings.HasPrefix(c.word, "按") || c.word == "具体" || kb.speaksOfTime(c.word))
		if !dealing && !(k > 0 && strings.HasPrefix(c.word, "看")) {
			return false
		}
	}
	return true
}

// dealsOut tells whether a sentence does nothing but deal out: two or more of its places have a figure of a unit directly behind them.
func (kb *knowledge) dealsOut(sent *sentence, u unit) bool {
	if len(sent.terms) == 0 || !kb.openedByDealing(sent) || sent.classes.Has(notAidClass) || sent.classes.Has(investStrongClass) {
		return false
	}
	n := 0
	for i := range sent.chunks {
		if c := &sent.chunks[i]; c.kind != quantityChunk || c.q.unit != u {
			continue
		}
		switch before := &sent.chunks[max(i-1, 0)]; {
		case before.kind == mentionChunk && before.m.ent != nil && before.m.ent.isPlace():
			n++
		case !before.is(totalClass):
			return false // 地区生产总值2081亿元，其中甲县63亿元
		}
	}
	return n > 1
}

// ownReceiver is the firing of a helped place with its part of a sum, in a sentence that tells who gives the sum and not to whom:
// 山东安排援藏资金18.7亿元，其中甲县3.9亿元、乙县3.2亿元. nil where there is none.
func (r *reading) ownReceiver(d *discourse, sent *sentence, at int) *firing {
	e, part := sent.partOf(at, unitYuan)
	if e == nil {
		return nil
	}
	for k := range part {
		if !sent.chunks[k].is(aidFundClass) {
			continue
		}
		for _, f := range sent.chunks[k].frames {
			if f.relation != graph.Assists || !f.needs {
				continue
			}
			x := &finder{r: r, d: d, sent: sent, at: k}
			x.take(f, nil)
			for _, from := range x.fill(beforeSite, true) {
				if len(from.ents) == 1 && from.ents[0].isPlace() && x.sideOf(from.ents[0], e) > 0 && x.possible(from.ents[0], e) {
					return r.told.put(firing{f: f, sent: sent, at: k, how: sitePair{s: beforeSite, o: afterSite, parts: 1}, pairs: [][2]*entity{{from.ents[0], e}}})
				}
			}
		}
	}
	return nil
}
