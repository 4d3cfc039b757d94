package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// term is a noun group of a sentence: one mention or a list of them, with the preposition in
// front of it.
type term struct {
	span
	items    []*mention
	aside    bool     // 自 opens its clause, which only says since when
	group    *mention // 等8家医院 behind the items
	mark     string   // the preposition itself
	prep     string   // to, at, go, with, by, from, through, or ""
	attr     bool     // 的 stands behind it, and not one who acts for it behind that
	both     bool     // 两地, 双方 stands behind it
	clause   int
	from, to int         // chunks, to exclusive
	only     [1]*mention // items where they are one
}

// last is the last of the items, nil of no term.
func (t *term) last() *mention {
	if t == nil || len(t.items) == 0 {
		return nil
	}
	return t.items[len(t.items)-1]
}

// buildTerms joins the mentions of a sentence into noun groups.
func (r *reading) buildTerms(sent *sentence) {
	if len(r.mentions.in(sent.span)) == 0 && len(sent.quantities) == 0 && sent.kind == document.Text {
		return // nothing that a claim could hold
	}
	sent.chunks = r.chunked(sent)
	sent.grouped = slices.ContainsFunc(r.mentions.in(sent.span), func(m *mention) bool { return m.kind == groupMention })
	r.findCouples(sent)
	r.markSums(sent)
	r.markTriggers(sent)
	cs, terms := sent.chunks, r.grouped[:0]
	for i := 0; i < len(cs); i++ {
		if cs[i].kind != mentionChunk || cs[i].m.kind == excludedMention {
			continue
		}
		t := r.terms.put(term{span: cs[i].span, clause: cs[i].clause, from: i})
		i = r.fillTerm(sent, t, i)
		t.to = i + 1
		t.end = cs[i].end
		t.prep, t.mark = markOf(cs, t.from)
		if t.aside = opensSince(cs, t.from) && r.sinceBehind(sent, t); t.aside && t.prep == "from" {
			t.prep = "" // 自甲与乙结对以来
		}
		t.attr = ownsThrough(cs, i) || i+1 < len(cs) && cs[i+1].is(ofClass) && !r.folkOf(sent, t, cs[i+1].end) || r.namesEvent(sent, t)
		for k := t.from; k < t.to; k++ {
			cs[k].term = t
		}
		terms = append(terms, t)
	}
	r.grouped, sent.terms = terms, r.termLists.keep(terms)
}

// ownsThrough tells whether the place at chunk i has a few characters and 的 behind it and an organisation then: 东莞虎门的某制衣厂.
func ownsThrough(cs []chunk, i int) bool {
	const longest = 3
	return i+3 < len(cs) && cs[i].kind == mentionChunk && cs[i].m.kind == placeMention && cs[i+1].kind == textChunk && cs[i+1].len() <= longest && cs[i+2].is(ofClass) &&
		cs[i+3].kind == mentionChunk && cs[i+3].m.kind == orgMention && cs[i+3].clause == cs[i].clause
}

// folkOf tells whether at a character stand those who act for the place of a noun group: 福州市的爱心企业. 这家福州市的企业 is one
// that the text has named.
func (r *reading) folkOf(sent *sentence, t *term, at int) bool {
	if t.start > sent.start && strings.ContainsRune("家位名个些", r.text[t.start-1]) {
		return false
	}
	_, classes := r.nameAt(at, len(r.text))
	return classes.Has(folkClass) && r.text[at-1] != '下' // but not 甲集团旗下企业
}

