package ingest

import (
	"cmp"
	"slices"
	"strings"

	"example.org/kg/export/ingest/internal/spill"
	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// builder gathers triples in any order, and takes in what they say when all are there. All that is said of a thing is looked up in a table
// that need not lie in memory.
type builder struct {
	in    *intake
	opt   Options
	said  sayings
	least string // of the base IRIs that terms of our vocabulary begin with

	things *spill.Table
	terms  terms
	bare   *spill.Sorter // relations, see relate
	sums   []sum
	spoken map[graph.ID]spoken
}

func newBuilder(in *intake) *builder {
	return &builder{
		in: in, opt: in.opt, said: newSayings(in.c.room), things: &spill.Table{}, bare: spill.NewSorter(in.c.room), spoken: map[graph.ID]spoken{},
	}
}

// close gives back memory and temporary files; what is in them is of no use any more, so neither are the errors.
func (b *builder) close() {
	b.said.sorter.Close()
	b.things.Close()
	b.bare.Close()
}

func (b *builder) add(q quad) error {
	iri := q.predicate
	if iri == vocab.RDF+"type" {
		iri = q.object.value
	}
	if base, name, ok := strings.Cut(iri, "ontology#"); ok && base != "" && name != "" && (b.least == "" || base < b.least) {
		b.least = strings.Clone(base)
	}
	return b.said.add(q)
}

// build takes in what the triples say: first what statements need, then the rest.
func (b *builder) build() error {
	base := b.opt.BaseIRI
	if base == "" {
		base = b.least
	}
	ns, err := vocab.New(base, "")
	if err != nil {
		return err
	}
	b.terms = newTerms(ns, b.opt.schema)
	if b.things, err = b.said.table(); err != nil {
		return err
	}
	for _, steps := range [][]func(*thing) error{
		{b.document, b.entity},
		{b.statement, b.ofDocument, b.relate, b.sumOf, b.ignore},
	} {
		if err := b.each(steps); err != nil {
			return err
		}
	}
	if err := b.bareTriples(); err != nil {
		return err
	}
	return b.spreadMentions()
}

// each takes the steps with all things, in the order of their names.
func (b *builder) each(steps []func(*thing) error) error {
	for group, err := range b.things.Groups() {
		if err := cmp.Or(err, b.in.ctx.Err()); err != nil {
			return err
		}
		t := b.thing(string(group.Key), group.Values)
		for _, step := range steps {
			if err := step(t); err != nil {
				return err
			}
		}
	}
	return nil
}

// find looks a thing up, nil where the file says nothing of it.
func (b *builder) find(name string) (*thing, error) {
	values, err := b.things.Get(name)
	if err != nil || len(values) == 0 {
		return nil, err
	}
	return b.thing(name, values), nil
}

// typ is the type of an entity, "" for what is none.
func (b *builder) typ(t *thing) graph.Type {
	for _, typ := range t.types {
		if b.opt.schema.HasType(graph.Type(typ)) {
			return graph.Type(typ)
		}
	}
	return ""
}

// id is the id behind an IRI: that of the exports, or one that holds the whole IRI.
func (b *builder) id(iri string) graph.ID {
	if local, ok := strings.CutPrefix(iri, b.terms.Resource); ok {
		if id, ok := vocab.Unlocal(local); ok {
			return id
		}
	}
	return graph.ID("iri/" + iri)
}

// all lists the values of a property in the order of reading.
func (b *builder) all(t *thing, p vocab.Property) []saying {
	iri := b.terms.properties[p]
	var found []saying
	for _, s := range t.said {
		if s.property == iri {
			found = append(found, s)
		}
	}
	return found
}

// one is the value of a property that has one at most.
func (b *builder) one(t *thing, p vocab.Property) (saying, bool, error) {
	iri, found := b.terms.properties[p], -1
	for i, s := range t.said {
		switch {
		case s.property != iri:
		case found < 0:
			found = i
		case s.value != t.said[found].value:
			return s, true, b.opt.fail(s.at, "%s has two values of %s, %q and %q; leave one", t.name, vocab.Table()[p].Key,
				t.said[found].value.value, s.value.value)
		}
	}
	if found < 0 {
		return saying{}, false, nil
	}
	return t.said[found], true, nil
}

// ignore counts what the model has no place for.
func (b *builder) ignore(t *thing) error {
	for _, s := range t.said {
		if !b.terms.known[s.property] {
			b.in.ignored[s.property]++
		}
	}
	if t.is(vocab.EditClass) {
		b.in.ignored["edits"]++
	}
	known := slices.ContainsFunc(vocab.Classes(), func(c vocab.Class) bool { return t.is(c.Name) })
	if b.typ(t) == "" && !known {
		b.in.ignored["things without a type that the schema has"]++
	}
	return nil
}
