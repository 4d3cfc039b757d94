package ingest

import (
	"cmp"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// take takes a statement in, and notes what spreadMentions asks.
func (b *builder) take(st graph.Statement) error {
	sealed, err := b.in.statement(st)
	if err != nil {
		return err
	}
	for _, end := range []graph.ID{st.Subject, st.Object} {
		if old, ok := b.spoken[end]; !ok || sealed.ID < old.statement {
			b.spoken[end] = spoken{sealed.ID, sealed.Evidence[0].Document}
		}
	}
	return nil
}

// sum is how often an entity is mentioned, without a word of where.
type sum struct {
	entity graph.ID
	count  int
}

// spoken is the statement of the least id on an entity, and its document.
type spoken struct{ statement, document graph.ID }

// sumOf notes the sum of an entity's mentions.
func (b *builder) sumOf(t *thing) error {
	ent := b.in.g.Entity(b.id(t.name))
	all := b.all(t, vocab.Mentions)
	if ent == nil || len(all) == 0 {
		return nil
	}
	if n := (&reader{b: b, t: t}).whole(all[0], vocab.Mentions); n > 0 {
		b.sums = append(b.sums, sum{ent.ID, int(n)})
	}
	return nil
}

// spreadMentions gives the mentions that come as a sum alone to a document that speaks of the entity.
func (b *builder) spreadMentions() error {
	if len(b.in.documents) == 0 {
		return nil
	}
	first := b.in.firstDocument()
	for _, s := range b.sums {
		if b.in.named[s.entity] {
			continue
		}
		if err := b.in.mention(s.entity, cmp.Or(b.spoken[s.entity].document, first), s.count); err != nil {
			return err
		}
	}
	return nil
}
