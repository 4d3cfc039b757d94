package eval

import (
	"cmp"
	"math"
	"strconv"
)

// Figure is a measure as it is compared: its value in yuan or persons, rounded to hundredths.
type Figure struct {
	Kind  Kind    `json:"kind"`
	Value float64 `json:"value"`
}

func figureOf(kind Kind, value float64) Figure {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(value, 'f', 2, 64), 64) // exact, as math.Round(value*100)/100 is not
	if err != nil {
		rounded = value
	}
	return Figure{kind, rounded}
}

// String writes a figure as the reference scorer does: ('amount', 252000000.0).
func (f Figure) String() string {
	text := strconv.FormatFloat(f.Value, 'f', -1, 64)
	if f.Value == math.Trunc(f.Value) {
		text += ".0"
	}
	return "('" + string(f.Kind) + "', " + text + ")"
}

func compareFigures(a, b Figure) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Value, b.Value))
}
