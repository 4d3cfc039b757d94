package main

import (
	"errors"

	"example.org/kg/extract/hanzi"
	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// loadGraph reads a whole store into memory.
func loadGraph(file string) (*graph.Graph, error) {
	st, err := store.OpenReadOnly(file)
	if err != nil {
		return nil, err
	}
	g, err := st.Graph()
	return g, errors.Join(err, st.Close())
}

// loadSchema reads the schema of a store.
func loadSchema(file string) (*graph.Schema, error) {
	st, err := store.OpenReadOnly(file)
	if err != nil {
		return nil, err
	}
	schema, err := st.Schema()
	return schema, errors.Join(err, st.Close())
}

// find returns the entity that a name on the command line means, in whatever script and width it is written.
func find(g *graph.Graph, name string) (*graph.Entity, error) { return graph.Find(g, name, hanzi.Fold) }
