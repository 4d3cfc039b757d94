package extract

import (
	"slices"

	"example.org/kg/graph"
)

// finder looks for the fillers of a frame's roles in one sentence.
type finder struct {
	r    *reading
	d    *discourse
	sent *sentence
	at   int // chunk of the trigger
	f    *frame
	// fired holds the firings of the sentence so far.
	fired []*firing

	tries  int               // frames that were taken so far
	filled *[sites][2]filled // what fill has found, by site and role, the subject first
	// ents and fillers hold the lists that are handed out while the trigger is being read.
	ents    []*entity
	fillers []filler
	pairs   [][2]*entity // that align finds

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
	rel  int          // as frame.rel numbers it
	at   [sites]int32 // index into reading.seen, 0 for what nobody has asked for
	next *found       // those of another relation, or nil
}

// found is that of the frame's relation.
func (x *finder) found() *found {
	view := x.outlook()
	for f := view.found; f != nil; f = f.next {
		if f.rel == x.f.rel {
			return f
		}
	}
	f := x.r.found.next()
	f.rel, f.next = x.f.rel, view.found
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
	x.sent, x.at = sent, at
	x.ents, x.fillers = x.ents[:0], x.fillers[:0]
	x.grouped = x.groupsNear()
}

// groupsNear tells whether what stands at the sites of the trigger may be a number of members, of which
// looking at it makes an entity.
func (x *finder) groupsNear() bool {
	for i := max(0, x.sent.index-sideMemory); i <= x.sent.index; i++ {
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
	x.tries++
}

// filler is what fills a role: entities, and the noun group that named them.
type filler struct {
	ents    []*entity
	t       *term
	heading *pair
	site    site
}

// fire tries the frame's forms in order and returns the first whose roles are both filled.
func (x *finder) fire() *firing {
	if x.f.each {
		if fr := x.couples(); fr != nil {
			return fr
		}
	}
	if x.f.needs {
		if fr := x.sameSides(); fr != nil {
			return fr
		}
		if fr := x.beside(); fr != nil {
			return fr
		}
	}
	for _, fm := range x.f.forms {
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
	if len(pairs) < 2 {
		return nil
	}
	return x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, how: sitePair{s: beforeSite, o: withSite}, joint: true, pairs: pairs})
}

// try fills the roles of one form. A role whose site is "partner" waits for the other.
func (x *finder) try(fm form) *firing {
	for _, ss := range fm.s {
		switch ss {
		case againSite:
			return x.again()
		case stillSite:
			return x.still()
		}
		for _, os := range fm.o {
			var s, o []filler
			switch {
			case ss == sideSite:
				o = x.fill(os, false)
				for _, of := range o {
					s = append(s, x.sides(of, false)...)
				}
			case os == sideSite:
				s = x.fill(ss, true)
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
			default:
				if s = x.fill(ss, true); len(s) == 0 && x.unheard() {
					continue
				}
				if os != partnerSite {
					o = x.fill(os, false)
				} else {
					for _, sf := range s {
						if !sf.ents[0].isPlace() && x.f.relation == graph.Assists {
							o = append(o, x.sides(sf, true)...) // an organisation helps whom the text has just named
						}
						o = append(o, x.partners(sf, true)...)
					}
				}
			}
			x.tried(ss, os, s, o)
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
			return x.made(fr, s, o)
		}
	}
	return nil
}

// turnWith turns the pairs of places that 与 joins so that those help who are likely to: 与 itself does not
// tell (甲县与乙市签署援助协议).
func (x *finder) turnWith(pairs [][2]*entity) {
	for i, p := range pairs {
		if p[0].typ.IsDivision() && p[1].typ.IsDivision() && x.sideOf(p[0], p[1]) < 0 && x.possible(p[1], p[0]) {
			pairs[i] = [2]*entity{p[1], p[0]}
		}
	}
}

// align pairs the members of two lists: in order where "分别" says so or the frame does and the
// lists are as long, like with like where they hold several kinds, else each with each.
func (x *finder) align(s, o filler) [][2]*entity {
	x.pairs = x.pairs[:0]
	add := func(a, b *entity) { x.pairs = appendPair(x.pairs, x, a, b) }
	if len(s.ents) == len(o.ents) && len(s.ents) > 1 && (x.clauseHasWord("分别") || x.f.relation == graph.PairedWith && x.clauseHasWord("先后") || x.clauseHasWord("依次") || x.f.each && (x.sentHasWord("分别") || x.sentHasWord("依次"))) {
		for i := range s.ents {
			add(s.ents[i], o.ents[i])
		}
		return x.r.pairs.keep(x.pairs)
	}
	mixed := ofKinds(s.ents) && ofKinds(o.ents)
	for _, a := range s.ents {
		for _, b := range o.ents {
			if mixed && kindOf(a) != kindOf(b) && (hasKindOf(o.ents, kindOf(a)) || hasKindOf(s.ents, kindOf(b))) {
				continue
			}
			add(a, b)
		}
	}
	return x.r.pairs.keep(x.pairs)
}

