package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// findGroups adds the numbers of members that a sentence names: 25所学校, 企业5家.
func (r *reading) findGroups(sent *sentence, raws []rawPlace) {
	for _, q := range sent.quantities {
		if q.unit != unitMembers && (q.word != "" || q.unit != unitOther) {
			continue
		}
		if q.word == "对" {
			continue // pairs, not members
		}
		if m := r.groupAfter(sent, raws, q); m != nil {
			m.like = r.moreOf(sent, m)
			r.mentions.add(m)
		} else if m := r.groupBefore(sent, q); m != nil {
			r.mentions.add(m)
		} else if m := r.groupLike(sent, q); m != nil {
			r.mentions.add(m)
		} else if m := r.groupShared(sent, raws, q); m != nil {
			r.mentions.add(m)
		}
	}
}

// groupShared reads a number of members whose kind stands behind the next number of a list: 甲县的2家、乙县的3家企业.
func (r *reading) groupShared(sent *sentence, raws []rawPlace, q quantity) *mention {
	const far = 14 // code points from one number to the next
	if q.word != "所" && q.word != "家" || !strings.ContainsRune("、和及与", r.at(q.end, sent)) || r.at(q.end, sent) == 0 {
		return nil
	}
	for _, next := range sent.quantities {
		if next.start <= q.end || next.start-q.end > far {
			continue
		}
		if next.word != q.word {
			return nil
		}
		kind := r.groupAfter(sent, raws, next)
		if kind == nil {
			kind = r.groupShared(sent, raws, next)
		}
		if kind == nil || kind.kind != groupMention {
			return nil
		}
		return r.group(sent, q, kind.typ, q.span)
	}
	return nil
}

// signedFirms reads firms of a province that its sign tells, which begin at text[i]: 粤企; nil where none do.
func (r *reading) signedFirms(sent *sentence, i int) *mention {
	if r.kinds[i]&provinceKind == 0 || r.at(i+1, sent) != '企' || strings.ContainsRune("业图求", r.at(i+2, sent)) {
		return nil
	}
	s := span{i, i + 1}
	return r.spots.put(mention{span: s, sent: sent, kind: placeMention, name: r.slice(s), cands: []gazetteer.Candidate{{Code: provinceSigns[r.text[i]], Form: gazetteer.Short}}})
}

const longestModifier = 8 // code points between 家 and 企业: 深度贫困, 优质

// groupAfter reads 25所学校, 5所优质中小学, 9家福州企业: a number, words that describe, a kind.
func (r *reading) groupAfter(sent *sentence, raws []rawPlace, q quantity) *mention {
	if one, ok := q.value.whole(); ok && one == 1 && q.word == "家" {
		return r.unnamedFirm(sent, raws, q)
	}
	if q.word == "" && hasAny(r.slice(span{q.end, min(sent.end, q.end+3)}), "”", "期间", "规划", "时期", "以来") {
		return nil // “十四五”期间该公司
	}
	if c := r.at(q.end, sent); q.word == "" && (c == '团' || c == '师' || c == '连') {
		return nil // 八十六团医院
	}
	for i := q.end; i < sent.end && i <= q.end+longestModifier; i++ {
		if p := r.placeAt(i, raws); p != nil && p.end <= q.end+longestModifier {
			i = p.end - 1 // 18家镇海企业
			continue
		}
		if c := r.text[i]; !isHan(c) && c != '（' && c != '(' && c != '“' && c != '”' || strings.ContainsRune("的等和与在是有为给向把被", c) {
			return nil
		}
		if home := r.signedFirms(sent, i); home != nil && q.word == "家" {
			m := r.group(sent, q, graph.Enterprise, span{q.start, i + 2})
			if m != nil && m.kind == groupMention {
				r.inner = append(r.inner, home)
				m.within = home
			}
			return m
		}
		n, classes := r.partAt(i, sent)
		part := r.kb.partOf(classes)
		typ, ok := part.kind, part.counted
		if ok && insidePlace(span{i, i + n}, raws) {
			return nil // 18个去了某县
		}
		if !ok {
			continue
		}
		end := r.overParenthesis(i+n, sent)
		if k, more := r.partAt(i+n, sent); k > 0 && r.kb.partOf(more).counted {
			continue // 中小 + 学校
		}
		if typ == "" || (q.word == "所" || q.word == "家") && typ.IsPlace() {
			return nil // 企业19家落户我州
		}
		if q.word == "" && typ == graph.Village && i > q.end && !isDigit(r.text[q.start]) && !r.generic(span{q.end, i}) {
			return nil // 花垣县十八洞村
		}
		if q.word == "" && q.len() < 3 && typ != graph.County && typ != graph.Township && typ != graph.Village {
			return nil
		}
		if next := r.at(end, sent); strings.ContainsRune("级长委域", next) {
			return nil
		}
		m := r.group(sent, q, typ, span{q.start, end})
		if m == nil {
			return nil
		}
		if own := r.ownLevelIn(sent, span{q.end, i}); own != nil {
			m.within = own
		}
		for _, raw := range raws {
			if raw.start >= q.end && raw.end <= i {
				m.within = &mention{span: raw.span, sent: sent, kind: placeMention, name: r.slice(raw.span), cands: raw.cands}
				r.inner = append(r.inner, m.within)
				break
			}
		}
		return m
	}
	return nil
}

