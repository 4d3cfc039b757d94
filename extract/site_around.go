package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// What stands around a trigger: firms behind places, founders, verbs further on, lists one by one.

// firmOf is the firm that the place at chunk k has behind it, with nothing but 企业 between (海安企业丰禾机械), else the noun group there.
func (x *finder) firmOf(k int) *term {
	cs := x.sent.chunks
	if cs[k].m.kind == placeMention && k+2 < len(cs) && cs[k+1].kind == textChunk && cs[k+1].word == "企业" && cs[k+2].term != nil && cs[k+2].m.typ == graph.Enterprise {
		return cs[k+2].term
	}
	return cs[k].term
}

// firmsOf tells whether firms of a place stand behind it, said by a few characters: 南康区家具企业.
func (sent *sentence) firmsOf(t *term) bool {
	const longest = 6
	if t.items[0].sent != sent || t.to >= len(sent.chunks) {
		return false
	}
	behind := &sent.chunks[t.to]
	word := strings.TrimRight(behind.word, "当之中里，")
	return behind.kind == textChunk && behind.len() <= longest && (strings.HasSuffix(word, "企业") || strings.HasSuffix(word, "客商"))
}

// placed is the firm or the place of the two that stand side by side directly in front of the trigger: 甲公司宁强生产基地.
func (x *finder) placed(s site) []*term {
	const near = 2
	terms := x.inClause()
	for i := 1; i < len(terms); i++ {
		firm, place := terms[i-1], terms[i]
		if firm.end != place.start || firm.items[0].typ != graph.Enterprise || firm.items[0].kind != orgMention || place.items[0].kind != placeMention || x.starts() < place.end || x.starts()-place.end > near {
			continue
		}
		if s == placerSite {
			return append(x.look[:0], firm)
		}
		return append(x.look[:0], place)
	}
	return nil
}

// founded is the firm that a noun group founds in its clause, so that the text goes on about that one, else the noun group: 甲集团成立乙公司，总投资….
func (x *finder) founded(t *term) *term {
	for _, o := range x.sent.terms {
		if x.f.relation == graph.InvestsIn && o.clause == t.clause && o.from > t.to && o.items[0].typ == graph.Enterprise && o.items[0].kind == orgMention &&
			o.start-2 >= x.sent.start && x.r.kb.lists[foundList].Has(x.r.slice(span{o.start - 2, o.start})) {
			return o
		}
	}
	return t
}

// worker tells whether a word for workers stands at chunk k, or behind a few describing characters there: 一批毕业生.
func (sent *sentence) worker(k int) bool {
	cs := sent.chunks
	return cs[k].is(laborWhoClass) || cs[k].word == "乘客" || cs[k].kind == textChunk && cs[k].len() <= 3 && k+1 < len(cs) && cs[k+1].is(laborWhoClass)
}

// numberedWorkers tells whether a number of persons and a word for workers stand behind a chunk and what says which ones: 第一批157名务工者.
func (sent *sentence) numberedWorkers(k int) bool {
	const far = 4
	cs := sent.chunks
	for i := k; i+1 < len(cs) && i < k+far && (cs[i].kind == textChunk || cs[i].kind == quantityChunk); i++ {
		if cs[i].kind == quantityChunk && cs[i].q.unit == unitPersons {
			return cs[i+1].is(laborWhoClass)
		}
	}
	return false
}

// ofAnother tells whether a noun group behind the trigger has another claim behind it in the clause, which it belongs to:
// 对口帮扶甲（后由乙帮扶）.
func (x *finder) ofAnother(t *term) bool {
	if t.start < x.sent.chunks[x.at].end {
		return false
	}
	for k := t.to; k < len(x.sent.chunks) && x.sent.chunks[k].clause == t.clause; k++ {
		if claiming(&x.sent.chunks[k]) {
			return true
		}
	}
	return false
}

// possessed tells whether a noun group with 的 stands directly in front of the trigger, so that the trigger is a noun of its own.
func (x *finder) possessed() bool {
	cs := x.sent.chunks
	return x.at > 1 && cs[x.at-1].is(ofClass) && cs[x.at-2].term != nil && cs[x.at-2].term.prep == ""
}

// oneByOne finds what the clauses behind the trigger list one by one: 一个是甲，另一个是乙.
func (x *finder) oneByOne() []*term {
	return x.asOne(slices.DeleteFunc(slices.Clone(x.sent.terms), func(t *term) bool { return !x.oneOf(t) }))
}

// oneOf tells whether 一个是 or 分别是 stands in front of a noun group behind the trigger, with
// nothing but the places that it lies in between.
func (x *finder) oneOf(t *term) bool {
	for k := t.from - 1; k > x.at+1 && t.from-k <= 4; k-- {
		if x.sent.chunks[k].is(beClass) {
			before := x.r.slice(span{x.sent.chunks[x.at].end, x.sent.chunks[k].start})
			return strings.HasSuffix(before, "一个") || strings.HasSuffix(before, "分别")
		}
		if c := &x.sent.chunks[k]; c.kind != mentionChunk && !c.is(ofClass) {
			return false
		}
	}
	return false
}
