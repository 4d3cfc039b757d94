package store

import (
	_ "embed"
	"errors"
	"fmt"
	"strconv"

	"example.org/kg/graph"
)

//go:embed schema.sql
var schemaSQL string

// create makes the tables in an empty database, in one transaction, unless another process has
// done so in the meantime.
func (s *Store) create() error {
	b, err := s.begin()
	if err != nil {
		return err
	}
	defer b.rollback()
	if err := s.check(b.tx); !errors.Is(err, ErrMissing) {
		return err
	}
	b.exec(fmt.Sprintf("PRAGMA application_id = %d", applicationID))
	b.exec(fmt.Sprintf("PRAGMA user_version = %d", schemaVersion))
	b.script(schemaSQL)
	b.exec("INSERT INTO meta VALUES ('schema_version', ?)", strconv.Itoa(schemaVersion))
	b.writeSchema(graph.Builtin())
	return b.commit()
}
