package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// What a quantity says as a figure: its value, its hedges, whether it is a rate or a difference.

// figureAt makes the figure of a quantity; nil where it is too large or none of a relation.
func (r *reading) figureAt(sent *sentence, at int) *figure {
	c := &sent.chunks[at]
	var value int64
	var ok bool
	if c.q.unit == unitYuan {
		value, ok = c.q.value.hundredths()
	} else {
		value, ok = c.q.value.whole()
	}
	if !ok || value <= 0 || r.perUnit(sent, c.span) || r.compares(sent, c.span) {
		return nil
	}
	return r.sums.put(figure{
		at: at, unit: c.q.unit, value: value, period: r.yearInTurn(sent, at, r.periodAt(sent, at)), hedges: r.hedgesAt(sent, at), status: figureStatus(sent, at),
	})
}

// perUnit tells whether a figure is a rate: 每亩3000元, 5元/公斤, 4500元以上 of a wage.
func (r *reading) perUnit(sent *sentence, s span) bool {
	if n := r.at(s.end, sent); n == '/' || n == '／' {
		return true
	}
	left := r.slice(span{max(sent.start, s.start-6), s.start})
	if _, behind, ok := strings.Cut(left, "每"); ok && !strings.HasPrefix(behind, "年") {
		return true
	}
	return r.kb.lists[rateList].In(left) || r.forEach(sent, s)
}

// forEach tells whether a figure is what each of many gets, in front of it in its clause: 对每名满六个月的工人给予3000元.
func (r *reading) forEach(sent *sentence, s span) bool {
	const far = 30
	for i := s.start - 1; i > sent.start && s.start-i < far && !breaksClause(r.text[i]); i-- {
		if r.text[i-1] == '每' && strings.ContainsRune("名人户位亩", r.text[i]) {
			return r.kb.lists[grantList].In(r.slice(span{i, s.start}))
		}
	}
	return false
}

// figureStatus is Planned or Done where a word in the figure's clause says so, else "".
func figureStatus(sent *sentence, at int) graph.Status {
	return statusUpTo(sent, at-1, sent.chunks[at].clause)
}

// hedgesAt collects the words that qualify a figure, in front of it in its clause and in it.
func (r *reading) hedgesAt(sent *sentence, at int) []string {
	var out []string
	for k := at - 1; k >= 0 && sent.chunks[k].clause == sent.chunks[at].clause; k-- {
		c := &sent.chunks[k]
		if c.kind == quantityChunk {
			break
		}
		if c.is(totalClass) || c.is(partClass) || c.is(approxClass) && sent.chunks[at].start-c.end <= 1 {
			out = append(out, c.word)
		}
	}
	if sent.chunks[at].q.approx {
		for _, w := range []string{"余", "多"} {
			if strings.Contains(r.slice(sent.chunks[at].span), w) {
				out = append(out, w)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// compares tells whether a figure is a difference: 比上年同期多110人.
func (r *reading) compares(sent *sentence, s span) bool {
	const far = 16
	low := s.start
	for low > sent.start && s.start-low < far && !breaksClause(r.text[low-1]) {
		low--
	}
	left := r.slice(span{low, s.start})
	more := r.kb.lists[moreList].Ending(left)
	return more != "" && (strings.ContainsAny(left, "比较") || strings.HasPrefix(more, "增"))
}

// baseYear tells whether a figure is that of an earlier year which another is compared with: 较去年的15.7亿元
// 增加….
func (r *reading) baseYear(sent *sentence, at int) bool {
	const far = 10
	start := sent.chunks[at].start
	left := r.slice(span{max(sent.start, start-far), start})
	if !strings.HasSuffix(left, "的") {
		return false
	}
	i := strings.LastIndexAny(left, "较比")
	return i >= 0 && strings.ContainsAny(left[i:], "年月期") && !strings.ContainsAny(left[i:], "，。；")
}
