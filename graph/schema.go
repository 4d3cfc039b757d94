package graph

import (
	"errors"
	"fmt"
	"slices"
)

// ErrSchema is wrapped by every error that refuses an entity or a statement.
var ErrSchema = errors.New("not allowed by the schema")

// Rule says which types a relation may join.
type Rule struct {
	Relation  Relation
	Label     string // Chinese name of the relation
	Symmetric bool
	Domain    []Type
	Range     []Type
}

var (
	places        = []Type{Province, City, County, Township, Village}
	organisations = []Type{Enterprise, School, Hospital, Agency, Association}
)

var (
	types  = slices.Concat(places, organisations, []Type{Zone})
	actors = slices.Concat(places, organisations)
	sites  = slices.Concat(places, []Type{Zone})
	rules  = []Rule{
		{Assists, "帮扶", false, slices.Concat(actors, []Type{Zone}), slices.Concat(actors, []Type{Zone})},
		{PairedWith, "结对", true, slices.Concat(actors, []Type{Zone}), slices.Concat(actors, []Type{Zone})},
		{TransfersLaborTo, "输转劳动力", false, places, slices.Concat(sites, []Type{Enterprise})},
		{InvestsIn, "投资", false, []Type{Enterprise}, slices.Concat(sites, []Type{Enterprise})},
	}
)

// Schema lists the relations with their domains and ranges, in the order in which tables and
// legends show them. Callers do not change what the rules hold.
func Schema() []Rule { return slices.Clone(rules) }

// RuleOf is the schema's rule for a relation, and false for a relation that it does not know.
func RuleOf(rel Relation) (Rule, bool) {
	for i := range rules {
		if rules[i].Relation == rel {
			return rules[i], true
		}
	}
	return Rule{}, false
}

// Types lists the types in the order in which tables and legends show them.
func Types() []Type {
	return slices.Clone(types)
}

// Label is the Chinese name of the type.
func (t Type) Label() string {
	switch t {
	case Province:
		return "省级"
	case City:
		return "地市"
	case County:
		return "区县"
	case Township:
		return "乡镇街道"
	case Village:
		return "村社区"
	case Enterprise:
		return "企业"
	case School:
		return "学校"
	case Hospital:
		return "医院"
	case Agency:
		return "机关"
	case Association:
		return "社会组织"
	case Zone:
		return "园区"
	}
	return string(t)
}

// IsPlace tells whether entities of the type are places: divisions, or villages in them.
func (t Type) IsPlace() bool {
	switch t {
	case Province, City, County, Township, Village:
		return true
	}
	return false
}

// IsDivision tells whether entities of the type carry a GB/T 2260 code.
func (t Type) IsDivision() bool { return t == Province || t == City || t == County }

// CheckEntity tells what is wrong with an entity taken alone; its errors wrap ErrSchema.
func CheckEntity(e *Entity) error {
	refuse := func(why string) error { return fmt.Errorf("entity %s: %s: %w", e.ID, why, ErrSchema) }
	switch {
	case e.ID == "":
		return refuse("no id")
	case !slices.Contains(types, e.Type):
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

// CheckClaim tells what is wrong with a relation between two entities: a relation of one
// entity with itself, or a type outside the relation's domain or range. Its errors wrap
// ErrSchema.
func CheckClaim(subject *Entity, rel Relation, object *Entity) error {
	rule, ok := RuleOf(rel)
	switch {
	case !ok:
		return fmt.Errorf("relation %q: %w", rel, ErrSchema)
	case subject.ID == object.ID:
		return fmt.Errorf("%s of %s with itself: %w", rel, subject.Name, ErrSchema)
	case !slices.Contains(rule.Domain, subject.Type):
		return fmt.Errorf("%s from a %s (%s): %w", rel, subject.Type, subject.Name, ErrSchema)
	case !slices.Contains(rule.Range, object.Type):
		return fmt.Errorf("%s to a %s (%s): %w", rel, object.Type, object.Name, ErrSchema)
	}
	return nil
}
