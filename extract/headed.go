package extract

import (
	"slices"
	"strings"

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
