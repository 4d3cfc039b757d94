package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Towns and villages that the gazetteer does not hold, by their endings.

// localEnding reads 镇, 乡, 街道, 村, 社区 … at text[i].
func (r *reading) localEnding(i int, sent *sentence) (int, graph.Type) {
	if i >= sent.end {
		return 0, ""
	}
	n, classes := r.partAt(i, sent)
	if local := r.kb.partOf(classes).local; local != "" {
		return n, local
	}
	return 0, ""
}

// findLocals adds towns and villages that the gazetteer does not hold, by their endings.
func (r *reading) findLocals(sent *sentence, raws []rawPlace) {
	if sent.kinds&localKind == 0 {
		return
	}
	for i := sent.start; i < sent.end; i++ {
		if r.kinds[i]&localKind == 0 {
			continue
		}
		if r.opensDivision(i, raws) || r.provinceEnds(i, raws) {
			continue
		}
		n, typ := r.localEnding(i, sent)
		if r.endsNoLocal(sent, i, n, typ) {
			continue
		}
		whole, ok := r.localSpan(sent, raws, i, n)
		if ok {
			r.overShort(r.spots.put(mention{span: whole, sent: sent, kind: localMention, typ: typ, name: r.slice(whole)}))
		}
		i += n - 1
	}
}

// endsNoLocal tells whether the ending of a town or village at text[i:i+n] belongs to another word.
func (r *reading) endsNoLocal(sent *sentence, i, n int, typ graph.Type) bool {
	next := r.at(i+n, sent)
	return next == '镇' || typ == graph.Village && r.goesOnBehindVillage(sent, i+n) ||
		r.kb.lists[townWordList].Has(r.slice(span{i, min(sent.end, i+2)})) || r.kb.lists[townKindList].Has(r.slice(span{max(sent.start, i-1), i + 1}))
}

// goesOnBehindVillage tells whether what stands behind the ending of a village makes another word of it: 村民, 村企结对, 村道 (but 村道路).
func (r *reading) goesOnBehindVillage(sent *sentence, at int) bool {
	after := r.at(at+1, sent)
	switch next := r.at(at, sent); next {
	case '民', '级', '委':
		return true
	case '企':
		return strings.ContainsRune("结对共合联帮", after)
	case '道':
		return after != '路' && after != '口'
	}
	return false
}

// behindTown is what stands between a town's ending and text[i] where it is two to five characters that
// can only name a village: 五家子 of 好力保镇五家子村.
func (r *reading) behindTown(sent *sentence, i int) (span, bool) {
	const longest = 5
	for k := i - 1; k > sent.start+1 && k >= i-longest-1; k-- {
		c := r.text[k]
		if !isHan(c) || functionSign(c) || isDigit(c) {
			return span{}, false
		}
		if (c == '镇' || c == '乡' || c == '道' && r.text[k-1] == '街') && i-k-1 >= 2 {
			body := span{k + 1, i}
			return body, !r.leadInside(body) && !strings.ContainsRune("全该本各乡城两个", r.text[k-1])
		}
	}
	return span{}, false
}

// overShort adds a town or village, over a short place name inside it: 石桥沟村.
func (r *reading) overShort(m *mention) {
	behind := m.typ == graph.Village && m.start > m.sent.start && strings.ContainsRune("镇乡道", r.text[m.start-1])
	i, j := r.mentions.overlapping(m.span)
	for _, o := range r.mentions.list[i:j] {
		inside := behind && o.kind == localMention && o.start > m.start && o.end == m.end // 阿瓦提村 of 英阿瓦提村
		if !inside && (o.kind != placeMention || fullForm(o.cands) || o.start < m.start || o.end >= m.end) {
			return
		}
	}
	r.mentions.replace(m)
}

// localSpan is the name of the town or village whose ending stands at text[i:i+n].
func (r *reading) localSpan(sent *sentence, raws []rawPlace, i, n int) (span, bool) {
	if n == 1 && r.familyVillage(sent, i) {
		return span{i - 1, i + 1}, true
	}
	if r.opensWithHe(sent, i) {
		return span{i - 2, i + n}, true
	}
	if i-2 < sent.start || !r.endsLocal(i, n) {
		return span{}, false
	}
	if body, ok := r.numberedVillage(raws, i); ok && n == 1 && r.namesLocal(body) {
		return span{body.start, i + n}, true
	}
	if body, ok := r.behindTown(sent, i); ok && r.namesLocal(body) {
		return span{body.start, i + n}, true
	}
	start := r.nameStart(sent, raws, i, 4, "")
	if low := r.boundary(sent, i); i-start < 2 && i-low >= 2 && i-low <= 3 && !r.cue(span{low, i}) {
		start = low // at the beginning of a clause the dictionary does not count
	}
	body := span{start, i}
	if body.len() < 2 || body.len() > 4 || !r.namesLocal(body) || r.startsWithPlace(body, raws) {
		return span{}, false
	}
	return span{start, i + n}, true
}

// familyVillage tells whether 村 at text[i] stands behind nothing but a family name: 与李村、…结对.
func (r *reading) familyVillage(sent *sentence, i int) bool {
	return r.text[i] == '村' && i-2 >= sent.start && r.kb.surnames.has(r.text[i-1]) &&
		(!isHan(r.text[i-2]) || strings.ContainsRune("与和向给为在镇乡", r.text[i-2])) && !isHan(r.at(i+1, sent))
}

