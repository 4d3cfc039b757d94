package picture

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"example.org/kg/export/internal/look"
	"example.org/kg/graph"
)

// Limits of a matrix, beyond which places are put together.
const (
	matrixRows    = 100
	matrixColumns = 300
)

// matrix is who helps by who is helped: rows are the left ends of the lines, columns the right
// ends.
type matrix struct {
	sheet    *sheet
	grain    grain
	rows     []*unit
	cols     []*unit
	lines    []*line // the relations
	byRow    map[*unit][]*line
	byCol    map[*unit][]*line
	cells    map[[2]*unit][]*line
	measures []measure
}

// newMatrix is the finest matrix that can be read.
func (s *sheet) newMatrix() *matrix {
	for i, grain := range grains() {
		m := s.matrixOf(grain, s.units(grain))
		if i == len(grains())-1 || len(m.rows) <= matrixRows && len(m.cols) <= matrixColumns {
			return m
		}
	}
	return nil
}

func (s *sheet) matrixOf(grain grain, units []*unit) *matrix {
	m := &matrix{
		sheet: s, grain: grain, measures: s.measures(),
		byRow: map[*unit][]*line{}, byCol: map[*unit][]*line{}, cells: map[[2]*unit][]*line{},
	}
	for _, l := range s.lines {
		if l.edge.Relation == look.Within {
			continue
		}
		left, right := l.ends()
		row, col := units[left], units[right]
		m.lines = append(m.lines, l)
		m.byRow[row] = append(m.byRow[row], l)
		m.byCol[col] = append(m.byCol[col], l)
		m.cells[[2]*unit{row, col}] = append(m.cells[[2]*unit{row, col}], l)
	}
	m.rows, m.cols = slices.Collect(maps.Keys(m.byRow)), slices.Collect(maps.Keys(m.byCol))
	s.sortUnits(m.rows)
	s.sortUnits(m.cols)
	return m
}

// mark is all that a cell tells of one relation.
type mark struct {
	rule    graph.Rule
	lines   []*line
	planned bool // only plans
	money   graph.Money
	people  int64
}

// marks are the relations in a cell, in the order of the schema.
func (m *matrix) marks(lines []*line) []mark {
	var out []mark
	for _, rule := range m.sheet.schema.Relations() {
		k := mark{rule: rule, planned: true}
		for _, l := range lines {
			if l.edge.Relation == rule.Relation {
				k.lines = append(k.lines, l)
				k.planned = k.planned && l.edge.Planned
			}
		}
		if len(k.lines) > 0 {
			k.money = graph.Money(m.sheet.total(k.lines, k.planned, moneyOf))
			k.people = m.sheet.total(k.lines, k.planned, peopleOf)
			out = append(out, k)
		}
	}
	return out
}

// text is the figure of the mark, "" where it has none.
func (k mark) text() string {
	switch {
	case k.money > 0:
		return compact(k.money)
	case k.people > 0:
		return compactPeople(k.people)
	}
	return ""
}

// tooltip tells the evidence of a single line, or else lists the lines.
func (k mark) tooltip() string { return tooltipOf(k.lines) }

// drawMatrix is the layout as a matrix.
func (s *sheet) drawMatrix(context.Context) (drawing, error) {
	m := s.newMatrix()
	if len(m.lines) == 0 {
		return drawing{}, nil
	}
	t := newBoard(m)
	return drawing{width: t.width, height: t.height, items: t.items, keys: t.keys(), notes: m.notes()}, nil
}

// notes tell how the matrix is to be read.
func (m *matrix) notes() []string {
	first := fmt.Sprintf("行是支援方（%d），列是受援方（%d）", len(m.rows), len(m.cols))
	for _, l := range m.lines {
		if l.style.Back {
			first += "；" + l.style.Word + "由列到行"
			break
		}
	}
	if m.grain.word != "" {
		first += "；为便于阅读，" + m.grain.word
	}
	notes := []string{first}
	if len(m.measures) > 0 {
		notes = append(notes, totalsNote)
	}
	return notes
}

// totalsNote says what sums are, see total and graph.Edge.
const totalsNote = "合计不重复计算：一地的数与其所辖各地之和取较大者，同一关系的多个数取最大的一个或逐年之和，计划不计入"
