package extract

import (
	"strings"
	"unicode/utf8"
)

// readHeads finds lists of places that share a head at their end (余杭、萧山、富阳三区;
// 和平等县区; 安化、角弓两镇) and hands the head's level to the members, which decides between
// namesakes and makes common words and bare town names into places.
func (r *reading) readHeads(sent *sentence) {
	list := r.mentions.in(sent.span)
	for i, m := range list {
		if m.kind != placeMention && m.kind != localMention {
			continue
		}
		level, _ := r.headAt(m.end, sent)
		if level == "" {
			continue
		}
		first := i
		for first > 0 && r.listed(list[first-1], list[first]) {
			first--
		}
		if n, ok := numberAtEnd(r.text[:sent.end], m.end); ok {
			if count, _ := n.value.whole(); int(count) != i-first+1 {
				continue // 全州16个县: what follows is a group in it
			}
		}
		for _, item := range list[first : i+1] {
			item.hint = level
		}
	}
}

// headAt reads 三区, 等县区, 两镇, 四市 at text[i]: the level word and where it ends.
func (r *reading) headAt(i int, sent *sentence) (string, int) {
	if i >= sent.end || r.text[i] != '等' && !isDigit(r.text[i]) && !isNumeral(r.text[i]) {
		return "", 0
	}
	at := i
	if r.text[i] == '等' {
		at++
	}
	if n, ok := numberAtEnd(r.text[:sent.end], at); ok {
		at = n.end
		if at < sent.end && r.text[at] == '个' {
			at++
		}
	} else if at == i {
		return "", 0
	}
	if at >= sent.end || !headStarts.has(r.text[at]) {
		return "", 0
	}
	rest := r.slice(span{at, min(sent.end, at+4)})
	for _, level := range []string{"县区", "区县", "市区", "县市", "市州", "旗县", "省市", "省", "市", "县", "区", "州", "旗", "镇", "乡", "街道", "村"} {
		if strings.HasPrefix(rest, level) {
			return level, at + utf8.RuneCountInString(level)
		}
	}
	return "", 0
}

// listed tells whether two mentions are neighbours in a list: nothing but 、 or a conjunction
// between them.
func (r *reading) listed(a, b *mention) bool {
	switch r.slice(span{a.end, max(a.end, b.start)}) {
	case "、", "和", "及", "与", "以及", "，":
		return true
	}
	return false
}

var headStarts = newRuneSet("县区市州旗省镇乡街村")
