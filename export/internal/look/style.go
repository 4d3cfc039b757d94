package look

import (
	"unicode/utf8"

	"example.org/kg/graph"
)

// TypeStyle is the dress of an entity's box. Kinds can be told apart without colour: by shape,
// weight of the border, and the character on the badge.
type TypeStyle struct {
	Fill, Border string
	Weight       float64 // of the border
	Shape        Shape
	Badge        string // one character in a coloured field left of the name, "" for none
	Bold         bool
}

// Shape is the outline of a box.
type Shape byte

// The shapes.
const (
	ShapeRounded Shape = iota
	ShapeSquare
	ShapeOval
)

// OfType is the dress of entities of a type: divisions in blue and the heavier the higher,
// organisations square with a badge, which for types of the user's own is the first character of
// their Chinese name.
func OfType(t graph.TypeRule) TypeStyle {
	switch t.Type {
	case graph.Province:
		return TypeStyle{Fill: "#D3E3F6", Border: "#1F4E8C", Weight: 2.4, Bold: true}
	case graph.City:
		return TypeStyle{Fill: "#E4EFFA", Border: "#2F6DB5", Weight: 1.6}
	case graph.County:
		return TypeStyle{Fill: "#F4F9FE", Border: "#5B8FC7", Weight: 1}
	case graph.Township:
		return TypeStyle{Fill: "#F2F8F8", Border: "#4A8587", Weight: 1, Shape: ShapeSquare}
	case graph.Village:
		return TypeStyle{Fill: "#F7FAF2", Border: "#6B8E3D", Weight: 1, Shape: ShapeOval}
	case graph.Enterprise:
		return TypeStyle{Fill: "#F6EDF9", Border: "#7D3C98", Weight: 1.1, Shape: ShapeSquare, Badge: "企"}
	case graph.School:
		return TypeStyle{Fill: "#E9F5EC", Border: "#27774A", Weight: 1.1, Shape: ShapeSquare, Badge: "校"}
	case graph.Hospital:
		return TypeStyle{Fill: "#FCEBF1", Border: "#A8245C", Weight: 1.1, Shape: ShapeSquare, Badge: "医"}
	case graph.Agency:
		return TypeStyle{Fill: "#EEF1F5", Border: "#475467", Weight: 1.1, Shape: ShapeSquare, Badge: "政"}
	case graph.Association:
		return TypeStyle{Fill: "#E4F4F4", Border: "#00727A", Weight: 1.1, Shape: ShapeSquare, Badge: "社"}
	case graph.Zone:
		return TypeStyle{Fill: "#FFF4DA", Border: "#9A6200", Weight: 1.1, Shape: ShapeSquare, Badge: "园"}
	}
	badge, _ := utf8.DecodeRuneInString(t.Label)
	return TypeStyle{Fill: "#FFFFFF", Border: "#475467", Weight: 1.1, Shape: ShapeSquare, Badge: string(badge)}
}

// RelationStyle is the dress of a line. Relations can be told apart without colour: by its ends
// and, for labour, its dots. Lines of plans are dashed and their arrowheads hollow.
type RelationStyle struct {
	Word   string // on labels and in the legend
	Colour string
	Head   Arrow
	Tail   Arrow
	Dots   bool
	// Back puts the relation's object on the left: labour goes from the helped to the helper,
	// who stands left.
	Back bool
}

// Arrow is what stands at an end of a line.
type Arrow byte

// The ends of lines.
const (
	ArrowNone Arrow = iota
	ArrowTriangle
	ArrowVee
	ArrowDot
	ArrowDiamond
)

// Within is the line from a division to what lies in it. It is drawn like a relation and is none.
const Within graph.Relation = "within"

// OfRelations are the dresses of all lines. Relations of the user's own get neutral ones in
// turn.
func OfRelations(schema *graph.Schema) map[graph.Relation]RelationStyle {
	styles := map[graph.Relation]RelationStyle{
		graph.Assists:          {Word: "帮扶", Colour: "#C0392B", Head: ArrowTriangle},
		graph.PairedWith:       {Word: "结对", Colour: "#1F6FB2", Head: ArrowDot, Tail: ArrowDot},
		graph.TransfersLaborTo: {Word: "输转", Colour: "#8A5A00", Head: ArrowVee, Dots: true, Back: true},
		graph.InvestsIn:        {Word: "投资", Colour: "#7D3C98", Head: ArrowTriangle, Tail: ArrowDiamond},
		Within:                 {Word: "下辖", Colour: "#98A2B3"},
	}
	own := 0
	for _, rule := range schema.Relations() {
		if _, ok := styles[rule.Relation]; !ok {
			styles[rule.Relation] = ownStyle(rule, own)
			own++
		}
	}
	return styles
}

// ownStyle is the dress of the n-th relation that has none of its own.
func ownStyle(rule graph.Rule, n int) RelationStyle {
	colours := []string{"#475467", "#0E7C66", "#9C4A5C", "#5B6B1F"}
	tails := []Arrow{ArrowNone, ArrowDot, ArrowVee}
	style := RelationStyle{Word: rule.Label, Colour: colours[n%len(colours)], Head: ArrowVee, Tail: tails[n%len(tails)], Dots: n%2 == 1}
	if rule.Symmetric {
		style.Head, style.Tail = ArrowDiamond, ArrowDiamond
	}
	return style
}
