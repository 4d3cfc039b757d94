package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// findHeadedLocals adds towns and villages that are listed bare before a head that they share:
// 安化、角弓两镇; 拔山、新立等镇.
func (r *reading) findHeadedLocals(sent *sentence, raws []rawPlace) {
	if sent.kinds&(numberKind|etcKind) == 0 || sent.kinds&headKind == 0 {
		return
	}
	for i := sent.start; i < sent.end; i++ {
		if r.kinds[i]&(numberKind|etcKind) == 0 || i > sent.start && r.kinds[i-1]&digitKind != 0 {
			continue // no name ends there
		}
		level, head := r.headAt(i, sent)
		typ := graph.Township
		if level != "镇" && level != "乡" && level != "村" && level != "街道" || strings.ContainsRune("民级委企", r.at(head, sent)) {
			continue
		}
		if level == "村" {
			typ = graph.Village
		}
		want := 0
		if n, ok := numberAtEnd(r.text[:sent.end], i); ok {
			if v, ok := n.value.whole(); ok {
				want = int(v)
			}
		}
		items := r.bareItems(sent, raws, i)
		if len(items) < 2 || want > 0 && len(items) != want || slices.ContainsFunc(items, func(s span) bool { return s.len() > 2 && strings.ContainsRune("镇乡村道", r.text[s.end-1]) }) {
			continue
		}
		for _, s := range items {
			m := r.spots.put(mention{span: s, sent: sent, kind: localMention, typ: typ, name: r.slice(s) + level})
			m.alias = r.slice(s)
			r.mentions.replace(m)
		}
		i = head
	}
}

// findHeadedDivisions adds divisions whose bare name is a common word where they are listed beside others of the same container, before a
// head that they share: 历下、市中、槐荫三区.
func (r *reading) findHeadedDivisions(sent *sentence) {
	if sent.kinds&(numberKind|etcKind) == 0 || sent.kinds&enumKind == 0 {
		return
	}
	for i := sent.start + 1; i < sent.end; i++ {
		if r.kinds[i]&(numberKind|etcKind) == 0 || !isHan(r.text[i-1]) {
			continue
		}
		level, head := r.headAt(i, sent)
		if level == "" || !strings.ContainsAny(level, "县区市旗") {
			continue
		}
		bare, beside := r.barePlaces(sent, i)
		for _, s := range bare {
			var cands []gazetteer.Candidate
			for _, sign := range level {
				for _, c := range r.kb.gaz.Named(r.slice(s) + string(sign)) {
					if slices.ContainsFunc(beside, func(m *mention) bool { return m.besideOf(c.Code) }) {
						cands = append(cands, c)
					}
				}
			}
			if len(cands) > 0 {
				r.mentions.add(r.spots.put(mention{span: s, sent: sent, kind: placeMention, name: r.slice(s), cands: cands, alias: r.slice(s)}))
			}
		}
		i = head
	}
}

// barePlaces goes through the list that ends at text[end], from its end to its beginning: stretches of two or three characters that no mention
// covers, and the places that are named beside them.
func (r *reading) barePlaces(sent *sentence, end int) (bare []span, named []*mention) {
	const longest = 3
	for at := end; at > sent.start; {
		if k := r.mentions.from(at) - 1; k >= 0 && r.mentions.list[k].end == at {
			m := r.mentions.list[k]
			if m.kind != placeMention {
				break
			}
			named, at = append(named, m), m.start
		} else {
			start := at
			named := false // the container directly in front: 内江市市中
			for start > sent.start && at-start <= longest && isHan(r.text[start-1]) && r.text[start-1] != '和' && !named {
				start--
				k := r.mentions.from(start) - 1
				named = k >= 0 && r.mentions.list[k].end == start
			}
			if n := at - start; n < 2 || n > longest || !named && r.at(start-1, sent) != '、' && r.at(start-1, sent) != '和' {
				break
			}
			bare, at = append(bare, span{start, at}), start
		}
		if sign := r.at(at-1, sent); sign != '、' && sign != '和' {
			break
		}
		at--
	}
	return bare, named
}

