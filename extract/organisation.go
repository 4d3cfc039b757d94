package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// findOrganisations adds the organisations of a sentence whose names end as such names do.
func (r *reading) findOrganisations(sent *sentence, raws []rawPlace) {
	if sent.kinds&suffixKind == 0 {
		return
	}
	for i := sent.start; i < sent.end; {
		if r.kinds[i]&suffixKind == 0 {
			i++
			continue
		}
		n, classes := r.partAt(i, sent)
		if n > 2 && r.text[i+n-1] == '校' && strings.ContainsRune("服徽车", r.at(i+n, sent)) {
			n, classes = r.nameAt(i, i+n-1) // 中心小学 + 校服
		}
		typ := r.kb.partOf(classes).suffix
		if longer := r.longerSuffix(sent, i, n); longer > i {
			i = longer // 第三中学: 中学, not 三中
			continue
		}
		if r.suffixContinues(i+n, sent, typ) || insidePlace(span{i, i + n}, raws) {
			i += n
			continue
		}
		if m := r.organisation(sent, raws, i, n, typ); m != nil && !r.overGroup(m.span) {
			r.mentions.replace(m)
		}
		i += n
	}
}

// legalForm tells whether a trade and a company's legal form stand at text[i], so that the ending in
// front of them is a part of its name: 酒店 + 管理有限公司.
func (r *reading) legalForm(i int, sent *sentence) bool {
	const longestTrade = 6
	rest := r.slice(span{min(i, sent.end), min(i+longestTrade+4, sent.end)})
	trade, _, ok := strings.Cut(rest, "有限")
	return ok && trade != "" && !strings.ContainsFunc(trade, func(c rune) bool {
		return !isHan(c) || strings.ContainsRune("的和与及在由将向给对为是把被、", c)
	})
}

// suffixContinues tells whether what follows an ending makes it part of another word: 大学生.
func (r *reading) suffixContinues(i int, sent *sentence, typ graph.Type) bool {
	next := r.at(i, sent)
	switch typ {
	case graph.School:
		if r.text[i-1] == '小' && r.text[i-2] != '实' && strings.ContainsRune("时批步块段撮群片型瓶包组队口", next) {
			return true // 一小时
		}
		if next == '校' && strings.ContainsRune("长园舍门区服徽车", r.at(i+1, sent)) && r.at(i+1, sent) != 0 {
			return false // 中心小学校长
		}
		if after := r.at(i+1, sent); next == '学' && (after == '习' || after == '生' && r.text[i-1] == '学') {
			return false // 赴某大学学习, 某中学学生宿舍
		}
		if r.kb.lists[schoolingList].Has(r.slice(span{i, min(sent.end, i+2)})) {
			return true // 初中以下文化程度
		}
		return strings.ContainsRune("生校部毕学长", next) || next == '新' && r.at(i+1, sent) == '生' && strings.ContainsRune("籍名助的", r.at(i-3, sent)) || (next == '多' || next == '少') && !isHan(r.at(i+1, sent)) // 高中多，
	case graph.Enterprise:
		if r.text[i-1] == '厂' && strings.ContainsRune("房区长家商址矿办", next) {
			return true
		}
		return strings.ContainsRune("化业卡", next) || r.legalForm(i, sent)
	case graph.Agency:
		return next == '长' || next == '书' && r.at(i+1, sent) == '记' || next == '副' && r.at(i+1, sent) == '书' // 党委书记
	case graph.Association:
		return r.at(i-2, sent) == '商' && r.at(i-3, sent) == '招' // 招商会
	}
	return false
}

