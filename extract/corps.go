package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
)

// findCorps adds the divisions of the 新疆生产建设兵团: 兵团第八师. Where the city that it governs follows (第三师图木舒克市), the
// two are one name, that of the city.
func (r *reading) findCorps(sent *sentence) {
	const far, longest = 30, 8
	for _, q := range sent.quantities {
		if q.word != "第" || q.start <= sent.start || r.at(q.end, sent) != '师' || strings.ContainsRune("资范傅生", r.at(q.end+1, sent)) && q.end+1 < sent.end {
			continue
		}
		s := span{q.start - 1, q.end + 1}
		s.start -= utf8.RuneCountInString(r.kb.lists[corpsList].Ending(r.slice(span{max(sent.start, s.start-longest), s.start})))
		named := s.len() > q.len()+2 // behind 兵团
		m := r.spots.put(mention{span: s, sent: sent, kind: orgMention, typ: graph.Agency, name: r.slice(s)})
		if i := r.mentions.from(s.end); i < len(r.mentions.list) && r.mentions.list[i].start == s.end && r.mentions.list[i].kind == placeMention {
			city := *r.mentions.list[i]
			city.start = s.start
			m, named = &city, true
		}
		if !named && !strings.Contains(r.slice(span{max(sent.start, s.start-far), s.start}), "兵团") && !r.corps() {
			continue // an army's
		}
		first, behind := r.mentions.overlapping(s)
		if !slices.ContainsFunc(r.mentions.list[first:behind], func(o *mention) bool { return o.kind != placeMention }) {
			r.mentions.replace(m) // over 新疆
		}
	}
}

// corps tells whether the text speaks of the corps; it is looked for once.
func (r *reading) corps() bool {
	if r.ofCorps == unasked {
		r.ofCorps = saysNo
		if strings.Contains(string(r.text), "兵团") {
			r.ofCorps = saysYes
		}
	}
	return r.ofCorps == saysYes
}