// groupBefore reads 企业5家.
func (r *reading) groupBefore(sent *sentence, q quantity) *mention {
	start := q.start
	for start > sent.start && q.start-start < 2 && strings.ContainsRune("有达共为已现占了超过逾近约", r.text[start-1]) {
		start--
	}
	if start-2 >= sent.start {
		if home := r.signedFirms(sent, start-2); home != nil {
			if m := r.group(sent, q, graph.Enterprise, span{start - 2, q.end}); m != nil && m.kind == groupMention {
				r.inner = append(r.inner, home)
				m.within = home
				return m
			}
		}
	}
	n, class := r.kb.names.EndingAt(r.text, start, 6, "kind.")
	n += q.start - start
	if class == "" || q.start-n < sent.start || class == "kind.none" || q.word == "个" || q.word == "" && (isHan(r.at(q.end, sent)) || strings.ContainsRune("—-–~～至", r.at(q.end, sent)) && q.end < sent.end) {
		return nil // 小学1200册, 某县2019—2021年
	}
	typ := graph.Type(strings.TrimPrefix(string(class), "kind."))
	if (q.word == "所" || q.word == "家") && typ.IsPlace() {
		return nil // 某县18所
	}
	if kind := r.slice(span{q.start - n, start}); start == q.start && strings.Contains(r.slice(span{sent.start, q.start - n}), kind+"、") && isHan(r.at(q.start-n-1, sent)) {
		return nil // 友谊医院、仁济医院、华山医院三家: their names, counted
	}
	return r.group(sent, q, typ, span{q.start - n, q.end})
}

func (r *reading) group(sent *sentence, q quantity, typ graph.Type, s span) *mention {
	count, ok := q.value.whole()
	if count == 1 {
		return nil
	}
	if ok && count >= 100_000 && !typ.IsPlace() && !isDigit(r.text[q.start]) {
		return nil // 百万家食品公司: a name
	}
	if !ok || count < 2 || count > 1_000_000 {
		return &mention{span: s, sent: sent, kind: excludedMention, name: r.slice(s)}
	}
	approx := q.approx || strings.ContainsRune("近约超逾过", r.at(q.start-1, sent))
	return &mention{span: s, sent: sent, kind: groupMention, typ: typ, name: r.slice(s), count: int(count), approx: approx}
}

// overParenthesis goes over （街道） behind 乡镇.
func (r *reading) overParenthesis(i int, sent *sentence) int {
	if c := r.at(i, sent); c != '（' && c != '(' {
		return i
	}
	for j := i + 1; j < sent.end && j <= i+8; j++ {
		if c := r.text[j]; c == '）' || c == ')' {
			return j + 1
		}
	}
	return i
}

