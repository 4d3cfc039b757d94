package extract

import (
	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// within tells whether the division with one code is or lies in the other's, by the structure
// of GB/T 2260 codes: two digits for the province, two for the prefecture, two for the county.
func within(code, ancestor string) bool {
	switch {
	case len(ancestor) != 6:
		return code == ancestor
	case ancestor[2:] == "0000":
		return code[:2] == ancestor[:2]
	case ancestor[4:] == "00":
		return code[:4] == ancestor[:4]
	}
	return code[:6] == ancestor
}

// sameProvince tells whether the divisions with two codes lie in one province.
func sameProvince(a, b string) bool { return a[0] == b[0] && a[1] == b[1] }

// typeOf is the type of a division, "" for none.
func typeOf(d gazetteer.Division) graph.Type {
	if d.Code == "" {
		return ""
	}
	switch d.Level {
	case gazetteer.Province:
		return graph.Province
	case gazetteer.City:
		return graph.City
	case gazetteer.County:
		return graph.County
	}
	return graph.Township
}

// level is the highest level among the candidates of a name.
func (kb *knowledge) level(cands []gazetteer.Candidate) gazetteer.Level {
	best := gazetteer.Township
	for _, c := range cands {
		best = min(best, c.Level())
	}
	return best
}
