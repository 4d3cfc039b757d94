package extract

import (
	"slices"
	"strings"
	"unicode"

	"example.org/kg/extract/segment"
	"example.org/kg/graph"
)

// What looks like the name of a division and is none.

// Function words of one character that can stand in front of a name.
const smallWords = "同和与在向对从到由于为及并赴来去获"

// misread tells whether what looks like a name is the end of one word and the beginning of the next, or is no name where it stands.
func (r *reading) misread(s span, raw rawPlace, before []rawPlace) bool {
	switch {
	case liesInLast(raw, before), r.beginsWithAnd(raw.start, s.end):
		return false
	case r.opensWithAnd(s, raw), r.longerBehind(s, raw), r.countsLevel(s, raw), r.endsInLevels(s, raw), r.commonWords(s, raw), raw.len() == 3 && r.meetsOffice(s, raw.span):
		return true
	case raw.start == s.start, fullForm(raw.cands) && raw.len() > 2:
		return false
	case r.ofPerson(s, raw.span), r.opensZone(s, raw.span):
		return true
	}
	return r.wordRunsOn(s, raw) || r.wordRunsIn(s, raw)
}

// liesInLast tells whether one of the two divisions that a name and the one directly in front of it can mean lies in the other.
func liesInLast(raw rawPlace, before []rawPlace) bool {
	if len(before) == 0 || before[len(before)-1].end != raw.start {
		return false
	}
	for _, c := range raw.cands {
		for _, o := range before[len(before)-1].cands {
			if c.Code != o.Code && within(c.Code, o.Code) {
				return true
			}
		}
	}
	return false
}

// opensWithAnd tells whether 和 at the beginning of what looks like a name joins what stands in front to what stands behind: 民宿和县医院.
func (r *reading) opensWithAnd(s span, raw rawPlace) bool {
	if r.text[raw.start] != '和' || raw.start == s.start {
		return false
	}
	last := r.text[raw.start-1]
	return strings.ContainsRune(endsOfNames, last) || (isHan(last) && last != '省' || breaksClause(last)) && r.levelInstitutionAt(raw.start+1, s.end)
}

// longerBehind tells whether a function word stands in front of a longer name: 同安徽 is 同 and 安徽.
func (r *reading) longerBehind(s span, raw rawPlace) bool {
	if !strings.ContainsRune(smallWords, r.text[raw.start]) || raw.start+1 >= s.end {
		return false
	}
	next, ok := r.longestPlace(raw.start+1, s.end)
	return ok && raw.start+1+next.Len > raw.end
}

// countsLevel tells whether the first character is a level of divisions that a number in front counts: 两镇安装.
func (r *reading) countsLevel(s span, raw rawPlace) bool {
	return raw.start > s.start && isNumeral(r.text[raw.start-1]) && levelStarts.has(r.text[raw.start]) && !fullForm(raw.cands)
}

// endsInLevels tells whether the last character is one of a word for divisions of two levels: 友好区县.
func (r *reading) endsInLevels(s span, raw rawPlace) bool {
	return raw.end < s.end && isLevelPair(r.text[raw.end-1], r.text[raw.end])
}

// commonWords tells whether what looks like a city's full name is a common word and the first character of another: 合作 + 市场.
func (r *reading) commonWords(s span, raw rawPlace) bool {
	if r.text[raw.end-1] != '市' || raw.end >= s.end {
		return false
	}
	short, ok := r.longestPlace(raw.start, raw.end-1)
	return ok && short.Len == raw.len()-1 && allCommon(short.Candidates) && r.commonNoun(span{raw.end - 1, raw.end + 1})
}

// wordRunsOn tells whether a word of the lexicon of cue words begins in what looks like a name and ends behind it: 三年来安排.
func (r *reading) wordRunsOn(s span, raw rawPlace) bool {
	for i := raw.start + 1; i < raw.end; i++ {
		if n, classes := r.wordAt(i, s.end); n > 1 && i+n > raw.end && !classes.Has(plainClass) {
			return true
		}
	}
	return false
}

