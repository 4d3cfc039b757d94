package extract

import (
	"cmp"
	"slices"
	"strings"

	"example.org/kg/extract/document"
	"example.org/kg/extract/lexicon"
	"example.org/kg/extract/segment"
	"example.org/kg/graph"
)

// Short words for organisations by which a text means its publisher (我院) or the one named last
// (该院), with the types that they can mean.
var organisationWords = []struct {
	word  string
	types []graph.Type
}{
	{"医院", []graph.Type{graph.Hospital}},
	{"学校", []graph.Type{graph.School}},
	{"公司", []graph.Type{graph.Enterprise}},
	{"企业", []graph.Type{graph.Enterprise}},
	{"集团公司", []graph.Type{graph.Enterprise}},
	{"集团", []graph.Type{graph.Enterprise}},
	{"银行", []graph.Type{graph.Enterprise}},
	{"分行", []graph.Type{graph.Enterprise}},
	{"支行", []graph.Type{graph.Enterprise}},
	{"卫生院", []graph.Type{graph.Hospital}},
	{"幼儿园", []graph.Type{graph.School}},
	{"合作社", []graph.Type{graph.Enterprise}},
	{"它", []graph.Type{graph.Enterprise, graph.School, graph.Hospital}},
	{"院", []graph.Type{graph.Hospital, graph.School}},
	{"校", []graph.Type{graph.School}},
	{"行", []graph.Type{graph.Enterprise}},
	{"司", []graph.Type{graph.Enterprise}},
	{"厂", []graph.Type{graph.Enterprise}},
}

// Words in front of them, and what they make of them.
var organisationLeads = []struct{ lead, how string }{
	{"我们", "ownorg"},
	{"我", "ownorg"},
	{"本", "ownorg"},
	{"总", "ownorg"},
	{"该", "lastorg"},
	{"这家", "lastorg"},
	{"这所", "lastorg"},
	{"这座", "lastorg"},
}

// organisationStarts are the first characters of what organisationAnaphor reads.
func organisationStarts(words [lists]lexicon.List) *runeSet {
	leads := lexicon.List{"它"}
	for _, l := range organisationLeads {
		leads = append(leads, l.lead)
	}
	return charsOf(firstOf, leads, words[orgBareList], words[orgGivenList], words[orgSideList])
}

// organisationAnaphor reads 我院, 本行, 该校, 这家企业 at text[i].
func (r *reading) organisationAnaphor(sent *sentence, i int) *mention {
	if !r.kb.organisationStarts.has(r.text[i]) {
		return nil
	}
	rest := r.slice(span{i, min(sent.end, i+6)})
	if i > sent.start && strings.ContainsRune("给向为帮到", r.text[i-1]) {
		if w := r.kb.lists[orgGivenList].Opening(rest); w != "" {
			return r.spots.put(mention{span: span{i, i + len([]rune(w))}, level: "lastorg:" + w}) // 给学校换上电采暖
		}
	}
	if w := r.bareOrganisation(sent, i, rest); w != "" {
		return r.spots.put(mention{span: span{i, i + len([]rune(w))}, level: "bareorg:" + w})
	}
	if side := strings.TrimSuffix(r.kb.lists[orgSideList].Opening(rest), "方"); side != "" && (i == sent.start || !isHan(r.text[i-1]) || strings.ContainsRune("由给向对与和", r.text[i-1])) {
		return r.spots.put(mention{span: span{i, i + 2}, level: "lastorg:" + side}) // 校方直接投入…
	}
	if strings.HasPrefix(rest, "它") && !strings.HasPrefix(rest, "它们") && r.at(i-1, sent) != '其' {
		return r.spots.put(mention{span: span{i, i + 1}, level: "lastorg:它"})
	}
	if r.adjacentOrganisation(i) != nil {
		return nil // 中国建设银行总行
	}
	for _, l := range organisationLeads {
		tail, ok := strings.CutPrefix(rest, l.lead)
		if !ok {
			continue
		}
		for _, w := range organisationWords {
			if !strings.HasPrefix(tail, w.word) || l.lead == "总" && w.word != "行" || len([]rune(w.word)) > 1 && w.word != "集团" && w.word != "公司" && strings.HasPrefix(l.how, "own") {
				continue
			}
			end := i + len([]rune(l.lead)) + len([]rune(w.word))
			if next := r.at(end, sent); strings.ContainsRune("业动为程政列长区", next) || w.word == "行" && l.lead == "本" && next == '为' {
				return nil
			}
			return r.spots.put(mention{span: span{i, end}, level: l.how + ":" + w.word})
		}
	}
	return nil
}

