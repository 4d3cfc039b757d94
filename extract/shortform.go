package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
)

// joinShortForms ties short names of firms and other organisations to the long name that the
// article gives: 某泰企业管理 to 某泰企业管理有限公司.
func (r *reading) joinShortForms() {
	into := map[*entity]*entity{}
	longs := r.longForms()
	for _, short := range r.entities {
		for _, long := range longs[short] {
			if into[long] == nil && r.shortFormOf(short, long) {
				into[short] = long
				break
			}
		}
	}
	if len(into) == 0 {
		return
	}
	for _, e := range r.entities {
		for into[into[e]] != nil {
			into[e] = into[into[e]] // the long form of a long form
		}
	}
	for _, m := range r.mentions.list {
		if long := into[m.ent]; m.ent != nil && long != nil {
			m.ent = long
		}
	}
	for _, short := range r.entities {
		long := into[short]
		if long == nil {
			continue
		}
		long.addAlias(short.name)
		for _, a := range short.aliases {
			long.addAlias(a)
		}
	}
	r.entities = slices.DeleteFunc(r.entities, func(e *entity) bool { return into[e] != nil })
	for _, e := range r.entities {
		slices.Sort(e.aliases)
	}
}

// longForms lists for each organisation those whose names hold its name where a short form may stand,
// in the order of the entities.
func (r *reading) longForms() map[*entity][]*entity {
	byName := map[typedName]*entity{}
	var lengths [256]bool // of their names in bytes, cut to what a byte holds
	listed := false
	for _, e := range r.entities {
		if r.kb.isOrganisation(e.typ) {
			byName[typedName{e.typ, e.name}] = e
			lengths[byte(len(e.name))] = true
			listed = listed || e.listed
		}
	}
	if len(byName) < 2 {
		return nil
	}
	const few = 16 // firms that share the first characters of their names
	opens := map[string][]*entity{}
	for _, e := range r.entities {
		if key := opening(e.name); e.typ == graph.Enterprise && len(opens[key]) < few {
			opens[key] = append(opens[key], e)
		}
	}
	out := map[*entity][]*entity{}
	for _, long := range r.entities {
		if !r.kb.isOrganisation(long.typ) {
			continue
		}
		hold := func(name string) {
			if !lengths[byte(len(name))] {
				return
			}
			short := byName[typedName{long.typ, name}]
			if short != nil && short != long && (len(out[short]) == 0 || out[short][len(out[short])-1] != long) {
				out[short] = append(out[short], long)
			}
		}
		for i := range long.name {
			hold(long.name[i:])
			if listed {
				for k := range long.name[i:] {
					hold(long.name[i : i+k])
				}
			}
		}
		if long.typ != graph.Enterprise {
			continue
		}
		for _, name := range []string{long.name, r.withoutPlace(long.name)} {
			for i := range name {
				hold(name[:i])
			}
			hold(name)
		}
		for _, short := range opens[opening(r.withoutPlace(long.name))] {
			hold(short.name)
		}
	}
	return out
}

// typedName is what tells the organisations of an article apart.
type typedName struct {
	typ  graph.Type
	name string
}

// shortFormOf tells whether one name is a short form of the other: it begins or ends the other,
// or does so when a place in front is left out.
func (r *reading) shortFormOf(short, long *entity) bool {
	s, l := utf8.RuneCountInString(short.name), utf8.RuneCountInString(long.name)
	if len(short.sites) == 0 && short.listed && s >= 2 && strings.Contains(long.name, short.name) {
		return true
	}
	if s < 3 || s >= l {
		return false
	}
	if prefix, ok := strings.CutSuffix(long.name, short.name); ok && short.in != nil && r.placesOnly([]rune(prefix), short.in) {
		return true // 云南福贡县人民医院
	} else if ok {
		return short.typ != graph.Hospital && short.typ != graph.School || s >= 4 && r.named4(short)
	}
	if long.typ != graph.Enterprise {
		return false
	}
	if tail, ok := strings.CutPrefix(long.name, short.name); ok {
		return !strings.HasSuffix(tail, "行") && !strings.HasSuffix(tail, "分公司") // the bank of a branch is another
	}
	rest := r.withoutPlace(long.name)
	if len(rest) < len(long.name) && strings.HasPrefix(rest, short.name) {
		return true
	}
	return opening(rest) == opening(short.name) && inOrder(short.name, rest) // 恒创科技 of 恒创智能科技有限公司
}

// opening are the first two characters of a name.
func opening(name string) string {
	n := 0
	for i := range name {
		if n == 2 {
			return name[:i]
		}
		n++
	}
	return name
}

// inOrder tells whether the characters of a short name stand in a long one in the same order.
func inOrder(short, long string) bool {
	rest := []rune(short)
	for _, c := range long {
		if len(rest) > 0 && c == rest[0] {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}

// placesOnly tells whether text is the name of a division that holds a place.
func (r *reading) placesOnly(text []rune, in *entity) bool {
	p, ok := r.kb.gaz.LongestAt(text, 0)
	if !ok || p.Len != len(text) {
		return false
	}
	for _, c := range p.Candidates {
		for e := range in.holders {
			if e.code == c.Code {
				return true
			}
		}
	}
	return false
}

// withoutPlace is a name without the name of a place that it begins with.
func (r *reading) withoutPlace(name string) string {
	rs := []rune(name)
	if p, ok := r.kb.gaz.LongestAt(rs, 0); ok {
		return string(rs[p.Len:])
	}
	return name
}

// named4 tells whether the name of a school or hospital is more than its kind.
func (r *reading) named4(e *entity) bool {
	return e.in == nil
}