// unnamedFirm reads 一家做家具的苏州企业: one firm without a name, which is no entity but the
// subject of what is said of it, so that no other firm is.
func (r *reading) unnamedFirm(sent *sentence, raws []rawPlace, q quantity) *mention {
	const longest = 16
	if strings.ContainsRune("是为叫", r.at(q.end, sent)) && q.end < sent.end {
		return nil // 最大的一家是某公司: it says which
	}
	for i := q.end; i < sent.end && i <= q.end+longest && !breaksClause(r.text[i]); i++ {
		if n, classes := r.partAt(i, sent); n > 0 && classes.Has(kindEnterpriseClass) {
			if name := r.calledIn(span{q.end, i}); name.len() > 0 {
				return &mention{span: name, sent: sent, kind: orgMention, typ: graph.Enterprise, name: r.slice(name)}
			}
			s := span{q.start, i + n}
			for _, raw := range raws[rawFrom(raws, q.end):] {
				if raw.start < i { // a place whose firm it is: 一家延吉的企业
					r.inner = append(r.inner, &mention{span: raw.span, sent: sent, kind: placeMention, name: r.slice(raw.span), cands: raw.cands})
				}
			}
			return &mention{span: s, sent: sent, kind: excludedMention, typ: graph.Enterprise, name: r.slice(s)}
		}
	}
	return nil
}

// calledIn is the name between a word for being called and 的 in front of a kind: 一家名为丰禾纺织的企业. It is empty where there
// is none.
func (r *reading) calledIn(s span) span {
	if s.len() < 4 || r.text[s.end-1] != '的' {
		return span{}
	}
	for i := s.start; i < s.end; i++ {
		n, classes := r.nameAt(i, s.end)
		if !classes.Has(calledClass) {
			continue
		}
		name := span{i + n, s.end - 1}
		if found, ok := r.longestPlace(name.start, name.end); n < 2 || ok && found.Len == name.len() || slices.Contains(r.text[name.start:name.end], '的') || !r.unknownWord(name) && !r.endsWithTrade(name) {
			return span{} // 叫得响的企业
		}
		return name
	}
	return span{}
}

// endsWithTrade tells whether a stretch ends with what a firm makes or does.
func (r *reading) endsWithTrade(s span) bool {
	_, class := r.kb.names.EndingAt(r.text[:s.end], s.end, 4, "industry")
	return class != ""
}

// groupLike reads a number of members that leaves out its kind, which a group in front of it in the
// sentence or in the one before has: 12所学校同海安16所. A place or a word of having has to stand in front.
func (r *reading) groupLike(sent *sentence, q quantity) *mention {
	if q.word != "所" && q.word != "家" || isHan(r.at(q.end, sent)) && !strings.ContainsRune("结开建签共实手牵投落入", r.at(q.end, sent)) {
		return nil
	}
	alike := r.firstGroup(sent, q.start, func(m *mention) bool { return strings.Contains(m.name, q.word) && r.kb.isOrganisation(m.typ) })
	if alike == nil {
		return nil
	}
	m := r.group(sent, q, alike.typ, q.span)
	if m != nil {
		m.like = alike
	}
	return m
}

// moreOf tells of a group behind 另有 which group in front of it in the sentence it is of the same place as: 甲市的9所学校…，另有8所学校….
func (r *reading) moreOf(sent *sentence, group *mention) *mention {
	if !r.kb.lists[groupMoreList].Has(r.slice(span{max(sent.start, group.start-2), group.start})) {
		return nil
	}
	return r.firstGroup(sent, group.start, func(m *mention) bool { return m.typ == group.typ })
}

// firstGroup is the first group of the sentence in front of text[end], else of the sentence before in its line, that is like something; nil
// where none is.
func (r *reading) firstGroup(sent *sentence, end int, like func(*mention) bool) *mention {
	here := r.mentions.in(span{sent.start, end})
	var before []*mention
	if i := sent.index; i > 0 && r.sents[i-1].line == sent.line {
		before = r.mentions.in(r.sents[i-1].span)
	}
	for _, list := range [][]*mention{here, before} {
		for _, m := range list {
			if m.kind == groupMention && like(m) {
				return m
			}
		}
	}
	return nil
}

// ownLevelIn is the mention of the publisher's place that 县内 or 我县 between a number and its kind means:
// 14所县内学校. nil where nothing does.
func (r *reading) ownLevelIn(sent *sentence, s span) *mention {
	text := r.slice(s)
	for _, level := range []string{"县", "区", "市", "州", "旗"} {
		if strings.Contains(text, level+"内") || strings.Contains(text, "我"+level) {
			return &mention{span: s, sent: sent, kind: anaphorMention, name: text, level: "own:" + level}
		}
	}
	return nil
}
