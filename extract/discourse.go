package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/document"

	"example.org/kg/graph"
)

// pair is a helper and a place that it helps, as far as an article tells, and where it says so.
type pair struct {
	helper, helped *entity
	at             int     // code points of the normalised text
	weight         float64 // how plainly it is said
}

// section is the part of an article that a heading of the form 甲—乙 opens.
type section struct{ pair *pair }

// discourse is what the text in front of a sentence leaves in a reader's mind.
type discourse struct {
	pairs     []pair                     // of the whole article, in the order of the text
	section   *section                   // of the sentence being read
	subject   *term                      // of the last clause or sentence that had one
	before    *sentence                  // the sentence in front
	last      *firing                    // the last firing with a figure
	asked     *firing                    // of a question how much, until it is answered
	journey   *journey                   // the last departure of workers
	lastOf    map[graph.Relation]*firing // the last firing of each relation
	couples   []*firing                  // the pairings of the last sentence that has any
	at        int
	titled    map[*entity]bool // named in the title
	publisher *entity
	fired     []*firing // of the sentence being read, so far
	sent      *sentence // being read

	other otherSide
	known *knownPairs // what pairs say, made on first use
}

// findSections opens a section at each line 甲—乙 that stands alone, up to the next numbered heading.
// Such lines side by side are a list of pairs and head nothing.
func (r *reading) findSections() {
	for _, sent := range r.sents {
		sent.dashed = r.headingPair(sent)
	}
	var open *section
	var heading *sentence
	for i, sent := range r.sents {
		sent.under = heading
		switch sent.kind {
		case document.Heading:
			heading = sent
			if sent.dashed == nil && strings.ContainsRune("一二三四五六七八九十（(【", r.text[sent.start]) {
				open = nil
			}
		case document.Title:
			if r.title == nil || !r.title.speaksOfHelp() {
				r.title = sent
			}
		}
		if sent.dashed != nil && !r.inList(i) {
			open = &section{pair: sent.dashed}
		}
		sent.section = open
	}
}

// inList tells whether the line of the sentence at index i is one of several 甲—乙, or holds figures.
func (r *reading) inList(i int) bool {
	dashed := func(k int) bool {
		return k >= 0 && k < len(r.sents) && (r.sents[k].dashed != nil || r.sents[k].onlyCouple())
	}
	return dashed(i-1) || dashed(i+1) || len(r.sents[i].quantities) > 0
}

// headingPair reads 甲—乙 on a line of its own.
func (r *reading) headingPair(sent *sentence) *pair {
	if sent.len() > 40 {
		return nil
	}
	a, b := r.dashed(sent)
	if len(a) != 1 || len(b) != 1 || a[0].ent == nil || b[0].ent == nil || a[0].ent == b[0].ent || a[0].ent.lies(b[0].ent) || b[0].ent.lies(a[0].ent) {
		return nil
	}
	p := r.orient(a[0].ent, b[0].ent)
	switch r.orderAt(sent.start) {
	case helperFirst:
		p = pair{helper: a[0].ent, helped: b[0].ent}
	case helperLast:
		p = pair{helper: b[0].ent, helped: a[0].ent}
	}
	p.at, p.weight = sent.start, 3
	return &p
}

// dashed finds the mentions on the two sides of the dash that parts a line of place names.
func (r *reading) dashed(sent *sentence) (left, right []*mention) {
	if len(sent.terms) != 2 {
		return nil, nil
	}
	a, b := sent.terms[0], sent.terms[1]
	gap := strings.Trim(r.slice(span{a.end, b.start}), " \u3000")
	switch gap {
	case "—", "——", "-", "--", "－", "–", "―", "→", "↔", "~", "～":
	default:
		return nil, nil
	}
	for _, s := range []span{{sent.start, a.start}, {b.end, sent.end}} {
		for _, c := range r.text[s.start:s.end] {
			if isHan(c) {
				return nil, nil
			}
		}
	}
	return a.items, b.items
}

