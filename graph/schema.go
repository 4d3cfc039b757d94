package graph

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrSchema is wrapped by every error that refuses an entity or a statement, and by those that
// refuse a type or a relation.
var ErrSchema = errors.New("not allowed by the schema")

// Schema says which types of entities and which relations a graph may hold, and the order in
// which tables and legends show them. A schema never changes: WithType and WithRelation make
// another one. The zero value allows nothing.
type Schema struct {
	types      []TypeRule
	relations  []Rule
	typeAt     map[Type]int
	relationAt map[Relation]int
}

// TypeRule is what a schema says of a type.
type TypeRule struct {
	Type   Type
	Label  string // Chinese name
	Nature Nature
}

// Nature is what the entities of a type are in the world.
type Nature string

// The natures. The places are those of the administrative hierarchy, see Type.IsPlace; no schema
// adds to them.
const (
	Place        Nature = "place"
	Organisation Nature = "organisation" // known by its name and the place that it belongs to
	Site         Nature = "site"         // ground with a name, in a place
)

// Natures lists the natures.
func Natures() []Nature { return []Nature{Place, Organisation, Site} }

// Rule says which types a relation may join.
type Rule struct {
	Relation  Relation
	Label     string // Chinese name
	Symmetric bool   // it holds in both directions
	Domain    []Type // of subjects
	Range     []Type // of objects
}

// WithType is the schema with one more type, behind the others. Its errors wrap ErrSchema.
func (s *Schema) WithType(t TypeRule) (*Schema, error) {
	refuse := func(format string, args ...any) (*Schema, error) {
		return nil, fmt.Errorf("type %s: %s: %w", t.Type, fmt.Sprintf(format, args...), ErrSchema)
	}
	switch {
	case !isTypeName(string(t.Type)):
		return refuse("its name has to be of ASCII letters and digits and begin in upper case")
	case taken(takenTypes, string(t.Type)):
		return refuse("exports have the name for something else: choose another")
	case !isLabel(t.Label):
		return refuse("its Chinese name %q has to be of letters and digits", t.Label)
	case !slices.Contains(Natures(), t.Nature):
		return refuse("unknown nature %q", t.Nature)
	case (t.Nature == Place) != t.Type.IsPlace():
		return refuse("the places are %s, and no others", joined(places))
	}
	for _, old := range s.types {
		if strings.EqualFold(string(old.Type), string(t.Type)) || old.Label == t.Label {
			return refuse("there is %s %s already", old.Type, old.Label)
		}
	}
	return newSchema(append(slices.Clone(s.types), t), s.relations), nil
}

// WithRelation is the schema with one more relation, behind the others. Its errors wrap
// ErrSchema.
func (s *Schema) WithRelation(r Rule) (*Schema, error) {
	refuse := func(format string, args ...any) (*Schema, error) {
		return nil, fmt.Errorf("relation %s: %s: %w", r.Relation, fmt.Sprintf(format, args...), ErrSchema)
	}
	switch {
	case !isRelationName(string(r.Relation)):
		return refuse("its name has to be of ASCII letters and digits and begin in lower case")
	case taken(takenRelations, string(r.Relation)):
		return refuse("exports have the name for something else: choose another")
	case !isLabel(r.Label):
		return refuse("its Chinese name %q has to be of letters and digits", r.Label)
	case len(r.Domain) == 0:
		return refuse("it has no domain: name the types of its subjects")
	case len(r.Range) == 0:
		return refuse("it has no range: name the types of its objects")
	}
	for _, t := range slices.Concat(r.Domain, r.Range) {
		if !s.HasType(t) {
			return refuse("unknown type %s", t)
		}
	}
	if r.Symmetric && !sameTypes(r.Domain, r.Range) {
		return refuse("it is symmetric, so domain and range have to be the same")
	}
	for _, old := range s.relations {
		if strings.EqualFold(string(old.Relation), string(r.Relation)) || old.Label == r.Label {
			return refuse("there is %s %s already", old.Relation, old.Label)
		}
	}
	r.Domain, r.Range = slices.Clone(r.Domain), slices.Clone(r.Range)
	return newSchema(s.types, append(slices.Clone(s.relations), r)), nil
}