// fillTerm collects the items of the noun group that begins at chunk i and returns its last
// chunk.
func (r *reading) fillTerm(sent *sentence, t *term, i int) int {
	cs := sent.chunks
	t.only[0] = cs[i].m
	t.items = t.only[:]
	for i+1 < len(cs) {
		next, last := &cs[i+1], t.items[len(t.items)-1]
		switch end := t.listInBrackets(cs, i+1); {
		case end > 0:
			i = end // 甲地区一市三县（乙市、丙县、丁县、戊县）
		case next.kind == mentionChunk && next.m.kind == anaphorMention && (strings.HasPrefix(next.m.level, "both") || strings.HasPrefix(next.m.level, "all")):
			t.both = strings.HasPrefix(next.m.level, "both") // 甲、乙两地
			return i + 1
		case next.kind == mentionChunk && next.m.kind == groupMention && last.kind == orgMention && next.m.typ == last.typ:
			if next.m.count > len(t.items) {
				t.group = next.m
			}
			return i + 1 // 甲、乙、丙3家企业
		case next.kind == mentionChunk && next.m.kind == placeMention && last.kind == orgMention && last.typ == graph.Enterprise && plantBehind(cs, i+2):
			return i // 丰禾公司 + 宁强 + 基地: where it has it
		case next.kind == mentionChunk && next.m.kind != excludedMention:
			if sideBySide(last, next.m) { // 福州定西两市
				t.items = append(t.items, next.m)
			} else { // 福州市 + 鼓楼区, 北京 + 358所学校: the first holds the second
				t.hold(last, next.m)
			}
			i++
		case next.kind == textChunk && (next.word == "另外" || next.word == "其他" || next.word == "其余") && i+2 < len(cs) && cs[i+2].kind == mentionChunk && cs[i+2].m.kind == groupMention && last.kind == placeMention:
			t.hold(last, cs[i+2].m) // 上海另外3家医院
			i += 2
		case next.kind == textChunk && next.word == "籍" && last.kind == placeMention && i+2 < len(cs) && cs[i+2].kind == mentionChunk && cs[i+2].m.kind == groupMention:
			t.hold(last, cs[i+2].m) // 福建籍企业有96家
			i += 2
		case next.is(ofClass) && i+2 < len(cs) && cs[i+2].kind == mentionChunk && owned(last, cs[i+2].m) && !(cs[i+2].m.kind == orgMention && marked(cs, t.from) && !liesIn(cs[i+2].m, last)) && !settles(cs, t.from, cs[i+2].m):
			t.hold(last, cs[i+2].m)
			i += 2
		case next.kind == textChunk && strings.HasPrefix(next.word, "等") && i+2 < len(cs) && cs[i+2].kind == mentionChunk &&
			cs[i+2].m.kind == groupMention && next.len() <= 3:
			t.group = cs[i+2].m
			return i + 2
		case i+2 < len(cs) && cs[i+2].opensCouple:
			return i
		case (next.kind == commaChunk || next.is(conjClass)) && i+2 < len(cs) && (startsClaim(cs, t.from, i+2) || startsCouple(cs, t.from, i+2)):
			return i
		case next.is(conjClass) && i+2 < len(cs) && cs[i+2].kind == mentionChunk && sidesOfPairing(last, cs, i+2):
			return i
		case (next.kind == commaChunk || r.conjoins(sent, i+1)) && i+2 < len(cs) && cs[i+2].kind == mentionChunk &&
			cs[i+2].m.kind != excludedMention:
			t.items = append(t.items, cs[i+2].m)
			i += 2
		case next.kind == commaChunk && i+3 < len(cs) && cs[i+2].kind == textChunk && cs[i+2].len() <= 8 && cs[i+3].kind == mentionChunk &&
			cs[i+3].m.kind != excludedMention && cs[i+3].m.kind != anaphorMention:
			t.items = append(t.items, cs[i+3].m)
			i += 3
		case next.kind == textChunk && next.word == "·" && i+2 < len(cs) && cs[i+2].kind == mentionChunk && cs[i+2].m.kind == placeMention:
			t.items = append(t.items, cs[i+2].m) // 泰安市·某县
			i += 2
		case next.kind == commaChunk && last.kind == groupMention && i+2 < len(cs) && cs[i+2].kind == textChunk && cs[i+2].len() <= 5 &&
			i+3 < len(cs) && (cs[i+3].kind == commaChunk || cs[i+3].kind == breakChunk):
			i += 2 // 105个社区、企业、经济组织
		case next.kind == breakChunk && last.kind == groupMention && i+2 < len(cs) && cs[i+2].kind == mentionChunk && cs[i+2].m.kind == groupMention &&
			r.text[next.start] == '，' && !(i+3 < len(cs) && (cs[i+3].is(pairClass) || cs[i+3].is(pairTakeClass) || cs[i+3].is(helpStrongClass))):
			t.items = append(t.items, cs[i+2].m) // 10个街道，25所学校，8家医院
			i += 2
		default:
			return i
		}
	}
	return i
}

