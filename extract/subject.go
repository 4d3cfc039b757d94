package extract

import (
	"cmp"
	"strings"

	"example.org/kg/extract/document"
)

// What the next sentence may go on with.

// subjectOf is the noun group that the next sentence may leave out: the first one without a
// preposition.
func (r *reading) subjectOf(sent *sentence) *term {
	var aside *term
	for i, t := range sent.terms {
		if t.prep != "" || t.attr || strings.HasPrefix(t.items[0].level, "both") || sent.governed(t) {
			continue
		}
		if !t.aside {
			return r.introduced(sent, i)
		}
		aside = cmp.Or(aside, t)
	}
	return aside
}

// headOf is the organisation that a heading consists of, so that the lines under it leave it out: 一、某某有限公司. nil where it says more.
func (r *reading) headOf(sent *sentence) *term {
	const numbering = 4 // characters
	if len(sent.terms) != 1 {
		return nil
	}
	t := sent.terms[0]
	if m := t.items[0]; len(t.items) > 1 || m.kind != orgMention || t.end < sent.end || t.start > sent.start+numbering {
		return nil
	}
	return t
}

// governed tells whether a verb in front of a noun group in its clause has it as object: 接收某区教师, 支援某县, 帮助销售某县产品.
func (sent *sentence) governed(t *term) bool {
	for k := t.from - 1; k >= 0 && sent.chunks[k].clause == t.clause && !sent.chunks[k].is(ofClass); k-- {
		if c := &sent.chunks[k]; c.is(laborHireClass) || c.is(dativeClass) || c.is(helpClass) {
			return true
		}
	}
	return false
}

// introduced is the noun group that the one at index i brings up with 有, so that the text goes on about
// it (某街道有所小学), else that one itself.
func (r *reading) introduced(sent *sentence, i int) *term {
	t := sent.terms[i]
	if i+1 >= len(sent.terms) || sent.terms[i+1].from > t.to+3 || sent.terms[i+1].items[0].kind != orgMention {
		return t
	}
	for k := t.to; k < sent.terms[i+1].from; k++ {
		c := &sent.chunks[k]
		if c.kind == textChunk && (strings.HasSuffix(c.word, "有") || r.kb.lists[bringUpList].In(c.word)) {
			return sent.terms[i+1]
		}
	}
	return t
}

// titled are the places that the title names.
func (r *reading) titled() map[*entity]bool {
	out := map[*entity]bool{}
	for _, m := range r.mentions.list {
		if m.sent.kind != document.Title {
			break
		}
		if m.ent != nil && m.ent.isPlace() {
			out[m.ent] = true
		}
	}
	return out
}
