package export

import (
	"math"
	"strconv"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// kind is what the values of a column are.
type kind byte

const (
	kindText   kind = iota
	kindSpoken      // an amount as a text for Chinese readers
	kindList        // texts
	kindBool
	kindInt   // a whole number that 32 bits hold
	kindLong  // a whole number
	kindMoney // an amount in yuan with two places, kept in 分
	kindReal
)

// isText tells whether the values are one text each.
func (k kind) isText() bool { return k <= kindSpoken }

// value is what a column says. The zero value stands for none. It points to what it is made of: making one takes no memory, and
// texts are as they came until they are written.
type value struct {
	set  bool
	text string
	list list
	n    int64 // kindBool (0 or 1), kindInt, kindLong; kindMoney and kindSpoken in 分
	x    float64
}

// textValue holds a text; no text is none.
func textValue(s string) value { return value{set: s != "", text: s} }

// idValue holds an id, none where it is empty.
func idValue(id graph.ID) value { return textValue(string(id)) }

// listValue holds texts, none where there are none.
func listValue(l *[]string) value { return value{set: len(*l) > 0, list: (*textList)(l)} }

func boolValue(b bool) value {
	if b {
		return value{set: true, n: 1}
	}
	return value{set: true}
}

func countValue(n int) value { return value{set: true, n: int64(n)} }

// positiveValue holds a number that is known where it is not 0.
func positiveValue[N ~int | ~int64](n N) value { return value{set: n > 0, n: int64(n)} }

// spokenValue holds an amount, none where it is 0.
func spokenValue(m graph.Money) value { return value{set: m != 0, n: int64(m)} }

func realValue(x float64) value { return value{set: true, x: x} }

// list are texts, or figures to be written as such.
type list interface {
	size() int
	append(b []byte, i int, escapes *safe.Escapes) []byte
}

type textList []string

func (l *textList) size() int { return len(*l) }

func (l *textList) append(b []byte, i int, escapes *safe.Escapes) []byte {
	return escapes.Append(b, (*l)[i])
}

type moneyList []graph.Money

func (l *moneyList) size() int { return len(*l) }

func (l *moneyList) append(b []byte, i int, _ *safe.Escapes) []byte { return (*l)[i].Append(b) }

type numberList []int64

func (l *numberList) size() int { return len(*l) }

func (l *numberList) append(b []byte, i int, _ *safe.Escapes) []byte {
	return strconv.AppendInt(b, (*l)[i], 10)
}

// texts are those of a list, fit for every reader.
func (v *value) texts() []string {
	if v.list == nil {
		return nil
	}
	out := make([]string, v.list.size())
	for i := range out {
		out[i] = string(v.list.append(nil, i, plain))
	}
	return out
}

// plain has no escapes.
var plain = safe.NewEscapes()

// listMark stands between the texts of a list where a column holds one text only.
const listMark = "; "

// String writes a value of a kind as plain text that every reader can take: numbers in full with a point, amounts in yuan, true and
// false, none as nothing.
func (v *value) String(k kind) string {
	if k == kindText {
		return safe.Text(v.text)
	}
	var room [64]byte
	return string(v.append(room[:0], k, plain))
}

// append appends what String gives, its texts as a syntax has them.
func (v *value) append(b []byte, k kind, escapes *safe.Escapes) []byte {
	if !v.set {
		return b
	}
	switch k {
	case kindText:
		return escapes.Append(b, v.text)
	case kindSpoken:
		return graph.Money(v.n).AppendChinese(b)
	case kindList:
		return v.appendList(b, listMark, escapes)
	case kindBool:
		return strconv.AppendBool(b, v.n != 0)
	case kindMoney:
		return graph.Money(v.n).Append(b)
	case kindReal:
		return appendReal(b, v.x)
	}
	return strconv.AppendInt(b, v.n, 10)
}

// appendList appends the texts of a list with a mark between them.
func (v *value) appendList(b []byte, mark string, escapes *safe.Escapes) []byte {
	for i := range v.list.size() {
		if i > 0 {
			b = append(b, mark...)
		}
		b = v.list.append(b, i, escapes)
	}
	return b
}

// appendReal writes a number in full; most are whole.
func appendReal(b []byte, x float64) []byte {
	const exact = 1 << 53
	if n := int64(x); math.Abs(x) < exact && float64(n) == x && (n != 0 || !math.Signbit(x)) {
		return strconv.AppendInt(b, n, 10)
	}
	return strconv.AppendFloat(b, x, 'f', -1, 64)
}

// appendQuotedList writes the texts of a list in double quotation marks between brackets, as JSON and Cypher do.
func (v *value) appendQuotedList(b []byte, escapes *safe.Escapes) []byte {
	mark := byte('[')
	for i := range v.list.size() {
		b = v.list.append(append(b, mark, '"'), i, escapes)
		b = append(b, '"')
		mark = ','
	}
	return append(b, ']')
}
