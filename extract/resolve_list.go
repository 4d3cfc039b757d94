package extract

import "slices"

// What words that count or order places mean: 前者, 前两村, 四市, 两地.

// listUpTo are the two places of the noun group that ends directly in front of text[at]; nil where none of two does.
func (sent *sentence) listUpTo(at int) []*entity {
	for _, t := range sent.terms {
		if t.end == at && len(t.items) == 2 && t.items[0].ent != nil && t.items[1].ent != nil {
			return []*entity{t.items[0].ent, t.items[1].ent}
		}
	}
	return nil
}

// endOfList are the first or the final ones of a longer list of a level's places in the sentence in front or in the mention's own: 前两村.
func (r *reading) endOfList(how, level string, m *mention) []*entity {
	for i := m.sent.index; i >= max(0, m.sent.index-1); i-- {
		for _, t := range r.sents[i].terms {
			ents := placesOfLevel(t, level)
			if t.end > m.start || len(ents) <= m.count {
				continue
			}
			if how == "final" {
				return ents[len(ents)-m.count:]
			}
			return ents[:m.count]
		}
	}
	return nil
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

// lastTwo are what 前者 and 后者 mean: the last two of a kind that the sentence, or the one in
// front of it, names without a preposition.
func (r *reading) lastTwo(at *mention) map[string]*entity {
	if former := r.formerOf(at); former != nil {
		at = former
	}
	for i := at.sent.index; i >= max(0, at.sent.index-1); i-- {
		if len(r.sents[i].terms) == 0 {
			continue
		}
		if a, b := r.sents[i].joined(at.start); a != nil {
			return map[string]*entity{"former": a, "latter": b}
		}
		if t := r.sents[i].twoActing(at.start); t != nil {
			return map[string]*entity{"former": t.items[0].ent, "latter": t.items[1].ent}
		}
	}
	if two := r.twoDeeds(at); two != nil {
		return two
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

// twoDeeds are what 前者 and 后者 mean behind a sentence of two clauses that each tell who does something for whom: those who do it, or, where they
// get something, those whom it is done for. nil where the sentence in front is not so.
func (r *reading) twoDeeds(at *mention) map[string]*entity {
	if at.sent.index == 0 {
		return nil
	}
	sent := r.sents[at.sent.index-1]
	var sides [2][]*entity
	for i := 0; i+1 < len(sent.terms); i++ {
		a, b := sent.terms[i], sent.terms[i+1]
		if a.clause != b.clause || a.prep != "" || b.prep != "" || len(a.items) > 1 || len(b.items) > 1 || a.items[0].ent == nil || b.items[0].ent == nil || !sent.deedBetween(a, b) {
			continue
		}
		sides[0], sides[1] = append(sides[0], a.items[0].ent), append(sides[1], b.items[0].ent)
		i++
	}
	if len(sides[0]) != 2 || sides[0][0] == sides[0][1] {
		return nil
	}
	side := sides[0]
	if n, classes := r.wordAt(at.end, at.sent.end); n > 0 && (classes.Has(receiveGiftClass) || classes.Has(receiveGetClass)) {
		side = sides[1]
	}
	return map[string]*entity{"former": side[0], "latter": side[1]}
}

// deedBetween tells whether a word that claims help or a pairing stands between two noun groups.
func (sent *sentence) deedBetween(a, b *term) bool {
	return slices.ContainsFunc(sent.chunks[a.to:max(a.to, b.from)], func(c chunk) bool { return c.is(helpStrongClass) || c.is(pairClass) })
}

// twoActing is the last list of two in front of text[end] that opens a clause; nil where there is none.
func (sent *sentence) twoActing(end int) *term {
	var two *term
	clause := -1
	for _, t := range sent.terms {
		if t.end <= end && t.clause != clause && t.prep == "" && len(t.items) == 2 && t.items[0].ent != nil && t.items[1].ent != nil {
			two = t
		}
		clause = t.clause
	}
	return two
}

// formerOf is the 前者 that a 后者 goes with, in its line in one of the sentences just before; nil where there is none.
func (r *reading) formerOf(latter *mention) *mention {
	const near = 3
	for i := latter.sent.index; latter.level == "latter" && i >= max(0, latter.sent.index-near) && r.sents[i].line == latter.sent.line; i-- {
		for _, m := range slices.Backward(r.mentions.in(r.sents[i].span)) {
			if m.level == "former" && m.start < latter.start {
				return m
			}
		}
	}
	return nil
}

// helpedBy are the divisions that a number of them means behind the place that the text has said to help as many: 甲市安排三县资金. nil where
// it helps more or fewer, or where none stands there.
func (d *discourse) helpedBy(at *mention, level string, count int) []*entity {
	for _, t := range at.sent.terms {
		if t.end > at.start || t.prep != "" || len(t.items) > 1 {
			continue
		}
		var out []*entity
		for _, k := range d.pairsOf(t.items[0].ent) {
			if k.helper == t.items[0].ent && ofLevel(k.helped, level) && k.said[0].at < at.sent.start {
				out = append(out, k.helped)
			}
		}
		if len(out) == count {
			return out
		}
	}
	return nil
}
