package graph

import (
	"iter"
	"maps"
	"math"
	"slices"
)

// Tally tells how many entities have which number of edges; none stands under 0.
type Tally map[int64]int

// TalliesOf counts entities by their number of edges, or those in the direction asked for: a tally for each type of
// entities that there are. Entities and By of the options are not looked at. The error that the edges end with comes
// as it is.
func (g *Graph) TalliesOf(edges iter.Seq2[Edge, error], opts DegreeOptions) (map[Type]Tally, error) {
	opts.Entities, opts.By, opts.Top = nil, ByEdges, 0
	counted, err := g.degrees(edges, opts)
	if err != nil {
		return nil, err
	}
	tallies := map[Type]Tally{}
	for id, d := range counted {
		if t := g.entities[id].Type; anyOf(opts.Types, t) {
			if tallies[t] == nil {
				tallies[t] = Tally{}
			}
			tallies[t][d.Value(opts)]++
		}
	}
	return tallies, nil
}

// Add counts what another tally has counted too.
func (t Tally) Add(other Tally) {
	for degree, n := range other {
		t[degree] += n
	}
}

// Share is a line of a distribution.
type Share struct {
	Degree     int64   `json:"degree"`
	Entities   int     `json:"entities"`   // that have it
	Share      float64 `json:"share"`      // of all, to six digits
	Cumulative float64 `json:"cumulative"` // share of those that have it or less
}

// Distribution is the tally by degree, without degrees that no entity has.
func (t Tally) Distribution() []Share {
	all := 0
	for _, n := range t {
		all += n
	}
	part := func(n int) float64 { return math.Round(1e6*float64(n)/float64(all)) / 1e6 }
	shares := make([]Share, 0, len(t))
	upTo := 0
	for _, degree := range slices.Sorted(maps.Keys(t)) {
		upTo += t[degree]
		shares = append(shares, Share{degree, t[degree], part(t[degree]), part(upTo)})
	}
	return shares
}
