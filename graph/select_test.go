package graph

import (
	"errors"
	"fmt"
	"slices"
	"testing"
)

// sketch tells which edges a graph has, as short lines.
func sketch(g *Graph) []string {
	lines := []string{}
	for _, e := range g.Edges() {
		lines = append(lines, fmt.Sprintf("%s %s %s", g.Entity(e.Subject).Name, e.Relation, g.Entity(e.Object).Name))
	}
	return lines
}

func TestSelect(t *testing.T) {
	firm, fuzhou, dingxi := HashID("enterprise", "a"), DivisionID("350100"), DivisionID("621100")
	const (
		help   = "福州市 assists 定西市"
		pair   = "福州市 pairedWith 定西市"
		labour = "定西市 transfersLaborTo 福州市"
		invest = "福州市甲乙食品有限公司 investsIn 定西市"
	)
	for name, c := range map[string]struct {
		sel  Selection
		want []string
	}{
		"all":             {Selection{}, []string{help, pair, labour, invest}},
		"relation":        {Selection{Relations: []Relation{Assists, PairedWith}}, []string{help, pair}},
		"since":           {Selection{Since: "2018-06"}, []string{help}},
		"until":           {Selection{Until: "2018-01"}, []string{help}},
		"since later":     {Selection{Since: "2019"}, nil},
		"amount":          {Selection{MinAmount: 500_000_000}, []string{help, invest}},
		"more":            {Selection{MinAmount: 500_000_001}, []string{help}},
		"types":           {Selection{Types: []Type{City}}, []string{help, pair, labour}},
		"type of focus":   {Selection{Types: []Type{Enterprise}, Focus: []ID{dingxi}, Depth: 1}, []string{invest}},
		"within":          {Selection{Within: []ID{DivisionID("620000")}}, []string{help, pair, labour, invest}},
		"within none":     {Selection{Within: []ID{DivisionID("320000")}}, nil},
		"focus":           {Selection{Focus: []ID{firm}, Depth: 1}, []string{invest}},
		"focus further":   {Selection{Focus: []ID{firm}, Depth: 2}, []string{help, pair, labour, invest}},
		"focus alone":     {Selection{Focus: []ID{firm}}, nil},
		"two in focus":    {Selection{Focus: []ID{fuzhou, dingxi}}, []string{help, pair, labour}},
		"top":             {Selection{Top: 2, By: ByPeople}, []string{help, pair, labour}},
		"top with focus":  {Selection{Top: 1, Focus: []ID{firm}, Depth: 2}, []string{invest}},
		"components":      {Selection{Components: 1}, []string{help, pair, labour, invest}},
		"amount, then 结对": {Selection{MinAmount: 1, Relations: []Relation{PairedWith}}, nil},
	} {
		g, err := fuzhouDingxi(t).Select(c.sel)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := sketch(g)
		slices.Sort(got)
		slices.Sort(c.want)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, not %q", name, got, c.want)
		}
		for _, fault := range g.Check() {
			t.Errorf("%s: %v", name, fault)
		}
	}
}

func TestSelectUnknown(t *testing.T) {
	for _, sel := range []Selection{{Focus: []ID{"division/1"}}, {Within: []ID{"division/1"}}} {
		if _, err := fuzhouDingxi(t).Select(sel); !errors.Is(err, ErrUnknown) {
			t.Errorf("%+v: %v", sel, err)
		}
	}
}

// TestSelectEntities checks what stays of the entities without an edge.
func TestSelectEntities(t *testing.T) {
	g := fuzhouDingxi(t)
	schools := HashID("group", "schools")
	for name, c := range map[string]struct {
		sel  Selection
		want bool
	}{
		"relations say nothing of entities": {Selection{Relations: []Relation{Assists}}, true},
		"focus elsewhere":                   {Selection{Focus: []ID{DivisionID("621100")}, Depth: 3}, false},
		"in focus":                          {Selection{Focus: []ID{schools}}, true},
	} {
		part, err := g.Select(c.sel)
		if err != nil {
			t.Fatal(err)
		}
		if got := part.Entity(schools) != nil; got != c.want {
			t.Errorf("%s: kept %v, not %v", name, got, c.want)
		}
		if part.Entity(schools) != nil && part.Entity(DivisionID("621102")) == nil {
			t.Errorf("%s: the place of the schools is missing", name)
		}
	}
}

// TestSelectKeepsFigures checks on random graphs that edges are kept whole or not at all, that each condition holds for what is
// kept, and that a selection from a selection changes nothing.
func TestSelectKeepsFigures(t *testing.T) {
	for seed := range 30 {
		r := seeded(seed)
		g := randomParts(r, 20, 40).build(t)
		ids := g.Entities()
		sel := Selection{
			MinAmount: Money(r.IntN(3)) * 1_000_000 * Yuan, Focus: []ID{ids[r.IntN(len(ids))].ID}, Depth: r.IntN(3), Components: r.IntN(3),
		}
		part, err := g.Select(sel)
		if err != nil {
			t.Fatal(err)
		}
		whole := map[string]Edge{}
		for i, line := range sketch(g) {
			whole[line] = g.Edges()[i]
		}
		for i, line := range sketch(part) {
			e := part.Edges()[i]
			if w := whole[line]; e.Amount != w.Amount || e.Headcount != w.Headcount || len(e.Statements) != len(w.Statements) || e.Amount < sel.MinAmount {
				t.Errorf("seed %d: %s: %v, was %v", seed, line, e.Amount, w.Amount)
			}
		}
		again, err := part.Select(sel)
		if err != nil || !slices.Equal(sketch(again), sketch(part)) {
			t.Errorf("seed %d: a second selection gives %d edges after %d (%v)", seed, len(again.Edges()), len(part.Edges()), err)
		}
	}
}
