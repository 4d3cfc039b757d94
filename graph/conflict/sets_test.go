package conflict

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"example.org/kg/graph"
)

// randomClaims draws claims of statements that have one figure or several.
func randomClaims(rng *rand.Rand, statements int) []Claim {
	periods := []graph.Period{{}, {Start: "2018", End: "2018"}, {Start: "2018", End: "2018-07"}, {Start: "2018", End: "2020"}, {Start: "2019", End: "2019"}, {End: "2019"}}
	var claims []Claim
	for i := range statements {
		st := &graph.Statement{ID: graph.ID(fmt.Sprintf("statement/%05d", i)), Period: periods[rng.IntN(len(periods))]}
		st.Evidence = []graph.Evidence{{ID: graph.ID(fmt.Sprint(rng.IntN(statements)))}}
		if hedge := []string{"", "", "", "约", "近", "超", "其中", "累计"}[rng.IntN(8)]; hedge != "" {
			st.Hedges = []string{hedge}
		}
		for range 1 + rng.IntN(3)/2*rng.IntN(3) {
			claims = append(claims, newClaim(graph.New(), st, int64(1+rng.IntN(9))*[]int64{1, 10, 100}[rng.IntN(3)]))
		}
	}
	slices.SortStableFunc(claims, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(b.Value, a.Value), cmp.Compare(a.Start, b.Start), cmp.Compare(a.Statement, b.Statement))
	})
	return claims
}

// pairwise is disagreeing, by holding every claim against every other.
func pairwise(claims []Claim) [][]Claim {
	sets := newSets(len(claims))
	for j := range claims {
		for i := range j {
			larger, smaller := &claims[i], &claims[j]
			r := together(larger.period(), smaller.period())
			if larger.Statement == smaller.Statement || larger.low <= smaller.high || r == apart || r == holds {
				continue
			}
			sets.unite(i, j)
			if smaller.Reason == "" {
				smaller.Reason = reason(larger, smaller)
			}
		}
	}
	return sets.of(claims)
}

func TestSetsAreThoseOfAllPairs(t *testing.T) {
	several := 0
	for seed := range uint64(3000) {
		rng := rand.New(rand.NewPCG(seed, 5))
		n := 1 + rng.IntN(12)
		claims := randomClaims(rng, n)
		got, want := disagreeing(slices.Clone(claims)), pairwise(claims)
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d:\n got %+v\nwant %+v", seed, got, want)
		}
		if len(want) > 1 {
			several++
		}
	}
	if several < 50 {
		t.Errorf("only %d draws have several conflicts", several)
	}
}

// BenchmarkFind looks through so many statements of one relation.
func BenchmarkFind(b *testing.B) {
	for _, statements := range []int{200, 2_000, 20_000} {
		b.Run(fmt.Sprint(statements), func(b *testing.B) {
			claims := randomClaims(rand.New(rand.NewPCG(1, 1)), statements)
			for b.Loop() {
				disagreeing(slices.Clone(claims))
			}
		})
	}
}
