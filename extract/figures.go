package extract

import (
	"cmp"
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// assignFigures gives each amount and headcount of a sentence to the firing that governs it. It
// returns the firings with those added that a part of a sum in the sentence before makes.
func (r *reading) assignFigures(d *discourse, sent *sentence, firings []*firing) []*firing {
	var dealt []*firing
	for i := range sent.chunks {
		c := &sent.chunks[i]
		if c.kind != quantityChunk || c.q.unit != unitYuan && c.q.unit != unitPersons {
			continue
		}
		fig := r.figureAt(sent, i)
		if fig == nil || r.unknownShare(sent, i) || r.ofStranger(sent, i) {
			continue
		}
		if fr := r.workersOfOne(d, sent, i, firings); fr != nil {
			fr.figures = append(fr.figures, fig)
			firings = append(firings, fr)
			continue
		}
		if fr := r.ownReceiver(d, sent, i); fr != nil && len(firings) == 0 {
			fr.figures = append(fr.figures, fig)
			dealt = append(dealt, fr)
			continue
		}
		if fr := r.shareOfLast(d, sent, i, firings); fr != nil {
			fr.figures = append(fr.figures, fig)
			firings = append(firings, fr)
			continue
		}
		if fr := r.share(d, sent, i, firings); fr != nil {
			fr.figures = append(fr.figures, fig)
			continue
		}
		governors := r.governors(sent, i, firings)
		if r.baseYear(sent, i) {
			governors = r.counted(sent, i, firings)
		}
		if len(governors) == 0 && d.asked != nil && d.asked.f.figure == fig.unit && r.answers(d, sent, i) {
			firings = append(firings, &firing{f: d.asked.f, sent: sent, at: 0, pairs: d.asked.pairs, how: d.asked.how, figures: []*figure{fig}})
			continue
		}
		if len(governors) == 0 {
			if fr := r.coupleSum(d, sent, i, firings); fr != nil {
				fr.figures = []*figure{fig}
				firings = append(firings, fr)
				continue
			}
			if fr := r.ownSum(d, sent, i); fr != nil {
				fr.figures = []*figure{fig}
				firings = append(firings, fr)
				continue
			}
		}
		for _, fr := range governors {
			if fr.f.relation == graph.InvestsIn && sent.ofAid(i) {
				continue // 投资1.1亿元，其中协作资金2000万元
			}
			fr.figures = append(fr.figures, fig)
		}
		if len(governors) == 0 && len(firings) == 0 && d.last != nil && d.last.f.figure == fig.unit && d.last.sent.line == sent.line &&
			sent.index-d.last.sent.index <= 1 && r.bareFigure(sent, i) && !(fig.unit == unitPersons && sent.countsStaff(i)) {
			firings = append(firings, &firing{
				f: d.last.f, sent: sent, at: 0, pairs: d.last.pairs, joint: d.last.joint, heading: d.last.heading, how: d.last.how.part(), figures: []*figure{fig},
			})
		}
	}
	return append(firings, dealt...)
}

// ofAid tells whether a figure is the part of a sum that is aid, as its name directly in front says.
func (sent *sentence) ofAid(at int) bool {
	const least = 3 // characters: 资金 alone is anybody's
	cs := sent.chunks
	return at > 1 && cs[at-1].is(aidFundClass) && (cs[at-1].len() >= least || cs[at-2].is(topicClass)) && sent.clauses[cs[at].clause].Has(partClass)
}

// workersOfOne is the firing of a place with a number of workers of its own: in a row of origins or of goals, or beside a neighbour. nil where
// there is none.
func (r *reading) workersOfOne(d *discourse, sent *sentence, at int, firings []*firing) *firing {
	if sent.chunks[at].q.unit != unitPersons {
		return nil
	}
	if fr := cmp.Or(r.rowOrigin(d, sent, at, firings), r.rowGoal(d, sent, at, firings)); fr != nil {
		return fr
	}
	if fr := r.ownWorkers(d, sent, at); fr != nil && len(r.governors(sent, at, firings)) == 0 {
		return fr
	}
	return cmp.Or(r.ownDestination(d, sent, at), r.nextOrigin(sent, at, firings))
}

// countsStaff tells whether the number of persons at a chunk counts those sent to help: 教师15名.
func (sent *sentence) countsStaff(at int) bool {
	beside := func(k int) bool {
		return k >= 0 && k < len(sent.chunks) && sent.chunks[k].is(staffClass) && sent.chunks[k].word != "人员"
	}
	return beside(at-1) && sent.chunks[at-1].end == sent.chunks[at].start || beside(at+1) && sent.chunks[at+1].start == sent.chunks[at].end
}

// governors are the firings that a figure belongs to: those of the nearest trigger to its left
// in its clause; else of the one just behind it; else of the last one in the clauses before. A
// word of sales, income and the like that is nearer takes the figure for itself.
func (r *reading) governors(sent *sentence, at int, firings []*firing) []*firing {
	u := sent.chunks[at].q.unit
	clause := sent.chunks[at].clause
	if frs := firedAt(firings, at, u); len(frs) > 0 {
		return frs // 昆山的4200万元
	}
	if at+1 < len(sent.chunks) && sent.chunks[at+1].is(aidProjectClass) {
		if frs := firedAt(firings, at+1, u); len(frs) > 0 {
			return frs // 出资600万元援建的…
		}
	}
	if at+1 < len(sent.chunks) && sent.chunks[at+1].clause == clause && r.absorbs(&sent.chunks[at+1], u) {
		return nil // 210万元工钱
	}
	if u == unitPersons && sent.countsStaff(at) {
		firings = slices.DeleteFunc(slices.Clone(firings), func(fr *firing) bool { return fr.f.relation == graph.TransfersLaborTo })
	}
	named := at > 0 && sent.chunks[at-1].kind == mentionChunk
	for k := at - 1; k >= 0 && sent.chunks[k].clause == clause; k-- {
		if frs := firedAt(firings, k, u); len(frs) > 0 && !(named && frs[0].f.sums) {
			return frs
		}
		if r.absorbs(&sent.chunks[k], u) {
			return nil
		}
	}
	if u == unitPersons && (r.clauseIs(sent, clause, localClass) || r.clauseIs(sent, clause, withinClass)) {
		return nil // 另有35人留在县城的帮扶车间
	}
	for k := at + 1; k < len(sent.chunks) && sent.chunks[k].clause == clause && sent.chunks[k].start-sent.chunks[at].end <= 12; k++ {
		if r.absorbs(&sent.chunks[k], u) {
			return nil
		}
		if frs := firedAt(firings, k, u); len(frs) > 0 {
			return frs
		}
	}
	if u == unitPersons && goesElsewhere(sent, at) {
		return nil // 到省外其他地区就业9800人
	}
	ofInvestment := r.ofInvestment(sent, at)
	for k := at - 1; k >= 0; k-- {
		if sent.chunks[k].clause == clause {
			continue
		}
		if ofInvestment && (sent.chunks[k].is(helpStrongClass) && !sent.chunks[k].is(aidProjectClass) || sent.chunks[k].is(fromMoneyClass)) {
			continue
		}
		if r.absorbs(&sent.chunks[k], u) && !(r.reaches(sent, at) && strings.HasPrefix(sent.chunks[k].word, "增")) || clause-sent.chunks[k].clause > 3 {
			return nil
		}
		if frs := firedAt(firings, k, u); len(frs) > 0 {
			return frs
		}
	}
	if frs := r.cleftBehind(sent, at, firings); frs != nil {
		return frs
	}
	if u == unitPersons { // 组织186名务工人员出发，次日抵达…, but not 输转910人，其中赴…
		for k := at + 1; k < len(sent.chunks) && !r.absorbs(&sent.chunks[k], u) && !sent.chunks[k].is(partClass); k++ {
			if frs := firedAt(firings, k, u); len(frs) > 0 {
				if sent.dealtOutBehind(k) || r.mainly(sent, k) {
					return nil // 输送2.6万人，去向为甲8600人、乙3200人
				}
				return frs
			}
		}
	}
	return nil
}

// mainly tells whether the word at a chunk says only where most of the workers go: 主要去向为某省.
func (r *reading) mainly(sent *sentence, at int) bool {
	c := &sent.chunks[at]
	return c.is(arriveAimClass) && (strings.HasPrefix(c.word, "主要") || r.slice(span{max(sent.start, c.start-2), c.start}) == "主要")
}

// reaches tells whether a figure is what a sum has come to, so that what it has grown by in front says nothing of it: 增加了800万元，达到3900万元.
func (r *reading) reaches(sent *sentence, at int) bool {
	before := r.slice(span{max(sent.start, sent.chunks[at].start-3), sent.chunks[at].start})
	return hasAny(before, "达", "至")
}

// ofInvestment tells whether a word for a sum of investment stands directly in front of a figure: 总投资24.6亿元.
func (r *reading) ofInvestment(sent *sentence, at int) bool {
	for k := at - 1; k >= 0 && at-k <= 2 && sent.chunks[k].clause == sent.chunks[at].clause; k-- {
		if c := &sent.chunks[k]; c.is(investStrongClass) && strings.Contains(c.word, "投资") {
			return true
		}
	}
	return false
}

// absorbs tells whether a word takes figures that belong to no relation.
func (r *reading) absorbs(c *chunk, u unit) bool {
	return slices.ContainsFunc(c.frames, func(f *frame) bool { return f.relation == noRelation && f.figure == u }) &&
		!(u == unitPersons && c.is(studyClass) && c.end < len(r.text) && r.text[c.end] == '后') // 94名青年经培训后被录用
}

// firedAt lists the firings of a trigger that take figures of a unit. Of several relations the
// first in the order of the frames takes them.
func firedAt(firings []*firing, at int, u unit) []*firing {
	for _, fr := range firings {
		if fr.at == at && fr.f.figure == u && fr.f.relation != topicRelation {
			return []*firing{fr}
		}
	}
	return nil
}

func appendPair(pairs [][2]*entity, x *finder, a, b *entity) [][2]*entity {
	if p := [2]*entity{a, b}; x.possible(a, b) && !slices.Contains(pairs, p) {
		return append(pairs, p)
	}
	return pairs
}

// bareFigure tells whether nothing but times and words such as 其中, 为, 累计 stands in front of a figure
// in its sentence, so that it goes on with what the text was counting.
func (r *reading) bareFigure(sent *sentence, at int) bool {
	if sent.ofKind(at) {
		return true
	}
	from := 0
	for k := range at {
		if c := &sent.chunks[k]; c.kind == breakChunk && r.text[c.start] == '：' {
			from = k + 1 // 力度一年大过一年：2022年5.1亿元
		}
	}
	for k := from; k < at; k++ {
		c := &sent.chunks[k]
		switch {
		case c.kind == quantityChunk && (c.q.unit == unitYear || c.q.unit == unitTime):
		case len(sent.terms) == 0 && c.is(receiveClass), len(sent.terms) == 0 && c.is(receiveGetClass), len(sent.terms) == 0 && c.is(giveClass):
		case c.kind == breakChunk, c.is(partClass), c.is(totalClass), c.is(approxClass), c.is(beClass), c.is(doneClass), c.word == "为", c.word == "来":
		case c.kind == textChunk && r.kb.speaksOfTime(c.word):
		default:
			return false
		}
	}
	return true
}

// unknownShare tells whether a figure in a row of shares is that of a name that nobody knows: 甲公司1000万元、某能达300万元.
func (r *reading) unknownShare(sent *sentence, at int) bool {
	cs := sent.chunks
	if at < 4 || cs[at-1].kind != textChunk || cs[at-2].kind != commaChunk || cs[at-3].kind != quantityChunk || cs[at-3].q.unit != cs[at].q.unit || cs[at-4].kind != mentionChunk {
		return false
	}
	return cs[at-1].len() >= 2 && !r.kb.speaksOfTime(cs[at-1].word) && r.unknownWord(cs[at-1].span)
}

// ofStranger tells whether a figure is what somebody invests whose name nobody knows: 其中甲市某丰投资2300万元.
func (r *reading) ofStranger(sent *sentence, at int) bool {
	for k := at - 1; k > 0 && sent.chunks[k].clause == sent.chunks[at].clause; k-- {
		if sent.chunks[k].is(investStrongClass) {
			return r.strangerBefore(sent, k)
		}
	}
	return false
}

// ofKind tells whether a figure is that of a kind of use, in a sentence that names nobody: 产业发展类2980万元，乡村建设类1650万元.
func (sent *sentence) ofKind(at int) bool {
	if len(sent.terms) > 0 || at == 0 || sent.chunks[at].q.unit != unitYuan || sent.classes.Has(notAidClass) {
		return false
	}
	before := &sent.chunks[at-1]
	return before.clause == sent.chunks[at].clause && strings.HasSuffix(before.word, "类")
}

// speaksOfTime tells whether a stretch of text holds nothing but words of time.
func (kb *knowledge) speaksOfTime(s string) bool {
	for _, w := range kb.lists[timeList] {
		s = strings.ReplaceAll(s, w, "")
	}
	return s == ""
}

// cleftBehind are the firings of the clause behind a figure that says whose it is: 168万元，是甲送来的;
// 100万元，由甲出.
func (r *reading) cleftBehind(sent *sentence, at int, firings []*firing) []*firing {
	k := at + 1
	for k < len(sent.chunks) && sent.chunks[k].clause == sent.chunks[at].clause {
		if k > at+2 {
			return nil
		}
		k++
	}
	if k >= len(sent.chunks) || !sent.chunks[k].is(beClass) && sent.chunks[k].prep != "by" && sent.chunks[k].prep != "from" {
		return nil
	}
	for i := k; i < len(sent.chunks) && sent.chunks[i].clause == sent.chunks[k].clause; i++ {
		if frs := firedAt(firings, i, sent.chunks[at].q.unit); len(frs) > 0 {
			return frs
		}
	}
	return nil
}

// clauseIs tells whether a clause holds a word of a class.
func (r *reading) clauseIs(sent *sentence, clause int, class lexicon.Number) bool {
	return sent.clauses[clause].Has(class)
}

// counted is the firing that the figures just in front of a chunk belong to in the sentence, or nil.
func (r *reading) counted(sent *sentence, at int, firings []*firing) []*firing {
	u := sent.chunks[at].q.unit
	for _, fr := range slices.Backward(firings) {
		if fr.f.figure == u && len(fr.figures) > 0 && fr.at < at {
			return []*firing{fr}
		}
	}
	return nil
}
