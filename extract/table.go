package extract

import (
	"slices"
	"strconv"
	"strings"

	"example.org/kg/graph"
)

// row is one line of a table: its cells in order.
type row struct {
	sent  *sentence
	cells []span
}

// table is a table in the text: lines of cells under a line of headings.
type table struct {
	head  row
	rows  []row
	unit  string // what the note over it says to be the unit of its numbers: 万元
	labor bool   // it, or what stands over it, speaks of workers
	pairs bool   // of pairing
	help  bool   // of help
}

// leastCells is how many cells the lines of a table have at least.
const leastCells = 3

// findTables finds the tables of an article: two or more lines of cells in a row, the first without
// numbers of its own.
func (r *reading) findTables() {
	for i := 0; i < len(r.sents); {
		head := r.rowOf(r.sents[i])
		j := i + 1
		var t *table
		for ; len(head.cells) >= leastCells && j < len(r.sents); j++ {
			next := r.rowOf(r.sents[j])
			if len(next.cells) < leastCells {
				break
			}
			if t == nil {
				t = &table{head: head}
			}
			t.rows = append(t.rows, next)
		}
		if t != nil && !r.holdsNumbers(head) {
			r.readCaption(t, i)
			for k := range t.rows {
				if t.rows[k].sent.table == nil {
					t.rows[k].sent.table = t
				}
			}
		}
		i = j
	}
}

// rowOf cuts a line that is one sentence into cells at tabs, bars and runs of spaces.
func (r *reading) rowOf(sent *sentence) row {
	out := row{sent: sent}
	if sent.kinds&cellKind == 0 {
		return out
	}
	if line := r.line(sent); sent.end < line.end && strings.Trim(r.slice(span{sent.end, line.end}), " |｜\t") != "" {
		return out
	}
	if slashed := r.slashed(sent); slashed.len() > 0 {
		start := slashed.start
		for i := slashed.start; i <= slashed.end; i++ {
			if i == slashed.end || isSlash(r.text[i]) {
				out.cells = append(out.cells, span{start, i})
				start = i + 1
			}
		}
		return out
	}
	start := -1
	put := func(end int) {
		for end > start && r.text[end-1] == ' ' {
			end--
		}
		if start >= 0 {
			out.cells = append(out.cells, span{start, end})
		}
		start = -1
	}
	for i := sent.start; i < sent.end; i++ {
		switch c := r.text[i]; {
		case c == '\t' || c == '|' || c == '｜' || c == ' ' && r.at(i+1, sent) == ' ':
			put(i)
		case c == ' ' && start < 0:
		case start < 0:
			start = i
		}
	}
	put(sent.end)
	return out
}

// slashed is the part of a sentence whose cells ／ parts: all of it, or what brackets at its end hold as the headings of the lines below:
// 进展如下（市／县／人数）：. It is empty where ／ does not stand twice.
func (r *reading) slashed(sent *sentence) span {
	const longest = 60
	s := sent.span
	if open := slices.Index(r.text[s.start:s.end], '（'); open >= 0 {
		shut := slices.Index(r.text[s.start:s.end], '）')
		if shut < open || sent.end-(s.start+shut) > 2 {
			return span{}
		}
		s = span{s.start + open + 1, s.start + shut}
	}
	n := 0
	for _, c := range r.text[s.start:s.end] {
		if isSlash(c) {
			n++
		}
	}
	if n < leastCells-1 || s.len() > longest {
		return span{}
	}
	return s
}

func isSlash(c rune) bool { return c == '/' || c == '／' }

// holdsNumbers tells whether cells behind the first are numbers other than years.
func (r *reading) holdsNumbers(w row) bool {
	for _, s := range w.cells[1:] {
		if n, ok := numberAt(r.text[:s.end], s.start); ok && n.end == s.end && !isYear(n) {
			return true
		}
	}
	return false
}

func isYear(n number) bool {
	v, ok := n.value.whole()
	return ok && v >= 1900 && v <= 2100
}

// readCaption reads the unit of the numbers of the table whose headings are the sentence at index i, and
// whether it speaks of workers or of pairing, from the lines over it and the headings.
func (r *reading) readCaption(t *table, i int) {
	const over = 3
	look := []*sentence{r.title}
	for k := i + 1; k >= 0 && k >= i-over; k-- {
		look = append(look, r.sents[k])
	}
	for _, sent := range look {
		if sent == nil {
			continue
		}
		text := r.slice(sent.span)
		if _, u, ok := strings.Cut(text, "单位"); ok && t.unit == "" {
			t.unit = strings.Trim(u, "：: 　）)")
		}
		for at := sent.start; at < sent.end; at++ {
			_, classes := r.wordAt(at, sent.end)
			t.labor = t.labor || classes.Has(laborBaseClass) || classes.Has(laborWhoClass) || classes.Has(arriveAimClass)
			t.help = t.help || classes.Has(helpStrongClass)
			t.pairs = t.pairs || classes.Has(pairClass) || classes.Has(pairListClass)
		}
	}
}

