package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Names of organisations whose words are common ones.

// shortFirm is where a firm's name of two characters begins that fills its clause up to the ending at text[i] and whose first character is
// a function word elsewhere: 为民集团, 和润集团; else i.
func (r *reading) shortFirm(sent *sentence, i int) int {
	const length = 2
	low := r.boundary(sent, i)
	if i-low != length {
		return i
	}
	first, second := span{low, low + 1}, span{low + 1, i}
	if !functionSign(r.text[low]) && !strings.ContainsRune("和从", r.text[low]) && !r.names(first, leadsClass) || strings.ContainsRune("该此这那其两各", r.text[low]) {
		return i
	}
	if functionSign(r.text[low+1]) || isNumeral(r.text[low+1]) || r.names(second, leadsClass, genericClass, levelClass) {
		return i // 由该公司
	}
	if tag, known := r.kb.seg.Known(r.slice(span{low, i})); known && slices.Contains([]string{"p", "c", "r", "d", "t", "f", "m", "mq"}, tag) {
		return i // 由于公司
	}
	return low
}

// plantStart is where a plant's name of two characters and what it makes begins, in front of the ending at text[i] and behind 的, a
// preposition or a sign: 某镇的恒昌纸箱厂; else i.
func (r *reading) plantStart(sent *sentence, i, n int) int {
	const length, longestTrade = 2, 4
	if strings.HasSuffix(r.slice(span{i, i + n}), "工厂") {
		return i // 蚕丝加工厂 says what it makes
	}
	low := i
	for low > sent.start && isHan(r.text[low-1]) && i-low <= length+longestTrade && !strings.ContainsRune("的和与及在到从向由给对让是", r.text[low-1]) {
		low--
	}
	core := span{low, low + length}
	trade := span{core.end, i}
	if trade.len() < 0 || trade.len() > longestTrade || n == 1 && trade.len() < 2 || n > 1 && trade.len() != 0 || trade.len() > 0 && !r.tellsTrade(trade) && !r.commonNoun(trade) {
		return i
	}
	if r.holdsTown(core) || r.generic(core) || r.countsThings(core) || slices.ContainsFunc(r.text[core.start:core.end], func(c rune) bool {
		return !inLocal(c) || isNumeral(c) || levelStarts.has(c) || functionSign(c) || strings.ContainsRune("办建设进开新老大小家座个", c)
	}) {
		return i
	}
	tag, known := r.kb.seg.Known(r.slice(core))
	if known && !properTag(tag) {
		return i // 手工制衣厂
	}
	return low
}

// ofNation tells whether a name opens with 中国 and ends as those of universities and groups do: 中国农业大学 names one, though all its words only
// describe.
func (r *reading) ofNation(body, ending span, typ graph.Type) bool {
	switch word := r.slice(ending); typ {
	case graph.School:
		if word != "大学" && word != "学院" {
			return false
		}
	case graph.Enterprise:
		if word != "集团" && !r.names(ending, legalClass) {
			return false
		}
	default:
		return false
	}
	return body.len() > 3 && strings.HasPrefix(r.slice(body), "中国") && !r.names(span{body.start + 2, body.end}, kindEnterpriseClass)
}

// joinsSubjects tells whether the 与 or 和 at ps[i] joins two subjects that a school teaches: 海安旅游与财经学校. A place stands in front of them, the
// ending behind.
func (r *reading) joinsSubjects(ps []piece, i int) bool {
	if c := r.text[ps[i].start]; c != '与' && c != '和' || ps[i].len() != 1 || i+2 != len(ps) || i < 2 {
		return false
	}
	subject := func(p piece) bool {
		return !p.place && p.len() > 1 && slices.Contains([]string{"n", "vn", "v", "nz", "l"}, p.tag) && !r.names(p.span, leadsClass, titleClass, folkClass, peopleClass, insideClass)
	}
	if !subject(ps[i+1]) || !subject(ps[i-1]) {
		return false
	}
	return ps[i-2].place || i > 2 && subject(ps[i-2]) && ps[i-3].place
}

// listedZone is the mention of a zone without a name that is listed behind the districts of a city: 甲市乙区、丙区、高新区; nil where it is not.
func (r *reading) listedZone(sent *sentence, raws []rawPlace, s span) *mention {
	if c := r.at(s.start-1, sent); c != '、' && c != '和' || !endsPlace(raws, s.start-1) || r.suffixedBy(s.end, sent) {
		return nil
	}
	m := r.spots.put(mention{span: s, sent: sent, kind: orgMention, typ: graph.Zone, name: r.slice(s)})
	k := rawFrom(raws, s.start-1) - 1
	for ; k > 0 && raws[k-1].end != raws[k].start; k-- {
		if raws[k-1].end+1 != raws[k].start || !strings.ContainsRune("、和", r.text[raws[k-1].end]) {
			return nil
		}
	}
	if k > 0 && r.holdsOther(&raws[k-1], &raws[k]) {
		city := raws[k-1]
		m.prefix, m.within = r.slice(city.span), &mention{span: city.span, sent: sent, kind: placeMention, name: r.slice(city.span), cands: city.cands}
		r.inner = append(r.inner, m.within)
		return m
	}
	return nil
}

// suffixedBy tells whether what ends at text[i] is the beginning of an office's or another longer name: 高新区管委会.
func (r *reading) suffixedBy(i int, sent *sentence) bool {
	n, classes := r.partAt(i, sent)
	part := r.kb.partOf(classes)
	return n > 0 && (part.suffix != "" || part.counted || classes.Has(levelClass) || classes.Has(genericClass))
}
