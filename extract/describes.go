package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// What a trigger says that claims nothing: it only describes somebody, or speaks of something else.

// onlyDescribes tells whether the trigger does not claim what it claims elsewhere.
func (x *finder) onlyDescribes() bool {
	switch x.f.relation {
	case graph.PairedWith:
		return x.describesGroup() || x.pairsWithin()
	case graph.InvestsIn:
		return x.describesFirms() || x.givesAid() || x.actsFor() || x.signsPeople()
	case graph.TransfersLaborTo:
		return x.namesOffice() || x.hiresHere() || x.settledFirmsHire() || x.onlyWishes() || x.hired() || x.learnsThere() || x.stopsOver() || x.fetches()
	case graph.Assists:
		return x.bringsWorkers() || x.fetches()
	case journeyRelation:
		return x.fetches()
	}
	return false
}

// pairsWithin tells whether the pairing is one within a division: 省内结对.
func (x *finder) pairsWithin() bool { return x.at > 0 && x.sent.chunks[x.at-1].is(withinClass) }

// describesGroup tells whether the trigger describes the kind of a group behind it and says
// nothing itself: 结对学校17所.
func (x *finder) describesGroup() bool {
	if x.at+1 >= len(x.sent.chunks) {
		return false
	}
	next := &x.sent.chunks[x.at+1]
	return next.kind == mentionChunk && next.m.kind == groupMention && isHan(firstOf(next.m.name)) && next.m.within == nil &&
		x.r.kb.partOf(firstKind(x.r, next.m)).counted
}

func firstKind(r *reading, m *mention) *lexicon.Classes {
	_, classes := r.nameAt(m.start, m.end)
	return classes
}

// describesFirms tells whether the trigger only says which firms are meant: 落户企业.
func (x *finder) describesFirms() bool {
	cs := x.sent.chunks
	if (!cs[x.at].is(investBringClass) || slices.ContainsFunc(x.inClause(), func(t *term) bool { return t.prep == "from" })) && x.at+1 < len(cs) && cs[x.at+1].kind == mentionChunk && cs[x.at+1].m.kind == groupMention && (x.at+2 == len(cs) || cs[x.at+2].kind == breakChunk) {
		return false // 园区入驻企业15家，
	}
	if x.at > 0 && cs[x.at].is(investBringClass) && (cs[x.at-1].is(totalClass) || cs[x.at-1].is(doneClass)) && cs[x.at-1].clause == cs[x.at].clause {
		return false // 全县共引进企业17家
	}
	end := cs[x.at].end
	behind := x.r.slice(span{end, min(x.sent.end, end+2)})
	return x.r.kb.lists[settledList].Has(behind)
}

// actsFor tells whether what a firm puts in is for others: 投入120万元为某村建成.
func (x *finder) actsFor() bool {
	return !x.sent.chunks[x.at].is(investStrongClass) && slices.ContainsFunc(x.inClause(), func(t *term) bool { return t.mark == "为" })
}

// givesAid tells whether aid's name stands directly behind whoever the trigger gives it: 投入某县帮扶资金.
func (x *finder) givesAid() bool {
	cs := x.sent.chunks
	if x.at+1 >= len(cs) || cs[x.at+1].term == nil || cs[x.at+1].term.to >= len(cs) {
		return false
	}
	c := &cs[cs[x.at+1].term.to]
	return c.is(aidFundClass) && c.start == cs[x.at+1].term.end && c.len() > 2
}

// namesOffice tells whether the trigger is part of the name of a place for workers: 劳务协作就业基地.
func (x *finder) namesOffice() bool {
	end := x.sent.chunks[x.at].end
	return x.r.kb.lists[laborPlaceList].Opening(x.r.slice(span{end, min(x.sent.end, end+3)})) != ""
}

// hiresHere tells whether the clause speaks of people of the place itself whom a firm hires that has settled there: 落户某县，吸纳当地就业160人.
func (x *finder) hiresHere() bool {
	cs := x.sent.chunks
	if !x.sent.classes.Has(investStrongClass) {
		return false
	}
	for k := range cs[:len(cs)-1] {
		if next := &cs[k+1]; cs[k].clause == cs[x.at].clause && cs[k].is(laborHireClass) && next.kind == mentionChunk && next.m.level == "here" {
			return true
		}
	}
	return false
}

// stopsOver tells whether a clause tells where travellers come first, and the next one where they go on to: 先坐汽车到甲市，再坐火车到乙市.
func (x *finder) stopsOver() bool {
	cs, clause, first := x.sent.chunks, x.sent.chunks[x.at].clause, false
	for k := range cs {
		if cs[k].kind != textChunk || cs[k].clause != clause && cs[k].clause != clause+1 {
			continue
		}
		if cs[k].clause == clause {
			first = first || strings.Contains(cs[k].word, "先") && !strings.Contains(cs[k].word, "先后")
		} else if first && x.r.kb.lists[nextStopList].In(cs[k].word) {
			return true
		}
	}
	return false
}

// hired tells whether the trigger is the word for those whom a verb in front of it takes in, with nothing between the two but where they are
// from: 接收某县务工人员.
func (x *finder) hired() bool {
	cs := x.sent.chunks
	return x.at > 1 && cs[x.at].is(laborWhoClass) && !cs[x.at].is(laborMoveClass) && cs[x.at-1].kind == mentionChunk && cs[x.at-2].is(laborHireClass)
}

// learnsThere tells whether those whom a clause sends only learn where they go: 组织86名青年到某市培训.
func (x *finder) learnsThere() bool {
	cs, learns := x.sent.chunks, false
	if cs[x.at].is(laborStrongClass) {
		return false
	}
	for k := x.at + 1; k < len(cs) && cs[k].clause == cs[x.at].clause; k++ {
		if cs[k].is(laborBaseClass) && !cs[k].is(laborWhoClass) && !cs[k-1].is(notClass) {
			return false
		}
		learns = learns || cs[k].is(studyClass)
	}
	return learns
}

// bringsWorkers tells whether a verb of bringing, which may speak of goods too, has a number of persons in front of it and no money in the
// sentence: 把96名村民送到某市.
func (x *finder) bringsWorkers() bool {
	cs := x.sent.chunks
	if !cs[x.at].is(goWorkClass) || x.r.countsAny(x.sent, unitYuan) {
		return false
	}
	return slices.ContainsFunc(cs[:x.at], func(c chunk) bool {
		return c.clause == cs[x.at].clause && c.kind == quantityChunk && c.q.unit == unitPersons
	})
}
