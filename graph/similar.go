package graph

import (
	"cmp"
	"slices"
	"strings"
)

// similarShown bounds the names that an error about an unknown name proposes.
const similarShown = 3

// similar lists the entities whose names come nearest to the key: names that hold it first,
// then those that the fewest changes of a character turn into it, at most half of its length.
func (f *finder) similar() []Ref {
	type scored struct {
		ref      Ref
		distance int
	}
	var near []scored
	key := []rune(f.key)
	for _, ent := range f.g.entities {
		best := len(key)
		for _, form := range f.forms(ent) {
			if strings.Contains(form, f.key) || len(form) > 3 && strings.Contains(f.key, form) {
				best = 0
			} else {
				best = min(best, distance(key, []rune(form)))
			}
		}
		if 2*best <= len(key) {
			near = append(near, scored{f.g.Ref(ent.ID), best})
		}
	}
	slices.SortFunc(near, func(a, b scored) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(len(a.ref.Name), len(b.ref.Name)),
			cmp.Compare(a.ref.Name, b.ref.Name), cmp.Compare(a.ref.ID, b.ref.ID))
	})
	var refs []Ref
	for _, s := range near[:min(len(near), similarShown)] {
		refs = append(refs, s.ref)
	}
	return refs
}

// distance is Levenshtein's: how many characters have to be put in, taken out or replaced.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i, ca := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j, cb := range b {
			cost := diagonal
			if ca != cb {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
