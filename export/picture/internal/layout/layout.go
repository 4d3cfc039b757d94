package layout

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/export/picture/internal/worker"
)

// Layout is where the parts of a diagram stand. Points are those of the page, y downwards, the
// drawing's upper left corner at (0, 0).
type Layout struct {
	Width, Height float64
	Frames        []scene.Area // as those of the diagram; empty where frames were given up
	Boxes         []scene.Area
	Lines         []Route
	Bare          int // lines with a label that has no room
}

// Route is the course of a line from its left to its right end.
type Route struct {
	Curves     [][]scene.Point // each a start and three points for every cubic curve
	Tail, Head scene.Point     // tips of the arrowheads
	Tailed     bool            // there is an arrowhead at the tail
	Headed     bool
	Label      scene.Point // middle of the label
	Labelled   bool
}

// A plan is a way to ask Graphviz for a layout. Ranking all frames together (newrank) gives the
// clearer pictures; where Graphviz fails at it, it ranks them one by one, or the frames go.
type plan struct{ framed, newrank bool }

// Columns lays out by Graphviz's dot: boxes in columns, lines from left to right. The error wraps worker.ErrLayout or that of the context.
func (d *Diagram) Columns(ctx context.Context) (*Layout, error) {
	if len(d.Boxes) == 0 {
		return &Layout{}, nil
	}
	parts := d.parts(true)
	var failure error
	for _, p := range []plan{{true, true}, {true, false}, {false, false}} {
		requests := make([][]byte, len(parts))
		for i, part := range parts {
			requests[i] = []byte(d.request(part, p))
		}
		answers, err := worker.Layout(ctx, requests, "dot")
		if err == nil {
			return d.assemble(parts, answers)
		}
		if ctx.Err() != nil {
			return nil, d.late(err)
		}
		failure = errors.Join(failure, err)
	}
	return nil, fmt.Errorf("drawing %d entities and %d relations: %s: %w",
		len(d.Boxes), len(d.Lines), strings.ReplaceAll(failure.Error(), "\n", "; "), worker.ErrLayout)
}

// late is the error about a layout that took too long.
func (d *Diagram) late(err error) error {
	return fmt.Errorf("no layout of %d entities and %d relations in time: draw a part of the graph or allow more time: %w",
		len(d.Boxes), len(d.Lines), err)
}

func (d *Diagram) newLayout() *Layout {
	return &Layout{
		Frames: make([]scene.Area, len(d.Frames)), Boxes: make([]scene.Area, len(d.Boxes)), Lines: make([]Route, len(d.Lines)),
	}
}

// assemble reads the layouts of the parts and puts them side by side.
func (d *Diagram) assemble(parts []part, answers [][]byte) (*Layout, error) {
	lay := d.newLayout()
	sizes := make([]scene.Area, len(parts))
	for i, data := range answers {
		size, err := lay.parse(data)
		if err != nil {
			return nil, fmt.Errorf("%w: answer of the worker: %w", worker.ErrLayout, err)
		}
		sizes[i] = size
	}
	lay.Width, lay.Height = pack(sizes)
	for i, p := range parts {
		lay.move(p, sizes[i].X, sizes[i].Y)
	}
	if d.Crowded() {
		d.aim(lay)
	}
	d.reroute(lay)
	if d.Crowded() {
		d.label(lay)
	}
	return lay, nil
}

// request is a part of the sheet as a graph in the DOT language with nothing but sizes. Boxes
// are named b and a number, lines e and a number, frames cluster_ and a number.
func (d *Diagram) request(part part, p plan) string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph kg {\n%sranksep=%.2f;\n%s", graphShape, ranksep(len(part.lines)), d.haste())
	if p.newrank {
		b.WriteString("newrank=true;\n")
	}
	b.WriteString("node [shape=box, fixedsize=true, label=\"\"];\n")
	open := -1
	for _, n := range part.boxes {
		at := -1
		if p.framed {
			at = d.Boxes[n].Frame
		}
		if at != open {
			if open >= 0 {
				b.WriteString("}\n")
			}
			if at >= 0 {
				fmt.Fprintf(&b, "subgraph cluster_%d { margin=%d; labeljust=l; label=%s;\n", at, FrameMargin, space(d.Frames[at].Width, d.Frames[at].Height))
			}
			open = at
		}
		writeBoxRequest(&b, n, &d.Boxes[n])
	}
	if open >= 0 {
		b.WriteString("}\n")
	}
	for _, i := range part.lines {
		l := &d.Lines[i]
		left, right := l.ends()
		fmt.Fprintf(&b, "b%d -> b%d [id=e%d", left, right, i)
		if l.Label && !d.Crowded() {
			fmt.Fprintf(&b, ", label=%s", space(l.RoomW, LabelSize+6+l.Width))
		}
		fmt.Fprintf(&b, ", %s];\n", l.Geometry())
	}
	b.WriteString("}\n")
	return b.String()
}

// graphShape are the settings that decide on places.
const graphShape = "rankdir=LR; nodesep=0.2; splines=spline; outputorder=edgesfirst;\n"

// Settings are the settings in DOT by which an engine lays out the diagram in one piece.
func (d *Diagram) Settings(engine string) string {
	if engine == "sfdp" {
		return fieldShape
	}
	return fmt.Sprintf("%sranksep=%.2f;\n%s", graphShape, ranksep(len(d.Lines)), d.haste())
}

// haste are settings for graphs that would take long otherwise: fewer rounds of sorting.
func (d *Diagram) haste() string {
	if len(d.Lines) > 4*mostLabels {
		return "mclimit=0.3;\n"
	}
	return ""
}

// ranksep is the room between the columns of boxes and labels, in inches: the more lines there
// are, the further up and down they turn there.
func ranksep(lines int) float64 { return min(0.5+0.0003*float64(lines*lines), 5) }

func writeBoxRequest(b *strings.Builder, n int, box *Box) {
	shape := ""
	if box.Oval {
		shape = ", shape=ellipse"
	}
	fmt.Fprintf(b, "b%d [width=%.4f, height=%.4f%s];\n", n, box.W/72, box.H/72, shape)
}

// space is a label of a given size without text. A cell of fixed size is the one kind of label
// that Graphviz does not measure.
func space(w, h float64) string {
	return fmt.Sprintf(`<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD FIXEDSIZE="TRUE" WIDTH="%.0f" HEIGHT="%.0f"></TD></TR></TABLE>>`, w, h)
}
