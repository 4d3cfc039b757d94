package extract

import (
	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// divisionType is the type of the division with a code.
func (kb *knowledge) divisionType(code string) graph.Type {
	d, ok := kb.gaz.Division(code)
	if !ok {
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
		if d, ok := kb.gaz.Division(c.Code); ok && d.Level < best {
			best = d.Level
		}
	}
	return best
}
