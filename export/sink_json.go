package export

import (
	"strconv"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// jsonSink writes JSON objects that the context of jsonldContext gives a meaning: one line for
// each thing.
type jsonSink struct {
	buf        []byte
	keys       []string // of properties: ,"name":
	relations  []string // likewise
	sets       []bool   // properties whose values are lists
	resource   string   // prefix with its colon
	vocabulary string
	parts      int // of the list being written
}

func newJSONSink(ns vocab.Namespaces, schema *graph.Schema) *jsonSink {
	s := &jsonSink{resource: ns.Prefix + "r:", vocabulary: ns.Prefix + ":"}
	for _, term := range vocab.Table() {
		s.keys = append(s.keys, `,"`+term.Key+`":`)
		s.sets = append(s.sets, term.Set)
	}
	for _, rule := range schema.Relations() {
		s.relations = append(s.relations, `,"`+string(rule.Relation)+`":`)
	}
	return s
}

func (s *jsonSink) key(p vocab.Property) { s.buf = append(s.buf, s.keys[p]...) }

func (s *jsonSink) open(id graph.ID, part string) {
	if s.parts > 0 {
		s.buf = append(s.buf, ',')
	}
	s.buf = append(s.buf, `{"id":"`...)
	s.buf = append(s.buf, s.resource...)
	s.buf = append(append(vocab.AppendLocal(s.buf, id), part...), '"')
}

func (s *jsonSink) close() {
	s.buf = append(s.buf, '}')
	s.parts++
}

func (s *jsonSink) nest(p vocab.Property) {
	s.key(p)
	s.buf = append(s.buf, '[')
	s.parts = 0
}

func (s *jsonSink) unnest() {
	s.buf = append(s.buf, ']')
	s.parts = 0
}

func (s *jsonSink) class(names ...string) {
	s.buf = append(s.buf, `,"type":[`...)
	for i, name := range names {
		if i > 0 {
			s.buf = append(s.buf, ',')
		}
		s.buf = append(append(append(s.buf, '"'), name...), '"')
	}
	s.buf = append(s.buf, ']')
}

func (s *jsonSink) id(id graph.ID) {
	s.buf = append(append(s.buf, '"'), s.resource...)
	s.buf = append(vocab.AppendLocal(s.buf, id), '"')
}

func (s *jsonSink) ids(ids []graph.ID) { jsonList(s, ids, s.id) }

func (s *jsonSink) ref(p vocab.Property, id graph.ID) {
	s.key(p)
	s.id(id)
}

func (s *jsonSink) refs(p vocab.Property, ids []graph.ID) {
	s.key(p)
	s.ids(ids)
}

func (s *jsonSink) relation(number int, ids []graph.ID) {
	s.buf = append(s.buf, s.relations[number]...)
	s.ids(ids)
}

func (s *jsonSink) predicate(rel graph.Relation) {
	s.key(vocab.Predicate)
	s.buf = append(append(s.buf, '"'), s.vocabulary...)
	s.buf = append(append(s.buf, rel...), '"')
}

func (s *jsonSink) text(p vocab.Property, text string) {
	s.key(p)
	s.buf = appendJSON(s.buf, text)
}

func (s *jsonSink) texts(p vocab.Property, list []string) {
	s.key(p)
	jsonList(s, list, func(text string) { s.buf = appendJSON(s.buf, text) })
}

func (s *jsonSink) integer(p vocab.Property, n int64) {
	s.key(p)
	s.whole(n)
}

func (s *jsonSink) integers(p vocab.Property, list []int64) {
	s.key(p)
	jsonList(s, list, s.whole)
}

// money writes amounts in yuan as JSON values that keep them exactly: a number where it is whole
// (an xsd:integer, which is an xsd:decimal too), else a literal with its type.
func (s *jsonSink) money(p vocab.Property, list []graph.Money) {
	s.key(p)
	jsonList(s, list, func(m graph.Money) {
		if m%graph.Yuan != 0 {
			s.literal("xsd:decimal", m.String())
		} else {
			s.whole(int64(m / graph.Yuan))
		}
	})
}

// maxExact is the largest whole number that every JSON reader keeps exactly.
const maxExact = 1 << 53

func (s *jsonSink) whole(n int64) {
	if n > maxExact || n < -maxExact {
		s.literal("xsd:integer", strconv.FormatInt(n, 10))
		return
	}
	s.buf = strconv.AppendInt(s.buf, n, 10)
}

func (s *jsonSink) double(p vocab.Property, f float64) {
	s.key(p)
	if !keepsDigits(f) {
		s.literal("xsd:double", string(appendDouble(nil, f)))
		return
	}
	s.buf = strconv.AppendFloat(s.buf, f, 'g', -1, 64)
}

func (s *jsonSink) flag(p vocab.Property) {
	s.key(p)
	s.buf = append(s.buf, "true"...)
}

// literal is a value with a type of its own. The key is @type and not its alias, which rdflib does
// not know inside of values.
func (s *jsonSink) literal(datatype, text string) {
	s.buf = append(append(s.buf, `{"@type":"`...), datatype...)
	s.buf = append(append(append(s.buf, `","@value":"`...), text...), `"}`...)
}

// claim writes nothing: JSON-LD 1.1 has no triple terms.
func (s *jsonSink) claim(*graph.Statement) {}

func jsonList[T any](s *jsonSink, list []T, write func(T)) {
	s.buf = append(s.buf, '[')
	for i, item := range list {
		if i > 0 {
			s.buf = append(s.buf, ',')
		}
		write(item)
	}
	s.buf = append(s.buf, ']')
}
