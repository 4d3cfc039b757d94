package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Where the name of an organisation begins.

// insideLongerName tells whether the short place name that begins a school's name is but the end of what one character in front of it begins,
// behind 的 or a sign: 区属的星湖北小学.
func (r *reading) insideLongerName(sent *sentence, start int, raws []rawPlace) bool {
	p := r.placeAt(start, raws)
	if p == nil || fullForm(p.cands) || start < sent.start+2 {
		return false
	}
	before, sign := r.text[start-1], r.text[start-2]
	return isHan(before) && !functionSign(before) && !strings.ContainsRune("赴给和进访驻援回于该原新老各全某前后同送帮助请至", before) && (sign == '的' || breaksClause(sign) || sign == '、')
}

// fullPlaceIn is where a division's full name begins inside a stretch, with which the name of a school or a
// hospital begins, whatever stands in front; else where the stretch begins: 托管洛南县医院.
func (r *reading) fullPlaceIn(s span, raws []rawPlace) int {
	for _, raw := range raws[rawFrom(raws, s.start+1):] {
		if raw.end > s.end {
			break
		}
		if fullForm(raw.cands) && strings.ContainsRune("市县区州旗盟省", r.text[raw.end-1]) {
			return raw.start
		}
	}
	return s.start
}

// zoneStart leaves out the division in front of a zone that has a place of its own in its name:
// 洛浦县 of 洛浦县北京工业园区.
func (r *reading) zoneStart(body span, raws []rawPlace) int {
	start := body.start
	for p := r.placeAt(start, raws); p != nil && fullForm(p.cands) && r.placeAt(p.end, raws) != nil; p = r.placeAt(start, raws) {
		start = p.end
	}
	return start
}

// beforeBracket is where the part in brackets begins that stands in front of an ending, or i:
// 光明食品（集团）有限公司.
func (r *reading) beforeBracket(sent *sentence, i int) int {
	if c := r.at(i-1, sent); c != '）' && c != ')' {
		return i
	}
	for j := i - 2; j >= sent.start && j >= i-10; j-- {
		if c := r.text[j]; c == '（' || c == '(' {
			return j
		}
	}
	return i
}

// builtStart is where a plant begins of which a stretch says that it is built at a place, else where the stretch begins: 穆山村建香菇 (加工厂).
func (r *reading) builtStart(s span) int {
	for i := s.start + 2; i+1 < s.end; i++ {
		if strings.ContainsRune("建办开", r.text[i]) && strings.ContainsRune("镇乡村县区市旗", r.text[i-1]) && !strings.ContainsRune("筑工设材投安业发", r.text[i+1]) && r.commonNoun(span{i + 1, min(s.end, i+3)}) {
			return i + 1
		}
	}
	return s.start
}

// commonNoun tells whether the dictionary knows a stretch as a noun that is no name.
func (r *reading) commonNoun(s span) bool {
	tag, known := r.kb.seg.Known(r.slice(s))
	return known && tag == "n"
}

// joinsNames tells whether 和 stands in a stretch behind what ends a name, with another name behind it: 甲集团和乙茶业, not 甲集团和合食品.
func (r *reading) joinsNames(s span) bool {
	const shortest = 4
	for i := s.start + 1; i+shortest < s.end; i++ {
		if r.text[i] == '和' && strings.ContainsRune(endsOfNames, r.text[i-1]) {
			return true
		}
	}
	return false
}

// overBrackets is where the name begins that goes on behind a place in brackets at text[start]: 恒嘉（天津）风电设备; else start.
func (r *reading) overBrackets(sent *sentence, start int, raws []rawPlace) int {
	const longest = 6
	if c := r.at(start-1, sent); start-2 < sent.start || c != '）' && c != ')' {
		return start
	}
	open := start - 2
	for open > sent.start && isHan(r.text[open]) {
		open--
	}
	if c := r.text[open]; c != '（' && c != '(' || !r.isPlaceName(span{open + 1, start - 1}, raws) {
		return start
	}
	low := max(r.boundary(sent, open), open-longest)
	if begin := r.nameStart(sent, raws, open, longest, graph.Enterprise); begin < open {
		low = begin
	}
	if open-low < 2 || r.leadInside(span{low, open}) || slices.ContainsFunc(r.text[low:open], functionSign) {
		return start
	}
	return low
}

// placeInside tells whether a division's full name stands inside a stretch that begins with another, which does not hold it: 甲县同乙市某公司.
func (r *reading) placeInside(s span, raws []rawPlace) bool {
	first := r.placeAt(s.start, raws)
	return slices.ContainsFunc(raws[rawFrom(raws, s.start+1):], func(raw rawPlace) bool {
		return raw.end <= s.end && first != nil && raw.start > first.end && fullForm(raw.cands)
	})
}
