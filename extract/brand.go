package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// findBrands adds the firms of a sentence whose names leave 公司 out and end with what they
// make: 某禾农业. Such an ending is a common noun more often than not, so the name in front of it
// has to hold a word that the dictionary does not know, and something near has to speak of
// firms.
func (r *reading) findBrands(sent *sentence, raws []rawPlace) {
	if sent.kinds&tradeKind == 0 {
		return
	}
	var left []trade // that their neighbours in a list may yet make names of firms
	made := 0
	for i := sent.start; i < sent.end; {
		if r.kinds[i]&tradeKind == 0 {
			i++
			continue
		}
		t := r.tradeAt(sent, i)
		i = t.end
		t.speaksOfFirms = sent.kinds&firmsKind != 0
		if m := r.brand(sent, raws, t); m != nil {
			r.mentions.replace(m)
			made++
		} else {
			t.made = made
			left = append(left, t)
		}
	}
	for _, t := range slices.Backward(left) {
		if t.made == made {
			continue // nothing has changed since
		}
		if m := r.brand(sent, raws, t); m != nil {
			r.mentions.replace(m)
			made++
		}
	}
}

// trade is what a firm makes or does, as its name ends: 生物科技.
type trade struct {
	span
	weak          bool // rather a common noun
	strong        bool // hardly ever a common noun behind a word that nobody knows: 铝业
	speaksOfFirms bool // as the sentence does
	made          int  // how many firms the sentence had when no name was made of it
}

// endsPlaces tells whether a stretch is made of two or more places' names, the last a full one.
func (r *reading) endsPlaces(s span, raws []rawPlace) bool {
	n := 0
	for at := s.start; at < s.end; n++ {
		p := r.placeAt(at, raws)
		if p == nil || p.end > s.end {
			return false
		}
		if at = p.end; at == s.end {
			return n > 0 && fullForm(p.cands)
		}
	}
	return false
}

// tradeAt reads the words at text[i] that say what a firm makes. A last word that is a verb as well
// belongs to it only before a sign of a list: 农业投资3800万元.
func (r *reading) tradeAt(sent *sentence, i int) trade {
	t := trade{span: span{i, i}, weak: true}
	for {
		n, classes := r.partAt(t.end, sent)
		industry := classes.Has(industryClass)
		if n == 0 || !industry && !classes.Has(industryWeakClass) {
			break
		}
		if t.end > i && classes.Has(industryVerbClass) && r.at(t.end+n, sent) != '、' && r.at(t.end+n, sent) != '等' {
			break
		}
		t.weak, t.strong = t.weak && !industry, classes.Has(industryFirmClass)
		t.end += n
	}
	return t
}