// listInBrackets puts the members of a list in brackets, which a number of divisions at chunk k has behind it, in the place of what holds them, and
// returns the chunk that closes the brackets; 0 where there is none.
func (t *term) listInBrackets(cs []chunk, k int) int {
	if cs[k].kind == textChunk && cs[k].len() <= 2 {
		k++ // 一市 of 一市三县
	}
	if k+2 >= len(cs) || cs[k].kind != mentionChunk || cs[k].m.kind != anaphorMention || !strings.HasPrefix(cs[k].m.level, "all") && !strings.HasPrefix(cs[k].m.level, "both") || cs[k+1].word != "（" {
		return 0
	}
	var items []*mention
	for k += 2; k+1 < len(cs) && cs[k].kind == mentionChunk && cs[k].m.kind == placeMention; k += 2 {
		items = append(items, cs[k].m)
		if strings.HasPrefix(cs[k+1].word, "）") {
			t.items = items
			return k + 1
		}
		if cs[k+1].kind != commaChunk && !cs[k+1].is(conjClass) {
			break
		}
	}
	return 0
}

// sideBySide tells whether two divisions that stand together are two members of a list rather
// than one in the other.
func sideBySide(a, b *mention) bool {
	if a.kind == localMention && b.kind == localMention && a.typ == graph.Village && b.typ == graph.Township {
		return true // no town lies in a village
	}
	return a.kind == placeMention && b.kind == placeMention && a.ent != nil && b.ent != nil && !b.ent.lies(a.ent)
}

// settles tells whether the place at chunk i is where a firm that stands behind it and 的 invests: 落户某县的甲公司.
func settles(cs []chunk, i int, firm *mention) bool {
	return firm.typ == graph.Enterprise && i > 0 && (cs[i-1].is(investStrongClass) || cs[i-1].word == "进驻") && cs[i-1].clause == cs[i].clause
}

// owned tells whether what stands behind 的 belongs to the place in front of it as a part: its
// groups, its towns and villages, the divisions in it.
func owned(outer, inner *mention) bool {
	switch inner.kind {
	case groupMention, localMention:
		return true
	case orgMention:
		return outer.kind == placeMention || outer.kind == localMention
	case placeMention:
		return inner.ent != nil && outer.ent != nil && inner.ent != outer.ent && inner.ent.lies(outer.ent)
	}
	return false
}

// hold puts inner in the place of outer, which contains or owns it.
func (t *term) hold(outer, inner *mention) {
	for outer.kind == groupMention && outer.within != nil {
		outer = outer.within
	}
	if inner.within == nil {
		inner.within = outer
	}
	t.items[len(t.items)-1] = inner
}

// conjoins tells whether a chunk is a conjunction that joins two noun groups into one. 与 and
// 同 do not where the clause speaks of something that two sides do together, and 和 not in front of a list: 甲区和乙县、丙县结对.
func (r *reading) conjoins(sent *sentence, i int) bool {
	c := &sent.chunks[i]
	if !c.is(conjClass) {
		return false
	}
	if c.word != "与" && !(c.word == "和" && partsSides(sent.chunks, i)) {
		return true
	}
	if c.word == "与" && sent.chunks[i-1].kind == mentionChunk && sent.chunks[i-1].m.typ == graph.Enterprise && sent.withBehind(i) {
		return true
	}
	for k := range sent.chunks {
		if o := &sent.chunks[k]; o.clause == c.clause && (o.is(pairClass) || o.is(pairNameClass) || o.is(topicClass) || o.is(helpStrongClass) || strings.HasPrefix(o.word, "签") || o.is(agreeClass) || strings.Contains(o.word, "同属")) {
			return false
		}
	}
	return true
}

// plantBehind tells whether a firm's plant stands at chunk k, or behind two characters there: 生产基地, but not 扶贫车间.
func plantBehind(cs []chunk, k int) bool {
	if k < len(cs) && cs[k].kind == textChunk && cs[k].len() == 2 && !strings.Contains(cs[k].word, "扶") {
		k++
	}
	return k < len(cs) && cs[k].is(investPlantClass)
}