// bareOrganisation is a word for an organisation that opens a clause with what it does behind it, so that it means one that the text has
// named: 近年来，集团先后捐资…. It is "" where none does.
func (r *reading) bareOrganisation(sent *sentence, i int, rest string) string {
	if i > sent.start && !breaksClause(r.text[i-1]) && r.text[i-1] != '“' {
		return ""
	}
	for _, w := range r.kb.lists[orgBareList] {
		tail, ok := strings.CutPrefix(rest, w)
		if !ok || tail == "" {
			continue
		}
		if after := i + len([]rune(w)); strings.ContainsRune("向与面", r.text[after]) || isDigit(r.text[after]) && slices.Contains(r.text[after:min(sent.end, after+5)], '年') || strings.HasPrefix(tail, "计划") {
			return w
		}
		if _, classes := r.partAt(i+len([]rune(w)), sent); w == "公司" && classes.Has(titleClass) {
			return w // 公司总经理王大山…
		}
		if _, classes := r.wordAt(i+len([]rune(w)), sent.end); classes.Has(giveClass) || classes.Has(investStrongClass) || classes.Has(totalClass) {
			return w
		}
		var buf [8]segment.Word
		if next := r.kb.seg.AppendWords(buf[:0], []rune(tail)); slices.Contains([]string{"v", "p", "d", "c", "t"}, next[0].Tag) {
			return w
		}
	}
	return ""
}

// typesOf are the types that a short word for an organisation can mean.
func typesOf(word string) []graph.Type {
	for _, w := range organisationWords {
		if w.word == word {
			return w.types
		}
	}
	return nil
}

// ownOrganisation is the organisation that publishes the article, of the types that a word can mean:
// the one that the source or the title names, else the one named most.
func (r *reading) ownOrganisation(word string) *entity {
	e, ok := r.recall.own[word]
	if !ok {
		e = r.bestOrganisation(word)
		if r.recall.own == nil {
			r.recall.own = map[string]*entity{}
		}
		r.recall.own[word] = e
	}
	return e
}

// bestOrganisation is the organisation of a word's types that the article is about.
func (r *reading) bestOrganisation(word string) *entity {
	for _, typ := range typesOf(word) {
		var best *entity
		most := 0.0
		for _, e := range r.entities {
			if e.typ != typ || e.group || e.n == 0 {
				continue
			}
			w := float64(e.n)
			if r.doc.Source != "" && (strings.Contains(r.doc.Source, e.name) || strings.Contains(e.name, r.doc.Source)) {
				w += 20
			}
			for _, m := range e.sites {
				if m.sent.kind == document.Title && !r.namesOwn(m.sent, typ) {
					w += 10
				}
				switch {
				case r.calledOwn(m):
					w += 30
				case r.helpedBefore(m):
					w -= 6
				case r.namesOwn(m.sent, typ):
					w -= 6 // 我院与某医院: the other is not ours
				}
			}
			if w > most || w == most && best != nil && e.sites[0].start < best.sites[0].start {
				best, most = e, w
			}
		}
		if best != nil {
			return best
		}
	}
	return nil
}

// helpedBefore tells whether a word of help stands directly in front of a mention: 援助某医院.
func (r *reading) helpedBefore(m *mention) bool {
	n, class := r.kb.words.EndingAt(r.text[:m.start], m.start, 4, "help.strong")
	return class != "" && m.start-n >= m.sent.start
}

// calledOwn tells whether brackets behind a name say that the text calls it its own: （以下简称“我院”）.
func (r *reading) calledOwn(m *mention) bool {
	const far = 9
	behind := r.slice(span{m.end, min(m.sent.end, m.end+far)})
	return strings.HasPrefix(behind, "（") && strings.Contains(behind, "简称") && hasAny(behind, "“我", "“本")
}

// namesOwn tells whether a sentence has a word for the publisher's own organisation of a type: 我院.
func (r *reading) namesOwn(sent *sentence, typ graph.Type) bool {
	return slices.ContainsFunc(r.mentions.in(sent.span), func(m *mention) bool {
		word, own := strings.CutPrefix(m.level, "ownorg:")
		return own && slices.Contains(typesOf(word), typ)
	})
}

