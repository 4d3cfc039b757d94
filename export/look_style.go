package export

import (
	"unicode/utf8"

	"example.org/kg/graph"
)

// typeStyle is the dress of an entity's box. Kinds can be told apart without colour: by shape,
// weight of the border, and the character on the badge.
type typeStyle struct {
	fill, border string
	weight       float64 // of the border
	shape        boxShape
	badge        string // one character in a coloured field left of the name, "" for none
	bold         bool
}

type boxShape byte

const (
	shapeRounded boxShape = iota
	shapeSquare
	shapeOval
)

// styleOf is the dress of entities of a type: divisions in blue and the heavier the higher,
// organisations square with a badge, which for types of the user's own is the first character of
// their Chinese name.
func styleOf(t graph.TypeRule) typeStyle {
	switch t.Type {
	case graph.Province:
		return typeStyle{fill: "#D3E3F6", border: "#1F4E8C", weight: 2.4, bold: true}
	case graph.City:
		return typeStyle{fill: "#E4EFFA", border: "#2F6DB5", weight: 1.6}
	case graph.County:
		return typeStyle{fill: "#F4F9FE", border: "#5B8FC7", weight: 1}
	case graph.Township:
		return typeStyle{fill: "#F2F8F8", border: "#4A8587", weight: 1, shape: shapeSquare}
	case graph.Village:
		return typeStyle{fill: "#F7FAF2", border: "#6B8E3D", weight: 1, shape: shapeOval}
	case graph.Enterprise:
		return typeStyle{fill: "#F6EDF9", border: "#7D3C98", weight: 1.1, shape: shapeSquare, badge: "企"}
	case graph.School:
		return typeStyle{fill: "#E9F5EC", border: "#27774A", weight: 1.1, shape: shapeSquare, badge: "校"}
	case graph.Hospital:
		return typeStyle{fill: "#FCEBF1", border: "#A8245C", weight: 1.1, shape: shapeSquare, badge: "医"}
	case graph.Agency:
		return typeStyle{fill: "#EEF1F5", border: "#475467", weight: 1.1, shape: shapeSquare, badge: "政"}
	case graph.Association:
		return typeStyle{fill: "#E4F4F4", border: "#00727A", weight: 1.1, shape: shapeSquare, badge: "社"}
	case graph.Zone:
		return typeStyle{fill: "#FFF4DA", border: "#9A6200", weight: 1.1, shape: shapeSquare, badge: "园"}
	}
	badge, _ := utf8.DecodeRuneInString(t.Label)
	return typeStyle{fill: "#FFFFFF", border: "#475467", weight: 1.1, shape: shapeSquare, badge: string(badge)}
}

// relationStyle is the dress of a line. Relations can be told apart without colour: by its ends
// and, for labour, its dots. Lines of plans are dashed and their arrowheads hollow.
type relationStyle struct {
	word   string // on labels and in the legend
	colour string
	head   arrow
	tail   arrow
	dots   bool
	// back puts the relation's object on the left: labour goes from the helped to the helper,
	// who stands left.
	back bool
}

type arrow byte

const (
	arrowNone arrow = iota
	arrowTriangle
	arrowVee
	arrowDot
	arrowDiamond
)

// within is the line from a division to what lies in it. It is drawn like a relation and is none.
const within graph.Relation = "within"

// relationStyles are the dresses of all lines. Relations of the user's own get neutral ones in
// turn.
func relationStyles(schema *graph.Schema) map[graph.Relation]relationStyle {
	styles := map[graph.Relation]relationStyle{
		graph.Assists:          {word: "帮扶", colour: "#C0392B", head: arrowTriangle},
		graph.PairedWith:       {word: "结对", colour: "#1F6FB2", head: arrowDot, tail: arrowDot},
		graph.TransfersLaborTo: {word: "输转", colour: "#8A5A00", head: arrowVee, dots: true, back: true},
		graph.InvestsIn:        {word: "投资", colour: "#7D3C98", head: arrowTriangle, tail: arrowDiamond},
		within:                 {word: "下辖", colour: "#98A2B3"},
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
func ownStyle(rule graph.Rule, n int) relationStyle {
	colours := []string{"#475467", "#0E7C66", "#9C4A5C", "#5B6B1F"}
	tails := []arrow{arrowNone, arrowDot, arrowVee}
	style := relationStyle{word: rule.Label, colour: colours[n%len(colours)], head: arrowVee, tail: tails[n%len(tails)], dots: n%2 == 1}
	if rule.Symmetric {
		style.head, style.tail = arrowDiamond, arrowDiamond
	}
	return style
}
