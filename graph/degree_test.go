package graph

import (
	"errors"
	"slices"
	"testing"
)

func TestDegreeSums(t *testing.T) {
	for seed := range 60 {
		g := randomParts(seeded(seed), 12, 50).build(t)
		directed, symmetric := 0, 0
		for _, e := range g.Edges() {
			if e.Relation == PairedWith {
				symmetric++
			} else {
				directed++
			}
		}
		list, err := g.Degrees(DegreeOptions{})
		if err != nil {
			t.Fatal(err)
		}
		var in, out, paired Sum
		for _, d := range list {
			for _, part := range []struct{ into, from *Sum }{{&in, &d.In}, {&out, &d.Out}, {&paired, &d.Paired}} {
				part.into.Edges += part.from.Edges
				part.into.Amount += part.from.Amount
				part.into.Headcount += part.from.Headcount
			}
			if d.In.Edges+d.Out.Edges+d.Paired.Edges != d.Total.Edges || d.In.Amount+d.Out.Amount+d.Paired.Amount != d.Total.Amount ||
				d.In.Headcount+d.Out.Headcount+d.Paired.Headcount != d.Total.Headcount {
				t.Fatalf("seed %d: parts of %+v do not make its total", seed, d)
			}
			byRelation, byType := 0, 0
			for _, n := range d.ByRelation {
				byRelation += n
			}
			for _, n := range d.ByType {
				byType += n
			}
			if byRelation != d.Total.Edges || byType != d.Total.Edges {
				t.Fatalf("seed %d: %+v", seed, d)
			}
		}
		if in.Edges != directed || out.Edges != directed || paired.Edges != 2*symmetric || in != out {
			t.Fatalf("seed %d: %+v in, %+v out, %+v paired over %d and %d edges", seed, in, out, paired, directed, symmetric)
		}
	}
}

func TestDegreesSorted(t *testing.T) {
	g := randomParts(seeded(4), 16, 80).build(t)
	for _, by := range []Measure{"", ByEdges, ByAmount, ByPeople} {
		for _, dir := range []Direction{"", In, Out, Both} {
			opts := DegreeOptions{By: by, Direction: dir}
			all, err := g.Degrees(opts)
			if err != nil {
				t.Fatal(err)
			}
			for i, d := range all {
				if d.Value(opts) == 0 || i > 0 && (d.Value(opts) > all[i-1].Value(opts) ||
					d.Value(opts) == all[i-1].Value(opts) && d.Entity.Name < all[i-1].Entity.Name) {
					t.Fatalf("%s %s: %d stands after %d", by, dir, d.Value(opts), all[max(i-1, 0)].Value(opts))
				}
			}
			opts.Top = 3
			if top, _ := g.Degrees(opts); len(top) != min(3, len(all)) || len(top) > 0 && top[0].Entity != all[0].Entity {
				t.Errorf("%s %s: top 3 are %d", by, dir, len(top))
			}
		}
	}
}

func TestDegreesFiltered(t *testing.T) {
	g := fuzhouDingxi(t)
	dingxi, anding := DivisionID("621100"), DivisionID("621102")
	list, err := g.Degrees(DegreeOptions{Entities: []ID{dingxi, anding}})
	if err != nil || len(list) != 2 {
		t.Fatalf("%v %v", list, err)
	}
	d := list[0]
	if d.Entity.ID != dingxi || d.In != (Sum{2, 25_700_000_000, 0}) || d.Out != (Sum{1, 0, 11_100}) || d.Paired.Edges != 1 || d.Total.Edges != 4 {
		t.Errorf("%+v", d)
	}
	if list[1].Entity.ID != anding || list[1].Total.Edges != 0 {
		t.Errorf("a named entity without edges: %+v", list[1])
	}
	for _, tt := range []struct {
		opts DegreeOptions
		want []string
	}{
		{DegreeOptions{}, []string{"定西市", "福州市", "福州市甲乙食品有限公司"}},
		{DegreeOptions{Types: []Type{Enterprise}}, []string{"福州市甲乙食品有限公司"}},
		{DegreeOptions{NeighborTypes: []Type{Enterprise}}, []string{"定西市"}},
		{DegreeOptions{Relations: []Relation{TransfersLaborTo}, Direction: Out}, []string{"定西市"}},
		{DegreeOptions{By: ByAmount, Direction: Out}, []string{"福州市", "福州市甲乙食品有限公司"}},
	} {
		list, err := g.Degrees(tt.opts)
		var names []string
		for _, d := range list {
			names = append(names, d.Entity.Name)
		}
		if err != nil || !slices.Equal(names, tt.want) {
			t.Errorf("%+v: %v, want %v", tt.opts, names, tt.want)
		}
	}
	if _, err := g.Degrees(DegreeOptions{Entities: []ID{"division/000000"}}); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}