// opensWithHe tells whether 和 and one character in front of the ending at text[i] are a name, since nothing stands in front that 和 could join:
// 在和盛村.
func (r *reading) opensWithHe(sent *sentence, i int) bool {
	k := i - 2
	if k > sent.start && r.beginsWithAnd(k, sent.end) {
		return true // 某市和睦村
	}
	return k >= sent.start && r.text[k] == '和' && inLocal(r.text[i-1]) &&
		(k == sent.start || !isHan(r.text[k-1]) && r.text[k-1] != '、' || strings.ContainsRune("在到向赴", r.text[k-1]))
}

// numberedVillage is what stands between a division's full name and 村 at text[i] where it begins with a number: 十八洞 of 花垣县十八洞村.
func (r *reading) numberedVillage(raws []rawPlace, i int) (span, bool) {
	k := rawFrom(raws, i-1) - 1
	if k < 0 || !fullForm(raws[k].cands) {
		return span{}, false
	}
	at := raws[k].end
	return span{at, i}, at >= i-4 && at <= i-3 && isNumeral(r.text[at]) && isNumeral(r.text[at+1])
}

func (r *reading) startsWithPlace(s span, raws []rawPlace) bool {
	for _, raw := range raws[rawFrom(raws, s.start):] {
		if raw.start >= s.end {
			break
		}
		if raw.start == s.start && (fullForm(raw.cands) || s.end-raw.end != 1) || raw.start > s.start && raw.end <= s.end && fullForm(raw.cands) {
			return true
		}
	}
	return false
}

// endsLocal tells whether the two characters in front of the ending 镇 or 村 at text[i] can end the name of a place: with it
// they make no common noun (农村, 城镇).
func (r *reading) endsLocal(i, ending int) bool {
	if !inLocal(r.text[i-2]) || !inLocal(r.text[i-1]) || r.text[i-1] == '之' || r.generic(span{i - 2, i}) {
		return false
	}
	tag, known := r.kb.seg.Known(r.slice(span{i - 1, i + ending}))
	return !known || r.text[i-1] == '家' || strings.HasPrefix(tag, "ns") || strings.HasPrefix(tag, "nr")
}

// inLocal tells whether a character can stand in the name of a town or village in front of its ending.
func inLocal(c rune) bool {
	return isHan(c) && !strings.ContainsRune("了两几各该本全个逐第的是为余名帮与和在有等从到我你他她咱们企", c)
}

// namesLocal tells whether the characters in front of 镇 or 村, of which the last two end such names, name a place: they do
// not only describe.
func (r *reading) namesLocal(body span) bool {
	for _, c := range r.text[body.start : body.end-2] {
		if !inLocal(c) {
			return false
		}
	}
	if strings.ContainsRune("并且由将把被给得", r.text[body.start]) || strings.ContainsRune("向给对绍让", r.text[body.end-1]) {
		return false // 分行向村里发放, 并介绍村里52人
	}
	if n, classes := r.wordAt(body.start, body.end); n > 1 && n < body.len() && !classes.Has(plainClass) {
		return false // 选派驻村
	}
	return !r.generic(body) && !r.names(body, ethnicClass) && !r.countsLocals(body) && !r.actsOnLocals(body)
}

// countsLocals tells whether a number in front of 镇 or 村 counts them: 沿海三 of 沿海三镇, 万企兴万.
func (r *reading) countsLocals(body span) bool {
	last, head := r.text[body.end-1], span{body.start, body.end - 1}
	if head.len() < 2 || !strings.ContainsRune("二三四五六七八九十百千万", last) {
		return false
	}
	if next := r.text[body.end]; next == '镇' || next == '乡' {
		return !isNumeral(r.text[body.end-2]) // 泥高、浞水三镇
	}
	tag, known := r.kb.seg.Known(r.slice(head))
	return strings.ContainsRune("百千万", last) && strings.ContainsRune("百千万", r.text[body.start]) ||
		known && !strings.HasPrefix(tag, "n") || r.nameOf(head).Has(leadsClass)
}

// actsOnLocals tells whether what stands in front of 镇 or 村 is no name but a word of time or an
// adverb, by itself (去年村集体) or with a verb of going behind it (当时通村公路).
func (r *reading) actsOnLocals(body span) bool {
	if r.functionWord(body) {
		return true
	}
	if !strings.ContainsRune("通进入出驻回返离下连", r.text[body.end-1]) {
		return false
	}
	before := span{body.start, body.end - 1}
	return r.text[before.end-1] == '不' || before.len() > 1 && (r.functionWord(before) || r.nameOf(before).Has(peopleClass))
}

// functionWord tells whether the dictionary knows a stretch as a word of time, an adverb, a pronoun or
// another word that no name is made of.
func (r *reading) functionWord(s span) bool {
	tag, known := r.kb.seg.Known(r.slice(s))
	return known && slices.Contains([]string{"t", "r", "c", "f", "m", "mq"}, tag)
}

// boundary is where the run of Han characters begins that ends at text[i].
func (r *reading) boundary(sent *sentence, i int) int {
	for i > sent.start && isHan(r.text[i-1]) {
		i--
	}
	return i
}