// orient makes a pair of two places that are paired, the helper first: the one that is assigned to
// help or lies in the east, else the one that the text puts first.
func (r *reading) orient(a, b *entity) pair {
	if r.kb.leans(a, b) < 0 {
		a, b = b, a
	}
	return pair{helper: a, helped: b}
}

// partner is the other side of the pair that e belongs to: of the section's pair, else of the one
// that the article names most plainly and nearest in front of the place being read.
func (d *discourse) partner(e *entity) *entity {
	if d.section != nil && d.section.pair != nil {
		if other := d.section.pair.other(e); other != nil {
			return other
		}
	}
	var best *entity
	score := 0.0
	for _, k := range d.pairsOf(e) {
		other := k.other(e)
		if other == nil || farLevels(e, other) {
			continue
		}
		if s := d.salience(k) / float64(1+abs(rank(e)-rank(other))); best == nil || s > score {
			best, score = other, s
		}
	}
	return best
}

// torn tells whether a helper plainly helps several places, so that a sum without a receiver
// belongs to none of them: unless the line being read names one.
func (d *discourse) torn(helper *entity, line span) bool {
	if d.section != nil && d.section.pair != nil {
		return false
	}
	plain, here, apart := 0, 0, 0 // apart: but for towns in a county that is helped
	plainly := func(k *known) bool { return k.helper == helper && k.helped.isPlace() && k.most >= 1.5 }
	pairs := d.pairsOf(helper)
	for _, k := range pairs {
		if !plainly(k) {
			continue
		}
		plain++
		if k.saidIn(line) {
			here++
		}
		if !slices.ContainsFunc(pairs, func(o *known) bool { return o != k && plainly(o) && k.helped.lies(o.helped) && rank(o.helped) > 2 }) {
			apart++
		}
	}
	return plain > 1 && apart > 1 && here != 1
}

// rank is the administrative rank of a place, 直辖市 with the provinces; organisations stand with
// the counties.
func rank(e *entity) int {
	switch e.typ {
	case graph.Province:
		return 1
	case graph.City:
		if e.in == nil {
			return 1
		}
		return 2
	case graph.County:
		return 3
	case graph.Township:
		return 4
	case graph.Village:
		return 5
	}
	return 3
}

func abs(n int) int { return max(n, -n) }

// farLevels tells whether one is a province and the other a county or less: who helps a county
// is not what a province's sums are for.
func farLevels(a, b *entity) bool {
	low := func(e *entity) bool {
		return e.typ == graph.County || e.typ == graph.Township || e.typ == graph.Village
	}
	return a.typ == graph.Province && low(b) || b.typ == graph.Province && low(a)
}

// other is the side of the pair that e is not on, or nil.
func (p *pair) other(e *entity) *entity {
	switch e {
	case p.helper:
		return p.helped
	case p.helped:
		return p.helper
	}
	return nil
}

// topic is the pair that a sentence without names is about: the section's, else the one said
// last in the line or just before it, else the article's main pair.
func (d *discourse) topic() *pair {
	if d.section != nil && d.section.pair != nil {
		return d.section.pair
	}
	if k := d.foremost(); k != nil {
		return &k.pair
	}
	return nil
}

// prominence is how readily a pair is what an article is about: towns and villages hardly.
func (p *pair) prominence() float64 {
	if p.helper.code == "" || len(p.helper.code) > 6 || p.helped.code == "" || len(p.helped.code) > 6 {
		return 0.1
	}
	return 1
}

