package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// echo is a form under which an article names again what it has named elsewhere.
type echo struct {
	form []rune
	of   *mention
	name string // of the entity
}

// findEchoes finds the names of the article again where nothing around them tells that they are names:
// a village named behind its town and later alone, a firm without 有限公司 or by its proper word.
func (r *reading) findEchoes() {
	forms := map[[2]rune][]echo{}
	known := map[string]bool{}
	add := func(form []rune, of *mention) {
		if len(form) < 2 || known[string(form)] {
			return
		}
		known[string(form)] = true
		key := [2]rune{form[0], form[1]}
		forms[key] = append(forms[key], echo{form, of, of.name})
	}
	for _, m := range r.mentions.list {
		switch {
		case m.kind == localMention && m.len() >= 3 && m.alias == "":
			add([]rune(m.name), m)
		case m.kind == orgMention && m.typ == graph.Enterprise && !m.listed && m.level == "":
			for _, form := range r.shortForms(m) {
				add(form, m)
			}
		}
	}
	if len(forms) == 0 {
		return
	}
	for key := range forms {
		slices.SortFunc(forms[key], func(a, b echo) int { return len(b.form) - len(a.form) })
	}
	for _, sent := range r.sents {
		for i := sent.start; i+1 < sent.end; i++ {
			for _, e := range forms[[2]rune{r.text[i], r.text[i+1]}] {
				s := span{i, i + len(e.form)}
				if s.end > sent.end || !slices.Equal(r.text[s.start:s.end], e.form) {
					continue
				}
				if r.echoes(s) {
					m := &mention{span: s, sent: sent, kind: e.of.kind, typ: e.of.typ, name: e.name, score: 0.8}
					if m.kind == orgMention {
						m.alias = r.slice(s)
					}
					r.mentions.replace(m)
				}
				i = s.end - 1
				break
			}
		}
	}
}

// echoes tells whether a form of a name can be the name where it stands: it overlaps nothing but short
// names of places, which are then misread.
func (r *reading) echoes(s span) bool {
	i, j := r.mentions.overlapping(s)
	for _, m := range r.mentions.list[i:j] {
		if m.kind != placeMention || fullForm(m.cands) || m.span == s || m.start < s.start && m.end >= s.end {
			return false
		}
	}
	return true
}

// Legal forms at the end of a firm's name.
var legalForms = []string{"集团股份有限公司", "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "公司"}

// shortForms are the shorter forms of a firm's name that a text uses: without its legal form, without its
// place, and the word by which alone it differs from others, where the dictionary does not know it.
func (r *reading) shortForms(m *mention) [][]rune {
	const least = 4
	name := m.name
	for _, legal := range legalForms {
		if stem, ok := strings.CutSuffix(name, legal); ok {
			name = stem
			break
		}
	}
	rest := []rune(name)
	if strings.ContainsAny(name, "（(") || len(rest) < least {
		return nil
	}
	var forms [][]rune
	if name != m.name {
		forms = append(forms, rest)
	}
	if place, ok := r.kb.gaz.LongestAt(rest, 0); ok && len(rest)-place.Len >= 3 {
		rest = rest[place.Len:]
		if len(rest) >= least {
			forms = append(forms, rest)
		}
	}
	return forms
}
