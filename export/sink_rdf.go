package export

import (
	"strconv"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// rdfSink writes triples: one a line as N-Quads, or those of a thing together as Turtle.
type rdfSink struct {
	buf    []byte
	turtle bool
	in     []byte // N-Quads: name of the graph that the lines are in, with a space in front; none for the default graph

	names   rdfNames
	subject []byte         // owner or part
	begun   bool           // Turtle: the subject has a triple
	owner   []byte         // name of the thing that is open
	part    []byte         // name of the part of it that is open
	list    vocab.Property // that the parts are values of; noList outside of lists
	behind  []byte         // Turtle: the parts, which come behind the thing; while a part is written, the thing
}

// rdfNames are names as the syntax writes them: whole, or abbreviated in Turtle.
type rdfNames struct {
	terms     []string // of properties
	numbered  []string // of relations
	relations map[graph.Relation]string
	classes   map[string]string // by name in JSON-LD
	// datatypes, with ^^ in front
	integer, natural, decimal, double, boolean, date string
	resource                                         string // what IRIs of resources begin with
	is                                               string // rdf:type
	reifies                                          string
}

func newRDFSink(ns vocab.Namespaces, schema *graph.Schema, turtle bool) *rdfSink {
	name := func(compact string) string {
		if turtle {
			return ns.Compact(compact)
		}
		return "<" + ns.Expand(compact) + ">"
	}
	names := rdfNames{
		relations: map[graph.Relation]string{}, classes: map[string]string{},
		resource: "<" + ns.Resource, is: name("rdf:type"), reifies: name("rdf:reifies"),
	}
	if turtle {
		names.is = "a"
	}
	for _, term := range vocab.Table() {
		names.terms = append(names.terms, name(term.IRI))
	}
	for datatype, at := range map[string]*string{
		"xsd:integer": &names.integer, "xsd:nonNegativeInteger": &names.natural, "xsd:decimal": &names.decimal,
		"xsd:double": &names.double, "xsd:boolean": &names.boolean, "schema:Date": &names.date,
	} {
		*at = "^^" + name(datatype)
	}
	for _, rule := range schema.Relations() {
		rel := name("kg:" + string(rule.Relation))
		names.numbered = append(names.numbered, rel)
		names.relations[rule.Relation] = rel
	}
	for _, t := range schema.Types() {
		names.classes[string(t.Type)] = name("kg:" + string(t.Type))
	}
	for _, c := range vocab.Classes() {
		names.classes[c.Name] = name(c.IRI)
	}
	return &rdfSink{turtle: turtle, names: names, list: noList}
}

// within has the lines that follow belong to the graph that an id names, "" for the default graph.
func (s *rdfSink) within(id graph.ID) {
	s.in = s.in[:0]
	if id != "" {
		s.in = append(s.names.appendIRI(append(s.in, ' '), id), '>')
	}
}

func (n *rdfNames) appendIRI(buf []byte, id graph.ID) []byte {
	return vocab.AppendLocal(append(buf, n.resource...), id)
}

func (s *rdfSink) open(id graph.ID, part string) {
	if s.list != noList {
		s.subject = s.owner
		s.lead(s.names.terms[s.list])
		s.buf = append(append(s.names.appendIRI(s.buf, id), part...), '>')
		s.end()
		if s.turtle {
			s.buf, s.behind = s.behind, s.buf
		}
		s.part = append(append(s.names.appendIRI(s.part[:0], id), part...), '>')
		s.subject, s.begun = s.part, false
		return
	}
	s.owner = append(append(s.names.appendIRI(s.owner[:0], id), part...), '>')
	s.subject, s.begun = s.owner, false
}

func (s *rdfSink) close() {
	if s.turtle {
		s.buf = append(s.buf, " .\n"...)
	}
	switch {
	case s.list == noList:
		s.buf = append(s.buf, s.behind...)
		s.behind = s.behind[:0]
	case s.turtle:
		s.buf, s.behind = s.behind, s.buf
		fallthrough
	default:
		s.subject, s.begun = s.owner, true
	}
}

// noList is no property.
const noList vocab.Property = -1

func (s *rdfSink) nest(p vocab.Property) { s.list = p }

func (s *rdfSink) unnest() { s.list = noList }

// lead begins a triple, end ends it; the object comes between.
func (s *rdfSink) lead(property string) {
	if s.begun && s.turtle {
		s.buf = append(s.buf, " ;\n    "...)
	} else {
		s.buf = append(append(s.buf, s.subject...), ' ')
	}
	s.buf = append(append(s.buf, property...), ' ')
	s.begun = true
}

func (s *rdfSink) end() {
	if !s.turtle {
		s.buf = append(append(s.buf, s.in...), " .\n"...)
	}
}

// each writes a triple for each of n objects.
func (s *rdfSink) each(property string, n int, object func(i int)) {
	for i := range n {
		if i > 0 && s.turtle {
			s.buf = append(s.buf, " , "...)
		} else {
			s.lead(property)
		}
		object(i)
		s.end()
	}
}

func (s *rdfSink) iri(id graph.ID) { s.buf = append(s.names.appendIRI(s.buf, id), '>') }

func (s *rdfSink) class(names ...string) {
	s.each(s.names.is, len(names), func(i int) { s.buf = append(s.buf, s.names.classes[names[i]]...) })
}

func (s *rdfSink) ref(p vocab.Property, id graph.ID) {
	s.lead(s.names.terms[p])
	s.iri(id)
	s.end()
}

func (s *rdfSink) refs(p vocab.Property, ids []graph.ID) {
	s.each(s.names.terms[p], len(ids), func(i int) { s.iri(ids[i]) })
}

func (s *rdfSink) relation(number int, ids []graph.ID) {
	s.each(s.names.numbered[number], len(ids), func(i int) { s.iri(ids[i]) })
}

func (s *rdfSink) predicate(rel graph.Relation) {
	s.lead(s.names.terms[vocab.Predicate])
	s.buf = append(s.buf, s.names.relations[rel]...)
	s.end()
}

func (s *rdfSink) text(p vocab.Property, text string) {
	s.lead(s.names.terms[p])
	s.buf = appendQuoted(s.buf, text)
	if p == vocab.PeriodStart || p == vocab.PeriodEnd || p == vocab.DatePublished || p == vocab.DateCreated {
		s.buf = append(s.buf, s.names.date...)
	}
	s.end()
}

func (s *rdfSink) texts(p vocab.Property, list []string) {
	s.each(s.names.terms[p], len(list), func(i int) { s.buf = appendQuoted(s.buf, list[i]) })
}

func (s *rdfSink) integer(p vocab.Property, n int64) {
	datatype := s.names.integer
	if p == vocab.Start || p == vocab.End {
		datatype = s.names.natural
	}
	s.lead(s.names.terms[p])
	s.number(n, datatype)
	s.end()
}

func (s *rdfSink) integers(p vocab.Property, list []int64) {
	s.each(s.names.terms[p], len(list), func(i int) { s.number(list[i], s.names.integer) })
}

func (s *rdfSink) number(n int64, datatype string) {
	s.buf = append(strconv.AppendInt(append(s.buf, '"'), n, 10), '"')
	s.buf = append(s.buf, datatype...)
}

// money writes amounts in yuan, whole ones as xsd:integer, which is an xsd:decimal too.
func (s *rdfSink) money(p vocab.Property, list []graph.Money) {
	s.each(s.names.terms[p], len(list), func(i int) {
		if m := list[i]; m%graph.Yuan == 0 {
			s.number(int64(m/graph.Yuan), s.names.integer)
		} else {
			s.literal(m.String(), s.names.decimal)
		}
	})
}

func (s *rdfSink) double(p vocab.Property, f float64) {
	s.lead(s.names.terms[p])
	s.buf = append(appendDouble(append(s.buf, '"'), f), '"')
	s.buf = append(s.buf, s.names.double...)
	s.end()
}

func (s *rdfSink) flag(p vocab.Property) {
	s.lead(s.names.terms[p])
	s.literal("true", s.names.boolean)
	s.end()
}

// literal writes a text that needs no escapes.
func (s *rdfSink) literal(text, datatype string) {
	s.buf = append(append(append(s.buf, '"'), text...), '"')
	s.buf = append(s.buf, datatype...)
}

// claim writes a triple term of RDF 1.2: https://www.w3.org/TR/rdf12-n-quads/#triple-terms
func (s *rdfSink) claim(st *graph.Statement) {
	s.lead(s.names.reifies)
	s.buf = append(s.buf, "<<( "...)
	s.iri(st.Subject)
	s.buf = append(append(append(s.buf, ' '), s.names.relations[st.Predicate]...), ' ')
	s.iri(st.Object)
	s.buf = append(s.buf, " )>>"...)
	s.end()
}
