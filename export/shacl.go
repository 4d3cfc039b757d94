package export

import (
	"fmt"
	"io"
	"strings"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// WriteShapes writes SHACL shapes in Turtle that say of RDF what graph.Check says of a graph, and
// that it is whole, as far as shapes can: they cannot reckon the hashes in ids. What the core of
// SHACL cannot say, queries do (SHACL-SPARQL), each asked once of the whole graph and not of every
// node: its finding is the value of the result. The shapes are about data in one graph, as JSON-LD
// and Turtle have it, and the same for all graphs of one schema. Errors wrap vocab.ErrBaseIRI or vocab.ErrPrefix.
func WriteShapes(w io.Writer, src graph.Source, opt Options) error {
	ns, err := opt.namespaces()
	if err != nil {
		return err
	}
	s := &shapes{schema: src.Schema(), prefix: ns.Prefix + ":"}
	all := append(ontologyPrefixes(ns), vocab.Prefix{Name: "sh", IRI: vocab.SHACL})
	for _, p := range all {
		s.add("@prefix %s: <%s> .\n", p.Name, p.IRI)
	}
	s.add("\nkg:Shapes a owl:Ontology ;\n    rdfs:label \"kg 数据的形状\"@zh , \"shapes of kg data\"@en")
	for _, p := range all {
		s.add(" ;\n    sh:declare [ sh:prefix \"%s\" ; sh:namespace \"%s\"^^xsd:anyURI ]", p.Name, p.IRI)
	}
	s.add(" .\n")
	s.entities()
	s.places()
	s.statements()
	s.relations()
	s.evidence()
	s.documents()
	s.edits()
	s.shape("GraphShape", append([]string{"sh:targetNode kg:Shapes"}, s.queries...)...)
	_, err = io.WriteString(w, s.b.String())
	return err
}

// shapes gathers shapes as text.
type shapes struct {
	b      strings.Builder
	schema *graph.Schema
	prefix string // of the vocabulary, with its colon
	// queries are constraints on the whole graph.
	queries []string
}

// add writes text in which kg: stands for the vocabulary.
func (s *shapes) add(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	for _, before := range []string{" ", "\n", "(", "^", "|"} {
		text = strings.ReplaceAll(text, before+"kg:", before+s.prefix)
	}
	s.b.WriteString(text)
}

// shape writes a node shape; each of its parts is one or more facts.
func (s *shapes) shape(name string, parts ...string) {
	s.add("\nkg:%s a sh:NodeShape", name)
	for _, part := range parts {
		s.add(" ;\n    %s", part)
	}
	s.add(" .\n")
}

// property is the shape of what a path leads to.
func property(path, facts string) string {
	return "sh:property [ sh:path " + path + " ; " + facts + " ]"
}

// never adds a constraint that a query finds no ?it, with a message for what it finds.
func (s *shapes) never(message, where string) {
	s.queries = append(s.queries, fmt.Sprintf("sh:sparql [ sh:prefixes kg:Shapes ; sh:message \"%s\"@en ;\n"+
		"        sh:select \"\"\"SELECT $this (?it AS ?value) WHERE { %s }\"\"\" ]", message, where))
}

// anyOf is a choice of shapes.
func anyOf(shapes ...string) string { return "sh:or ( [ " + strings.Join(shapes, " ] [ ") + " ] )" }

// oneOfTypes says that something is of one of the types.
func oneOfTypes(of []graph.Type) string {
	var classes []string
	for _, t := range of {
		classes = append(classes, "sh:class kg:"+string(t))
	}
	return anyOf(classes...)
}

func (s *shapes) types() []graph.Type {
	var all []graph.Type
	for _, t := range s.schema.Types() {
		all = append(all, t.Type)
	}
	return all
}

func targets(of []graph.Type) string { return "sh:targetClass " + strings.Join(classNames(of), " , ") }

func (s *shapes) entities() {
	all := s.types()
	var single []string
	for _, t := range all {
		single = append(single, "[ sh:class kg:"+string(t)+" ]")
	}
	s.shape(
		"EntityShape", targets(all),
		"sh:nodeKind sh:IRI",
		"sh:xone ( "+strings.Join(single, " ")+" )",
		property("schema:name", "sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1"),
		property("schema:alternateName", "sh:datatype xsd:string ; sh:minLength 1"),
		property("schema:containedInPlace", "sh:maxCount 1 ; sh:node kg:ContainerShape"),
		property("kg:inferred", "sh:datatype xsd:boolean ; sh:maxCount 1"),
		property("kg:mentions", "sh:datatype xsd:integer ; sh:maxCount 1 ; sh:minInclusive 1"),
		anyOf(property("kg:inferred", "sh:maxCount 0"), property("kg:mentions", "sh:maxCount 0")),
		anyOf("sh:class kg:Group", property("kg:memberCount", "sh:maxCount 0")),
	)
	s.never("It lies in itself.", "?it schema:containedInPlace+ ?it")
	s.never("Its mentions are not those of the documents.", "{ SELECT $this ?it (SUM(?n) AS ?sum) WHERE { ?m kg:entity ?it ; kg:count ?n } GROUP BY $this ?it } ?it kg:mentions ?all FILTER (?sum != ?all)")
	s.shape(
		"GroupShape", "sh:targetClass kg:Group",
		property("kg:memberCount", "sh:datatype xsd:integer ; sh:minCount 1 ; sh:maxCount 1 ; sh:minInclusive 1"),
		property("kg:approx", "sh:datatype xsd:boolean ; sh:maxCount 1"),
		property("kg:divisionCode", "sh:maxCount 0"),
	)
	s.shape("KnownEntityShape", oneOfTypes(all))
}

// places says which places lie in which, and which codes they have.
func (s *shapes) places() {
	places := graph.Places()
	s.shape("ContainerShape", oneOfTypes(places), "sh:not [ sh:class kg:Group ]")
	for i, t := range places {
		above := property("schema:containedInPlace", "sh:maxCount 0")
		if i > 0 {
			above = property("schema:containedInPlace", oneOfTypes(places[:i]))
		}
		s.shape(string(t)+"PlaceShape", targets(places[i:i+1]), anyOf("sh:class kg:Group", above))
		pattern, required := codePattern(t)
		if pattern == "" {
			continue
		}
		count := "sh:maxCount 1"
		if required {
			count += " ; sh:minCount 1"
		}
		s.shape(
			string(t)+"CodeShape", targets(places[i:i+1]),
			anyOf("sh:class kg:Group", property("kg:divisionCode", "sh:datatype xsd:string ; "+count+" ; sh:pattern \""+pattern+"\"")),
		)
	}
	s.never("Its code is not that of its IRI.", "?it kg:divisionCode ?code FILTER (!STRENDS(STR(?it), CONCAT(\\\"/division/\\\", ?code)))")
	var without []graph.Type
	for _, t := range s.types() {
		if pattern, _ := codePattern(t); pattern == "" {
			without = append(without, t)
		}
	}
	s.shape("NoCodeShape", targets(without), property("kg:divisionCode", "sh:maxCount 0"))
}

// codePattern is what the GB/T 2260 codes of a type look like, "" where it has none; see badCode in
// graph/check.go.
func codePattern(t graph.Type) (pattern string, required bool) {
	all, municipalities := graph.DivisionPrefixes()
	var others []string
	for _, p := range all {
		if !strings.Contains(strings.Join(municipalities, " "), p) {
			others = append(others, p)
		}
	}
	const some = "(0[1-9]|[1-9][0-9])"
	of := func(prefixes []string) string { return "(" + strings.Join(prefixes, "|") + ")" }
	switch t {
	case graph.Province:
		return "^" + of(others) + "0000$", true
	case graph.City:
		return "^(" + of(municipalities) + "0000|" + of(all) + some + "00)$", true
	case graph.County:
		return "^" + of(all) + "[0-9][0-9]" + some + "$", true
	case graph.Township:
		return "^" + of(all) + "[0-9]{7}$", false
	}
	return "", false
}

const date = "sh:datatype schema:Date ; sh:maxCount 1 ; sh:pattern \"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$\""

func (s *shapes) statements() {
	var relations, claims []string
	for _, rule := range s.schema.Relations() {
		relations = append(relations, "kg:"+string(rule.Relation))
		claims = append(claims, property("rdf:predicate", "sh:hasValue kg:"+string(rule.Relation))+" ; "+
			property("rdf:subject", oneOfTypes(rule.Domain))+" ; "+property("rdf:object", oneOfTypes(rule.Range)))
	}
	s.shape(
		"StatementShape", "sh:targetClass rdf:Statement",
		"sh:nodeKind sh:IRI", "sh:pattern \"/statement/[0-9a-f]{32}$\"",
		property("rdf:subject", "sh:minCount 1 ; sh:maxCount 1 ; sh:node kg:KnownEntityShape ; sh:disjoint rdf:object"),
		property("rdf:object", "sh:minCount 1 ; sh:maxCount 1 ; sh:node kg:KnownEntityShape"),
		property("rdf:predicate", "sh:minCount 1 ; sh:maxCount 1 ; sh:in ( "+strings.Join(relations, " ")+" )"),
		anyOf(claims...),
		property("kg:amount", anyOf("sh:datatype xsd:decimal", "sh:datatype xsd:integer")+" ; sh:minInclusive 0"),
		property("kg:headcount", "sh:datatype xsd:integer ; sh:minInclusive 0"),
		property("kg:hedges", "sh:datatype xsd:string ; sh:minLength 1"),
		property("kg:periodStart", date), property("kg:periodEnd", date),
		property("kg:status", "sh:minCount 1 ; sh:maxCount 1 ; sh:in ( \"done\" \"planned\" )"),
		property("kg:confidence", "sh:datatype xsd:double ; sh:minCount 1 ; sh:maxCount 1 ; sh:minInclusive 0 ; sh:maxInclusive 1"),
		property("kg:rule", "sh:datatype xsd:string ; sh:maxCount 1"),
		property("prov:wasDerivedFrom", "sh:minCount 1 ; sh:class kg:Evidence"),
	)
	s.never("The relation that it claims is not there.", "?it rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o FILTER NOT EXISTS { ?s ?p ?o }")
}

func (s *shapes) relations() {
	for _, rule := range s.schema.Relations() {
		rel := "kg:" + string(rule.Relation)
		claimed := "?st rdf:predicate " + rel + " ; rdf:subject ?it ; rdf:object ?o"
		parts := []string{
			"sh:targetSubjectsOf " + rel, oneOfTypes(rule.Domain), property(rel, oneOfTypes(rule.Range)),
		}
		s.never("It is related to itself.", "?it "+rel+" ?it")
		if rule.Symmetric {
			claimed = "{ " + claimed + " } UNION { ?st rdf:predicate " + rel + " ; rdf:object ?it ; rdf:subject ?o }"
			s.never("The relation does not stand in both directions.", "?it "+rel+" ?o FILTER NOT EXISTS { ?o "+rel+" ?it }")
		}
		s.never("No statement claims the relation.", "?it "+rel+" ?o FILTER NOT EXISTS { "+claimed+" }")
		s.shape(strings.ToUpper(string(rule.Relation[:1]))+string(rule.Relation[1:])+"RelationShape", parts...)
	}
}

const (
	offset      = "sh:datatype xsd:nonNegativeInteger ; sh:minCount 1 ; sh:maxCount 1 ; sh:minInclusive 0"
	passageText = "sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ; sh:minLength 1"
	length      = "?it oa:exact ?exact ; oa:start ?start ; oa:end ?end FILTER (STRLEN(?exact) != ?end - ?start)"
	quoted      = "?it oa:exact ?exact ; oa:start ?start ; oa:end ?end . ?document kg:text ?text FILTER (SUBSTR(?text, ?start + 1, ?end - ?start) != ?exact)"
)

func (s *shapes) evidence() {
	s.shape(
		"EvidenceShape", "sh:targetClass kg:Evidence",
		"sh:nodeKind sh:IRI", "sh:pattern \"/evidence/[0-9a-f]{32}$\"",
		property("oa:hasSource", "sh:minCount 1 ; sh:maxCount 1 ; sh:class kg:Document ; sh:equals prov:wasQuotedFrom"),
		property("oa:exact", passageText),
		property("oa:start", offset+" ; sh:lessThan oa:end"), property("oa:end", offset),
		property("[ sh:inversePath prov:wasDerivedFrom ]", "sh:minCount 1 ; sh:class rdf:Statement"),
		property("( oa:hasSelector oa:exact )", "sh:equals oa:exact"),
		property("oa:hasSelector", "sh:minCount 2 ; sh:maxCount 2"),
	)
	s.never("The passage does not fit its offsets.", length)
	s.never("A selector has other offsets.", "?it oa:hasSelector ?s ; oa:start ?start ; oa:end ?end . ?s oa:start ?from ; oa:end ?to FILTER (?from != ?start || ?to != ?end)")
	s.never("The passage does not stand in the text at its offsets.", "?it oa:hasSource ?document . "+quoted)
}

func (s *shapes) documents() {
	s.shape(
		"DocumentShape", "sh:targetClass kg:Document",
		"sh:nodeKind sh:IRI",
		property("schema:name", "sh:datatype xsd:string ; sh:maxCount 1"),
		property("schema:datePublished", date),
		property("kg:location", "sh:datatype xsd:string ; sh:maxCount 1"),
		property("kg:publisher", "sh:datatype xsd:string ; sh:maxCount 1"),
		property("kg:sha256", "sh:datatype xsd:string ; sh:maxCount 1 ; sh:pattern \"^[0-9a-f]+$\""),
		property("kg:text", "sh:datatype xsd:string ; sh:maxCount 1"),
		property("kg:mentioned", "sh:class kg:Mention"), property("kg:note", "sh:class kg:Note"),
	)
	s.shape(
		"MentionShape", "sh:targetClass kg:Mention",
		property("kg:entity", "sh:minCount 1 ; sh:maxCount 1 ; sh:node kg:KnownEntityShape"),
		property("kg:count", "sh:datatype xsd:integer ; sh:minCount 1 ; sh:maxCount 1 ; sh:minInclusive 1"),
		property("[ sh:inversePath kg:mentioned ]", "sh:minCount 1 ; sh:maxCount 1 ; sh:class kg:Document"),
	)
	s.shape(
		"NoteShape", "sh:targetClass kg:Note",
		property("oa:exact", passageText), property("oa:start", offset+" ; sh:lessThan oa:end"), property("oa:end", offset),
		property("[ sh:inversePath kg:note ]", "sh:minCount 1 ; sh:maxCount 1 ; sh:class kg:Document"),
	)
	s.never("The passage does not stand in the text at its offsets.", "?document kg:note ?it . "+quoted)
}

func (s *shapes) edits() {
	s.shape(
		"EditShape", "sh:targetClass kg:Edit",
		"sh:nodeKind sh:IRI", "sh:pattern \"/edit/[0-9]+$\"",
		property("kg:operation", "sh:minCount 1 ; sh:maxCount 1 ; sh:in ( \"merge\" \"split\" \"rename\" \"alias\" \"reject\" \"confirm\" \"correct\" )"),
		property("kg:reason", "sh:datatype xsd:string ; sh:maxCount 1"),
		property("schema:dateCreated", date),
		property("prov:wasAssociatedWith", "sh:maxCount 1 ; sh:class prov:Agent"),
	)
	s.shape("FormerShape", "sh:targetClass kg:Former", property("prov:wasInvalidatedBy", "sh:minCount 1 ; sh:class kg:Edit"))
}
