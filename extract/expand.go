package extract

import (
	"slices"
	"strconv"
	"strings"

	"example.org/kg/graph"
)

// expand lists the entities that a noun group stands for in a role of the frame: its members, a
// group of organisations as one entity, a group of places as the division that holds them.
func (x *finder) expand(t *term, subject bool) []*entity {
	first := len(x.ents)
	put := func(e *entity) {
		if e != nil && x.fits(e, subject) && !slices.Contains(x.ents[first:], e) {
			x.ents = append(x.ents, e)
		}
	}
	owner := x.mobiliser(t)
	if owner == nil {
		owner = x.ownerBefore(t)
	}
	for i, m := range t.items {
		if m.within != nil && m.kind == groupMention {
			owner = m.within
		}
		if m.kind == orgMention && m.ent != nil && m.ent.in != nil && i+1 < len(t.items) && t.items[i+1].kind == groupMention && owner == nil {
			owner = m // 某县人民医院、中医院及2家乡镇卫生院
		}
		switch {
		case isGroupOfPlaces(m) && m.within != nil && m.within.kind == anaphorMention:
			for _, e := range x.r.resolve(x.d, m.within) {
				put(e) // 四市39个区县
			}
		case isGroupOfPlaces(m):
			e := x.r.ownerPlace(x.d, m, owner)
			if e == nil && m.within == nil {
				e = x.ownerOfKind(t)
			}
			put(e)
		case m.kind == groupMention:
			put(x.member(m, owner, subject))
		default:
			ents := x.r.resolve(x.d, m)
			if level, all := strings.CutPrefix(m.level, "all:"); all && len(ents) == 0 && subject && x.f.needs && x.f.relation == graph.Assists {
				ents = x.d.allHelpers(m.count, level, x.r.line(x.sent))
			}
			for _, e := range ents {
				if (x.f.relation == graph.TransfersLaborTo || x.f.relation == journeyRelation) && (e.typ == graph.Agency || e.typ == graph.Zone) && e.in != nil {
					e = e.in // an office or a zone stands for its place
				}
				if !subject && !x.townItself(t, e) && (x.f.relation == graph.InvestsIn || x.f.relation == graph.TransfersLaborTo && e.typ == graph.Township) {
					e = x.r.settledIn(x.d, e)
				}
				if !subject && x.f.relation == graph.Assists && e.typ == graph.Agency && e.in != nil && e.in.isPlace() {
					e = e.in // an office gets it for its place
				}
				if !subject && x.f.relation == graph.Assists && t.prep == "at" && e.typ == graph.Township && m.within != nil && m.within.kind == placeMention {
					e = m.within.ent // 在甲县乙镇援建: the town only tells where
				}
				put(e)
			}
		}
	}
	if t.group != nil && !isGroupOfPlaces(t.group) {
		put(x.member(t.group, t.group.within, subject))
	}
	return x.ents[first:len(x.ents):len(x.ents)]
}

// townItself tells whether a town is meant rather than the county that holds it: the title names it, or it signs the contract itself (与某镇签约).
func (x *finder) townItself(t *term, e *entity) bool {
	return e.typ == graph.Township && (x.d.titled[e] || x.f.relation == graph.InvestsIn && (t.prep == "with" || t.to < len(x.sent.chunks) && t.items[0].sent == x.sent && x.sent.chunks[t.to].is(prepWithClass)))
}

// member is the entity of a group in a role: workers go to the place of a group of firms, all
// else is with the group itself.
func (x *finder) member(m, owner *mention, subject bool) *entity {
	if x.f.relation == graph.TransfersLaborTo && !subject {
		return x.r.ownerPlace(x.d, m, owner)
	}
	return x.r.groupEntity(x.d, m, owner)
}

