package extract

import (
	"strings"

	"example.org/kg/graph"
)

// gather makes the entities of towns, villages, organisations and groups from their mentions;
// link has made those of the divisions.
func (r *reading) gather() {
	r.recall = &recall{ours: r.firstPerson()}
	for i, m := range r.mentions.list {
		switch m.kind {
		case localMention:
			r.gatherLocal(i, m)
		case orgMention:
			r.gatherOrganisation(m)
			r.noteTail(m.ent)
		}
	}
	for _, m := range r.inner {
		if m.ent != nil {
			m.ent.n++ // 深圳 of 12家深圳企业
		}
	}
	r.joinShortForms()
	for _, m := range r.mentions.list {
		if m.ent != nil {
			if m.ent.n++; m.ent.sites == nil {
				m.ent.sites = m.ent.first[:0]
			}
			m.ent.sites = append(m.ent.sites, m)
		}
	}
}

// named is the entity of a type and name in this article, made on first use.
func (r *reading) named(typ graph.Type, name string) *entity {
	key := typedName{typ, name}
	if e, ok := r.byName[key]; ok {
		return e
	}
	e := r.things.put(entity{typ: typ, name: name})
	r.byName[key] = e
	r.entities = append(r.entities, e)
	return e
}

func (r *reading) gatherLocal(i int, m *mention) {
	name := m.name
	if m.typ == graph.Township {
		for _, office := range []string{"街道办事处", "街道办"} {
			if stem, ok := strings.CutSuffix(name, office); ok && stem != "" {
				name = stem + "街道"
			}
		}
	}
	m.ent = r.named(m.typ, name)
	m.ent.addAlias(m.name)
	m.ent.addAlias(m.alias)
	if m.ent.in != nil {
		return
	}
	if before := r.containerBefore(i, m); before != nil {
		m.within = before
		m.ent.in = before.ent
		return
	}
	for _, c := range m.cands { // the gazetteer knows it in a county that the article names
		if p, ok := r.kb.gaz.Parent(c.Code); ok {
			if in, ok := r.byCode[p.Code]; ok {
				m.ent.in = in
				return
			}
		}
	}
}

// containerBefore is the place named directly in front of a town or village, or nil.
func (r *reading) containerBefore(i int, m *mention) *mention {
	if i == 0 {
		return nil
	}
	before := r.mentions.list[i-1]
	gap := r.slice(span{before.end, max(before.end, m.start)})
	if before.ent == nil || before.sent != m.sent || gap != "" && gap != "的" || !before.ent.isPlace() || before.ent.typ == m.typ || before.ent.typ == graph.Village {
		return nil
	}
	return before
}

// gatherOrganisation makes the entity of an organisation. A hospital that the text names by its
// level only (县人民医院) is the one of the place that the level means here.
func (r *reading) gatherOrganisation(m *mention) {
	m.ent = r.named(m.typ, m.prefix+m.name)
	m.ent.addAlias(m.name)
	m.ent.addAlias(m.alias)
	m.ent.bare = m.ent.bare || m.level != ""
	m.ent.listed = m.ent.listed || m.listed
	if m.ent.in != nil {
		return
	}
	if m.prefix != "" && m.within.ent != nil {
		in := m.within.ent
		if !in.isPlace() {
			in = in.in
		}
		m.ent.in, m.within = in, nil
		return
	}
	if m.level != "" && m.within != nil {
		if e := m.within.ent; e != nil && e.in != nil && ofLevel(e.in, m.level) {
			m.ent.in = e.in
			m.ent.addAlias(e.in.name + strings.TrimPrefix(m.name, m.level))
		}
		m.within = nil
	}
	next := m.start
	for _, p := range r.appendRawPlaces(nil, m.span) {
		if p.start != next || !fullForm(p.cands) && strings.ContainsRune(placeContinues, r.at(p.end, m.sent)) {
			break
		}
		for _, c := range p.cands {
			if in, ok := r.byCode[c.Code]; ok && (m.ent.in == nil || in != m.ent.in && in.lies(m.ent.in)) {
				m.ent.in = in // the highest of a name's readings, but in 某省某县医院 the county
			}
		}
		next = p.end
		named := fullForm(p.cands) || p.len() > 2 && strings.ContainsRune("县市区州旗", r.text[p.end-1]) // 化隆县
		if (m.ent.in == nil || within(p.cands[0].Code, m.ent.in.code) && p.cands[0].Code != m.ent.in.code) && len(p.cands) == 1 && named && len(p.cands[0].Code) == 6 {
			m.ent.in = r.division(p.cands[0].Code)
		}
	}
	if m.ent.in == nil && m.level != "" {
		in := r.homeFor(m.level, m)
		if only := r.onlyNamed(m); only != nil && r.publisher == nil && !r.recall.ours {
			in = only
		}
		if near := r.lastOf(m.level, m); near != nil && near.typ == graph.Township {
			in = near // 乡卫生院 is that of the town named last
		}
		if in != nil {
			m.ent.in = in
			m.ent.addAlias(in.name + strings.TrimPrefix(strings.TrimPrefix(m.name, "我"), m.level))
		}
	}
	if m.ent.in == nil {
		if i := r.mentions.from(m.start); i > 0 {
			before := r.mentions.list[i-1]
			if before.ent != nil && before.end == m.start && before.ent.isPlace() {
				m.ent.in, m.within = before.ent, before
			}
		}
	}
}

// noteTail notes the place of an organisation that the text calls by the place's full name and what it is: 日喀则市 + 人民医院.
func (r *reading) noteTail(e *entity) {
	tail, ok := "", false
	if e.in != nil {
		tail, ok = strings.CutPrefix(e.name, e.in.name)
	}
	if !ok || tail == "" {
		return
	}
	key := typedName{e.typ, tail}
	if old, known := r.recall.tails[key]; known && old != e.in {
		r.recall.tails[key] = nil // of several places
		return
	}
	if r.recall.tails == nil {
		r.recall.tails = map[typedName]*entity{}
	}
	r.recall.tails[key] = e.in
}

// onlyNamed is the place of the only organisation whose full name the text has given in front of a mention that names it by its level
// (市人民医院); nil where there is none or more than one.
func (r *reading) onlyNamed(m *mention) *entity {
	in := r.recall.tails[typedName{m.typ, strings.TrimPrefix(m.name, m.level)}]
	if in == nil || !ofLevel(in, m.level) {
		return nil
	}
	return in
}

func (kb *knowledge) isOrganisation(t graph.Type) bool {
	rule, _ := kb.schema.TypeRule(t)
	return rule.Nature == graph.Organisation
}
