package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
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
		raw := r.provinceFirst(rawPlace{span{i, i + found.Len}, found.Candidates}, out)
		if r.misread(s, raw, out) {
			i++
			continue
		}
		out = append(out, raw)
		i = raw.end
	}
	return out
}

// provinceFirst is the province whose short name begins a town's name with no division in front that the town could lie in, else the name:
// 湖南 + 乡村合作社.
func (r *reading) provinceFirst(raw rawPlace, before []rawPlace) rawPlace {
	if raw.len() < 3 || !r.runsOn(raw.end) || r.kb.level(raw.cands) != gazetteer.Township || len(before) > 0 && before[len(before)-1].end == raw.start {
		return raw
	}
	short, ok := r.longestPlace(raw.start, raw.end-1)
	if !ok || short.Len != raw.len()-1 || r.kb.level(short.Candidates) != gazetteer.Province {
		return raw
	}
	return rawPlace{span{raw.start, raw.start + short.Len}, short.Candidates}
}

// runsOn tells whether what ends at text[i] can be the beginning of a longer word.
func (r *reading) runsOn(i int) bool {
	return i < len(r.text) && isHan(r.text[i]) && !functionSign(r.text[i])
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
			if next == '湾' || strings.ContainsRune(placeContinues, next) && !strings.ContainsRune("乡镇县市区州旗省", r.text[raw.end-1]) && !r.station(sent, raw.span) {
				continue
			}
			switch n, typ := r.localEnding(raw.end, sent); {
			case n == 0 || r.opensDivision(raw.end, raws) || r.provinceEnds(raw.end, raws):
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

// station tells whether a place's name behind a word of going is that of a station, where people come to the place or leave it (从宁强站开往海安站), or that of its
// people who take workers in there: 海安站接收….
func (r *reading) station(sent *sentence, s span) bool {
	next := r.at(s.end+1, sent)
	if r.at(s.end, sent) != '站' || next == '点' || next == '长' {
		return false
	}
	_, classes := r.wordAt(s.end+1, sent.end)
	return classes.Has(laborHireClass) || classes.Has(arriveMetClass) || s.start > sent.start && strings.ContainsRune("从自往抵达离向赴到", r.text[s.start-1])
}

// opensDivision tells whether a division's name begins at text[i] whose first character ends no town: a full name, or one that
// lies in what stands directly in front (商洛 + 镇安县, 云南 + 镇雄).
func (r *reading) opensDivision(i int, raws []rawPlace) bool {
	k := rawFrom(raws, i)
	if k == len(raws) || raws[k].start != i {
		return false
	}
	return fullForm(raws[k].cands) || k > 0 && raws[k-1].end == i && r.holdsOther(&raws[k-1], &raws[k])
}

// provinceEnds tells whether the short name of a province ends at text[i], with no division in front that a town of this name could lie
// in: the 镇, 乡 or 村 that follows begins a word of its own then, as in 湖南乡村振兴局.
func (r *reading) provinceEnds(i int, raws []rawPlace) bool {
	k := rawFrom(raws, i) - 1
	return k >= 0 && raws[k].end == i && r.runsOn(i+1) && r.kb.level(raws[k].cands) == gazetteer.Province && !fullForm(raws[k].cands) && !endsPlace(raws, raws[k].start)
}
