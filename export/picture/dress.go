package picture

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/internal/safe"
	"example.org/kg/export/picture/internal/layout"
	"example.org/kg/graph"
)

// dress writes the labels and tooltips of all parts, measures them, and gives the frames their
// roles.
func (s *sheet) dress() {
	for _, b := range s.boxes {
		s.dressBox(b)
	}
	balance := map[*frame]int{}
	for _, l := range s.lines {
		s.dressLine(l)
		left, right := l.ends()
		from, to := s.boxes[left].frame, s.boxes[right].frame
		if from != to && l.edge.Relation != look.Within {
			balance[from]++
			balance[to]--
		}
	}
	s.stretch()
	for _, f := range s.frames {
		f.name = cut(safe.Line(f.ent.Name), 20)
		f.width = s.face.Width(f.name)*frameSize + 2
		switch {
		case balance[f] > 0:
			f.role = helper
		case balance[f] < 0:
			f.role = helped
		}
	}
}

// Room for the lines at the side of a box.
const (
	portGap    = 5.0   // between two lines
	maxStretch = 400.0 // height of a box at the most for its lines' sake
)

// stretch makes boxes so high that their lines can stand beside each other.
func (s *sheet) stretch() {
	left, right := make([]float64, len(s.boxes)), make([]float64, len(s.boxes))
	for _, l := range s.lines {
		from, to := l.ends()
		right[from] += l.width + portGap
		left[to] += l.width + portGap
	}
	for i, b := range s.boxes {
		need := min(max(left[i], right[i])+2*layout.PortMargin, maxStretch)
		if b.ent.Group {
			need += stackDepth * stackStep
		}
		b.h = max(b.h, math.Ceil(need))
	}
}

func (s *sheet) dressBox(b *box) {
	name := safe.Line(b.ent.Name)
	b.name = wrapName(s.face, cut(name, 200))
	b.sub = s.subtitle(b)
	w := 0.0
	for _, text := range b.name {
		w = max(w, s.face.Width(text)*nameSize)
	}
	if b.style.Bold {
		w += 2
	}
	w = max(w, s.face.Width(b.sub)*subSize)
	h := nameLine*float64(len(b.name)) + 2*padY
	if b.sub != "" {
		h += subLine
	}
	if b.style.Shape == look.ShapeOval {
		w, h = ovalAround(w, h, len(b.name))
	}
	b.w, b.h = math.Ceil(w+2*padX), math.Ceil(h)
	if b.style.Badge != "" {
		b.w += badgeWidth
	}
	if b.ent.Group {
		b.w += stackDepth * stackStep
		b.h += stackDepth * stackStep
	}
	b.tooltip = fmt.Sprintf("%s：%s", s.schema.Label(b.ent.Type), cut(name, 200))
	if b.ent.Code != "" {
		b.tooltip += "（代码 " + safe.Line(b.ent.Code) + "）"
	}
	if len(b.ent.Aliases) > 0 {
		b.tooltip += "，又作 " + cut(safe.Line(strings.Join(b.ent.Aliases, "、")), 100)
	}
	if n := b.ent.MentionCount(); n > 0 {
		b.tooltip += fmt.Sprintf("，文中提到 %d 次", n)
	}
}

// subtitle is the number of members of a group, where its name does not tell it.
func (s *sheet) subtitle(b *box) string {
	if !b.ent.Group || strings.Contains(b.ent.Name, strconv.Itoa(b.ent.Count)) {
		return b.place
	}
	text := fmt.Sprintf("共%d个", b.ent.Count)
	if b.ent.Approx {
		text = fmt.Sprintf("约%d个", b.ent.Count)
	}
	if b.place != "" {
		text = b.place + " · " + text
	}
	return text
}

func (s *sheet) dressLine(l *line) {
	l.width, l.colour = lineWidth(l.edge), l.style.Colour
	switch {
	case s.path && !l.onPath:
		l.colour = fade(l.colour, paleness)
	case l.doubtful():
		l.colour = fade(l.colour, faintness)
	}
	if l.edge.Relation == look.Within {
		l.width = 0.9
		l.tooltip = s.boxes[l.from].ent.Name + " 下辖 " + s.boxes[l.to].ent.Name
		l.tooltip = cut(safe.Line(l.tooltip), 200)
		return
	}
	l.label = label(l.edge, l.style.Word)
	l.labelW = math.Ceil(s.face.Width(l.label)*layout.LabelSize) + 6
	l.roomW = l.labelW + 2*layout.HeadLength(l.width)
}

// lineWidth grows with the logarithm of the money, or else of the people.
func lineWidth(e graph.Edge) float64 {
	width := 1.2
	switch {
	case e.Amount > 0:
		width += 0.75 * math.Log2(1+e.Amount.Float()/1e7)
	case e.Headcount > 0:
		width += 0.5 * math.Log2(1+float64(e.Headcount)/200)
	}
	return math.Round(min(width, 7)*100) / 100
}

// doubtful tells whether the line is less sure than most.
func (l *line) doubtful() bool { return l.edge.Relation != look.Within && l.edge.Confidence < doubtful }

// label is what stands at a line: 帮扶 11.23亿元 · 2440人 · 2016–2020.
func label(e graph.Edge, word string) string {
	if e.Planned {
		word = "拟" + word
	}
	var parts []string
	if e.Amount > 0 {
		parts = append(parts, short(e.Amount))
	}
	if e.Headcount > 0 {
		parts = append(parts, strconv.FormatInt(e.Headcount, 10)+"人")
	}
	if y := years(e.Period); y != "" {
		parts = append(parts, y)
	}
	if len(parts) == 0 {
		return word
	}
	return word + " " + strings.Join(parts, " · ")
}

// short is an amount with at most two decimals; the exact one is in the tooltip.
func short(m graph.Money) string {
	unit := graph.Money(1)
	switch {
	case m >= 100_000_000*graph.Yuan:
		unit = 1_000_000 * graph.Yuan
	case m >= 10_000*graph.Yuan:
		unit = 100 * graph.Yuan
	}
	rounded := (m + unit/2) / unit * unit
	if rounded != m {
		return "约" + rounded.Chinese()
	}
	return m.Chinese()
}

func years(p graph.Period) string {
	year := func(date string) string { return safe.Line(date[:min(4, len(date))]) }
	start, end := year(p.Start), year(p.End)
	switch {
	case start == end:
		return start
	case start == "":
		return "至" + end
	case end == "":
		return start + "起"
	}
	return start + "–" + end
}