// kindOf is the type of an entity, all places as one.
func kindOf(e *entity) graph.Type {
	if e.typ.IsPlace() {
		return graph.County
	}
	return e.typ
}

// ofKinds tells whether entities are of several kinds.
func ofKinds(ents []*entity) bool {
	return slices.ContainsFunc(ents, func(e *entity) bool { return kindOf(e) != kindOf(ents[0]) })
}

func hasKindOf(ents []*entity, k graph.Type) bool {
	return slices.ContainsFunc(ents, func(e *entity) bool { return kindOf(e) == k })
}

// possible tells whether a claim of the frame's relation can hold between two entities.
func (x *finder) possible(a, b *entity) bool {
	if a == b || a.isPlace() && b.isPlace() && (a.lies(b) || b.lies(a)) {
		return x.refuses(OneInOther, a, b)
	}
	rel := x.f.relation
	if rel == topicRelation {
		return a.isPlace() && b.isPlace() || x.refuses(NoPlaces, a, b)
	}
	if !slices.Contains(x.f.rule.Domain, a.typ) || !slices.Contains(x.f.rule.Range, b.typ) {
		return x.refuses(NotInSchema, a, b)
	}
	switch rel {
	case graph.Assists:
		if a.isPlace() && b.lies(a) && !x.sent.chunks[x.at].is(aidProjectClass) || b.isPlace() && a.lies(b) {
			return x.refuses(OneInOther, a, b) // its own
		}
		side := x.d.helps(a, b)
		if side == 0 && x.f.conf < 0.8 && a.isPlace() && b.isPlace() {
			return x.r.kb.leans(a, b) >= 0 || x.refuses(TurnsAround, a, b) // people are sent both ways
		}
		return x.f.conf >= 0.95 || side >= 0 || x.refuses(TurnsAround, a, b)
	case graph.TransfersLaborTo:
		return x.d.helps(a, b) <= 0 && (x.d.helps(a, b) < 0 || x.sideOf(a, b) <= 0) || x.refuses(TurnsAround, a, b)
	case graph.InvestsIn:
		if p := x.d.topic(); p != nil && b.isPlace() && b != p.helped && !b.lies(p.helped) && x.helpsUp(b, p.helped) {
			return x.refuses(NoReceiver, a, b)
		}
		return !b.group && !x.d.onlyHelps(b) || x.refuses(NoReceiver, a, b)
	}
	return true
}

// fill lists the fillers at a site, the likeliest first. A frame asks for them once, however many
// of its forms do.
func (x *finder) fill(s site, subject bool) []filler {
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
		if looseSites.has(s) && x.ownerless(t) || subject && impliedSites.has(s) && x.unnamed() {
			continue
		}
		if ents := x.expand(t, subject); len(ents) > 0 {
			x.fillers = append(x.fillers, filler{ents: ents, t: t, site: s})
		}
	}
	out := x.fillers[first:len(x.fillers):len(x.fillers)]
	if (s == helperSite || s == carrySite || s == helpedSite || s == sideSite) && subject == (s != helpedSite) && x.f.relation == graph.Assists && x.othersGive() {
		return nil
	}
	switch s {
	case both1Site, both2Site:
		return x.both(s)
	case originSite:
		return x.origin()
	case sameSite:
		for _, last := range slices.Backward(x.fired) {
			if last.f.relation == x.f.relation {
				out = append(out, filler{ents: last.pairs[0][0].only(), site: s, heading: last.heading})
				break
			}
		}
	case homeSite:
		if e := x.r.publisher; e != nil && !x.acts(e) {
			out = append(out, filler{ents: []*entity{e}, site: s})
		}
	case lastgiverSite:
		last := x.d.lastOf[graph.Assists]
		if last != nil && (last.sent.line != x.sent.line || x.sent.index-last.sent.index > 2) {
			last = nil
		}
		for _, fr := range x.fired {
			if fr.f.relation == graph.Assists {
				last = fr
			}
		}
		if last != nil {
			out = append(out, filler{ents: []*entity{last.pairs[0][0]}, site: s, heading: last.heading})
		}
	case pairerSite:
		for _, last := range slices.Backward(x.fired) {
			if last.f.relation == graph.PairedWith {
				p := last.pairs[0]
				if x.d.helps(p[0], p[1]) < 0 {
					p[0], p[1] = p[1], p[0]
				}
				out = append(out, filler{ents: []*entity{p[0]}, site: s, heading: last.heading})
				break
			}
		}
	case giverSite:
		for _, last := range slices.Backward(x.fired) {
			if last.f.relation == graph.Assists {
				out = append(out, filler{ents: last.pairs[0][0].only(), site: s, heading: last.heading})
				break
			}
		}
	case sectionSite:
		if sec := x.sent.section; sec != nil && sec.pair != nil {
			out = append(out, filler{ents: sec.pair.helped.only(), site: s, heading: sec.pair})
		}
	case hereSite:
		if e := x.r.here(x.d); e != nil && !x.acts(e) {
			out = append(out, filler{ents: e.only(), site: s})
		}
	case helperSite, helpedSite:
		if p := x.d.topic(); p != nil && !(s == helperSite && x.namesActor()) && !x.d.scattered(p, x.r.line(x.sent)) {
			e := p.helper
			if s == helpedSite {
				e = p.helped
			}
			if s == helpedSite && x.f.needs && x.d.torn(p.helper, x.r.line(x.sent)) {
				return out
			}
			out = append(out, filler{ents: e.only(), site: s, heading: x.headingOf(p)})
		}
	}
	return out
}

