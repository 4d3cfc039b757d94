package extract

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
)

// relativeYears are words for years, counted from the year of the article where it is dated.
var relativeYears = []struct {
	word string
	off  int
}{
	{"去年", -1}, {"上年", -1}, {"前年", -2}, {"今年", 0}, {"本年", 0}, {"明年", 1},
}

// periodAt is the time that a figure speaks of: the time nearest in front of it in its clause,
// else in the clauses before it.
func (r *reading) periodAt(sent *sentence, at int) graph.Period {
	clause := sent.chunks[at].clause
	if at > 0 && sent.chunks[at-1].is(levelToClass) {
		if p := r.periodBeforeBase(sent, at); p != (graph.Period{}) {
			return p
		}
	}
	low := sent.start
	for k := range sent.chunks {
		if sent.chunks[k].clause == clause {
			low = sent.chunks[k].start
			break
		}
	}
	if p := r.yearBefore(sent, span{low, sent.chunks[at].start}); p != (graph.Period{}) {
		return p
	}
	if p := r.lastPeriod(sent, span{low, sent.chunks[at].start}); p != (graph.Period{}) {
		return p
	}
	return r.lastPeriod(sent, span{sent.start, low})
}

// yearBefore is the year that 上年 in a stretch of a sentence means where the text in front of it names one
// year: 2020年…450万元，较上年的400万元. Else it is zero.
func (r *reading) yearBefore(sent *sentence, s span) graph.Period {
	text := r.slice(s)
	if !strings.Contains(text, "上年") {
		return graph.Period{}
	}
	i := strings.LastIndex(text, "上年")
	if strings.ContainsAny(text[i:], "0123456789") {
		return graph.Period{}
	}
	p := r.lastPeriod(sent, span{sent.start, s.start + utf8.RuneCountInString(text[:i])})
	year, err := strconv.Atoi(p.Start)
	if err != nil || p.Start != p.End {
		return graph.Period{}
	}
	p.Start = strconv.Itoa(year - 1)
	p.End = p.Start
	return p
}

// periodBeforeBase is the time named in front of the base that a figure has risen from: 2020 for 950万元 in
// 2020年…由2019年的700万元增加到950万元. It is zero where no base is named.
func (r *reading) periodBeforeBase(sent *sentence, at int) graph.Period {
	for k := at - 2; k > 0 && sent.chunks[k].clause == sent.chunks[at].clause; k-- {
		if c := &sent.chunks[k]; c.word == "由" || c.word == "从" {
			return r.lastPeriod(sent, span{sent.start, c.start})
		}
	}
	return graph.Period{}
}

// lastPeriod is the last time named in a stretch of a sentence.
func (r *reading) lastPeriod(sent *sentence, s span) graph.Period {
	var p graph.Period
	last := -1
	for _, q := range sent.quantities {
		if q.unit != unitYear || q.start < s.start || q.end > s.end || r.kb.isBase(r.slice(span{s.start, q.start}), r.slice(span{q.end, s.end})) {
			continue
		}
		y, _ := q.value.whole()
		year := strconv.FormatInt(y, 10)
		tail := r.slice(span{q.end, r.clauseEnd(sent, q.end)})
		switch {
		case last >= 0 && q.start-last <= 2 && strings.ContainsRune("至到—", r.text[q.start-1]):
			p.End = year
		case r.kb.lists[sinceBehindList].Opening(tail) != "" || r.kb.lists[sinceEndList].Ending(tail) != "":
			p = graph.Period{Start: year}
		case strings.Contains(r.slice(span{max(sent.start, q.start-3), q.start}), "截至"):
			p = graph.Period{End: year}
		default:
			p = graph.Period{Start: year, End: year}
			if from := r.yearBehind(sent, q.start); from > 0 && from < int(y) {
				p.Start = strconv.Itoa(from)
			}
		}
		last = q.end
	}
	year := r.doc.Year()
	if year == 0 || r.doc.Date == "" {
		return p // the latest year that an undated text speaks of need not be its own
	}
	text := r.slice(s)
	if !strings.Contains(text, "年") {
		return p
	}
	for _, w := range relativeYears {
		if !strings.Contains(text, w.word) {
			continue // soon told
		}
		i := strings.LastIndex(text, w.word)
		if i < 0 || s.start+len([]rune(text[:i])) < last || r.kb.isBase(text[:i], text[i+len(w.word):]) {
			continue
		}
		last = s.start + len([]rune(text[:i]))
		y := strconv.Itoa(year + w.off)
		p = graph.Period{Start: y, End: y}
		if strings.HasSuffix(text[:i], "截至") || strings.HasSuffix(text[:i], "截止") {
			p.Start = ""
		}
	}
	if i := strings.LastIndex(text, "全年"); i >= 0 && s.start+utf8.RuneCountInString(text[:i]) >= last {
		y := strconv.Itoa(r.reviewedYear(sent, year))
		p = graph.Period{Start: y, End: y}
	}
	return p
}