// besideOf tells whether a mention can mean a division of the same container as another.
func (m *mention) besideOf(code string) bool {
	const container = 4 // digits of its code
	return slices.ContainsFunc(m.cands, func(c gazetteer.Candidate) bool {
		return len(c.Code) == len(code) && c.Code[:container] == code[:container]
	})
}

// findHeadedOrganisations adds schools and hospitals that are listed bare before a head that they
// share: 花桥、龙台两个中心卫生院.
func (r *reading) findHeadedOrganisations(sent *sentence, raws []rawPlace) {
	if sent.kinds&numberKind == 0 || sent.kinds&suffixKind == 0 {
		return
	}
	for i := sent.start + 1; i < sent.end; i++ {
		if r.kinds[i]&numberKind == 0 || !isHan(r.text[i-1]) || r.kinds[i-1]&numeralKind != 0 {
			continue
		}
		number, ok := numberAtEnd(r.text[:sent.end], i)
		if !ok {
			continue
		}
		at := number.end
		if c := r.at(at, sent); c != '个' && c != '所' && c != '家' {
			continue
		}
		n, classes := r.partAt(at+1, sent)
		typ := r.kb.partOf(classes).suffix
		if count, _ := number.value.whole(); count < 2 || n < 3 || typ != graph.School && typ != graph.Hospital || r.suffixContinues(at+1+n, sent, typ) {
			continue
		} else if items := r.bareItems(sent, raws, i); len(items) == int(count) {
			ending := r.slice(span{at + 1, at + 1 + n})
			for k, s := range items {
				m := r.spots.put(mention{span: s, sent: sent, kind: orgMention, typ: typ, name: r.slice(s) + ending, alias: r.slice(s)})
				if k == len(items)-1 {
					m.end = at + 1 + n
				}
				r.mentions.replace(m)
			}
		}
	}
}

// findTownHospitals adds the hospital of the town that a line speaks of: 乡卫生院.
func (r *reading) findTownHospitals(sent *sentence) {
	if sent.kinds&townKind == 0 || sent.kinds&suffixKind == 0 {
		return
	}
	for i := sent.start; i < sent.end; i++ {
		if r.kinds[i]&townKind == 0 {
			continue
		}
		n, classes := r.partAt(i+1, sent)
		if r.kb.partOf(classes).suffix != graph.Hospital || i > sent.start && strings.ContainsRune("各乡镇全县个所家多", r.text[i-1]) {
			continue
		}
		for k := r.mentions.from(i) - 1; k >= 0 && r.mentions.list[k].sent.line == sent.line; k-- {
			if m := r.mentions.list[k]; m.typ == graph.Township && m.kind == localMention {
				s := span{i, i + 1 + n}
				r.mentions.add(r.spots.put(mention{span: s, sent: sent, kind: orgMention, typ: graph.Hospital, name: r.slice(s), level: string(r.text[i])}))
				break
			}
		}
	}
}

// bareItems cuts the list that ends at text[end] at its 、 and 和, from its end to its beginning.
func (r *reading) bareItems(sent *sentence, raws []rawPlace, end int) []span {
	var items []span
	for at := end; ; {
		start := at
		for start > sent.start && isHan(r.text[start-1]) && r.text[start-1] != '和' && at-start < 8 {
			start--
		}
		first := start == sent.start || r.text[start-1] != '、' && r.text[start-1] != '和' || at-start > 4
		if first {
			if start = r.nameStart(sent, raws, at, 4, ""); at-start > 4 || at-start < 2 && at-2 > sent.start && functionSign(r.text[at-3]) {
				start = at - 2 // 与镇南、…
			}
		}
		if n := at - start; n < 2 || n > 4 {
			return items
		}
		items = append([]span{{start, at}}, items...)
		if first {
			return items
		}
		at = start - 1
	}
}
