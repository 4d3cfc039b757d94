package export

import "example.org/kg/graph"

// Namespaces of the vocabularies that are not our own.
const (
	nsRDF    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	nsRDFS   = "http://www.w3.org/2000/01/rdf-schema#"
	nsXSD    = "http://www.w3.org/2001/XMLSchema#"
	nsOA     = "http://www.w3.org/ns/oa#"
	nsPROV   = "http://www.w3.org/ns/prov#"
	nsOWL    = "http://www.w3.org/2002/07/owl#"
	nsSchema = "https://schema.org/"
)

// jsonldContext is what gives the keys of the entries their meaning. Keys whose values are
// lists even where there is one value have the container @set, so that compaction keeps them
// lists. Where a key has a type, its plain JSON values expand to literals that are valid in it:
// a JSON number with a fraction expands to the notation of xsd:double (9.7E-1) whatever the
// type, which is why confidence is one. amount and headcount have none, since compaction gives
// the key of an empty list only to a term without a type; their whole numbers are xsd:integer
// by themselves, for the others see decimal. Dates have any precision, which no XSD type
// allows, so they are of schema.org's Date.
func jsonldContext(ns namespaces, schema *graph.Schema) entry {
	ctx := entry{
		{"@version", 1.1},
		{"kg", ns.vocabulary},
		{"kgr", ns.resource},
		{"schema", nsSchema},
		{"rdf", nsRDF},
		{"xsd", nsXSD},
		{"oa", nsOA},
		{"prov", nsPROV},
		{"id", "@id"},
		{"type", entry{{"@id", "@type"}, {"@container", "@set"}}},
	}
	for _, t := range schema.Types() {
		ctx.add(string(t.Type), "kg:"+string(t.Type))
	}
	ctx = append(
		ctx,
		field{"Group", "kg:Group"},
		field{"Statement", "rdf:Statement"},
		field{"Evidence", "kg:Evidence"},
		field{"Document", "kg:Document"},
		field{"TextQuoteSelector", "oa:TextQuoteSelector"},
		field{"TextPositionSelector", "oa:TextPositionSelector"},

		field{"name", "schema:name"},
		field{"alternateName", setOf("schema:alternateName", "")},
		field{"divisionCode", "kg:divisionCode"},
		field{"memberCount", typed("kg:memberCount", "xsd:integer")},
		field{"approx", typed("kg:approx", "xsd:boolean")},
		field{"containedInPlace", typed("schema:containedInPlace", "@id")},
		field{"inferred", typed("kg:inferred", "xsd:boolean")},
		field{"mentions", typed("kg:mentions", "xsd:integer")},
	)
	for _, rule := range schema.Relations() {
		ctx.add(string(rule.Relation), setOf("kg:"+string(rule.Relation), "@id"))
	}
	return append(
		ctx,
		field{"subject", typed("rdf:subject", "@id")},
		field{"predicate", typed("rdf:predicate", "@id")},
		field{"object", typed("rdf:object", "@id")},
		field{"amount", setOf("kg:amount", "")},
		field{"headcount", setOf("kg:headcount", "")},
		field{"hedges", setOf("kg:hedges", "")},
		field{"periodStart", typed("kg:periodStart", "schema:Date")},
		field{"periodEnd", typed("kg:periodEnd", "schema:Date")},
		field{"status", "kg:status"},
		field{"confidence", typed("kg:confidence", "xsd:double")},
		field{"rule", "kg:rule"},
		field{"evidence", setOf("prov:wasDerivedFrom", "@id")},

		field{"source", typed("oa:hasSource", "@id")},
		field{"quotedFrom", typed("prov:wasQuotedFrom", "@id")},
		field{"selector", setOf("oa:hasSelector", "@id")},
		field{"exact", "oa:exact"},
		field{"start", typed("oa:start", "xsd:nonNegativeInteger")},
		field{"end", typed("oa:end", "xsd:nonNegativeInteger")},

		field{"datePublished", typed("schema:datePublished", "schema:Date")},
		field{"location", "kg:location"},
		field{"publisher", "kg:publisher"},
		field{"sha256", "kg:sha256"},
	)
}

func typed(iri, datatype string) entry { return entry{{"@id", iri}, {"@type", datatype}} }

func setOf(iri, datatype string) entry {
	e := entry{{"@id", iri}}
	if datatype != "" {
		e.add("@type", datatype)
	}
	return append(e, field{"@container", "@set"})
}
