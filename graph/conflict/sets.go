package conflict

import (
	"cmp"
	"slices"

	"example.org/kg/graph"
)

// time is the claims of one time.
type time struct {
	period  graph.Period
	claims  []int // the largest figure first
	waiting []int // those that are in no common set yet, the highest low end first
	common  []int // of those that are, one, and one of another statement if there is any
}

// disagreeing parts the claims of an edge, which come with the largest first, into sets that hang together by not agreeing. A claim
// that agrees with all others is in none. Every claim gets the reason why it may differ from the largest that it does not agree with.
//
// Only claims of times that can be the same are looked at, and of these only those that a figure has to be held against. Two claims
// do not agree if one can stand only for more than the other: so those that a claim does not agree with stand in front of the others
// when they are sorted by the least that each can stand for, and once they have been put into one set, that need not be done again.
func disagreeing(claims []Claim) [][]Claim {
	times := timesOf(claims)
	sets := newSets(len(claims))
	lowest := make([]int, len(claims)) // claims, by the most that they can stand for, the highest first
	for i := range claims {
		lowest[i] = i
	}
	slices.SortStableFunc(lowest, func(a, b int) int { return cmp.Compare(claims[b].high, claims[a].high) })
	for _, at := range lowest {
		c, largest := &claims[at], len(claims)
		for i := range times {
			t := &times[i]
			if r := together(t.period, c.period()); r == apart || r == holds { // the whole has more, as it should
				continue
			}
			largest = min(largest, t.largest(claims, c))
			t.join(claims, at, sets)
		}
		if largest < len(claims) {
			c.Reason = reason(&claims[largest], c)
		}
	}
	return sets.of(claims)
}

// timesOf groups claims by their time.
func timesOf(claims []Claim) []time {
	var times []time
	at := map[graph.Period]int{}
	for i := range claims {
		p := claims[i].period()
		k, ok := at[p]
		if !ok {
			k = len(times)
			at[p] = k
			times = append(times, time{period: p})
		}
		times[k].claims = append(times[k].claims, i)
	}
	for i := range times {
		t := &times[i]
		t.waiting = slices.Clone(t.claims)
		slices.SortStableFunc(t.waiting, func(a, b int) int { return cmp.Compare(claims[b].low, claims[a].low) })
	}
	return times
}

// largest is the first of the claims that another does not agree with, or their number.
func (t *time) largest(claims []Claim, c *Claim) int {
	for _, i := range t.claims {
		switch larger := &claims[i]; {
		case larger.Value <= c.high:
			return len(claims)
		case larger.low > c.high && larger.Statement != c.Statement:
			return i
		}
	}
	return len(claims)
}

// join puts a claim into one set with all that it does not agree with. It is called with claims that agree with fewer and fewer.
func (t *time) join(claims []Claim, at int, sets sets) {
	own := func(i int) bool { return claims[i].Statement == claims[at].Statement }
	for _, i := range t.common {
		if !own(i) {
			sets.unite(i, at)
		}
	}
	kept := t.waiting[:0]
	for n, i := range t.waiting {
		if claims[i].low <= claims[at].high {
			kept = append(kept, t.waiting[n:]...)
			break
		}
		if own(i) {
			kept = append(kept, i)
			continue
		}
		sets.unite(i, at)
		if len(t.common) == 0 || len(t.common) == 1 && claims[i].Statement != claims[t.common[0]].Statement {
			t.common = append(t.common, i)
		}
	}
	t.waiting = kept
}

// sets is a partition of claims: each has another of its set, or itself, https://en.wikipedia.org/wiki/Disjoint-set_data_structure.
type sets []int

func newSets(n int) sets {
	s := make(sets, n)
	for i := range s {
		s[i] = i
	}
	return s
}

// least is the first claim of a set.
func (s sets) least(i int) int {
	for s[i] != i {
		s[i] = s[s[i]]
		i = s[i]
	}
	return i
}

func (s sets) unite(i, j int) {
	i, j = s.least(i), s.least(j)
	s[max(i, j)] = min(i, j)
}

// of lists the sets of several claims, by their first.
func (s sets) of(claims []Claim) [][]Claim {
	members := make([][]Claim, len(claims))
	for i := range claims {
		first := s.least(i)
		members[first] = append(members[first], claims[i])
	}
	return slices.DeleteFunc(members, func(set []Claim) bool { return len(set) < 2 })
}