// brand makes the mention of the firm whose name ends with a trade, or nil where only a common
// noun stands.
func (r *reading) brand(sent *sentence, raws []rawPlace, t trade) *mention {
	const longest = 8
	i, end := t.start, t.end
	for _, m := range r.mentions.in(span{max(sent.start, i-24), min(sent.end, end+24)}) {
		if m.overlaps(t.span) && m.kind != placeMention {
			return nil
		}
	}
	if start := r.branchStart(sent, i, raws); start < i {
		return r.firm(sent, start, end) // 国网江苏电力
	}
	start := r.nameStart(sent, raws, i, 0, "")
	if start == i {
		start = r.clauseName(sent, i)
	}
	if n, class := r.kb.words.EndingAt(r.text[:start], start, 4, "give.gift"); class != "" && start-n >= sent.start {
		return nil // 捐赠营养食品: goods
	}
	if start > sent.start && strings.ContainsRune("用吃卖缺买种养喂", r.text[start-1]) {
		return nil // 买越冬饲料
	}
	if isDigit(r.at(start-1, sent)) && r.measures(start) {
		return nil // 11辆大客车
	}
	if start == i || !r.endsName(end, sent) {
		return nil
	}
	core, placed := span{start, i}, false
	if p := r.placeAt(core.start, raws); p != nil && p.end <= i && !r.oneWord(core) {
		core.start, placed = p.end, true
	}
	if r.endsPlaces(span{start, i}, raws) {
		return nil // 在重庆市开州区投资
	}
	if core.len() > longest || core.len() > 0 && strings.ContainsRune("来去到在与从和被把将这那各每其也都又就的了有不没", r.text[core.start]) || strings.ContainsRune("镇乡村县", r.text[i-1]) {
		return nil
	}
	listed := r.at(end, sent) == '、' || r.at(end, sent) == '等' || start > sent.start && r.text[start-1] == '、'
	acts := r.actsBehind(end, sent)
	if place := r.placeAt(start, raws); placed && core.len() <= 1 && !t.weak && t.speaksOfFirms && allCommon(place.cands) && acts {
		return r.firm(sent, start, end) // 长安重工拟投资: a word that is a place's name only by the way
	}
	if placed && core.len() == 0 && !t.weak && acts && r.names(span{end, end + 2}, firmActClass) && !fullForm(r.placeAt(start, raws).cands) {
		return r.firm(sent, start, end) // 汇川纸业落户…
	}
	if core.len() < 1 || r.generic(core) || placed && strings.ContainsRune("做种养卖买办搞学打造", r.text[core.start]) || r.holdsTown(core) || r.speaksOfActs(core, raws) || r.cueAt(start, end) {
		return nil
	}
	if p := r.placeAt(core.start, raws); p != nil && p.end == i && !fullForm(p.cands) && placed && !t.weak {
		return r.firm(sent, start, end) // 山东 + 岱岳 + 重装
	}
	unknown := r.unknownWord(core)
	named := unknown && core.len() >= 2
	beside := r.besideFirm(sent, span{start, end})
	ok := false
	switch {
	case r.roleBefore(sent, start):
		ok = true
	case t.weak:
		ok = placed && (named || core.len() >= 2 && r.properWord(core)) && (acts || listed && t.speaksOfFirms) || named && (r.broughtBefore(sent, start) || r.ofPlace(sent, raws, start)) || beside && (named || placed) || named && acts && r.opensClause(start, sent)
	case named:
		ok = t.speaksOfFirms || placed || r.takenUp(sent, end) || r.calledBefore(sent, start) || t.strong || acts || beside || r.ofPlace(sent, raws, start)
	case placed:
		ok = listed && (unknown || t.speaksOfFirms) || beside || core.len() >= 2 && (acts || r.calledBefore(sent, start))
	default:
		ok = beside || r.broughtBefore(sent, start) && r.properWord(core) || acts && core.len() >= 2 && r.opensClause(start, sent) && r.properWord(core)
	}
	if !ok {
		return nil
	}
	return r.firm(sent, start, end)
}

// branchStart is where the name of a known firm begins behind which a place ends at text[i], else i: 国网江苏 + 电力.
func (r *reading) branchStart(sent *sentence, i int, raws []rawPlace) int {
	k := rawFrom(raws, i) - 1
	if k < 0 || raws[k].end != i || fullForm(raws[k].cands) {
		return i
	}
	if n, _ := r.kb.names.EndingAt(r.text[:raws[k].start], raws[k].start, 4, "firm.known"); n > 0 && raws[k].start-n >= sent.start {
		return raws[k].start - n
	}
	return i
}

// measures tells whether text[i] is a measure word.
func (r *reading) measures(i int) bool {
	return strings.ContainsRune("辆台架艘列套件批座个家栋条只头", r.text[i])
}

// clauseName is where a name of two to four characters begins at the beginning of a clause, whose words
// the dictionary takes for verbs: 美康 of 美康食品; else end.
func (r *reading) clauseName(sent *sentence, end int) int {
	low := r.boundary(sent, end)
	if n := end - low; n < 2 || n > 4 || slices.ContainsFunc(r.text[low:end], functionSign) || r.holdsCue(span{low, end}) || r.functionWord(span{low, end}) {
		return end
	}
	if !r.unknownWord(span{low, end}) {
		return end
	}
	return low
}

