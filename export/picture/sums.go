package picture

import (
	"slices"
	"strconv"

	"example.org/kg/graph"
)

// total is the sum of a figure over lines without counting anything twice. What a place gets or
// gives as a whole contains what the places in it do: of the two, the larger counts. Only lines
// of plans count, or only the others.
func (s *sheet) total(lines []*line, planned bool, figure func(*line) int64) int64 {
	byLeft := map[*graph.Entity]map[*graph.Entity]int64{}
	for _, l := range lines {
		if l.edge.Planned != planned {
			continue
		}
		from, to := l.ends()
		left, right := s.boxes[from].ent, s.boxes[to].ent
		if byLeft[left] == nil {
			byLeft[left] = map[*graph.Entity]int64{}
		}
		byLeft[left][right] += figure(l)
	}
	sums := map[*graph.Entity]int64{}
	for left, rights := range byLeft {
		sums[left] = s.nested(rights)
	}
	return s.nested(sums)
}

// nested sums up figures of places that may lie in each other: of a place's own and the sum of
// those in it, the larger.
func (s *sheet) nested(own map[*graph.Entity]int64) int64 {
	inside := map[*graph.Entity][]*graph.Entity{} // by the nearest place that has a figure, nil for none
	for ent := range own {
		var around *graph.Entity
		for _, place := range s.graph.Parents(ent.ID) {
			if _, ok := own[place]; ok && place != ent {
				around = place
				break
			}
		}
		inside[around] = append(inside[around], ent)
	}
	var sum func(ent *graph.Entity) int64
	sum = func(ent *graph.Entity) int64 {
		parts := int64(0)
		for _, part := range inside[ent] {
			parts += sum(part)
		}
		return max(own[ent], parts)
	}
	return sum(nil)
}

// byRelation adds up what f makes of the lines of each relation.
func byRelation(lines []*line, f func([]*line) int64) int64 {
	sum := int64(0)
	by := map[graph.Relation][]*line{}
	for _, l := range lines {
		by[l.edge.Relation] = append(by[l.edge.Relation], l)
	}
	for _, lines := range by {
		sum += f(lines)
	}
	return sum
}

// measure is a figure of one relation: money or people.
type measure struct {
	rule   graph.Rule
	people bool
	figure func(*line) int64
}

// measures lists the figures that lines give for what was done, in the order of the schema.
func (s *sheet) measures() []measure {
	var out []measure
	for _, rule := range s.schema.Relations() {
		for _, m := range []measure{{rule, false, moneyOf}, {rule, true, peopleOf}} {
			if slices.ContainsFunc(s.lines, func(l *line) bool { return l.edge.Relation == rule.Relation && !l.edge.Planned && m.figure(l) > 0 }) {
				out = append(out, m)
			}
		}
	}
	return out
}

func moneyOf(l *line) int64  { return int64(l.edge.Amount) }
func peopleOf(l *line) int64 { return l.edge.Headcount }

// name is the heading of a column of sums.
func (m measure) name() string {
	if m.people {
		return m.rule.Label + "人数"
	}
	return m.rule.Label + "金额"
}

// text writes a sum, "" for none.
func (m measure) text(sum int64) string {
	switch {
	case sum == 0:
		return ""
	case m.people:
		return compactPeople(sum)
	}
	return compact(graph.Money(sum))
}

// compact is an amount in as few characters as tell its size: 2.4亿, 807万, 500元.
func compact(m graph.Money) string {
	switch yuan := m.Float(); {
	case yuan >= 1e8:
		return threeDigits(yuan/1e8) + "亿"
	case yuan >= 1e4:
		return threeDigits(yuan/1e4) + "万"
	default:
		return threeDigits(yuan) + "元"
	}
}

func compactPeople(n int64) string {
	if n >= 1e4 {
		return threeDigits(float64(n)/1e4) + "万人"
	}
	return strconv.FormatInt(n, 10) + "人"
}

// threeDigits writes a number with three digits, or all those in front of the point.
func threeDigits(v float64) string {
	if v >= 100 {
		return strconv.FormatFloat(v, 'f', 0, 64)
	}
	return strconv.FormatFloat(v, 'g', 3, 64)
}

// of is the total of the measure over those of the lines that are of its relation.
func (m measure) of(s *sheet, lines []*line) int64 {
	var mine []*line
	for _, l := range lines {
		if l.edge.Relation == m.rule.Relation {
			mine = append(mine, l)
		}
	}
	return s.total(mine, false, m.figure)
}
