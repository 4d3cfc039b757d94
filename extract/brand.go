package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/segment"
	"example.org/kg/graph"
)

// findBrands adds the firms of a sentence whose names leave 公司 out and end with what they
// make: 浙禾农业. Such an ending is a common noun more often than not, so the name in front of it
// has to hold a word that the dictionary does not know, and something near has to speak of
// firms.
func (r *reading) findBrands(sent *sentence, raws []rawPlace) {
	speaksOfFirms, asked := false, false
	for i := sent.start; i < sent.end; {
		n, classes := r.partAt(i, sent)
		weak := hasClass(classes, "industry.weak")
		if !weak && !hasClass(classes, "industry") {
			i++
			continue
		}
		end := i + n
		for { // 生物 + 科技
			k, more := r.partAt(end, sent)
			if k == 0 || !hasClass(more, "industry") && !hasClass(more, "industry.weak") {
				break
			}
			end, weak = end+k, weak && !hasClass(more, "industry")
		}
		if !asked {
			speaksOfFirms, asked = r.speaksOfFirms(sent), true
		}
		if m := r.brand(sent, raws, span{i, end}, weak, speaksOfFirms); m != nil {
			r.mentions.replace(m)
		}
		i = end
	}
}

// speaksOfFirms tells whether a sentence has a word of investing or a word for firms.
func (r *reading) speaksOfFirms(sent *sentence) bool {
	for i := sent.start; i < sent.end; i++ {
		if _, classes := r.kb.words.At(r.text[:sent.end], i); hasClass(classes, "invest.strong") || hasClass(classes, "invest.bring") {
			return true
		}
		if _, classes := r.partAt(i, sent); hasClass(classes, "kind.Enterprise") {
			return true
		}
	}
	return false
}

// brand makes the mention of the firm whose name ends with the industry s, or nil where only a
// common noun stands. A weak industry makes a name only in a list.
func (r *reading) brand(sent *sentence, raws []rawPlace, s span, weak, speaksOfFirms bool) *mention {
	i, end := s.start, s.end
	for _, m := range r.mentions.in(span{max(sent.start, i-24), min(sent.end, end+24)}) {
		if m.overlaps(span{i, end}) && m.kind != placeMention {
			return nil
		}
	}
	start := r.nameStart(sent, raws, i, 0)
	if start == i || !r.endsName(end, sent) {
		return nil
	}
	core, placed := span{start, i}, false
	if p := r.placeAt(core.start, raws); p != nil && p.end <= i {
		core.start, placed = p.end, true
	}
	listed := r.at(end, sent) == '、' || r.at(end, sent) == '等' || start > sent.start && r.text[start-1] == '、'
	place := r.placeAt(start, raws)
	if placed && core.len() <= 1 && !weak && speaksOfFirms && allCommon(place.cands) && r.actsBehind(end, sent) {
		return r.firm(sent, start, end) // 长安精工拟投资: a word that is a place's name only by the way
	}
	if core.len() < 1 || core.len() > 8 || r.generic(core) || weak && !listed {
		return nil
	}
	if p := r.placeAt(core.start, raws); p != nil && p.end == i && !fullForm(p.cands) && placed {
		return r.firm(sent, start, end) // 山东 + 岱岳 + 重装
	}
	unknown := r.unknownWord(core)
	switch {
	case unknown && core.len() >= 2 && (speaksOfFirms || placed):
	case unknown && placed && listed:
	case placed && listed && speaksOfFirms && !r.speaksOfActs(core):
	default:
		return nil
	}
	return r.firm(sent, start, end)
}

func (r *reading) firm(sent *sentence, start, end int) *mention {
	whole := span{start, end}
	return &mention{span: whole, sent: sent, kind: orgMention, typ: graph.Enterprise, name: r.slice(whole), score: 0.8}
}

// unknownWord tells whether a stretch holds what the dictionary does not know as a word: a name,
// or two characters in a row that it can only cut apart.
func (r *reading) unknownWord(s span) bool {
	single := false
	for _, p := range r.pieces(s, nil) {
		if p.tag == "" || p.tag == "x" || strings.HasPrefix(p.tag, "nr") || p.tag == "nz" || p.tag == "nt" || p.len() == 1 && single {
			return true
		}
		single = p.len() == 1
	}
	return false
}

// speaksOfActs tells whether a stretch holds a verb of more than one character, as no name does.
func (r *reading) speaksOfActs(s span) bool {
	for _, p := range r.pieces(s, nil) {
		if p.len() > 1 && p.tag == "v" {
			return true
		}
	}
	return false
}

// endsName tells whether a name can end at text[i]: before a sign, a verb, a function word.
func (r *reading) endsName(i int, sent *sentence) bool {
	if i >= sent.end || !isHan(r.text[i]) {
		return true
	}
	for _, w := range []string{"等", "现场", "公司", "总部", "负责人", "两家", "项目"} {
		if strings.HasPrefix(r.slice(span{i, min(sent.end, i+4)}), w) {
			return true
		}
	}
	var buf [6]segment.Word
	words := r.kb.seg.AppendWords(buf[:0], r.text[i:min(sent.end, i+6)])
	if len(words) == 0 {
		return true
	}
	word := r.slice(span{i, i + words[0].End})
	if r.kb.words.Is(word, "prep.at") || r.kb.words.Is(word, "plan") || r.kb.words.Is(word, "conj") {
		return true
	}
	switch words[0].Tag {
	case "v", "p", "d", "c", "u", "uj", "ul", "m", "f", "r", "t", "vn":
		return true
	}
	return false
}

// allCommon tells whether every reading of a name is a word of the language too.
func allCommon(cands []gazetteer.Candidate) bool {
	return !slices.ContainsFunc(cands, func(c gazetteer.Candidate) bool { return !c.Common })
}

// actsBehind tells whether a word of intending or investing, or a preposition, follows.
func (r *reading) actsBehind(i int, sent *sentence) bool {
	_, classes := r.kb.words.At(r.text[:sent.end], i)
	for _, c := range classes {
		if c == "plan" || c == "invest" || strings.HasPrefix(string(c), "prep.") {
			return true
		}
	}
	return strings.HasPrefix(r.slice(span{i, min(sent.end, i+2)}), "现场")
}
