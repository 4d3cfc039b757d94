package extract

import "example.org/kg/graph"

// Pairs that a sentence names without a claim, and which side of a pairing helps.

// pairsNamed are the pairs that a sentence names without a claim: before 两地, side by side, in a name or on the two sides of its dash.
func (r *reading) pairsNamed(sent *sentence) []pair {
	var d discourse
	for _, t := range sent.terms {
		if t.both && len(t.items) == 2 && farApart(t.items[0].ent, t.items[1].ent) && !r.bothHelp(t.items[0].ent, t.items[1].ent) {
			p := r.orient(t.items[0].ent, t.items[1].ent)
			p.at, p.weight = sent.start, 0.8
			d.addPair(p)
		}
	}
	if p := r.sideBySide(sent); p != nil {
		d.addPair(*p)
	}
	if p := r.dashedInName(sent); p != nil {
		d.addPair(*p)
	}
	if sent.dashed != nil {
		d.pairs = append(d.pairs, *sent.dashed)
	}
	return d.pairs
}

// sideBySide is the pair that a sentence names without saying more of it: two places of different
// provinces with 与 between them and no third. It weighs little.
func (r *reading) sideBySide(sent *sentence) *pair {
	var two [2]*mention
	items := two[:0]
	for _, t := range sent.terms {
		if len(items)+len(t.items) > len(two) {
			return nil
		}
		items = append(items, t.items...)
	}
	if len(items) != 2 || items[0].ent == items[1].ent || sent.terms[0].clause != sent.terms[len(sent.terms)-1].clause {
		return nil
	}
	if between := r.slice(span{items[0].end, max(items[0].end, items[1].start)}); between != "与" && between != "和" && between != "同" || !farApart(items[0].ent, items[1].ent) {
		return nil
	}
	p := r.orient(items[0].ent, items[1].ent)
	p.at, p.weight = sent.start, 0.2
	return &p
}

// dashedInName is the pair of places that a dash joins in the name of what they have in common: 甲县—乙市协作产业园. nil where a sentence has
// none.
func (r *reading) dashedInName(sent *sentence) *pair {
	for i := 1; i+1 < len(sent.chunks); i++ {
		c, a, b := &sent.chunks[i], &sent.chunks[i-1], &sent.chunks[i+1]
		if b.kind != mentionChunk || b.m.typ != graph.Zone || a.kind != mentionChunk || c.kind != textChunk || !isDash(c.word) || a.m.ent == nil || b.m.ent == nil || b.m.ent.in == nil || !farApart(a.m.ent, b.m.ent.in) {
			continue
		}
		p := r.orient(a.m.ent, b.m.ent.in)
		p.at, p.weight = sent.start, 1
		return &p
	}
	return nil
}

// headingClaims states the pairing that a heading 甲—乙 names, and the help that it means in an
// article on help.
func (r *reading) headingClaims(sent *sentence, emit func(*claim)) {
	p := sent.dashed
	if p == nil {
		return
	}
	base := claim{s: p.helper, o: p.helped, sent: sent, rule: "甲—乙", conf: calibrated(0.9), status: graph.Done}
	paired, helped := base, base
	paired.rel, helped.rel = graph.PairedWith, graph.Assists
	emit(&paired)
	if r.speaksOfHelp() || r.orderAt(sent.start) != unstated {
		emit(&helped)
	}
}

// helperFirst turns the pairs of a pairing so that the helper stands first, as far as the article
// or the regions tell.
func (r *reading) helperFirst(d *discourse, fr *firing) {
	for i, p := range fr.pairs {
		switch side := d.helps(p[0], p[1]); {
		case side < 0:
			fr.pairs[i] = [2]*entity{p[1], p[0]}
		case side == 0:
			o := r.orient(p[0], p[1])
			if !(p[0].isPlace() && p[1].isPlace()) && r.kb.leans(p[0], p[1]) == 0 && d.partIn(p[0]) > d.partIn(p[1]) {
				o = pair{helper: p[1], helped: p[0]}
			}
			fr.pairs[i] = [2]*entity{o.helper, o.helped}
		}
	}
}

// farApart tells whether two divisions lie in different provinces, so that 两地 behind them may
// mean a pair rather than two neighbours.
func farApart(a, b *entity) bool {
	return a != nil && b != nil && a.code != "" && b.code != "" && a.code[:2] != b.code[:2]
}
