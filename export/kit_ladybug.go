package export

import (
	"fmt"
	"strings"

	"example.org/kg/graph"
)

// ladybugKit has CSV, since LadybugDB reads no decimals in Parquet, for a database with a table for
// every kind of node and relationship.
func ladybugKit(s *source, opt Options) (parts, error) {
	data, err := csvFiles(s.src, opt)
	if err != nil {
		return parts{}, err
	}
	schema, load := ladybugScripts(s)
	return parts{append(inFolder("data", data), textFile("schema.cypher", schema), textFile("load.cypher", load)), `## Load

From this folder, into a database that is made:

    lbug kg.lbdb < schema.cypher
    lbug kg.lbdb < load.cypher

The relations are tables of relationships by name (ASSISTS, …) with the sums of their statements; statements are nodes with SUBJECT,
OBJECT and EVIDENCE. The same files load into Kùzu.
`}, nil
}

// ladybugScripts are the statements that make the tables, and those that fill them.
func ladybugScripts(s *source) (schema, load string) {
	var make, fill strings.Builder
	nodes, edges := graphOfTables(s)
	for _, n := range nodes {
		fmt.Fprintf(&make, "CREATE NODE TABLE %s (%s, PRIMARY KEY (id));\n", n.label, ladybugFields(n.table.fields))
		fmt.Fprintf(&fill, "COPY %s FROM 'data/%s.csv' %s;\n", n.label, n.table.name, ladybugCSV)
	}
	for _, e := range edges {
		columns, wanted := "", ""
		for _, f := range e.fields {
			columns += fmt.Sprintf(", `%s` %s", f.name, ladybugType(f.kind))
			wanted += ", " + f.name
		}
		where := ""
		switch {
		case e.relation != "":
			where = fmt.Sprintf(" WHERE relation = '%s'", e.relation)
		case e.label == containedIn:
			where = " WHERE parent IS NOT NULL AND parent_name IS NOT NULL"
		}
		fmt.Fprintf(&make, "CREATE REL TABLE %s (FROM %s TO %s%s);\n", e.label, e.fromNode, e.toNode, columns)
		fmt.Fprintf(&fill, "COPY %s FROM (LOAD WITH HEADERS (%s) FROM 'data/%s.csv' %s%s RETURN %s, %s%s);\n",
			e.label, ladybugFields(e.table.fields), e.table.name, ladybugCSV, where, e.from, e.to, wanted)
	}
	return make.String(), fill.String()
}

// ladybugCSV are the options for CSV with quotation marks doubled and line ends in cells.
const ladybugCSV = `(header=true, parallel=false, escape='"')`

// without are the fields of a table but for some.
func (t dataTable) without(names ...string) []tableField {
	var fields []tableField
	for _, f := range t.fields {
		wanted := true
		for _, name := range names {
			wanted = wanted && f.name != name
		}
		if wanted {
			fields = append(fields, f)
		}
	}
	return fields
}

func ladybugFields(fields []tableField) string {
	var list []string
	for _, f := range fields {
		list = append(list, fmt.Sprintf("`%s` %s", f.name, ladybugType(f.kind)))
	}
	return strings.Join(list, ", ")
}

func ladybugType(k kind) string {
	switch k {
	case kindBool:
		return "BOOLEAN"
	case kindInt, kindLong:
		return "INT64"
	case kindMoney:
		return "DECIMAL(18, 2)"
	case kindReal:
		return "DOUBLE"
	}
	return "STRING"
}

// relationNames are the names of the relations that a schema has.
func relationNames(schema *graph.Schema) []string {
	var names []string
	for _, rule := range schema.Relations() {
		names = append(names, string(rule.Relation))
	}
	return names
}
