package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Places side by side, each with a number of its own behind it: of workers (甲县牧民42人、乙县37人), or of the vehicles that bring them
// (甲市21辆、乙市12辆).

// rowMember is a place of such a row and the chunk of its number.
type rowMember struct {
	term    *term
	at      int
	workers bool // words for those who are counted stand between the two
}

// memberEnding is the member whose number stands at chunk k: a place or a firm, and between the two no more than a word for workers.
func (sent *sentence) memberEnding(k int) (rowMember, bool) {
	const longest = 6 // characters of a word that nobody knows: 牧民
	i := k - 1
	for i > 0 && i >= k-3 && (sent.chunks[i].kind == textChunk && sent.chunks[i].len() <= longest || sent.chunks[i].is(laborWhoClass) || sent.chunks[i].is(employeeClass)) {
		i--
	}
	if i < 0 || sent.chunks[i].term == nil {
		return rowMember{}, false
	}
	t := sent.chunks[i].term
	if t.to != i+1 || len(t.items) != 1 || t.items[0].ent == nil || !t.items[0].ent.isPlace() && t.items[0].ent.typ != graph.Enterprise {
		return rowMember{}, false
	}
	return rowMember{term: t, at: k, workers: i < k-1}, true
}

// workersRow is the row of places with their numbers of workers that chunk at is one of; nil where it stands in none.
func (sent *sentence) workersRow(at int) []rowMember {
	var row []rowMember
	for k := range sent.chunks {
		c := &sent.chunks[k]
		if c.kind != quantityChunk || c.q.unit != unitPersons {
			continue
		}
		m, ok := sent.memberEnding(k)
		if ok && len(row) > 0 && row[len(row)-1].at == m.term.from-2 && joinsRow(&sent.chunks[m.term.from-1]) && (m.workers || sent.chunks[m.term.from-1].kind != breakChunk) {
			row = append(row, m)
			continue
		}
		if slices.ContainsFunc(row, func(m rowMember) bool { return m.at == at }) {
			break
		}
		if row = row[:0]; ok {
			row = append(row, m)
		}
	}
	if len(row) < 2 || !slices.ContainsFunc(row, func(m rowMember) bool { return m.at == at }) {
		return nil
	}
	return row
}

// dealtOutBehind tells whether the first number of persons behind a chunk in its clause opens a row of places with their numbers.
func (sent *sentence) dealtOutBehind(at int) bool {
	for k := at + 1; k < len(sent.chunks) && sent.chunks[k].clause == sent.chunks[at].clause; k++ {
		if c := &sent.chunks[k]; c.kind == quantityChunk && c.q.unit == unitPersons {
			return len(sent.workersRow(k)) > 1
		}
	}
	return false
}

// joinsRow tells whether a chunk stands between two members of a row.
func joinsRow(c *chunk) bool { return c.kind == commaChunk || c.kind == breakChunk || c.is(conjClass) }

// rowOrigin is the firing of a place with its own number in a row of places that workers come from, where another of the row has made one:
// 运送甲县牧民42人、乙县牧民37人到某区务工. nil where there is none.
func (r *reading) rowOrigin(d *discourse, sent *sentence, at int, firings []*firing) *firing {
	if sent.chunks[at].q.unit != unitPersons || len(firings) == 0 {
		return nil
	}
	row := sent.workersRow(at)
	i := slices.IndexFunc(row, func(m rowMember) bool { return m.at == at })
	if i < 0 {
		return nil
	}
	own := row[i].term.items[0].ent
	for _, fr := range firings {
		if fr.f.relation != graph.TransfersLaborTo || len(fr.pairs) != 1 || fr.pairs[0][0] == own || fr.pairs[0][1] == own {
			continue
		}
		from, to := fr.pairs[0][0], fr.pairs[0][1]
		x := &finder{r: r, d: d, sent: sent, at: fr.at, f: fr.f}
		if slices.ContainsFunc(row, func(m rowMember) bool { return m.term.items[0].ent == from }) && x.possible(own, to) {
			return r.told.put(firing{f: fr.f, sent: sent, at: fr.at, how: fr.how.part(), pairs: [][2]*entity{{own, to}}})
		}
	}
	return nil
}

// rowInTurn reads a row of places that workers come from, which 分别 sends to as many places in order: 甲县86人、乙县52人分别赴丙市、丁市务工. nil where
// there is none.
func (x *finder) rowInTurn() *firing {
	if x.f.relation != graph.TransfersLaborTo || !x.clauseHasWord("分别") {
		return nil
	}
	var row []rowMember
	for _, t := range x.inClause() {
		if row = x.sent.rowOf(t); len(row) > 1 && t.prep == "" && row[len(row)-1].at < x.at {
			break
		}
		row = nil
	}
	for _, s := range []site{goSite, toSite, afterSite} {
		if row == nil || !x.f.takes(s) {
			continue
		}
		for _, o := range x.fill(s, false) {
			if len(o.ents) != len(row) {
				continue
			}
			var pairs [][2]*entity
			for i, m := range row {
				pairs = appendPair(pairs, x, m.term.items[0].ent, o.ents[i])
			}
			if len(pairs) == len(row) {
				return x.r.told.put(firing{f: x.f, sent: x.sent, at: x.at, how: sitePair{s: beforeSite, o: s}, pairs: pairs})
			}
		}
	}
	return nil
}