// yearInTurn is the year of a figure in a list that has as many as the period has years, which 分别 deals out: 2020年至2022年分别312人、286人、351人;
// else it is the period.
func (r *reading) yearInTurn(sent *sentence, at int, p graph.Period) graph.Period {
	first, errFirst := strconv.Atoi(p.Start)
	last, errLast := strconv.Atoi(p.End)
	if errFirst != nil || errLast != nil || last <= first {
		return p
	}
	cs := sent.chunks
	same := func(k int) bool {
		return k >= 0 && k < len(cs) && cs[k].kind == quantityChunk && cs[k].q.unit == cs[at].q.unit
	}
	from, to := at, at
	for from > 1 && listed(&cs[from-1]) && same(from-2) {
		from -= 2
	}
	for to+2 < len(cs) && listed(&cs[to+1]) && same(to+2) {
		to += 2
	}
	if (to-from)/2 != last-first {
		return p
	}
	for k := from - 1; k >= 0 && cs[k].clause == cs[from].clause; k-- {
		if cs[k].deals() {
			year := strconv.Itoa(first + (at-from)/2)
			return graph.Period{Start: year, End: year}
		}
	}
	return p
}

// yearBehind is the year whose 年 a dash and the year at text[at] leave out: 2010 of 2010—2019年; 0 where there is none.
func (r *reading) yearBehind(sent *sentence, at int) int {
	const digits = 4
	i := at
	for i > sent.start && strings.ContainsRune("—–-－~～至", r.text[i-1]) {
		i--
	}
	if i == at || i-digits < sent.start || i-digits > sent.start && isDigit(r.text[i-digits-1]) {
		return 0
	}
	year, err := strconv.Atoi(r.slice(span{i - digits, i}))
	if err != nil || year < 1900 || year > 2100 {
		return 0
	}
	return year
}

// isBase tells whether the year between two texts only stands for what something is compared with: 比去年多
// 300万元，达到…. What stands right behind it is of that year: 较2021年的400万元.
func (kb *knowledge) isBase(before, after string) bool {
	return kb.lists[thanList].Ending(before) != "" && after != "" && !kb.lists[thanFigureList].Has(after)
}

// reviewedYear is the year that 全年 means in a sentence of an article of a year: that one or the one before
// it, whichever the text in front names last; else, in the first months of a year, the one before.
func (r *reading) reviewedYear(sent *sentence, year int) int {
	const far = 64
	for i := sent.index; i >= 0 && i > sent.index-far; i-- {
		before := r.sents[i]
		for _, q := range slices.Backward(before.quantities) {
			y, _ := q.value.whole()
			if q.unit == unitYear && q.start <= sent.end && (int(y) == year || int(y) == year-1) && !isDigit(r.at(q.end, before)) {
				return int(y)
			}
		}
	}
	if month := r.doc.Date; len(month) >= 7 && month[5:7] <= "03" {
		return year - 1
	}
	return year
}

// clauseEnd is where the clause ends that text[i] stands in.
func (r *reading) clauseEnd(sent *sentence, i int) int {
	for i < sent.end && !breaksClause(r.text[i]) {
		i++
	}
	return i
}