func (x *finder) fits(e *entity, subject bool) bool {
	rel := x.f.relation
	if rel == topicRelation || rel == noRelation || rel == journeyRelation {
		return e.isPlace()
	}
	only := x.f.object
	if subject {
		only = x.f.subject
	}
	if only != nil && !slices.Contains(only, e.typ) {
		return x.unfit(e, subject)
	}
	if subject {
		return slices.Contains(x.f.rule.Domain, e.typ) || x.unfit(e, subject)
	}
	return slices.Contains(x.f.rule.Range, e.typ) || x.unfit(e, subject)
}

// ownerPlace is the division that a group's members belong to; owner is the mention that the
// list gave before where the group has none of its own.
func (r *reading) ownerPlace(d *discourse, m, owner *mention) *entity {
	if m.within == nil && owner != nil {
		if ents := r.resolve(d, owner); len(ents) > 0 {
			if !ents[0].isPlace() {
				return ents[0].in
			}
			return ents[0]
		}
	}
	return r.groupPlace(d, m)
}

// groupEntity is the entity of a group of organisations: one per type, number and division.
func (r *reading) groupEntity(d *discourse, m, owner *mention) *entity {
	in := r.ownerPlace(d, m, owner)
	for in != nil && !in.isPlace() {
		in = in.in
	}
	if in == nil && m.like != nil {
		if in = r.ownerPlace(d, m.like, nil); in != nil && !in.isPlace() {
			in = nil
		}
	}
	if in == nil {
		if e := r.groupNamedBefore(m); e != nil {
			return e
		}
	}
	key := placedGroup{groupKey: groupKey{m.typ, m.count}}
	if in != nil {
		key.name, key.code = in.name, in.code
	}
	if e, ok := r.groups[key]; ok {
		e.approx = e.approx || m.approx
		if !slices.Contains(m.groups, e) {
			m.groups = append(m.groups, e)
			e.sites = append(e.sites, m)
			e.n++
		}
		return e
	}
	name := key.name + strconv.Itoa(m.count) + classifierOf(m.typ) + r.kb.schema.Label(m.typ)
	e := r.things.put(entity{typ: m.typ, name: name, in: in, group: true, count: m.count, approx: m.approx, n: 1, sites: []*mention{m}})
	m.groups = append(m.groups, e)
	if in != nil {
		r.recall.addGroup(e)
	}
	r.groups[key] = e
	r.entities = append(r.entities, e)
	return e
}

// groupNamedBefore is the group that the article has placed already and names again without its
// place: 8家企业 behind 海安8家企业.
func (r *reading) groupNamedBefore(m *mention) *entity {
	for _, e := range r.recall.groups[groupKey{m.typ, m.count}] {
		if e.sites[0].start < m.start {
			return e
		}
	}
	return nil
}

func classifierOf(t graph.Type) string {
	switch t {
	case graph.School:
		return "所"
	case graph.Enterprise, graph.Hospital:
		return "家"
	}
	return "个"
}

// settledIn is the county or city where a firm settles that settles at a place: of a town the
// one that holds it, or that the article is about.
func (r *reading) settledIn(d *discourse, e *entity) *entity {
	for at := e; at != nil; at = at.in {
		if at.code != "" && len(at.code) == 6 {
			return at
		}
	}
	if e.isPlace() || e.typ == graph.Zone {
		if here := r.about(d); here != nil {
			return here
		}
	}
	return e
}

// here is the place that a sentence is about which names none: the helped one that its line has named,
// else that which the article is about.
func (r *reading) here(d *discourse) *entity {
	if e := r.helpedInLine(d); e != nil {
		return e
	}
	return r.about(d)
}

// about is the place that the article is about at the sentence being read: the helped side of its
// pair, else the publisher's county or city.
func (r *reading) about(d *discourse) *entity {
	if p := d.topic(); p != nil && p.helped.code != "" {
		for _, e := range r.entities {
			if d.titled[e] && e.typ == graph.County && e.lies(p.helped) {
				return e // the title names the county that it is about
			}
		}
		return r.nearerHome(p.helped)
	}
	for _, level := range []string{"县", "旗", "区", "市", "州"} {
		if e := r.home[level]; e != nil && e.typ != graph.Province {
			return e
		}
	}
	return nil
}

