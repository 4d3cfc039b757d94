package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// open are the frames that can fire on the trigger: none where the text denies what it says, else those
// whose conditions on the clause hold. No pass changes which they are, so they are found once; they are all
// where somebody wants to know what is tried.
func (x *finder) open() []*frame {
	r, c := x.r, &x.sent.chunks[x.at]
	view := x.outlook()
	if r.rec != nil || !view.sifted {
		view.sifted, view.open = true, nil
		switch {
		case r.rec == nil && !c.fires, r.labels(x.sent, c), r.negated(x.sent, x.at), c.kind == wordChunk && r.eventBehind(x.sent, c.end):
		case r.rec != nil:
			view.open = c.frames
		default:
			view.open = r.frames.keep(x.sift(c.frames))
		}
	}
	return view.open
}

// sift lists those of the trigger's frames that claim or name something and whose conditions hold.
func (x *finder) sift(frames []*frame) []*frame {
	out := x.sifted[:0]
	for _, f := range frames {
		if x.f = f; f.relation != noRelation && f.relation != journeyRelation && x.allowed() {
			out = append(out, f)
		}
	}
	x.sifted = out
	return out
}

// allowed checks the frame's conditions on the clause.
func (x *finder) allowed() bool {
	for _, class := range x.f.without.among(x.clauseClasses()) {
		if x.clauseHas(x.r.kb.numbers[class]) && !x.done(x.r.kb.numbers[class]) {
			return x.no(ClauseHolds, class)
		}
	}
	if x.f.line.names != nil && !x.lineHas(&x.f.line.set) {
		return x.no(LineLacks, x.f.line.names...)
	}
	if x.f.alone && !x.aloneInClause() {
		return x.no(NotAlone)
	}
	if x.f.said.names != nil && !x.sent.classes.Meets(&x.f.said.set) && !(slices.Contains(x.f.said.names, numberOfPeople) && x.r.countsAny(x.sent, unitPersons)) {
		return x.no(SentenceLacks, x.f.said.names...)
	}
	if x.f.relation == graph.PairedWith && (x.describesGroup() || x.at > 0 && x.sent.chunks[x.at-1].is(withinClass)) || x.f.relation == graph.InvestsIn && (x.describesFirms() || x.givesAid() || x.actsFor()) || x.f.relation == graph.TransfersLaborTo && (x.namesOffice() || x.hiresHere() || x.hired() || x.learnsThere() || x.stopsOver()) || x.f.relation == graph.Assists && x.bringsWorkers() {
		return x.no(Describes)
	}
	if len(x.f.with.names) == 0 || x.clauseClasses().Meets(&x.f.with.set) || slices.Contains(x.f.with.names, numberOfPeople) && x.clauseCounts(unitPersons) {
		return true
	}
	return x.no(ClauseLacks, x.f.with.names...)
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

// stopsOver tells whether a clause tells where travellers come first, and the next one where they go on to: 先坐汽车到甲市，再坐火车到乙市.
func (x *finder) stopsOver() bool {
	cs, clause, first := x.sent.chunks, x.sent.chunks[x.at].clause, false
	for k := range cs {
		if cs[k].kind != textChunk || cs[k].clause != clause && cs[k].clause != clause+1 {
			continue
		}
		if cs[k].clause == clause {
			first = first || strings.Contains(cs[k].word, "先") && !strings.Contains(cs[k].word, "先后")
		} else if first && hasAny(cs[k].word, "再", "然后", "转") {
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

// sharedWork tells whether the two sides of a pair do together what the trigger says, which neither gives the other:
// 由甲县和乙县共同出资建设.
func (x *finder) sharedWork() bool {
	start := x.sent.chunks[x.at].start
	return x.r.slice(span{max(x.sent.start, start-2), start}) == "共同" && slices.ContainsFunc(x.inClause(), func(t *term) bool {
		return len(t.items) == 2 && t.items[0].ent != nil && t.items[1].ent != nil && x.d.helps(t.items[0].ent, t.items[1].ent) != 0
	})
}

// numberOfPeople stands in a frame's conditions for a number of persons.
const numberOfPeople lexicon.Class = "people"

// clauseCounts tells whether the trigger's clause holds a quantity of a unit.
func (x *finder) clauseCounts(u unit) bool {
	clause := x.sent.chunks[x.at].clause
	return slices.ContainsFunc(x.sent.chunks, func(c chunk) bool { return c.clause == clause && c.kind == quantityChunk && c.q.unit == u })
}

// countsAny tells whether a sentence holds a quantity of a unit.
func (r *reading) countsAny(sent *sentence, u unit) bool {
	return slices.ContainsFunc(sent.quantities, func(q quantity) bool { return q.unit == u })
}

// negated tells whether a word of denial stands just in front of a chunk, or a word of failure
// in its clause.
func (r *reading) negated(sent *sentence, at int) bool {
	for k := at - 1; k >= 0 && sent.chunks[k].clause == sent.chunks[at].clause; k-- {
		c := &sent.chunks[k]
		if c.is(notClass) {
			return r.rec.denied(sent, at, c, Denied)
		}
		if c.kind != mentionChunk && c.kind != commaChunk && c.prep == "" && !c.is(planClass) && sent.chunks[at].start-c.start > 4 {
			break // only what belongs to the verb may stand between: 没有向…输送
		}
	}
	if !sent.classes.Has(cancelClass) {
		return false
	}
	for k := range sent.chunks {
		if c := &sent.chunks[k]; c.clause >= sent.chunks[at].clause && c.clause <= sent.chunks[at].clause+1 && c.is(cancelClass) {
			return r.rec.denied(sent, at, c, Cancelled)
		}
	}
	return false
}

// labels tells whether a word stands by itself in the brackets that open a sentence and only says what that is about: 【结对】.
func (r *reading) labels(sent *sentence, c *chunk) bool {
	return c.start == sent.start+1 && r.text[sent.start] == '【' && r.at(c.end, sent) == '】'
}

// aloneInClause tells whether the trigger's clause holds only it and noun groups.
func (x *finder) aloneInClause() bool {
	clause := x.sent.chunks[x.at].clause
	for i := range x.sent.chunks {
		c := &x.sent.chunks[i]
		if c.clause == clause && i != x.at && c.kind != mentionChunk && c.kind != breakChunk && c.kind != commaChunk && !(c.kind == quantityChunk && c.q.unit == unitYuan) && !c.is(ofClass) && !c.is(conjClass) {
			return false
		}
	}
	return true
}

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

// done tells whether the words of a class in the trigger's clause speak of something over before what the
// trigger says: 培训二十天后送往….
func (x *finder) done(class lexicon.Number) bool {
	const far = 8
	clause := x.sent.chunks[x.at].clause
	for i := range x.sent.chunks {
		c := &x.sent.chunks[i]
		if c.clause != clause || !c.is(class) {
			continue
		}
		end := min(x.sent.chunks[x.at].start, c.end+far)
		if c.start > x.sent.chunks[x.at].start || end <= c.end || !strings.ContainsAny(x.r.slice(span{c.end, end}), "后完") {
			return false
		}
	}
	return true
}

// namesOffice tells whether the trigger is part of the name of a place for workers: 劳务协作就业基地.
func (x *finder) namesOffice() bool {
	end := x.sent.chunks[x.at].end
	return x.r.kb.lists[laborPlaceList].Opening(x.r.slice(span{end, min(x.sent.end, end+3)})) != ""
}
