package curate

import (
	"cmp"
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Suggestion is two entities that may be one.
type Suggestion struct {
	From   graph.Ref `json:"from"`   // has fewer mentions, or else the shorter name
	Into   graph.Ref `json:"into"`   // what it would become
	Reason Reason    `json:"reason"` // the strongest
	Detail string    `json:"detail"` // the forms that are alike
}

// Reason is why two entities may be one.
type Reason string

// The reasons, the strongest first.
const (
	SameName  Reason = "name"   // the same name, in the same place
	Script    Reason = "script" // names that differ in script or width only
	SameAlias Reason = "alias"  // the one is also called as the other
	Unplaced  Reason = "place"  // the same name, of one of them it is not known where it lies
	ShortForm Reason = "short"  // the one name is the beginning of the other, or that behind a place
	OneApart  Reason = "near"   // names that differ in one character
)

// Reasons lists the reasons, the strongest first.
func Reasons() []Reason { return []Reason{SameName, Script, SameAlias, Unplaced, ShortForm, OneApart} }

// leastShort and leastNear are how many characters a name has at least to be looked for within others, and to be compared but for
// one character.
const (
	leastShort = 4
	leastNear  = 5
)

// Suggest lists pairs of entities that may be one: of the same type, in places that do not tell them apart, with names that are
// alike. Groups are none: 5家企业 and 5家企业 may be any ten firms. Divisions of different codes are never suggested, nor names that differ in a number or a direction (第一中学, 第二中学). fold
// makes names of one script and width of each other, nil compares them as they are. The strongest reason stands first, then the
// most mentions.
func Suggest(g *graph.Graph, fold graph.Fold) []Suggestion {
	if fold == nil {
		fold = func(s string) string { return s }
	}
	s := &suggester{g: g, fold: fold, found: map[[2]graph.ID]Suggestion{}}
	s.alike()
	s.short()
	s.near()
	list := make([]Suggestion, 0, len(s.found))
	for _, sug := range s.found {
		list = append(list, sug)
	}
	mentions := func(sug Suggestion) int {
		return g.Entity(sug.From.ID).MentionCount() + g.Entity(sug.Into.ID).MentionCount()
	}
	slices.SortFunc(list, func(a, b Suggestion) int {
		return cmp.Or(cmp.Compare(a.Reason.rank(), b.Reason.rank()), cmp.Compare(mentions(b), mentions(a)),
			cmp.Compare(a.From.ID, b.From.ID), cmp.Compare(a.Into.ID, b.Into.ID))
	})
	return list
}

func (r Reason) rank() int { return slices.Index(Reasons(), r) }

type suggester struct {
	g     *graph.Graph
	fold  graph.Fold
	found map[[2]graph.ID]Suggestion
}

// key is a form of entities of one type.
type key struct {
	t    graph.Type
	form string
}

// alike pairs entities with a form in common.
func (s *suggester) alike() {
	byForm := map[key][]*graph.Entity{}
	for _, ent := range s.singles() {
		forms := []string{s.fold(ent.Name)}
		for _, a := range ent.Aliases {
			forms = append(forms, s.fold(a))
		}
		slices.Sort(forms)
		for _, form := range slices.Compact(forms) {
			k := key{ent.Type, form}
			byForm[k] = append(byForm[k], ent)
		}
	}
	for k, ents := range byForm {
		pairs(ents, func(a, b *graph.Entity) { s.add(a, b, s.reason(a, b), k.form) })
	}
}

// reason is why two entities with a form in common may be one.
func (s *suggester) reason(a, b *graph.Entity) Reason {
	switch {
	case s.fold(a.Name) != s.fold(b.Name):
		return SameAlias
	case a.Name != b.Name:
		return Script
	case a.Parent == b.Parent:
		return SameName
	}
	return Unplaced
}

// short pairs entities of which one's name is the beginning of the other's, or stands there behind the name of a place.
func (s *suggester) short() {
	byName, places := map[key][]*graph.Entity{}, map[string]bool{"": true}
	for _, ent := range s.singles() {
		switch {
		case ent.Type.IsPlace():
			for _, form := range append([]string{ent.Name}, ent.Aliases...) {
				name := []rune(s.fold(form))
				for n := 2; n <= len(name); n++ {
					places[string(name[:n])] = true // 福建 of 福建省
				}
			}
		case !general(s.fold(ent.Name)):
			k := key{ent.Type, s.fold(ent.Name)}
			byName[k] = append(byName[k], ent)
		}
	}
	for k, ents := range byName {
		form := []rune(k.form)
		for from := range form {
			if !places[string(form[:from])] {
				continue
			}
			for to := from + leastShort; to <= len(form) && to-from < len(form); to++ {
				if strings.ContainsFunc(string(form[to:]), branch) {
					continue
				}
				for _, a := range byName[key{k.t, string(form[from:to])}] {
					for _, b := range ents {
						s.add(a, b, ShortForm, a.Name)
					}
				}
			}
		}
	}
}

// branch tells whether a character behind a name makes it that of a part: 分校, 支行, 附属中学.
func branch(r rune) bool { return strings.ContainsRune("分支附部", r) }

// general tells whether a name says of which place by its kind alone: 县人民医院.
func general(name string) bool {
	return slices.ContainsFunc([]string{"省", "市", "州", "县", "区", "旗", "乡", "镇", "村"}, func(kind string) bool { return strings.HasPrefix(name, kind) })
}

// singles lists the entities that are no groups.
func (s *suggester) singles() []*graph.Entity {
	return slices.DeleteFunc(s.g.Entities(), func(ent *graph.Entity) bool { return ent.Group })
}

// near pairs entities whose names differ in one character, put in, taken out or replaced: they have a form in common that is left
// when one is taken out, at the same place, or that is the one name itself.
func (s *suggester) near() {
	type hole struct {
		key
		at int // of the character taken out, -1 for none
	}
	byHole := map[hole][]*graph.Entity{}
	for _, ent := range s.singles() {
		name := []rune(s.fold(ent.Name))
		if ent.Code != "" || len(name) < leastNear || general(string(name)) {
			continue
		}
		for i := range name {
			without := string(name[:i]) + string(name[i+1:])
			h := hole{key{ent.Type, without}, i}
			byHole[h] = append(byHole[h], ent)
			h.at = -1
			byHole[h] = append(byHole[h], ent)
		}
		h := hole{key{ent.Type, string(name)}, -1}
		byHole[h] = append(byHole[h], ent)
	}
	for _, ents := range byHole {
		pairs(ents, func(a, b *graph.Entity) {
			if x, y, ok := apart(s.fold(a.Name), s.fold(b.Name)); ok && !telling(x) && !telling(y) {
				s.add(a, b, OneApart, x+"/"+y)
			}
		})
	}
}

// apart is the one character in which two names differ, on either side; "" where it was put in.
func apart(a, b string) (x, y string, ok bool) {
	m, n := []rune(a), []rune(b)
	for len(m) > 0 && len(n) > 0 && m[0] == n[0] {
		m, n = m[1:], n[1:]
	}
	for len(m) > 0 && len(n) > 0 && m[len(m)-1] == n[len(n)-1] {
		m, n = m[:len(m)-1], n[:len(n)-1]
	}
	return string(m), string(n), len(m) <= 1 && len(n) <= 1 && len(m)+len(n) > 0
}

// telling tells whether a character tells two names apart: a number, a direction, a size.
func telling(s string) bool {
	return s != "" && strings.Contains("0123456789一二三四五六七八九十百甲乙丙丁东西南北中上下前后左右内外新老大小男女", s)
}

// pairs calls f on every two of a few entities. Where many have something in common it is no sign of being one.
func pairs(ents []*graph.Entity, f func(a, b *graph.Entity)) {
	const most = 20
	if len(ents) > most {
		return
	}
	for i, a := range ents {
		for _, b := range ents[:i] {
			f(a, b)
		}
	}
}

// add notes a pair, unless its places or codes tell the two apart, or a stronger reason is known.
func (s *suggester) add(a, b *graph.Entity, reason Reason, detail string) {
	if a.ID == b.ID || a.Code != "" && b.Code != "" || a.Count != b.Count || fits(s.g, a, b) != nil || !s.together(a, b) {
		return
	}
	if a.MentionCount() > b.MentionCount() || a.MentionCount() == b.MentionCount() &&
		cmp.Or(cmp.Compare(len(b.Name), len(a.Name)), cmp.Compare(a.ID, b.ID)) < 0 {
		a, b = b, a
	}
	k := [2]graph.ID{a.ID, b.ID}
	if old, ok := s.found[k]; ok && cmp.Or(cmp.Compare(old.Reason.rank(), reason.rank()), cmp.Compare(old.Detail, detail)) <= 0 {
		return
	}
	s.found[k] = Suggestion{s.g.Ref(a.ID), s.g.Ref(b.ID), reason, detail}
}

// together tells whether two entities may lie in one place: in the same, the one in a wider one, or it is not known.
func (s *suggester) together(a, b *graph.Entity) bool {
	if a.Parent == "" || b.Parent == "" || a.Parent == b.Parent {
		return true
	}
	in := func(ent *graph.Entity, place graph.ID) bool {
		return slices.ContainsFunc(s.g.Parents(ent.ID), func(up *graph.Entity) bool { return up.ID == place })
	}
	return in(a, b.Parent) || in(b, a.Parent)
}
