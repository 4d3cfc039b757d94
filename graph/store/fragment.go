package store

import (
	"fmt"

	"example.org/kg/graph"
)

// fragment is all that one document says, in the order of a graph's lists.
type fragment struct {
	generator string
	doc       graph.Document
	ents      []graph.Entity
	sts       []graph.Statement
	notes     []graph.Note
}

// newFragment takes a graph for the account of one document. Errors wrap ErrFragment.
func newFragment(g *graph.Graph, generator string) (*fragment, error) {
	docs := g.Documents()
	if len(docs) != 1 {
		return nil, fmt.Errorf("%d documents: %w", len(docs), ErrFragment)
	}
	f := &fragment{generator: generator, doc: *docs[0]}
	refuse := func(what any) error {
		return fmt.Errorf("%s: %v speaks of another document: %w", f.doc.Location, what, ErrFragment)
	}
	for _, ent := range g.Entities() {
		for id := range ent.Mentions {
			if id != f.doc.ID {
				return nil, refuse(ent.ID)
			}
		}
		f.ents = append(f.ents, *ent)
	}
	for _, st := range g.Statements() {
		for _, ev := range st.Evidence {
			if ev.Document != f.doc.ID {
				return nil, refuse(st.ID)
			}
		}
		f.sts = append(f.sts, *st)
	}
	for _, n := range g.Notes() {
		if n.Document != f.doc.ID {
			return nil, refuse("a note")
		}
		f.notes = append(f.notes, n)
	}
	return f, nil
}

// addTo puts what the document says into a graph.
func (f *fragment) addTo(g *graph.Graph) error {
	g.AddDocument(f.doc)
	for i := range f.ents {
		if err := g.AddEntity(f.ents[i]); err != nil {
			return err
		}
	}
	for i := range f.sts {
		if _, err := g.AddStatement(f.sts[i]); err != nil {
			return err
		}
	}
	for _, n := range f.notes {
		g.AddNote(n)
	}
	return nil
}

// record is a fragment as the tables staged and duplicates hold it.
type record struct {
	location, document, hash, generator string
	fragment                            []byte
}

// seal turns a fragment into a record. Errors wrap ErrFragment.
func (f *fragment) seal() (*record, error) {
	data, err := encode(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.doc.Location, err)
	}
	return &record{f.doc.Location, string(f.doc.ID), f.doc.Hash, f.generator, data}, nil
}

// open is the opposite of seal.
func (r *record) open() (*fragment, error) {
	f, err := decode(r.fragment)
	if err != nil {
		return nil, fmt.Errorf("record of %s: %w", r.location, err)
	}
	return f, nil
}
