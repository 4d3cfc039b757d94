package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/extract"
	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

func newSchemaCmd(std *streams) *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Show what kg tells apart and by which words",
		Long: `Writes to standard output the types of entities, the relations with domain and range, the frames that claim them, and the
words by class, as a text with comments. With --schema it is the text that the file makes together with the built-in one, so this
checks a file of your own too. kg build --schema reads articles by such a file.`,
		Example: `  kg schema | less
  kg schema > schema.txt
  kg schema --schema own.txt > /dev/null`,
		Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return runSchema(cmd.Context(), std, file)
		},
	}
	addSchemaFlag(cmd, &file)
	return cmd
}

func runSchema(ctx context.Context, std *streams, file string) error {
	schema, err := readSchema(ctx, std, file)
	if err != nil {
		return err
	}
	return buffered(std.out, func(w io.Writer) error {
		_, err := io.WriteString(w, schema.Text())
		return err
	})
}

// addSchemaFlag gives a command that reads articles --schema.
func addSchemaFlag(cmd *cobra.Command, file *string) {
	cmd.Flags().StringVar(file, "schema", "", "read by the types, relations, frames and words in `FILE` too, or by these alone; see kg schema")
}

// readSchema reads a schema from a file; "" is the built-in one.
func readSchema(ctx context.Context, std *streams, file string) (*extract.Schema, error) {
	if file == "" {
		return extract.BuiltinSchema()
	}
	var data []byte
	var err error
	if file == stdio {
		data, err = readAll(ctx, std.in)
	} else {
		data, err = readFile(file)
	}
	if err != nil {
		return nil, err
	}
	return extract.ReadSchema(file, string(data))
}

// noteSchema says what a build with another schema than that of the store does to it.
func noteSchema(std *streams, db *store.Store, schema *graph.Schema, file string) error {
	old, err := db.Schema()
	if err != nil || old.Equal(schema) {
		return err
	}
	held, err := db.Stats()
	if err != nil || held.Documents == 0 {
		return err
	}
	std.note("%s: its schema changes (%s), so articles are read again.", file, strings.Join(schemaChanges(old, schema), ", "))
	return nil
}

// schemaChanges lists the relations and types that come and go: +secondsCadresTo/挂职干部.
func schemaChanges(old, now *graph.Schema) []string {
	var changes []string
	for _, sign := range []struct {
		sign     string
		from, to *graph.Schema
	}{{"+", old, now}, {"-", now, old}} {
		for _, t := range sign.to.Types() {
			if !sign.from.HasType(t.Type) {
				changes = append(changes, fmt.Sprintf("%s%s/%s", sign.sign, t.Type, t.Label))
			}
		}
		for _, r := range sign.to.Relations() {
			if _, ok := sign.from.Rule(r.Relation); !ok {
				changes = append(changes, fmt.Sprintf("%s%s/%s", sign.sign, r.Relation, r.Label))
			}
		}
	}
	if len(changes) == 0 {
		return []string{"names, domains or ranges"}
	}
	return changes
}
