package graph

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// withCadres is the built-in schema with one more type and two more relations.
func withCadres(t testing.TB) *Schema {
	t.Helper()
	s, err := Builtin().WithType(TypeRule{"Library", "图书馆", Organisation})
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range []Rule{
		{Relation: "secondsCadresTo", Label: "挂职干部", Domain: places, Range: places},
		{Relation: "lendsBooksTo", Label: "互借", Symmetric: true, Domain: []Type{"Library", School}, Range: []Type{School, "Library"}},
	} {
		if s, err = s.WithRelation(rule); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

func TestBuiltinSchemaIsSound(t *testing.T) {
	again := &Schema{}
	var err error
	for _, rule := range Builtin().Types() {
		if again, err = again.WithType(rule); err != nil {
			t.Fatal(err)
		}
	}
	for _, rule := range Builtin().Relations() {
		if again, err = again.WithRelation(rule); err != nil {
			t.Fatal(err)
		}
	}
	if !again.Equal(Builtin()) {
		t.Error("the built-in schema cannot be made step by step")
	}
}

func TestSchemaGrows(t *testing.T) {
	s := withCadres(t)
	if rule, ok := s.Rule("secondsCadresTo"); !ok || rule.Label != "挂职干部" || rule.Symmetric {
		t.Errorf("%+v, %v", rule, ok)
	}
	if s.Label("Library") != "图书馆" || s.Label("Museum") != "Museum" || s.Label(City) != "地市" {
		t.Error("labels are not those of the types")
	}
	if _, ok := Builtin().Rule("secondsCadresTo"); ok || Builtin().HasType("Library") || len(Builtin().Relations()) != 4 {
		t.Error("the built-in schema has changed")
	}
	if s.Equal(Builtin()) || !s.Equal(withCadres(t)) {
		t.Error("Equal does not tell schemas apart")
	}
	s.Types()[0].Label, s.Relations()[0].Label = "x", "x"
	if !s.Equal(withCadres(t)) {
		t.Error("a caller can change a schema")
	}
}

func TestSchemaRefuses(t *testing.T) {
	s := withCadres(t)
	all := []Type{City, School}
	for want, err := range map[string]error{
		"ASCII letters":                 second(s.WithType(TypeRule{"library", "书", Organisation})),
		"type Group: ":                  second(s.WithType(TypeRule{"Group", "群", Organisation})),
		"type 书: ":                      second(s.WithType(TypeRule{"书", "书", Organisation})),
		"Chinese name \"\"":             second(s.WithType(TypeRule{"Shop", "", Organisation})),
		"Chinese name \"店,铺\"":          second(s.WithType(TypeRule{"Shop", "店,铺", Organisation})),
		"unknown nature":                second(s.WithType(TypeRule{"Shop", "店", "house"})),
		"and no others":                 second(s.WithType(TypeRule{"Hamlet", "自然村", Place})),
		"there is Library 图书馆":          second(s.WithType(TypeRule{"LIBRARY", "书库", Organisation})),
		"there is School 学校":            second(s.WithType(TypeRule{"Academy", "学校", Organisation})),
		"begin in lower case":           second(s.WithRelation(Rule{"Helps", "相助", false, all, all})),
		"relation mentions: ":           second(s.WithRelation(Rule{"mentions", "提及", false, all, all})),
		"relation a b: ":                second(s.WithRelation(Rule{"a b", "甲", false, all, all})),
		"relation aaaa":                 second(s.WithRelation(Rule{Relation(strings.Repeat("a", 65)), "甲", false, all, all})),
		"it has no domain":              second(s.WithRelation(Rule{"helps", "相助", false, nil, all})),
		"it has no range":               second(s.WithRelation(Rule{"helps", "相助", false, all, nil})),
		"unknown type Shop":             second(s.WithRelation(Rule{"helps", "相助", false, []Type{"Shop"}, all})),
		"domain and range have to be":   second(s.WithRelation(Rule{"helps", "相助", true, all, places})),
		"there is secondsCadresTo 挂职干部": second(s.WithRelation(Rule{"secondsCadresto", "相助", false, all, all})),
		"there is assists 帮扶":           second(s.WithRelation(Rule{"helps", "帮扶", false, all, all})),
	} {
		if !errors.Is(err, ErrSchema) || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %s", err, want)
		}
	}
}

func second(_ *Schema, err error) error { return err }

// A graph holds what its own schema allows, and answers with it.
func TestGraphOfSchema(t *testing.T) {
	g := NewOf(withCadres(t))
	if err := g.Merge(fuzhouDingxi(t)); err != nil {
		t.Fatal(err)
	}
	a, b := ID("organisation/a"), ID("organisation/b")
	mustAdd(t, g, Entity{ID: a, Type: "Library", Name: "甲图书馆"})
	mustAdd(t, g, Entity{ID: b, Type: School, Name: "乙学校"})
	fuzhou, dingxi := DivisionID("350100"), DivisionID("621100")
	mustClaim(t, g, Statement{Subject: dingxi, Predicate: "secondsCadresTo", Object: fuzhou, Headcounts: []int64{12}})
	mustClaim(t, g, Statement{Subject: a, Predicate: "lendsBooksTo", Object: b})
	mustClaim(t, g, Statement{Subject: b, Predicate: "lendsBooksTo", Object: a})
	if _, err := g.AddStatement(Statement{Subject: a, Predicate: "secondsCadresTo", Object: b}); !errors.Is(err, ErrSchema) {
		t.Errorf("cadres of a library: %v", err)
	}
	for _, v := range g.Check() {
		if v.Kind != BadEvidence { // the made-up statements have no document
			t.Error(v)
		}
	}
	card, err := g.Card(dingxi, CardOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if last := card.Relations[len(card.Relations)-1]; last.Label != "挂职干部" || last.Sum.Headcount != 12 || last.Direction != Out {
		t.Errorf("%+v", last)
	}
	degrees, err := g.Degrees(DegreeOptions{Relations: []Relation{"lendsBooksTo"}})
	if err != nil || len(degrees) != 2 || degrees[0].Paired.Edges != 1 || degrees[0].Total.Edges != 1 {
		t.Errorf("%+v, %v", degrees, err)
	}
	paths, err := g.Paths(fuzhou, dingxi, PathOptions{Relations: []Relation{"secondsCadresTo"}})
	if err != nil || paths.Paths[0].Hops[0].Links[0].Label != "挂职干部" {
		t.Errorf("%+v, %v", paths, err)
	}
	if err := New().Merge(g); !errors.Is(err, ErrSchema) {
		t.Errorf("a graph of the built-in schema takes it in: %v", err)
	}
	if edges := g.Edges(); !slices.ContainsFunc(edges, func(e Edge) bool { return e.Relation == "lendsBooksTo" && e.Symmetric && len(e.Statements) == 2 }) {
		t.Errorf("%+v", edges)
	}
}
