package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/segment"
	"example.org/kg/graph"
)

// voice is who speaks: whose place 我县, whose school 我校 is in somebody's words. Either is nil where the text does not tell.
type voice struct{ place, org *entity }

func (v voice) known() bool { return v != voice{} }

// means is what 我们 with a level word (县) or none means in somebody's mouth; nil where that is unknown.
func (v voice) means(level string) *entity {
	switch {
	case level == "" && v.org != nil:
		return v.org
	case v.place == nil:
		return nil
	case level == "" || ofLevel(v.place, level):
		return v.place
	}
	return v.place.at(level)
}

// speech is a stretch of the text between quotation marks that somebody says.
type speech struct {
	span
	voice
}

// findSpeakers tells who speaks in the lines of a conference or an interview (向前：我县…) and between quotation marks
// (“我县…。”奉节县副县长向前说。), and finds 我们 there.
func (r *reading) findSpeakers() {
	presented := r.presentedSpeakers()
	r.findQuoted(presented)
	if len(presented.exact) == 0 {
		return
	}
	var speaks voice
	line := -1
	for _, sent := range r.sents {
		if sent.line != line {
			line = sent.line
			if name, ok := r.speakerOf(sent); ok {
				speaks = presented.of(name)
			}
		}
		sent.speaker = speaks
	}
}

// voiceAt is who speaks at a mention.
func (r *reading) voiceAt(m *mention) voice {
	i, _ := slices.BinarySearchFunc(r.quoted, m.start, func(s speech, at int) int { return s.end - at })
	if i < len(r.quoted) && r.quoted[i].start <= m.start && r.quoted[i].known() {
		return r.quoted[i].voice
	}
	return m.sent.speaker
}

// speakerVoices are the voices of the people whom the text has presented, by their names with as much
// behind them as may belong to them, and by the beginnings of these (吴大海 of 吴大海到会).
type speakerVoices struct{ exact, begun map[string]voice }

func (h speakerVoices) add(name string, v voice) {
	put := func(in map[string]voice, name string) {
		if !in[name].known() {
			in[name] = v
		}
	}
	put(h.exact, name)
	for at := range name {
		put(h.begun, name[:at])
	}
}

func (h speakerVoices) of(name string) voice {
	if v := h.exact[name]; v.known() {
		return v
	}
	return h.begun[name]
}

// presentedSpeakers are the voices of all whom the text presents by a place or an organisation, an office and a name.
func (r *reading) presentedSpeakers() speakerVoices {
	voices := speakerVoices{map[string]voice{}, map[string]voice{}}
	for _, m := range r.mentions.list {
		if v := voiceOf(m); v.known() {
			if name := r.presented(m); name != "" {
				voices.add(name, v)
			}
		}
	}
	return voices
}

// voiceOf is that of somebody who speaks for what a mention names.
func voiceOf(m *mention) voice {
	switch e := m.ent; {
	case e == nil || e.group || m.kind == anaphorMention || m.kind == groupMention:
		return voice{}
	case e.isPlace() && e.typ != graph.Province:
		return voice{place: e}
	case e.typ == graph.School || e.typ == graph.Hospital || e.typ == graph.Enterprise:
		return voice{place: e.in, org: e}
	default:
		return voice{place: e.in}
	}
}

// presented is the name of the person whom the name of a place or an organisation presents, with up to four characters, or "".
func (r *reading) presented(m *mention) string {
	const far = 16
	end := min(m.sent.end, m.end+far)
	for i := m.end; i < end; i++ {
		n, classes := r.nameAt(i, end)
		if n == 0 || !classes.Has(titleClass) {
			continue
		}
		for i += n; i < end && r.text[i] == ' '; i++ {
		}
		n = 0
		for n < 4 && i+n < end && isHan(r.text[i+n]) && !strings.ContainsRune("和与介说在对表", r.text[i+n]) {
			n++
		}
		if n >= 2 {
			return r.slice(span{i, i + n})
		}
		return ""
	}
	return ""
}

// speakerOf is the name in front of the colon that opens a line: 向前：….
func (r *reading) speakerOf(sent *sentence) (string, bool) {
	const longest = 6
	for i := sent.start; i < sent.end && i <= sent.start+longest; i++ {
		if c := r.text[i]; c == '：' || c == ':' {
			return r.slice(span{sent.start, i}), i > sent.start+1
		}
	}
	return "", false
}

