package store

import (
	"database/sql"
	"fmt"

	"example.org/kg/graph"
)

// Schema reads the schema of the store: that of the build that wrote last, the built-in one
// before any has.
func (s *Store) Schema() (*graph.Schema, error) {
	var schema *graph.Schema
	err := s.view("read the schema", func(b *batch) { schema = b.readSchema() })
	return schema, err
}

// readSchema reads the tables of the schema; what they hold is checked like any other schema.
func (b *batch) readSchema() *graph.Schema {
	schema := &graph.Schema{}
	b.each("SELECT type, label, nature FROM types ORDER BY rank", nil, func(rows *sql.Rows) error {
		var t graph.TypeRule
		err := rows.Scan(&t.Type, &t.Label, &t.Nature)
		if err == nil {
			schema, err = schema.WithType(t)
		}
		return err
	})
	b.each(`SELECT relation, label, symmetric, domain, "range" FROM relations ORDER BY rank`, nil, func(rows *sql.Rows) error {
		var r graph.Rule
		var domain, objects string
		err := rows.Scan(&r.Relation, &r.Label, &r.Symmetric, &domain, &objects)
		if err != nil {
			return err
		}
		if r.Domain, err = parse[graph.Type](domain); err != nil {
			return err
		}
		if r.Range, err = parse[graph.Type](objects); err != nil {
			return err
		}
		schema, err = schema.WithRelation(r)
		return err
	})
	return schema
}

// writeSchema writes a schema in place of the one that the tables hold.
func (b *batch) writeSchema(schema *graph.Schema) {
	b.script("DELETE FROM types; DELETE FROM relations")
	for i, t := range schema.Types() {
		b.exec("INSERT INTO types VALUES (?, ?, ?, ?)", string(t.Type), t.Label, i, string(t.Nature))
	}
	for i, r := range schema.Relations() {
		b.exec("INSERT INTO relations VALUES (?, ?, ?, ?, ?, ?)",
			string(r.Relation), r.Label, r.Symmetric, i, array(r.Domain), array(r.Range))
	}
}

// changeSchema makes the build's schema that of the store, unless a document in it holds what
// the schema does not allow. All edges are then made anew, since what is symmetric may have
// changed.
func (ap *applier) changeSchema(path string) {
	old := ap.readSchema()
	if ap.err != nil || old.Equal(ap.schema) {
		return
	}
	ap.each("SELECT DISTINCT location, type FROM mentions JOIN documents ON id = document ORDER BY location, type", nil,
		func(rows *sql.Rows) error {
			var location string
			var t graph.Type
			if err := rows.Scan(&location, &t); err != nil || ap.schema.HasType(t) {
				return err
			}
			return misfit(path, location, string(t))
		})
	ap.each(`SELECT DISTINCT location, relation, a.type, b.type FROM statements s JOIN documents d ON d.id = s.document
		JOIN mentions a ON a.document = s.document AND a.entity = s.subject
		JOIN mentions b ON b.document = s.document AND b.entity = s.object ORDER BY 1, 2, 3, 4`, nil,
		func(rows *sql.Rows) error {
			subject, object := graph.Entity{ID: "subject"}, graph.Entity{ID: "object"}
			var location string
			var rel graph.Relation
			err := rows.Scan(&location, &rel, &subject.Type, &object.Type)
			if err != nil || ap.schema.CheckClaim(&subject, rel, &object) == nil {
				return err
			}
			return misfit(path, location, fmt.Sprintf("%s from a %s to a %s", rel, subject.Type, object.Type))
		})
	ap.all = true
	ap.writeSchema(ap.schema)
}

// misfit names a document that keeps a schema from being changed, and what helps.
func misfit(path, location, what string) error {
	return fmt.Errorf("%s: %s has %s, which %w: give the schema that it was read with, or read it again too, or drop it with --prune",
		path, location, what, ErrOtherSchema)
}
