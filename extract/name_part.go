package extract

import (
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// namePart is what a word of the lexicon of names is in a name.
type namePart struct {
	kind    graph.Type // of the members that it counts, "" where they are none of a type
	counted bool       // it is the kind of something counted
	suffix  graph.Type // of the organisation or zone whose name it ends, or ""
	local   graph.Type // of the town or village whose name it ends, or ""
}

// partsOf are the parts of names by the numbers of their words.
func partsOf(names *lexicon.Lexicon) []namePart {
	out := make([]namePart, names.Words()+1)
	names.Each(func(classes *lexicon.Classes) { out[classes.Word] = namePartOf(classes.List) })
	return out
}

// namePartOf tells by the classes of a word what part it is; of several kinds or endings it is the first.
func namePartOf(classes []lexicon.Class) namePart {
	var p namePart
	for _, c := range classes {
		if kind, ok := strings.CutPrefix(string(c), "kind."); ok && !p.counted {
			p.counted = true
			if kind != "none" {
				p.kind = graph.Type(kind)
			}
		}
		suffix, ok := strings.CutPrefix(string(c), "suffix.")
		switch t := graph.Type(suffix); {
		case !ok || suffix == "plain":
		case t == graph.Township || t == graph.Village:
			if p.local == "" {
				p.local = t
			}
		case p.suffix == "":
			p.suffix = t
		}
	}
	return p
}

// partOf is the part of names that a word of some classes is.
func (kb *knowledge) partOf(classes *lexicon.Classes) *namePart { return &kb.parts[classes.Word] }