// organisation makes the mention of the organisation whose ending stands at text[i:i+n], or nil
// where only a common noun stands.
func (r *reading) organisation(sent *sentence, raws []rawPlace, i, n int, typ graph.Type) *mention {
	if typ == graph.Hospital && n == 2 && strings.ContainsRune("东南西北", r.text[i]) && r.adjacentOrganisation(i) == nil {
		return nil // 河北 + 院士, but 瑞金医院北院
	}
	start := r.nameStart(sent, raws, r.beforeBracket(sent, i), 0, typ)
	if low := r.boundary(sent, i); start == i && n >= 2 && typ == graph.Enterprise && i-low >= 2 && i-low <= 6 && !r.holdsLead(span{low, i}) {
		start = low // at the beginning of a clause the dictionary does not count
	}
	if low := r.boundary(sent, i); typ == graph.Enterprise && start > low && r.nameOf(span{i, i + n}).Has(legalClass) && i-low <= 14 && r.placeAt(low, raws) != nil && !r.leadInside(span{low, i}) && !slices.ContainsFunc(r.text[low:i], functionSign) && !r.placeInside(span{low, i}, raws) && !r.joinsNames(span{low, i}) {
		start = low // 山东新希望六和集团有限公司
	}
	if typ == graph.Enterprise && r.nameOf(span{i, i + n}).Has(legalClass) {
		start = r.overBrackets(sent, start, raws)
	}
	if p := r.placeAt(start, raws); typ == graph.Enterprise && p != nil {
		if q := r.placeAt(p.end, raws); q != nil && q.end < i && r.holdsOther(q, p) {
			start = q.start // 送到北仑区宁波某公司
		}
	}
	if (typ == graph.Hospital || typ == graph.School) && r.placeAt(start, raws) == nil {
		start = r.fullPlaceIn(span{start, i}, raws)
	}
	if n, _ := r.kb.names.EndingAt(r.text[:start], start, 4, "leads"); n > 0 && start-n >= sent.start && r.text[start] == '向' && start+1 < i {
		start++ // 某小学师生向东街小学捐赠
	}
	if typ == graph.School && r.insideLongerName(sent, start, raws) {
		start--
	}
	if typ == graph.Hospital && r.placeAt(start, raws) == nil {
		start = r.levelStart(start, i)
	}
	if typ == graph.Enterprise && r.nameOf(span{i, i + n}).Has(suffixPlainClass) {
		start = r.builtStart(span{start, i})
	}
	if typ == graph.Enterprise && start >= i-1 && !r.nameOf(span{i, i + n}).Has(suffixPlainClass) {
		start = min(start, r.shortFirm(sent, i))
	}
	if typ == graph.Enterprise && r.text[i+n-1] == '厂' {
		if plant := r.plantStart(sent, i, n); plant < i && r.placeAt(start, raws) == nil {
			return r.firm(sent, plant, i+n)
		}
	}
	if typ == graph.Zone && start == i {
		if m := r.listedZone(sent, raws, span{i, i + n}); m != nil {
			return m
		}
	}
	if r.countsThings(span{start, i}) {
		return nil // 某县两座水厂
	}
	if isDigit(r.at(start-1, sent)) && strings.ContainsRune("人名位", r.text[start]) {
		return nil // 314人经劳务公司介绍
	}
	m := r.spots.put(mention{sent: sent, kind: orgMention, typ: typ})
	if typ == "Media" {
		m.kind = excludedMention
	}
	if prev := r.adjacentOrganisation(start); prev != nil && start == i || prev != nil && (typ == graph.School || prev.typ == typ && r.nameOf(span{i, i + n}).Has(branchClass) || prev.typ == graph.Zone && typ == graph.Enterprise && r.nameOf(span{i, i + n}).Has(legalClass)) {
		m.span = span{prev.start, i + n} // 北京二中 + 分校, 中原银行 + 洛阳分行
		m.name = r.slice(m.span)
		return m
	}
	if prev := r.adjacentOrganisation(start); prev != nil && typ == graph.Hospital && (prev.typ == graph.School || prev.typ == typ && r.isPlaceName(span{start, i}, raws)) {
		start = prev.start // 山东大学齐鲁医院, 广东省人民医院赣州医院
	}
	m.span = span{start, i + n}
	m.name = r.slice(m.span)
	body := span{start, i}
	if body.len() == 0 || r.generic(body) && !r.levelInstitution(body) || r.ordinalOnly(body) {
		if name, in := r.sharedPrefix(start, i+n, typ); name != "" {
			m.prefix, m.within = name, in
			return m
		}
	}
	switch {
	case typ == graph.School && body.len() > 0 && r.text[i-1] == '中' && r.text[i] == '小':
		return nil // 中小学
	case typ == graph.School && r.studiesAt(body):
		return nil // 读大学, 念完高中
	case body.len() == 0, body.len() >= 2 && isNumeral(r.text[start]) && strings.ContainsRune("家所个间", r.text[start+1]):
		return nil // 五家分行
	case typ == graph.Hospital && r.levelInstitution(body), typ == graph.School && r.levelSchool(body, n):
		m.level = string(r.text[start])
		if start > sent.start && strings.ContainsRune("、和及与", r.text[start-1]) {
			m.within = r.adjacentOrganisation(start - 1) // 某县人民医院和县中医院
		}
		return m
	case r.generic(body) && !r.ofNation(body, span{i, i + n}, typ) && !(typ == graph.Hospital && (r.listedProper(sent, m.span, body) || r.isPlaceName(body, raws) && body.len() > 2)), typ == graph.Hospital && r.kb.lists[hospitalKindList].Has(r.slice(body)):
		return nil
	}
	placed := len(raws) > 0 && r.placeAt(start, raws) != nil || r.zoneNamed(start)
	switch typ {
	case graph.Agency, graph.Association, "Media", graph.Zone:
		if !placed {
			return nil // without a place it hides none and says nothing
		}
		if typ == graph.Zone {
			m.span.start = r.zoneStart(span{start, i}, raws)
			m.name = r.slice(m.span)
		}
	default:
		if !placed && (body.len() < 2 || typ == graph.School && n == 2 && strings.ContainsRune("小幼", r.text[i+1]) && r.text[i] != '实' || r.nameOf(span{i, i + n}).Has(suffixPlainClass) && !r.unknownWord(body)) {
			return nil
		}
		if r.slice(span{i, i + n}) == "厂" && !r.namedPlant(start, i, raws) {
			return nil
		}
		if p := r.placeAt(start, raws); typ == graph.Enterprise && p != nil && r.generic(span{p.end, i}) && !r.strongSuffix(span{i, i + n}) {
			return nil
		}
		if typ == graph.Enterprise && r.nameOf(span{i, i + n}).Has(suffixPlainClass) && r.opensBuilding(r.behindPlaces(start, raws)) {
			return nil // 帮助某县发展社区工厂
		}
		if strings.HasSuffix(r.slice(span{i, i + n}), "加工厂") && !placed {
			return nil // 某某果加工厂 says what it makes
		}
		if typ == graph.Enterprise && !placed && r.builtThing(sent, start) && r.nameOf(span{i, i + n}).Has(suffixPlainClass) {
			return nil
		}
	}
	return m
}

