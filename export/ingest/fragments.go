package ingest

import (
	"example.org/kg/graph"
)

// Fragments takes a graph apart into what each document says, in the order of the documents: put together again they are the
// graph. An entity that no document mentions goes with those whose statements or places need it; one that nothing needs goes with
// the first document, or with one of its own where there is none. Errors wrap graph.ErrSchema.
func Fragments(g *graph.Graph, name string) ([]*graph.Graph, error) {
	f := &fragments{g: g, of: map[graph.ID]*graph.Graph{}, held: map[graph.ID]bool{}}
	for _, doc := range g.Documents() {
		f.begin(*doc)
	}
	for _, ent := range g.Entities() {
		for doc := range ent.Mentions {
			if err := f.hold(doc, ent.ID); err != nil {
				return nil, err
			}
		}
	}
	for _, st := range g.Statements() {
		doc := st.Evidence[0].Document
		for _, end := range []graph.ID{st.Subject, st.Object} {
			if err := f.hold(doc, end); err != nil {
				return nil, err
			}
		}
		if _, err := f.of[doc].AddStatement(*st); err != nil {
			return nil, err
		}
	}
	for _, n := range g.Notes() {
		f.of[n.Document].AddNote(n)
	}
	for _, ent := range g.Entities() {
		if f.held[ent.ID] {
			continue
		}
		if len(f.list) == 0 {
			var l ledger
			l.line(ent.Name)
			f.begin(l.document(Options{Name: name}, ""))
		}
		if err := f.hold(f.list[0].Documents()[0].ID, ent.ID); err != nil {
			return nil, err
		}
	}
	return f.list, nil
}

type fragments struct {
	g    *graph.Graph
	list []*graph.Graph
	of   map[graph.ID]*graph.Graph // by document
	held map[graph.ID]bool         // entities
}

func (f *fragments) begin(doc graph.Document) {
	frag := graph.NewOf(f.g.Schema())
	frag.AddDocument(doc)
	f.list = append(f.list, frag)
	f.of[doc.ID] = frag
}

// hold puts an entity into the fragment of a document, with the places it lies in.
func (f *fragments) hold(doc, id graph.ID) error {
	frag := f.of[doc]
	for whole := f.g.Entity(id); whole != nil && frag.Entity(whole.ID) == nil; whole = f.g.Entity(whole.Parent) {
		ent := *whole
		ent.Mentions = nil
		if n := whole.Mentions[doc]; n > 0 {
			ent.Mentions = map[graph.ID]int{doc: n}
		}
		if err := frag.AddEntity(ent); err != nil {
			return err
		}
		f.held[ent.ID] = true
	}
	return nil
}
