package graph

import (
	"cmp"
	"math"
)

// Length is how long a walk is: first its weight, which is 0 where hops alone count, then its hops.
type Length struct {
	Weight int64
	Hops   int
}

// Everything is longer than any walk.
var Everything = Length{math.MaxInt64, math.MaxInt}

// Compare orders lengths.
func (l Length) Compare(m Length) int {
	return cmp.Or(cmp.Compare(l.Weight, m.Weight), cmp.Compare(l.Hops, m.Hops))
}

// Plus is the length of two walks together.
func (l Length) Plus(m Length) Length {
	if l == Everything || m == Everything {
		return Everything
	}
	return Length{l.Weight + m.Weight, l.Hops + m.Hops}
}

// Minus is the length of what a walk has beside another.
func (l Length) Minus(m Length) Length {
	if l == Everything {
		return l
	}
	return Length{l.Weight - m.Weight, l.Hops - m.Hops}
}

// beyond is a length to look for next: one hop more, and an eighth more weight.
func (l Length) beyond() Length {
	if l.Hops == math.MaxInt {
		return Length{l.Weight + 1, 0}
	}
	return Length{l.Weight + max(l.Weight, 0)/8, l.Hops + 1}
}