// ordinalOnly tells whether a stretch holds a number and at most what kind of hospital it numbers: 第二, 第二人民.
func (r *reading) ordinalOnly(body span) bool {
	return body.len() == 2 && r.text[body.start] == '第' ||
		body.len() > 2 && r.text[body.start] == '第' && isNumeral(r.text[body.start+1]) && r.kb.lists[hospitalKindList].Has(r.slice(span{body.start + 2, body.end}))
}

// listedProper tells whether the body of a name is a word that describes and names things as well, in a list: 友谊医院、天坛医院.
func (r *reading) listedProper(sent *sentence, name, body span) bool {
	return r.nameOf(body).Has(properClass) && (r.at(name.end, sent) == '、' || r.at(name.start-1, sent) == '、')
}

// studiesAt tells whether a stretch ends with a verb of going to school, so that what follows is a kind of school.
func (r *reading) studiesAt(body span) bool {
	ps := r.pieces(body, nil)
	if len(ps) == 0 {
		return false
	}
	if r.kb.lists[schoolGoList].Has(r.slice(ps[len(ps)-1].span)) {
		return true
	}
	return body.len() > 1 && r.text[body.end-1] == '完'
}

// behindPlaces is where the divisions' names end of which one after the other begins at text[i].
func (r *reading) behindPlaces(i int, raws []rawPlace) int {
	for p := r.placeAt(i, raws); p != nil; p = r.placeAt(i, raws) {
		i = p.end
	}
	return i
}

// opensBuilding tells whether a verb of building stands at text[i].
func (r *reading) opensBuilding(i int) bool {
	n, classes := r.nameAt(i, len(r.text))
	return n > 1 && classes.Has(buildClass)
}

// holdsOther tells whether one of two places can hold the other.
func (r *reading) holdsOther(outer, inner *rawPlace) bool {
	return slices.ContainsFunc(inner.cands, func(c gazetteer.Candidate) bool {
		return slices.ContainsFunc(outer.cands, func(o gazetteer.Candidate) bool { return c.Code != o.Code && within(c.Code, o.Code) })
	})
}

