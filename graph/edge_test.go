package graph

import (
	"errors"
	"math"
	"reflect"
	"slices"
	"testing"
)

// Swapping the ends of every pairedWith statement leaves the same edges but for orientation.
func TestPairingIsSymmetric(t *testing.T) {
	shape := func(g *Graph) []Edge {
		edges := g.Edges()
		for i := range edges {
			e := &edges[i]
			e.Statements = make([]*Statement, len(e.Statements)) // their ids differ, their number may not
			if e.Symmetric && e.Object < e.Subject {
				e.Subject, e.Object = e.Object, e.Subject
			}
		}
		slices.SortFunc(edges, func(a, b Edge) int {
			return slices.Compare([]ID{a.Subject, ID(a.Relation), a.Object}, []ID{b.Subject, ID(b.Relation), b.Object})
		})
		return edges
	}
	equal := func(a, b Edge) bool {
		return a.Subject == b.Subject && a.Relation == b.Relation && a.Object == b.Object && a.Amount == b.Amount &&
			a.Headcount == b.Headcount && a.Period == b.Period && a.Planned == b.Planned &&
			a.Confidence == b.Confidence && len(a.Statements) == len(b.Statements)
	}
	for seed := range 60 {
		p := randomParts(seeded(seed), 6, 60)
		before := shape(p.build(t))
		swapped := 0
		for i := range p.statements {
			if st := &p.statements[i]; st.Predicate == PairedWith {
				st.Subject, st.Object = st.Object, st.Subject
				swapped++
			}
		}
		if swapped == 0 {
			t.Fatal("nothing to swap")
		}
		if after := shape(p.build(t)); !slices.EqualFunc(before, after, equal) {
			t.Fatalf("seed %d: edges change when pairs are swapped", seed)
		}
	}
}

// The edges of all statements are those of each pair by itself, and their best passage is the first of all.
func TestEdgesOfPairs(t *testing.T) {
	for seed := range 20 {
		g := randomParts(seeded(seed), 9, 40).build(t)
		between := map[[2]ID][]*Statement{}
		for _, st := range g.Statements() {
			between[st.Pair()] = append(between[st.Pair()], st)
		}
		of := map[[2]ID][]Edge{}
		for _, e := range g.Edges() {
			pair := [2]ID{min(e.Subject, e.Object), max(e.Subject, e.Object)}
			of[pair] = append(of[pair], e)
			if e.Best() != e.Evidence()[0] {
				t.Errorf("seed %d: %s %s %s: the best passage is not the first", seed, e.Subject, e.Relation, e.Object)
			}
		}
		for pair, sts := range between {
			if got := g.Schema().EdgesOf(sts); !reflect.DeepEqual(got, of[pair]) {
				t.Errorf("seed %d: %v by itself has edges %+v, among all %+v", seed, pair, got, of[pair])
			}
		}
	}
}

func TestPairingOrientation(t *testing.T) {
	p := randomParts(seeded(0), 6, 0)
	a, b := p.ents[2].ID, p.ents[3].ID
	claim := func(s ID, rel Relation, o ID, at int) Statement {
		exact := string([]rune(p.docs[0].Text)[at : at+4])
		return Statement{Subject: s, Predicate: rel, Object: o, Confidence: 1, Evidence: []Evidence{{Document: p.docs[0].ID, Exact: exact, Start: at, End: at + 4}}}
	}
	low, high := min(a, b), max(a, b)
	for _, tt := range []struct {
		name string
		sts  []Statement
		want ID
	}{
		{"majority", []Statement{claim(high, PairedWith, low, 0), claim(high, PairedWith, low, 1), claim(low, PairedWith, high, 2)}, high},
		{"tie, helper first", []Statement{claim(high, PairedWith, low, 0), claim(low, PairedWith, high, 2), claim(high, Assists, low, 3)}, high},
		{"tie, smaller id first", []Statement{claim(high, PairedWith, low, 0), claim(low, PairedWith, high, 2)}, low},
	} {
		p.statements = tt.sts
		for _, e := range p.build(t).Edges() {
			if e.Relation == PairedWith && e.Subject != tt.want {
				t.Errorf("%s: %s stands first, want %s", tt.name, e.Subject, tt.want)
			}
		}
	}
}

