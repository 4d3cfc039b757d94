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
	if r.err != nil {
		return r.err
	}
	return b.in.document(doc)
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
	if err := b.in.g.AddEntity(ent); err != nil {
		return b.opt.fail(t.at, "%v", err)
	}
	return nil
}

// unknownType refuses a thing of our vocabulary whose type the schema lacks.
func (b *builder) unknownType(t *thing) error {
	for _, typ := range t.types {
		if name, ok := strings.CutPrefix(typ, b.terms.Vocabulary); ok {
			return b.opt.fail(t.at, "the schema has no type %s; give the schema it was read with by --schema FILE", name)
		}
	}
	return nil
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
	if st.Predicate, ok = b.terms.relation(predicate.value.value); !ok {
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
		var err error
		if st.Evidence, err = b.ownEvidence(&st); err != nil {
			return err
		}
	}
	if err := b.take(st); err != nil {
		return b.opt.fail(t.at, "%v", err)
	}
	return b.mark(mark{Claimed: true, Triple: graph.Triple{Subject: st.Subject, Relation: st.Predicate, Object: st.Object}})
}

func (b *builder) evidence(s saying) (graph.Evidence, error) {
	t, err := b.find(s.value.value)
	if err != nil {
		return graph.Evidence{}, err
	}
	if t == nil || s.value.literal {
		return graph.Evidence{}, b.opt.fail(s.at, "the evidence %s is not in the file", s.value.value)
	}
	r := &reader{b: b, t: t}
	ev := graph.Evidence{Document: r.id(vocab.Source), Exact: r.text(vocab.Exact), Start: r.integer(vocab.Start), End: r.integer(vocab.End)}
	if r.err == nil && !b.in.documents[ev.Document] {
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
		if err := b.mention(doc, s); err != nil {
			return err
		}
	}
	for _, s := range b.all(t, vocab.Note) {
		if err := b.note(doc, s); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) mention(doc graph.ID, s saying) error {
	t, err := b.find(s.value.value)
	if err != nil {
		return err
	}
	if t == nil {
		return b.opt.fail(s.at, "the mention %s is not in the file", s.value.value)
	}
	r := &reader{b: b, t: t}
	ent, n := r.id(vocab.Entity), r.integer(vocab.Count)
	if r.err != nil {
		return r.err
	}
	if b.in.g.Entity(ent) == nil || n < 1 {
		return b.opt.fail(t.at, "%s is mentioned %d times in %s: it has to be in the file, and mentioned at least once", ent, n, doc)
	}
	return b.in.mention(ent, doc, n)
}

func (b *builder) note(doc graph.ID, s saying) error {
	t, err := b.find(s.value.value)
	if err != nil {
		return err
	}
	if t == nil {
		return b.opt.fail(s.at, "the note %s is not in the file", s.value.value)
	}
	r := &reader{b: b, t: t}
	n := graph.Note{
		Document: doc, Start: r.integer(vocab.Start), End: r.integer(vocab.End), Kind: graph.NoteKind(r.text(vocab.Kind)),
		Text: r.text(vocab.Exact), Detail: r.text(vocab.Detail),
	}
	if r.err != nil {
		return r.err
	}
	return b.in.note(n)
}
