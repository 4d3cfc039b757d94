package main

import (
	"strings"

	"github.com/spf13/cobra"

	"example.org/kg/graph"
)

// parseRelations reads relations of a schema by their English or Chinese names, each argument one or several with commas between.
// None gives nil.
func parseRelations(schema *graph.Schema, names []string) ([]graph.Relation, error) {
	var rels []graph.Relation
	for _, name := range split(names) {
		rel, ok := parseRelation(schema, name)
		if !ok {
			return nil, usagef("unknown relation %q: give %s", name, strings.Join(relationNames(schema), ", "))
		}
		rels = append(rels, rel)
	}
	return rels, nil
}

func parseRelation(schema *graph.Schema, name string) (graph.Relation, bool) {
	name = foldArgument(name)
	for _, rule := range schema.Relations() {
		if name == foldArgument(rule.Label) || strings.EqualFold(name, string(rule.Relation)) {
			return rule.Relation, true
		}
	}
	return "", false
}

// parseTypes reads types of entities as parseRelations reads relations.
func parseTypes(schema *graph.Schema, names []string) ([]graph.Type, error) {
	var types []graph.Type
	for _, name := range split(names) {
		t, ok := parseType(schema, name)
		if !ok {
			return nil, usagef("unknown type %q: give %s", name, strings.Join(typeNames(schema), ", "))
		}
		types = append(types, t)
	}
	return types, nil
}

func parseType(schema *graph.Schema, name string) (graph.Type, bool) {
	name = foldArgument(name)
	for _, t := range schema.Types() {
		if name == foldArgument(t.Label) || strings.EqualFold(name, string(t.Type)) {
			return t.Type, true
		}
	}
	return "", false
}

func split(names []string) []string {
	var out []string
	for _, name := range names {
		for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ',' || r == '，' || r == '、' || r == '/' }) {
			out = append(out, strings.TrimSpace(part))
		}
	}
	return out
}

// relationNames lists what parseRelations reads, in both languages: assists/帮扶, …
func relationNames(schema *graph.Schema) []string {
	var names []string
	for _, rule := range schema.Relations() {
		names = append(names, string(rule.Relation)+"/"+rule.Label)
	}
	return names
}

func typeNames(schema *graph.Schema) []string {
	var names []string
	for _, t := range schema.Types() {
		names = append(names, string(t.Type)+"/"+t.Label)
	}
	return names
}

// oneType reads one type.
func oneType(schema *graph.Schema, name string) (graph.Type, error) {
	types, err := parseTypes(schema, []string{name})
	if err != nil {
		return "", err
	}
	if len(types) != 1 {
		return "", usagef("%q: give one type", name)
	}
	return types[0], nil
}

// directions lists what parseDirection reads, the default first.
func directions() []string { return []string{"total", "in", "out"} }

// parseDirection reads a direction as seen from the entity asked about.
func parseDirection(name string) (graph.Direction, error) {
	if err := oneOf("direction", name, directions()); err != nil {
		return "", err
	}
	switch name {
	case "in":
		return graph.In, nil
	case "out":
		return graph.Out, nil
	}
	return "", nil
}

// The flags that several commands share, with their completion.

func addRelationFlag(cmd *cobra.Command, rels *[]string) {
	cmd.Flags().StringSliceVarP(rels, "relation", "r", nil, "only these `RELATIONS`: "+strings.Join(relationNames(graph.Builtin()), ", ")+", and those of your own")
	completesFrom(cmd, "relation", relationNames)
}

func addTypeFlag(cmd *cobra.Command, types *[]string) {
	cmd.Flags().StringSliceVarP(types, "type", "t", nil, "only entities of these `TYPES`: "+strings.Join(typeNames(graph.Builtin()), ", ")+", and those of your own")
	completesFrom(cmd, "type", typeNames)
}

// completesFrom makes a shell offer names of the schema that the graph named with -g has, else of the built-in one.
func completesFrom(cmd *cobra.Command, flag string, names func(*graph.Schema) []string) {
	offer := func(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
		schema, err := loadSchema(graphFile(cmd))
		if err != nil {
			schema = graph.Builtin()
		}
		return split(names(schema)), cobra.ShellCompDirectiveNoFileComp
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, offer); err != nil {
		panic(err) // the command has no such flag
	}
}

func addDirectionFlag(cmd *cobra.Command, direction *string) {
	cmd.Flags().StringVar(direction, "direction", directions()[0], "`WAY` of the relations, seen from the entity: "+strings.Join(directions(), ", "))
	completes(cmd, "direction", directions())
}
