package extract

import (
	"cmp"
	"slices"
	"strings"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// resolve lists the entities that a mention stands for, none where that is unknown.
func (r *reading) resolve(d *discourse, m *mention) []*entity {
	if m.kind != anaphorMention {
		if m.ent == nil {
			return nil
		}
		return m.ent.only()
	}
	how, level, _ := strings.Cut(m.level, ":")
	one := func(e *entity) []*entity {
		if e == nil {
			return nil
		}
		return e.only()
	}
	switch how {
	case "ownorg":
		if e := r.voiceAt(m).org; e != nil && slices.Contains(typesOf(level), e.typ) {
			return one(e)
		}
		return one(r.ownOrganisation(level))
	case "bareorg":
		if e := r.voiceAt(m).org; e != nil && slices.Contains(typesOf(level), e.typ) {
			return one(e)
		}
		return one(r.meantOrganisation(level, m))
	case "lastorg":
		if e := r.placeGoneOn(level, m); e != nil {
			return one(e)
		}
		return one(r.lastOrganisation(level, m))
	case "own":
		if e := r.voiceAt(m).means(level); e != nil {
			return one(e)
		}
		return one(r.home[level])
	case "same":
		if e := r.lastOf(level, m); e != nil && r.namedInSentence(e, m) {
			return one(e) // 某县在本县…
		}
		return one(r.home[level])
	case "last":
		e := cmp.Or(r.lastAlone(level, m), r.lastOf(level, m))
		if other := d.partner(e); other != nil && ofLevel(other, level) && r.namedBehind(e, m) {
			return one(other)
		}
		return one(e)
	case "inside":
		if e := r.lastOf(level, m); e != nil && r.namedInSentence(e, m) {
			return one(e) // 龙华区…，区里4家医院
		}
		fallthrough
	case "whole":
		if e := r.voiceAt(m).place; e != nil && ofLevel(e, level) {
			return one(e)
		}
		if e := r.titledOf(d, level); e != nil {
			return one(e)
		}
		if p := d.topic(); p != nil {
			for _, e := range []*entity{p.helped, p.helper} {
				if ofLevel(e, level) {
					return one(e)
				}
			}
			for _, k := range d.knownPairs().order {
				if k.helper == p.helper && ofLevel(k.helped, level) {
					return one(k.helped)
				}
			}
		}
		return one(r.homeFor(level, m))
	case "both":
		if level == "" && m.name == "双方" && !r.kb.lists[sideOfficeList].Has(r.slice(span{m.end, min(m.sent.end, m.end+2)})) {
			if p := d.justJoined(m.sent); p != nil {
				return p[:]
			}
		}
		if own := d.helpedBy(m, level, 2); level == "" && len(own) == 2 && strings.ContainsRune("向给为对", r.at(m.start-1, m.sent)) {
			return own // 甲区向两地分别拨付: both whom it helps
		}
		if two := m.sent.listUpTo(m.start); level == "" && two != nil {
			return two // 余姚、慈溪两地
		}
		if own := d.helpedBy(m, level, m.count); level != "" && own != nil {
			return own
		}
		if two := r.lastList(m, level); level != "" && len(two) == 2 && !farApart(two[0], two[1]) {
			return two // neighbours listed before: 百色、河池 … 两市
		}
		p := d.bothOf(level)
		if p == nil {
			p = r.lastAndHome(level, m)
		}
		if p != nil {
			if helpers := d.helpersOf(p.helped); level == "" && len(helpers) == 2 && r.isHome(p.helped) {
				return helpers // whom the publisher, helped by two, calls 两地
			}
			return []*entity{p.helper, p.helped}
		}
	case "bothorg":
		return r.lastOrganisations(level, m)
	case "all":
		if own := d.helpedBy(m, level, m.count); own != nil {
			return own
		}
		return r.lastList(m, level)
	case "first", "final":
		return r.endOfList(how, level, m)
	case "helper", "helped":
		if p := d.topic(); p != nil {
			return one(map[string]*entity{"helper": p.helper, "helped": p.helped}[how])
		}
	case "here":
		if e := r.lastAttribute(m); e != nil {
			return one(e)
		}
		if p := d.topic(); p != nil {
			return one(p.helped)
		}
	case "there":
		return one(r.lastPlace(d, m))
	case "former", "latter":
		return one(r.lastTwo(m)[how])
	case "other":
		return one(r.otherSide(d, m))
	}
	return nil
}

// namedBehind tells whether a clause names an entity behind a mention, which so means another: 该县的9家企业到甲县投资.
func (r *reading) namedBehind(e *entity, at *mention) bool {
	for _, m := range r.mentions.in(span{at.end, at.sent.end}) {
		if !r.sameClause(at.end, m.start) {
			return false
		}
		if m.ent == e {
			return true
		}
	}
	return false
}

// placeGoneOn is the place that 它 means where the sentence in front is about it; nil for other words and other sentences.
func (r *reading) placeGoneOn(word string, m *mention) *entity {
	if word != "它" || m.sent.index == 0 || m.sent.classes.Has(investStrongClass) || r.sents[m.sent.index-1].line != m.sent.line {
		return nil
	}
	if t := r.subjectOf(r.sents[m.sent.index-1]); t != nil && len(t.items) == 1 && t.items[0].ent != nil && t.items[0].ent.isPlace() {
		return t.items[0].ent
	}
	return nil
}

// justJoined are the two organisations that the sentence being read, or the one in front of it in its line, has paired last; nil where it
// has paired none, or more than two.
func (d *discourse) justJoined(sent *sentence) *[2]*entity {
	fired := d.fired
	if fr := d.lastOf[graph.PairedWith]; fr != nil && fr.sent.line == sent.line && sent.index-fr.sent.index == 1 {
		fired = append([]*firing{fr}, fired...)
	}
	for _, fr := range slices.Backward(fired) {
		if fr.f.relation != graph.PairedWith || len(fr.pairs) == 0 {
			continue
		}
		if p := fr.pairs[0]; len(fr.pairs) == 1 && !p[0].isPlace() && !p[1].isPlace() {
			return &p
		}
		return nil
	}
	return nil
}

// bothOf is the pair that 两地 or 两县 means.
func (d *discourse) bothOf(level string) *pair {
	p := d.topic()
	if level == "" || p == nil || ofLevel(p.helper, level) && ofLevel(p.helped, level) {
		return p
	}
	if k := d.lastOfLevel(level); k != nil {
		return &k.pair
	}
	return nil
}

// otherSide is what 对方 means: the partner of the place that the sentence or its subject names.
func (r *reading) otherSide(d *discourse, at *mention) *entity {
	if e := r.otherOrganisation(d, at); e != nil {
		return e
	}
	if d.other.sent != at.sent || d.other.fired != len(d.fired) {
		d.other = otherSide{at.sent, len(d.fired), r.partnerNamed(d, at)}
	}
	return d.other.ent
}

// otherSide is what 对方 means in a sentence, once so many frames have fired.
type otherSide struct {
	sent  *sentence
	fired int
	ent   *entity
}

// partnerNamed is the partner of the first place that a sentence names, or else of the publisher's.
func (r *reading) partnerNamed(d *discourse, at *mention) *entity {
	for _, m := range r.mentions.in(at.sent.span) {
		if m == at || m.level == at.level && m.kind == anaphorMention {
			continue // a second 对方 knows no more
		}
		for _, e := range r.resolve(d, m) {
			if other := d.partner(e); other != nil {
				return other
			}
		}
	}
	if home := r.helpedHome(d); home != nil {
		return d.partner(home)
	}
	return r.laborPartner(d, at)
}

// laborPartner is the other of the two places that one of the last sentences joins for work, where the sentence being read names one of them or
// leaves its subject out: 甲县与乙区签订劳务协作协议。该县…赴对方就业. nil where there is none.
func (r *reading) laborPartner(d *discourse, at *mention) *entity {
	const near = 2
	for i := at.sent.index - 1; i >= 0 && i >= at.sent.index-near; i-- {
		before := r.sents[i]
		if !before.classes.Has(laborBaseClass) {
			continue
		}
		two := r.joinedForWork(d, before)
		if len(two) != 2 || !farApart(two[0], two[1]) {
			continue
		}
		own := two[0] // who acts goes on
		for _, m := range r.mentions.in(at.sent.span) {
			if m != at && m.start < at.start && !(m.kind == anaphorMention && m.level == at.level) {
				for _, e := range r.resolve(d, m) {
					own = e
				}
			}
		}
		switch own {
		case two[0]:
			return two[1]
		case two[1]:
			return two[0]
		}
	}
	return nil
}

// joinedForWork are the places that a sentence names, the finest of each noun group, each once.
func (r *reading) joinedForWork(d *discourse, sent *sentence) []*entity {
	var out []*entity
	for _, t := range sent.terms {
		for _, m := range t.items {
			if m.level == "other" {
				continue // a 对方 knows no more than the one that asks
			}
			for _, e := range r.resolve(d, m) {
				if e.isPlace() && !slices.Contains(out, e) {
					out = append(out, e)
				}
			}
		}
	}
	return out
}

// helpedHome is the publisher's place that the article shows as helped.
func (r *reading) helpedHome(d *discourse) *entity {
	if p := d.topic(); p != nil {
		return p.helped
	}
	return nil
}

func isGroupOfPlaces(m *mention) bool {
	return m.kind == groupMention && (m.typ.IsPlace() || m.typ == graph.Zone)
}

// lastAttribute is the place that 当地 points back to in its own sentence: the last one named
// before it that is not the sentence's subject; behind a row of places that workers come from its subject.
func (r *reading) lastAttribute(at *mention) *entity {
	var last *entity
	for i, t := range at.sent.terms {
		if t.start >= at.start {
			break
		}
		m := t.items[len(t.items)-1]
		if m.ent == nil || !m.ent.isPlace() {
			continue
		}
		if row := at.sent.rowOf(t); row != nil {
			if first := at.sent.terms[0]; last == nil && first.prep == "" && at.sent.rowOf(first) == nil {
				last = first.items[0].ent // 甲区运送乙县牧民42人、丙县牧民37人到当地务工
			}
		} else if i > 0 {
			last = m.ent
		}
	}
	return last
}

// joined are the last two that 与 joins in a sentence in front of a place of the text (甲与乙结对), each by
// itself, where nobody else is named between them and that place; nil where there are none.
func (sent *sentence) joined(before int) (a, b *entity) {
	last := len(sent.terms) - 1
	for last >= 0 && sent.terms[last].end > before {
		last--
	}
	if last < 1 {
		return nil, nil
	}
	s, t := sent.terms[last-1], sent.terms[last]
	if s.prep != "" || t.prep != "with" || s.to+1 != t.from || len(s.items) != 1 || len(t.items) != 1 {
		return nil, nil
	}
	return s.items[0].ent, t.items[0].ent
}

// lastPlace is the place that 这里 points back to: the last one named before it, in its sentence or the
// two before.
func (r *reading) lastPlace(d *discourse, at *mention) *entity {
	var actor graph.Type // an organisation that acts means one of its kind by 这里
	if ts := at.sent.terms; len(ts) > 0 && ts[0].start < at.start && ts[0].items[0].kind == orgMention {
		actor = ts[0].items[0].typ
	}
	for i := r.mentions.from(at.start) - 1; i >= 0; i-- {
		m := r.mentions.list[i]
		if m.sent.index < at.sent.index-2 {
			return nil
		}
		if actor != "" && m.kind == orgMention && m.typ == actor && m.ent != nil && m.sent != at.sent {
			return m.ent
		}
		if m.ent != nil && m.ent.isPlace() && !(m.sent == at.sent && r.giverOf(m)) && !d.onlyHelps(m.ent) {
			return m.ent
		}
	}
	return nil
}

// giverOf tells whether the words behind a place name its money, so that it gives: 天津援疆资金.
func (r *reading) giverOf(m *mention) bool {
	n, classes := r.wordAt(m.end, m.sent.end)
	return n > 0 && classes.Has(aidFundClass)
}

// otherOrganisation is what 对方 means behind two organisations that the text has just brought
// together: the one that does not act now.
func (r *reading) otherOrganisation(d *discourse, at *mention) *entity {
	var last *firing
	for _, rel := range []graph.Relation{graph.Assists, graph.PairedWith} {
		if fr := d.lastOf[rel]; fr != nil && fr.sent.index >= at.sent.index-2 && (last == nil || fr.sent.index > last.sent.index) {
			last = fr
		}
	}
	for _, fr := range d.fired {
		if fr.f.relation == graph.PairedWith || fr.f.relation == graph.Assists {
			last = fr
		}
	}
	if last == nil {
		return nil
	}
	var other *entity
	for _, p := range last.pairs {
		if p[0].isPlace() || p[1].isPlace() {
			return nil
		}
		for _, m := range r.mentions.in(at.sent.span) {
			word, meant := strings.CutPrefix(m.level, "lastorg:")
			if !meant {
				continue
			}
			switch r.lastOrganisation(word, m) {
			case p[0]:
				return p[1] // 对方…给该院
			case p[1]:
				return p[0]
			}
		}
		for _, t := range slices.Backward(at.sent.terms) {
			switch {
			case t.end > at.start || t.prep != "":
			case len(t.items) == 1 && p[1].namedIn(t):
				return p[0]
			case len(t.items) == 1 && p[0].namedIn(t):
				return p[1]
			}
		}
		other = p[1]
	}
	if len(last.pairs) > 1 {
		return nil
	}
	return other
}

// lastAndHome is the pair that 两县 means where no pair of two 县 is known: the publisher's and the one
// named last.
func (r *reading) lastAndHome(level string, at *mention) *pair {
	last, home := r.lastOf(level, at), r.home[level]
	if level == "" || last == nil || home == nil || !farApart(last, home) {
		return nil
	}
	p := r.orient(last, home)
	return &p
}

// namedInSentence tells whether the sentence of a mention names an entity in front of it.
func (r *reading) namedInSentence(e *entity, at *mention) bool {
	return slices.ContainsFunc(r.mentions.in(span{at.sent.start, at.start}), func(m *mention) bool { return m.ent == e })
}

// titledOf is the only place of a level that the title names, or the publisher's where it is of the level;
// nil where neither tells.
func (r *reading) titledOf(d *discourse, level string) *entity {
	if r.publisher != nil && ofLevel(r.publisher, level) {
		return r.publisher
	}
	var found *entity
	for _, m := range r.mentions.list {
		if m.sent.kind != document.Title {
			break
		}
		if m.ent != nil && m.kind == placeMention && ofLevel(m.ent, level) && m.ent != found {
			if found != nil {
				return nil
			}
			found = m.ent
		}
	}
	return found
}
