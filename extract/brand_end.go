package extract

import "example.org/kg/extract/segment"

// Where the name of a firm without 公司 may end.

// endsName tells whether a name can end at text[i]: before a sign, a verb, a function word.
func (r *reading) endsName(i int, sent *sentence) bool {
	if i >= sent.end || !isHan(r.text[i]) {
		return true
	}
	if r.improved(i, sent) {
		return false
	}
	if r.kb.lists[brandTailList].Opening(r.slice(span{i, min(sent.end, i+4)})) != "" || r.plantAt(i, sent) {
		return true
	}
	if n, classes := r.partAt(i, sent); classes.Has(makesClass) {
		return !isHan(r.at(i+n, sent)) && classes.Has(makesVerbClass) // 茶叶 + 加工中心
	} else if classes.Has(firmTailClass) || classes.Has(firmActClass) {
		return true
	}
	return r.goesOnBehindName(i, sent)
}

// improved tells whether text[i] says that something is built or made better and the clause ends there, so that goods stand in front, no firm:
// 支持某县玉露香梨冷链建设。
func (r *reading) improved(i int, sent *sentence) bool {
	return !isHan(r.at(i+2, sent)) && r.kb.lists[tradeWorkList].Has(r.slice(span{i, min(sent.end, i+2)}))
}

// plantAt tells whether a plant that is named after its place stands at text[i]: 某某轴承旬阳产业园.
func (r *reading) plantAt(i int, sent *sentence) bool {
	p, ok := r.longestPlace(i, sent.end)
	return ok && r.kb.lists[brandPlantList].In(r.slice(span{i + p.Len, min(sent.end, i+p.Len+4)}))
}

// goesOnBehindName tells whether a cue, whatever the dictionary takes it for (落户), or a word that stands behind names begins at text[i]: a verb,
// a preposition, a conjunction, a number.
func (r *reading) goesOnBehindName(i int, sent *sentence) bool {
	var buf [6]segment.Word
	words := r.kb.seg.AppendWords(buf[:0], r.text[i:min(sent.end, i+6)])
	if n, classes := r.wordAt(i, sent.end); len(words) == 0 || n > 1 && !classes.Has(plainClass) {
		return true
	}
	if cue := r.cueOf(span{i, i + words[0].End}); cue.prep != "" || cue.Has(planClass) || cue.Has(conjClass) {
		return true
	}
	switch words[0].Tag {
	case "v", "p", "d", "c", "u", "uj", "ul", "m", "f", "r", "t", "vn":
		return true
	}
	return false
}
