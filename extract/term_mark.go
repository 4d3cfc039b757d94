package extract

import "strings"

// What marks noun groups: prepositions in front of them, and claims that begin beside them.

// markOf is the kind of the preposition in front of chunk i, over a few describing characters, and
// the preposition.
func markOf(cs []chunk, i int) (kind, word string) {
	k := i - 1
	if k > 1 && cs[k].is(ofClass) && (cs[k-1].is(pairClass) || cs[k-1].is(helpClass)) && (cs[k-2].prep == "to" || cs[k-2].prep == "with") && cs[k-2].clause == cs[i].clause {
		return cs[k-2].prep, cs[k-2].word // 向结对的某镇
	}
	if k > 0 && cs[k].is(helpStrongClass) && cs[k-1].prep == "by" && cs[k-1].word == "经" {
		return "", "" // 经对口支援某县的某市牵线
	}
	for back := k; back > 0 && cs[k].prep == "" && cs[back].clause == cs[i].clause && cs[i].start-cs[back].start <= 5; back-- {
		if (cs[back].kind == textChunk || cs[back].is(topicClass) || cs[back].is(helpClass) || cs[back].is(eachClass)) && cs[back-1].prep != "" {
			k = back - 1
			break
		}
	}
	if k < 0 || cs[k].clause != cs[i].clause || k > 0 && cs[k].word == "来" && cs[k-1].kind == quantityChunk && cs[k-1].q.unit == unitTime {
		return "", "" // 三年来怒江州…
	}
	return cs[k].prep, cs[k].word
}

// marked tells whether a preposition stands in front of a chunk, so that what follows 的 is no part of its
// noun group: 来自某区的某公司.
func marked(cs []chunk, i int) bool {
	kind, _ := markOf(cs, i)
	return kind != "" && kind != "with"
}

// startsClaim tells whether the mention at chunk k begins a claim of its own, parallel to one
// that the list stands in (甲帮扶乙、丙帮扶丁), or a relative clause (以及丙援建的…).
func startsClaim(cs []chunk, from, k int) bool {
	for k+1 < len(cs) && cs[k+1].kind == mentionChunk {
		if k++; cs[k].m.kind == anaphorMention {
			return false // 甲、乙两县 closes the list
		}
	}
	if k+2 >= len(cs) || !claiming(&cs[k+1]) || from > 0 && (cs[from-1].prep == "with" && !cs[from-1].is(helpClass) || cs[from-1].prep == "by") {
		return false // 与甲、乙结对的, 受甲、乙帮扶的
	}
	return cs[k+2].is(ofClass) || strings.HasSuffix(cs[k+1].word, "的") || from > 0 && claiming(&cs[from-1])
}

// startsCouple tells whether the mention at chunk k begins a couple of its own behind one that the
// list closes: 甲与乙、丙与丁.
func startsCouple(cs []chunk, from, k int) bool {
	for k+1 < len(cs) && cs[k+1].kind == mentionChunk {
		k++
	}
	return from > 0 && k+2 < len(cs) && cs[k+2].kind == mentionChunk &&
		(cs[from-1].word == "与" && cs[k+1].word == "与" || cs[from-1].word == "和" && cs[k+1].word == "和" && apart(cs[k].m, cs[k+2].m))
}

func claiming(c *chunk) bool {
	return c.is(helpStrongClass) || c.is(pairClass) || c.is(giveClass) || c.is(aidProjectClass)
}

// opensSince tells whether 自 or 从 opens the clause of chunk i.
func opensSince(cs []chunk, i int) bool {
	k := i
	for k > 0 && cs[k-1].clause == cs[i].clause {
		k--
	}
	return cs[k].prep == "from"
}

// sinceBehind tells whether 以来 or 起 closes the clause that 自 opens in front of a noun group.
func (r *reading) sinceBehind(sent *sentence, t *term) bool {
	for k := t.to; k < len(sent.chunks); k++ {
		if c := &sent.chunks[k]; c.clause != t.clause || c.kind == breakChunk {
			before := r.slice(span{t.end, c.start})
			return strings.HasSuffix(before, "以来") || strings.HasSuffix(before, "起") || strings.HasSuffix(before, "后")
		}
	}
	return false
}
