package export

import (
	"fmt"
	"math"
	"strconv"
	"strings"
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
	ink          string // of the name, "" for inkColour
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

// pale is the dress of a box that only stands around what the picture is about.
func (t typeStyle) pale() typeStyle {
	t.fill, t.border, t.bold, t.ink = fade(t.fill, paleness), fade(t.border, paleness), false, fade(inkColour, paleness)
	return t
}

// faintInk is the colour of the small line below the name.
func (t typeStyle) faintInk() string {
	if t.ink != "" {
		return fade(greyColour, paleness)
	}
	return greyColour
}

// fade mixes a colour (#rrggbb) with white, 0 for none of it and 1 for white alone.
func fade(colour string, white float64) string {
	rgb, err := strconv.ParseUint(strings.TrimPrefix(colour, "#"), 16, 32)
	if err != nil {
		return colour
	}
	out := uint64(0)
	for shift := 16; shift >= 0; shift -= 8 {
		c := float64(rgb >> shift & 0xFF)
		out = out<<8 | uint64(math.Round(c+(255-c)*white))
	}
	return fmt.Sprintf("#%06X", out)
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

func withinStyle() relationStyle { return relationStyle{word: "下辖", colour: "#98A2B3"} }

// relationStyles are the dresses of all lines. Relations of the user's own get neutral ones in
// turn.
func relationStyles(schema *graph.Schema) map[graph.Relation]relationStyle {
	styles := map[graph.Relation]relationStyle{
		graph.Assists:          {word: "帮扶", colour: "#C0392B", head: arrowTriangle},
		graph.PairedWith:       {word: "结对", colour: "#1F6FB2", head: arrowDot, tail: arrowDot},
		graph.TransfersLaborTo: {word: "输转", colour: "#8A5A00", head: arrowVee, dots: true, back: true},
		graph.InvestsIn:        {word: "投资", colour: "#7D3C98", head: arrowTriangle, tail: arrowDiamond},
		within:                 withinStyle(),
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

// role is the part that a frame's entities play towards other frames.
type role byte

const (
	neither role = iota
	helper
	helped
)

// roleStyle is the dress of a frame.
func roleStyle(r role) (border, fill, word string) {
	switch r {
	case helper:
		return "#B54708", "#FFFCF8", "以支援为主的地区"
	case helped:
		return "#1E7B4B", "#F9FDFA", "以受援为主的地区"
	}
	return "#667085", "#FCFCFD", "其他地区"
}

// Measures of the picture, in points.
const (
	nameSize    = 12.0
	subSize     = 9.0
	labelSize   = 10.0
	frameSize   = 13.0
	titleSize   = 18.0
	captionSize = 11.0

	nameLine   = 16.0 // from one line of a name to the next
	subLine    = 12.0
	padX, padY = 9.0, 5.0
	badgeWidth = 19.0
	stackStep  = 3.0 // from one outline of a group's stack to the next
	stackDepth = 2   // outlines behind the first
	corner     = 7.0

	nameEms   = 12 // of the longest line of a name
	nameLines = 3

	paleness  = 0.62 // white in what is not on a path
	doubtful  = 0.8  // lines of less confidence are drawn faint
	faintness = 0.45 // white in them

	haloColour  = "#FFC53D" // behind a path
	haloWidth   = 3.5       // on either side
	inkColour   = "#101828"
	greyColour  = "#667085"
	fontStack   = "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif"
	inferredInk = "#667085"
)
