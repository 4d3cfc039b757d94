package conflict

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// reason is why a figure may differ from a larger one that it does not agree with.
func reason(larger, smaller *Claim) Reason {
	a, b := larger.st, smaller.st
	switch {
	case together(a.Period, b.Period) == lies:
		return Exceeds
	case slices.Contains(b.Hedges, "其中") || sameSentence(a, b) && !a.IsRunning():
		return Part
	case rounds(larger.Value, smaller.Value) || rounds(smaller.Value, larger.Value):
		return Rounding
	case a.IsRunning() && !b.IsRunning():
		return Running
	case a.Period != b.Period || otherDates(larger, smaller):
		return OtherDate
	}
	return Unexplained
}

// relation is how the times of two figures stand to each other.
type relation int

const (
	same  relation = iota // the same, or it is not said
	apart                 // different times
	holds                 // that of the larger figure holds the other
	lies                  // that of the larger figure lies in the other
)

// together tells how the time of the larger figure stands to that of the smaller.
func together(larger, smaller graph.Period) relation {
	none := graph.Period{}
	switch {
	case larger == none || smaller == none || larger == smaller:
		return same
	case larger.Year() != "" && larger.Year() == smaller.Year():
		return same // parts of one year: as of July, as of December
	case within(smaller, larger):
		return holds
	case within(larger, smaller):
		return lies
	}
	return apart
}

// within tells whether a time lies in another. An open end lies in no closed one.
func within(p, in graph.Period) bool {
	return (in.Start == "" || p.Start != "" && p.Start >= in.Start) && (in.End == "" || p.End != "" && p.End <= in.End+"~")
}

// sameSentence tells whether two statements rest on one passage.
func sameSentence(a, b *graph.Statement) bool {
	return slices.ContainsFunc(a.Evidence, func(ev graph.Evidence) bool {
		return slices.ContainsFunc(b.Evidence, func(other graph.Evidence) bool { return ev.ID == other.ID })
	})
}

// otherDates tells whether the documents of two claims are of different dates.
func otherDates(a, b *Claim) bool {
	return !slices.ContainsFunc(a.dates, func(d string) bool {
		return d == "" || slices.ContainsFunc(b.dates, func(e string) bool { return e == "" || sameDate(d, e) })
	})
}

// sameDate tells whether a date of less precision may be the other.
func sameDate(a, b string) bool { return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) }

// The words that say on which side of a figure the number is.
func aboutWords() []string { return []string{"约", "大约", "左右", "上下", "来"} }
func underWords() []string { return []string{"近", "将近", "接近"} }
func overWords() []string {
	return []string{"超", "超过", "逾", "余", "多", "以上", "不低于", "不少于", "突破", "至少"}
}

// reach is where the number may lie that a figure stands for. A figure without a hedge is that number. With one it may be off by a
// step: the place of its last digit (57亿多 is less than 58亿), but no more than a fifth of it; half a step to either side for 约.
func reach(c *Claim) (low, high int64) {
	low, high = c.Value, c.Value
	step := min(unit(c.Value), c.Value/5)
	says := func(words []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(c.Hedges, w) })
	}
	if says(aboutWords()) {
		low, high = low-step/2, high+step/2
	}
	if says(underWords()) {
		low = c.Value - step
	}
	if says(overWords()) {
		high = c.Value + step
	}
	return low, high
}

// unit is the place of the last digit of a figure that is not 0: 100 of 5700.
func unit(n int64) int64 {
	u := int64(1)
	for n != 0 && n%10 == 0 {
		n, u = n/10, u*10
	}
	return u
}

// rounds tells whether a figure is another one rounded or cut off to its own last digit. Who rounds stays within a twentieth: 3亿
// does not stand for 2.8亿.
func rounds(round, exact int64) bool {
	u := unit(round)
	return u > unit(exact) && max(round-exact, exact-round) <= max(round, exact)/20 && (exact/u*u == round || (exact+u/2)/u*u == round)
}
