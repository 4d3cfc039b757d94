package export

import (
	"iter"

	"example.org/kg/graph"
)

// thing is what gets a line in the JSON-LD.
type thing interface{ describe(d *describer) }

func (e entityWith) describe(d *describer)    { d.entity(e.ent, e.triples) }
func (d documentWith) describe(to *describer) { to.document(d.doc, d.mentions, d.notes) }

type statementThing struct{ st *graph.Statement }

func (s statementThing) describe(d *describer) { d.statement(s.st) }

type evidenceThing struct{ ev *graph.Evidence }

func (e evidenceThing) describe(d *describer) { d.evidence(e.ev) }

// byID lists all that a source holds by id, with further things.
func byID(src graph.Source, more []keyedThing) iter.Seq2[thing, error] {
	return merged(
		keyed(documentsOf(src), func(d documentWith) (graph.ID, thing) { return d.doc.ID, d }),
		keyed(entitiesOf(src), func(e entityWith) (graph.ID, thing) { return e.ent.ID, e }),
		keyed(src.ScanStatements(graph.ByID), func(st *graph.Statement) (graph.ID, thing) { return st.ID, statementThing{st} }),
		keyed(src.ScanEvidence(), func(ev *graph.Evidence) (graph.ID, thing) { return ev.ID, evidenceThing{ev} }),
		listed(more),
	)
}

// keyedThing is a thing with its id.
type keyedThing struct {
	id    graph.ID
	thing thing
}

func keyed[T any](list iter.Seq2[T, error], of func(T) (graph.ID, thing)) iter.Seq2[keyedThing, error] {
	return func(yield func(keyedThing, error) bool) {
		for item, err := range list {
			var k keyedThing
			if err == nil {
				k.id, k.thing = of(item)
			}
			if !yield(k, err) {
				return
			}
		}
	}
}

func listed(list []keyedThing) iter.Seq2[keyedThing, error] {
	return func(yield func(keyedThing, error) bool) {
		for _, k := range list {
			if !yield(k, nil) {
				return
			}
		}
	}
}

// merged makes one sorted list of several.
func merged(lists ...iter.Seq2[keyedThing, error]) iter.Seq2[thing, error] {
	return func(yield func(thing, error) bool) {
		type head struct {
			next func() (keyedThing, error, bool)
			keyedThing
		}
		var heads []head
		for _, list := range lists {
			next, stop := iter.Pull2(list)
			defer stop()
			first, err, more := next()
			if err != nil {
				yield(nil, err)
				return
			}
			if more {
				heads = append(heads, head{next, first})
			}
		}
		for len(heads) > 0 {
			least := 0
			for i := range heads {
				if heads[i].id < heads[least].id {
					least = i
				}
			}
			h := &heads[least]
			if !yield(h.thing, nil) {
				return
			}
			var err error
			var more bool
			if h.keyedThing, err, more = h.next(); err != nil {
				yield(nil, err)
				return
			}
			if !more {
				heads = append(heads[:least], heads[least+1:]...)
			}
		}
	}
}
