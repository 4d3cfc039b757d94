package extract

import (
	"slices"
	"strings"

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

	here   []*term // noun groups of the trigger's clause
	looked bool
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
	for _, fm := range x.f.forms {
		if fr := x.try(fm); fr != nil {
			return fr
		}
	}
	return nil
}

// try fills the roles of one form. A role whose site is "partner" waits for the other.
func (x *finder) try(fm form) *firing {
	for _, ss := range fm.s {
		switch ss {
		case "again":
			return x.again()
		case "still":
			return x.still()
		}
		for _, os := range fm.o {
			var s, o []filler
			switch {
			case ss == "partner":
				o = x.fill(os, false)
				for _, of := range o {
					s = append(s, x.partners(of, false)...)
				}
			default:
				s = x.fill(ss, true)
				if os != "partner" {
					o = x.fill(os, false)
				} else {
					for _, sf := range s {
						o = append(o, x.partners(sf, true)...)
					}
				}
			}
			if fr := x.join(s, o); fr != nil {
				return fr
			}
		}
	}
	return nil
}

// again takes over the roles of the last firing in the sentence, when the trigger's own clause
// names nobody before it.
func (x *finder) again() *firing {
	clause := x.sent.chunks[x.at].clause
	for _, t := range x.sent.terms {
		if t.clause == clause && t.start < x.sent.chunks[x.at].start {
			return nil
		}
	}
	for _, last := range slices.Backward(x.fired) {
		same := last.f.relation == x.f.relation || x.f.relation == graph.Assists && last.f.relation == graph.PairedWith
		if !same || x.sent.chunks[last.at].clause == clause {
			continue
		}
		fr := &firing{f: x.f, sent: x.sent, at: x.at, heading: last.heading, how: "again→again"}
		for _, p := range last.pairs {
			fr.pairs = appendPair(fr.pairs, x, p[0], p[1])
		}
		if len(fr.pairs) == 0 {
			return nil
		}
		fr.joint = len(fr.pairs) > 1 && !x.clauseHas("each")
		return fr
	}
	return nil
}

// still takes over the roles of the last firing with a figure, in this sentence or before it.
func (x *finder) still() *firing {
	last := x.d.last
	for _, fr := range x.fired {
		if fr.f.relation == x.f.relation {
			last = fr
		}
	}
	if last == nil || last.f.relation != x.f.relation {
		return nil
	}
	return &firing{f: x.f, sent: x.sent, at: x.at, heading: last.heading, how: "still→still", pairs: last.pairs, joint: last.joint}
}

// join pairs the first fillers that make a possible claim.
func (x *finder) join(ss, os []filler) *firing {
	for _, s := range ss {
		for _, o := range os {
			if s.t != nil && s.t == o.t && s.site != "both1" {
				continue
			}
			pairs := x.align(s, o)
			if x.f.relation == graph.Assists && (implied(s.site) || implied(o.site)) {
				pairs = slices.DeleteFunc(pairs, func(p [2]*entity) bool { return x.d.helps(p[0], p[1]) < 0 })
			}
			if len(pairs) == 0 {
				continue
			}
			fr := &firing{f: x.f, sent: x.sent, at: x.at, pairs: pairs, how: string(s.site) + "→" + string(o.site)}
			fr.joint = len(pairs) > 1 && !x.clauseHas("each")
			if s.heading != nil {
				fr.heading = s.heading
			} else if o.heading != nil {
				fr.heading = o.heading
			}
			return fr
		}
	}
	return nil
}

