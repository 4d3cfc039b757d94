package graph

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Fold maps a name to the form in which names are compared (traditional to simplified, full
// width to half width, say). The graph knows no text, so the caller brings it; nil compares
// names letter for letter.
type Fold func(string) string

// ErrUnknown is wrapped by every error about an entity that the graph does not hold.
var ErrUnknown = errors.New("not in the graph")

// AmbiguousError refuses a name that several entities bear.
type AmbiguousError struct {
	Name       string
	Candidates []Ref // by code, then id
}

// candidatesShown bounds the candidates in an error's line; the error itself holds them all.
const candidatesShown = 12

// Error names the candidates with their codes, types and places on one line.
func (e *AmbiguousError) Error() string {
	shown := e.Candidates[:min(len(e.Candidates), candidatesShown)]
	s := fmt.Sprintf("%q is ambiguous: %s", e.Name, joinRefs(shown))
	if more := len(e.Candidates) - len(shown); more > 0 {
		s += fmt.Sprintf("; and %d more", more)
	}
	return s + " – give the code, the id or the place before the name"
}

// UnknownError refuses a name that no entity bears; it wraps ErrUnknown.
type UnknownError struct {
	Name    string
	Similar []Ref // at most three, the most similar first
}

// Error names similar entities on the same line.
func (e *UnknownError) Error() string {
	s := fmt.Sprintf("%q is %v", e.Name, ErrUnknown)
	if len(e.Similar) > 0 {
		s += "; similar: " + joinRefs(e.Similar)
	}
	return s
}

// Unwrap returns ErrUnknown.
func (e *UnknownError) Unwrap() error { return ErrUnknown }

func joinRefs(refs []Ref) string {
	parts := make([]string, len(refs))
	for i, r := range refs {
		parts[i] = r.String()
	}
	return strings.Join(parts, "; ")
}

// minPrefix is the least number of characters of a name that may stand for the whole of it.
const minPrefix = 2

// Find returns the entity that a user means by a name, an id or a code. The ways to mean one
// are tried in this order, and the first that any entity answers to decides:
//
//  1. its id or its code,
//  2. its name,
//  3. an alias,
//  4. its name behind those of places it lies in (福州鼓楼区, 福建省福州市鼓楼区),
//  5. the beginning of a division's name, at least two characters (积石山),
//  6. the beginning of any name.
//
// Several answers on one step give an *AmbiguousError, none on any step an *UnknownError.
func Find(g *Graph, name string, fold Fold) (*Entity, error) {
	return FindAmong(func(Way, string) (*Graph, error) { return g, nil }, name, fold)
}

// Way is a way to mean an entity by a name.
type Way int

// The ways, see Find.
const (
	HasID          Way = iota // the key is the id, or looks like one
	HasName                   // the key is a name, an alias or the code
	HasPlacedName             // the key ends in a name or an alias
	BeginsDivision            // the name of a division begins with the key
	BeginsName                // a name begins with the key
	Resembles                 // names like the key, for the message that it is unknown
)

// Candidates gives a graph that holds at least the entities that a key, folded but HasID, may mean in one way,
// with the places that they lie in. It is asked for one way after the other.
type Candidates func(way Way, key string) (*Graph, error)

// FindAmong is Find on a graph that need not stand in memory. Errors of candidates come as they are.
func FindAmong(candidates Candidates, name string, fold Fold) (*Entity, error) {
	if fold == nil {
		fold = func(s string) string { return s }
	}
	trimmed := strings.TrimSpace(name)
	f := &finder{fold: fold, key: fold(trimmed)}
	isID := func(ent *Entity) bool { return ent.ID == ID(trimmed) }
	for _, step := range []struct {
		way   Way
		key   string
		means func(*Entity) bool
	}{
		{HasID, trimmed, isID},
		{HasName, f.key, f.isCode},
		{HasName, f.key, f.isName},
		{HasName, f.key, f.isAlias},
		{HasPlacedName, f.key, f.isPlaced},
		{BeginsDivision, f.key, f.beginsDivision},
		{BeginsName, f.key, f.begins},
	} {
		if step.key == "" {
			return nil, &UnknownError{Name: name}
		}
		var err error
		if f.g, err = candidates(step.way, step.key); err != nil {
			return nil, err
		}
		switch hits := f.hits(step.means); {
		case len(hits) == 1:
			return hits[0], nil
		case len(hits) > 1:
			return nil, &AmbiguousError{Name: name, Candidates: f.g.candidates(hits)}
		}
	}
	var err error
	if f.g, err = candidates(Resembles, f.key); err != nil {
		return nil, err
	}
	return nil, &UnknownError{Name: name, Similar: f.similar()}
}

func (g *Graph) candidates(ents []*Entity) []Ref {
	refs := make([]Ref, len(ents))
	for i, ent := range ents {
		refs[i] = g.Ref(ent.ID)
	}
	slices.SortFunc(refs, func(a, b Ref) int {
		// What has no code comes last.
		return cmp.Or(cmp.Compare(cmp.Or(a.Code, "~"), cmp.Or(b.Code, "~")), cmp.Compare(a.ID, b.ID))
	})
	return refs
}

// finder holds what one search compares with.
type finder struct {
	g    *Graph
	fold Fold
	key  string
}

func (f *finder) hits(means func(*Entity) bool) []*Entity {
	var hits []*Entity
	for _, ent := range f.g.entities {
		if means(ent) {
			hits = append(hits, ent)
		}
	}
	return hits
}

func (f *finder) isCode(ent *Entity) bool { return ent.Code != "" && ent.Code == f.key }
func (f *finder) isName(ent *Entity) bool { return f.fold(ent.Name) == f.key }

func (f *finder) isAlias(ent *Entity) bool {
	return slices.ContainsFunc(ent.Aliases, func(a string) bool { return f.fold(a) == f.key })
}

func (f *finder) beginsDivision(ent *Entity) bool {
	return ent.Type.IsDivision() && !ent.Group && f.begins(ent)
}

func (f *finder) begins(ent *Entity) bool {
	return utf8.RuneCountInString(f.key) >= minPrefix && strings.HasPrefix(f.fold(ent.Name), f.key)
}

// isPlaced tells whether the key is a name of the entity behind names of its ancestors.
func (f *finder) isPlaced(ent *Entity) bool {
	for _, form := range f.forms(ent) {
		if rest, ok := strings.CutSuffix(f.key, form); ok && rest != "" && f.places(rest, ent) {
			return true
		}
	}
	return false
}

// places tells whether rest is made of names of ancestors of ent, the outer before the inner,
// with any of them left out. A place's name may be cut short.
func (f *finder) places(rest string, ent *Entity) bool {
	for _, up := range f.g.Parents(ent.ID) {
		for _, form := range f.forms(up) {
			if left, ok := strings.CutSuffix(rest, form); ok && (left == "" || f.places(left, up)) {
				return true
			}
		}
		if utf8.RuneCountInString(rest) >= minPrefix && strings.HasPrefix(f.fold(up.Name), rest) {
			return true
		}
	}
	return false
}

func (f *finder) forms(ent *Entity) []string {
	forms := []string{f.fold(ent.Name)}
	for _, a := range ent.Aliases {
		forms = append(forms, f.fold(a))
	}
	return slices.DeleteFunc(forms, func(s string) bool { return s == "" })
}

// Parents lists the divisions that an entity lies in, from the nearest to the widest. A chain
// that is broken or bites its tail ends there.
func (g *Graph) Parents(id ID) []*Entity {
	var chain []*Entity
	seen := map[ID]bool{id: true}
	for ent := g.entities[id]; ent != nil && ent.Parent != "" && !seen[ent.Parent]; {
		seen[ent.Parent] = true
		if ent = g.entities[ent.Parent]; ent != nil {
			chain = append(chain, ent)
		}
	}
	return chain
}