// liesIn tells whether an organisation lies in the place of another mention: 昌都市的察雅县人民医院.
func liesIn(m, place *mention) bool {
	return m.ent != nil && m.ent.in != nil && place.ent != nil && m.ent.in.lies(place.ent)
}

// withBehind tells whether 同 or 跟 parts the sides behind the noun group that chunk i leads to, so that 与 there joins: 甲、乙与丙同丁签约.
func (sent *sentence) withBehind(i int) bool {
	const far = 6
	for k := i + 2; k < min(len(sent.chunks), i+far) && sent.chunks[k].clause == sent.chunks[i].clause; k++ {
		switch c := &sent.chunks[k]; {
		case c.prep == "with" && (c.word == "同" || c.word == "跟"):
			return sent.chunks[k-1].kind == mentionChunk
		case c.kind != mentionChunk && !c.is(ofClass):
			return false
		}
	}
	return false
}

// partsSides tells whether 和 stands between two sides rather than in one list: between the names of places in two provinces, of which
// the second begins a list that goes on with 、 (in one list it would stand in front of the last name), or with another such couple.
func partsSides(cs []chunk, i int) bool {
	k := groupEnd(cs, i+1)
	if i < 1 || k == i+1 || !apart(cs[i-1].m, cs[k-1].m) {
		return false
	}
	if i > 4 && cs[i-2].kind == commaChunk && cs[i-4].word == "和" && apart(cs[i-5].m, cs[i-3].m) {
		return true // behind such a couple
	}
	if i > 1 && (cs[i-2].kind == commaChunk || cs[i-2].is(conjClass) || cs[i-2].prep != "") || k >= len(cs) || cs[k].kind != commaChunk {
		return false
	}
	next := groupEnd(cs, k+1)
	if next == k+1 {
		return false
	}
	if next < len(cs) && cs[next].is(conjClass) { // 甲区和乙县、丙区和丁县
		last := groupEnd(cs, next+1)
		return last > next+1 && apart(cs[next-1].m, cs[last-1].m)
	}
	return true
}

// groupEnd is the chunk behind the mentions that begin at chunk k, one in the other: 某市的某区.
func groupEnd(cs []chunk, k int) int {
	for k < len(cs) && cs[k].kind == mentionChunk {
		if k++; k+1 < len(cs) && cs[k].is(ofClass) && cs[k+1].kind == mentionChunk {
			k++
		}
	}
	return k
}

// apart tells whether two mentions are of places in different provinces.
func apart(a, b *mention) bool {
	if a == nil || b == nil || a.ent == nil || b.ent == nil {
		return false
	}
	x, y := divisionOf(a.ent), divisionOf(b.ent)
	return len(x) > 1 && len(y) > 1 && x[:2] != y[:2]
}

// markSums gives the sums of money that stand behind a name and 的 (昆山的4200万元) the frames that they
// trigger.
func (r *reading) markSums(sent *sentence) {
	cs := sent.chunks
	for i := 2; i < len(cs); i++ {
		if cs[i].kind == quantityChunk && cs[i].q.unit == unitYuan && cs[i-1].is(ofClass) && cs[i-2].kind == mentionChunk {
			cs[i].cueWord = &r.kb.sum
		}
	}
}

// markTriggers lists the chunks of a sentence that trigger frames.
func (r *reading) markTriggers(sent *sentence) {
	r.fires = r.fires[:0]
	for i := range sent.chunks {
		if len(sent.chunks[i].frames) > 0 {
			r.fires = append(r.fires, int32(i))
		}
	}
	sent.triggers = r.triggers.keep(r.fires)
}

// sidesOfPairing tells whether what stands on both sides of 与 or 和 are groups of one kind that belong to
// different places, so that they are two sides rather than one list: 9家海安医院与宁强14家医院.
func sidesOfPairing(last *mention, cs []chunk, k int) bool {
	next := cs[k].m
	if last.kind != groupMention || last.within == nil || cs[k-1].word == "、" {
		return false
	}
	if next.kind == placeMention && k+1 < len(cs) && cs[k+1].kind == mentionChunk {
		return cs[k+1].m.kind == groupMention && cs[k+1].m.typ == last.typ && next.ent != nil && next.ent != last.within.ent
	}
	return next.kind == groupMention && next.typ == last.typ && next.within != nil && next.within.ent != last.within.ent
}
