package main

import (
	"errors"
	"fmt"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

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
