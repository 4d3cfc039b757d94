package extract

import (
	"slices"

	"example.org/kg/graph"
)

// finder looks for the fillers of a frame's roles in one sentence.
type finder struct {
	r     *reading
	d     *discourse
	sent  *sentence
	at    int // chunk of the trigger
	f     *frame
	found *found // at the sites of the frame's relation
	// fired holds the firings of the sentence so far.
	fired []*firing

	tries  int               // frames that were taken so far
	filled *[sites][2]filled // what fill has found, by site and role, the subject first
	// ents and fillers hold the lists that are handed out while the trigger is being read.
	ents    []*entity
	fillers []filler
	pairs   [][2]*entity // that align finds

	sifted []*frame // what sift lists
	here   []*term  // what inClause lists
	look   []*term  // room for what lookAt lists

	grouped bool // a number of members stands near
}

// outlook is what can be seen from a trigger, whatever is known of the pairs: it is looked for once in
// all passes.
type outlook struct {
	looked  bool
	here    []*term // noun groups of the trigger's clause
	found   *found  // by relation, what stands at the sites
	nearest []*term // noun groups of the sentence and of those before it, by nearness
	unnamed answer  // whether a firm without a name stands in front

	sifted bool
	open   []*frame // that can fire, once they are sifted
}

// outlook is that of the trigger.
func (x *finder) outlook() *outlook {
	c := &x.sent.chunks[x.at]
	if c.outlook == nil {
		c.outlook = x.r.outlooks.next()
	}
	return c.outlook
}

// found are the noun groups at the sites that the frames of a relation have asked for.
type found struct {
	rel    int          // as frame.rel numbers it
	vacant siteSet      // sites that nothing fills
	at     [sites]int32 // index into reading.seen, 0 for what nobody has asked for
	next   *found       // those of another relation, or nil
}

// foundOf is that of a relation, by its number.
func (x *finder) foundOf(rel int) *found {
	view := x.outlook()
	for f := view.found; f != nil; f = f.next {
		if f.rel == rel {
			return f
		}
	}
	f := x.r.found.next()
	f.rel, f.next = rel, view.found
	view.found = f
	return f
}

// filled are the fillers at a site in a role.
type filled struct {
	try     int // that found them, from 1
	fillers []filler
}

// turn makes the finder look at another trigger.
func (x *finder) turn(sent *sentence, at int) {
	if x.sent != sent {
		x.sent, x.grouped = sent, x.groupsNear(sent)
	}
	x.at = at
	x.ents, x.fillers = x.ents[:0], x.fillers[:0]
}

// groupsNear tells whether what stands at the sites of a sentence's triggers may be a number of members, of
// which looking at it makes an entity.
func (x *finder) groupsNear(sent *sentence) bool {
	for i := max(0, sent.index-sideMemory); i <= sent.index; i++ {
		if x.r.sents[i].grouped {
			return true
		}
	}
	return x.d.subject != nil && x.d.subject.items[0].sent.grouped
}

// unheard tells whether an object that is looked for in vain leaves no trace.
func (x *finder) unheard() bool { return x.r.rec == nil && !x.grouped }

// take makes the finder look for the roles of another frame.
func (x *finder) take(f *frame, fired []*firing) {
	x.f, x.fired = f, fired
	x.found = x.foundOf(f.rel)
	x.tries++
}

// filler is what fills a role: entities, and the noun group that named them.
type filler struct {
	ents    []*entity
	t       *term
	heading *pair
	site    site
	ordered bool // each of them goes with the one at its place in the other role
}

// fire tries the frame's forms in order and returns the first whose roles are both filled.
func (x *finder) fire() *firing {
	if x.f.relation == graph.Assists && x.sharedWork() {
		return nil
	}
	if x.f.each {
		if fr := x.couples(); fr != nil {
			return fr
		}
	}
	if fr := x.rowInTurn(); fr != nil {
		return fr
	}
	if x.f.needs {
		if fr := x.sameSides(); fr != nil {
			return fr
		}
		if fr := x.beside(); fr != nil {
			return fr
		}
	}
	unheard := x.unheard()
	for i := range x.f.forms {
		fm := &x.f.forms[i]
		if vacant := x.found.vacant; unheard && (vacant.holds(fm.ss) || vacant.holds(fm.os)) {
			continue
		}
		if fr := x.try(fm); fr != nil {
			return fr
		}
	}
	return nil
}

// couples reads 甲与乙、丙与丁 in front of the trigger: two or more pairs side by side.
func (x *finder) couples() *firing {
	here := x.inClause()
	var pairs [][2]*entity
	for i := 1; i < len(here); i++ {
		a, b := here[i-1], here[i]
		if a.prep != "" || b.prep != "with" || a.to+1 != b.from || b.end > x.sent.chunks[x.at].start {
			continue
		}
		if as, bs := x.expand(a, true), x.expand(b, false); len(as) == 1 && len(bs) == 1 {
			pairs = appendPair(pairs, x, as[0], bs[0])
		}
	}
	if len(pairs) == 0 {
		pairs = x.couplesInFront()
	}
	if len(pairs) < 2 {
		return nil
	}
	return x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, how: sitePair{s: beforeSite, o: withSite}, joint: true, pairs: pairs})
}

