package extract

import "strings"

// unit tells what a quantity counts.
type unit uint8

const (
	unitOther   unit = iota // acres, tons, percent, and whatever is no figure of a relation
	unitYuan                // money, in yuan
	unitPersons             // 人, 名, 人次
	unitMembers             // 家, 所, 个, 对 …: members of a group
	unitYear                // 2018年
	unitTime                // other dates and spans of time: 7月, 三年来
)

// quantity is a number with its unit.
type quantity struct {
	number
	unit unit
	word string // the unit's word
}

type unitWord struct {
	word string
	unit unit
}

// unitWords maps words to units, longest words first where one begins another.
var unitWords = []unitWord{
	{"万美元", unitOther},
	{"美元", unitOther},
	{"港元", unitOther},
	{"欧元", unitOther},
	{"日元", unitOther},
	{"港币", unitOther},
	{"元", unitYuan},
	{"块钱", unitYuan},
	{"人民币", unitYuan},
	{"人次", unitPersons},
	{"人份", unitOther},
	{"人民", unitOther},
	{"人均", unitOther},
	{"人", unitPersons},
	{"名", unitPersons},
	{"位", unitPersons},
	{"年级", unitOther},
	{"家", unitMembers},
	{"所", unitMembers},
	{"个年轻人", unitPersons},
	{"个青年", unitPersons},
	{"个后生", unitPersons},
	{"个小伙", unitPersons},
	{"个乡亲", unitPersons},
	{"个老乡", unitPersons},
	{"个工人", unitPersons},
	{"个人", unitPersons},
	{"个月", unitTime},
	{"个百分点", unitOther},
	{"个小时", unitTime},
	{"个", unitMembers},
	{"对", unitMembers},
	{"户", unitOther},
	{"年", unitYear},
	{"月", unitTime},
	{"日", unitTime},
	{"号", unitTime},
	{"天", unitTime},
	{"时", unitTime},
	{"分", unitTime},
	{"周", unitTime},
	{"小时", unitTime},
	{"余年", unitTime},
	{"多年", unitTime},
}

// unitsByStart are the unit words by their first character.
var unitsByStart = byStart(unitWords, func(u unitWord) string { return u.word })

// quantityAt reads the quantity that begins at text[i] and reports false where none does. A
// bare number without a unit word is a quantity of unitOther with an empty word; a bare number
// before a kind of member (8县) is left to the caller.
func quantityAt(text []rune, i int) (quantity, bool) {
	if i > 0 && text[i-1] == '第' {
		return ordinalAt(text, i)
	}
	n, ok := numberAt(text, i)
	if !ok {
		return quantity{}, false
	}
	q := quantity{number: n}
	if n.end < len(text) {
		for _, u := range unitsByStart[text[n.end]] {
			if length, ok := begins(text[n.end:], u.word); ok {
				q.unit, q.word, q.end = u.unit, u.word, n.end+length
				break
			}
		}
	}
	switch {
	case q.unit == unitYear:
		if v, ok := n.value.whole(); !ok || v < 1900 || v > 2100 || n.approx {
			q.unit = unitTime // 三年, 20多年
		}
	case q.word == "位" && i > 0 && text[i-1] == '前':
		q.unit = unitOther // 居前两位
	case q.unit == unitYuan || q.unit == unitPersons:
		for q.end < len(text) && strings.ContainsRune("余多", text[q.end]) {
			q.approx = true
			q.end++
		}
	case q.word == "" && !isDigit(text[i]) && n.len() < 2:
		return quantity{}, false // a single Chinese digit without a unit is part of a word
	}
	return q, true
}

// ordinalAt reads the number of 第一批, which counts nothing.
func ordinalAt(text []rune, i int) (quantity, bool) {
	n, ok := numberAt(text, i)
	return quantity{number: n, unit: unitOther, word: "第"}, ok
}
