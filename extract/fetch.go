package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Who goes to a place only to bring its workers home with him.

// fetches tells whether those whom the trigger moves go there to fetch workers, as the clause or the next says behind it, with their number or
// a word for them: 派车赴某县接回员工126人.
func (x *finder) fetches() bool {
	cs := x.sent.chunks
	c := &cs[x.at]
	if !x.sent.classes.Has(laborFetchClass) || c.is(laborFetchClass) {
		return false
	}
	if c.is(laborWhoClass) || c.is(laborMoveClass) {
		for k := x.at - 1; k >= 0 && cs[k].clause == c.clause; k-- {
			if cs[k].is(laborFetchClass) {
				return true // those who are fetched
			}
		}
	}
	for k := x.at + 1; k < len(cs) && cs[k].clause <= c.clause+1; k++ {
		switch {
		case cs[k].kind == quantityChunk && cs[k].q.unit == unitPersons, cs[k].prep == "by":
			return false // 300名务工人员抵达, 由企业接走
		case cs[k].is(laborFetchClass):
			return true
		}
	}
	return false
}

// settledFirmsHire tells whether the clause says of firms that the clauses in front tell to invest somewhere that they take people in, and
// names no place: 到某县投资兴业，吸纳就业210人. They are people of that place.
func (x *finder) settledFirmsHire() bool {
	cs, clause := x.sent.chunks, x.clause()
	if !x.sent.classes.Has(investStrongClass) || !x.clauseHas(laborHireClass) {
		return false
	}
	if slices.ContainsFunc(x.inClause(), func(t *term) bool { return t.items[0].kind != anaphorMention }) {
		return false
	}
	for k := x.at; k >= 0; k-- {
		if cs[k].clause < clause && cs[k].is(investStrongClass) && !(k+1 < len(cs) && cs[k+1].kind == quantityChunk && cs[k+1].q.unit == unitPersons) {
			return true
		}
	}
	return false
}

// onlyWishes tells whether hiring has come to no more than what people would like: 赴某县招聘，达成意向132人.
func (x *finder) onlyWishes() bool {
	cs, wish := x.sent.chunks, false
	if !cs[x.at].is(laborHireClass) || cs[x.at].is(laborTakenClass) {
		return false
	}
	for k := range cs {
		if cs[k].is(laborTakenClass) {
			return false
		}
		wish = wish || cs[k].is(planClass) && strings.Contains(cs[k].word, "意向")
	}
	return wish
}

// signsPeople tells whether the trigger of an investment says that people are taken on: a number of persons stands behind it (签约86人), or what it
// signs is for a job in a sentence on hiring.
func (x *finder) signsPeople() bool {
	cs := x.sent.chunks
	if x.f.relation != graph.InvestsIn {
		return false
	}
	for k := x.at + 1; k < len(cs) && k <= x.at+2 && cs[k].clause == x.clause(); k++ {
		switch {
		case cs[k].kind == quantityChunk:
			return cs[k].q.unit == unitPersons
		case cs[k].kind == mentionChunk:
			return false
		}
	}
	return false
}