func (x *finder) headingOf(p *pair) *pair {
	if x.sent.section != nil && x.sent.section.pair == p {
		return p
	}
	return nil
}

// partners are the other sides of the pairs that the fillers of one role belong to.
func (x *finder) partners(f filler, helper bool) []filler {
	if x.f.relation == graph.PairedWith && x.clauseHas(prepWithClass) {
		return nil // the other side is said, only not by name: 与东部多个城市牵手
	}
	for _, e := range f.ents {
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
			}
			out := filler{ents: other.only(), site: partnerSite}
			if x.sent.section != nil && x.sent.section.pair != nil && x.sent.section.pair.other(at) == other {
				out.heading = x.sent.section.pair
			}
			return []filler{out}
		}
	}
	return nil
}

// both finds two sides that stand together: a list of two in front of the trigger, or 两地.
func (x *finder) both(s site) []filler {
	for _, t := range x.termsAt(beforeSite) {
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

// acts tells whether a place stands in front of the trigger as the one who acts, so that it is
// not where something goes to.
func (x *finder) acts(e *entity) bool {
	return slices.ContainsFunc(x.termsAt(beforeSite), func(t *term) bool {
		return slices.ContainsFunc(t.items, func(m *mention) bool { return m.ent == e })
	})
}

// namesActor tells whether a place stands in front of the trigger as its subject, so that no other
// is meant.
func (x *finder) namesActor() bool {
	return slices.ContainsFunc(x.termsAt(beforeSite), func(t *term) bool {
		return slices.ContainsFunc(t.items, func(m *mention) bool { return m.ent != nil && m.ent.isPlace() })
	})
}

// namedIn tells whether an entity is a member of a noun group.
func (e *entity) namedIn(t *term) bool {
	return slices.ContainsFunc(t.items, func(m *mention) bool { return m.ent == e })
}

// unnamed tells whether a firm without a name stands in front of the trigger, so that the sentence
// speaks of it and of none that was named before.
func (x *finder) unnamed() bool {
	view := x.outlook()
	if view.unnamed == unasked {
		view.unnamed = saysNo
		for k := range x.sent.chunks[:x.at] {
			if c := &x.sent.chunks[k]; c.kind == mentionChunk && c.m.kind == excludedMention && c.m.typ == graph.Enterprise {
				view.unnamed = saysYes
			}
		}
	}
	return view.unnamed == saysYes
}

// sideOf tells whether a's side helps b's (above 0) or b's a's (below 0): as the article shows it, else as
// assignments and regions make it likely.
func (x *finder) sideOf(a, b *entity) int {
	if s := x.d.leans(a, b); s != 0 {
		return s
	}
	return x.r.kb.leans(a, b)
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

// againstSides tells whether a subject that was carried on would help against what is known of the sides,
// or, from another sentence, with nothing known.
func (x *finder) againstSides(s filler, p [2]*entity) bool {
	side := x.sideOf(p[0], p[1])
	return side < 0 || side == 0 && s.t != nil && s.t.items[0].sent != x.sent
}

// helpsUp tells whether a place itself helps another, or one that holds the other.
func (x *finder) helpsUp(a, b *entity) bool {
	for at, steps := b, 0; at != nil && steps < 5; at, steps = at.in, steps+1 {
		if x.d.helps(a, at) > 0 {
			return true
		}
	}
	return false
}

// placedElsewhere tells whether the clause says that what the trigger speaks of is at a place which only helps,
// so that none is meant that other sentences name.
func (x *finder) placedElsewhere() bool {
	return slices.ContainsFunc(x.inClause(), func(t *term) bool {
		return t.prep == "at" && len(t.items) == 1 && t.end <= x.sent.chunks[x.at].start && t.items[0].kind == placeMention && t.items[0].ent != nil && x.d.onlyHelps(t.items[0].ent)
	})
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

// goesElsewhere tells whether the clause says where workers go by a name that is none of a known place:
// 在日本打工.
func (x *finder) goesElsewhere() bool {
	cs, clause := x.sent.chunks, x.sent.chunks[x.at].clause
	for k := range cs[:x.at] {
		if p := cs[k].prep; cs[k].clause == clause && (p == "at" || p == "go") && k+1 < x.at && cs[k+1].kind == textChunk && cs[k+1].len() >= 2 {
			return true
		}
	}
	return false
}

// goesLater tells whether the clauses behind the trigger say where the workers go.
func (x *finder) goesLater() bool {
	clause := x.sent.chunks[x.at].clause
	return slices.ContainsFunc(x.sent.terms, func(t *term) bool { return t.clause > clause && t.prep == "go" })
}
