package extract

import (
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// findGroups adds the numbers of members that a sentence names: 25所学校, 企业5家.
func (r *reading) findGroups(sent *sentence) {
	for _, q := range r.quantities[sent] {
		if q.unit != unitMembers && (q.word != "" || q.unit != unitOther) {
			continue
		}
		if q.word == "对" {
			continue // pairs, not members
		}
		if m := r.groupAfter(sent, q); m != nil {
			r.mentions.add(m)
		} else if m := r.groupBefore(sent, q); m != nil {
			r.mentions.add(m)
		}
	}
}

const longestModifier = 8 // code points between 家 and 企业: 深度贫困, 优质

// groupAfter reads 25所学校, 15所优质中小学, 59家福州企业: a number, words that describe, a kind.
func (r *reading) groupAfter(sent *sentence, q quantity) *mention {
	for i := q.end; i < sent.end && i <= q.end+longestModifier; i++ {
		if c := r.text[i]; !isHan(c) && c != '（' && c != '(' && c != '“' && c != '”' || strings.ContainsRune("的等和与在", c) {
			return nil
		}
		n, classes := r.kb.names.At(r.text[:sent.end], i)
		typ, ok := kindType(classes)
		if !ok {
			continue
		}
		end := r.overParenthesis(i+n, sent)
		if k, more := r.kb.names.At(r.text[:sent.end], i+n); k > 0 && hasKind(more) {
			continue // 中小 + 学校
		}
		if typ == "" || r.mentionOver(span{i, i + n}, orgMention) {
			return nil
		}
		if q.word == "" && q.len() < 3 && typ != graph.County && typ != graph.Township && typ != graph.Village {
			return nil
		}
		if next := r.at(end, sent); strings.ContainsRune("级长委域", next) {
			return nil
		}
		m := r.group(sent, q, typ, span{q.start, end})
		if place := r.placeInside(span{q.end, i}); place != nil {
			m.within = place
			r.mentions.list = deleteMention(r.mentions.list, place)
		}
		return m
	}
	return nil
}

// groupBefore reads 企业5家.
func (r *reading) groupBefore(sent *sentence, q quantity) *mention {
	n, class := r.kb.names.EndingAt(r.text, q.start, 6, "kind.")
	if n == 0 || q.start-n < sent.start || class == "kind.none" || q.word == "个" {
		return nil
	}
	typ := graph.Type(strings.TrimPrefix(string(class), "kind."))
	if r.mentionOver(span{q.start - n, q.start}, orgMention) {
		return nil
	}
	return r.group(sent, q, typ, span{q.start - n, q.end})
}

func (r *reading) group(sent *sentence, q quantity, typ graph.Type, s span) *mention {
	count, ok := q.value.whole()
	if !ok || count < 2 || count > 1_000_000 {
		return &mention{span: s, sent: sent, kind: excludedMention, name: r.slice(s)}
	}
	approx := q.approx || strings.ContainsRune("近约超逾", r.at(q.start-1, sent))
	return &mention{span: s, sent: sent, kind: groupMention, typ: typ, name: r.slice(s), count: int(count), approx: approx}
}

func kindType(classes []lexicon.Class) (graph.Type, bool) {
	for _, c := range classes {
		if t, ok := strings.CutPrefix(string(c), "kind."); ok {
			if t == "none" {
				return "", true
			}
			return graph.Type(t), true
		}
	}
	return "", false
}

func hasKind(classes []lexicon.Class) bool {
	_, ok := kindType(classes)
	return ok
}

func hasClass(classes []lexicon.Class, class lexicon.Class) bool {
	for _, c := range classes {
		if c == class {
			return true
		}
	}
	return false
}

// overParenthesis goes over （街道） behind 乡镇.
func (r *reading) overParenthesis(i int, sent *sentence) int {
	if c := r.at(i, sent); c != '（' && c != '(' {
		return i
	}
	for j := i + 1; j < sent.end && j <= i+8; j++ {
		if c := r.text[j]; c == '）' || c == ')' {
			return j + 1
		}
	}
	return i
}

func (r *reading) mentionOver(s span, kind mentionKind) bool {
	for _, m := range r.mentions.list {
		if m.kind == kind && m.overlaps(s) {
			return true
		}
	}
	return false
}

// placeInside is the division named inside s, or nil.
func (r *reading) placeInside(s span) *mention {
	for _, m := range r.mentions.in(s) {
		if m.kind == placeMention {
			return m
		}
	}
	return nil
}

func deleteMention(list []*mention, m *mention) []*mention {
	for i := range list {
		if list[i] == m {
			return append(list[:i:i], list[i+1:]...)
		}
	}
	return list
}
