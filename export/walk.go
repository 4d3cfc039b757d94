package export

import (
	"iter"

	"example.org/kg/graph"
)

// entityWith is an entity with the triples that it is the subject of, by relation and object.
type entityWith struct {
	ent     *graph.Entity
	triples []graph.Triple
}

// documentWith is a document with its mentions by entity and its notes by place.
type documentWith struct {
	doc      *graph.Document
	mentions []graph.Mention
	notes    []graph.Note
}

// entitiesOf lists the entities of a source by id.
func entitiesOf(src graph.Source) iter.Seq2[entityWith, error] {
	return func(yield func(entityWith, error) bool) {
		triples := runsOf(src.ScanTriples(), func(t graph.Triple) graph.ID { return t.Subject })
		defer triples.stop()
		for ent, err := range src.ScanEntities() {
			with := entityWith{ent: ent}
			if err == nil {
				with.triples, err = triples.of(ent.ID)
			}
			if !yield(with, err) || err != nil {
				return
			}
		}
	}
}

// documentsOf lists the documents of a source by id.
func documentsOf(src graph.Source) iter.Seq2[documentWith, error] {
	return func(yield func(documentWith, error) bool) {
		mentions := runsOf(src.ScanMentions(), func(m graph.Mention) graph.ID { return m.Document })
		defer mentions.stop()
		notes := runsOf(src.ScanNotes(), func(n graph.Note) graph.ID { return n.Document })
		defer notes.stop()
		for doc, err := range src.ScanDocuments() {
			with := documentWith{doc: doc}
			if err == nil {
				with.mentions, err = mentions.of(doc.ID)
			}
			if err == nil {
				with.notes, err = notes.of(doc.ID)
			}
			if !yield(with, err) || err != nil {
				return
			}
		}
	}
}

// runs hands out the items of a list that is sorted by a key, all of one key at a time.
type runs[T any] struct {
	next func() (T, error, bool)
	stop func()
	key  func(T) graph.ID
	item T // the first that was not handed out
	err  error
	more bool
	run  []T // room for what is handed out
}

func runsOf[T any](list iter.Seq2[T, error], key func(T) graph.ID) *runs[T] {
	r := &runs[T]{key: key}
	r.next, r.stop = iter.Pull2(list)
	r.item, r.err, r.more = r.next()
	return r
}

// of hands out the items of a key; keys come in their order. What it gives holds until it is
// called again.
func (r *runs[T]) of(id graph.ID) ([]T, error) {
	r.run = r.run[:0]
	for r.more && r.err == nil && r.key(r.item) <= id {
		if r.key(r.item) == id {
			r.run = append(r.run, r.item)
		}
		r.item, r.err, r.more = r.next()
	}
	return r.run, r.err
}
