package extract

import (
	"strings"

	"example.org/kg/graph"
)

// What stands around what may be the name of a firm without 公司: in front of it, behind it, beside it.

// roleBefore tells whether a word for a firm's part stands in front of text[start]: 投资方, 老东家.
func (r *reading) roleBefore(sent *sentence, start int) bool {
	if start > sent.start && (r.text[start-1] == '“' || r.text[start-1] == '：') {
		start--
	}
	n, _ := r.kb.names.EndingAt(r.text[:start], start, 5, "firm.")
	return n > 0 && start-n >= sent.start
}

// broughtBefore tells whether a word of bringing firms stands in front of text[start]: 引进.
func (r *reading) broughtBefore(sent *sentence, start int) bool {
	n, _ := r.kb.words.EndingAt(r.text[:start], start, 4, "invest.bring")
	return n > 0 && start-n >= sent.start
}

// takenUp tells whether a sentence ends at text[end] and the next one takes up the firm: 这家企业.
func (r *reading) takenUp(sent *sentence, end int) bool {
	if isHan(r.at(end, sent)) || sent.index+1 >= len(r.sents) {
		return false
	}
	next := r.sents[sent.index+1]
	return r.kb.lists[firmAgainList].Opening(r.slice(span{next.start, min(next.end, next.start+4)})) != ""
}

// calledBefore tells whether a word for being called stands in front of text[start]: 名叫.
func (r *reading) calledBefore(sent *sentence, start int) bool {
	n, _ := r.kb.names.EndingAt(r.text[:start], start, 3, "called")
	return n > 0 && start-n >= sent.start
}

// ofPlace tells whether a place and 的 stand in front of text[start]: 邹平的某昀铝业.
func (r *reading) ofPlace(sent *sentence, raws []rawPlace, start int) bool {
	return start-1 > sent.start && r.text[start-1] == '的' && endsPlace(raws, start-1)
}

// endsPlace tells whether a name of a division ends at text[end].
func endsPlace(raws []rawPlace, end int) bool {
	i := rawFrom(raws, end)
	return i > 0 && raws[i-1].end == end
}

// besideFirm tells whether a firm stands next to a stretch in a list or joined by a conjunction.
func (r *reading) besideFirm(sent *sentence, s span) bool {
	joins := func(i int) bool { return strings.ContainsRune("、和与及同", r.at(i, sent)) && r.at(i, sent) != 0 }
	k := r.mentions.from(s.end)
	if k < len(r.mentions.list) {
		if m := r.mentions.list[k]; m.start == s.end+1 && joins(s.end) && m.kind == orgMention && m.typ == graph.Enterprise {
			return true
		}
	}
	k = r.mentions.from(s.start)
	if k == 0 {
		return false
	}
	m := r.mentions.list[k-1]
	return m.end == s.start-1 && joins(m.end) && m.kind == orgMention && m.typ == graph.Enterprise
}

// actsBehind tells whether what follows is what a firm does: a word of intending, investing or giving, a
// preposition, its seat or its head.
func (r *reading) actsBehind(i int, sent *sentence) bool {
	if _, parts := r.partAt(i, sent); parts.Has(firmTailClass) || parts.Has(firmActClass) {
		return true
	}
	_, classes := r.wordAt(i, sent.end)
	if cue := &r.kb.cues[classes.Word]; cue.Has(planClass) || cue.Has(investClass) || cue.Has(investStrongClass) || cue.Has(giveGiftClass) || cue.Has(laborHireClass) || cue.prep != "" {
		return true
	}
	return strings.HasPrefix(r.slice(span{i, min(sent.end, i+2)}), "现场") || r.plantBehind(i, sent)
}

// plantBehind tells whether 的 and a plant or a project stand at text[i], which the firm in front then owns: 的脆片生产线.
func (r *reading) plantBehind(i int, sent *sentence) bool {
	const longest = 10
	if r.at(i, sent) != '的' {
		return false
	}
	for k := i + 1; k < sent.end && k <= i+longest && isHan(r.text[k]); k++ {
		if n, classes := r.wordAt(k, sent.end); n > 0 && classes.Has(investPlantClass) {
			return true
		}
	}
	return false
}