// meantOrganisation is what a bare word means: the publisher's own organisation where the text has a word for it (我院), else the one of the
// name's kind that was named last.
func (r *reading) meantOrganisation(word string, at *mention) *entity {
	types := typesOf(word)
	if r.saysOwn(types[0]) {
		return r.ownOrganisation(word)
	}
	const far = 60
	from := r.mentions.from(at.start)
	for i := from - 1; i >= 0 && i > from-far; i-- {
		if m := r.mentions.list[i]; m.ent != nil && m.kind == orgMention && !m.ent.group && m.typ == types[0] && !(word == "公司" && isBranch(m.name)) && (strings.Contains(m.name, word) || word == "公司" && !strings.HasSuffix(m.name, "银行")) {
			return cmp.Or(m.sent.actor(m.typ), r.opener(m, at).ent)
		}
	}
	return nil
}

// isBranch tells whether a firm's name is that of a part of a firm, which the bare word for a firm does not mean.
func isBranch(name string) bool {
	return strings.HasSuffix(name, "分公司") || strings.HasSuffix(name, "支公司")
}

// saysOwn tells whether the text has a word for the publisher's own organisation of a type; it is looked for once.
func (r *reading) saysOwn(typ graph.Type) bool {
	if r.recall.ownTypes == nil {
		r.recall.ownTypes = map[graph.Type]bool{}
		for _, m := range r.mentions.list {
			if word, own := strings.CutPrefix(m.level, "ownorg:"); own {
				for _, t := range typesOf(word) {
					r.recall.ownTypes[t] = true
				}
			}
		}
	}
	return r.recall.ownTypes[typ]
}

// actor is the organisation of a type that a sentence is about: the first noun group that stands by itself, where it names one.
func (sent *sentence) actor(typ graph.Type) *entity {
	for _, t := range sent.terms {
		if t.prep == "" && !t.attr && t.items[0].typ == typ && t.items[0].kind == orgMention {
			return t.items[0].ent
		}
	}
	return nil
}

// lastOrganisation is the organisation named last before a mention, of the types that a word can mean.
func (r *reading) lastOrganisation(word string, at *mention) *entity {
	const far = 60
	types := typesOf(word)
	from := r.mentions.from(at.start)
	for i := from - 1; i >= 0 && i > from-far; i-- {
		m := r.mentions.list[i]
		if m.ent == nil || m.kind != orgMention || m.sent == at.sent && r.sameClause(m.end, at.start) {
			continue // who acts in the clause is not meant
		}
		if word == "行" && !strings.Contains(m.ent.name, "行") {
			continue // a bank
		}
		for _, t := range types {
			if m.ent.typ == t {
				return r.opener(m, at).ent
			}
		}
	}
	return nil
}

// opener is the mention that opens the sentence in which an organisation was named, where that is one of the same type: what a sentence
// is about is what the next one goes on with. It is the organisation itself where the sentence is that of the word for it.
func (r *reading) opener(m, at *mention) *mention {
	if m.sent == at.sent {
		return m
	}
	first := r.mentions.list[r.mentions.from(m.sent.start)]
	if first.ent != nil && first.kind == orgMention && first.typ == m.typ && first.start == m.sent.start {
		return first
	}
	return m
}

// lastOrganisations are the two organisations of one of a word's types that the sentence in front of a
// mention names, or that one and its own before the mention; nil where they are not two.
func (r *reading) lastOrganisations(word string, at *mention) []*entity {
	var two []*entity
	for _, typ := range typesOf(word) {
		two = two[:0]
		for _, m := range r.mentions.in(span{r.sents[max(0, at.sent.index-1)].start, at.start}) {
			if m.ent != nil && m.kind == orgMention && m.ent.typ == typ && !slices.Contains(two, m.ent) {
				two = append(two, m.ent)
			}
		}
		if len(two) == 2 {
			return two
		}
	}
	return nil
}

// sameClause tells whether no sign parts text[from] from text[to].
func (r *reading) sameClause(from, to int) bool {
	for _, c := range r.text[from:to] {
		if breaksClause(c) {
			return false
		}
	}
	return true
}
