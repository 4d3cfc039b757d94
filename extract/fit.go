package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// align pairs the members of two lists: in order where "分别" says so or the frame does and the
// lists are as long, like with like where they hold several kinds, else each with each.
func (x *finder) align(s, o filler) [][2]*entity {
	x.pairs = x.pairs[:0]
	if o.site == helpedSite && len(s.ents) > 1 && slices.ContainsFunc(s.ents, func(e *entity) bool { return slices.Contains(o.ents, e) }) {
		return nil // one side is part of the other: 与甲、乙牵手, where the article is about 甲
	}
	add := func(a, b *entity) { x.pairs = appendPair(x.pairs, x, a, b) }
	if len(s.ents) == len(o.ents) && len(s.ents) > 1 && (s.ordered || o.ordered || x.eachInOrder() || x.eachBetween(s.t, o.t) || x.alike(s, o)) {
		for i := range s.ents {
			add(s.ents[i], o.ents[i])
		}
		return x.r.pairs.keep(x.pairs)
	}
	if parts := x.parted(o); len(parts) == len(s.ents) && x.eachInOrder() {
		for i := range s.ents {
			for _, e := range parts[i] {
				add(s.ents[i], e)
			}
		}
		return x.r.pairs.keep(x.pairs)
	}
	if len(s.ents) > 1 && len(o.ents) > 1 && x.clauseHasWord("分别") && !ofKinds(s.ents) {
		return nil // who of them goes with whom, the text does not tell
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

// eachInOrder tells whether a word pairs the members of two lists in order.
func (x *finder) eachInOrder() bool {
	return x.clauseHasWord("分别") || x.f.relation == graph.PairedWith && x.clauseHasWord("先后") || x.clauseHasWord("依次") ||
		x.f.each && (x.sentHasWord("分别") || x.sentHasWord("依次") || x.sentHasWord("一对一结") || x.sentHasWord("一一结"))
}

// alike tells whether two lists of help or of a pairing name as many members of one kind each, and more than two, so that they are meant in order
// although no word says so: 甲、乙、丙三市对口支援丁、戊、己三县.
func (x *finder) alike(s, o filler) bool {
	const least = 3
	if len(s.ents) < least || s.t == nil || o.t == nil || s.t.items[0].sent != o.t.items[0].sent || !x.sent.chunks[x.at].is(helpStrongClass) && !x.sent.chunks[x.at].is(pairClass) {
		return false
	}
	single := func(list []*entity) bool {
		return !ofKinds(list) && !slices.ContainsFunc(list, func(e *entity) bool { return e.group })
	}
	return single(s.ents) && single(o.ents)
}

// eachBetween tells whether 分别 stands between two noun groups of a clause in front of the trigger: 甲、乙分别与丙县、丁县签订协议，投资额….
func (x *finder) eachBetween(s, o *term) bool {
	if s == nil || o == nil || s.items[0].sent != x.sent || o.items[0].sent != x.sent || s.clause != o.clause {
		return false
	}
	return slices.ContainsFunc(x.sent.chunks[min(s.from, o.from):max(s.to, o.to)], func(c chunk) bool { return c.word == "分别" })
}

// parted are the parts that 和 or 与 makes of a list of more members than there are on the other side: 分别帮扶甲县和乙县、丙县. nil
// where each member was not made one entity.
func (x *finder) parted(o filler) [][]*entity {
	if o.t == nil || len(o.t.items) != len(o.ents) || len(o.ents) < 3 {
		return nil
	}
	var out [][]*entity
	for i, m := range o.t.items {
		if i == 0 || strings.ContainsAny(x.r.slice(span{o.t.items[i-1].end, max(o.t.items[i-1].end, m.start)}), "和与及；，") {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], o.ents[i])
	}
	if len(out) > 0 && len(out[len(out)-1]) < 2 {
		return nil // 甲、乙和丙 is one list
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
	if x.f.known && x.d.helps(a, b) <= 0 {
		return x.refuses(Unshown, a, b)
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
		return x.d.helps(a, b) <= 0 && (x.d.helps(a, b) < 0 || x.sideOf(a, b) <= 0 || x.speaksOfWorkOnly()) || x.refuses(TurnsAround, a, b)
	case graph.InvestsIn:
		if a.group && a.in != nil && b.typ == graph.Province && a.in.lies(b) {
			return x.refuses(OneInOther, a, b) // 广东企业8家 invest elsewhere
		}
		if a.in != nil && b.isPlace() && (a.group && a.in == b || a.in != b && a.in.lies(b)) && x.namesOther(a.in) {
			return x.refuses(OneInOther, a, b) // 在某县投资的甲市企业
		}
		if p := x.d.topic(); p != nil && b.isPlace() && b != p.helped && !b.lies(p.helped) && x.helpsUp(b, p.helped) {
			return x.refuses(NoReceiver, a, b)
		}
		return !b.group && !x.d.onlyHelps(b) || x.refuses(NoReceiver, a, b)
	}
	return true
}

// namesOther tells whether the sentence, the one before it in its line or the pair that the text is about has another place than where firms are from, which they may invest in.
func (x *finder) namesOther(home *entity) bool {
	other := func(e *entity) bool {
		return e != nil && e.isPlace() && e != home && !e.lies(home) && !home.lies(e)
	}
	if p := x.d.topic(); p != nil && other(p.helped) {
		return true
	}
	if b := x.d.before; b != nil && b.line == x.sent.line && slices.ContainsFunc(b.terms, func(t *term) bool {
		return t.prep != "from" && slices.ContainsFunc(t.items, func(m *mention) bool { return other(m.ent) || m.ent != nil && m.typ == graph.Zone && other(m.ent.in) })
	}) {
		return true
	}
	return slices.ContainsFunc(x.sent.terms, func(t *term) bool {
		return t.prep != "from" && slices.ContainsFunc(t.items, func(m *mention) bool { return m.kind != orgMention && other(m.ent) })
	})
}

// speaksOfWorkOnly tells whether a sentence is of workers, not of people sent to help, in an article that speaks of no help: cotton pickers go
// from a province that is assigned to help the one they go to.
func (x *finder) speaksOfWorkOnly() bool {
	return !x.r.speaksOfHelp() && x.sent.classes.Has(laborBaseClass) && !x.sent.classes.Has(staffClass)
}

// sideOf tells whether a's side helps b's (above 0) or b's a's (below 0): as the article shows it, else as
// assignments and regions make it likely.
func (x *finder) sideOf(a, b *entity) int {
	if s := x.d.leans(a, b); s != 0 {
		return s
	}
	return x.r.kb.leans(a, b)
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

// goesElsewhere tells whether the clause says where workers go by a name that is none of a known place:
// 在日本打工.
func (x *finder) goesElsewhere() bool { return goesElsewhere(x.sent, x.at) }

// goesElsewhere tells the same of what stands at a chunk.
func goesElsewhere(sent *sentence, at int) bool {
	cs := sent.chunks
	for k := range cs[:at] {
		if p := cs[k].prep; cs[k].clause == cs[at].clause && (p == "at" || p == "go" || p == "to") && k+1 < at && cs[k+1].kind == textChunk && cs[k+1].len() >= 2 {
			return true
		}
	}
	return false
}

// goesLater tells whether the clauses behind the trigger say where the workers go.
func (x *finder) goesLater() bool {
	clause := x.sent.chunks[x.at].clause
	return slices.ContainsFunc(x.sent.terms, func(t *term) bool { return t.clause > clause && t.prep == "go" }) || x.partGoes()
}

// partGoes tells whether the next sentence says of a part of the workers where it goes: 输出2.3万人。其中，到某市就业的有180人.
func (x *finder) partGoes() bool {
	i := x.sent.index + 1
	if i >= len(x.r.sents) || x.r.sents[i].line != x.sent.line {
		return false
	}
	next := x.r.sents[i]
	return len(next.chunks) > 0 && next.chunks[0].is(partClass) && slices.ContainsFunc(next.terms, func(t *term) bool { return t.prep == "go" || t.prep == "at" })
}
