package extract

import (
	"slices"
	"strings"
	"unicode"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/segment"
	"example.org/kg/graph"
)

// rawPlace is a name of the gazetteer found in the text, before anything is known of its use.
type rawPlace struct {
	span
	cands []gazetteer.Candidate
}

// appendRawPlaces finds the names of divisions in a stretch of a sentence, leftmost and longest, without
// overlaps. A short name is left out where a word of the language runs over its beginning: 资金安全 holds no
// 金安.
func (r *reading) appendRawPlaces(out []rawPlace, s span) []rawPlace {
	for i := s.start; i < s.end; {
		if r.kinds[i]&placeKind == 0 {
			i++
			continue
		}
		found, ok := r.longestPlace(i, s.end)
		if !ok {
			i++
			continue
		}
		raw := rawPlace{span{i, i + found.Len}, found.Candidates}
		if r.misread(s, raw, out) {
			i++
			continue
		}
		out = append(out, raw)
		i = raw.end
	}
	return out
}

// longestPlace is the longest name of a division that begins at text[i] and ends by text[limit].
func (r *reading) longestPlace(i, limit int) (gazetteer.Match, bool) {
	if i+1 >= limit || r.kinds[i]&placeKind == 0 {
		return gazetteer.Match{}, false
	}
	return r.kb.gaz.LongestAt(r.text[:limit], i)
}

// rawFrom is the index of the first name that begins at text[at] or behind it.
func rawFrom(raws []rawPlace, at int) int {
	i, _ := slices.BinarySearchFunc(raws, at, func(raw rawPlace, at int) int { return raw.start - at })
	return i
}

// Behind one of these a 和 is a conjunction, not the beginning of 和县.
const endsOfNames = "院校司县市区镇乡村局团厂州省旗盟所学园社行"

// Function words of one character that can stand in front of a name.
const smallWords = "同和与在向对从到由于为及并赴来去"

// misread tells whether what looks like a name is the end of one word and the beginning of the
// next.
func (r *reading) misread(s span, raw rawPlace, before []rawPlace) bool {
	first := r.text[raw.start]
	nested := false
	if len(before) > 0 && before[len(before)-1].end == raw.start {
		for _, c := range raw.cands {
			for _, o := range before[len(before)-1].cands {
				nested = nested || c.Code != o.Code && within(c.Code, o.Code)
			}
		}
	}
	if nested {
		return false
	}
	if first == '和' && raw.start > s.start && (strings.ContainsRune(endsOfNames, r.text[raw.start-1]) || (isHan(r.text[raw.start-1]) && r.text[raw.start-1] != '省' || breaksClause(r.text[raw.start-1])) && r.levelInstitutionAt(raw.start+1, s.end)) {
		return true // 民宿和县医院
	}
	if strings.ContainsRune(smallWords, first) && raw.start+1 < s.end {
		if next, ok := r.longestPlace(raw.start+1, s.end); ok && raw.start+1+next.Len > raw.end {
			return true // 同安徽 is 同 and 安徽
		}
	}
	if raw.start > s.start && isNumeral(r.text[raw.start-1]) && levelStarts.has(first) && !fullForm(raw.cands) {
		return true // 两镇安装
	}
	if raw.end < s.end && isLevelPair(r.text[raw.end-1], r.text[raw.end]) {
		return true // 友好区县
	}
	if raw.start > s.start && raw.len() == 3 && r.meetsOffice(s, raw.span) {
		return true
	}
	if raw.start == s.start || fullForm(raw.cands) && raw.len() > 2 {
		return false
	}
	if isHan(r.text[raw.start-1]) && (r.ofPerson(s, raw.span) || r.opensZone(s, raw.span)) {
		return true
	}
	for i := raw.start + 1; i < raw.end; i++ {
		if n, classes := r.wordAt(i, s.end); n > 1 && i+n > raw.end && !classes.Has(plainClass) {
			return true // 三年来安排
		}
	}
	low := max(s.start, raw.start-3)
	around := r.text[low:min(s.end, raw.end+2)]
	if !r.kb.seg.MayCross(around, raw.start-low) || r.cueEnds(s, raw.start) {
		return false
	}
	var buf [16]segment.Word
	for _, w := range r.kb.seg.AppendWords(buf[:0], around) {
		if start, end := low+w.Start, low+w.End; start < raw.start && end > raw.start && isHan(r.text[start]) && !(start+1 == raw.start && r.text[start] == '向') {
			return true // but 向 + 东莞, not 向东
		}
	}
	return false
}

