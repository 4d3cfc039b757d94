// Package scene is a picture as a list of shapes and lines of text: what is left to do is to
// write it as SVG or to paint it. Units are points of the page, y grows downwards.
package scene

// Point is a place on the page.
type Point struct{ X, Y float64 }

// Picture is a whole page with a white ground.
type Picture struct {
	Width, Height      float64
	Title, Description string // not drawn: for readers that cannot see the picture
	Items              []Item // in the order in which they are painted
}

// Item is a thing in the picture: a frame, a box, a line with its label.
type Item struct {
	ID      string // ASCII, unique in the picture; "" for decoration
	Class   string // kind of thing
	Tooltip string // shown when the pointer rests on it
	Link    string // ASCII: relative, http or https; "" for none
	Data    []Datum
	Shapes  []Shape
	Texts   []Text // painted after the shapes
}

// Datum is something that programs may want to know of an item. Names are ASCII letters.
type Datum struct{ Name, Value string }

// Shape is a path that is filled, drawn along, or both. Colours are #rrggbb, "" for none.
type Shape struct {
	Path   []Step
	Fill   string
	Alpha  float64 // of the fill; 0 stands for 1
	Stroke string
	Width  float64   // of the stroke
	Dash   []float64 // lengths of dashes and gaps in turn; nil for a whole line
	Round  bool      // dashes have round ends
}

// Step of a path: Move and Line go to To, Cubic goes there by two control points, Close goes
// back to the last Move.
type Step struct {
	Op   Op
	A, B Point
	To   Point
}

// Op is a kind of step.
type Op byte

// The steps of a path.
const (
	Move Op = iota
	Line
	Cubic
	Close
)

// Text is one line of text.
type Text struct {
	At     Point // on the base line, where Anchor says
	Anchor Anchor
	Size   float64
	Bold   bool
	Colour string
	Text   string
}

// Anchor is the part of a text that stands at its point.
type Anchor byte

// The anchors.
const (
	Start Anchor = iota
	Middle
	End
)
