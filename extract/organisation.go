package extract

import (
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// findOrganisations adds the organisations of a sentence whose names end as such names do.
func (r *reading) findOrganisations(sent *sentence, raws []rawPlace) {
	for i := sent.start; i < sent.end; {
		n, classes := r.partAt(i, sent)
		typ := suffixType(classes)
		if longer := r.longerSuffix(sent, i, n); longer > i && typ != "" {
			i = longer // 第三中学: 中学, not 三中
			continue
		}
		if typ == "" || r.suffixContinues(i+n, sent, typ) || insidePlace(span{i, i + n}, raws) {
			i += max(n, 1)
			if typ == "" && n > 1 {
				i -= n - 1
			}
			continue
		}
		if m := r.organisation(sent, raws, i, n, typ); m != nil && !r.overGroup(m.span) {
			r.mentions.replace(m)
		}
		i += n
	}
}

func suffixType(classes []lexicon.Class) graph.Type {
	for _, c := range classes {
		if t, ok := strings.CutPrefix(string(c), "suffix."); ok && t != "Township" && t != "Village" && t != "plain" {
			return graph.Type(t)
		}
	}
	return ""
}

// suffixContinues tells whether what follows an ending makes it part of another word: 大学生.
func (r *reading) suffixContinues(i int, sent *sentence, typ graph.Type) bool {
	next := r.at(i, sent)
	switch typ {
	case graph.School:
		return strings.ContainsRune("生校部毕学长", next)
	case graph.Enterprise:
		return strings.ContainsRune("化业卡", next)
	case graph.Agency:
		return next == '长'
	}
	return false
}

// organisation makes the mention of the organisation whose ending stands at text[i:i+n], or nil
// where only a common noun stands.
func (r *reading) organisation(sent *sentence, raws []rawPlace, i, n int, typ graph.Type) *mention {
	start := r.nameStart(sent, raws, r.beforeBracket(sent, i), 0)
	if low := r.boundary(sent, i); start == i && n >= 2 && typ == graph.Enterprise && i-low >= 2 && i-low <= 6 && !r.holdsLead(span{low, i}) {
		start = low // at the beginning of a clause the dictionary does not count
	}
	m := &mention{sent: sent, kind: orgMention, typ: typ}
	if prev := r.adjacentOrganisation(start); prev != nil && start == i || prev != nil && r.kb.names.Is(r.slice(span{i, i + n}), "suffix.School") {
		m.span = span{prev.start, i + n} // 北京二中 + 分校, 山东大学 + 齐鲁医院
		m.name = r.slice(m.span)
		return m
	}
	if prev := r.adjacentOrganisation(start); prev != nil && prev.typ == graph.School && typ == graph.Hospital {
		start = prev.start
	}
	m.span = span{start, i + n}
	m.name = r.slice(m.span)
	body := span{start, i}
	if body.len() == 0 || r.generic(body) || body.len() == 2 && r.text[start] == '第' {
		if name, in := r.sharedPrefix(start, i+n, typ); name != "" {
			m.prefix, m.within = name, in
			return m
		}
	}
	switch {
	case body.len() == 0:
		return nil
	case typ == graph.Hospital && r.levelInstitution(body):
		m.level = string(r.text[start])
		return m
	case r.generic(body):
		return nil
	}
	placed := len(raws) > 0 && r.placeAt(start, raws) != nil
	switch typ {
	case graph.Agency, graph.Association, "Media", graph.Zone:
		if !placed {
			return nil // without a place it hides none and says nothing
		}
		if typ == "Media" {
			m.kind = excludedMention
		}
		if typ == graph.Zone {
			m.span.start = r.zoneStart(span{start, i}, raws)
			m.name = r.slice(m.span)
		}
	default:
		if !placed && (body.len() < 2 || r.kb.names.Is(r.slice(span{i, i + n}), "suffix.plain") && !r.unknownWord(body)) {
			return nil
		}
		if typ == graph.Enterprise && placed && r.generic(span{r.placeAt(start, raws).end, i}) && !r.strongSuffix(span{i, i + n}) {
			return nil
		}
	}
	return m
}

// strongSuffix tells whether an ending alone makes a name of a place's name: 定西农商行.
func (r *reading) strongSuffix(s span) bool { return s.len() > 1 }

// zoneStart leaves out the division in front of a zone that has a place of its own in its name:
// 洛浦县 of 洛浦县北京工业园区.
func (r *reading) zoneStart(body span, raws []rawPlace) int {
	start := body.start
	for p := r.placeAt(start, raws); p != nil && fullForm(p.cands) && r.placeAt(p.end, raws) != nil; p = r.placeAt(start, raws) {
		start = p.end
	}
	return start
}

func (r *reading) placeAt(i int, raws []rawPlace) *rawPlace {
	if k := rawFrom(raws, i); k < len(raws) && raws[k].start == i {
		return &raws[k]
	}
	return nil
}

// levelInstitution recognises 县人民, 州第一人民, 市中: a level word and what kind of hospital.
func (r *reading) levelInstitution(body span) bool {
	text := r.slice(body)
	for _, level := range []string{"自治区", "自治州", "自治县", "省", "市", "县", "区", "州", "旗", "盟", "我县", "我市", "我区", "我州", "我省"} {
		rest, ok := strings.CutPrefix(text, level)
		if !ok {
			continue
		}
		rest = strings.TrimPrefix(rest, "级")
		if rest == "" {
			return true
		}
		if strings.HasPrefix(rest, "第") {
			if rs := []rune(rest); len(rs) > 2 {
				rest = string(rs[2:])
			}
		}
		switch rest {
		case "人民", "中医", "中", "妇幼", "中西医结合", "民族", "蒙医", "藏医", "妇女儿童", "儿童", "中心", "传染病", "精神病":
			return true
		}
	}
	return false
}

// adjacentOrganisation is the organisation that ends at text[i], or nil.
func (r *reading) adjacentOrganisation(i int) *mention {
	if k := r.mentions.from(i); k > 0 {
		if m := r.mentions.list[k-1]; m.end == i && m.kind == orgMention {
			return m
		}
	}
	return nil
}

// sharedPrefix is the place's name that an organisation takes over from the one in front of it
// in a list: 巫溪县 in 巫溪县人民医院、中医院.
func (r *reading) sharedPrefix(start, end int, typ graph.Type) (string, *mention) {
	if typ != graph.Hospital && typ != graph.School || end-start < 3 || start == 0 {
		return "", nil
	}
	if c := r.text[start-1]; c != '、' && c != '和' && c != '及' && c != '与' {
		return "", nil
	}
	prev := r.adjacentOrganisation(start - 1)
	if prev == nil || prev.typ != typ {
		return "", nil
	}
	if prev.prefix != "" {
		return prev.prefix, prev
	}
	found, ok := r.kb.gaz.LongestAt(r.text[:prev.end], prev.start)
	if !ok || !fullForm(found.Candidates) {
		return "", nil
	}
	return r.slice(span{prev.start, prev.start + found.Len}), prev
}

// overGroup tells whether a stretch overlaps a group of members: 优质中小学 of 15所优质中小学.
func (r *reading) overGroup(s span) bool {
	i, j := r.mentions.overlapping(s)
	for _, m := range r.mentions.list[i:j] {
		if m.kind == groupMention || m.kind == excludedMention {
			return true
		}
	}
	return false
}

// longerSuffix is where an ending begins that overlaps the one at text[i:i+n] and runs on behind
// it, or 0.
func (r *reading) longerSuffix(sent *sentence, i, n int) int {
	for k := i + 1; k < i+n; k++ {
		m, classes := r.partAt(k, sent)
		if m > 0 && k+m > i+n && suffixType(classes) != "" {
			return k
		}
	}
	return 0
}

// insidePlace tells whether a stretch belongs to the full name of a division: 新区 of 清新区.
func insidePlace(s span, raws []rawPlace) bool {
	k := rawFrom(raws, s.start+1) - 1 // the last that begins there or in front
	if k >= 0 && raws[k].start == s.start && raws[k].end <= s.end {
		k--
	}
	return k >= 0 && raws[k].overlaps(s) && fullForm(raws[k].cands)
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

// holdsLead tells whether a stretch holds a word that leads to a name or is a cue, so that it is
// no name.
func (r *reading) holdsLead(s span) bool {
	for i := s.start; i < s.end; i++ {
		if n, classes := r.kb.names.At(r.text[:s.end], i); n > 0 && (hasClass(classes, "leads") || hasClass(classes, "generic")) {
			return true
		}
		if n, classes := r.kb.words.At(r.text[:s.end], i); n > 1 && !hasClass(classes, "plain") {
			return true
		}
	}
	return false
}

// findKnownFirms adds the firms of the whole country that everybody names without 公司 or with
// words that only describe elsewhere: 中石化, 中国农业银行.
func (r *reading) findKnownFirms(sent *sentence) {
	for i := sent.start; i < sent.end; i++ {
		n, classes := r.partAt(i, sent)
		if n == 0 || !hasClass(classes, "known.Enterprise") {
			continue
		}
		s := span{i, i + n}
		r.mentions.add(&mention{span: s, sent: sent, kind: orgMention, typ: graph.Enterprise, name: r.slice(s)})
		i += n - 1
	}
}