// helps tells whether the article says plainly that a helps b (1), that b helps a (-1), or
// neither (0).
func (d *discourse) helps(a, b *entity) int {
	known := d.knownPairs()
	n := 0.0
	if k := known.of[[2]*entity{a, b}]; k != nil {
		n += k.total
	}
	if k := known.of[[2]*entity{b, a}]; k != nil {
		n -= k.total
	}
	switch {
	case n > 0:
		return 1
	case n < 0:
		return -1
	}
	return 0
}

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
		return one(r.ownOrganisation(level))
	case "lastorg":
		return one(r.lastOrganisation(level, m))
	case "own":
		if e := m.sent.speaker; e != nil && (level == "" || ofLevel(e, level)) {
			return one(e)
		}
		return one(r.home[level])
	case "same":
		if e := r.lastOf(level, m); e != nil && r.namedInSentence(e, m) {
			return one(e) // 某县在本县…
		}
		return one(r.home[level])
	case "last":
		if e := r.lastAlone(level, m); e != nil {
			return one(e)
		}
		return one(r.lastOf(level, m))
	case "inside":
		if e := r.lastOf(level, m); e != nil && r.namedInSentence(e, m) {
			return one(e) // 龙华区…，区里4家医院
		}
		fallthrough
	case "whole":
		if e := m.sent.speaker; e != nil && ofLevel(e, level) {
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
		return r.lastList(m, level)
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
	return nil
}

// helpedHome is the publisher's place that the article shows as helped.
func (r *reading) helpedHome(d *discourse) *entity {
	if p := d.topic(); p != nil {
		return p.helped
	}
	return nil
}

// groupPlace is the division that a group's members belong to, or nil.
func (r *reading) groupPlace(d *discourse, m *mention) *entity {
	if m.within == nil {
		return nil
	}
	for _, e := range r.resolve(d, m.within) {
		for at := e; at != nil; at = at.in {
			if at.isPlace() {
				return at
			}
		}
	}
	return nil
}

func isGroupOfPlaces(m *mention) bool {
	return m.kind == groupMention && (m.typ.IsPlace() || m.typ == graph.Zone)
}

// lastList is the last list of as many places of a level as a mention counts: 四市. A list more
// than far sentences back is forgotten.
func (r *reading) lastList(m *mention, level string) []*entity {
	const far = 100
	ents, sent := r.recall.lastList(r.sents, max(m.count, 2), level, m.start)
	if ents == nil || sent.index <= m.sent.index-far {
		return nil
	}
	return ents
}

// addPair notes a pair of places. Of two organisations or groups it is their places that are
// paired, said less plainly.
func (d *discourse) addPair(p pair) {
	if !p.helper.isPlace() && !p.helped.isPlace() && !p.helper.group && !p.helped.group {
		d.pairs = append(d.pairs, p)
	}
	for _, side := range []**entity{&p.helper, &p.helped} {
		if !(*side).isPlace() {
			p.weight /= 3
			*side = (*side).in
			if *side == nil {
				return
			}
		}
	}
	if !p.helper.lies(p.helped) && !p.helped.lies(p.helper) {
		d.pairs = append(d.pairs, p)
	}
}

// helpersOf lists the places that the article plainly says help another, in its order.
func (d *discourse) helpersOf(helped *entity) []*entity {
	var out []*entity
	for _, k := range d.pairsOf(helped) {
		if k.helped == helped && k.most >= 1.5 && k.helper.isPlace() {
			out = append(out, k.helper)
		}
	}
	return out
}

// isHome tells whether a place is what the publisher calls 我省, 我市 or 我县.
func (r *reading) isHome(e *entity) bool {
	for _, h := range r.home {
		if h == e {
			return true
		}
	}
	return false
}

// onlyHelps tells whether the article shows a place, or places in it, as helping others and never
// as helped.
func (d *discourse) onlyHelps(e *entity) bool {
	return d.partOf(e) == holdsHelper
}

// lastAttribute is the place that 当地 points back to in its own sentence: the last one named
// before it that is not the sentence's subject.
func (r *reading) lastAttribute(at *mention) *entity {
	var last *entity
	for i, t := range at.sent.terms {
		if t.start >= at.start {
			break
		}
		if m := t.items[len(t.items)-1]; i > 0 && m.ent != nil && m.ent.isPlace() {
			last = m.ent
		}
	}
	return last
}

