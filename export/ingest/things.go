package ingest

import (
	"strings"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// document adds a document.
func (b *builder) document(t *thing) error {
	if !t.is(vocab.DocumentClass) {
		return nil
	}
	r := &reader{b: b, t: t}
	doc := graph.Document{
		ID: b.id(t.name), Title: r.text(vocab.Name), Date: r.text(vocab.DatePublished), Location: r.text(vocab.Location),
		Source: r.text(vocab.Publisher), Hash: r.text(vocab.SHA256), Text: r.text(vocab.Text),
	}
	b.g.AddDocument(doc)
	return r.err
}

// entity adds an entity; what comes with other types than the schema has is left out, unless relations need it.
func (b *builder) entity(t *thing) error {
	typ := b.typ(t)
	if typ == "" {
		return b.unknownType(t)
	}
	r := &reader{b: b, t: t}
	ent := graph.Entity{
		ID: b.id(t.name), Type: typ, Group: t.is(vocab.GroupClass), Name: r.text(vocab.Name), Aliases: r.texts(vocab.AlternateName),
		Code: r.text(vocab.DivisionCode), Parent: r.id(vocab.ContainedInPlace), Count: r.integer(vocab.MemberCount),
		Approx: r.flag(vocab.Approx), Inferred: r.flag(vocab.Inferred),
	}
	if r.err != nil {
		return r.err
	}
	if err := b.g.AddEntity(ent); err != nil {
		return b.opt.fail(t.at, "%v", err)
	}
	return nil
}

// unknownType refuses a thing of our vocabulary whose type the schema lacks.
func (b *builder) unknownType(t *thing) error {
	for _, typ := range t.types {
		if name, ok := strings.CutPrefix(typ, b.ns.Vocabulary); ok {
			return b.opt.fail(t.at, "the schema has no type %s; give the schema it was read with by --schema FILE", name)
		}
	}
	return nil
}

// relation is the relation that an IRI names.
func (b *builder) relation(iri string) (graph.Relation, bool) {
	name, ok := strings.CutPrefix(iri, b.ns.Vocabulary)
	if !ok {
		return "", false
	}
	_, known := b.opt.Schema.Rule(graph.Relation(name))
	return graph.Relation(name), known
}

// statement adds a statement with its evidence.
func (b *builder) statement(t *thing) error {
	if !t.is(vocab.StatementClass) {
		return nil
	}
	r := &reader{b: b, t: t}
	st := graph.Statement{
		Subject: r.id(vocab.Subject), Object: r.id(vocab.Object), Amounts: r.money(vocab.Amount), Headcounts: r.integers(vocab.Headcount),
		Hedges: r.texts(vocab.Hedges), Period: graph.Period{Start: r.text(vocab.PeriodStart), End: r.text(vocab.PeriodEnd)},
		Status: graph.Status(r.text(vocab.Status)), Confidence: r.double(vocab.Confidence, 1), Rule: r.text(vocab.Rule),
	}
	predicate, _ := r.get(vocab.Predicate)
	if r.err != nil {
		return r.err
	}
	var ok bool
	if st.Predicate, ok = b.relation(predicate.value.value); !ok {
		return b.opt.fail(t.at, "the schema has no relation %s; give the schema it was read with by --schema FILE", predicate.value.value)
	}
	if st.Status != "" && st.Status != graph.Done && st.Status != graph.Planned {
		return b.opt.fail(t.at, "the status is %q; give %s or %s", st.Status, graph.Done, graph.Planned)
	}
	for _, s := range b.all(t, vocab.Evidence) {
		ev, err := b.evidence(s)
		if err != nil {
			return err
		}
		st.Evidence = append(st.Evidence, ev)
	}
	if len(st.Evidence) == 0 {
		st.Evidence = b.ownEvidence(&st)
	}
	if _, err := b.g.AddStatement(st); err != nil {
		return b.opt.fail(t.at, "%v", err)
	}
	b.claimed[graph.Triple{Subject: st.Subject, Relation: st.Predicate, Object: st.Object}] = true
	return nil
}

func (b *builder) evidence(s saying) (graph.Evidence, error) {
	t := b.things[s.value.value]
	if t == nil || s.value.literal {
		return graph.Evidence{}, b.opt.fail(s.at, "the evidence %s is not in the file", s.value.value)
	}
	r := &reader{b: b, t: t}
	ev := graph.Evidence{Document: r.id(vocab.Source), Exact: r.text(vocab.Exact), Start: r.integer(vocab.Start), End: r.integer(vocab.End)}
	if r.err == nil && b.g.Document(ev.Document) == nil {
		return ev, b.opt.fail(t.at, "the evidence %s is of %s, which is no Document in the file", t.name, ev.Document)
	}
	return ev, r.err
}

// ofDocument adds the mentions and notes of a document.
func (b *builder) ofDocument(t *thing) error {
	if !t.is(vocab.DocumentClass) {
		return nil
	}
	doc := b.id(t.name)
	for _, s := range b.all(t, vocab.Mentioned) {
		m := b.things[s.value.value]
		if m == nil {
			return b.opt.fail(s.at, "the mention %s is not in the file", s.value.value)
		}
		r := &reader{b: b, t: m}
		ent, n := r.id(vocab.Entity), r.integer(vocab.Count)
		if r.err != nil {
			return r.err
		}
		if b.g.Entity(ent) == nil || n < 1 {
			return b.opt.fail(m.at, "%s is mentioned %d times in %s: it has to be in the file, and mentioned at least once", ent, n, doc)
		}
		b.g.AddMentions(ent, doc, n)
	}
	for _, s := range b.all(t, vocab.Note) {
		n := b.things[s.value.value]
		if n == nil {
			return b.opt.fail(s.at, "the note %s is not in the file", s.value.value)
		}
		r := &reader{b: b, t: n}
		b.g.AddNote(graph.Note{
			Document: doc, Start: r.integer(vocab.Start), End: r.integer(vocab.End), Kind: graph.NoteKind(r.text(vocab.Kind)),
			Text: r.text(vocab.Exact), Detail: r.text(vocab.Detail),
		})
		if r.err != nil {
			return r.err
		}
	}
	return nil
}

// spreadMentions gives the mentions that come as a sum alone to a document that speaks of the entity.
func (b *builder) spreadMentions(names []string) {
	speaks := map[graph.ID]graph.ID{}
	for _, st := range b.g.Statements() {
		for _, end := range []graph.ID{st.Subject, st.Object} {
			if _, ok := speaks[end]; !ok {
				speaks[end] = st.Evidence[0].Document
			}
		}
	}
	docs := b.g.Documents()
	for _, name := range names {
		t := b.things[name]
		ent := b.g.Entity(b.id(name))
		all := b.all(t, vocab.Mentions)
		if ent == nil || len(all) == 0 || ent.MentionCount() > 0 || len(docs) == 0 {
			continue
		}
		doc, ok := speaks[ent.ID]
		if !ok {
			doc = docs[0].ID
		}
		if n := (&reader{b: b, t: t}).whole(all[0], vocab.Mentions); n > 0 {
			b.g.AddMentions(ent.ID, doc, int(n))
		}
	}
}