// meetsOffice tells whether a verb and a level word of the next office's name make what looks like a division: 县工商联会同县农业农村局.
func (r *reading) meetsOffice(s, raw span) bool {
	const longest = 8
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
	n, classes := r.nameAt(raw.end-1, s.end)
	return (n > 1 && classes.Has(suffixZoneClass) || n > 2 && classes.Has(industryClass)) && !strings.ContainsRune(smallWords+"在的", r.text[raw.start-1])
}

// fullForm tells whether the name ends as divisions do, so that it needs no more evidence.
func fullForm(cands []gazetteer.Candidate) bool {
	for _, c := range cands {
		if c.Form == gazetteer.Full || c.Form == gazetteer.Former && !c.Common {
			return true
		}
	}
	return false
}

// Signs behind a short name that make it part of a longer name: 中山路, 南京街, 泰山石.
const placeContinues = "门路街桥山河湖江寺塔湾港岛峡庄堡站校报网边畔"

// findPlaces adds the divisions that a sentence names, and its towns and villages.
func (r *reading) findPlaces(sent *sentence, raws []rawPlace) {
	for _, raw := range raws {
		next := r.at(raw.end, sent)
		m := r.spots.put(mention{span: raw.span, sent: sent, kind: placeMention, name: r.slice(raw.span), cands: raw.cands})
		if level := r.kb.level(raw.cands); level == gazetteer.Township {
			m.kind, m.typ = localMention, graph.Township
		}
		if !fullForm(raw.cands) {
			if n, _ := r.kb.names.EndingAt(r.text[:raw.start], raw.start, 3, "called"); n > 0 && raw.start-n >= sent.start {
				continue // 小山叫黄山
			}
			if next == '之' && strings.ContainsRune("畔滨源", r.at(raw.end+1, sent)) && r.at(raw.end+1, sent) != 0 {
				continue // 雅江之畔
			}
			if next == '湾' || strings.ContainsRune(placeContinues, next) && !strings.ContainsRune("乡镇县市区州旗省", r.text[raw.end-1]) {
				continue
			}
			switch n, typ := r.localEnding(raw.end, sent); {
			case n == 0 || r.opensDivision(raw.end, raws):
			case allCommon(raw.cands) && r.generic(raw.span):
				continue // 结为友好村
			default:
				m.kind, m.typ, m.cands = localMention, typ, nil
				m.end += n
				m.name = r.slice(m.span)
			}
		}
		r.mentions.add(m)
	}
	r.findLocals(sent, raws)
	r.findHeadedLocals(sent, raws)
	r.findHeadedDivisions(sent)
	r.findTownHospitals(sent)
}

// opensDivision tells whether a division's full name begins at text[i], whose first character ends no town: 商洛 + 镇安县.
func (r *reading) opensDivision(i int, raws []rawPlace) bool {
	p := r.placeAt(i, raws)
	return p != nil && fullForm(p.cands)
}

// localEnding reads 镇, 乡, 街道, 村, 社区 … at text[i].
func (r *reading) localEnding(i int, sent *sentence) (int, graph.Type) {
	if i >= sent.end {
		return 0, ""
	}
	n, classes := r.partAt(i, sent)
	if local := r.kb.partOf(classes).local; local != "" {
		return n, local
	}
	return 0, ""
}