func TestPeriodUnion(t *testing.T) {
	for _, tt := range []struct{ a, b, want Period }{
		{Period{}, Period{"2018", "2018"}, Period{"2018", "2018"}},
		{Period{"2018", "2018"}, Period{"2018-07", "2018-07"}, Period{"2018", "2018"}},
		{Period{"2018-03", "2018-07"}, Period{"2018-07", "2018-07-19"}, Period{"2018-03", "2018-07"}},
		{Period{"2016", ""}, Period{"2018", "2020-06"}, Period{"2016", "2020-06"}},
	} {
		if got := tt.a.union(tt.b); got != tt.want {
			t.Errorf("%v and %v: %v, want %v", tt.a, tt.b, got, tt.want)
		}
		if got := tt.b.union(tt.a); got != tt.want {
			t.Errorf("%v and %v: %v, want %v", tt.b, tt.a, got, tt.want)
		}
	}
}

func TestTotal(t *testing.T) {
	money := func(st *Statement) []Money { return st.Amounts }
	year := func(y string, status Status, amounts ...Money) *Statement {
		return &Statement{Period: Period{y, y}, Status: status, Amounts: amounts}
	}
	for _, tt := range []struct {
		name string
		sts  []*Statement
		want Money
	}{
		{"yearly figures add up", []*Statement{year("2018", Done, 3), year("2019", Done, 4), year("2019", Done, 2)}, 7},
		{"a running total stands beside them", []*Statement{year("2018", Done, 3), year("2019", Done, 4), year("", Done, 9)}, 9},
		{"plans count only alone", []*Statement{year("2018", Done, 3), year("", Planned, 50)}, 3},
		{"plans alone", []*Statement{year("2018", Planned, 3), year("2019", Planned, 4)}, 7},
		{"no status is done", []*Statement{year("2018", "", 3), year("2018", Planned, 4)}, 3},
		{"nothing", nil, 0},
	} {
		if got, _ := total(tt.sts, money); got.sum != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got.sum, tt.want)
		}
	}
}

func TestAddStatementRefuses(t *testing.T) {
	p := randomParts(seeded(3), 12, 1)
	g := p.build(t)
	for name, spoil := range map[string]func(*Statement){
		"unknown end":       func(st *Statement) { st.Object = "division/000000" },
		"unknown relation":  func(st *Statement) { st.Predicate = "loves" },
		"itself":            func(st *Statement) { st.Object = st.Subject },
		"no evidence":       func(st *Statement) { st.Evidence = nil },
		"wrong length":      func(st *Statement) { st.Evidence = []Evidence{{Exact: "甲乙", Start: 0, End: 3}} },
		"no confidence":     func(st *Statement) { st.Confidence = math.NaN() },
		"too much of it":    func(st *Statement) { st.Confidence = 1.01 },
		"a firm as subject": func(st *Statement) { st.Predicate, st.Subject = TransfersLaborTo, HashID("enterprise", "0") },
	} {
		st := p.statements[0]
		spoil(&st)
		if _, err := g.AddStatement(st); !errors.Is(err, ErrSchema) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A figure that is only planned makes the edge a planned one, so that nobody takes it for spent.
func TestPlannedFigures(t *testing.T) {
	done := &Statement{Status: Done}
	spent := &Statement{Status: Done, Amounts: []Money{5 * Yuan}}
	plan := &Statement{Status: Planned, Amounts: []Money{23 * Yuan}, Period: Period{"2025", "2025"}}
	if e := NewEdge([]*Statement{done, plan}); e.Amount != 23*Yuan || !e.Planned || e.Period != plan.Period {
		t.Errorf("done, and a plan with a figure: %+v", e)
	}
	if e := NewEdge([]*Statement{spent, plan}); e.Amount != 5*Yuan || e.Planned || e.Period != (Period{}) {
		t.Errorf("spent, and a plan with a figure: %+v", e)
	}
}