// newSchema indexes types and relations that have been checked.
func newSchema(types []TypeRule, relations []Rule) *Schema {
	s := &Schema{types, relations, map[Type]int{}, map[Relation]int{}}
	for i, t := range types {
		s.typeAt[t.Type] = i
	}
	for i, r := range relations {
		s.relationAt[r.Relation] = i
	}
	return s
}

// Types lists the types in order.
func (s *Schema) Types() []TypeRule { return slices.Clone(s.types) }

// Relations lists the relations in order. Callers do not change what the rules hold.
func (s *Schema) Relations() []Rule { return slices.Clone(s.relations) }

// Rule is what the schema says of a relation, and false for one that it does not know.
func (s *Schema) Rule(rel Relation) (Rule, bool) {
	if i, ok := s.relationAt[rel]; ok {
		return s.relations[i], true
	}
	return Rule{}, false
}

// TypeRule is what the schema says of a type, and false for one that it does not know.
func (s *Schema) TypeRule(t Type) (TypeRule, bool) {
	if i, ok := s.typeAt[t]; ok {
		return s.types[i], true
	}
	return TypeRule{}, false
}

// HasType tells whether the schema knows a type.
func (s *Schema) HasType(t Type) bool {
	_, ok := s.typeAt[t]
	return ok
}

// Label is the Chinese name of a type; of an unknown one it is its English name.
func (s *Schema) Label(t Type) string {
	if rule, ok := s.TypeRule(t); ok {
		return rule.Label
	}
	return string(t)
}

// Equal tells whether two schemas say the same in the same order.
func (s *Schema) Equal(other *Schema) bool {
	return slices.Equal(s.types, other.types) && slices.EqualFunc(s.relations, other.relations, func(a, b Rule) bool {
		return a.Relation == b.Relation && a.Label == b.Label && a.Symmetric == b.Symmetric &&
			slices.Equal(a.Domain, b.Domain) && slices.Equal(a.Range, b.Range)
	})
}

// CheckEntity tells what is wrong with an entity taken alone; its errors wrap ErrSchema.
func (s *Schema) CheckEntity(e *Entity) error {
	refuse := func(why string) error { return fmt.Errorf("entity %s: %s: %w", e.ID, why, ErrSchema) }
	switch {
	case e.ID == "":
		return refuse("no id")
	case !s.HasType(e.Type):
		return refuse(fmt.Sprintf("unknown type %q", e.Type))
	case e.Name == "":
		return refuse("no name")
	case e.Group && e.Count <= 0:
		return refuse("a group without members")
	case !e.Group && e.Count != 0:
		return refuse("a count on something that is no group")
	case e.Type.IsDivision() && !e.Group && !validCode(e.Code):
		return refuse(fmt.Sprintf("code %q is not six digits", e.Code))
	case e.Parent == e.ID:
		return refuse("it is its own parent")
	}
	return nil
}

// CheckClaim tells what is wrong with a relation between two entities: a relation of one
// entity with itself, or a type outside the relation's domain or range. Its errors wrap
// ErrSchema.
func (s *Schema) CheckClaim(subject *Entity, rel Relation, object *Entity) error {
	i, ok := s.relationAt[rel]
	if !ok {
		return fmt.Errorf("relation %q: %w", rel, ErrSchema)
	}
	rule := &s.relations[i]
	switch {
	case subject.ID == object.ID:
		return fmt.Errorf("%s of %s with itself: %w", rel, subject.Name, ErrSchema)
	case !slices.Contains(rule.Domain, subject.Type):
		return fmt.Errorf("%s from a %s (%s): %w", rel, subject.Type, subject.Name, ErrSchema)
	case !slices.Contains(rule.Range, object.Type):
		return fmt.Errorf("%s to a %s (%s): %w", rel, object.Type, object.Name, ErrSchema)
	}
	return nil
}

func validCode(code string) bool {
	if len(code) != 6 {
		return false
	}
	for _, c := range code {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// symmetric tells whether a relation holds in both directions.
func (s *Schema) symmetric(rel Relation) bool {
	i, ok := s.relationAt[rel]
	return ok && s.relations[i].Symmetric
}

// sameTypes tells whether two lists hold the same types in any order.
func sameTypes(a, b []Type) bool { return slices.Equal(sortedTypes(a), sortedTypes(b)) }

func sortedTypes(types []Type) []Type { return slices.Compact(slices.Sorted(slices.Values(types))) }

func joined(types []Type) string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = string(t)
	}
	return strings.Join(names, ", ")
}
