package export

import (
	"io"
	"strconv"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// jsonSink writes JSON objects that the context of jsonldContext gives a meaning: one line for
// each thing.
type jsonSink struct {
	output
	keys       []string // of properties: ,"name":
	relations  []string // likewise
	resource   string   // what ids begin with: quotation mark, prefix, colon
	vocabulary string   // likewise of relations
	owner      []byte   // id of the thing that is open, without its quotation mark at the end
	parts      int      // of the list being written
}

func newJSONSink(w io.Writer, ns vocab.Namespaces, schema *graph.Schema) *jsonSink {
	s := &jsonSink{output: output{w: w}, resource: `"` + ns.Prefix + "r:", vocabulary: `"` + ns.Prefix + ":"}
	for _, term := range vocab.Table() {
		s.keys = append(s.keys, `,"`+term.Key+`":`)
	}
	for _, rule := range schema.Relations() {
		s.relations = append(s.relations, `,"`+string(rule.Relation)+`":`)
	}
	return s
}

// key begins a member: it gives the buffer, to append the value to.
func (s *jsonSink) key(p vocab.Property) []byte { return append(s.buf, s.keys[p]...) }

func (s *jsonSink) open(id graph.ID) {
	s.owner = vocab.AppendLocal(append(s.owner[:0], s.resource...), id)
	s.buf = append(append(append(s.buf, `{"id":`...), s.owner...), '"')
}

func (s *jsonSink) part(name string, about graph.ID) {
	b := s.buf
	if s.parts > 0 {
		b = append(b, ',')
	}
	b = append(append(append(b, `{"id":`...), s.owner...), name...)
	s.buf = append(vocab.AppendLocal(b, about), '"')
}

func (s *jsonSink) close() {
	s.buf = append(s.buf, '}')
	s.parts++
}

func (s *jsonSink) nest(p vocab.Property) {
	s.buf = append(s.key(p), '[')
	s.parts = 0
}

func (s *jsonSink) unnest() { s.buf = append(s.buf, ']') }

func (s *jsonSink) class(name, second string) {
	b := append(append(s.buf, `,"type":["`...), name...)
	if second != "" {
		b = append(append(b, `","`...), second...)
	}
	s.buf = append(b, `"]`...)
}

func (s *jsonSink) appendID(b []byte, id graph.ID) []byte {
	return append(vocab.AppendLocal(append(b, s.resource...), id), '"')
}

func (s *jsonSink) ref(p vocab.Property, id graph.ID) { s.buf = s.appendID(s.key(p), id) }

func (s *jsonSink) refs(p vocab.Property, ids []graph.ID) {
	s.buf = appendList(s.key(p), ids, s.appendID)
}

func (s *jsonSink) relation(number int, ids []graph.ID) {
	s.buf = appendList(append(s.buf, s.relations[number]...), ids, s.appendID)
}

func (s *jsonSink) predicate(rel graph.Relation) {
	s.buf = append(append(append(s.key(vocab.Predicate), s.vocabulary...), rel...), '"')
}

func (s *jsonSink) text(p vocab.Property, text string) { s.buf = appendJSON(s.key(p), text) }

func (s *jsonSink) texts(p vocab.Property, list []string) {
	s.buf = appendList(s.key(p), list, appendJSON)
}

func (s *jsonSink) integer(p vocab.Property, n int64) { s.buf = appendWhole(s.key(p), n) }

func (s *jsonSink) integers(p vocab.Property, list []int64) {
	s.buf = appendList(s.key(p), list, appendWhole)
}

// money writes amounts in yuan as JSON values that keep them exactly: a number where it is whole
// (an xsd:integer, which is an xsd:decimal too), else a literal with its type.
func (s *jsonSink) money(p vocab.Property, list []graph.Money) {
	s.buf = appendList(s.key(p), list, func(b []byte, m graph.Money) []byte {
		if m%graph.Yuan == 0 {
			return appendWhole(b, int64(m/graph.Yuan))
		}
		return append(m.Append(appendLiteral(b, "xsd:decimal")), literalEnd...)
	})
}

// maxExact is the largest whole number that every JSON reader keeps exactly.
const maxExact = 1 << 53

func appendWhole(b []byte, n int64) []byte {
	if n > maxExact || n < -maxExact {
		return append(strconv.AppendInt(appendLiteral(b, "xsd:integer"), n, 10), literalEnd...)
	}
	return strconv.AppendInt(b, n, 10)
}

func (s *jsonSink) double(p vocab.Property, f float64) {
	b := s.key(p)
	if keepsDigits(f) {
		s.buf = strconv.AppendFloat(b, f, 'g', -1, 64)
	} else {
		s.buf = append(appendDouble(appendLiteral(b, "xsd:double"), f), literalEnd...)
	}
}

func (s *jsonSink) flag(p vocab.Property) { s.buf = append(s.key(p), "true"...) }

// appendLiteral begins a value with a type of its own; its text and literalEnd follow. The key is @type and not its alias,
// which rdflib does not know inside of values.
func appendLiteral(b []byte, datatype string) []byte {
	return append(append(append(b, `{"@type":"`...), datatype...), `","@value":"`...)
}

const literalEnd = `"}`

// claim writes nothing: JSON-LD 1.1 has no triple terms.
func (s *jsonSink) claim(*graph.Statement) {}

func appendList[T any](b []byte, list []T, item func([]byte, T) []byte) []byte {
	mark := byte('[')
	for _, v := range list {
		b = item(append(b, mark), v)
		mark = ','
	}
	if mark == '[' {
		b = append(b, '[')
	}
	return append(b, ']')
}
