package picture

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"example.org/kg/export/internal/look"
	"example.org/kg/export/picture/internal/font"
	"example.org/kg/export/picture/internal/worker"
	"example.org/kg/graph"
)

// Options are how a graph is to be drawn. The zero value draws every entity that takes part in a
// relation.
type Options struct {
	// Title stands above the picture; "" gives a general one.
	Title string
	// Timeout ends the search for a layout; 0 stands for DefaultTimeout.
	Timeout time.Duration
	// Hierarchy draws 下辖 lines from each division to what lies in it, with the divisions
	// between.
	Hierarchy bool
	// Selection says, in Chinese, what part of Whole the graph is; both stand in the caption.
	Selection []string
	// Whole is the graph that the one to be drawn is a part of; nil where it is drawn whole.
	Whole *graph.Graph
	// Path lists entities that follow each other on a path. They and the lines between them are
	// highlighted, the rest is drawn pale.
	Path []graph.ID
	// Isolated also draws the entities that take part in no relation.
	Isolated bool
	// DPI is the number of a PNG's pixels for an inch of the picture; 0 stands for DefaultDPI.
	// An inch has 96 units, and a Chinese character of a name is 12 units wide. It is made
	// smaller where the PNG would have more than MaxSide pixels a side.
	DPI float64
	// Link is a page that entities and relations lead to in SVG, PDF and DOT: to its fragments
	// entity=ID and edge=SUBJECT~RELATION~OBJECT. "" is for none. See CheckLink.
	Link string
	// Layout is the name of one of Layouts; "" and AutoLayout pick one by the number of entities and the shape of the picture.
	Layout string
	// Warn is told, in one line each, what the reader of the picture should know: characters
	// that the embedded font lacks, a resolution made smaller. It may be nil.
	Warn func(string)
}

// Limits of pictures.
const (
	DefaultTimeout = 60 * time.Second
	DefaultDPI     = 192
	MaxSide        = 30000 // pixels a side of a PNG
)

// unitsPerInch makes a unit of a picture a pixel of CSS, so that a picture is of one size in all
// formats.
const unitsPerInch = 96

// ErrTooLarge is wrapped by the errors about a graph that is too large to be drawn whole.
var ErrTooLarge = errors.New("too large for one picture")

// warn tells the reader of the picture something, in one line.
func (pic *Options) warn(format string, args ...any) {
	if pic.Warn != nil {
		pic.Warn(fmt.Sprintf(format, args...))
	}
}

// warnOfMissing tells which characters the embedded font lacks.
func (pic *Options) warnOfMissing(chars []rune) {
	const most = 40
	switch {
	case len(chars) > most:
		pic.warn("the font lacks %d characters, drawn as empty boxes: %s … (an SVG uses the fonts of its reader)", len(chars), string(chars[:most]))
	case len(chars) > 0:
		pic.warn("the font lacks %d characters, drawn as empty boxes: %s (an SVG uses the fonts of its reader)", len(chars), string(chars))
	}
}

// WriteDOT writes the graph in Graphviz's DOT language, dressed as in the other pictures, for
// editing or for drawing with Graphviz. Sizes are those of Noto Sans CJK SC, so any Graphviz
// lays it out alike, even one that does not know the width of Chinese characters. It is no picture
// yet, so there may be any number of entities. The error wraps ErrLayoutName where pic.Layout is
// none of Graphviz's.
func WriteDOT(w io.Writer, g *graph.Graph, pic Options) error {
	s, err := newSheet(g, pic)
	if err != nil {
		return err
	}
	engine, err := pic.engine(len(s.boxes))
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, s.dot(engine))
	return err
}

// WriteSVG draws the graph as SVG 1.1: text stays text, evidence is shown when the pointer
// rests on a line or box, and there are no scripts, and no links but to pic.Link. w gets the whole picture or
// nothing. The error wraps ErrTooLarge or the context's where the graph is too large.
func WriteSVG(ctx context.Context, w io.Writer, g *graph.Graph, pic Options) error {
	drawn, err := draw(ctx, g, pic)
	if err != nil {
		return err
	}
	_, err = w.Write(svg(drawn))
	return err
}

// IsWorker tells whether a process with these arguments (os.Args) was started to lay out
// one picture. The main function of every program that uses WriteSVG or WritePNG has to begin
// with
//
//	if picture.IsWorker(os.Args) {
//		os.Exit(picture.RunWorker(os.Args, os.Stdin, os.Stdout, os.Stderr))
//	}
//
// and TestMain of every test that does, because layouts are made in a process of their own: the
// program itself, started again.
func IsWorker(args []string) bool { return worker.IsWorker(args) }

// RunWorker serves the one request of a worker and returns the exit code of the process.
func RunWorker(args []string, in io.Reader, out, errs io.Writer) int {
	return worker.Serve(args, in, out, errs)
}

// newSheet decides what is in the picture.
func newSheet(g *graph.Graph, pic Options) (*sheet, error) {
	face, err := font.Load()
	if err != nil {
		return nil, err
	}
	s := &sheet{graph: g, face: face, title: look.Title(pic.Title), schema: g.Schema(), styles: look.OfRelations(g.Schema())}
	if pic.Link != "" {
		if s.target, err = linkPage(pic.Link); err != nil {
			return nil, err
		}
	}
	s.choose(g, pic)
	s.dress()
	return s, nil
}

func (pic Options) choice() look.Choice {
	return look.Choice{Path: pic.Path, Isolated: pic.Isolated, Hierarchy: pic.Hierarchy}
}

// Entities counts the entities that a picture of boxes and lines, or a page, shows of a graph.
func (pic Options) Entities(g *graph.Graph) int {
	shown, _ := pic.choice().Of(g)
	return len(shown)
}
