package extract

import "cmp"

// leans tells which of two places rather helps the other where the text does not say: 1 for the
// first, -1 for the second, 0 for neither. Whom a place is assigned to help goes before the
// regions.
func (kb *knowledge) leans(a, b *entity) int {
	if way := kb.assign.Between(divisionOf(a), divisionOf(b)); way != 0 {
		return way
	}
	return cmp.Compare(kb.region(b), kb.region(a))
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

// region ranks the parts of the country as the National Bureau of Statistics divides it for
// its regional figures: 0 东部, 1 东北, 2 中部, 3 西部. Help between places goes from a lower rank
// to a higher one unless the text says otherwise; the rank only breaks ties.
func (kb *knowledge) region(e *entity) int {
	code := divisionOf(e)
	if len(code) < 2 {
		return 2
	}
	return regions[code[:2]]
}

// regions is the division of 2011 (东西中部和东北地区划分方法), by the first two digits of GB/T
// 2260 codes.
var regions = map[string]int{
	"11": 0, "12": 0, "13": 0, "31": 0, "32": 0, "33": 0, "35": 0, "37": 0, "44": 0, "46": 0,
	"21": 1, "22": 1, "23": 1,
	"14": 2, "34": 2, "36": 2, "41": 2, "42": 2, "43": 2,
	"15": 3, "45": 3, "50": 3, "51": 3, "52": 3, "53": 3, "54": 3, "61": 3, "62": 3, "63": 3, "64": 3, "65": 3,
}
