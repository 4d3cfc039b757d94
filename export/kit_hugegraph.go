package export

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// hugeEdge is an edge label with the file that holds its edges.
type hugeEdge struct {
	label, from, to, file, source, target string
	fields                                []tableField
	sort                                  string // the property that tells parallel edges apart
}

func hugegraphEdges(s *source) []hugeEdge {
	byName := map[string]dataTable{}
	for _, t := range tables(s) {
		byName[t.name] = t
	}
	var edges []hugeEdge
	for _, name := range relationNames(s.schema()) {
		edges = append(edges, hugeEdge{name, "Entity", "Entity", "relations_" + name, "subject", "object", byName["relations"].without("subject", "object", "subject_name", "object_name"), ""})
	}
	return append(
		edges,
		hugeEdge{"containedIn", "Entity", "Entity", "contained_in", "entity", "parent", nil, ""},
		hugeEdge{"subject", "Statement", "Entity", "statements", "id", "subject", nil, ""},
		hugeEdge{"object", "Statement", "Entity", "statements", "id", "object", nil, ""},
		hugeEdge{"evidence", "Statement", "Document", "evidence", "statement", "document", byName["evidence"].without("statement", "document"), "start_char"},
		hugeEdge{"mentions", "Document", "Entity", "mentions", "document", "entity", byName["mentions"].without("document", "entity"), ""},
	)
}

// hugegraphVertices are the labels of vertices and the tables that hold them.
func hugegraphVertices(s *source) []nodeTable {
	nodes, _ := graphOfTables(s)
	return nodes
}

// hugegraphData are the CSV tables, those of relations one for each, and the links to parents that
// are there.
func hugegraphData(s *source, opt Options) ([]File, error) {
	files, err := csvFiles(s.src, opt)
	if err != nil {
		return nil, err
	}
	files = slices.DeleteFunc(files, func(f File) bool { return f.Name == "relations.csv" })
	for _, t := range tables(s) {
		if t.name != "relations" {
			continue
		}
		at := t.index("relation")
		for _, name := range relationNames(s.schema()) {
			one := t
			one.rows = func(f func([]value) error) error {
				return t.rows(func(row []value) error {
					if row[at].text != name {
						return nil
					}
					return f(row)
				})
			}
			files = append(files, File{"relations_" + name + ".csv", func(w io.Writer) error { return writeCSV(w, one) }})
		}
	}
	within := newTable("contained_in", "", nil, []column[link]{
		{"entity", "", kindText, func(l link) value { return idValue(l.from) }},
		{"parent", "", kindText, func(l link) value { return idValue(l.to) }},
	}, s.within)
	return append(files, File{"contained_in.csv", func(w io.Writer) error { return writeCSV(w, within) }}), nil
}

func hugegraphSchema(s *source) string {
	var b strings.Builder
	keys := map[string]kind{}
	list := func(fields []tableField) string {
		var names []string
		for _, f := range fields {
			keys[f.name] = f.kind
			names = append(names, "\""+f.name+"\"")
		}
		return strings.Join(names, ", ")
	}
	var labels strings.Builder
	for _, t := range hugegraphVertices(s) {
		names := list(t.table.without("id"))
		fmt.Fprintf(&labels, "schema.vertexLabel(\"%s\").useCustomizeStringId().properties(%s).nullableKeys(%[2]s).ifNotExist().create();\n", t.label, names)
	}
	for _, e := range hugegraphEdges(s) {
		fmt.Fprintf(&labels, "schema.edgeLabel(\"%s\").sourceLabel(\"%s\").targetLabel(\"%s\")", e.label, e.from, e.to)
		if names := list(e.fields); names != "" {
			fmt.Fprintf(&labels, ".properties(%s)", names)
			rest := slices.DeleteFunc(slices.Clone(e.fields), func(f tableField) bool { return f.name == e.sort })
			fmt.Fprintf(&labels, ".nullableKeys(%s)", list(rest))
		}
		if e.sort != "" {
			fmt.Fprintf(&labels, ".multiTimes().sortKeys(\"%s\")", e.sort)
		}
		labels.WriteString(".ifNotExist().create();\n")
	}
	var names []string
	for name := range keys {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(&b, "schema.propertyKey(\"%s\").as%s().ifNotExist().create();\n", name, map[string]string{"Boolean": "Boolean", "Long": "Long", "Double": "Double", "String": "Text"}[tinkerpopType(keys[name])])
	}
	return b.String() + labels.String() + "schema.indexLabel(\"entityByName\").onV(\"Entity\").by(\"name\").secondary().ifNotExist().create();\n" +
		"schema.indexLabel(\"statementByRelation\").onV(\"Statement\").by(\"relation\").secondary().ifNotExist().create();\n"
}

// hugegraphMapping is the loader's mapping, version 2.
func hugegraphMapping(s *source) any {
	type object = map[string]any
	var structs []object
	add := func(file string, what string, mapping object) {
		mapping["null_values"] = []string{""}
		structs = append(structs, object{
			"id":    fmt.Sprint(len(structs) + 1),
			"input": object{"type": "FILE", "path": "data/" + file + ".csv", "format": "CSV", "charset": "UTF-8"},
			what:    []object{mapping},
		})
	}
	for _, t := range hugegraphVertices(s) {
		add(t.table.name, "vertices", object{"label": t.label, "id": "id"})
	}
	for _, e := range hugegraphEdges(s) {
		selected := []string{e.source, e.target}
		for _, f := range e.fields {
			selected = append(selected, f.name)
		}
		add(e.file, "edges", object{"label": e.label, "source": []string{e.source}, "target": []string{e.target}, "selected": selected})
	}
	return object{"version": "2.0", "structs": structs}
}
