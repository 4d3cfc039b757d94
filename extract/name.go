package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/extract/segment"
	"example.org/kg/graph"
)

// piece is a word, or a division's name, left of the ending of a name.
type piece struct {
	span
	place bool
	tag   string
}

// The length from which the name of a known firm is no part of other words.
const shortestKnown = 3

// pieces cuts text[s] into division names and words. The next call overwrites the list.
func (r *reading) pieces(s span, raws []rawPlace) []piece {
	out := r.cut[:0]
	at := s.start
	words := func(end int) {
		var buf [24]segment.Word
		for i := at; i < end; i++ {
			whole := piece{span: span{i, i + corpsUnit(r.text[:end], i)}, place: true, tag: "ns"}
			if n, classes := r.nameAt(i, end); (n >= shortestKnown || n > 0 && r.placeAt(i+n, raws) != nil) && (classes.Has(knownEnterpriseClass) || classes.Has(firmKnownClass)) {
				whole = piece{span: span{i, i + n}, tag: "nz"} // 新希望, which the dictionary cuts
			}
			if whole.len() > 0 {
				for _, w := range r.kb.seg.AppendWords(buf[:0], r.text[at:i]) {
					out = append(out, piece{span: span{at + w.Start, at + w.End}, tag: w.Tag})
				}
				out = append(out, whole)
				at, i = whole.end, whole.end-1
			}
		}
		for _, w := range r.kb.seg.AppendWords(buf[:0], r.text[at:end]) {
			out = append(out, piece{span: span{at + w.Start, at + w.End}, tag: w.Tag})
		}
	}
	for _, raw := range raws[rawFrom(raws, s.start):] {
		if raw.end > s.end {
			break
		}
		if r.cue(raw.span) && !strings.ContainsRune("省市县区州旗盟", r.text[raw.end-1]) {
			continue
		}
		if raw.start > at {
			words(raw.start)
		}
		out = append(out, piece{span: raw.span, place: true, tag: "ns"})
		at = raw.end
	}
	if at < s.end {
		words(s.end)
	}
	r.cut = out
	return out
}

// corpsUnit is the length of the name of a division or regiment of the 新疆生产建设兵团 that begins at
// text[i]: 第十四师, 二二四团.
func corpsUnit(text []rune, i int) int {
	k := i
	if text[i] == '第' {
		k++
	}
	from := k
	for k < len(text) && k < from+4 && (isNumeral(text[k]) || isDigit(text[k])) {
		k++
	}
	switch {
	case k == from || k == len(text):
		return 0
	case text[k] == '师' && from > i, text[k] == '团' && k >= from+2:
		return k + 1 - i
	}
	return 0
}

