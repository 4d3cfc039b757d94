package extract

import (
	"strings"

	"example.org/kg/graph"
)

// Institutions of a division that are named by their level: 县医院, 县第一中学.

// levelInstitution recognises 县人民, 州第一人民, 市中: a level word and what kind of hospital.
func (r *reading) levelInstitution(body span) bool {
	text := r.slice(body)
	for _, level := range []string{"自治区", "自治州", "自治县", "省", "市", "县", "区", "州", "旗", "盟", "我县", "我市", "我区", "我州", "我省"} {
		rest, ok := strings.CutPrefix(text, level)
		if !ok {
			continue
		}
		if strings.HasPrefix(rest, "级") {
			return false // 县级医院
		}
		if rest == "" {
			return true
		}
		if strings.HasPrefix(rest, "第") {
			if rs := []rune(rest); len(rs) > 2 {
				rest = string(rs[2:])
			}
		}
		if r.kb.lists[hospitalKindList].Has(rest) {
			return true
		}
	}
	return false
}

// countsThings tells whether a number and a measure word stand in a stretch: 两座.
func (r *reading) countsThings(s span) bool {
	for i := s.start + 1; i < s.end; i++ {
		if strings.ContainsRune("座个家所处", r.text[i]) && isNumeral(r.text[i-1]) {
			return true
		}
	}
	return false
}

// levelInstitutionAt tells whether 县医院 and the like stand at text[i].
func (r *reading) levelInstitutionAt(i, limit int) bool {
	for end := i + 1; end < min(limit, i+6); end++ {
		if n, classes := r.nameAt(end, limit); n > 1 && r.kb.partOf(classes).suffix == graph.Hospital {
			return r.levelInstitution(span{i, end})
		}
	}
	return false
}

// levelStart is where the name of a level's hospital begins when a word stands in front that cannot
// belong to it, else start: 县医院 of 整个县医院.
func (r *reading) levelStart(start, end int) int {
	for j := start + 2; j < end; j++ {
		if !r.levelInstitution(span{j, end}) {
			continue
		}
		if tag, known := r.kb.seg.Known(r.slice(span{start, j})); known && !strings.HasPrefix(tag, "n") {
			return j
		}
		break
	}
	return start
}

// levelSchool recognises 县第一中学, 县职中, 县实验小学: a level word above the town and an ending, or a
// number and an ending, that is the name of one school in its division.
func (r *reading) levelSchool(body span, ending int) bool {
	if !strings.ContainsRune("县市区州旗盟", r.text[body.start]) {
		return false
	}
	rest := span{body.start + 1, body.end}
	if rest.len() == 0 {
		word := r.slice(span{body.end, body.end + ending})
		return ending >= 4 && !strings.HasPrefix(word, "寄宿制") && !strings.HasPrefix(word, "希望") || strings.HasSuffix(word, "中") && word != "高中" && word != "初中" || word == "职高" || word == "职校"
	}
	return r.kb.lists[schoolKindList].Has(r.slice(rest)) || rest.len() == 2 && r.text[rest.start] == '第'
}