// namedPlant tells whether what stands in front of a bare 厂 names a plant: a place, and a name of some length with a word that nobody knows
// (海安昀海电梯厂), not 镇办鞋材厂.
func (r *reading) namedPlant(start, end int, raws []rawPlace) bool {
	const least = 3
	p := r.placeAt(start, raws)
	if p == nil {
		return false
	}
	body := span{p.end, end}
	return body.len() >= least && r.unknownWord(body) && !r.holdsTown(body) && !slices.ContainsFunc(r.text[body.start:body.end], func(c rune) bool { return strings.ContainsRune("建办设进开有分", c) })
}

// zoneNamed tells whether the proper name of a zone begins at text[i], which no division bears: 天府 (新区).
func (r *reading) zoneNamed(i int) bool {
	_, classes := r.nameAt(i, len(r.text))
	return classes.Has(zoneNameClass)
}

// isPlaceName tells whether a stretch is a place's name and nothing more.
func (r *reading) isPlaceName(s span, raws []rawPlace) bool {
	p := r.placeAt(s.start, raws)
	return p != nil && p.end == s.end
}

// strongSuffix tells whether an ending alone makes a name of a place's name: 定西农商行, not 广州超市.
func (r *reading) strongSuffix(s span) bool {
	return s.len() > 1 && !r.nameOf(s).Has(suffixPlainClass)
}

// builtThing tells whether a verb of building, or a number with its measure, stands in front of
// text[start], so that what follows is a common noun: 建成火龙果加工厂.
func (r *reading) builtThing(sent *sentence, start int) bool {
	if start > sent.start && strings.ContainsRune("座间个条处", r.text[start-1]) || start-1 > sent.start && r.text[start-1] == '家' && isNumeral(r.text[start-2]) {
		return true
	}
	n, _ := r.kb.names.EndingAt(r.text[:start], start, 4, "build")
	return n > 0 && start-n >= sent.start
}

func (r *reading) placeAt(i int, raws []rawPlace) *rawPlace {
	if k := rawFrom(raws, i); k < len(raws) && raws[k].start == i {
		return &raws[k]
	}
	return nil
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
// in a list: 某县 in 某县人民医院、中医院.
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
	if body := r.text[start:end]; slices.ContainsFunc(body, func(c rune) bool { return strings.ContainsRune("乡镇村", c) }) || prev.level != "" && typ == graph.School && body[0] != '第' {
		return "", nil // 县人民医院、乡镇卫生院
	}
	if prev.level != "" && strings.HasPrefix(prev.name, prev.level) {
		return prev.level, prev // 县人民医院、中医院
	}
	found, ok := r.longestPlace(prev.start, prev.end)
	if !ok || !fullForm(found.Candidates) {
		return "", nil
	}
	return r.slice(span{prev.start, prev.start + found.Len}), prev
}

// overGroup tells whether a stretch overlaps a group of members: 优质中小学 of 5所优质中小学.
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
		if m > 0 && k+m > i+n && r.kb.partOf(classes).suffix != "" && !(r.kb.partOf(classes).suffix == graph.School && strings.ContainsRune("长服徽车", r.at(k+m, sent))) {
			return k // but 小学 + 校长
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

// leadInside tells whether a stretch holds a word of more than one character that leads to a name, is a
// verb of building or a cue.
func (r *reading) leadInside(s span) bool {
	for i := s.start; i < s.end; i++ {
		if n, classes := r.nameAt(i, s.end); n > 1 && (classes.Has(leadsClass) || classes.Has(buildClass)) {
			return true
		}
		if n, classes := r.wordAt(i, s.end); n > 1 && !classes.Has(plainClass) {
			return true
		}
	}
	return false
}

// holdsLead tells whether a stretch holds a word that leads to a name or is a cue, so that it is
// no name.
func (r *reading) holdsLead(s span) bool {
	for i := s.start; i < s.end; i++ {
		if n, classes := r.nameAt(i, s.end); n > 0 && classes.Has(leadsClass) || n > 1 && classes.Has(genericClass) && !classes.Has(properClass) {
			return true
		}
		if n, classes := r.wordAt(i, s.end); n > 1 && !classes.Has(plainClass) {
			return true
		}
	}
	return false
}