// nameStart finds where the name begins that ends with an ending at text[end]: it goes left
// over the words that can stand in a name until a sign, a number, or a word that leads to a
// name. It is end where no name can stand. A name of type "" is a place's or leaves its ending out.
func (r *reading) nameStart(sent *sentence, raws []rawPlace, end, longest int, typ graph.Type) int {
	low := max(sent.start, end-24)
	for i := end - 1; i >= low; i-- {
		c := r.text[i]
		if i > low && isDigit(r.text[i-1]) && strings.ContainsRune("年月日", c) || !isHan(c) && !isLetter(c) && !isDigit(c) && c != '·' || c == '和' && i > low && strings.ContainsRune(endsOfNames, r.text[i-1]) && !r.beginsWithAnd(i, sent.end) {
			low = i + 1
			break
		}
	}
	first, behind := r.mentions.overlapping(span{low, end})
	for _, m := range r.mentions.list[first:behind] {
		if m.end <= end && m.kind != placeMention {
			low = max(low, m.end)
		}
	}
	ps := r.pieces(span{low, end}, raws)
	start := end
	named := false                      // a word that names has been passed
	trailing := typ == graph.Enterprise // all words passed so far tell the trade: 投资 of 农业投资公司
	for i := len(ps) - 1; i >= 0; i-- {
		p := ps[i]
		if end-p.start > longest && longest > 0 && start < end {
			break
		}
		if !p.place && p.len() == 1 && start < end && strings.ContainsRune("替给把让被随", r.text[p.start]) && !r.opensClause(p.start, sent) {
			break // 替第五小学
		}
		if !p.place && p.len() == 1 && i+1 < len(ps) && ps[i+1].place && start < end && !(i > 0 && ps[i-1].place && !r.opensName(ps[i+1], raws) && !r.leadsIn(p) && !functionSign(r.text[p.start])) {
			break // 进南浔区…, but 青岛 + 鲁 + 海丰 + 集团
		}
		if trailing = trailing && !p.place && r.tellsTrade(p.span); trailing {
			start = p.start
			continue
		}
		if typ != "" && !p.place {
			if local, ok := r.localEndingAt(sent, raws, p.end, low); ok {
				return r.behindContainers(sent, local, raws) // 匹河乡 of 匹河乡寄宿制小学
			}
		}
		if n, _ := r.kb.names.EndingAt(r.text[:p.end], p.end, 4, "leads"); n > max(p.len(), 1) && p.end-n >= low {
			return start // 老东家, which the dictionary cuts
		}
		for _, verbs := range []string{"aid.project", "invest.lead"} {
			if n, _ := r.kb.words.EndingAt(r.text[:p.end], p.end, 4, verbs); n > 1 && p.end-n >= low {
				return start // 在某县捐建希望小学, 某村牵线某公司
			}
		}
		if !p.place && r.leadsIn(p) {
			switch {
			case typ == graph.Association && p.end == end && r.names(p.span, investorClass): // 某区企业家 + 联合会
			case typ == graph.Enterprise && start < end && !named && (r.nameLike(p) || r.verbNames(sent, ps, i, end)):
			case r.conjunctionInside(ps, i, low, sent), typ == graph.School && r.joinsSubjects(ps, i):
				i--
			case i > 0 && ps[i-1].place && !isDigit(r.text[p.start]) && (r.opensName(ps[i-1], raws) || typ != "" && !named && p.len() > 1 && r.opensClause(ps[i-1].start, sent)) && !r.nameOf(p.span).Has(leadsClass) && !r.cue(p.span):
				i-- // 某区启明小学: behind a full name even a verb belongs to the name
			default:
				return start
			}
			p = ps[i]
		}
		start, named = p.start, true
	}
	return start
}

// nameLike tells whether a word that the dictionary takes for one of time, of place or a set phrase names a firm in front of
// its trade: 中天科技集团.
func (r *reading) nameLike(p piece) bool {
	return p.len() == 2 && slices.Contains([]string{"t", "s", "f", "i", "l", "z"}, p.tag) && !r.names(p.span, leadsClass, genericClass) && !r.cue(p.span)
}

// verbNames tells whether a verb of two characters is a firm's name between its trade with a legal form and a place, a word that describes
// or the beginning of a clause: 中国远航物流有限公司.
func (r *reading) verbNames(sent *sentence, ps []piece, i, end int) bool {
	p := ps[i]
	_, legal := r.nameAt(end, sent.end)
	if p.tag != "v" || p.len() != 2 || !legal.Has(legalClass) || r.cue(p.span) || r.names(p.span, leadsClass, genericClass, buildClass) || r.kb.lists[foundList].Has(r.slice(p.span)) {
		return false
	}
	return r.opensClause(p.start, sent) || i > 0 && (ps[i-1].place || r.names(ps[i-1].span, leadsClass, genericClass))
}

// tellsTrade tells whether a word says what a firm does.
func (r *reading) tellsTrade(s span) bool {
	return r.names(s, industryClass, industryWeakClass, industryTrailClass)
}

// localEndingAt is the town or village whose name ends at text[end], not left of low.
func (r *reading) localEndingAt(sent *sentence, raws []rawPlace, end, low int) (span, bool) {
	n, class := r.kb.names.EndingAt(r.text[:end], end, 2, "suffix.")
	if class != "suffix.Township" && class != "suffix.Village" || end-n < low {
		return span{}, false
	}
	cut := r.cut // which the search for the town's name shall not overwrite
	r.cut = nil
	defer func() { r.cut = cut }()
	return r.localSpan(sent, raws, end-n, n)
}

// behindContainers is where a name begins that opens with a town or village: before the divisions
// directly in front of it.
func (r *reading) behindContainers(sent *sentence, local span, raws []rawPlace) int {
	start := local.start
	for i := rawFrom(raws, start) - 1; i >= 0 && raws[i].end == start && (fullForm(raws[i].cands) || r.opensClause(raws[i].start, sent)); i-- {
		start = raws[i].start
	}
	return start
}

