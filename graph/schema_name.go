package graph

import (
	"strings"
	"unicode"
)

// takenTypes and takenRelations are names that exports have for other things: classes, prefixes and keys of the JSON-LD, properties of
// things in graph databases (tests of package export hold them against these) and lines of pictures.
const (
	takenTypes     = " Entity Group Statement Evidence Document Mention Note TextQuoteSelector TextPositionSelector Edit Former Agent Media "
	takenRelations = " id type kg kgr schema rdf rdfs xsd oa owl prov name alternateName divisionCode memberCount approx" +
		" containedInPlace inferred mentions subject predicate object amount headcount hedges periodStart periodEnd status confidence" +
		" rule evidence source quotedFrom selector exact start end datePublished location publisher sha256 text" +
		" mentioned note entity count kind detail wasGeneratedBy wasRevisionOf wasInvalidatedBy wasAssociatedWith dateCreated operation" +
		" reason sh within" +
		" aliases amountText amounts containedIn date documents edits group headcounts kgId label parent parentName planned" +
		" quote quoteSource relation relationLabel statements symmetric title typeLabel weight xid "
)

func isTypeName(s string) bool { return isName(s) && s[0] <= 'Z' && s[0] >= 'A' }

func isRelationName(s string) bool { return isName(s) && s[0] >= 'a' }

// IsTakenRelation tells whether exports have a name for something else, so that no relation takes it.
func IsTakenRelation(name string) bool { return taken(takenRelations, name) }

// taken tells whether a list holds a name.
func taken(list, name string) bool { return strings.Contains(list, " "+name+" ") }

// isName tells whether a text is of ASCII letters and digits, not too many, so that it is a name
// in every format.
func isName(s string) bool {
	const longest = 64
	return s != "" && len(s) <= longest && !strings.ContainsFunc(s, func(c rune) bool {
		return c > unicode.MaxASCII || !unicode.IsLetter(c) && !unicode.IsDigit(c)
	})
}

// isLabel tells whether a text is of letters and digits of any script, so that it stands for
// itself in every format and on the command line.
func isLabel(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
}
