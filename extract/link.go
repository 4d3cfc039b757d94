package extract

import (
	"fmt"
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// link decides which division each place name means. First come names that stand behind their
// container (福州市鼓楼区), then names with one reading, then the others by the company that they
// keep: how near to them, and how closely related, the divisions stand that are already known.
// What stays undecided becomes a note and no entity.
func (r *reading) link() {
	for _, sent := range r.sents {
		r.readHeads(sent)
	}
	var open []*mention
	for _, m := range r.places() {
		r.narrow(m)
	}
	r.nest()
	r.dropCommonWords()
	r.dropProducts()
	for _, m := range r.places() {
		if len(m.cands) == 1 {
			r.settle(m, m.cands[0].Code, 1)
		} else {
			open = append(open, m)
		}
	}
	for range 2 { // what the first round settles helps the second
		var left []*mention
		for _, m := range open {
			if code, sure := r.decide(m); sure > 0 {
				r.settle(m, code, sure)
			} else {
				left = append(left, m)
			}
		}
		open = left
	}
	for _, m := range open {
		r.ambiguous(m)
	}
}

// places lists the mentions of divisions above the township, in order.
func (r *reading) places() []*mention {
	out := make([]*mention, 0, len(r.mentions.list)+len(r.inner))
	for _, m := range r.mentions.list {
		if m.kind == placeMention {
			out = append(out, m)
		}
	}
	if len(r.inner) == 0 {
		return out
	}
	out = append(out, r.inner...)
	slices.SortFunc(out, func(a, b *mention) int { return a.start - b.start })
	return out
}

// narrow leaves the candidates that a reader would think of: names in force before former
// ones, those that a list's head allows, no townships for a bare name.
func (r *reading) narrow(m *mention) {
	r.rec.mayBe(m)
	if len(m.cands) == 1 {
		return
	}
	m.cands = slices.Clone(m.cands) // the gazetteer's stay as they are
	keep := func(ok func(gazetteer.Candidate) bool) {
		if slices.ContainsFunc(m.cands, ok) {
			m.cands = slices.DeleteFunc(m.cands, func(c gazetteer.Candidate) bool { return !ok(c) })
		}
	}
	keep(func(c gazetteer.Candidate) bool { return c.Form == gazetteer.Full })
	keep(func(c gazetteer.Candidate) bool { return c.Form != gazetteer.Former })
	keep(func(c gazetteer.Candidate) bool { return len(c.Code) == 6 })
	if m.hint != "" {
		keep(func(c gazetteer.Candidate) bool {
			d, _ := r.kb.gaz.Division(c.Code)
			for _, level := range m.hint {
				if strings.HasSuffix(d.Name, string(level)) {
					return true
				}
			}
			return false
		})
	}
	slices.SortFunc(m.cands, func(a, b gazetteer.Candidate) int { return strings.Compare(a.Code, b.Code) })
	m.cands = slices.CompactFunc(m.cands, func(a, b gazetteer.Candidate) bool { return a.Code == b.Code })
}

// nest finds names that stand directly behind the name of a division that holds them.
func (r *reading) nest() {
	list := r.mentions.list
	for i := 1; i < len(list); i++ {
		m, before := list[i], list[i-1]
		gap := r.slice(span{before.end, max(before.end, m.start)})
		if before.kind != placeMention || m.kind != placeMention || before.sent != m.sent || gap != "" && gap != "·" && gap != "的" {
			continue
		}
		var inner, outer []gazetteer.Candidate
		for _, c := range m.cands {
			for _, o := range before.cands {
				if c.Code != o.Code && within(c.Code, o.Code) {
					inner, outer = append(inner, c), append(outer, o)
				}
			}
		}
		if len(inner) == 0 || gap == "的" && len(m.cands) == 1 {
			continue
		}
		m.cands = dedupe(inner)
		before.cands = dedupe(outer)
		if gap == "" {
			m.within = before
		}
		m.score = 1
	}
}

func dedupe(cands []gazetteer.Candidate) []gazetteer.Candidate {
	var out []gazetteer.Candidate
	for _, c := range cands {
		if !slices.ContainsFunc(out, func(o gazetteer.Candidate) bool { return o.Code == c.Code }) {
			out = append(out, c)
		}
	}
	return out
}

// settle ties a mention to a division.
func (r *reading) settle(m *mention, code string, score float64) {
	m.ent = r.division(code)
	m.typ = m.ent.typ
	m.score = score
	if full := m.ent.name; m.name != full {
		m.ent.addAlias(m.name)
	}
}

// division is the entity of a division, made with its containers on first use.
func (r *reading) division(code string) *entity {
	if e, ok := r.byCode[code]; ok {
		return e
	}
	d, _ := r.kb.gaz.Division(code)
	e := r.things.put(entity{typ: typeOf(d), name: d.Name, code: code})
	r.byCode[code] = e
	r.entities = append(r.entities, e)
	if d.Parent != "" {
		e.in = r.division(d.Parent)
	}
	return e
}

// decide weighs the readings of a name against the divisions known around it. sure is 0 where
// no reading stands out.
func (r *reading) decide(m *mention) (code string, sure float64) {
	best, second := 0.0, 0.0
	for _, c := range m.cands {
		if s := r.rec.weighed(m, c, r.weigh(m, c)); s > best {
			best, second, code = s, best, c.Code
		} else if s > second {
			second = s
		}
	}
	if top := r.holdsAll(m.cands); top != "" && (best < 0.8 || best < second*1.15+0.1) {
		return top, 0.7 // 和田: the prefecture, which holds the city and the county
	}
	switch {
	case best < 0.8 || best < second*1.15+0.1:
		return "", 0
	case best > 2*second:
		return code, 0.95
	}
	return code, 0.8
}

// company is how many mentions on either side of a name decide what it means.
const company = 250

// assigned is what it counts for a reading that a division in its sentence is assigned to help it
// or to be helped by it: enough where nothing else speaks, less than a relative near by.
const assigned = 0.9

// weigh says how well a reading fits: relatives count by closeness and nearness, and a short
// name rather means the higher division.
func (r *reading) weigh(m *mention, c gazetteer.Candidate) float64 {
	level := c.Level()
	score := 0.0
	if c.Form == gazetteer.Short {
		switch level {
		case gazetteer.Province:
			score = 3
		case gazetteer.City:
			score = 2
		case gazetteer.County:
			score = 0.5
		}
	}
	var same, kin, pair float64
	at := r.mentions.from(m.start)
	for _, o := range r.mentions.list[max(0, at-company):min(len(r.mentions.list), at+company)] {
		if o.ent == nil || o.ent.code == "" || o == m || len(o.ent.code) != 6 {
			continue
		}
		if o.sent != m.sent && !sameProvince(o.ent.code, c.Code) {
			continue // neither a relative nor in its sentence
		}
		near := r.nearness(m, o)
		switch {
		case o.ent.code == c.Code:
			same = max(same, 3+3*near)
			if o.name == m.name || c.Form == gazetteer.Short {
				same = max(same, 4+4*near)
			}
		case within(c.Code, o.ent.code) && o.typ != graph.Province:
			kin = max(kin, 1.5+4*near)
		case within(o.ent.code, c.Code) && level != gazetteer.Province:
			kin = max(kin, 1+2*near)
		case c.Code[:4] == o.ent.code[:4] && level == gazetteer.County:
			kin = max(kin, 1+2*near)
		case sameProvince(c.Code, o.ent.code):
			kin = max(kin, 0.5+1.5*near)
		case o.sent == m.sent && r.kb.assign.Related(c.Code, o.ent.code):
			pair = assigned
		}
	}
	return score + same + kin + pair
}

// nearness is 1 in the same sentence, 0.6 in the same line, then falls with the distance.
func (r *reading) nearness(a, b *mention) float64 {
	switch {
	case a.sent == b.sent:
		return 1
	case a.sent.line == b.sent.line:
		return 0.6
	}
	lines := a.sent.line - b.sent.line
	if lines < 0 {
		lines = -lines
	}
	return 0.4 / float64(lines+1)
}

// ambiguous notes a name that the article does not decide.
func (r *reading) ambiguous(m *mention) {
	var names []string
	for _, c := range m.cands {
		d, _ := r.kb.gaz.Division(c.Code)
		names = append(names, fmt.Sprintf("%s%s %s", r.placeOf(c.Code), d.Name, c.Code))
	}
	r.notes = append(r.notes, note{m.span, strings.Join(names, ", ")})
}

func (r *reading) placeOf(code string) string {
	if p, ok := r.kb.gaz.Parent(code); ok {
		return p.Name
	}
	return ""
}

// holdsAll is the candidate that all others lie in, or "".
func (r *reading) holdsAll(cands []gazetteer.Candidate) string {
	for _, top := range cands {
		if !slices.ContainsFunc(cands, func(c gazetteer.Candidate) bool { return !within(c.Code, top.Code) }) {
			return top.Code
		}
	}
	return ""
}
