package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// relate reads the relations. A first pass gathers the pairs that the article names plainly; with these known, a
// second makes all claims, and, where it has found other pairs than were known to it, a third makes them again.
func (r *reading) relate() {
	r.recall, r.seen = &recall{}, append(r.seen[:0], nil)
	named := &discourse{}
	for _, sent := range r.sents {
		sent.pairs = r.pairsNamed(sent)
		if sent.dashed != nil {
			named.pairs = append(named.pairs, *sent.dashed)
		}
	}
	gathered := r.pass(named, nil)
	settled := slices.Equal(gathered.pairs, named.pairs)
	likely := len(gathered.pairs) == 0
	if likely {
		gathered.pairs = r.pairsOfTitle()
		likely = gathered.pairs != nil
	}
	told := r.claimWith(gathered)
	if likely && len(told.pairs) > 0 || !likely && !settled && !slices.Equal(told.pairs, gathered.pairs) {
		r.claimWith(told)
	}
	r.dropMeant()
}

// pairsOfTitle are the pairs of an article that names none: its title names one place and no other, or its publisher has one, which those that
// its sentences on aid name are likely to help: 某县2021年工作总结. … 某区投入帮扶资金3900万元.
func (r *reading) pairsOfTitle() []pair {
	home := r.titledHome()
	if home == nil || home.typ == graph.Province {
		return nil
	}
	var d discourse
	for _, sent := range r.sents {
		if sent.kind == document.Title || !sent.classes.Has(aidFundClass) {
			continue
		}
		for _, t := range sent.terms {
			if e := t.items[0].ent; len(t.items) == 1 && t.prep != "to" && t.prep != "go" && t.prep != "at" && e != nil && e.isPlace() && farApart(e, home) && r.kb.leans(e, home) > 0 {
				d.addPair(pair{helper: e, helped: sent.placeIn(home), at: sent.start, weight: 0.2})
			}
		}
	}
	return d.pairs
}

// titledHome is the one place that the title names, with what holds it or without, else the publisher's; nil where the title names several.
func (r *reading) titledHome() *entity {
	var home *entity
	for e := range r.titled() {
		switch {
		case home == nil || e.lies(home):
			home = e
		case !home.lies(e):
			return nil
		}
	}
	if home == nil {
		home = r.home[""]
	}
	if home == nil || home.code == "" {
		return nil
	}
	return home
}

// placeIn is the last place that a sentence names in another, or that one itself where it names none.
func (sent *sentence) placeIn(e *entity) *entity {
	in := e
	for _, t := range sent.terms {
		if o := t.items[0].ent; o != nil && o.isPlace() && o.lies(e) {
			in = o
		}
	}
	return in
}

// claimWith makes the claims that a pass finds with the pairs known so far, and returns the pairs that it finds.
func (r *reading) claimWith(known *discourse) *discourse {
	r.claims = r.claims[:0]
	return r.pass(known, func(c *claim) {
		if r.kb.allows(c) {
			r.claims = append(r.claims, c)
		}
	})
}

// dropMeant takes out claims that pairings only mean, where the article makes them itself.
func (r *reading) dropMeant() {
	said := map[[2]*entity]bool{}
	for _, c := range r.claims {
		if c.rel == graph.Assists && !c.meant {
			said[[2]*entity{c.s, c.o}] = true
		}
	}
	r.claims = slices.DeleteFunc(r.claims, func(c *claim) bool { return c.meant && said[[2]*entity{c.s, c.o}] })
}

// allows tells whether the schema allows a claim: headings, tables and the money of pairings make
// claims that no frame has held against it.
func (kb *knowledge) allows(c *claim) bool {
	rule, ok := kb.schema.Rule(c.rel)
	return ok && slices.Contains(rule.Domain, c.s.typ) && slices.Contains(rule.Range, c.o.typ)
}