// mobiliser is the place in front of a group that sets its own members to work: 福清市新增24个村、100家
// 企业与…; 新城区就有4所小学. nil where there is none.
func (x *finder) mobiliser(t *term) *mention {
	m := t.items[0]
	if m.kind != groupMention || m.within != nil || t.from < 2 || t.prep != "" {
		return nil
	}
	cs := m.sent.chunks
	for k := t.from - 1; k >= 0 && t.start-cs[k].end <= 4; k-- {
		c := &cs[k]
		if c.kind == mentionChunk {
			if place := c.term; place != nil && place.prep == "" && (c.m.ent != nil && c.m.ent.isPlace() || meansHome(c.m)) && mobilises(cs[k+1:t.from]) {
				return c.m
			}
			return nil
		}
	}
	return nil
}

// mobilises tells whether chunks hold a word of having or setting to work and nothing else but
// adverbs.
func mobilises(cs []chunk) bool {
	found := false
	for k := range cs {
		c := &cs[k]
		switch {
		case c.is(mobiliseClass):
			found = true
		case strings.HasSuffix(c.word, "有"):
			found = true
		case c.kind == breakChunk || c.kind == textChunk && c.len() <= 2 || c.is(totalClass) || c.is(doneClass):
		default:
			return false
		}
	}
	return found
}

// helpedInLine is the last county or city that the line being read has named and the article shows as
// helped, or nil.
func (r *reading) helpedInLine(d *discourse) *entity {
	if d.section != nil && d.section.pair != nil || d.sent == nil {
		return nil
	}
	for i := r.mentions.from(d.sent.end) - 1; i >= 0; i-- {
		m := r.mentions.list[i]
		if m.sent.line != d.sent.line || m.sent.index < d.sent.index-lineMemory {
			return nil
		}
		if e := m.ent; e != nil && len(e.code) == 6 && d.isHelped(e) {
			return e
		}
	}
	return nil
}

// lineMemory is how many sentences back a place of the line is still what the line is about.
const lineMemory = 8

// nearerHome is the publisher's county or city where it lies in a place that is helped as a whole:
// a county's paper means its county by what the prefecture receives. Else it is the place itself.
func (r *reading) nearerHome(helped *entity) *entity {
	if home := r.publisher; home != nil && home != helped && home.lies(helped) {
		return home
	}
	return helped
}

// meansHome tells whether a mention stands for the publisher's place: 我县, 全市.
func meansHome(m *mention) bool {
	return m.kind == anaphorMention && (strings.HasPrefix(m.level, "own:") || strings.HasPrefix(m.level, "whole:"))
}

// ownerBefore is the place that the group in front of it on the same side of a list of couples has: of
// 9家企业 in 海安市8个街镇与我市12个乡镇、9家企业与11个村 it is 海安市. nil where there is none.
func (x *finder) ownerBefore(t *term) *mention {
	if t.items[0].kind != groupMention || t.items[0].within != nil || t.items[0].sent != x.sent {
		return nil
	}
	for _, o := range slices.Backward(x.sent.terms) {
		if o.end > t.start || (o.prep == "with") != (t.prep == "with") || o.items[0].kind != groupMention {
			continue
		}
		if t.clause != o.clause {
			return nil
		}
		for _, m := range o.items {
			if m.within != nil {
				return m.within
			}
		}
	}
	return nil
}

// ownerOfKind is the publisher's place that the sentence has named for all of its parts (全市…), for a
// group of places that no place is said to hold; nil where the sentence names none.
func (x *finder) ownerOfKind(t *term) *entity {
	for _, m := range x.r.mentions.in(span{x.sent.start, t.start}) {
		if meansHome(m) && strings.HasPrefix(m.level, "whole:") {
			for _, e := range x.r.resolve(x.d, m) {
				return e
			}
		}
	}
	return nil
}