// findQuoted finds what stands between quotation marks, or behind 某某表示，, and is said by somebody of whom the text tells where he
// belongs, and 我们 in it.
func (r *reading) findQuoted(presented speakerVoices) {
	last := voice{} // who has spoken
	says := func(said, by span) {
		last = r.whoSays(by, presented, last)
		r.quoted = append(r.quoted, speech{said, last})
		if last.known() {
			r.findWe(said)
		}
	}
	for at := 0; at < len(r.sents); {
		first := r.sents[at]
		for at++; at < len(r.sents) && r.sents[at].line == first.line; at++ {
		}
		line := span{first.start, r.sents[at-1].end}
		for i := line.start; i < line.end; i++ {
			if r.text[i] == '“' {
				said := span{i, min(line.end, r.closes(i, line.end)+1)}
				by, ok := r.saysInFront(said, line)
				if !ok {
					by, ok = r.saysBehind(said, line)
				}
				if ok {
					says(said, by)
				}
				i = said.end - 1
			} else if said := r.saidOn(i, line); said.len() > 0 {
				says(said, r.clauseUpTo(i, line))
				i = said.end - 1
			}
		}
	}
}

// saidOn is what somebody says of whom the text tells up to text[i], the mark behind a word for saying, without quotation marks: the
// rest of the sentence. It has no length where nobody says anything there that he belongs to.
func (r *reading) saidOn(i int, line span) span {
	if c := r.text[i]; c != '，' && c != '：' || !r.endsSaying(i, line.start) {
		return span{}
	}
	const longest = 300 // of what is said
	end, own := i+1, false
	for ; end < min(line.end, i+longest) && !strings.ContainsRune("。！？“", r.text[end]); end++ {
		own = own || r.text[end] == '我'
	}
	if !own || end < line.end && r.text[end] == '“' {
		return span{}
	}
	return span{i + 1, end}
}

// endsSaying tells whether a word for saying something ends at text[end].
func (r *reading) endsSaying(end, start int) bool {
	const longest = 4
	for i := max(start, end-longest); i < end; i++ {
		if n, classes := r.nameAt(i, end); i+n == end && classes.Has(sayClass) {
			return true
		}
	}
	return false
}

