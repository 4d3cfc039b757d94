package export

import (
	"strconv"
	"strings"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// kind is what the values of a column are.
type kind byte

const (
	kindText kind = iota
	kindList      // texts
	kindBool
	kindInt   // a whole number that 32 bits hold
	kindLong  // a whole number
	kindMoney // an amount in yuan with two places, kept in 分
	kindReal
)

// value is what a column says. The zero value stands for none.
type value struct {
	set  bool
	text string
	list []string
	n    int64 // kindBool (0 or 1), kindInt, kindLong; kindMoney in 分
	x    float64
}

// textValue holds a text as cleanText gives it; no text is none.
func textValue(s string) value { return value{set: s != "", text: safe.Text(s)} }

// idValue holds an id, none where it is empty.
func idValue(id graph.ID) value { return textValue(string(id)) }

// listValue holds texts, none where there are none.
func listValue(list []string) value {
	clean := make([]string, len(list))
	for i, s := range list {
		clean[i] = safe.Text(s)
	}
	return value{set: len(list) > 0, list: clean}
}

func boolValue(b bool) value {
	if b {
		return value{set: true, n: 1}
	}
	return value{set: true}
}

func countValue(n int) value { return value{set: true, n: int64(n)} }

// positiveValue holds a number that is known where it is not 0.
func positiveValue[N ~int | ~int64](n N) value { return value{set: n > 0, n: int64(n)} }

func realValue(x float64) value { return value{set: true, x: x} }

// listMark stands between the texts of a list where a column holds one text only.
const listMark = "; "

// String writes a value of a kind as plain text: numbers in full with a point, amounts in yuan,
// true and false, none as nothing.
func (v value) String(k kind) string {
	if k == kindText {
		return v.text
	}
	var room [32]byte
	return string(v.append(room[:0], k))
}

// append appends what String gives.
func (v value) append(b []byte, k kind) []byte {
	if !v.set {
		return b
	}
	switch k {
	case kindText:
		return append(b, v.text...)
	case kindList:
		return append(b, strings.Join(v.list, listMark)...)
	case kindBool:
		return strconv.AppendBool(b, v.n != 0)
	case kindMoney:
		return graph.Money(v.n).Append(b)
	case kindReal:
		return strconv.AppendFloat(b, v.x, 'f', -1, 64)
	}
	return strconv.AppendInt(b, v.n, 10)
}