// couplesInFront are the pairs that the clause in front lists and says nothing of, where the trigger's own names nobody before it:
// 甲与乙、丙与丁，两对县也结对帮扶.
func (x *finder) couplesInFront() [][2]*entity {
	cs := x.sent.chunks
	end := x.at
	for end > 0 && cs[end-1].clause == x.clause() {
		if end--; cs[end].kind == mentionChunk && cs[end].m.kind != groupMention {
			return nil
		}
	}
	start := end
	for start > 0 && cs[start-1].clause == cs[end-1].clause {
		start--
	}
	var pairs [][2]*entity
	for k := start; k < end; k += 4 {
		if k+2 >= end || cs[k].kind != mentionChunk || cs[k+1].prep != "with" || cs[k+2].kind != mentionChunk || k+3 < end && cs[k+3].kind != commaChunk && cs[k+3].kind != breakChunk {
			return nil
		}
		if a, b := cs[k].m.ent, cs[k+2].m.ent; a != nil && b != nil {
			pairs = appendPair(pairs, x, a, b)
		}
	}
	return pairs
}

// try fills the roles of one form. A role whose site is "partner" waits for the other.
func (x *finder) try(fm *form) *firing {
	for _, ss := range fm.s {
		switch ss {
		case againSite:
			return x.again()
		case stillSite:
			return x.still()
		}
		var subjects []filler
		if !awaitingSites.has(ss) {
			if subjects = x.fill(ss, true); len(subjects) == 0 && x.unheard() {
				continue
			}
		}
		for _, os := range fm.o {
			s, o := subjects, []filler(nil)
			switch {
			case ss == sideSite:
				o = x.fill(os, false)
				for _, of := range o {
					s = append(s, x.sides(of, false)...)
				}
			case os == sideSite:
				for _, sf := range s {
					o = append(o, x.sides(sf, true)...)
				}
			case ss == patronSite:
				o = x.fill(os, false)
				for _, of := range o {
					if helpers := x.d.helpersOf(of.ents[0]); len(helpers) == 1 {
						s = append(s, filler{ents: helpers, site: patronSite})
					}
				}
			case ss == partnerSite:
				o = x.fill(os, false)
				for _, of := range o {
					s = append(s, x.partners(of, false)...)
				}
			case os == partnerSite:
				for _, sf := range s {
					if !sf.ents[0].isPlace() && x.f.relation == graph.Assists {
						o = append(o, x.sides(sf, true)...) // an organisation helps whom the text has just named
					}
					o = append(o, x.partners(sf, true)...)
				}
			default:
				o = x.fill(os, false)
			}
			if x.r.rec != nil {
				x.tried(ss, os, s, o)
			}
			if len(s) == 0 || len(o) == 0 && os != partnerSite {
				continue
			}
			if x.f.relation == graph.InvestsIn && impliedSites.has(os) && x.placedElsewhere() {
				continue
			}
			if ss == carrySite && x.f.relation == graph.TransfersLaborTo && x.othersTravel(s) {
				continue
			}
			if os == partnerSite && x.f.relation == graph.TransfersLaborTo && (x.goesElsewhere() || x.goesLater()) {
				continue
			}
			if os == partnerSite || os == toSite {
				if fr := x.eachItsOwn(s, os, o); fr != nil {
					return fr
				}
			}
			if fr := x.join(s, o); fr != nil {
				return fr
			}
		}
	}
	return nil
}

// join pairs the first fillers that make a possible claim.
func (x *finder) join(ss, os []filler) *firing {
	for _, s := range ss {
		for _, o := range os {
			if s.t != nil && s.t == o.t && s.site != both1Site || s.t == nil && o.t != nil && s.ents[0].namedIn(o.t) {
				continue
			}
			if o.site == carrySite && len(o.ents) > 1 && slices.Contains(o.ents, s.ents[0]) {
				continue // 双方商定，甲安排…: who acts is one of both
			}
			pairs := x.align(s, o)
			if o.site == withSite && x.f.relation == graph.Assists {
				x.turnWith(pairs)
			}
			if x.f.relation == graph.Assists && (impliedSites.has(s.site) || impliedSites.has(o.site)) {
				pairs = slices.DeleteFunc(pairs, func(p [2]*entity) bool { return x.d.helps(p[0], p[1]) < 0 && !x.refuses(TurnsAround, p[0], p[1]) })
			}
			if x.f.relation == graph.Assists && s.site == carrySite {
				pairs = slices.DeleteFunc(pairs, func(p [2]*entity) bool {
					return p[0].typ.IsDivision() && p[1].typ.IsDivision() && x.againstSides(s, p) && !x.refuses(TurnsAround, p[0], p[1])
				})
			}
			if x.f.relation == graph.Assists && (o.site == carrySite || o.site == nearSite) {
				pairs = slices.DeleteFunc(pairs, func(p [2]*entity) bool {
					return p[1].typ.IsDivision() && x.sideOf(p[0], p[1]) <= 0 && !x.refuses(Unshown, p[0], p[1])
				})
			}
			if len(pairs) == 0 {
				continue
			}
			fr := x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, pairs: pairs, how: sitePair{s: s.site, o: o.site}})
			fr.joint = len(pairs) > 1 && !x.clauseHas(eachClass)
			if s.heading != nil {
				fr.heading = s.heading
			} else if o.heading != nil {
				fr.heading = o.heading
			}
			x.goesTo(fr, o)
			return x.made(fr, s, o)
		}
	}
	return nil
}

// turnWith turns the pairs of places that 与 joins so that those help who are likely to: 与 itself does not
// tell (甲县与乙市签署援助协议).
func (x *finder) turnWith(pairs [][2]*entity) {
	for i, p := range pairs {
		if (p[0].typ.IsDivision() && p[1].typ.IsDivision() || p[0].in != nil && p[1].in != nil) && x.sideOf(p[0], p[1]) < 0 && x.possible(p[1], p[0]) {
			pairs[i] = [2]*entity{p[1], p[0]}
		}
	}
}