// pass fires the frames over all sentences with the pairs known so far, hands each claim to
// emit, and returns the discourse with the pairs that the article names.
func (r *reading) pass(known *discourse, emit func(*claim)) *discourse {
	r.rec.restart(known)
	next := &discourse{pairs: make([]pair, 0, len(known.pairs)+len(r.sents)/8)}
	d := &discourse{pairs: known.pairs, lastOf: map[graph.Relation]*firing{}, titled: r.titled(), publisher: r.publisher}
	for _, sent := range r.sents {
		d.section, d.at, d.sent = sent.section, sent.start, sent
		if d.section == nil {
			d.section = r.sectionOf(d, sent)
		}
		r.depart(d, sent)
		firings := r.firings(d, sent, emit == nil)
		if emit != nil {
			firings = r.assignFigures(d, sent, firings)
			r.arrivedWith(d, sent, firings)
			r.rec.told(r, d, sent, firings)
		}
		claims := r.stated[:0]
		for _, fr := range firings {
			if fr.f.relation == graph.PairedWith && !fr.directed {
				r.helperFirst(d, fr)
			}
			if d.journey != nil && fr.how.s == originSite {
				d.journey.told = sent // the journey goes on
			}
			if len(fr.pairs) > 0 {
				d.lastOf[fr.f.relation] = fr
				if fr.f.relation == graph.PairedWith {
					d.pairedIn(sent, fr)
				}
				if len(fr.figures) > 0 {
					d.last = fr
				}
			}
			for _, p := range fr.pairs {
				if w := pairWeight(fr); w > 0 {
					next.addPair(r.pairOf(fr, p, w))
				}
			}
			if emit != nil {
				claims = r.appendClaims(claims, fr)
			}
		}
		for _, c := range claims {
			if c.figure != nil || !figured(claims, c) {
				emit(c)
			}
		}
		r.stated = claims
		if emit != nil {
			r.headingClaims(sent, emit)
			r.tableClaims(d, sent, emit)
			r.recordClaims(d, sent, emit)
		}
		next.pairs = append(next.pairs, sent.pairs...)
		if sent.kind == document.Caption {
			continue
		}
		if r.asks(sent) {
			for _, fr := range firings {
				if fr.f.figure != unitOther && len(fr.pairs) > 0 {
					d.asked = fr
				}
			}
		}
		d.before = sent
		if sent.kind == document.Heading {
			d.subject = r.headOf(sent)
		} else if t := r.subjectOf(sent); t != nil {
			d.subject = t
		}
	}
	return next
}

// pairWeight says how plainly a firing names a helper and a helped place: not at all where the
// roles were filled from the pairs known before.
func pairWeight(fr *firing) float64 {
	if fr.how.in(recalledSites) {
		return 0
	}
	switch fr.f.relation {
	case graph.Assists:
		return 2 * fr.f.conf
	case graph.PairedWith:
		return 1.5
	case topicRelation:
		return 0.6
	case graph.TransfersLaborTo:
		return 0.3
	}
	return 0
}

func (r *reading) pairOf(fr *firing, p [2]*entity, w float64) pair {
	out := pair{helper: p[0], helped: p[1]}
	switch fr.f.relation {
	case graph.PairedWith, topicRelation:
		if !fr.directed {
			out = r.orient(p[0], p[1])
		}
	case graph.TransfersLaborTo:
		out = pair{helper: p[1], helped: p[0]}
	}
	out.at, out.weight = fr.sent.start, w
	return out
}

// firings tries every frame on every trigger of a sentence. A trigger fires at most one frame
// of a relation. While the pairs are being gathered, frames that tell none are left out.
func (r *reading) firings(d *discourse, sent *sentence, gathering bool) []*firing {
	if len(sent.terms) == 0 && !r.hasFigure(sent) {
		return nil
	}
	out := append(r.fired[:0], r.coupleFirings(d, sent)...)
	d.fired = out
	x := &r.finder
	x.d = d
	fired := r.firedRels[:0]
	for _, at := range sent.triggers {
		i := int(at)
		x.turn(sent, i)
		fired = fired[:0]
		for _, f := range x.open() {
			if gathering && f.relation == graph.InvestsIn || x.idle(f, fired, out) {
				r.rec.passed(sent, i, f, fired)
				continue
			}
			x.take(f, out)
			r.rec.try(x)
			if r.rec != nil && !x.allowed() {
				continue
			}
			if fr := r.rec.ended(x.fire()); fr != nil {
				fired = append(fired, f.relation)
				out = append(out, fr)
				d.fired = out
			}
		}
	}
	r.fired, r.firedRels = out, fired
	return out
}

