package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// findHome finds the publisher's places: what 我省, 我市, 我县 mean in this article. The source
// and the title count most, then how often a place and what lies in it are named.
func (r *reading) findHome() {
	source := []rune(r.doc.Source)
	for i := range source {
		found, ok := r.kb.gaz.LongestAt(source, i)
		if !ok {
			continue
		}
		for _, c := range found.Candidates {
			if e, ok := r.byCode[c.Code]; ok {
				e.ours += 12
				if r.publisher == nil || e.lies(r.publisher) {
					r.publisher = e
				}
			} else if len(found.Candidates) == 1 && len(c.Code) == 6 && !c.Common {
				r.division(c.Code).ours += 12 // 黔西南日报, where the text says only 我州
			}
		}
	}
	titled := false
	for _, m := range r.mentions.list {
		if m.kind == orgMention && m.typ == graph.Agency && m.sent.kind == document.Title {
			if found, ok := r.longestPlace(m.start, m.end); ok && len(found.Candidates) == 1 && len(found.Candidates[0].Code) == 6 {
				r.division(found.Candidates[0].Code).ours += 8 // 某县乡村振兴局工作总结
			}
		}
		if m.ent == nil || m.ent.code == "" {
			continue
		}
		w := 1.0
		if m.sent.kind == document.Title {
			w = 4
			if !titled {
				w, titled = 6, true
			}
		}
		for at := m.ent; at != nil; at = at.in {
			at.ours += w
			w *= 0.7
		}
	}
	for _, m := range r.mentions.list {
		if level, own := strings.CutPrefix(m.level, "own:"); own && m.kind == anaphorMention && level != "" {
			for _, other := range r.mentions.in(m.sent.span) {
				if other.ent == nil {
					continue
				}
				if ofLevel(other.ent, level) {
					other.ent.ours -= 6 // 我市与重庆市: the other is not ours
				} else if up := other.ent.at(level); up != nil && other.start > m.end && strings.ContainsRune(r.slice(span{m.end, other.start}), '赴') {
					up.ours -= 6 // 我市企业赴同心县: what holds that is not ours
				}
			}
		}
	}
	r.home = map[string]*entity{}
	for _, level := range anaphorLevels {
		best := 0.0
		for _, e := range r.entities {
			w := e.ours
			if level == "区" && e.typ == graph.Province {
				w -= regional // 我区 of a district in an autonomous region
			}
			if w > best && ofLevel(e, level) {
				best, r.home[level] = w, e
			}
		}
	}
	if r.publisher == nil && r.firstPerson() {
		if r.publisher = r.inTitle(); r.publisher == nil {
			r.publisher = r.home[r.ownLevel()]
		}
	}
	if r.publisher != nil && r.publisher.typ != graph.Province {
		r.home[""] = r.publisher
		return
	}
	best := 0.0
	for _, e := range r.entities {
		if w := e.ours; w > best && (e.typ == graph.County || e.typ == graph.City) {
			best, r.home[""] = w, e // what 我们 means where no level is said
		}
	}
}

// regional is how much more than for a district has to speak for an autonomous region's being the publisher's place.
const regional = 4

// at is what holds a place and can be called by a level word; nil where nothing does.
func (e *entity) at(level string) *entity {
	for up := e.in; up != nil; up = up.in {
		if ofLevel(up, level) {
			return up
		}
	}
	return nil
}

// ofLevel tells whether a place can be called by a level word: 我区 is a 区 or a 自治区; 县区 one of both.
func ofLevel(e *entity, level string) bool {
	switch level {
	case "省":
		return e.typ == graph.Province
	case "区":
		return e.code != "" && (strings.HasSuffix(e.name, "区") && e.typ == graph.County || strings.HasSuffix(e.name, "自治区"))
	case "市":
		return e.code != "" && strings.HasSuffix(e.name, "市")
	case "县":
		return e.typ == graph.County && strings.HasSuffix(e.name, "县")
	case "州":
		return e.code != "" && strings.HasSuffix(e.name, "州")
	case "镇", "乡", "街道":
		return e.typ == graph.Township
	case "村":
		return e.typ == graph.Village
	case "省区市", "省市", "省区", "市州", "州市", "县市区", "县区", "区县", "县市", "市县", "旗县", "旗区":
		return strings.ContainsFunc(level, func(one rune) bool { return ofLevel(e, string(one)) })
	}
	return e.code != "" && strings.HasSuffix(e.name, level)
}

// homeFor is what a bare level word means at a mention: the publisher's place of the level, or
// else the last place of the level named before.
func (r *reading) homeFor(level string, at *mention) *entity {
	if e := r.home[level]; e != nil {
		return e
	}
	return r.lastOf(level, at)
}

// lastOf is the place of a level that was named last before a mention, or nil.
func (r *reading) lastOf(level string, at *mention) *entity {
	return r.recall.lastOf(level, r.mentions.list[:r.mentions.from(at.start)])
}

// lastAlone is the place of a level that the sentence in front of a mention's names last outside lists of
// several, where a list of several is what it names last: one of them is not 该镇. nil where it names none.
func (r *reading) lastAlone(level string, at *mention) *entity {
	if at.sent.index == 0 {
		return nil
	}
	before := r.sents[at.sent.index-1]
	if before.line != at.sent.line || slices.ContainsFunc(at.sent.terms, func(t *term) bool {
		return t.end <= at.start && t.items[0].ent != nil && ofLevel(t.items[0].ent, level)
	}) {
		return nil
	}
	listed := false
	for _, t := range slices.Backward(before.terms) {
		if t.items[0].ent == nil || !ofLevel(t.items[0].ent, level) {
			continue
		}
		if len(t.items) == 1 {
			if !listed {
				return nil
			}
			return t.items[0].ent
		}
		listed = true
	}
	return nil
}

// firstPerson tells whether the article speaks of 我县, 我市 and the like.
func (r *reading) firstPerson() bool {
	return slices.ContainsFunc(r.mentions.list, func(m *mention) bool {
		return m.kind == anaphorMention && strings.HasPrefix(m.level, "own:")
	})
}

// inTitle is the first county or city of the title, where its own level is one that the text calls its own.
func (r *reading) inTitle() *entity {
	for _, m := range r.mentions.list {
		if m.sent.kind != document.Title || m.kind == anaphorMention && strings.HasPrefix(m.level, "own:") {
			return nil
		}
		if m.ent != nil && (m.ent.typ == graph.County || m.ent.typ == graph.City) && len(m.ent.code) == 6 {
			return m.ent
		}
	}
	return nil
}

// ownLevel is the level word that the text uses most for its own place: 市 of 我市, "" where none.
func (r *reading) ownLevel() string {
	counts := map[string]int{}
	best := ""
	for _, m := range r.mentions.list {
		if level, own := strings.CutPrefix(m.level, "own:"); own && m.kind == anaphorMention && level != "" {
			if counts[level]++; counts[level] > counts[best] {
				best = level
			}
		}
	}
	return best
}
