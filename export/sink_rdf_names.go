package export

import (
	"io"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// rdfNames are names as the syntax writes them: whole, or abbreviated in Turtle. Those of properties have a space behind.
type rdfNames struct {
	terms       []rdfTerm // by property
	relations   []string  // as properties, by number
	is          string    // rdf:type
	reifies     string
	classes     map[string]string // by name in JSON-LD
	integer     string            // datatypes, with ^^ in front
	decimal     string
	resource    string // what IRIs of resources begin with
	vocabulary  string // what names of relations begin with
	relationEnd string
}

// rdfTerm is a property.
type rdfTerm struct {
	name     string
	datatype string // of its literals, with ^^ in front; "" where they are plain or of several types
}

func newRDFSink(w io.Writer, ns vocab.Namespaces, schema *graph.Schema, turtle bool) *rdfSink {
	s := &rdfSink{output: output{w: w}, turtle: turtle, list: noList, names: namesOfRDF(ns, schema, turtle)}
	if !turtle {
		s.within("")
	}
	return s
}

func namesOfRDF(ns vocab.Namespaces, schema *graph.Schema, turtle bool) rdfNames {
	name := func(compact string) string {
		if turtle {
			return ns.Compact(compact)
		}
		return "<" + ns.Expand(compact) + ">"
	}
	n := rdfNames{
		is: name("rdf:type") + " ", reifies: name("rdf:reifies") + " ", classes: map[string]string{},
		integer: "^^" + name("xsd:integer"), decimal: "^^" + name("xsd:decimal"),
		resource: "<" + ns.Resource, vocabulary: "<" + ns.Vocabulary, relationEnd: ">",
	}
	if turtle {
		n.is, n.vocabulary, n.relationEnd = "a ", ns.Prefix+":", ""
	}
	for _, term := range vocab.Table() {
		t := rdfTerm{name: name(term.IRI) + " "}
		if term.Value != "" && term.Value != "@id" {
			t.datatype = "^^" + name(term.Value)
		}
		n.terms = append(n.terms, t)
	}
	for _, rule := range schema.Relations() {
		n.relations = append(n.relations, string(n.appendRelation(nil, rule.Relation))+" ")
	}
	for _, t := range schema.Types() {
		n.classes[string(t.Type)] = name("kg:" + string(t.Type))
	}
	for _, c := range vocab.Classes() {
		n.classes[c.Name] = name(c.IRI)
	}
	return n
}

func (n *rdfNames) appendIRI(buf []byte, id graph.ID) []byte {
	return append(vocab.AppendLocal(append(buf, n.resource...), id), '>')
}

func (n *rdfNames) appendRelation(buf []byte, rel graph.Relation) []byte {
	return append(append(append(buf, n.vocabulary...), rel...), n.relationEnd...)
}
