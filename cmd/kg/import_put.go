package main

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

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

// put merges fragments into the store, in the place of what the same files brought before. from tells which imports the documents come
// from.
func put(std *streams, db *store.Store, schema *graph.Schema, frags []*graph.Graph, from map[graph.ID]string, files []string) error {
	locations, err := db.Locations()
	if err != nil {
		return err
	}
	writer, err := db.Begin(importer, schema)
	if err != nil {
		return err
	}
	gone, err := brought(db, files)
	if err != nil {
		return err
	}
	if _, err := writer.Prune(func(location string) bool { return !gone[location] }); err != nil {
		return err
	}
	before := map[graph.ID]bool{} // documents that go
	for location := range gone {
		before[locations[location]] = true
		delete(locations, location)
	}
	for _, frag := range frags {
		doc := frag.Documents()[0].ID
		var old *graph.Graph
		by := from[doc]
		if !before[doc] {
			if old, err = db.Document(doc); err != nil {
				return err
			}
		}
		if old != nil {
			by = importer
		}
		merged, err := together(std, schema, frag, old, locations)
		if err != nil {
			return err
		}
		writer.ReadBy(by)
		if err := writer.Put(merged); err != nil {
			return err
		}
	}
	return writer.Commit()
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

// runDrop takes out what came from files.
func runDrop(std *streams, opts *importOptions) error {
	schema, err := loadSchema(opts.graph)
	if err != nil {
		return err
	}
	db, err := store.Open(opts.graph)
	if err != nil {
		return err
	}
	dropped, err := drop(db, schema, opts.files)
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	std.note("%s: %s dropped", opts.graph, counted(dropped, "document"))
	return nil
}

func drop(db *store.Store, schema *graph.Schema, files []string) (documents int, err error) {
	for _, file := range files {
		gone, err := brought(db, []string{file})
		if err == nil && len(gone) == 0 {
			err = fmt.Errorf("%s: nothing in the graph came from this file alone; name it as it was imported", file)
		}
		if err != nil {
			return 0, err
		}
	}
	gone, err := brought(db, files)
	if err != nil {
		return 0, err
	}
	writer, err := db.Begin(importer, schema)
	if err != nil {
		return 0, err
	}
	dropped, err := writer.Prune(func(location string) bool { return !gone[location] })
	return len(dropped), errors.Join(err, writer.Commit())
}

// together is what a document says in the file and, where old is not nil, in the store. Its location is one that no other document
// has; locations holds those that are taken.
func together(std *streams, schema *graph.Schema, frag, old *graph.Graph, locations map[string]graph.ID) (*graph.Graph, error) {
	doc := *frag.Documents()[0]
	if old != nil {
		have := *old.Documents()[0]
		have.Text = cmp.Or(have.Text, doc.Text)
		doc = have
	}
	free := func(location string) bool {
		holder, taken := locations[location]
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
	locations[doc.Location] = doc.ID
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
