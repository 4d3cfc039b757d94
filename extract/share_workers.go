package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Numbers of workers that a sentence deals out by where they come from or go to.

// ownDestination is the firing of a place with the number of workers that go there, in a sentence that tells where all of them come from and
// no one place where they go: 甲县向东部转移2.38万人，其中广东省1.62万人、浙江省5100人. nil where there is none.
func (r *reading) ownDestination(d *discourse, sent *sentence, at int) *firing {
	e, part := sent.partOf(at, unitPersons)
	colon := r.colonBefore(sent, at)
	if e == nil && colon > 0 && sent.chunks[at-1].kind == mentionChunk && sent.chunks[at-1].m.ent != nil && sent.chunks[at-1].m.ent.isPlace() {
		e, part = sent.chunks[at-1].m.ent, colon // 劳务输出2360人：江苏省846人
	}
	if e == nil {
		return r.nextDestination(d, sent, at)
	}
	for k := range part {
		if c := &sent.chunks[k]; !c.is(laborStrongClass) && !c.is(laborMoveClass) {
			continue
		}
		for _, f := range sent.chunks[k].frames {
			if f.relation != graph.TransfersLaborTo {
				continue
			}
			x := &finder{r: r, d: d, sent: sent, at: k}
			x.take(f, nil)
			if !x.goesElsewhere() && part != colon {
				continue
			}
			for _, s := range []site{beforeSite, frontSite, carrySite, homeSite} {
				for _, from := range x.fill(s, true) {
					if len(from.ents) == 1 && from.ents[0] != e && !e.lies(from.ents[0]) && d.partOf(e) != holdsHelped && x.possible(from.ents[0], e) {
						return r.told.put(firing{f: f, sent: sent, at: k, how: sitePair{s: s, o: beforeSite, parts: 1}, pairs: [][2]*entity{{from.ents[0], e}}})
					}
				}
			}
			break
		}
	}
	return nil
}

// nextOrigin is the firing of a place with its own number of workers behind a clause that tells where those of its neighbour go:
// 甲县输出到丙市的有300人，乙县有200人. nil where there is none.
func (r *reading) nextOrigin(sent *sentence, at int, firings []*firing) *firing {
	if sent.chunks[at].q.unit != unitPersons || at == 0 {
		return nil
	}
	k := at - 1
	if c := &sent.chunks[k]; k > 0 && (c.kind == textChunk && sent.chunks[k].len() <= 2 && strings.HasSuffix(c.word, "有") || c.is(totalClass) || c.is(approxClass) || c.is(laborMoveClass) || c.is(laborStrongClass)) {
		k--
	}
	t := sent.chunks[k].term
	if t == nil || t.prep != "" || t.attr || len(t.items) > 1 || t.to != k+1 || t.items[0].ent == nil {
		return nil
	}
	e := t.items[0].ent
	for _, fr := range slices.Backward(firings) {
		if fr.f.relation != graph.TransfersLaborTo || fr.at >= k || len(fr.pairs) != 1 {
			continue
		}
		from, to := fr.pairs[0][0], fr.pairs[0][1]
		if e == from || e == to || e.typ != from.typ || e.in == nil || e.in != from.in || to.isPlace() && to.lies(e.in) {
			return nil
		}
		return r.told.put(firing{f: fr.f, sent: sent, at: at, how: sitePair{s: beforeSite, o: stillSite}, pairs: [][2]*entity{{e, to}}})
	}
	return nil
}

// colonBefore is the chunk of a colon in front of a figure, not far from it; 0 where none stands there.
func (r *reading) colonBefore(sent *sentence, at int) int {
	const far = 40 // chunks
	for k := at - 1; k > 0 && k >= at-far; k-- {
		if c := &sent.chunks[k]; c.kind == breakChunk && r.text[c.start] == '：' {
			return k
		}
	}
	return 0
}

// nextDestination is the firing of a place with its number in a sentence of nothing else that goes on with a list of destinations:
// 江苏省846人；浙江省420人. nil where there is none.
func (r *reading) nextDestination(d *discourse, sent *sentence, at int) *firing {
	last := d.lastOf[graph.TransfersLaborTo]
	if at != 1 || sent.chunks[at].q.unit != unitPersons || last == nil || last.how.o != beforeSite || last.how.parts == 0 || len(last.pairs) != 1 ||
		last.sent.line != sent.line || sent.index-last.sent.index != 1 || sent.chunks[0].kind != mentionChunk {
		return nil
	}
	e, from := sent.chunks[0].m.ent, last.pairs[0][0]
	x := &finder{r: r, d: d, sent: sent, at: at, f: last.f}
	if e == nil || !e.isPlace() || e.lies(from) || !x.possible(from, e) {
		return nil
	}
	return r.told.put(firing{f: last.f, sent: sent, at: at, how: last.how, pairs: [][2]*entity{{from, e}}})
}

// countedBefore is the noun group that a number of persons counts: directly in front of it, or in the clause before one that has nothing but 有:
// 甲县人数最多，有400人. nil where there is none.
func (r *reading) countedBefore(sent *sentence, at int) *term {
	cs := sent.chunks
	switch {
	case at > 0 && cs[at-1].kind == mentionChunk:
		return cs[at-1].term
	case at > 1 && cs[at-1].is(totalClass) && cs[at-2].kind == mentionChunk && cs[at].q.unit == unitYuan:
		return cs[at-2].term
	case at > 1 && cs[at-1].kind == textChunk && cs[at-2].kind == mentionChunk && cs[at].q.unit == unitPersons && r.kb.lists[aloneHasList].Has(cs[at-1].word):
		return cs[at-2].term
	case at > 1 && (cs[at-1].word == "有" || cs[at-1].word == "达" || cs[at-1].word == "为") && cs[at-2].kind == breakChunk:
		for _, t := range sent.terms {
			if t.to < at-1 && t.to+1 >= at-3 && cs[t.to].kind == textChunk && r.kb.mostOf(cs[t.to].word, cs[t.to+1].word) {
				return t
			}
		}
	}
	return nil
}

// mostOf tells whether words behind a place say nothing but that it has the most.
func (kb *knowledge) mostOf(words ...string) bool {
	return kb.lists[mostList].Has(strings.TrimSuffix(strings.Join(words, ""), "，"))
}

// ownWorkers is the firing of a place with its own number of workers in a sentence that tells where all of
// them go: 来沪务工1125人，其中昌宁640人、龙陵485人. nil where there is none.
func (r *reading) ownWorkers(d *discourse, sent *sentence, at int) *firing {
	if at == 0 || sent.chunks[at].q.unit != unitPersons || sent.chunks[at-1].kind != mentionChunk {
		return nil
	}
	e := sent.chunks[at-1].m.ent
	if e == nil || !e.isPlace() {
		return nil
	}
	for k := range at {
		c := &sent.chunks[k]
		if !c.is(laborStrongClass) {
			continue
		}
		for _, f := range c.frames {
			if f.relation != graph.TransfersLaborTo {
				continue
			}
			x := &finder{r: r, d: d, sent: sent, at: k}
			x.take(f, nil)
			for _, s := range []site{toSite, goSite} {
				for _, o := range x.fill(s, false) {
					if len(o.ents) == 1 && x.possible(e, o.ents[0]) && e != o.ents[0] {
						return r.told.put(firing{f: f, sent: sent, at: k, how: sitePair{s: beforeSite, o: s, parts: 1}, pairs: [][2]*entity{{e, o.ents[0]}}})
					}
				}
			}
			break
		}
	}
	return nil
}