// idle tells whether a frame is not to be tried on the trigger, which has fired some relations so far; out are the firings of the sentence.
func (x *finder) idle(f *frame, fired []graph.Relation, out []*firing) bool {
	return !f.speaks() || !f.also && slices.Contains(fired, f.relation) || x.sent.inCouple(x.at, f.relation) || f.asksForInvested(fired) || x.namesInvested(f, out) || x.putsInAid(f, out)
}

// asksForInvested tells whether a frame that needs a sum of aid finds one that the trigger has told to be invested: 投资1.2亿元.
func (f *frame) asksForInvested(fired []graph.Relation) bool {
	return f.needs && f.relation == graph.Assists && slices.Contains(fired, graph.InvestsIn)
}

// namesInvested tells whether the trigger is the word for money behind one that goes on with an investment: of 投入资金 the second word is what the
// first puts in.
func (x *finder) namesInvested(f *frame, out []*firing) bool {
	c := &x.sent.chunks[x.at]
	return f.needs && f.relation == graph.Assists && c.is(aidFundClass) && !c.is(aidNamedClass) && slices.ContainsFunc(out, func(fr *firing) bool {
		return fr.f.relation == graph.InvestsIn && fr.at == x.at-1 && fr.how.s == againSite
	})
}

// putsInAid tells whether what a firm puts in is aid, since the sentence has told that it helps: 甲集团结对帮扶某村，投入200万元.
func (x *finder) putsInAid(f *frame, out []*firing) bool {
	return f.relation == graph.InvestsIn && !x.sent.chunks[x.at].is(investStrongClass) && helps(out)
}

// statusUpTo is Planned or Done where a word of a clause says so, up to a chunk, else "".
func statusUpTo(sent *sentence, at, clause int) graph.Status {
	for k := at; k >= 0 && sent.chunks[k].clause == clause; k-- {
		switch c := &sent.chunks[k]; {
		case c.is(planClass) && !(c.word == "将" && takesObject(sent.chunks[k+1:])):
			return graph.Planned
		case c.is(doneClass):
			return graph.Done
		}
	}
	return ""
}

// takesObject tells whether 将 in front of these chunks stands for 把: 将援助资金1200万元拨到….
func takesObject(behind []chunk) bool {
	return len(behind) > 0 && (behind[0].is(aidFundClass) || behind[0].is(worthClass) || behind[0].kind == quantityChunk ||
		behind[0].kind == textChunk && (strings.ContainsRune("这该一首", firstOf(behind[0].word)) || isLetter(firstOf(behind[0].word))))
}

// bothHelp tells whether two places are provinces of one region, so that they are no pair where they stand together: 北京、上海两市.
func (r *reading) bothHelp(a, b *entity) bool {
	const province = "0000"
	return strings.HasSuffix(a.code, province) && strings.HasSuffix(b.code, province) && r.kb.leans(a, b) == 0
}

// hasFigure tells whether a sentence gives an amount or a headcount.
func (r *reading) hasFigure(sent *sentence) bool {
	return slices.ContainsFunc(sent.quantities, func(q quantity) bool { return q.unit == unitYuan || q.unit == unitPersons })
}

// figured tells whether a claim is among those of its sentence with a figure too, so that it says
// nothing more without one.
func figured(claims []*claim, bare *claim) bool {
	return slices.ContainsFunc(claims, func(c *claim) bool {
		return c.figure != nil && c.rel == bare.rel && c.s == bare.s && c.o == bare.o
	})
}

// helps tells whether a sentence has claimed help or a pairing of a firm, so that what it puts in is aid.
func helps(fired []*firing) bool {
	return slices.ContainsFunc(fired, func(fr *firing) bool {
		return (fr.f.relation == graph.Assists || fr.f.relation == graph.PairedWith) && len(fr.pairs) > 0 && fr.pairs[0][0].typ == graph.Enterprise
	})
}
