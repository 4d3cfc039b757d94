package extract

import (
	"strings"

	"example.org/kg/graph"
)

// findHeadedLocals adds towns and villages that are listed bare before a head that they share:
// 安化、角弓两镇; 拔山、新立等镇.
func (r *reading) findHeadedLocals(sent *sentence, raws []rawPlace) {
	for i := sent.start; i < sent.end; i++ {
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
		if len(items) < 2 || want > 0 && len(items) != want {
			continue
		}
		for _, s := range items {
			m := &mention{span: s, sent: sent, kind: localMention, typ: typ, name: r.slice(s) + level}
			m.alias = r.slice(s)
			r.mentions.replace(m)
		}
		i = head
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
		first := start == sent.start || r.text[start-1] != '、' && r.text[start-1] != '和'
		if first {
			if start = r.nameStart(sent, raws, at, 4); at-start > 4 {
				start = at - 2
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
