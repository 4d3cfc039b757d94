package extract

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// findAnaphors adds the passages that stand for places named elsewhere: 我县, 该区, 全市, 两地,
// 双方, 对方, 前者.
func (r *reading) findAnaphors(sent *sentence) {
	const wordKind = anaphorKind | oneAnaphorKind
	if sent.kinds&(wordKind|numberKind) == 0 {
		return
	}
	for i := sent.start; i < sent.end; i++ {
		k := r.kinds[i]
		if k&(wordKind|numberKind) == 0 {
			continue
		}
		var m *mention
		if k&wordKind != 0 {
			m = r.anaphorAt(sent, i)
		}
		if m == nil && k&numberKind != 0 && !r.goesOn(sent, i) {
			m = r.countedAnaphor(sent, i)
		}
		if m == nil {
			continue
		}
		m.sent, m.kind, m.name = sent, anaphorMention, r.slice(m.span)
		if !r.mentions.add(m) && strings.HasPrefix(m.level, "whole:") {
			if i, j := r.mentions.overlapping(m.span); j == i+1 && r.mentions.list[i].span == m.span && !fullForm(r.mentions.list[i].cands) {
				r.mentions.replace(m) // 全州 means all of the prefecture before it means 全州县
			}
		}
	}
}

type anaphorWord struct{ word, level string }

// Words that stand for one or several places by themselves, and what they stand for.
var anaphorWords = []anaphorWord{
	{"双方", "both"},
	{"两家", "both"},
	{"两地", "both"},
	{"两校", "bothorg:校"},
	{"两院", "bothorg:院"},
	{"对方", "other"},
	{"前者", "former"},
	{"后者", "latter"},
	{"当地", "here"},
	{"这里", "there"},
	{"那里", "there"},
	{"此地", "there"},
	{"这边", "there"},
	{"这儿", "there"},
	{"受援地", "helped"},
	{"受援方", "helped"},
	{"支援方", "helper"},
	{"援助方", "helper"},
	{"帮扶方", "helper"},
}

// anaphorWordsByStart are the same by their first character.
var anaphorWordsByStart = byStart(anaphorWords, func(a anaphorWord) string { return a.word })

// levels of divisions that 我, 该 and 全 stand before, longest first.
var anaphorLevels = []string{"自治区", "自治州", "自治县", "街道", "省", "市", "县", "区", "州", "旗", "盟", "镇", "乡", "村"}

// anaphorLead is a word in front of a level word, and what it makes of it.
type anaphorLead struct{ word, how string }

// anaphorLeads are those words, a longer one in front of one that it begins with.
var anaphorLeads = []anaphorLead{
	{"我们", "own:"},
	{"咱们", "own:"},
	{"他们", "last:"},
	{"她们", "last:"},
	{"咱", "own:"},
	{"我", "own:"},
	{"该", "last:"},
	{"全", "whole:"},
	{"本", "same:"},
	{"这个", "last:"},
	{"这", "last:"},
}

// Characters of level words; no word that leads to one begins with any of them.
var levelStarts = newRuneSet(strings.Join(anaphorLevels, ""))

// First characters of the words that lead to a level word.
var levelLeads = newRuneSet("我咱他她该全本这")

// anaphorBeginnings goes through the first two characters of all that anaphorAt reads, the second 0 for a word of one.
func (kb *knowledge) anaphorBeginnings(yield func(first, second rune) bool) {
	words := slices.Concat(kb.lists[orgBareList], kb.lists[orgGivenList], kb.lists[orgSideList], []string{"它"})
	for _, a := range anaphorWords {
		words = append(words, a.word)
	}
	for _, l := range organisationLeads {
		for _, w := range organisationWords {
			words = append(words, l.lead+w.word)
		}
	}
	for _, level := range anaphorLevels {
		words = append(words, level+"内", level+"里")
		for _, l := range anaphorLeads {
			words = append(words, l.word+level)
		}
	}
	for _, w := range words {
		if cs := append([]rune(w), 0); !yield(cs[0], cs[1]) {
			return
		}
	}
}

// anaphorAt reads a word that stands for a place or an organisation at text[i].
func (r *reading) anaphorAt(sent *sentence, i int) *mention {
	if m := r.organisationAnaphor(sent, i); m != nil {
		return m
	}
	rest := r.slice(span{i, min(sent.end, i+6)})
	for _, a := range anaphorWordsByStart[r.text[i]] {
		if tail, ok := strings.CutPrefix(rest, a.word); ok && a.standsBefore(tail) {
			if (a.level == "helper" || a.level == "helped") && r.saysWho(sent, i, tail) {
				return nil
			}
			if a.level == "there" && r.adjacentOrganisation(i) != nil {
				return nil // 某县人民医院这边
			}
			return r.spots.put(mention{span: span{i, i + utf8.RuneCountInString(a.word)}, level: a.level})
		}
	}
	if levelStarts.has(r.text[i]) {
		return r.bareLevel(sent, i, rest)
	}
	return r.ledLevel(sent, i, rest)
}

// standsBefore tells whether a word stands for others in front of a text: 两家 acts there (两家共捐), 两校 is no part of a longer word (两校区).
func (a anaphorWord) standsBefore(tail string) bool {
	next := firstOf(tail)
	switch {
	case a.word == "两家":
		return strings.ContainsRune("共到都均各", next)
	case strings.HasPrefix(a.level, "bothorg"):
		return next != '区' && next != '院'
	}
	return true
}

