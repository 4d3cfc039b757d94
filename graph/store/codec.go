package store

import (
	"encoding/binary"
	"fmt"
	"math"
	"unicode/utf8"

	"example.org/kg/graph"
)

// codec writes a fragment as bytes or reads it back: every method does either to what it is
// given, so that the order of the fields stands in one place. Numbers are varints, texts and
// lists carry their length. The layout belongs to the schema version.
type codec struct {
	reading bool
	data    []byte // written so far, or still to be read
	err     error
}

func encode(f *fragment) ([]byte, error) {
	c := &codec{}
	c.fragment(f)
	return c.data, c.err
}

func decode(data []byte) (*fragment, error) {
	c, f := &codec{reading: true, data: data}, &fragment{}
	c.fragment(f)
	if c.err == nil && len(c.data) > 0 {
		c.fail()
	}
	return f, c.err
}

func (c *codec) fragment(f *fragment) {
	text(c, &f.generator)
	c.document(&f.doc)
	list(c, &f.ents, func(ent *graph.Entity) { c.entity(ent, f.doc.ID) })
	list(c, &f.sts, func(st *graph.Statement) { c.statement(st, f.doc.ID) })
	list(c, &f.notes, func(n *graph.Note) { c.note(n, f.doc.ID) })
}

func (c *codec) document(doc *graph.Document) {
	text(c, &doc.ID)
	c.bytes(&doc.Location) // a path need not be UTF-8
	text(c, &doc.Hash)
	text(c, &doc.Title)
	text(c, &doc.Date)
	text(c, &doc.Source)
	text(c, &doc.Text)
}

func (c *codec) entity(ent *graph.Entity, doc graph.ID) {
	text(c, &ent.ID)
	text(c, &ent.Type)
	c.flag(&ent.Group)
	text(c, &ent.Name)
	list(c, &ent.Aliases, func(a *string) { text(c, a) })
	text(c, &ent.Code)
	text(c, &ent.Parent)
	number(c, &ent.Count)
	c.flag(&ent.Approx)
	c.flag(&ent.Inferred)
	mentions := ent.Mentions[doc]
	number(c, &mentions)
	if c.reading && mentions != 0 {
		ent.Mentions = map[graph.ID]int{doc: mentions}
	}
}

func (c *codec) statement(st *graph.Statement, doc graph.ID) {
	text(c, &st.ID)
	text(c, &st.Subject)
	text(c, &st.Predicate)
	text(c, &st.Object)
	list(c, &st.Amounts, func(m *graph.Money) { number(c, m) })
	list(c, &st.Headcounts, func(n *int64) { number(c, n) })
	text(c, &st.Period.Start)
	text(c, &st.Period.End)
	text(c, &st.Status)
	list(c, &st.Hedges, func(h *string) { text(c, h) })
	bits := int64(math.Float64bits(st.Confidence))
	number(c, &bits)
	st.Confidence = math.Float64frombits(uint64(bits))
	text(c, &st.Rule)
	list(c, &st.Evidence, func(ev *graph.Evidence) {
		ev.Document = doc
		text(c, &ev.ID)
		text(c, &ev.Exact)
		number(c, &ev.Start)
		number(c, &ev.End)
	})
}

func (c *codec) note(n *graph.Note, doc graph.ID) {
	n.Document = doc
	number(c, &n.Start)
	number(c, &n.End)
	text(c, &n.Kind)
	text(c, &n.Text)
	text(c, &n.Detail)
}

func number[T ~int | ~int64](c *codec, n *T) {
	if !c.reading {
		c.data = binary.AppendVarint(c.data, int64(*n))
		return
	}
	v, size := binary.Varint(c.data)
	if size <= 0 {
		c.fail()
		return
	}
	*n, c.data = T(v), c.data[size:]
}

func (c *codec) flag(b *bool) {
	n := 0
	if *b {
		n = 1
	}
	number(c, &n)
	*b = n != 0
}

func text[T ~string](c *codec, s *T) {
	if !c.reading && !utf8.ValidString(string(*s)) {
		c.err = fmt.Errorf("%q is not UTF-8: %w", string(*s), ErrFragment)
		return
	}
	v := string(*s)
	c.bytes(&v)
	*s = T(v)
}

func (c *codec) bytes(s *string) {
	n := len(*s)
	number(c, &n)
	switch {
	case !c.reading:
		c.data = append(c.data, *s...)
	case n < 0 || n > len(c.data):
		c.fail()
	default:
		*s, c.data = string(c.data[:n]), c.data[n:]
	}
}

func list[T any](c *codec, items *[]T, item func(*T)) {
	n := len(*items)
	number(c, &n)
	if c.reading {
		if n < 0 || n > len(c.data) { // an item takes a byte at least
			c.fail()
			return
		}
		*items = make([]T, n)
		if n == 0 {
			*items = nil
		}
	}
	for i := range *items {
		if c.err != nil {
			return
		}
		item(&(*items)[i])
	}
}

// fail notes that the bytes are not what encode wrote, and leaves none to read.
func (c *codec) fail() {
	if c.err == nil {
		c.err = ErrDamaged
	}
	c.data = nil
}