// findLocals adds towns and villages that the gazetteer does not hold, by their endings.
func (r *reading) findLocals(sent *sentence, raws []rawPlace) {
	if sent.kinds&localKind == 0 {
		return
	}
	for i := sent.start; i < sent.end; i++ {
		if r.kinds[i]&localKind == 0 {
			continue
		}
		if r.opensDivision(i, raws) {
			continue
		}
		n, typ := r.localEnding(i, sent)
		if next := r.at(i+n, sent); (strings.ContainsRune("民级委", next) || next == '企' && strings.ContainsRune("结对共合联帮", r.at(i+n+1, sent)) && r.at(i+n+1, sent) != 0 || next == '道' && r.at(i+n+1, sent) != '路' && r.at(i+n+1, sent) != '口') && typ == graph.Village || next == '镇' || n == 1 && r.text[i] == '乡' && next != 0 && strings.ContainsRune("亲愁音土贤情邻里", next) || n == 1 && r.text[i] == '乡' && strings.ContainsRune("果茶药酒粮侨棉糖橘橙薯菌稻", r.at(i-1, sent)) {
			continue
		}
		whole, ok := r.localSpan(sent, raws, i, n)
		if ok {
			r.overShort(r.spots.put(mention{span: whole, sent: sent, kind: localMention, typ: typ, name: r.slice(whole)}))
		}
		i += n - 1
	}
}

// behindTown is what stands between a town's ending and text[i] where it is two to five characters that
// can only name a village: 五家子 of 好力保镇五家子村.
func (r *reading) behindTown(sent *sentence, i int) (span, bool) {
	const longest = 5
	for k := i - 1; k > sent.start+1 && k >= i-longest-1; k-- {
		c := r.text[k]
		if !isHan(c) || functionSign(c) || isDigit(c) {
			return span{}, false
		}
		if (c == '镇' || c == '乡' || c == '道' && r.text[k-1] == '街') && i-k-1 >= 2 {
			body := span{k + 1, i}
			return body, !r.leadInside(body) && !strings.ContainsRune("全该本各乡城两个", r.text[k-1])
		}
	}
	return span{}, false
}

// overShort adds a town or village, over a short place name inside it: 石桥沟村.
func (r *reading) overShort(m *mention) {
	behind := m.typ == graph.Village && m.start > m.sent.start && strings.ContainsRune("镇乡道", r.text[m.start-1])
	i, j := r.mentions.overlapping(m.span)
	for _, o := range r.mentions.list[i:j] {
		inside := behind && o.kind == localMention && o.start > m.start && o.end == m.end // 阿瓦提村 of 英阿瓦提村
		if !inside && (o.kind != placeMention || fullForm(o.cands) || o.start < m.start || o.end >= m.end) {
			return
		}
	}
	r.mentions.replace(m)
}

// localSpan is the name of the town or village whose ending stands at text[i:i+n].
func (r *reading) localSpan(sent *sentence, raws []rawPlace, i, n int) (span, bool) {
	if n == 1 && r.text[i] == '村' && i-2 >= sent.start && r.kb.surnames.has(r.text[i-1]) && (!isHan(r.text[i-2]) || strings.ContainsRune("与和向给为在镇乡", r.text[i-2])) && !isHan(r.at(i+1, sent)) {
		return span{i - 1, i + 1}, true // 与李村、…结对
	}
	if k := i - 2; k >= sent.start && r.text[k] == '和' && inLocal(r.text[i-1]) && (k == sent.start || !isHan(r.text[k-1]) && r.text[k-1] != '、' || strings.ContainsRune("在到向赴", r.text[k-1])) {
		return span{k, i + n}, true // 在和盛村: nothing that 和 could join stands in front
	}
	if i-2 < sent.start || !r.endsLocal(i, n) {
		return span{}, false
	}
	if k := rawFrom(raws, i-1) - 1; k >= 0 && fullForm(raws[k].cands) && n == 1 && raws[k].end >= i-4 && raws[k].end <= i-3 && isNumeral(r.text[raws[k].end]) && isNumeral(r.text[raws[k].end+1]) {
		if body := (span{raws[k].end, i}); r.namesLocal(body) {
			return span{body.start, i + n}, true // 花垣县十八洞村
		}
	}
	if body, ok := r.behindTown(sent, i); ok && r.namesLocal(body) {
		return span{body.start, i + n}, true
	}
	start := r.nameStart(sent, raws, i, 4, "")
	if low := r.boundary(sent, i); i-start < 2 && i-low >= 2 && i-low <= 3 && !r.cue(span{low, i}) {
		start = low // at the beginning of a clause the dictionary does not count
	}
	body := span{start, i}
	if body.len() < 2 || body.len() > 4 || !r.namesLocal(body) || r.startsWithPlace(body, raws) {
		return span{}, false
	}
	return span{start, i + n}, true
}

