package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
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
		if x.f = f; f.speaks() && x.allowed() {
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
	if x.onlyDescribes() {
		return x.no(Describes)
	}
	if len(x.f.with.names) == 0 || x.clauseClasses().Meets(&x.f.with.set) || slices.Contains(x.f.with.names, numberOfPeople) && x.clauseCounts(unitPersons) {
		return true
	}
	return x.no(ClauseLacks, x.f.with.names...)
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