// opensName tells whether a piece is a division's full name, which opens an organisation's name.
func (r *reading) opensName(p piece, raws []rawPlace) bool {
	raw := r.placeAt(p.start, raws)
	return raw != nil && fullForm(raw.cands)
}

// opensClause tells whether a clause or a list's member begins at text[i].
func (r *reading) opensClause(i int, sent *sentence) bool {
	return i == sent.start || r.text[i-1] == '的' || !isHan(r.text[i-1]) && !isLetter(r.text[i-1]) && !isDigit(r.text[i-1])
}

// cue tells whether a word is a cue of a relation.
func (r *reading) cue(s span) bool {
	n, classes := r.wordAt(s.start, s.end)
	return n == s.len() && !classes.Has(plainClass)
}

// conjunctionInside tells whether ps[i] is a 和 inside a name: behind a single unknown character
// that cannot stand alone, itself at the beginning of a clause or behind a place; or between a place and such a character.
func (r *reading) conjunctionInside(ps []piece, i, low int, sent *sentence) bool {
	if i < 1 || ps[i].len() != 1 || r.text[ps[i].start] != '和' {
		return false
	}
	if ps[i-1].place {
		return i+1 < len(ps) && ps[i+1].len() == 1 && !ps[i+1].place && (i+2 == len(ps) || r.tellsTrade(ps[i+2].span)) // 江苏和泰集团
	}
	if ps[i-1].len() != 1 {
		return false
	}
	if i >= 2 {
		return ps[i-2].place
	}
	return low == sent.start || !isHan(r.text[low-1])
}

// leadsIn tells whether a word cannot stand in a name, so that the name begins behind it.
func (r *reading) leadsIn(p piece) bool {
	word := r.slice(p.span)
	classes := r.nameOf(p.span)
	for back := 0; back <= 4 && back <= p.start; back++ {
		n, over := r.nameAt(p.start-back, len(r.text))
		if n > p.len() && n >= back+p.len() && (over.Has(industryClass) || over.Has(industryWeakClass) || over.Has(insideClass)) {
			return false // 企业 of 企业管理, 结合 of 中西医结合
		}
	}
	if (p.tag == "f" || p.tag == "d" || p.tag == "t") && classes.Has(insideClass) {
		return false // 南方医科大学, 首都医科大学
	}
	if p.len() == 2 && r.text[p.end-1] == '一' && strings.ContainsRune("八五七六", r.text[p.start]) {
		return false // 八一中学
	}
	if strings.HasPrefix(word, "第") && p.len() > 1 {
		return false
	}
	if classes.Has(leadsClass) || p.len() > 1 && classes.Has(buildClass) || p.len() > 1 && r.cueOf(p.span).prep != "" {
		return true
	}
	if p.len() < 2 || isDigit(r.text[p.start]) {
		return isDigit(r.text[p.start])
	}
	if classes.Has(industryClass) || classes.Has(industryWeakClass) {
		return false
	}
	switch p.tag {
	case "v", "p", "c", "d", "r", "u", "uj", "ul", "t", "f", "m", "mq", "i", "l", "ad", "q", "z":
		return true
	}
	return false
}

// generic tells whether a stretch holds no word that names: only describing words, or nothing.
func (r *reading) generic(s span) bool {
	if s.len() <= 0 {
		return true
	}
	const longest = 6
	for at := s.start; at < s.end; {
		n, classes := r.nameAt(at, min(s.end, at+longest))
		for n > 0 && !describes(classes) {
			n, classes = r.nameAt(at, at+n-1)
		}
		if n == 0 {
			return false
		}
		at += n
	}
	return true
}

// describes tells whether a word of some classes only describes: a level, an industry, a general adjective.
func describes(c *lexicon.Classes) bool {
	return c.Has(genericClass) || c.Has(levelClass) || c.Has(industryClass) || c.Has(industryWeakClass)
}

func isHan(r rune) bool {
	return r >= 0x4E00 && r <= 0x9FFF || r >= 0x3400 && r <= 0x4DBF || r >= 0x20000 && r <= 0x323AF || r == '〇'
}

func isLetter(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' }
