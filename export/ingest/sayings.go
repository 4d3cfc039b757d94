package ingest

import (
	"encoding/binary"
	"slices"
	"strings"

	"example.org/kg/export/ingest/internal/spill"
	"example.org/kg/export/vocab"
)

// thing is all that is said of one subject.
type thing struct {
	name  string // IRI
	at    place  // where it was first spoken of
	said  []saying
	types []string // local names in our vocabulary, or IRIs
}

func (t *thing) is(class string) bool { return slices.Contains(t.types, class) }

type saying struct {
	property string // IRI
	value    term
	at       place
}

// sayings sorts triples by subject. A record of the sorter is what is said of a subject without another in between; the few words that
// properties and datatypes are written with stand in it as numbers.
type sayings struct {
	sorter  *spill.Sorter
	words   []string
	numbers map[string]uint64 // of words
	subject string            // that is spoken of
	record  []byte
}

func newSayings(room int) sayings {
	return sayings{sorter: spill.NewSorter(room), numbers: map[string]uint64{}}
}

func (s *sayings) add(q quad) error {
	if q.subject != s.subject {
		if err := s.turnTo(q.subject); err != nil {
			return err
		}
	}
	kind := uint64(0) // an IRI
	if q.object.literal {
		kind = 1 + s.number(q.object.datatype)
	}
	for _, n := range []uint64{s.number(q.predicate), kind, uint64(q.at.line), uint64(q.at.column), uint64(len(q.object.value))} {
		s.record = binary.AppendUvarint(s.record, n)
	}
	s.record = append(s.record, q.object.value...)
	return nil
}

// turnTo ends what is said of one subject and begins that of the next.
func (s *sayings) turnTo(subject string) error {
	var err error
	if len(s.record) > 0 {
		err = s.sorter.Add(s.subject, s.record)
	}
	s.subject, s.record = strings.Clone(subject), s.record[:0]
	return err
}

func (s *sayings) number(word string) uint64 {
	n, ok := s.numbers[word]
	if !ok {
		n, word = uint64(len(s.words)), strings.Clone(word)
		s.words = append(s.words, word)
		s.numbers[word] = n
	}
	return n
}

// table ends the triples.
func (s *sayings) table() (*spill.Table, error) {
	if err := s.turnTo(""); err != nil {
		return nil, err
	}
	return s.sorter.Table()
}

// thing reads what the records of a subject say.
func (b *builder) thing(name string, records [][]byte) *thing {
	t := &thing{name: name}
	for _, record := range records {
		for rest := string(record); rest != ""; {
			var s saying
			if s, rest = b.said.read(rest); t.at == (place{}) {
				t.at = s.at
			}
			if s.property != vocab.RDF+"type" {
				t.said = append(t.said, s)
			} else if typ := b.terms.short(s.value.value); !slices.Contains(t.types, typ) {
				t.types = append(t.types, typ)
			}
		}
	}
	slices.Sort(t.types)
	return t
}

// read cuts the first saying off a record.
func (s *sayings) read(record string) (saying, string) {
	next := func() int {
		n, shift := 0, 0
		for {
			c := record[0]
			record = record[1:]
			n |= int(c&0x7f) << shift
			if c < 0x80 {
				return n
			}
			shift += 7
		}
	}
	said := saying{property: s.words[next()]}
	if kind := next(); kind > 0 {
		said.value.literal, said.value.datatype = true, s.words[kind-1]
	}
	said.at.line, said.at.column = next(), next()
	size := next()
	said.value.value = record[:size]
	return said, record[size:]
}
