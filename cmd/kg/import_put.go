package main

import (
	"cmp"
	"context"
	"errors"
	"path/filepath"
	"strings"

	"example.org/kg/export/ingest"
	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// importer is the generator of what was imported, which no build takes for its own. What one file alone has brought has the name of the
// file behind it: that is replaced when the file comes again.
const importer = "kg import"

// importOf is the generator of what files brought.
func importOf(files []string) string {
	if len(files) != 1 || files[0] == stdio {
		return importer
	}
	return importer + " " + files[0]
}

// put merges what files hold into the store, in the place of what the same files brought before, in one transaction. It returns the number
// of documents that came.
func put(ctx context.Context, std *streams, opts *importOptions, db *store.Store, schema *graph.Schema, found *ingest.Collection) (documents int, err error) {
	writer, err := db.Begin(importer, schema)
	if err != nil {
		return 0, err
	}
	gone, err := brought(db, opts.files)
	if err != nil {
		return 0, err
	}
	if _, err := writer.Prune(func(location string) bool { return !gone[location] }); err != nil {
		return 0, err
	}
	there, err := before(opts.graph, gone)
	if err != nil {
		return 0, err
	}
	err = writer.CommitAll(found.Len(), func(yield func(*graph.Graph, error) bool) {
		for frag, err := range found.Fragments(opts.files[0]) {
			if err = cmp.Or(err, ctx.Err()); err == nil {
				documents++
				doc := frag.Documents()[0].ID
				by := importOf(opts.files[:1]) // of one that stands in for a file without documents
				if files := found.Files(doc); len(files) > 0 {
					by = importOf(files)
				}
				if there.stays[doc] {
					by = importer
				}
				writer.ReadBy(by)
				frag, err = there.together(std, schema, frag)
			}
			if !yield(frag, err) || err != nil {
				return
			}
		}
	})
	return documents, errors.Join(err, there.db.Close())
}

// previous is what a store held before an import.
type previous struct {
	db        *store.Store
	locations map[string]graph.ID // that are taken, also by what came
	stays     map[graph.ID]bool   // documents that do not go
}

// before opens the store once more, to be read while it is written. What stands at some locations goes.
func before(path string, gone map[string]bool) (*previous, error) {
	db, err := store.OpenReadOnly(path)
	if err != nil {
		return nil, err
	}
	locations, err := db.Locations()
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	p := &previous{db, locations, map[graph.ID]bool{}}
	for location, doc := range locations {
		if gone[location] {
			delete(locations, location)
		} else {
			p.stays[doc] = true
		}
	}
	return p, nil
}

// brought are the locations of what came from any of the files alone.
func brought(db *store.Store, files []string) (map[string]bool, error) {
	locations := map[string]bool{}
	for _, file := range files {
		by := importOf([]string{file})
		if by == importer {
			continue
		}
		known, err := db.Known(by)
		if err != nil {
			return nil, err
		}
		for location := range known {
			locations[location] = true
		}
	}
	return locations, nil
}

// together is what a document says in the file and, where that stays, in the store. Its location is one that no other document has.
func (p *previous) together(std *streams, schema *graph.Schema, frag *graph.Graph) (*graph.Graph, error) {
	doc := *frag.Documents()[0]
	var old *graph.Graph
	if p.stays[doc.ID] {
		var err error
		if old, err = p.db.Document(doc.ID); err != nil {
			return nil, err
		}
		have := *old.Documents()[0]
		have.Text = cmp.Or(have.Text, doc.Text)
		doc = have
	}
	p.place(std, &doc)
	merged := graph.NewOf(schema)
	merged.AddDocument(doc)
	for _, part := range []*graph.Graph{frag, old} {
		if part == nil {
			continue
		}
		if err := addAllBut(merged, part); err != nil {
			return nil, err
		}
	}
	return merged, nil
}

// place gives a document a location of its own.
func (p *previous) place(std *streams, doc *graph.Document) {
	free := func(location string) bool {
		holder, taken := p.locations[location]
		return location != "" && (!taken || holder == doc.ID)
	}
	if !free(doc.Location) {
		short := filepath.Base(string(doc.ID))
		other := strings.TrimPrefix(doc.Location+"#"+short[:min(8, len(short))], "#")
		if !free(other) {
			other = doc.Location + "#" + short
		}
		if doc.Location != "" {
			std.note("  %s: another document stands there; this one stands at %s", doc.Location, other)
		}
		doc.Location = other
	}
	p.locations[doc.Location] = doc.ID
}

// addAllBut adds what a graph holds, without its documents.
func addAllBut(to, from *graph.Graph) error {
	for _, ent := range from.Entities() {
		if err := to.AddEntity(*ent); err != nil {
			return err
		}
	}
	for _, st := range from.Statements() {
		if _, err := to.AddStatement(*st); err != nil {
			return err
		}
	}
	for _, n := range from.Notes() {
		to.AddNote(n)
	}
	return nil
}
