package picture

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/export/picture/internal/worker"
	"example.org/kg/graph"
)

// layout is where the parts of a sheet stand. Points are those of the page, y downwards, the
// drawing's upper left corner at (0, 0).
type layout struct {
	width, height float64
	frames        []area // as sheet.frames; empty where frames were given up
	boxes         []area // as sheet.boxes
	lines         []route
	notes         []string // for the caption
}

// area is a rectangle.
type area struct{ x, y, w, h float64 }

// route is the course of a line from its left to its right end.
type route struct {
	curves     [][]scene.Point // each a start and three points for every cubic curve
	tail, head scene.Point     // tips of the arrowheads
	tailed     bool            // there is an arrowhead at the tail
	headed     bool
	label      scene.Point // middle of the label
	labelled   bool
}

// A plan is a way to ask Graphviz for a layout. Ranking all frames together (newrank) gives the
// clearer pictures; where Graphviz fails at it, it ranks them one by one, or the frames go.
type plan struct{ frames, newrank bool }

// arrange finds the layout of a sheet. What the layout engine gets holds sizes and numbers, no
// text of the graph.
func (s *sheet) arrange(ctx context.Context) (*layout, error) {
	if len(s.boxes) == 0 {
		return &layout{}, nil
	}
	parts := s.parts(true)
	var failure error
	for _, p := range []plan{{true, true}, {true, false}, {false, false}} {
		requests := make([][]byte, len(parts))
		for i, part := range parts {
			requests[i] = []byte(s.request(part, p))
		}
		answers, err := worker.Layout(ctx, requests, "dot")
		if err == nil {
			return s.assemble(parts, answers)
		}
		if ctx.Err() != nil {
			return nil, s.late(err)
		}
		failure = errors.Join(failure, err)
	}
	return nil, fmt.Errorf("drawing %d entities and %d relations: %s: %w",
		len(s.boxes), len(s.lines), strings.ReplaceAll(failure.Error(), "\n", "; "), worker.ErrLayout)
}

// late is the error about a layout that took too long.
func (s *sheet) late(err error) error {
	return fmt.Errorf("no layout of %d entities and %d relations in time: draw a part of the graph or allow more time: %w",
		len(s.boxes), len(s.lines), err)
}

func (s *sheet) newLayout() *layout {
	return &layout{
		frames: make([]area, len(s.frames)), boxes: make([]area, len(s.boxes)), lines: make([]route, len(s.lines)),
	}
}

// assemble reads the layouts of the parts and puts them side by side.
func (s *sheet) assemble(parts []part, answers [][]byte) (*layout, error) {
	lay := s.newLayout()
	sizes := make([]area, len(parts))
	for i, data := range answers {
		size, err := lay.parse(data)
		if err != nil {
			return nil, fmt.Errorf("%w: answer of the worker: %w", worker.ErrLayout, err)
		}
		sizes[i] = size
	}
	lay.width, lay.height = pack(sizes)
	for i, p := range parts {
		lay.move(p, sizes[i].x, sizes[i].y)
	}
	if s.crowded() {
		s.aim(lay)
	}
	s.reroute(lay)
	if s.crowded() {
		s.label(lay)
	}
	return lay, nil
}

// request is a part of the sheet as a graph in the DOT language with nothing but sizes. Boxes
// are named b and a number, lines e and a number, frames cluster_ and a number.
func (s *sheet) request(part part, p plan) string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph kg {\n%sranksep=%.2f;\n%s", graphShape, ranksep(len(part.lines)), s.haste())
	if p.newrank {
		b.WriteString("newrank=true;\n")
	}
	b.WriteString("node [shape=box, fixedsize=true, label=\"\"];\n")
	open := -1
	for _, n := range part.boxes {
		at := -1
		if p.frames {
			at = s.frameIndex(s.boxes[n].frame)
		}
		if at != open {
			if open >= 0 {
				b.WriteString("}\n")
			}
			if at >= 0 {
				fmt.Fprintf(&b, "subgraph cluster_%d { margin=%d; labeljust=l; label=%s;\n", at, frameMargin, space(s.frames[at].width, frameSize+6))
			}
			open = at
		}
		writeBoxRequest(&b, n, s.boxes[n])
	}
	if open >= 0 {
		b.WriteString("}\n")
	}
	for _, i := range part.lines {
		l := s.lines[i]
		left, right := l.ends()
		fmt.Fprintf(&b, "b%d -> b%d [id=e%d", left, right, i)
		if l.label != "" && !s.crowded() {
			fmt.Fprintf(&b, ", label=%s", space(l.roomW, labelSize+6+l.width))
		}
		fmt.Fprintf(&b, ", %s];\n", l.geometry())
	}
	b.WriteString("}\n")
	return b.String()
}

// graphShape are the settings that decide on places; WriteDOT uses them too.
const graphShape = "rankdir=LR; nodesep=0.2; splines=spline; outputorder=edgesfirst;\n"

// mostLabels are the lines up to which the layout makes room for labels. Graphviz lays out every
// label as a box of its own, and of 500 of them it takes four times as long as of none.
const mostLabels = 250

// crowded tells that labels stand only where the layout happens to leave room.
func (s *sheet) crowded() bool { return len(s.lines) > mostLabels }

// haste are settings for graphs that would take long otherwise: fewer rounds of sorting.
func (s *sheet) haste() string {
	if len(s.lines) > 4*mostLabels {
		return "mclimit=0.3;\n"
	}
	return ""
}

// ranksep is the room between the columns of boxes and labels, in inches: the more lines there
// are, the further up and down they turn there.
func ranksep(lines int) float64 { return min(0.5+0.0003*float64(lines*lines), 5) }

// frameMargin is the room between a frame and what stands in it, in points.
const frameMargin = 12

func writeBoxRequest(b *strings.Builder, n int, box *box) {
	shape := ""
	if box.style.Shape == look.ShapeOval {
		shape = ", shape=ellipse"
	}
	fmt.Fprintf(b, "b%d [width=%.4f, height=%.4f%s];\n", n, box.w/72, box.h/72, shape)
}

// geometry are the attributes of a line that decide on its course.
func (l *line) geometry() string {
	left, right := l.style.Tail, l.style.Head
	if l.back {
		left, right = right, left
	}
	dir := "none"
	switch {
	case left != look.ArrowNone && right != look.ArrowNone:
		dir = "both"
	case right != look.ArrowNone:
		dir = "forward"
	case left != look.ArrowNone:
		dir = "back"
	}
	weight := 1
	if l.edge.Relation == look.Within || l.edge.Relation == graph.Assists {
		weight = 2
	}
	return fmt.Sprintf("dir=%s, arrowsize=%.3f, weight=%d", dir, l.headLength()/10, weight)
}

// headLength is the length of the line's arrowheads.
func (l *line) headLength() float64 { return 6.5 + 1.7*l.width }

// headHalf is half of their breadth.
func (l *line) headHalf() float64 { return 0.38 * l.headLength() }

// space is a label of a given size without text. A cell of fixed size is the one kind of label
// that Graphviz does not measure.
func space(w, h float64) string {
	return fmt.Sprintf(`<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD FIXEDSIZE="TRUE" WIDTH="%.0f" HEIGHT="%.0f"></TD></TR></TABLE>>`, w, h)
}
