package export

import (
	"fmt"
	"strings"
)

func nebulaKit(s *source, opt Options) (parts, error) {
	data, err := csvFiles(s.src, opt)
	if err != nil {
		return parts{}, err
	}
	tags, edges := graphOfTables(s)
	return parts{
		append(inFolder("data", data), textFile("schema.ngql", nebulaSchema(tags, edges)), textFile("importer.yaml", nebulaImporter(tags, edges))),
		`## Load

With NebulaGraph 3 and its importer 4, from this folder; put your address and password into importer.yaml:

    nebula-console -addr 127.0.0.1 -port 9669 -u root -p nebula -f schema.ngql
    nebula-importer --config importer.yaml
    nebula-console -addr 127.0.0.1 -port 9669 -u root -p nebula -f queries/1-subjects.ngql

Relations are edge types by name with the sums of their statements. Passages of one statement in one document differ in their rank,
which is the place of the passage. Not run by the tests of kg.
`,
	}, nil
}

func nebulaType(k kind) string {
	switch k {
	case kindBool:
		return "bool"
	case kindInt, kindLong:
		return "int"
	case kindMoney, kindReal:
		return "double"
	}
	return "string"
}

func nebulaSchema(tags []nodeTable, edges []edgeTable) string {
	var b strings.Builder
	properties := func(fields []tableField) string {
		var list []string
		for _, f := range fields {
			list = append(list, fmt.Sprintf("`%s` %s NULL", f.name, nebulaType(f.kind)))
		}
		return strings.Join(list, ", ")
	}
	b.WriteString("CREATE SPACE IF NOT EXISTS kg (vid_type = FIXED_STRING(64));\n:sleep 20\nUSE kg;\n")
	for _, t := range tags {
		fmt.Fprintf(&b, "CREATE TAG IF NOT EXISTS %s (%s);\n", t.label, properties(t.table.without("id")))
	}
	for _, e := range edges {
		fmt.Fprintf(&b, "CREATE EDGE IF NOT EXISTS %s (%s);\n", e.label, properties(e.fields))
	}
	b.WriteString(":sleep 20\nCREATE TAG INDEX IF NOT EXISTS entity_name ON Entity(name(64));\nCREATE TAG INDEX IF NOT EXISTS statement_all ON Statement();\n:sleep 20\n")
	return b.String()
}

func nebulaImporter(tags []nodeTable, edges []edgeTable) string {
	var b strings.Builder
	b.WriteString("# For nebula-importer 4. No value and an empty one are null.\nclient:\n  version: v3\n  address: \"127.0.0.1:9669\"\n  user: root\n  password: nebula\n" +
		"manager:\n  spaceName: kg\n  batch: 128\n  readerConcurrency: 50\n  importerConcurrency: 512\nlog:\n  level: INFO\n  console: true\nsources:\n")
	props := func(t dataTable, fields []tableField) {
		if len(fields) == 0 {
			return
		}
		b.WriteString("        props:\n")
		for _, f := range fields {
			fmt.Fprintf(&b, "          - {name: \"%s\", type: \"%s\", index: %d, nullable: true, nullValue: \"\"}\n", f.name, strings.ToUpper(nebulaType(f.kind)), t.index(f.name))
		}
	}
	head := func(t dataTable) {
		fmt.Fprintf(&b, "  - path: ./data/%s.csv\n    csv: {delimiter: \",\", withHeader: true, lazyQuotes: false}\n", t.name)
	}
	for _, t := range tags {
		head(t.table)
		fmt.Fprintf(&b, "    tags:\n      - name: %s\n        id: {type: \"STRING\", index: 0}\n", t.label)
		props(t.table, t.table.without("id"))
	}
	for _, e := range edges {
		head(e.table)
		fmt.Fprintf(&b, "    edges:\n      - name: %s\n", e.label)
		if filter := nebulaFilter(e); filter != "" {
			fmt.Fprintf(&b, "        filter:\n          expr: '%s'\n", filter)
		}
		fmt.Fprintf(&b, "        src:\n          id: {type: \"STRING\", index: %d}\n        dst:\n          id: {type: \"STRING\", index: %d}\n", e.table.index(e.from), e.table.index(e.to))
		if e.rank != "" {
			fmt.Fprintf(&b, "        rank: {index: %d}\n", e.table.index(e.rank))
		}
		props(e.table, e.fields)
	}
	return b.String()
}

// nebulaFilter tells by a row of an edge's table whether it is one.
func nebulaFilter(e edgeTable) string {
	switch {
	case e.relation != "":
		return fmt.Sprintf("Record[%d] == %q", e.table.index("relation"), e.relation)
	case e.label == containedIn:
		return fmt.Sprintf("Record[%d] != \"\"", e.table.index("parent_name"))
	}
	return ""
}
