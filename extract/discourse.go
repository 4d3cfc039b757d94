package extract

import (
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
	journey   *journey                   // the departure of workers that the text speaks of
	journeys  []*journey                 // all departures so far, in order
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
		if i > 0 && r.sents[i-1].line == sent.line {
			if sent.lead = r.sents[i-1].lead; sent.lead == nil {
				sent.lead = r.sents[i-1]
			}
		}
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
			r.headedByPairs = true
		}
		sent.section = open
	}
}

// sectionOf is the section that a heading opens which names one of two sides that the article shows as a pair: 一、对口帮扶某县. The heading may be
// the first sentence of a line too. nil where a sentence is in none.
func (r *reading) sectionOf(d *discourse, sent *sentence) *section {
	over := sent.under
	if sent.lead != nil && r.headsPair(sent.lead) {
		over = sent.lead
	}
	if over == nil || !r.headsPair(over) {
		return nil
	}
	side := over.terms[0].items[0].ent
	var pair *known
	for _, k := range d.pairsOf(side) {
		if o := k.other(side); o != nil && o.isPlace() && k.most >= 1 {
			if pair != nil {
				return nil
			}
			pair = k
		}
	}
	if pair != nil {
		return &section{pair: &pair.pair}
	}
	if home := r.titledHome(); home != nil && farApart(home, side) && r.kb.leans(home, side) != 0 {
		p := r.orient(home, side)
		p.at = over.start
		return &section{pair: &p}
	}
	return nil
}

// headsPair tells whether a sentence is a numbered heading of help for one place, or of a pairing with it.
func (r *reading) headsPair(sent *sentence) bool {
	const longest = 20
	if sent.len() > longest || !strings.ContainsRune("一二三四五六七八九十（(1234567890", r.text[sent.start]) || len(sent.terms) != 1 || len(sent.quantities) > 1 || !sent.classes.Has(helpStrongClass) && !sent.classes.Has(pairClass) {
		return false
	}
	t := sent.terms[0]
	return len(t.items) == 1 && t.items[0].ent != nil && t.items[0].ent.isPlace()
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
	if len(sent.terms) < 2 {
		return nil, nil
	}
	a, b := sent.terms[0], sent.terms[1]
	last := sent.end
	if r.headsItsLine(sent, b) {
		last = b.end
	} else if len(sent.terms) > 2 || sent.len() > longestPairLine {
		return nil, nil
	}
	gap := strings.Trim(r.slice(span{a.end, b.start}), " \u3000")
	switch gap {
	case "—", "——", "-", "--", "－", "–", "―", "→", "↔", "~", "～":
	default:
		return nil, nil
	}
	for _, s := range []span{{sent.start, a.start}, {b.end, last}} {
		for _, c := range r.text[s.start:s.end] {
			if isHan(c) {
				return nil, nil
			}
		}
	}
	return a.items, b.items
}

// headsItsLine tells whether a gap parts a noun group from the words behind it, for which it stands as a heading: 甲—乙　两年来，….
func (r *reading) headsItsLine(sent *sentence, t *term) bool {
	c := r.at(t.end, sent)
	return (c == ' ' || c == '\u3000') && isHan(r.at(t.end+1, sent))
}

// orient makes a pair of two places that are paired, the helper first: the one that is assigned to
// help or lies in the east, else the one that the text puts first.
func (r *reading) orient(a, b *entity) pair {
	if r.kb.leans(a, b) < 0 {
		a, b = b, a
	}
	return pair{helper: a, helped: b}
}

func abs(n int) int { return max(n, -n) }

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
	if k := known.find(a, b); k != nil {
		n += k.total
	}
	if k := known.find(b, a); k != nil {
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

// addPair notes a pair of places, or one of which an organisation helps. Of two organisations or groups their places are
// paired too, said less plainly.
func (d *discourse) addPair(p pair) {
	if !p.helper.isPlace() && !p.helper.group && !p.helped.group {
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

// isHome tells whether a place is what the publisher calls 我省, 我市 or 我县.
func (r *reading) isHome(e *entity) bool {
	for _, h := range r.home {
		if h == e {
			return true
		}
	}
	return false
}