// takes tells whether an object of the frame may stand at a site.
func (f *frame) takes(s site) bool {
	return slices.ContainsFunc(f.forms, func(fm form) bool { return slices.Contains(fm.o, s) })
}

// rowGoal is the firing of a place with its own number in a row of places that workers go to, of which the first stands in front of the word that
// says so: 赴甲省务工1200人、乙省860人. nil where there is none.
func (r *reading) rowGoal(d *discourse, sent *sentence, at int, firings []*firing) *firing {
	cs := sent.chunks
	own, ok := sent.memberEnding(at)
	if !ok || cs[at].q.unit != unitPersons || own.workers || own.term.prep != "" {
		return nil
	}
	k := at
	for m, ok := own, true; ok; m, ok = sent.memberEnding(k) {
		if k = m.term.from - 2; k < 0 || cs[k].kind != quantityChunk || cs[k].q.unit != unitPersons || cs[k+1].kind != commaChunk && !cs[k+1].is(conjClass) {
			return nil
		}
	}
	for _, fr := range slices.Backward(firings) {
		if fr.f.relation != graph.TransfersLaborTo || fr.at >= k || cs[fr.at].clause != cs[k].clause || len(fr.pairs) != 1 || fr.how.o != goSite && fr.how.o != toSite && fr.how.o != afterSite {
			continue
		}
		from, to := fr.pairs[0][0], own.term.items[0].ent
		x := &finder{r: r, d: d, sent: sent, at: fr.at, f: fr.f}
		if to == fr.pairs[0][1] || !x.possible(from, to) {
			return nil
		}
		return r.told.put(firing{f: fr.f, sent: sent, at: fr.at, how: fr.how.part(), pairs: [][2]*entity{{from, to}}})
	}
	return nil
}

// comesInRow tells whether a place behind the trigger goes on with a row that workers come from, whose words for workers stand between a place
// and its number.
func (x *finder) comesInRow(t *term) bool {
	if x.f.relation != graph.TransfersLaborTo || t.items[0].sent != x.sent {
		return false
	}
	row := x.sent.rowOf(t)
	return len(row) > 1 && slices.ContainsFunc(row[1:], func(m rowMember) bool { return m.workers && m.term == t })
}

// rowOf is the row of places with their numbers of workers that a noun group stands in; nil where it stands in none.
func (sent *sentence) rowOf(t *term) []rowMember {
	for k := t.to; k < len(sent.chunks) && k <= t.to+3; k++ {
		if sent.chunks[k].kind == quantityChunk {
			return sent.workersRow(k)
		}
	}
	return nil
}

// vehicles are words that count what brings workers, behind a number.
const vehicles = "辆趟列架班"

// alsoGone are the further places of a row that starts with t, each with its number of vehicles: 开往甲市21辆、乙市12辆.
func (x *finder) alsoGone(t *term) []*entity {
	var out []*entity
	cs := x.sent.chunks
	for t != nil && t.items[0].sent == x.sent {
		k := t.to
		if k+3 >= len(cs) || cs[k].kind != quantityChunk || cs[k+1].kind != textChunk || cs[k+1].len() > 2 || !strings.ContainsRune(vehicles, firstOf(cs[k+1].word)) || !joinsRow(&cs[k+2]) {
			return out
		}
		if t = cs[k+3].term; t == nil || t.prep != "" || t.to+1 >= len(cs) || cs[t.to].kind != quantityChunk || !strings.ContainsRune(vehicles, firstOf(cs[t.to+1].word)) {
			return out
		}
		for _, m := range t.items {
			if m.ent != nil && m.ent.isPlace() {
				out = append(out, m.ent)
			}
		}
	}
	return out
}

// goesTo adds the further places of a row of vehicles to the firing of an arrival, which then share the workers.
func (x *finder) goesTo(fr *firing, o filler) {
	if x.f.relation != graph.TransfersLaborTo || o.site != afterSite || o.t == nil || len(fr.pairs) != 1 {
		return
	}
	from := fr.pairs[0][0]
	for _, e := range x.alsoGone(o.t) {
		fr.pairs = appendPair(fr.pairs, x, from, e)
	}
	fr.joint = fr.joint || len(fr.pairs) > 1
}
