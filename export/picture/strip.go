package picture

import (
	"context"

	"example.org/kg/export/picture/internal/scene"
	"example.org/kg/graph"
)

// What makes a drawing a strip: that it is so many times as long as broad, and longer than a large sheet of paper, for a small
// one can be taken in whatever its shape. Lengths are in points.
// A graph of more boxes than stripMost is not drawn twice: that would take twice as long.
const (
	stripShape  = 2.5
	stripLength = 2400.0
	stripMost   = 250
)

// shape is how many times a drawing is as long as broad.
func (d drawing) shape() float64 {
	return max(d.width, d.height) / max(min(d.width, d.height), 1)
}

func (d drawing) isStrip() bool {
	return max(d.width, d.height) > stripLength && d.shape() > stripShape
}

// squarer draws a graph by the next layout that can hold it, where its first drawing is a strip, unless that is as much of one or
// the layout fails. Not to be in time is an error, so that what is drawn does not hang on how fast the machine is.
func squarer(ctx context.Context, g *graph.Graph, pic Options, s *sheet, first drawing) (*scene.Picture, error) {
	other, err := newSheet(g, pic)
	if err != nil {
		return nil, err
	}
	for _, l := range Layouts()[1:] {
		if l.Most == 0 || len(s.boxes) > l.Most {
			continue
		}
		d, err := l.draw(other, ctx)
		if ctx.Err() != nil {
			return nil, err
		}
		if err == nil && d.shape() < first.shape() {
			pic.warn("layout %s, because by %s it is a strip, %.1f times as long as broad; --layout %s draws it so", l.Name, Layouts()[0].Name, first.shape(), Layouts()[0].Name)
			return other.page(d), nil
		}
		break
	}
	return s.page(first), nil
}
