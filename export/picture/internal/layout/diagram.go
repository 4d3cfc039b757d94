package layout

import "fmt"

// Diagram is what is laid out: boxes with lines between them, in frames. There are sizes in it, in points, and no text.
type Diagram struct {
	Frames []Frame
	Boxes  []Box
	Lines  []Line
}

// Frame is the outline around some of the boxes, with its name at the top.
type Frame struct{ Width, Height float64 } // of the name

// Box is a rectangle or an oval.
type Box struct {
	W, H  float64
	Oval  bool
	Stack float64 // how far the outlines behind it reach up and to the right, which are part of W and H
	Frame int     // -1 for none
}

// Line leads from one box to another.
type Line struct {
	From, To       int  // the boxes of subject and object
	Back           bool // From stands on the right
	Width          float64
	Tail, Head     bool // there is an arrowhead at the left end, at the right one
	Label          bool // there is one
	LabelW, RoomW  float64
	Weight         int   // how short and straight it is to be, from 1
	Amount, People int64 // the more, the sooner it gets its label where there is little room
}

// ends are the boxes at the left and the right end of the line.
func (l *Line) ends() (left, right int) {
	if l.Back {
		return l.To, l.From
	}
	return l.From, l.To
}

// headHalf is half of the breadth of its arrowheads.
func (l *Line) headHalf() float64 { return HeadHalf(l.Width) }

func (l *Line) headLength() float64 { return HeadLength(l.Width) }

// HeadLength is the length of the arrowheads of a line.
func HeadLength(width float64) float64 { return 6.5 + 1.7*width }

// HeadHalf is half of their breadth.
func HeadHalf(width float64) float64 { return 0.38 * HeadLength(width) }

// Geometry are the attributes in DOT that decide on the course of a line.
func (l *Line) Geometry() string {
	dir := "none"
	switch {
	case l.Tail && l.Head:
		dir = "both"
	case l.Head:
		dir = "forward"
	case l.Tail:
		dir = "back"
	}
	return fmt.Sprintf("dir=%s, arrowsize=%.3f, weight=%d", dir, l.headLength()/10, l.Weight)
}

// LabelSize is the height of the text of a label.
const LabelSize = 10.0

// FrameMargin is the room between a frame and what stands in it.
const FrameMargin = 12

// PortMargin is the room between the lines at a side of a box and its corners.
const PortMargin = 6.0

// mostLabels are the lines up to which the layout makes room for labels. Graphviz lays out every
// label as a box of its own, and of 500 of them it takes four times as long as of none.
const mostLabels = 250

// Crowded tells that labels stand only where the layout happens to leave room.
func (d *Diagram) Crowded() bool { return len(d.Lines) > mostLabels }
