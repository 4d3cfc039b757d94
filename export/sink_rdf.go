package export

import (
	"strconv"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// rdfSink writes triples: one a line as N-Quads, or those of a thing together as Turtle.
type rdfSink struct {
	output
	turtle bool
	tail   []byte // N-Quads: what ends a line, with the graph that it is in

	names   rdfNames
	subject []byte         // owner or part
	begun   bool           // Turtle: the subject has a triple
	owner   []byte         // name of the thing that is open, with a space behind
	piece   []byte         // name of the part of it that is open, likewise
	list    vocab.Property // that the parts are values of; noList outside of lists
	behind  []byte         // Turtle: the parts, which come behind the thing; while a part is written, the thing
}

// within has the lines that follow belong to the graph that an id names, "" for the default graph.
func (s *rdfSink) within(id graph.ID) {
	s.tail = append(s.tail[:0], ' ')
	if id != "" {
		s.tail = append(s.names.appendIRI(s.tail, id), ' ')
	}
	s.tail = append(s.tail, ".\n"...)
}

func (s *rdfSink) open(id graph.ID) {
	s.owner = append(s.names.appendIRI(s.owner[:0], id), ' ')
	s.subject, s.begun = s.owner, false
}

func (s *rdfSink) part(name string, about graph.ID) {
	piece := append(append(s.piece[:0], s.owner[:len(s.owner)-len("> ")]...), name...)
	s.piece = append(vocab.AppendLocal(piece, about), "> "...)
	s.subject = s.owner
	s.end(append(s.lead(s.list), s.piece[:len(s.piece)-len(" ")]...))
	if s.turtle {
		s.buf, s.behind = s.behind, s.buf
	}
	s.subject, s.begun = s.piece, false
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

// lead begins a triple: it gives the buffer, to append the object to. end ends the triple and keeps the buffer.
func (s *rdfSink) lead(p vocab.Property) []byte { return s.leadBy(s.names.terms[p].name) }

func (s *rdfSink) leadBy(property string) []byte {
	b := s.buf
	if s.begun && s.turtle {
		b = append(b, " ;\n    "...)
	} else {
		b = append(b, s.subject...)
	}
	s.begun = true
	return append(b, property...)
}

func (s *rdfSink) end(b []byte) { s.buf = append(b, s.tail...) }

// each writes a triple for each of n objects.
func (s *rdfSink) each(property string, n int, object func(b []byte, i int) []byte) {
	for i := range n {
		b := s.buf
		if i > 0 && s.turtle {
			b = append(b, " , "...)
		} else {
			b = s.leadBy(property)
		}
		s.end(object(b, i))
	}
}

func (s *rdfSink) class(name, second string) {
	s.end(append(s.leadBy(s.names.is), s.names.classes[name]...))
	if second != "" {
		b := s.buf
		if s.turtle {
			b = append(b, " , "...)
		} else {
			b = s.leadBy(s.names.is)
		}
		s.end(append(b, s.names.classes[second]...))
	}
}

func (s *rdfSink) ref(p vocab.Property, id graph.ID) { s.end(s.names.appendIRI(s.lead(p), id)) }

func (s *rdfSink) refs(p vocab.Property, ids []graph.ID) {
	s.each(s.names.terms[p].name, len(ids), func(b []byte, i int) []byte { return s.names.appendIRI(b, ids[i]) })
}

func (s *rdfSink) relation(number int, ids []graph.ID) {
	s.each(s.names.relations[number], len(ids), func(b []byte, i int) []byte { return s.names.appendIRI(b, ids[i]) })
}

func (s *rdfSink) predicate(rel graph.Relation) {
	s.end(s.names.appendRelation(s.lead(vocab.Predicate), rel))
}

func (s *rdfSink) text(p vocab.Property, text string) {
	s.end(append(appendQuoted(s.lead(p), text), s.names.terms[p].datatype...))
}

func (s *rdfSink) texts(p vocab.Property, list []string) {
	s.each(s.names.terms[p].name, len(list), func(b []byte, i int) []byte { return appendQuoted(b, list[i]) })
}

func (s *rdfSink) integer(p vocab.Property, n int64) {
	s.end(appendInteger(s.lead(p), n, s.names.terms[p].datatype))
}

func (s *rdfSink) integers(p vocab.Property, list []int64) {
	s.each(s.names.terms[p].name, len(list), func(b []byte, i int) []byte { return appendInteger(b, list[i], s.names.integer) })
}

// money writes amounts in yuan, whole ones as xsd:integer, which is an xsd:decimal too.
func (s *rdfSink) money(p vocab.Property, list []graph.Money) {
	s.each(s.names.terms[p].name, len(list), func(b []byte, i int) []byte {
		datatype := s.names.decimal
		if list[i]%graph.Yuan == 0 {
			datatype = s.names.integer
		}
		return append(append(list[i].Append(append(b, '"')), '"'), datatype...)
	})
}

func (s *rdfSink) double(p vocab.Property, f float64) {
	b := append(appendDouble(append(s.lead(p), '"'), f), '"')
	s.end(append(b, s.names.terms[p].datatype...))
}

func (s *rdfSink) flag(p vocab.Property) {
	s.end(append(append(s.lead(p), `"true"`...), s.names.terms[p].datatype...))
}

// claim writes a triple term of RDF 1.2: https://www.w3.org/TR/rdf12-n-quads/#triple-terms
func (s *rdfSink) claim(st *graph.Statement) {
	b := append(s.leadBy(s.names.reifies), "<<( "...)
	b = append(s.names.appendIRI(b, st.Subject), ' ')
	b = append(s.names.appendRelation(b, st.Predicate), ' ')
	s.end(append(s.names.appendIRI(b, st.Object), " )>>"...))
}

func appendInteger(b []byte, n int64, datatype string) []byte {
	return append(append(strconv.AppendInt(append(b, '"'), n, 10), '"'), datatype...)
}
