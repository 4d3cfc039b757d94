package extract

import (
	"cmp"

	"example.org/kg/graph"
)

// leans tells which of two places rather helps the other where the text does not say: 1 for the
// first, -1 for the second, 0 for neither. Whom a place is assigned to help goes before the
// regions, which only break ties.
func (kb *knowledge) leans(a, b *entity) int {
	if way := kb.assign.Between(divisionOf(a), divisionOf(b)); way != 0 {
		return way
	}
	return cmp.Compare(graph.RegionOf(divisionOf(b)), graph.RegionOf(divisionOf(a)))
}

// divisionOf is the code of the division that an entity is or lies in, or "".
func divisionOf(e *entity) string {
	for ; e != nil; e = e.in {
		if e.code != "" {
			return e.code
		}
	}
	return ""
}