// tableClaims states what a row of a table says: the money of a helper for a place, the workers who go
// from one place to another.
func (r *reading) tableClaims(d *discourse, sent *sentence, emit func(*claim)) {
	t := sent.table
	if t == nil {
		return
	}
	w := r.rowOf(sent)
	a, b, directed := r.sidesOfRow(d, t, w)
	if a == nil || b == nil {
		return
	}
	if !directed {
		if side := d.helps(a, b); side < 0 || side == 0 && r.orient(a, b).helper != a {
			a, b = b, a
		}
	}
	if t.pairs && (directed || r.kb.leans(a, b) > 0) {
		emit(&claim{rel: graph.PairedWith, s: a, o: b, sent: sent, rule: "table", conf: calibrated(0.85), status: graph.Done})
		if !directed && t.help {
			emit(&claim{rel: graph.Assists, s: a, o: b, sent: sent, rule: "table", conf: calibrated(0.8), status: graph.Done, meant: true})
		}
	}
	for k := 1; k < len(w.cells); k++ {
		fig := r.figureOfCell(t, w, k)
		if fig == nil {
			continue
		}
		c := &claim{s: a, o: b, sent: sent, rule: "table", conf: calibrated(0.85), status: graph.Done, figure: fig}
		switch {
		case fig.unit == unitYuan:
			c.rel = graph.Assists
		case t.labor:
			c.rel = graph.TransfersLaborTo
			if !directed && (d.helps(a, b) > 0 || r.kb.leans(a, b) > 0) {
				c.s, c.o = b, a
			}
		default:
			continue
		}
		emit(c)
	}
}

// sidesOfRow are the two places of a row, in the order of the relation where the headings of their
// columns tell it (directed); the second is the known partner where the row names one place only.
func (r *reading) sidesOfRow(d *discourse, t *table, w row) (a, b *entity, directed bool) {
	if len(w.sent.couples) > 0 {
		c := w.sent.couples[0]
		return c.left[0].ent, c.right[0].ent, false
	}
	var ends []*entity
	second := false
	for k, s := range w.cells {
		var last *entity
		for _, m := range r.mentions.in(s) {
			if m.ent != nil && m.ent.isPlace() {
				last = m.ent
			}
		}
		if last == nil {
			continue
		}
		ends = append(ends, last)
		if k < len(t.head.cells) {
			title := r.slice(t.head.cells[k])
			other := r.kb.lists[tableGoalList].In(title)
			first := !other && r.kb.lists[tableOriginList].In(title)
			directed = directed || first || other
			second = second || len(ends) == 1 && other || len(ends) == 2 && first && !second
		}
	}
	switch len(ends) {
	case 1:
		return d.partner(ends[0]), ends[0], false
	case 2:
		if second {
			return ends[1], ends[0], directed
		}
		return ends[0], ends[1], directed
	}
	return nil, nil, false
}

func hasAny(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// figureOfCell reads the number of a cell with the unit that it, its heading or the table's note gives,
// and the year of its heading.
func (r *reading) figureOfCell(t *table, w row, k int) *figure {
	s := w.cells[k]
	n, ok := numberAt(r.text[:s.end], s.start)
	if !ok {
		return nil
	}
	heading := ""
	fig := &figure{}
	if k < len(t.head.cells) {
		cell := t.head.cells[k]
		heading = r.slice(cell)
		if y, ok := numberAt(r.text[:cell.end], cell.start); ok && isYear(y) {
			v, _ := y.value.whole()
			year := strconv.FormatInt(v, 10)
			fig.period = graph.Period{Start: year, End: year}
		}
	}
	if r.kb.lists[tableSumList].In(heading) {
		fig.hedges = []string{"累计"}
	}
	unit := r.slice(span{n.end, s.end})
	if unit == "" {
		switch {
		case strings.Contains(heading, "元"):
			_, unit, _ = strings.Cut(heading, "（")
			unit = strings.Trim(unit, "）)")
		case r.kb.lists[tablePeopleList].In(heading):
			unit = "人"
		default:
			unit = t.unit
		}
	}
	value, money, people := scaled(n, unit)
	switch {
	case money:
		fig.unit = unitYuan
		fig.value, ok = value.hundredths()
	case people:
		fig.unit = unitPersons
		fig.value, ok = value.whole()
	default:
		return nil
	}
	if !ok || fig.value <= 0 {
		return nil
	}
	return fig
}

// scaled gives a number the power that its unit holds (万元, 亿元, 人) and tells whether it counts money
// or people.
func scaled(n number, unit string) (value decimal, money, people bool) {
	value = n.value
	for _, c := range unit {
		if power := chinesePower(c); power > 0 {
			value.e += power
			continue
		}
		return value, c == '元', c == '人' || c == '名'
	}
	return value, false, false
}
