package extract

import (
	"strings"

	"example.org/kg/graph"
)

// beginsWithAnd tells whether the 和 at text[i], behind what ends a division's name, begins a name and joins nothing: 某区和平街道, 某市和睦村,
// 某县和平路小学. What it would join is too short for a name then (平街道), and no word.
func (r *reading) beginsWithAnd(i, limit int) bool {
	const farthest = 2 // from the word that begins with 和 to the name's ending
	if r.text[i] != '和' || i == 0 || i+2 >= limit || !strings.ContainsRune("市县区旗州镇乡", r.text[i-1]) {
		return false
	}
	second := r.text[i+1]
	if !inLocal(second) || isNumeral(second) || levelStarts.has(second) || strings.ContainsRune("新老大小中高初总分", second) {
		return false
	}
	_, word := r.kb.seg.Known(r.slice(span{i, i + 2}))
	for k := i + 2; k < limit && k <= i+2+farthest && isHan(r.text[k]); k++ {
		if k == i+3 {
			if _, joined := r.kb.seg.Known(r.slice(span{i + 1, i + 3})); !word || joined {
				return false // 和平安街道
			}
		}
		n, classes := r.nameAt(k, limit)
		part := r.kb.partOf(classes)
		if part.local == "" && part.suffix != graph.School && part.suffix != graph.Hospital {
			continue
		}
		if tag, known := r.kb.seg.Known(r.slice(span{k - 1, k + n})); r.generic(span{k - 1, k + n}) || k == i+2 && known && !strings.HasPrefix(tag, "n") || known && tag == "n" {
			return false // 和城镇
		}
		if m, over := r.nameAt(k-1, limit); m > n && r.kb.partOf(over).suffix != "" {
			return false // 和附小
		}
		return word || part.local != graph.Village // not 和李村
	}
	return false
}
