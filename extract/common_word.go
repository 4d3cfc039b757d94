package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/segment"
)

// Names that are common words or the names of products: which of them are places.

// dropCommonWords takes out short names that are words of the language (合作, 和平) where
// nothing near says that a place is meant.
func (r *reading) dropCommonWords() {
	if !slices.ContainsFunc(r.mentions.list, func(m *mention) bool { return m.kind == placeMention && allCommon(m.cands) }) {
		return
	}
	full := map[string]bool{}
	for _, m := range r.mentions.list {
		if m.kind == orgMention {
			if found, ok := r.longestPlace(m.start, m.end); ok && fullForm(found.Candidates) && len(found.Candidates) == 1 {
				full[found.Candidates[0].Code] = true // 民权 where 民权县劳动局 stands
			}
		}
		for _, c := range m.cands {
			if !c.Common {
				full[c.Code] = true
			}
		}
	}
	r.mentions.list = slices.DeleteFunc(r.mentions.list, func(m *mention) bool {
		if m.kind != placeMention || !allCommon(m.cands) {
			return false
		}
		return !r.meansPlace(m, full)
	})
}

// meansPlace weighs the evidence that a common word is a place's name: a container in front,
// a list with a head, a place beside it in a list, a sign of a pairing, or a word that leads to
// places when the full name or a relative stands elsewhere.
func (r *reading) meansPlace(m *mention, full map[string]bool) bool {
	if r.kb.lists[trafficList].Opening(r.slice(span{m.end, m.sent.end})) != "" {
		return false // 天津滨海国际机场
	}
	if m.within != nil || m.hint != "" || r.nativeOf(m) {
		return true
	}
	known := slices.ContainsFunc(m.cands, func(c gazetteer.Candidate) bool {
		if full[c.Code] {
			return true
		}
		for _, up := range r.kb.gaz.Ancestors(c.Code) {
			if full[up.Code] && up.Level != gazetteer.Province {
				return true
			}
		}
		return false
	})
	list := r.mentions.in(m.sent.span)
	i := slices.Index(list, m)
	beside := func(k int) bool {
		if k < 0 || k >= len(list) || list[k].kind != placeMention {
			return false
		}
		between := span{m.end, list[k].start}
		if list[k].end <= m.start {
			between = span{list[k].end, m.start}
		}
		switch r.slice(between) {
		case "—", "——", "－":
			if list[k].start < m.start || list[k].end > m.end {
				known = known || !slices.ContainsFunc(list[k].cands, func(c gazetteer.Candidate) bool { return c.Common })
			}
			return true
		case "、", "-", "和", "与", "及", "对", "·":
			return true
		}
		return false
	}
	for _, k := range []int{i - 1, i + 1} {
		if beside(k) && (known || r.siblings(m, list[k])) {
			return true
		}
	}
	if !known {
		return false
	}
	if named := slices.ContainsFunc(m.cands, func(c gazetteer.Candidate) bool { return full[c.Code] }); named && !isHan(r.at(m.start-1, m.sent)) && r.opensPlace(m) {
		return true
	}
	return r.leadsToPlace(m)
}

// siblings tells whether two names can mean divisions of one province.
func (r *reading) siblings(a, b *mention) bool {
	for _, x := range a.cands {
		for _, y := range b.cands {
			if x.Code[:2] == y.Code[:2] && !y.Common {
				return true
			}
		}
	}
	return false
}

// leadsToPlace tells whether the words around a name are those around places: 到…考察, 在…设立,
// 结对…, …对口.
func (r *reading) leadsToPlace(m *mention) bool {
	n, _ := r.kb.words.EndingAt(r.text, m.start, 5, "")
	if n == 0 || m.start-n < m.sent.start {
		return m.start == m.sent.start && !isHan(r.at(m.end, m.sent))
	}
	c := r.cueOf(span{m.start - n, m.start})
	if !c.Meets(&r.kb.leads) && !(fullForm(m.cands) && c.Meets(&r.kb.leadsFull)) {
		return false
	}
	next := r.at(m.end, m.sent)
	return next == 0 || !isHan(next) || next == '的' || r.startsVerb(m.end, m.sent)
}

// startsVerb tells whether a verb, or a word of more than one character that may claim a relation, begins at text[i].
func (r *reading) startsVerb(i int, sent *sentence) bool {
	if n, _ := r.kb.words.At(r.text[:sent.end], i); n > 1 {
		return true
	}
	var buf [6]segment.Word
	words := r.kb.seg.AppendWords(buf[:0], r.text[i:min(sent.end, i+6)])
	return len(words) > 0 && (strings.HasPrefix(words[0].Tag, "v") || words[0].Tag == "p")
}

// dropProducts takes out short names of counties that only name what grows or is made there (龙安柚), where the article names
// neither the county nor its city.
func (r *reading) dropProducts() {
	product := func(m *mention) bool { return !fullForm(m.cands) && r.kb.produce.has(r.at(m.end, m.sent)) }
	if !slices.ContainsFunc(r.mentions.list, func(m *mention) bool { return m.kind == placeMention && product(m) }) {
		return
	}
	named := map[string]bool{}
	for _, m := range r.mentions.list {
		if m.kind == placeMention && !product(m) {
			for _, c := range m.cands {
				named[c.Code], named[c.Code[:4]] = true, true
			}
		}
	}
	r.mentions.list = slices.DeleteFunc(r.mentions.list, func(m *mention) bool {
		return m.kind == placeMention && product(m) && m.within == nil && !slices.ContainsFunc(m.cands, func(c gazetteer.Candidate) bool {
			return named[c.Code] || named[c.Code[:4]] || strings.HasSuffix(c.Code, "00")
		})
	})
}

// nativeOf tells whether a name says where somebody comes from: 天柱籍教师, 是即墨人.
func (r *reading) nativeOf(m *mention) bool {
	next, sent := r.at(m.end, m.sent), m.sent
	if next == '籍' {
		return true
	}
	before := r.at(m.start-1, sent)
	behind := r.at(m.end+1, sent)
	return next == '人' && (before == '是' || before == '系') && !isHan(behind)
}

// opensPlace tells whether what stands behind a short name at the head of a clause goes on as behind a
// place: 融水的…, 融水在….
func (r *reading) opensPlace(m *mention) bool {
	next := r.at(m.end, m.sent)
	return next == '的' || !isHan(next) || r.startsVerb(m.end, m.sent) || strings.ContainsRune("另则也已共", next) && r.properWord(m.span) || hasAny(r.slice(span{m.end, min(m.sent.end, m.end+2)}), "今年", "去年")
}