// lastTwo are what 前者 and 后者 mean: the last two of a kind that the sentence, or the one in
// front of it, names without a preposition.
func (r *reading) lastTwo(at *mention) map[string]*entity {
	for i := at.sent.index; i >= max(0, at.sent.index-1); i-- {
		if len(r.sents[i].terms) == 0 {
			continue
		}
		if a, b := r.sents[i].joined(at.start); a != nil {
			return map[string]*entity{"former": a, "latter": b}
		}
		t := r.sents[i].terms[0]
		if t.end <= at.start && t.prep == "" && len(t.items) == 2 && t.items[0].ent != nil && t.items[1].ent != nil {
			return map[string]*entity{"former": t.items[0].ent, "latter": t.items[1].ent} // of a list of two that acts
		}
	}
	var named []*entity
	for i := max(0, at.sent.index-1); i <= at.sent.index; i++ {
		for _, t := range r.sents[i].terms {
			for _, m := range t.items {
				if t.prep == "" && m.start < at.start && m.ent != nil && !slices.Contains(named, m.ent) {
					named = append(named, m.ent)
				}
			}
		}
	}
	if len(named) == 1 {
		return map[string]*entity{"latter": named[0]}
	}
	if len(named) < 2 {
		return nil
	}
	former, latter := named[len(named)-2], named[len(named)-1]
	if kindOf(former) != kindOf(latter) {
		return nil
	}
	return map[string]*entity{"former": former, "latter": latter}
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
	n, classes := r.kb.words.At(r.text[:m.sent.end], m.end)
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

// allHelpers are the helpers of a level that the line names, or else the article, where they are as many
// as a mention counts: 六市.
func (d *discourse) allHelpers(count int, level string, line span) []*entity {
	const few = 4 // fewer may be any that the text has just named
	if count < few {
		return nil
	}
	all, pairs := d.helpersOfLevel(level)
	var here []*entity
	for _, k := range pairs {
		if len(here) <= count && k.saidIn(line) && !slices.Contains(here, k.helper) {
			here = append(here, k.helper)
		}
	}
	switch count {
	case len(here):
		return here
	case len(all):
		return all
	}
	return nil
}

// isHelped tells whether the article shows a place as helped.
func (d *discourse) isHelped(e *entity) bool {
	return slices.ContainsFunc(d.pairsOf(e), func(k *known) bool { return k.helped == e })
}

// plainPartner is the place that a helper is plainly said to help, where it is one only; else nil.
func (d *discourse) plainPartner(helper *entity) *entity {
	var found *entity
	for _, k := range d.pairsOf(helper) {
		if k.helper != helper || k.most < 1.5 || !k.helped.isPlace() {
			continue
		}
		if found != nil {
			return nil
		}
		found = k.helped
	}
	return found
}

// plainPatron is the only place that plainly helps a place or the nearest one around it that is helped, nil
// where there is none or several do.
func (d *discourse) plainPatron(helped *entity) *entity {
	for at := helped; at != nil; at = at.in {
		var found *entity
		for _, k := range d.pairsOf(at) {
			if k.helped != at || k.most < 1.5 || !k.helper.isPlace() {
				continue
			}
			if found != nil {
				return nil
			}
			found = k.helper
		}
		if found != nil {
			return found
		}
	}
	return nil
}

// scattered tells whether an article has so many helpers side by side that what names none of them
// belongs to none: unless the line being read, or the heading, names the pair.
func (d *discourse) scattered(p *pair, line span) bool {
	if d.section != nil && d.section.pair != nil {
		return false
	}
	if k := d.knownPairs().of[[2]*entity{p.helper, p.helped}]; k != nil && k.mainly() && k.saidIn(line) {
		return false
	}
	const many = 4
	return d.mainHelpers() >= many
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
