package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// echo is a form under which an article names again what it has named elsewhere.
type echo struct {
	of    *mention
	bare  bool // a town or village without its ending
	alone bool // a firm's proper word by itself
}

// echoes holds the forms by their first two characters and length.
type echoes struct {
	forms   map[string]echo
	lengths map[[2]rune][]int    // longest first
	opens   [1 << 12 / 64]uint64 // a bit for each pair of first characters, by its hash
}

func (x *echoes) add(form []rune, e echo) {
	if len(form) < 2 {
		return
	}
	if _, known := x.forms[string(form)]; known {
		return
	}
	x.forms[string(form)] = e
	key := [2]rune{form[0], form[1]}
	h := hashOf(form[0], form[1]) % (1 << 12)
	x.opens[h/64] |= 1 << (h % 64)
	lengths := x.lengths[key]
	if i, found := slices.BinarySearchFunc(lengths, len(form), func(a, b int) int { return b - a }); !found {
		x.lengths[key] = slices.Insert(lengths, i, len(form))
	}
}

// findEchoes finds the names of the article again where nothing around them tells that they are names:
// a village named behind its town and later alone, a town without 镇, a firm without 有限公司.
func (r *reading) findEchoes() {
	x := &echoes{forms: map[string]echo{}, lengths: map[[2]rune][]int{}}
	for _, m := range r.mentions.list {
		switch {
		case m.kind == localMention && utf8.RuneCountInString(m.name) >= 3:
			x.add([]rune(m.name), echo{of: m})
		case m.kind == orgMention && m.typ == graph.Enterprise && m.level == "":
			if !m.listed {
				for _, form := range r.shortForms(m) {
					x.add(form, echo{of: m})
				}
			}
			if form := r.kb.firmStem(m.name); form != nil {
				x.add(form, echo{of: m, alone: true})
			}
			if m.alias == "" && r.unknownWord(m.span) {
				x.add([]rune(m.name), echo{of: m}) // 金沃, known by the list that it stood in
			}
		}
	}
	for _, m := range r.mentions.list {
		if m.kind == localMention {
			x.add(r.stem(m.name), echo{of: m, bare: true})
		}
	}
	if len(x.forms) == 0 {
		return
	}
	full := r.fullNames()
	for _, sent := range r.sents {
		for i := sent.start; i+1 < sent.end; i++ {
			if h := hashOf(r.text[i], r.text[i+1]) % (1 << 12); x.opens[h/64]>>(h%64)&1 == 0 {
				continue
			}
			for _, n := range x.lengths[[2]rune{r.text[i], r.text[i+1]}] {
				s := span{i, i + n}
				if s.end > sent.end {
					continue
				}
				e, ok := x.forms[r.slice(s)]
				if !ok {
					continue
				}
				if e.alone && !r.standsAlone(sent, s) {
					continue
				}
				if e.bare && r.standsBare(s, full) || !e.bare && r.standsAgain(s) {
					m := r.spots.put(mention{span: s, sent: sent, kind: e.of.kind, typ: e.of.typ, name: e.of.name, score: 0.8})
					if m.kind == orgMention || e.bare {
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

// firmStem is what stands in front of 集团 or 控股 in a firm's name of that form alone: 亨通 of 亨通集团. nil for other names.
func (kb *knowledge) firmStem(name string) []rune {
	const longest = 3
	stem := []rune(strings.TrimSuffix(name, kb.lists[firmGroupList].Ending(name)))
	if len(stem) > longest || len(stem) == utf8.RuneCountInString(name) {
		return nil
	}
	return stem
}

// standsAlone tells whether a stretch is a member of a list, or a whole part of a clause that has a share or a figure behind it:
// 其中甲700万元，乙、丙各400万元.
func (r *reading) standsAlone(sent *sentence, s span) bool {
	before, behind := r.at(s.start-1, sent), r.at(s.end, sent)
	opens := s.start == sent.start || breaksClause(before) || strings.ContainsRune("、和与及中", before)
	return opens && (strings.ContainsRune("、和与及各", behind) || isDigit(behind))
}

// stem is the name of a town or village without its ending.
func (r *reading) stem(name string) []rune {
	for _, class := range []lexicon.Class{"suffix.Township", "suffix.Village"} {
		if ending := lexicon.List(r.kb.names.Members(class)).Ending(name); ending != "" {
			return []rune(strings.TrimSuffix(name, ending))
		}
	}
	return nil
}

// fullNames are the codes of the divisions that the article names in full.
func (r *reading) fullNames() map[string]bool {
	full := map[string]bool{}
	for _, m := range r.mentions.list {
		if m.kind == placeMention && fullForm(m.cands) {
			for _, c := range m.cands {
				full[c.Code] = true
			}
		}
	}
	return full
}

// standsAgain tells whether a form of a name can be the name where it stands: it overlaps nothing but short
// names of places and of villages inside it, which are then misread.
func (r *reading) standsAgain(s span) bool {
	i, j := r.mentions.overlapping(s)
	for _, m := range r.mentions.list[i:j] {
		inside := m.kind == localMention && m.start > s.start && m.end == s.end
		if !inside && (m.kind != placeMention || fullForm(m.cands) || m.span == s || m.start < s.start && m.end >= s.end) {
			return false
		}
	}
	return true
}

// standsBare tells whether the stem of a town's name means the town where it stands: as a short name of a
// county that the article does not name otherwise (金溪, beside 金溪镇).
func (r *reading) standsBare(s span, full map[string]bool) bool {
	i, j := r.mentions.overlapping(s)
	if j != i+1 {
		return false
	}
	m := r.mentions.list[i]
	return m.kind == placeMention && m.span == s && !fullForm(m.cands) && !slices.ContainsFunc(m.cands, func(c gazetteer.Candidate) bool {
		return full[c.Code] || strings.HasSuffix(c.Code, "00")
	})
}

// shortForms are the shorter forms of a firm's name that a text uses: without its legal form, without its
// place, and the word by which alone it differs from others, where the dictionary does not know it.
func (r *reading) shortForms(m *mention) [][]rune {
	const least = 4
	name := strings.TrimSuffix(m.name, r.kb.lists[firmFormList].Ending(m.name))
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
