package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/segment"
)

// Firms whose names have no ending at all.

// findRoleFirms adds firms whose names have no ending at all, where a word for a firm's part stands in
// front (老东家春和堂) or its seat or head behind (东方晴川总部位于…).
func (r *reading) findRoleFirms(sent *sentence, raws []rawPlace) {
	if sent.kinds&firmKind == 0 {
		return
	}
	const shortest, longest = 2, 8
	add := func(s span) {
		if n := s.len(); n < shortest || n > longest || slices.ContainsFunc(r.text[s.start:s.end], functionSign) || !r.unknownWord(s) || r.generic(s) || r.speaksOfActs(s, raws) {
			return
		}
		i, j := r.mentions.overlapping(s)
		if slices.ContainsFunc(r.mentions.list[i:j], func(m *mention) bool { return m.kind != placeMention }) {
			return
		}
		r.mentions.replace(r.firm(sent, s.start, s.end))
	}
	for i := sent.start; i < sent.end; i++ {
		if r.kinds[i]&firmKind == 0 {
			continue
		}
		n, classes := r.partAt(i, sent)
		switch {
		case classes.Has(firmRoleClass):
			at := i + n
			if c := r.at(at, sent); c == '：' || c == '“' {
				at++
			}
			add(span{at, r.wordsUntilVerb(sent, at, longest+2)})
		case classes.Has(firmTailClass):
			start := r.nameStart(sent, raws, i, 0, "")
			if low := r.boundary(sent, i); i-low <= longest && !r.holdsCue(span{low, i}) {
				start = low // at the beginning of a clause the dictionary does not count
			}
			if start < i && r.opensClause(start, sent) && !strings.ContainsRune("他她我你其这那", r.text[start]) {
				add(span{start, i})
			}
		}
	}
}

// wordsUntilVerb is where the words end that begin at text[at]: before a sign or a word that no name
// holds.
func (r *reading) wordsUntilVerb(sent *sentence, at, longest int) int {
	end := at
	for end < sent.end && end < at+longest && (isHan(r.text[end]) || isLetter(r.text[end])) {
		end++
	}
	var buf [16]segment.Word
	for _, w := range r.kb.seg.AppendWords(buf[:0], r.text[at:end]) {
		p := piece{span: span{at + w.Start, at + w.End}, tag: w.Tag}
		if p.start > at+1 && (r.leadsIn(p) || p.len() == 1 && slices.Contains([]string{"v", "p", "d", "c", "u", "uj", "ul", "r"}, p.tag)) {
			return p.start
		}
	}
	return end
}