func (r *reading) startsWithPlace(s span, raws []rawPlace) bool {
	for _, raw := range raws[rawFrom(raws, s.start):] {
		if raw.start >= s.end {
			break
		}
		if raw.start == s.start && (fullForm(raw.cands) || s.end-raw.end != 1) || raw.start > s.start && raw.end <= s.end && fullForm(raw.cands) {
			return true
		}
	}
	return false
}

// endsLocal tells whether the two characters in front of the ending 镇 or 村 at text[i] can end the name of a place: with it
// they make no common noun (农村, 城镇).
func (r *reading) endsLocal(i, ending int) bool {
	if !inLocal(r.text[i-2]) || !inLocal(r.text[i-1]) || r.text[i-1] == '之' || r.generic(span{i - 2, i}) || r.slice(span{i - 2, i}) == "行政" {
		return false
	}
	tag, known := r.kb.seg.Known(r.slice(span{i - 1, i + ending}))
	return !known || r.text[i-1] == '家' || strings.HasPrefix(tag, "ns") || strings.HasPrefix(tag, "nr")
}

// inLocal tells whether a character can stand in the name of a town or village in front of its ending.
func inLocal(c rune) bool {
	return isHan(c) && !strings.ContainsRune("了两几各该本全个逐第的是为余名帮与和在有等从到我你他她咱们企", c)
}

// namesLocal tells whether the characters in front of 镇 or 村, of which the last two end such names, name a place: they do
// not only describe.
func (r *reading) namesLocal(body span) bool {
	for _, c := range r.text[body.start : body.end-2] {
		if !inLocal(c) {
			return false
		}
	}
	if strings.ContainsRune("并且由将把被给得", r.text[body.start]) || strings.ContainsRune("向给对绍让", r.text[body.end-1]) {
		return false // 分行向村里发放, 并介绍村里52人
	}
	if n, classes := r.wordAt(body.start, body.end); n > 1 && n < body.len() && !classes.Has(plainClass) {
		return false // 选派驻村
	}
	return !r.generic(body) && !r.names(body, ethnicClass) && !r.countsLocals(body) && !r.actsOnLocals(body)
}

// countsLocals tells whether a number in front of 镇 or 村 counts them: 沿海三 of 沿海三镇, 万企兴万.
func (r *reading) countsLocals(body span) bool {
	last, head := r.text[body.end-1], span{body.start, body.end - 1}
	if head.len() < 2 || !strings.ContainsRune("二三四五六七八九十百千万", last) {
		return false
	}
	if next := r.text[body.end]; next == '镇' || next == '乡' {
		return !isNumeral(r.text[body.end-2]) // 泥高、浞水三镇
	}
	tag, known := r.kb.seg.Known(r.slice(head))
	return strings.ContainsRune("百千万", last) && strings.ContainsRune("百千万", r.text[body.start]) ||
		known && !strings.HasPrefix(tag, "n") || r.nameOf(head).Has(leadsClass)
}

// actsOnLocals tells whether what stands in front of 镇 or 村 is no name but a word of time or an
// adverb, by itself (去年村集体) or with a verb of going behind it (当时通村公路).
func (r *reading) actsOnLocals(body span) bool {
	if r.functionWord(body) {
		return true
	}
	if !strings.ContainsRune("通进入出驻回返离下连", r.text[body.end-1]) {
		return false
	}
	before := span{body.start, body.end - 1}
	return r.text[before.end-1] == '不' || before.len() > 1 && (r.functionWord(before) || r.nameOf(before).Has(peopleClass))
}

// functionWord tells whether the dictionary knows a stretch as a word of time, an adverb, a pronoun or
// another word that no name is made of.
func (r *reading) functionWord(s span) bool {
	tag, known := r.kb.seg.Known(r.slice(s))
	return known && slices.Contains([]string{"t", "r", "c", "f", "m", "mq"}, tag)
}

// boundary is where the run of Han characters begins that ends at text[i].
func (r *reading) boundary(sent *sentence, i int) int {
	for i > sent.start && isHan(r.text[i-1]) {
		i--
	}
	return i
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
