package picture

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"
)

// Layout is a way to arrange a picture.
type Layout struct {
	Name    string
	Summary string // one line for help texts
	Most    int    // entities in a picture, 0 for any number: what is too much is summed up
	engine  string // of Graphviz, "" for layouts that need none
	draw    func(*sheet, context.Context) (drawing, error)
}

// Layouts lists the layouts in the order in which AutoLayout considers them; the ones without a
// limit have to be asked for.
func Layouts() []Layout {
	return []Layout{
		{"dot", "boxes in columns, who helps on the left", 2000, "dot", (*sheet).drawColumns},
		{"sfdp", "boxes by attraction, for large graphs", 4000, "sfdp", (*sheet).drawField},
		{"matrix", "a table of who helps by who is helped", 0, "", (*sheet).drawMatrix},
		{"flow", "bands from who gives to who gets, as wide as the figures", 0, "", (*sheet).drawFlow},
	}
}

// AutoLayout stands for the first layout that can hold all entities and makes no strip of them, see drawing.isStrip.
const AutoLayout = "auto"

// ErrLayoutName is wrapped by the errors about a layout that does not exist or that a format
// cannot show.
var ErrLayoutName = errors.New("layout")

// LayoutNames lists what Options.Layout may be.
func LayoutNames() []string {
	names := []string{AutoLayout}
	for _, l := range Layouts() {
		names = append(names, l.Name)
	}
	return names
}

// LayoutOf finds the layout with a name for a picture of so many entities. Its errors wrap
// ErrLayoutName or ErrTooLarge.
func LayoutOf(name string, entities int) (Layout, error) {
	name = cmp.Or(strings.ToLower(name), AutoLayout)
	var room []string // layouts with their limits
	for _, l := range Layouts() {
		fits := l.Most == 0 || entities <= l.Most
		switch {
		case name == AutoLayout && l.Most > 0 && fits:
			return l, nil
		case name == l.Name && fits:
			return l, nil
		case l.Most > 0 && (name == AutoLayout || name == l.Name):
			room = append(room, fmt.Sprintf("%s %d", l.Name, l.Most))
		}
	}
	if len(room) == 0 {
		return Layout{}, fmt.Errorf("%w %q does not exist: use one of %s", ErrLayoutName, name, strings.Join(LayoutNames(), ", "))
	}
	return Layout{}, fmt.Errorf("%d entities are more than can be read (%s): %w", entities, strings.Join(room, ", "), ErrTooLarge)
}

// auto tells that no layout was asked for by name.
func (pic Options) auto() bool { return cmp.Or(strings.ToLower(pic.Layout), AutoLayout) == AutoLayout }

// layout decides on the layout and tells Warn when it is another than might be expected.
func (pic Options) layout(entities int) (Layout, error) {
	l, err := LayoutOf(pic.Layout, entities)
	if first := Layouts()[0]; err == nil && pic.auto() && l.Name != first.Name {
		pic.warn("layout %s, because %s is for at most %d entities and these are %d", l.Name, first.Name, first.Most, entities)
	}
	return l, err
}

// engine is Graphviz's engine for a graph in DOT, which has no limit.
func (pic Options) engine(entities int) (string, error) {
	l, err := LayoutOf(pic.Layout, entities)
	for _, last := range Layouts() {
		if errors.Is(err, ErrTooLarge) && last.engine != "" {
			l = last
		}
	}
	switch {
	case l.Name == "":
		return "", err
	case l.engine == "":
		return "", fmt.Errorf("%w %s: DOT is for boxes and lines", ErrLayoutName, l.Name)
	}
	return l.engine, nil
}
