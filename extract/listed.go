package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// nameList is a list of names joined by 、.
type nameList struct {
	items []span
	end   int // behind the last item
}

// findListed names the members of a list that only the list's head or the other members tell the kind of:
// 甲、乙、丙等8家医院; 甲精石、乙岩棉等重点项目12个; 甲轴承、乙管业、丙玻璃三家企业.
func (r *reading) findListed(sent *sentence, raws []rawPlace) {
	named := func(m *mention) bool { return m.kind == orgMention || m.kind == groupMention }
	if sent.kinds&enumKind == 0 || !slices.ContainsFunc(r.mentions.in(sent.span), named) {
		return
	}
	for i := sent.start; i < sent.end; i++ {
		if r.kinds[i]&enumKind == 0 {
			continue
		}
		list := r.listAt(sent, i)
		if len(list.items) < 2 {
			continue
		}
		i = max(i, list.end-1)
		typ, sure := r.listHead(sent, list)
		headed := typ != ""
		if typ == "" {
			typ = graph.Enterprise
		}
		if named := r.namedItems(list, typ); !sure && (named == 0 || 2*named < len(list.items) && r.at(list.end, sent) != '等') {
			continue
		}
		for k, s := range list.items {
			if start := r.nameStart(sent, raws, s.end, 0, typ); k == 0 && (!sure || start < s.end-1) {
				s.start = max(s.start, start) // 引进了甲、乙
			}
			if r.namesMember(sent, raws, s, sure, headed) {
				r.mentions.replace(r.spots.put(mention{span: s, sent: sent, kind: orgMention, typ: typ, name: r.slice(s), score: 0.7, listed: true}))
			}
		}
	}
}

// listAt reads the list whose first 、 stands at text[i].
func (r *reading) listAt(sent *sentence, i int) nameList {
	const longest = 16
	start := i
	for start > sent.start && i-start < longest && r.inItem(r.text[start-1]) {
		start--
	}
	if m := r.adjacentOrganisation(i); m != nil {
		start = m.start
	}
	if i == start || i-start >= longest {
		return nameList{}
	}
	list := nameList{items: append(r.items[:0], span{start, i})}
	for at := i; r.at(at, sent) == '、'; {
		end := r.itemEnd(sent, at+1)
		if end == at+1 {
			break
		}
		list.items = append(list.items, span{at + 1, end})
		at = end
		list.end = end
	}
	r.items = list.items
	return list
}

// inItem tells whether a character can stand in an item of a list.
func (r *reading) inItem(c rune) bool { return isHan(c) || isLetter(c) || isDigit(c) || c == '·' }

// itemEnd is where the item of a list ends that begins at text[at]: before a sign, 等, a number, or, at
// the list's end, a word that no name holds.
func (r *reading) itemEnd(sent *sentence, at int) int {
	const longest = 16
	if k := r.mentions.from(at); k < len(r.mentions.list) {
		if m := r.mentions.list[k]; m.start == at && m.kind == orgMention {
			return m.end
		}
	}
	group := r.mentions.nextGroup(at+2, at+longest)
	for i := at; i < sent.end && i <= at+longest; i++ {
		c := r.text[i]
		switch {
		case c == '、', c == '等' && i > at:
			return i
		case !r.inItem(c) || i == group:
			return min(i, r.wordsUntilVerb(sent, at, longest))
		}
	}
	return r.wordsUntilVerb(sent, at, longest)
}

// nextGroup is where the first group of members begins from text[at] to text[last], -1 where none does.
func (set *mentionSet) nextGroup(at, last int) int {
	for k := set.from(at); k < len(set.list) && set.list[k].start <= last; k++ {
		if set.list[k].kind == groupMention {
			return set.list[k].start
		}
	}
	return -1
}

// listHead reads what a list is one of: a counted group of organisations (sure), firms, or projects and
// the like, which may be named by their firms.
func (r *reading) listHead(sent *sentence, list nameList) (typ graph.Type, sure bool) {
	i := list.end
	closed := r.at(i, sent) == '等'
	if closed && strings.ContainsRune("地市省县区州", r.at(i+1, sent)) && i+1 < sent.end {
		return "", false // 甲、乙、丙等地9家企业
	}
	for _, m := range r.mentions.in(span{i, min(sent.end, i+16)}) {
		if m.kind != groupMention || !r.kb.isOrganisation(m.typ) {
			continue
		}
		if closed && m.start <= i+2 || m.start == i && m.count == len(list.items) {
			return m.typ, true
		}
	}
	if !closed {
		return "", false
	}
	for k := i + 1; k < min(sent.end, i+6); k++ {
		n, classes := r.partAt(k, sent)
		if n > 0 && classes.Has(kindEnterpriseClass) || strings.HasPrefix(r.slice(span{k, min(sent.end, k+2)}), "项目") {
			return graph.Enterprise, false
		}
	}
	return "", false
}

// namedItems counts the items that are names of organisations of a type.
func (r *reading) namedItems(list nameList, typ graph.Type) int {
	n := 0
	for _, s := range list.items {
		if slices.ContainsFunc(r.mentions.in(s), func(m *mention) bool { return m.kind == orgMention && m.typ == typ && m.end == s.end }) {
			n++
		}
	}
	return n
}

// namesMember tells whether a list's item is a name by itself: no mention yet covers it, and it holds
// neither a cue nor a word that leads to names. Where only the other items tell the kind, it opens with a
// place or holds a word that the dictionary does not know.
func (r *reading) namesMember(sent *sentence, raws []rawPlace, s span, sure, headed bool) bool {
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
	if p := r.placeAt(s.start, raws); p != nil && p.end == s.end && !allCommon(p.cands) {
		return false // 甲市、乙市等6家企业: a place and no firm
	}
	if n, classes := r.nameAt(s.start, s.end); n > 1 && classes.Has(genericClass) && !classes.Has(properClass) || r.leadInside(s) || r.generic(s) {
		return false
	}
	for i := s.start; i < s.end; i++ {
		if n, classes := r.partAt(i, sent); n > 1 && i+n <= s.end && classes.Has(titleClass) {
			return false // 会长陈国荣
		}
	}
	if sure {
		return r.nameStart(sent, raws, s.end, 0, "") <= s.start || s.len() <= 4
	}
	if p := r.placeAt(s.start, raws); p != nil {
		return s.end-p.end >= 2 && !fullForm(p.cands) && (!r.generic(span{p.end, s.end}) || headed && r.names(span{p.end, s.end}, industryClass)) // 青岛啤酒
	}
	if n, class := r.kb.names.EndingAt(r.text[:s.end], s.end, 4, "industry"); n > 0 && s.len() >= n+2 && class != "industry.trail" && !r.generic(span{s.start, s.end - n}) {
		return true // 吉利汽车
	}
	return r.unknownWord(s) && !slices.ContainsFunc(r.text[s.start:s.end], functionSign)
}
