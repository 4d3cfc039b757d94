package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Titles behind which a person's name stands where a text presents who speaks.
var officeTitles = []string{"副县长", "副市长", "副区长", "副州长", "县长", "市长", "区长", "州长", "书记", "局长", "主任", "部长", "常委", "副局长", "旗长", "副旗长", "处长", "领队", "负责人"}

// titleEnds are the last characters of officeTitles.
var titleEnds = newRuneSet("长记任委队人")

// findSpeakers tells of the lines of a conference or an interview whose place 我县 means: the place of
// who speaks, as the text has presented the speaker (奉节县副县长 向前 … 向前：我县…).
func (r *reading) findSpeakers() {
	homes := speakerHomes{map[string]*entity{}, map[string]*entity{}}
	for _, m := range r.mentions.list {
		if m.ent == nil || m.kind != placeMention || m.ent.typ == graph.Province {
			continue
		}
		if name := r.presented(m); name != "" {
			homes.add(name, m.ent)
		}
	}
	if len(homes.exact) == 0 {
		return
	}
	var speaks *entity
	line := -1
	for _, sent := range r.sents {
		if sent.line != line {
			line = sent.line
			if name, ok := r.speakerOf(sent); ok {
				speaks = homes.of(name)
			}
		}
		sent.speaker = speaks
	}
}

// speakerHomes are the places of the officials whom the text has presented, by their names with as much
// behind them as may belong to them, and by the beginnings of these (吴大海 of 吴大海到会).
type speakerHomes struct{ exact, begun map[string]*entity }

func (h speakerHomes) add(name string, home *entity) {
	put := func(in map[string]*entity, name string) {
		if in[name] == nil {
			in[name] = home
		}
	}
	put(h.exact, name)
	for at := range name {
		put(h.begun, name[:at])
	}
}

func (h speakerHomes) of(name string) *entity {
	if e := h.exact[name]; e != nil {
		return e
	}
	return h.begun[name]
}

// presented is the name of the official whom a place's name presents, with up to four characters, or "".
func (r *reading) presented(m *mention) string {
	const far = 16
	end := min(m.sent.end, m.end+far)
	if !slices.ContainsFunc(r.text[m.end:end], titleEnds.has) {
		return ""
	}
	behind := r.slice(span{m.end, end})
	for _, t := range officeTitles {
		_, rest, ok := strings.Cut(behind, t)
		if !ok {
			continue
		}
		name := []rune(strings.TrimLeft(rest, " 　"))
		n := 0
		for n < len(name) && n < 4 && isHan(name[n]) && !strings.ContainsRune("和与介说在对表", name[n]) {
			n++
		}
		if n >= 2 && n <= 4 {
			return string(name[:n])
		}
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
