package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// findListed names the members of a list that only the list's head tells the kind of: 甲、乙、丙等8家
// 医院; 甲精石、乙岩棉等重点项目12个, where others of the list are firms.
func (r *reading) findListed(sent *sentence, raws []rawPlace) {
	for i := sent.start; i < sent.end; i++ {
		if r.text[i] != '等' || i == sent.start {
			continue
		}
		typ, sure := r.listHead(sent, i)
		if typ == "" {
			continue
		}
		items := r.listItems(sent, i)
		if len(items) < 2 || !sure && !r.mostly(items, typ) {
			continue
		}
		for _, s := range items {
			if r.namesMember(sent, raws, s, sure) {
				r.mentions.replace(&mention{span: s, sent: sent, kind: orgMention, typ: typ, name: r.slice(s), score: 0.7, listed: true})
			}
		}
	}
}

// listHead reads what 等 at text[i] closes a list of: a counted group of organisations (sure), or
// projects and the like, which may be named by their firms.
func (r *reading) listHead(sent *sentence, i int) (typ graph.Type, sure bool) {
	for _, m := range r.mentions.in(span{i + 1, min(sent.end, i+16)}) {
		if m.kind == groupMention && m.start <= i+2 && r.kb.isOrganisation(m.typ) {
			return m.typ, true
		}
	}
	for k := i + 1; k < min(sent.end, i+6); k++ {
		n, classes := r.partAt(k, sent)
		if n > 0 && hasClass(classes, lexicon.Class("kind.Enterprise")) || strings.HasPrefix(r.slice(span{k, min(sent.end, k+2)}), "项目") {
			return graph.Enterprise, false
		}
	}
	return "", false
}

// listItems are the members of the list that ends at text[end], cut at 、 back to a sign or a word
// that no name holds.
func (r *reading) listItems(sent *sentence, end int) []span {
	const longest = 16
	var items []span
	at := end
	for at > sent.start {
		start := at
		for start > sent.start && at-start < longest && !breaksClause(r.text[start-1]) && r.text[start-1] != '、' && r.text[start-1] != '“' && r.text[start-1] != '”' {
			start--
		}
		if start == at || at-start >= longest {
			break
		}
		first := start == sent.start || r.text[start-1] != '、'
		items = append(items, span{start, at})
		if first {
			break
		}
		at = start - 1
	}
	slices.Reverse(items)
	return items
}

// mostly tells whether at least half of the items are names of organisations of a type.
func (r *reading) mostly(items []span, typ graph.Type) bool {
	n := 0
	for _, s := range items {
		if slices.ContainsFunc(r.mentions.in(s), func(m *mention) bool { return m.kind == orgMention && m.typ == typ && m.end == s.end }) {
			n++
		}
	}
	return 2*n >= len(items)
}

// namesMember tells whether a list's item is a name by itself: no mention yet covers it, and it holds
// neither a cue nor a word that leads to names.
func (r *reading) namesMember(sent *sentence, raws []rawPlace, s span, sure bool) bool {
	const shortest, longest = 2, 10
	if s.len() < shortest || s.len() > longest {
		return false
	}
	for _, c := range r.text[s.start:s.end] {
		if !isHan(c) && !isLetter(c) {
			return false
		}
	}
	i, j := r.mentions.overlapping(s)
	for _, m := range r.mentions.list[i:j] {
		if m.kind != placeMention {
			return false
		}
	}
	if r.holdsLead(s) {
		return false
	}
	if sure {
		return r.nameStart(sent, raws, s.end, 0) <= s.start || s.len() <= 4
	}
	return r.unknownWord(s)
}