// closes is the place of the mark that closes the quotation that text[i] opens, or end.
func (r *reading) closes(i, end int) int {
	depth := 0
	for ; i < end; i++ {
		switch r.text[i] {
		case '“':
			depth++
		case '”':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return end
}

// farthestSpeaker is how many characters may lie between a quotation and the farther end of the words that tell who says it.
const farthestSpeaker = 60

// saysInFront is what tells in front of a quotation who says it, up to the word for saying or the colon: 院长王大山介绍，“….
func (r *reading) saysInFront(said, line span) (span, bool) {
	end := said.start - 1
	if end <= line.start {
		return span{}, false
	}
	switch r.text[end] {
	case '：', ':':
		return r.clauseUpTo(end, line), true
	case '，', ',':
		return r.clauseUpTo(end, line), r.endsSaying(end, line.start)
	}
	return span{}, false
}

// clauseUpTo is what stands in front of text[end] in its sentence, as far as it may tell who speaks.
func (r *reading) clauseUpTo(end int, line span) span {
	start := end
	for start > line.start && end-start < farthestSpeaker && !strings.ContainsRune("。！？；”", r.text[start-1]) {
		start--
	}
	return span{start, end}
}

// saysBehind is what tells behind a quotation that ends like a sentence who says it: “…。”院长王大山介绍。
func (r *reading) saysBehind(said, line span) (span, bool) {
	if said.len() < 3 || !strings.ContainsRune("。！？，…", r.text[said.end-2]) {
		return span{}, false
	}
	end := said.end
	for end < line.end && end-said.end < farthestSpeaker && !strings.ContainsRune("。！？；“", r.text[end]) {
		end++
	}
	by := r.firstSaying(span{said.end, end})
	return span{said.end, by.start}, by.len() > 0
}

// firstSaying is the first word in a stretch for saying something, of no length where there is none.
func (r *reading) firstSaying(s span) span {
	for i := s.start; i < s.end; i++ {
		if n, classes := r.nameAt(i, s.end); n > 0 && classes.Has(sayClass) {
			return span{i, i + n}
		}
	}
	return span{s.end, s.end}
}

// whoSays is the voice of somebody of whom a stretch tells: that of the place or the organisation named last there, else of the person
// whom the text has presented, else, where the stretch says 他, the last one. Who works at a place that is not the own one is left open.
func (r *reading) whoSays(by span, presented speakerVoices, last voice) voice {
	if r.kb.lists[sentAwayList].In(r.slice(by)) {
		return voice{}
	}
	if v := r.officeIn(by); v.known() {
		return v
	}
	for i := by.start; i < by.end; i++ {
		for n := 4; n > 1; n-- {
			if i+n <= by.end {
				if v := presented.exact[r.slice(span{i, i + n})]; v.known() {
					return v
				}
			}
		}
		if c := r.text[i]; c == '他' || c == '她' {
			return r.introducedBefore(i, last)
		}
	}
	return voice{}
}

// officeIn is the voice of the first mention in a stretch that an office stands behind (海安市曲塘镇书记…在宁强县考察时), else of the last
// one that the speaker has not come to.
func (r *reading) officeIn(by span) voice {
	const far = 8
	list := r.mentions.in(by)
	for i, m := range list {
		end := min(by.end, m.end+far)
		if i+1 < len(list) {
			end = min(end, list[i+1].start)
		}
		for k := m.end; k < end; k++ {
			if n, classes := r.nameAt(k, by.end); n > 0 && classes.Has(titleClass) {
				if v := voiceOf(m); v.known() {
					return v
				}
			}
		}
	}
	for _, m := range slices.Backward(list) {
		if v := voiceOf(m); v.known() && !(m.start > by.start && strings.ContainsRune("在到来赴", r.text[m.start-1])) {
			return v
		}
	}
	return voice{}
}

// introducedBefore is the voice of 他 at text[at]: that of who the sentence in front says holds an office (…是宁强县农业局局长), else the last.
func (r *reading) introducedBefore(at int, last voice) voice {
	const far = 4
	sent := r.sentenceAt(at)
	if sent.index == 0 || r.sents[sent.index-1].line != sent.line {
		return last
	}
	for _, m := range slices.Backward(r.mentions.in(r.sents[sent.index-1].span)) {
		if v := voiceOf(m); v.known() {
			for i := m.end; i < min(m.sent.end, m.end+far); i++ {
				if n, classes := r.partAt(i, m.sent); n > 0 && classes.Has(titleClass) {
					return v
				}
			}
		}
	}
	return last
}

// findWe adds 我们 in somebody's words where the speaker's side does something there: 我们向无锡输送….
func (r *reading) findWe(said span) {
	for i := said.start; i+2 < said.end; i++ {
		if c := r.text[i]; c != '我' && c != '咱' || r.text[i+1] != '们' {
			continue
		}
		sent := r.sentenceAt(i)
		if n := r.mentions.from(i); n < len(r.mentions.list) && r.mentions.list[n].start <= i+1 || r.weBelongs(i+2, sent) {
			continue
		}
		m := r.spots.put(mention{span: span{i, i + 2}, sent: sent, kind: anaphorMention, level: "own:", name: r.slice(span{i, i + 2})})
		r.mentions.add(m)
	}
}

// weBelongs tells whether what stands behind 我们 at text[i] is ours rather than done by us.
func (r *reading) weBelongs(i int, sent *sentence) bool {
	if i >= sent.end || !isHan(r.text[i]) || strings.ContainsRune("向给从在为把对", r.text[i]) {
		return false
	}
	if n, classes := r.wordAt(i, sent.end); n > 0 && (classes.Has(giveClass) || classes.Has(investClass) || classes.Has(helpClass) || classes.Has(pairClass)) {
		return false
	}
	var buf [8]segment.Word
	next := r.kb.seg.AppendWords(buf[:0], r.text[i:min(sent.end, i+8)])
	return !slices.Contains([]string{"v", "p", "d", "c", "t", "m"}, next[0].Tag)
}
