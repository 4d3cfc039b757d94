package ingest

import (
	"encoding/json"
	"fmt"
	"iter"
	"unicode/utf8"

	"example.org/kg/export/ingest/internal/spill"
	"example.org/kg/graph"
)

// Collection is what files hold, document by document. In memory are the entities and the ids of the documents; what each document says
// waits in a temporary file. It is closed by Close.
type Collection struct {
	entities *graph.Graph // of all files, without mentions
	files    map[graph.ID][]string
	named    map[graph.ID]bool // entities that a document speaks of
	said     *spill.Sorter     // pieces, by document
	room     int               // bytes that a sorter holds before it writes to a file
}

// NewCollection makes an empty collection of graphs of a schema.
func NewCollection(schema *graph.Schema) *Collection { return newCollection(schema, 8<<20) }

func newCollection(schema *graph.Schema, room int) *Collection {
	return &Collection{graph.NewOf(schema), map[graph.ID][]string{}, map[graph.ID]bool{}, spill.NewSorter(room), room}
}

// Close gives back memory and temporary files.
func (c *Collection) Close() error { return c.said.Close() }

// Len is the number of documents.
func (c *Collection) Len() int { return len(c.files) }

// Files names the files that hold a document, in the order of reading; none for what Fragments makes up.
func (c *Collection) Files(doc graph.ID) []string { return c.files[doc] }

// piece is one thing that a document says, or the document itself.
type piece struct {
	Document  *graph.Document  `json:",omitempty"`
	Mention   *graph.Mention   `json:",omitempty"`
	Note      *graph.Note      `json:",omitempty"`
	Statement *graph.Statement `json:",omitempty"`
}

// put keeps what a document says.
func (c *Collection) put(doc graph.ID, p piece) error {
	if p.Document != nil && !utf8.ValidString(p.Document.Location) {
		return fmt.Errorf("%q: its name is not UTF-8; give it another", p.Document.Location)
	}
	data, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return c.said.Add(string(doc), data)
}

// Fragments hands out what each document says, in the order of the documents: put together they are what the files hold. An entity that no
// document mentions goes with those whose statements or places need it; one that nothing needs goes with the first document, or with one
// of its own, of the file of a name, where there is none. Errors wrap graph.ErrSchema, or are those of the temporary file.
func (c *Collection) Fragments(name string) iter.Seq2[*graph.Graph, error] {
	return func(yield func(*graph.Graph, error) bool) {
		loose := c.loose()
		if len(c.files) == 0 && len(loose) > 0 {
			yield(c.standIn(name, loose))
			return
		}
		for group, err := range c.said.Groups() {
			var frag *graph.Graph
			if err == nil {
				frag, err = c.fragment(group, loose)
			}
			if !yield(frag, err) || err != nil {
				return
			}
			loose = nil
		}
	}
}

// loose are the entities that no document speaks of, nor of what lies in them.
func (c *Collection) loose() (ids []graph.ID) {
	held := map[graph.ID]bool{}
	for id := range c.named {
		for ent := c.entities.Entity(id); ent != nil && !held[ent.ID]; ent = c.entities.Entity(ent.Parent) {
			held[ent.ID] = true
		}
	}
	for _, ent := range c.entities.Entities() {
		if !held[ent.ID] {
			ids = append(ids, ent.ID)
		}
	}
	return ids
}

// standIn is a document of files that have none.
func (c *Collection) standIn(name string, loose []graph.ID) (*graph.Graph, error) {
	var l ledger
	l.line(c.entities.Entity(loose[0]).Name)
	frag := graph.NewOf(c.entities.Schema())
	frag.AddDocument(l.document(Options{Name: name}, ""))
	return frag, c.hold(frag, loose...)
}

// fragment is what one document says, with further entities.
func (c *Collection) fragment(said spill.Group, more []graph.ID) (*graph.Graph, error) {
	frag := graph.NewOf(c.entities.Schema())
	for _, data := range said.Values {
		var p piece
		err := json.Unmarshal(data, &p)
		if err == nil {
			err = c.say(frag, &p)
		}
		if err != nil {
			return nil, err
		}
	}
	return frag, c.hold(frag, more...)
}

func (c *Collection) say(frag *graph.Graph, p *piece) (err error) {
	switch {
	case p.Document != nil:
		frag.AddDocument(*p.Document)
	case p.Note != nil:
		frag.AddNote(*p.Note)
	case p.Mention != nil:
		if err = c.hold(frag, p.Mention.Entity); err == nil {
			frag.AddMentions(p.Mention.Entity, p.Mention.Document, p.Mention.Count)
		}
	case p.Statement != nil:
		if err = c.hold(frag, p.Statement.Subject, p.Statement.Object); err == nil {
			_, err = frag.AddStatement(*p.Statement)
		}
	}
	return err
}

// hold puts entities into a fragment, with the places they lie in.
func (c *Collection) hold(frag *graph.Graph, ids ...graph.ID) error {
	for _, id := range ids {
		for ent := c.entities.Entity(id); ent != nil && frag.Entity(ent.ID) == nil; ent = c.entities.Entity(ent.Parent) {
			if err := frag.AddEntity(*ent); err != nil {
				return err
			}
		}
	}
	return nil
}
