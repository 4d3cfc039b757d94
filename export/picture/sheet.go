package picture

import (
	"cmp"
	"slices"
	"strings"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/internal/safe"
	"example.org/kg/export/picture/internal/font"
	"example.org/kg/graph"
)

// sheet is what stands in a picture, with the sizes of its parts and without their places.
type sheet struct {
	graph   *graph.Graph
	face    *font.Face
	schema  *graph.Schema
	styles  map[graph.Relation]look.RelationStyle
	title   string
	target  string // page that entities and relations are linked to, "" for none
	caption []string
	frames  []*frame
	boxes   []*box
	lines   []*line
	leftOut int  // entities that are not drawn because they take part in no relation
	tinted  bool // provinces are told by tints and not by frames
	path    bool // a path is highlighted and the rest is pale
}

// frame is the outline around the entities of one province.
type frame struct {
	ent   *graph.Entity
	index int // in sheet.frames
	name  string
	width float64 // of the name
	role  role
	boxes []*box
}

// box is an entity.
type box struct {
	ent     *graph.Entity
	style   look.TypeStyle
	name    []string      // lines
	place   string        // the nearest division it lies in, where neither name nor frame tells
	sub     string        // small line below: place and number of members
	w, h    float64       // with the stack behind a group
	root    *graph.Entity // the province it lies in or is, or else itself
	frame   *frame        // nil for none
	tooltip string
	onPath  bool
	ink     string // of the name, "" for inkColour
}

// line is a relation, or the link of a division with what lies in it.
type line struct {
	edge     graph.Edge
	style    look.RelationStyle
	from, to int  // boxes of subject and object
	back     bool // the subject stands on the right
	label    string
	labelW   float64
	roomW    float64 // that the layout keeps for the label: it bends the line beside it
	width    float64
	colour   string
	tooltip  string
	onPath   bool
}

// ends are the boxes at the left and the right end of the line.
func (l *line) ends() (left, right int) {
	if l.back {
		return l.to, l.from
	}
	return l.from, l.to
}

// choose puts entities and relations of the graph on the sheet: frames in the order of the
// codes of their provinces, boxes frame by frame, the ones outside frames last.
func (s *sheet) choose(g *graph.Graph, pic Options) {
	shown, edges := pic.choice().Of(g)
	if !pic.Hierarchy {
		edges = append(edges, hierarchySteps(g, pic.Path)...)
	}
	for _, ent := range g.Entities() {
		if !shown[ent.ID] && !ent.Inferred {
			s.leftOut++
		}
	}
	s.place(g, shown, pic.Hierarchy)
	index := map[graph.ID]int{}
	for i, b := range s.boxes {
		index[b.ent.ID] = i
	}
	for _, e := range edges {
		l := &line{edge: e, style: s.styles[e.Relation], from: index[e.Subject], to: index[e.Object]}
		l.back = l.style.Back
		if e.Relation != look.Within {
			l.tooltip = evidence(g, e, l.style.Word)
		}
		s.lines = append(s.lines, l)
	}
	s.turn()
	s.mark(pic.Path)
	s.caption = s.captions(g, pic)
}

// place makes the frames and boxes. Where lines link divisions with what lies in them, the boxes
// need not tell their place.
func (s *sheet) place(g *graph.Graph, shown map[graph.ID]bool, linked bool) {
	frames := map[graph.ID]*frame{}
	var outside []*box
	for _, ent := range g.Entities() {
		if !shown[ent.ID] {
			continue
		}
		top := g.Parents(ent.ID)
		rule, _ := s.schema.TypeRule(ent.Type)
		b := &box{ent: ent, style: look.OfType(rule)}
		if !linked {
			b.place = placeOf(ent, top)
		}
		b.root = ent
		if len(top) > 0 {
			b.root = top[len(top)-1]
		}
		root := b.root
		if !root.Type.IsDivision() {
			outside = append(outside, b)
			continue
		}
		f := frames[root.ID]
		if f == nil {
			f = &frame{ent: root}
			frames[root.ID] = f
		}
		b.frame = f
		f.boxes = append(f.boxes, b)
	}
	for _, f := range frames {
		if len(f.boxes) == 1 && f.boxes[0].ent == f.ent {
			f.boxes[0].frame = nil
			outside = append(outside, f.boxes[0])
			continue
		}
		s.frames = append(s.frames, f)
	}
	slices.SortFunc(s.frames, func(a, b *frame) int {
		return cmp.Or(cmp.Compare(a.ent.Code, b.ent.Code), cmp.Compare(a.ent.ID, b.ent.ID))
	})
	for i, f := range s.frames {
		f.index = i
		s.boxes = append(s.boxes, f.boxes...)
	}
	slices.SortFunc(outside, func(a, b *box) int { return cmp.Compare(a.ent.ID, b.ent.ID) })
	s.boxes = append(s.boxes, outside...)
}

// placeOf is the name of the division right above an entity, "" where the frame or the entity's
// own name tells it.
func placeOf(ent *graph.Entity, above []*graph.Entity) string {
	if len(above) < 2 {
		return ""
	}
	name := above[0].Name
	for _, known := range append([]string{name}, above[0].Aliases...) {
		if strings.HasPrefix(ent.Name, known) {
			return ""
		}
	}
	runes := []rune(safe.Line(name))
	if len(runes) > 2 && strings.HasPrefix(ent.Name, string(runes[:len(runes)-1])) {
		return ""
	}
	return cut(string(runes), nameEms)
}
