package ingest

import (
	"maps"
	"slices"
	"strings"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// builder gathers triples, and makes a graph of them when all are there.
type builder struct {
	opt     Options
	things  map[string]*thing
	texts   map[string]string // what texts are kept as
	ignored map[string]int
	ns      vocab.Namespaces
	// What the parts of build hand on.
	g       *graph.Graph
	claimed map[graph.Triple]bool
}

// thing is all that is said of one subject.
type thing struct {
	name  string // IRI
	at    place  // where it was first spoken of
	said  []saying
	types []string // local names in our vocabulary, or IRIs
}

type saying struct {
	property string // IRI
	value    term
	at       place
}

func newBuilder(opt Options) *builder {
	return &builder{opt: opt, things: map[string]*thing{}, texts: map[string]string{}, ignored: map[string]int{}, claimed: map[graph.Triple]bool{}}
}

// keep is a text without the line that it stands in: one for all that are the same, but for long ones, which hardly come again.
func (b *builder) keep(text string) string {
	const long = 64
	if len(text) > long {
		return strings.Clone(text)
	}
	kept, ok := b.texts[text]
	if !ok {
		kept = strings.Clone(text)
		b.texts[kept] = kept
	}
	return kept
}

func (b *builder) add(q quad) {
	t := b.things[q.subject]
	if t == nil {
		t = &thing{name: strings.Clone(q.subject), at: q.at}
		b.things[t.name] = t
	}
	q.object.value, q.object.datatype = b.keep(q.object.value), b.keep(q.object.datatype)
	s := saying{b.keep(q.predicate), q.object, q.at}
	if q.predicate == vocab.RDF+"type" {
		if !slices.Contains(t.types, q.object.value) {
			t.types = append(t.types, q.object.value)
		}
		return
	}
	t.said = append(t.said, s)
}

// build makes the graph.
func (b *builder) build() (*Result, error) {
	var err error
	if b.ns, err = vocab.New(b.base(), ""); err != nil {
		return nil, err
	}
	b.g = graph.NewOf(b.opt.Schema)
	names := slices.Sorted(maps.Keys(b.things))
	for _, name := range names {
		b.shorten(b.things[name])
	}
	for _, step := range []func(*thing) error{b.document, b.entity, b.statement} {
		for _, name := range names {
			if err := step(b.things[name]); err != nil {
				return nil, err
			}
		}
	}
	for _, name := range names {
		if err := b.ofDocument(b.things[name]); err != nil {
			return nil, err
		}
	}
	if err := b.bareTriples(names); err != nil {
		return nil, err
	}
	b.spreadMentions(names)
	b.countIgnored(names)
	return &Result{b.g, b.ignored}, nil
}

// base is the base IRI that the names of our own vocabulary in the data begin with.
func (b *builder) base() string {
	if b.opt.BaseIRI != "" {
		return b.opt.BaseIRI
	}
	const vocabulary = "ontology#"
	least := ""
	note := func(iri string) {
		if base, name, ok := strings.Cut(iri, vocabulary); ok && base != "" && name != "" && (least == "" || base < least) {
			least = base
		}
	}
	for _, t := range b.things {
		for _, typ := range t.types {
			note(typ)
		}
		for _, s := range t.said {
			note(s.property)
		}
	}
	return least
}

// shorten takes the namespace of our vocabulary off the types.
func (b *builder) shorten(t *thing) {
	for i, typ := range t.types {
		for _, c := range vocab.Classes() {
			if typ == b.ns.Expand(c.IRI) {
				t.types[i] = c.Name
			}
		}
		if name, ok := strings.CutPrefix(typ, b.ns.Vocabulary); ok && b.opt.Schema.HasType(graph.Type(name)) {
			t.types[i] = name
		}
	}
	slices.Sort(t.types)
}

func (t *thing) is(class string) bool { return slices.Contains(t.types, class) }

// typ is the type of an entity, "" for what is none.
func (b *builder) typ(t *thing) graph.Type {
	for _, typ := range t.types {
		if b.opt.Schema.HasType(graph.Type(typ)) {
			return graph.Type(typ)
		}
	}
	return ""
}

// id is the id behind an IRI: that of the exports, or one that holds the whole IRI.
func (b *builder) id(iri string) graph.ID {
	if local, ok := strings.CutPrefix(iri, b.ns.Resource); ok {
		if id, ok := vocab.Unlocal(local); ok {
			return id
		}
	}
	return graph.ID("iri/" + iri)
}

// all lists the values of a property in the order of reading.
func (b *builder) all(t *thing, p vocab.Property) []saying {
	iri := b.ns.Expand(vocab.Table()[p].IRI)
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
	all := b.all(t, p)
	if len(all) == 0 {
		return saying{}, false, nil
	}
	for _, s := range all[1:] {
		if s.value != all[0].value {
			return s, true, b.opt.fail(s.at, "%s has two values of %s, %q and %q; leave one", t.name, vocab.Table()[p].Key, all[0].value.value, s.value.value)
		}
	}
	return all[0], true, nil
}

// countIgnored counts what the model has no place for.
func (b *builder) countIgnored(names []string) {
	ours := map[string]bool{}
	for _, term := range vocab.Table() {
		ours[b.ns.Expand(term.IRI)] = true
	}
	for _, rule := range b.opt.Schema.Relations() {
		ours[b.ns.Vocabulary+string(rule.Relation)] = true
	}
	for _, name := range names {
		t := b.things[name]
		for _, s := range t.said {
			if !ours[s.property] {
				b.ignored[s.property]++
			}
		}
		if t.is(vocab.EditClass) {
			b.ignored["edits"]++
		}
		if len(t.types) == 0 || b.typ(t) == "" && !b.known(t) {
			b.ignored["things without a type that the schema has"]++
		}
	}
}

func (b *builder) known(t *thing) bool {
	return slices.ContainsFunc(vocab.Classes(), func(c vocab.Class) bool { return t.is(c.Name) })
}