// wordRunsIn tells whether a word of the dictionary begins in front of what looks like a name and ends in it: 资金 + 安全. 向东莞 is 向 and 东莞.
func (r *reading) wordRunsIn(s span, raw rawPlace) bool {
	low := max(s.start, raw.start-3)
	around := r.text[low:min(s.end, raw.end+2)]
	if !r.kb.seg.MayCross(around, raw.start-low) || r.cueEnds(s, raw.start) {
		return false
	}
	var buf [16]segment.Word
	for _, w := range r.kb.seg.AppendWords(buf[:0], around) {
		start, end := low+w.Start, low+w.End
		if start < raw.start && end > raw.start && isHan(r.text[start]) && !(start+1 == raw.start && r.text[start] == '向') {
			return true
		}
	}
	return false
}

// meetsOffice tells whether a verb and a level word of the next office's name make what looks like a division: 县工商联会同县农业农村局.
func (r *reading) meetsOffice(s, raw span) bool {
	const longest = 8
	if raw.start == s.start {
		return false
	}
	if tag, known := r.kb.seg.Known(r.slice(span{raw.start, raw.end - 1})); !known || tag != "v" || !isHan(r.text[raw.start-1]) {
		return false
	}
	for i := raw.end; i < min(s.end, raw.end+longest) && isHan(r.text[i]); i++ {
		if n, classes := r.nameAt(i, s.end); n > 0 && r.kb.partOf(classes).suffix == graph.Agency {
			return true
		}
	}
	return false
}

// cueEnds tells whether a cue of two characters ends at text[i], in front of a name then: 结对 + 象州, not 对象; 直发 + 常熟, not 发常.
func (r *reading) cueEnds(s span, i int) bool {
	if i-2 < s.start {
		return false
	}
	n, classes := r.wordAt(i-2, i)
	return n == 2 && (classes.Has(pairClass) || classes.Has(helpStrongClass) || classes.Has(arriveClass))
}

// ofPerson tells whether a short place name is the given name of a person: 村民赵玉山, 赵玉山说.
func (r *reading) ofPerson(s, raw span) bool {
	before := r.text[raw.start-1]
	if raw.len() > 2 || !isHan(before) || functionSign(before) || strings.ContainsRune("赴给和进访驻援回", before) {
		return false
	}
	title := raw.start - 1
	for title > s.start && unicode.IsSpace(r.text[title-1]) {
		title-- // 记者 陈嘉禾
	}
	if n, _ := r.kb.names.EndingAt(r.text, title, 4, "title"); n > 0 && title-n >= s.start {
		return true // 校长岑永康
	}
	if !r.kb.surnames.has(before) {
		return false
	}
	n, classes := r.nameAt(raw.end, s.end)
	return n > 0 && classes.Has(sayClass) || hasAny(r.slice(span{raw.end, min(s.end, raw.end+2)}), "今年") && slices.Contains(r.text[raw.end:min(s.end, raw.end+6)], '岁')
}

// opensZone tells whether the last character of a short place name begins the ending of a zone's name:
// 安新 in 贵安新区.
func (r *reading) opensZone(s, raw span) bool {
	if !isHan(r.text[raw.start-1]) {
		return false
	}
	n, classes := r.nameAt(raw.end-1, s.end)
	return (n > 1 && classes.Has(suffixZoneClass) || n > 2 && classes.Has(industryClass)) && !strings.ContainsRune(smallWords+"在的", r.text[raw.start-1])
}

// isLevelPair tells whether two characters make one word for divisions of two levels.
func isLevelPair(a, b rune) bool {
	switch a {
	case '区', '市':
		return b == '县'
	case '县':
		return b == '区' || b == '市'
	case '乡':
		return b == '镇'
	}
	return false
}