// align pairs the members of two lists: in order where "分别" says so or the frame does and the
// lists are as long, like with like where they hold several kinds, else each with each.
func (x *finder) align(s, o filler) [][2]*entity {
	var out [][2]*entity
	add := func(a, b *entity) {
		if x.possible(a, b) {
			p := [2]*entity{a, b}
			if !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	if len(s.ents) == len(o.ents) && len(s.ents) > 1 && (x.clauseHasWord("分别") || x.sentHasWord("分别") && x.f.each) {
		for i := range s.ents {
			add(s.ents[i], o.ents[i])
		}
		return out
	}
	mixed := kinds(s.ents) > 1 && kinds(o.ents) > 1
	for _, a := range s.ents {
		for _, b := range o.ents {
			if mixed && kindOf(a) != kindOf(b) && (hasKindOf(o.ents, kindOf(a)) || hasKindOf(s.ents, kindOf(b))) {
				continue
			}
			add(a, b)
		}
	}
	return out
}

// kindOf is the type of an entity, all places as one.
func kindOf(e *entity) graph.Type {
	if e.typ.IsPlace() {
		return graph.County
	}
	return e.typ
}

func kinds(ents []*entity) int {
	seen := map[graph.Type]bool{}
	for _, e := range ents {
		seen[kindOf(e)] = true
	}
	return len(seen)
}

func hasKindOf(ents []*entity, k graph.Type) bool {
	return slices.ContainsFunc(ents, func(e *entity) bool { return kindOf(e) == k })
}

// possible tells whether a claim of the frame's relation can hold between two entities.
func (x *finder) possible(a, b *entity) bool {
	if a == b || a.isPlace() && b.isPlace() && (a.lies(b) || b.lies(a)) {
		return false
	}
	rel := x.f.relation
	if rel == topicRelation {
		return a.isPlace() && b.isPlace()
	}
	rule, _ := graph.RuleOf(rel)
	if !slices.Contains(rule.Domain, a.typ) || !slices.Contains(rule.Range, b.typ) {
		return false
	}
	switch rel {
	case graph.Assists:
		return x.f.conf >= 0.95 || x.d.helps(a, b) >= 0
	case graph.TransfersLaborTo:
		return x.d.helps(a, b) <= 0
	case graph.InvestsIn:
		return !b.group && !x.d.onlyHelps(b)
	}
	return true
}

// fill lists the fillers at a site, the likeliest first.
func (x *finder) fill(s site, subject bool) []filler {
	var out []filler
	for _, t := range x.termsAt(s) {
		if loose(s) && x.ownerless(t) {
			continue
		}
		if ents := x.expand(t, subject); len(ents) > 0 {
			out = append(out, filler{ents: ents, t: t, site: s})
		}
	}
	switch s {
	case "both1", "both2":
		return x.both(s)
	case "giver":
		for _, last := range slices.Backward(x.fired) {
			if last.f.relation == graph.Assists {
				out = append(out, filler{ents: []*entity{last.pairs[0][0]}, site: s, heading: last.heading})
				break
			}
		}
	case "section":
		if sec := x.sent.section; sec != nil && sec.pair != nil {
			out = append(out, filler{ents: []*entity{sec.pair.helped}, site: s, heading: sec.pair})
		}
	case "here":
		if e := x.r.here(x.d); e != nil {
			out = append(out, filler{ents: []*entity{e}, site: s})
		}
	case "helper", "helped":
		if p := x.d.topic(); p != nil {
			e := map[site]*entity{"helper": p.helper, "helped": p.helped}[s]
			out = append(out, filler{ents: []*entity{e}, site: s, heading: x.headingOf(p)})
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
	for _, e := range f.ents {
		for at := e; at != nil; at = at.in {
			other := x.d.partner(at)
			if other == nil {
				continue
			}
			if want := x.d.helps(at, other); x.f.relation == graph.Assists && (helper && want < 0 || !helper && want > 0) {
				continue
			}
			out := filler{ents: []*entity{other}, site: "partner"}
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
	for _, t := range x.termsAt("before") {
		var ents []*entity
		for _, m := range t.items {
			ents = append(ents, x.r.resolve(x.d, m)...)
		}
		if len(ents) != 2 || t.group != nil || x.withBetween(t) {
			continue
		}
		i := 0
		if s == "both2" {
			i = 1
		}
		return []filler{{ents: ents[i : i+1], t: t, site: s}}
	}
	return nil
}

// termsAt lists the noun groups at a site, the likeliest first.
func (x *finder) termsAt(s site) []*term {
	clause := x.sent.chunks[x.at].clause
	here := x.inClause()
	var out []*term
	trigger := x.sent.chunks[x.at].span
	switch s {
	case "before":
		for _, t := range slices.Backward(here) {
			if t.end <= trigger.start && t.prep == "" && !t.attr && !x.isObject(t) {
				out = append(out, t)
			}
		}
	case "after":
		for _, t := range here {
			if t.start >= trigger.end && (t.prep == "" || x.markedByTrigger(t)) {
				return []*term{t}
			}
		}
	case "first":
		for _, t := range here {
			if t.prep == "" && t.end <= trigger.start {
				return []*term{t}
			}
		}
	case "to", "at", "go", "with", "by", "from", "through":
		for _, t := range here {
			if t.prep == string(s) || s == "go" && t.prep == "to" && strings.Contains(x.r.slice(trigger), "送") {
				out = append(out, t)
			}
		}
		slices.SortStableFunc(out, func(a, b *term) int { return x.distance(a) - x.distance(b) })
	case "under":
		for _, t := range here {
			if (t.prep == "at" || t.prep == "by") && t.attr && t.to+1 == x.at && x.at+1 < len(x.sent.chunks) &&
				strings.HasPrefix(x.r.slice(span{trigger.end, x.sent.end}), "下") {
				out = append(out, t)
			}
		}
	case "cleft":
		return x.cleft(trigger)
	case "owner":
		for _, t := range here {
			if t.prep == "" && t.end <= trigger.start && trigger.start-t.end <= 4 && !(t.from > 0 && x.sent.chunks[t.from-1].is("dative")) {
				out = append(out, t)
			}
		}
		slices.Reverse(out)
	case "possessor":
		for _, t := range here {
			if t.attr && t.to+1 <= x.at && strings.Trim(x.r.slice(span{t.end, trigger.start}), "的“") == "" {
				out = append(out, t)
			}
		}
	case "near":
		for _, t := range slices.Backward(x.sent.terms) {
			if t.end <= trigger.start && !(len(t.items) == 1 && t.items[0].kind == anaphorMention) {
				out = append(out, t)
			}
		}
		if x.d.before != nil && x.d.before.line == x.sent.line && len(x.d.before.terms) == 1 {
			out = append(out, x.d.before.terms...)
		}
	case "dative":
		for _, t := range here {
			if t.from == x.at+1 {
				return []*term{t}
			}
		}
	case "ahead":
		for _, t := range x.sent.terms {
			if t.clause > clause && (t.prep == "at" || t.prep == "go") {
				return []*term{t}
			}
		}
	case "next":
		for _, t := range x.sent.terms {
			if t.clause > clause && t.prep == "" {
				return []*term{t}
			}
		}
	case "carry":
		for k := clause - 1; k >= 0; k-- {
			for _, t := range x.sent.terms {
				if t.clause == k && t.prep == "" && !t.attr && !x.isObject(t) {
					out = append(out, t)
					break
				}
			}
		}
		if x.d.subject != nil && !x.named() {
			out = append(out, x.d.subject)
		}
	}
	return out
}

// inClause lists the noun groups of the trigger's clause, found once for all sites.
func (x *finder) inClause() []*term {
	if !x.looked {
		x.looked = true
		clause := x.sent.chunks[x.at].clause
		for _, t := range x.sent.terms {
			if t.clause == clause || t.clause < clause && x.endClause(t) == clause {
				x.here = append(x.here, t)
			}
		}
	}
	return x.here
}

// endClause is the clause of a noun group's last item; a list can run over commas.
func (x *finder) endClause(t *term) int { return x.sent.chunks[t.to-1].clause }

// markedByTrigger tells whether the word in front of a noun group is the trigger itself, which
// can be a preposition too.
func (x *finder) markedByTrigger(t *term) bool { return t.from-1 == x.at }

func (x *finder) distance(t *term) int {
	if t.from > x.at {
		return t.from - x.at
	}
	return x.at - t.to
}

// cleft finds the noun group behind 的是, 的，是 after the trigger.
func (x *finder) cleft(trigger span) []*term {
	for k := x.at + 1; k < len(x.sent.chunks); k++ {
		c := &x.sent.chunks[k]
		if !c.is("be") {
			continue
		}
		gap := x.r.slice(span{trigger.end, c.start})
		if gap = strings.Trim(gap, "，,”"); gap != "" && !strings.HasSuffix(gap, "的") {
			return nil
		}
		for _, t := range x.sent.terms {
			if t.from == k+1 || t.from > k && t.from <= k+2 {
				return []*term{t}
			}
		}
		return nil
	}
	return nil
}

func (x *finder) clauseHas(class string) bool {
	clause := x.sent.chunks[x.at].clause
	for i := range x.sent.chunks {
		if c := &x.sent.chunks[i]; c.clause == clause && c.is(classOf(class)) {
			return true
		}
	}
	return false
}

func (x *finder) clauseHasWord(word string) bool {
	clause := x.sent.chunks[x.at].clause
	for i := range x.sent.chunks {
		if c := &x.sent.chunks[i]; c.clause == clause && c.word == word {
			return true
		}
	}
	return false
}

func (x *finder) sentHasWord(word string) bool {
	return strings.Contains(x.r.slice(x.sent.span), word)
}

// withBetween tells whether a 与 stands between a noun group and the trigger, so that the other
// side is something else.
func (x *finder) withBetween(t *term) bool {
	for k := t.to; k < x.at; k++ {
		if x.sent.chunks[k].is("prep.with") {
			return true
		}
	}
	return false
}

// named tells whether the sentence names a possible subject in front of the trigger, so that the
// one of the sentence before does not go on.
func (x *finder) named() bool {
	for _, t := range x.sent.terms {
		if t.prep == "" && !t.attr && t.end <= x.sent.chunks[x.at].start {
			return true
		}
	}
	return false
}

// loose tells whether a site is far from its trigger.
func loose(s site) bool {
	switch s {
	case "carry", "near", "next", "first", "possessor":
		return true
	}
	return false
}

// ownerless tells whether a noun group is a group of schools or hospitals of no place.
func (x *finder) ownerless(t *term) bool {
	m := t.items[0]
	return m.kind == groupMention && m.within == nil && (m.typ == graph.School || m.typ == graph.Hospital)
}

// isObject tells whether a noun group stands directly behind a verb of giving, helping or pairing.
func (x *finder) isObject(t *term) bool {
	return t.from > 0 && claiming(&x.sent.chunks[t.from-1]) && x.sent.chunks[t.from-1].clause == t.clause
}

// implied tells whether a site is not in the trigger's clause, so that a role found there has to
// fit what the article says of who helps whom.
func implied(s site) bool { return loose(s) || s == "here" || s == "partner" }
