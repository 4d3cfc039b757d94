package graph

import (
	"cmp"
	"errors"
	"math"
	"slices"
	"testing"
)

// byWeight ranks simple paths by a weight that it works out from the plain list of edges.
func byWeight(g *Graph, paths []Path, opts PathOptions) [][]ID {
	type ranked struct {
		weight float64
		ids    []ID
	}
	edges := g.Edges()
	var all []ranked
	for _, p := range paths {
		r := ranked{ids: ids(p), weight: 1}
		if opts.Weight == Richest {
			r.weight = math.MaxInt64
		}
		for i, to := range r.ids[1:] {
			from, hop := r.ids[i], 0.0
			for _, e := range edges {
				forward := e.Subject == from && e.Object == to
				if !forward && (e.Object != from || e.Subject != to || opts.Directed && !e.Symmetric) {
					continue
				}
				if opts.Weight == Richest {
					hop = max(hop, float64(e.Amount))
				} else {
					hop = max(hop, e.Confidence)
				}
			}
			if opts.Hierarchy && opts.Weight == Surest && (g.Entity(from).Parent == to || g.Entity(to).Parent == from) {
				hop = 1
			}
			if opts.Weight == Richest {
				r.weight = min(r.weight, hop)
			} else {
				r.weight *= hop
			}
		}
		if opts.Weight == Surest {
			r.weight = math.Round(r.weight * 1e9) // what multiplying in another order leaves
		}
		all = append(all, r)
	}
	slices.SortFunc(all, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(len(a.ids), len(b.ids)), slices.Compare(a.ids, b.ids))
	})
	var out [][]ID
	for _, r := range all {
		if !opts.All && (r.weight < all[0].weight || len(r.ids) > len(all[0].ids)) {
			break
		}
		out = append(out, r.ids)
	}
	return out
}

func TestWeightedAgainstBruteForce(t *testing.T) {
	compared := 0
	for seed := range 120 {
		r := seeded(seed)
		g := randomParts(r, 6, 6+r.IntN(14)).build(t)
		ents := g.Entities()
		for range 12 {
			from, to := ents[r.IntN(len(ents))].ID, ents[r.IntN(len(ents))].ID
			opts := PathOptions{All: true, Directed: r.IntN(2) == 0, Hierarchy: r.IntN(3) == 0, Limit: 1 << 20, Max: 2 + r.IntN(4)}
			if r.IntN(4) == 0 {
				opts.Via = ents[r.IntN(len(ents))].ID
			}
			if r.IntN(4) == 0 {
				opts.ViaType = Builtin().Types()[r.IntN(7)].Type
			}
			every, err := g.Paths(from, to, opts)
			opts.All, opts.Weight = r.IntN(2) == 0, []Weight{Surest, Richest}[r.IntN(2)]
			got, weightedErr := g.Paths(from, to, opts)
			if err != nil || weightedErr != nil {
				if !errors.Is(err, ErrNoPath) || !errors.Is(weightedErr, ErrNoPath) {
					t.Fatalf("seed %d: %v, %v", seed, err, weightedErr)
				}
				continue
			}
			want := byWeight(g, every.Paths, opts)
			var list [][]ID
			for _, p := range got.Paths {
				list = append(list, ids(p))
			}
			if !slices.EqualFunc(list, want, slices.Equal) || got.Truncated {
				t.Fatalf("seed %d: %s to %s %+v:\n got %v\nwant %v", seed, from, to, opts, list, want)
			}
			compared++
			if len(want) > 1 {
				opts.Limit = 1 + r.IntN(len(want)-1)
				if cut, err := g.Paths(from, to, opts); err != nil || !cut.Truncated || len(cut.Paths) != opts.Limit || !slices.Equal(ids(cut.Paths[opts.Limit-1]), want[opts.Limit-1]) {
					t.Fatalf("seed %d: a limit of %d does not give the first paths", seed, opts.Limit)
				}
			}
		}
	}
	if compared < 300 {
		t.Fatalf("only %d answers: too little is tested", compared)
	}
}
