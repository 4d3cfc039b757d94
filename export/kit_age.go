package export

import (
	"fmt"
	"strings"
)

// ageGraph is the name of the graph; AGE wants three characters at least.
const ageGraph = "kg_graph"

// ageScript makes a graph of Apache AGE out of the tables of WriteSQL, in the same database and in one transaction. Nodes get their numbers
// here, since edges need them; the sequences go on behind.
func ageScript(s *source) string {
	var b strings.Builder
	b.WriteString("-- Makes a graph of Apache AGE out of the tables of kg.sql, in the same database.\n" +
		"CREATE EXTENSION IF NOT EXISTS age;\nLOAD 'age';\nSET search_path = ag_catalog, \"$user\", public;\nBEGIN;\n" +
		"SELECT create_graph('" + ageGraph + "');\nCREATE TEMP TABLE vertices (id text PRIMARY KEY, vertex graphid) ON COMMIT DROP;\n")
	nodes, edges := graphOfTables(s)
	for _, n := range nodes {
		fmt.Fprintf(&b, `SELECT create_vlabel('%[1]s', '%[2]s');
INSERT INTO vertices SELECT id, _graphid(_label_id('%[1]s', '%[2]s'), row_number() OVER (ORDER BY id)) FROM public.%[3]s;
INSERT INTO %[1]s."%[2]s" (id, properties) SELECT v.vertex, %[4]s FROM public.%[3]s t JOIN vertices v USING (id);
SELECT setval('%[1]s."%[2]s_id_seq"', 1 + count(*), false) FROM public.%[3]s;
`, ageGraph, n.label, n.table.name, ageProperties(n.table.fields))
	}
	for _, e := range edges {
		where := ""
		if e.relation != "" {
			where = fmt.Sprintf(" WHERE t.relation = '%s'", e.relation)
		}
		fmt.Fprintf(&b, `SELECT create_elabel('%[1]s', '%[2]s');
INSERT INTO %[1]s."%[2]s" (start_id, end_id, properties) SELECT a.vertex, b.vertex, %[3]s
  FROM public.%[4]s t JOIN vertices a ON a.id = t.%[5]s JOIN vertices b ON b.id = t.%[6]s%[7]s;
`, ageGraph, e.label, ageProperties(e.fields), e.table.name, e.from, e.to, where)
	}
	b.WriteString("COMMIT;\n")
	return b.String()
}

// ageProperties is the map of the columns that have a value.
func ageProperties(fields []tableField) string {
	if len(fields) == 0 {
		return "agtype_build_map()"
	}
	var list []string
	for _, f := range fields {
		list = append(list, fmt.Sprintf("'%s', t.%[1]s", f.name))
	}
	return "agtype_build_map_nonull(" + strings.Join(list, ", ") + ")"
}
