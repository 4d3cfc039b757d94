package picture

import (
	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/layout"
	"example.org/kg/graph"
)

// plan is the sheet as the layouts of boxes and lines see it.
func (s *sheet) plan() *layout.Diagram {
	d := &layout.Diagram{}
	for _, f := range s.frames {
		d.Frames = append(d.Frames, layout.Frame{Width: f.width, Height: frameSize + 6})
	}
	for _, b := range s.boxes {
		box := layout.Box{W: b.w, H: b.h, Oval: b.style.Shape == look.ShapeOval, Frame: -1}
		if b.ent.Group {
			box.Stack = stackDepth * stackStep
		}
		if b.frame != nil {
			box.Frame = b.frame.index
		}
		d.Boxes = append(d.Boxes, box)
	}
	for _, l := range s.lines {
		tail, head := l.arrows()
		d.Lines = append(d.Lines, layout.Line{
			From: l.from, To: l.to, Back: l.back, Width: l.width, Tail: tail != look.ArrowNone, Head: head != look.ArrowNone,
			Label: l.label != "", LabelW: l.labelW, RoomW: l.roomW, Weight: l.weight(), Amount: int64(l.edge.Amount), People: l.edge.Headcount,
		})
	}
	return d
}

// arrows are the ends of the line at the left and on the right.
func (l *line) arrows() (left, right look.Arrow) {
	if l.back {
		return l.style.Head, l.style.Tail
	}
	return l.style.Tail, l.style.Head
}

// weight is how short and straight the line is to be: help and what lies in a place decide on where things stand.
func (l *line) weight() int {
	if l.edge.Relation == look.Within || l.edge.Relation == graph.Assists {
		return 2
	}
	return 1
}