// saysWho tells whether the text says who a side is, of which tail stands behind the word: X的结对帮扶方是Y.
func (r *reading) saysWho(sent *sentence, i int, tail string) bool {
	tail = strings.TrimLeft(tail, "都均仍也就正")
	return strings.ContainsRune("是为系", firstOf(tail)) && strings.Contains(r.slice(span{max(sent.start, i-6), i}), "的")
}

// bareLevel reads 区内, 村里: a level word for a place of one's own.
func (r *reading) bareLevel(sent *sentence, i int, rest string) *mention {
	const longest = 3 // of levels
	if !slices.ContainsFunc(r.text[i+1:min(sent.end, i+1+longest)], func(c rune) bool { return c == '内' || c == '里' }) {
		return nil
	}
	for _, level := range anaphorLevels {
		inside, ok := strings.CutPrefix(rest, level)
		if !ok {
			continue
		}
		if after, ok := strings.CutPrefix(inside, "内"); ok && (i == sent.start || !isHan(r.text[i-1]) || strings.ContainsRune("与和同对为在给帮扶", r.text[i-1])) && after != "" && !isHan(firstOf(after)) {
			return r.spots.put(mention{span: span{i, i + utf8.RuneCountInString(level) + 1}, level: "own:" + level}) // 区内15所学校
		}
	}
	for _, level := range []string{"村", "镇", "乡", "县", "市", "区"} {
		if strings.HasPrefix(rest, level) && strings.HasPrefix(rest[len(level):], "里") && i > sent.start && (strings.ContainsRune("给为向到在由", r.text[i-1]) || strings.ContainsRune("与和对帮", r.text[i-1]) && r.at(i+2, sent) != '的') {
			how := "last:"
			if level == "县" || level == "市" || level == "区" {
				how = "inside:"
			}
			return r.spots.put(mention{span: span{i, i + 2}, level: how + level}) // 拨给村里
		}
	}
	return nil
}

// ledLevel reads 我县, 该区, 全市: a level word with a word in front of it that says whose.
func (r *reading) ledLevel(sent *sentence, i int, rest string) *mention {
	if !levelLeads.has(r.text[i]) {
		return nil
	}
	if m := r.levelBehind(i, rest); m != nil {
		return m
	}
	if strings.HasPrefix(rest, "我们") && i > sent.start && strings.ContainsRune("给向为对帮和与", r.text[i-1]) {
		return r.spots.put(mention{span: span{i, i + 2}, level: "own:"}) // 拨给我们的
	}
	if tail, ok := strings.CutPrefix(rest, "我们的"); ok && tail != "" && (isDigit(firstOf(tail)) || isNumeral(firstOf(tail))) {
		return r.spots.put(mention{span: span{i, i + 2}, level: "own:"}) // 我们的12所学校
	}
	return nil
}

// levelBehind reads 我县, 该区 at text[i], of which rest is the beginning: a word that says whose, and a level word.
func (r *reading) levelBehind(i int, rest string) *mention {
	k := slices.IndexFunc(anaphorLeads, func(l anaphorLead) bool { return strings.HasPrefix(rest, l.word) })
	if k < 0 {
		return nil
	}
	lead := anaphorLeads[k].word
	tail := strings.TrimPrefix(rest, lead)
	for _, level := range anaphorLevels {
		after, ok := strings.CutPrefix(tail, level)
		if !ok {
			continue
		}
		n := utf8.RuneCountInString(lead) + utf8.RuneCountInString(level)
		if level == "区" && strings.HasPrefix(after, "域") || level == "市" && strings.HasPrefix(after, "场") ||
			level == "村" && strings.HasPrefix(after, "民") || lead == "本" && level == "市" && strings.HasPrefix(after, "民") {
			return nil
		}
		return r.spots.put(mention{span: span{i, i + n}, level: anaphorLeads[k].how + level})
	}
	return nil
}

func firstOf(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

// goesOn tells whether the sign in front of text[i] makes a number there the rest of another, or an ordinal.
func (r *reading) goesOn(sent *sentence, i int) bool {
	return i > sent.start && (isDigit(r.text[i-1]) || r.text[i-1] == '第')
}

// countedAnaphor reads 四市, 三区, 两县区 at text[i]: a small number of divisions of a level, taken together.
func (r *reading) countedAnaphor(sent *sentence, i int) *mention {
	n, ok := numberAt(r.text[:sent.end], i)
	if !ok || n.approx {
		return nil
	}
	count, ok := n.value.whole()
	if !ok || count < 2 || count > 20 || n.end >= sent.end || !levelStarts.has(r.text[n.end]) {
		return nil
	}
	rest := r.slice(span{n.end, min(sent.end, n.end+4)})
	for _, level := range []string{"省区市", "省市", "省区", "市州", "州市", "县市区", "县区", "区县", "县市", "市县", "旗县", "旗区", "省", "市", "县", "区", "州", "旗", "街道", "镇", "乡", "村"} {
		after, ok := strings.CutPrefix(rest, level)
		if !ok || strings.HasPrefix(after, "级") || strings.HasPrefix(after, "域") {
			continue
		}
		lead, start := "all:", n.start
		switch c := r.at(n.start-1, sent); {
		case (c == '前' || c == '后') && !isHan(r.at(n.start-2, sent)):
			lead, start = map[rune]string{'前': "first:", '后': "final:"}[c], start-1 // 前两村
		case count == 2:
			lead = "both:"
		}
		return r.spots.put(mention{span: span{start, n.end + utf8.RuneCountInString(level)}, level: lead + level, count: int(count)})
	}
	return nil
}
