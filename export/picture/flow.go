package picture

import (
	"context"
	"fmt"
	"strings"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
)

// flowNodes is how many nodes a side of a flow may have before places are put together.
const flowNodes = 40

// flow is one diagram of bands: who gives on the left, who gets on the right.
type flow struct {
	sheet *sheet
	title string
	grain grain
	text  func(int64) string // writes a figure
	sides [2][]*node         // left and right, from the top
	bands []*ribbon
}

// node is a unit at one side of a flow.
type node struct {
	unit  *unit
	bands []*ribbon // from the top
	lines []*line
	sum   int64   // of the bands
	total int64   // without counting anything twice
	order float64 // where its bands lead to, for sorting
	y, h  float64
}

// ribbon is all of one relation that goes from one node to another, done or planned.
type ribbon struct {
	ends    [2]*node
	rule    graph.Rule
	planned bool
	lines   []*line
	size    int64
	y       [2]float64 // of its upper border, at both ends
	h       float64
}

// drawFlow is the layout as a flow: one diagram for money, and one for the people of every
// relation.
func (s *sheet) drawFlow(context.Context) (drawing, error) {
	type subject struct {
		title  string
		figure func(*line) int64
		text   func(int64) string
	}
	subjects := []subject{{
		"资金", moneyOf,
		func(n int64) string { return compact(graph.Money(n)) + yuanAfter(n) },
	}}
	for _, rule := range s.schema.Relations() {
		subjects = append(subjects, subject{rule.Label + "人数", func(l *line) int64 {
			if l.edge.Relation == rule.Relation {
				return l.edge.Headcount
			}
			return 0
		}, compactPeople})
	}
	var flows []*flow
	shown := map[*line]bool{}
	for _, sub := range subjects {
		if f := s.newFlow(sub.figure); f != nil {
			f.title, f.text = sub.title, sub.text
			flows = append(flows, f)
			for _, band := range f.bands {
				for _, l := range band.lines {
					shown[l] = true
				}
			}
		}
	}
	return s.stackFlows(flows, shown), nil
}

// yuanAfter completes a compact amount.
func yuanAfter(n int64) string {
	if graph.Money(n) >= 10_000*graph.Yuan {
		return "元"
	}
	return ""
}

// newFlow is the finest flow of a figure that can be read, nil where no line has the figure.
func (s *sheet) newFlow(figure func(*line) int64) *flow {
	for i, grain := range grains() {
		f := s.flowOf(grain, s.units(grain), figure)
		if len(f.bands) == 0 {
			return nil
		}
		if i == len(grains())-1 || max(len(f.sides[0]), len(f.sides[1])) <= flowNodes {
			f.arrange()
			return f
		}
	}
	return nil
}

func (s *sheet) flowOf(grain grain, units []*unit, figure func(*line) int64) *flow {
	type key struct {
		from, to *unit
		rel      graph.Relation
		planned  bool
	}
	f := &flow{sheet: s, grain: grain}
	bands := map[key]*ribbon{}
	nodes := [2]map[*unit]*node{{}, {}}
	for _, l := range s.lines {
		if l.edge.Relation == look.Within || figure(l) == 0 {
			continue
		}
		k := key{units[l.from], units[l.to], l.edge.Relation, l.edge.Planned}
		band := bands[k]
		if band == nil {
			rule, _ := s.schema.Rule(l.edge.Relation)
			band = &ribbon{rule: rule, planned: l.edge.Planned}
			for side, u := range []*unit{k.from, k.to} {
				n := nodes[side][u]
				if n == nil {
					n = &node{unit: u}
					nodes[side][u] = n
					f.sides[side] = append(f.sides[side], n)
				}
				n.bands = append(n.bands, band)
				band.ends[side] = n
			}
			bands[k] = band
			f.bands = append(f.bands, band)
		}
		band.lines = append(band.lines, l)
		for _, n := range band.ends {
			n.lines = append(n.lines, l)
		}
	}
	sum := func(lines []*line, planned bool) int64 { return s.total(lines, planned, figure) }
	for _, band := range f.bands {
		band.size = sum(band.lines, band.planned)
		band.ends[0].sum += band.size
		band.ends[1].sum += band.size
	}
	for _, side := range f.sides {
		for _, n := range side {
			n.total = byRelation(n.lines, func(lines []*line) int64 { return sum(lines, false) })
		}
	}
	return f
}

// stackFlows puts diagrams one below the other and says what is in none.
func (s *sheet) stackFlows(flows []*flow, shown map[*line]bool) drawing {
	d := drawing{notes: s.flowNotes(flows, shown)}
	var heights []float64
	labels := [2]float64{}
	for _, f := range flows {
		h := flowTitle + max(f.place(0), f.place(1))
		heights = append(heights, h)
		if d.height > 0 {
			d.height += flowGap
		}
		d.height += h
		for side := range labels {
			labels[side] = max(labels[side], f.labelWidth(side))
		}
	}
	d.width = labels[0] + labels[1] + flowMiddle + 2*nodeWidth + 16
	if len(flows) == 0 {
		if len(s.lines) > 0 {
			d.empty = "没有金额和人数"
		}
		return d
	}
	d.items = func(x, y float64) []scene.Item {
		var items []scene.Item
		for i, f := range flows {
			items = append(items, f.items(fmt.Sprintf("flow%d", i), x, y, labels[0]+8)...)
			y += heights[i] + flowGap
		}
		return items
	}
	d.keys = [][]key{s.bandKeys(flows)}
	return d
}

// flowNotes tell how the flow is to be read and which relations are not in it.
func (s *sheet) flowNotes(flows []*flow, shown map[*line]bool) []string {
	var notes []string
	for _, f := range flows {
		if f.grain.word != "" {
			notes = append(notes, f.title+"：为便于阅读，"+f.grain.word)
		}
	}
	if len(flows) > 0 {
		notes = append(notes, "带宽与数值成正比；"+totalsNote)
	}
	count := map[graph.Relation]int{}
	for _, l := range s.lines {
		if !shown[l] {
			count[l.edge.Relation]++
		}
	}
	var words []string
	for _, rule := range s.schema.Relations() {
		if n := count[rule.Relation]; n > 0 {
			words = append(words, fmt.Sprintf("%s %d 条", rule.Label, n))
		}
	}
	if len(words) > 0 {
		notes = append(notes, "没有数值、不在图中的关系："+strings.Join(words, "、"))
	}
	return notes
}