// functionSign tells whether a character is a function word that stands in no name.
func functionSign(c rune) bool {
	return strings.ContainsRune("的了着在与到来去从向对为由是有等也都又就把被将这那各每其得地所以及并或", c)
}

// holdsTown tells whether a stretch begins with a town's name: 石桥镇 of 石桥镇旅游项目.
func (r *reading) holdsTown(s span) bool {
	for i := s.start + 2; i < s.end; i++ {
		if c := r.text[i]; c == '镇' || c == '乡' || c == '街' && r.text[i+1] == '道' {
			return true
		}
	}
	return false
}

// cueAt tells whether a cue of more than two characters begins at text[start] or ends at text[end]:
// 意向投资, 总投资.
func (r *reading) cueAt(start, end int) bool {
	if n, class := r.kb.words.EndingAt(r.text[:end], end, 4, "invest"); n > 2 && class != "" {
		return true
	}
	n, classes := r.wordAt(start, end)
	return n > 2 && !classes.Has(plainClass)
}

// holdsCue tells whether a stretch holds a word of more than one character that is a cue or leads to a name.
func (r *reading) holdsCue(s span) bool {
	for i := s.start; i < s.end; i++ {
		if n, classes := r.nameAt(i, s.end); n > 1 && (classes.Has(leadsClass) || classes.Has(genericClass)) {
			return true
		}
		if n, classes := r.wordAt(i, s.end); n > 1 && !classes.Has(plainClass) {
			return true
		}
	}
	return false
}

// oneWord tells whether the dictionary knows a stretch as one word.
func (r *reading) oneWord(s span) bool {
	_, known := r.kb.seg.Known(r.slice(s))
	return known
}

// properWord tells whether the dictionary knows a stretch as a proper name: 珠江.
func (r *reading) properWord(s span) bool {
	tag, known := r.kb.seg.Known(r.slice(s))
	return known && properTag(tag) || r.unknownWord(s) || !known && r.properHead(s)
}

func properTag(tag string) bool {
	return strings.HasPrefix(tag, "ns") || strings.HasPrefix(tag, "nr") || tag == "nz" || tag == "nt"
}

// properHead tells whether a stretch is a proper name and one character more: 丰山 + 源.
func (r *reading) properHead(s span) bool {
	ps := r.pieces(s, nil)
	return len(ps) == 2 && ps[0].len() > 1 && properTag(ps[0].tag) && ps[1].len() == 1
}

func (r *reading) firm(sent *sentence, start, end int) *mention {
	whole := span{start, end}
	return r.spots.put(mention{span: whole, sent: sent, kind: orgMention, typ: graph.Enterprise, name: r.slice(whole), score: 0.8})
}

// unknownWord tells whether a stretch holds what the dictionary does not know as a word: a name,
// or two characters in a row that it can only cut apart.
func (r *reading) unknownWord(s span) bool {
	single := false
	for _, p := range r.pieces(s, nil) {
		if p.tag == "" || p.tag == "x" || strings.HasPrefix(p.tag, "nr") || p.tag == "nz" || p.tag == "nt" || p.len() == 1 && single || r.names(p.span, firmKnownClass) {
			return true
		}
		single = p.len() == 1
	}
	return false
}

// speaksOfActs tells whether a stretch holds a verb of more than one character, as no name does.
func (r *reading) speaksOfActs(s span, raws []rawPlace) bool {
	if r.holdsCue(s) {
		return true
	}
	for _, p := range r.pieces(s, raws) {
		if !p.place && p.len() > 1 && (p.tag == "v" || p.tag == "vn") && !r.names(p.span, industryClass, industryWeakClass) {
			return true
		}
	}
	return false
}

// names tells whether a stretch is a word of one of some classes of the lexicon of names.
func (r *reading) names(s span, classes ...lexicon.Number) bool {
	return slices.ContainsFunc(classes, r.nameOf(s).Has)
}

// allCommon tells whether every reading of a name is a word of the language too.
func allCommon(cands []gazetteer.Candidate) bool {
	return !slices.ContainsFunc(cands, func(c gazetteer.Candidate) bool { return !c.Common })
}
