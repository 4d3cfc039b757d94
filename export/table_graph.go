package export

import "slices"

// nodeTable is a table whose rows are nodes with a label, by their id.
type nodeTable struct {
	label string
	table dataTable
}

// edgeTable is a table whose rows are edges with a label.
type edgeTable struct {
	label            string
	fromNode, toNode string // labels of what they join
	table            dataTable
	from, to         string // columns with the ids of their ends; an end may be missing of those that lead to a parent
	fields           []tableField
	rank             string // column that tells parallel edges apart, "" where there are none
	relation         string // whose rows of the table of relations they are, "" of other tables
}

// graphOfTables is the graph of neo4j.go in the tables.
func graphOfTables(s *source) (nodes []nodeTable, edges []edgeTable) {
	t := map[string]dataTable{}
	for _, table := range tables(s) {
		t[table.name] = table
	}
	const entity, statement, document = "Entity", "Statement", "Document"
	for _, rule := range s.schema().Relations() {
		edges = append(edges, edgeTable{
			label: s.kinds[rule.Relation], fromNode: entity, toNode: entity, table: t["relations"], from: "subject", to: "object",
			fields: t["relations"].without("subject", "object", "subject_name", "object_name"), relation: string(rule.Relation),
		})
	}
	return []nodeTable{{entity, t["entities"]}, {statement, t["statements"]}, {document, t["documents"]}}, append(
		edges,
		edgeTable{label: containedIn, fromNode: entity, toNode: entity, table: t["entities"], from: "id", to: "parent"},
		edgeTable{label: subjectOf, fromNode: statement, toNode: entity, table: t["statements"], from: "id", to: "subject"},
		edgeTable{label: objectOf, fromNode: statement, toNode: entity, table: t["statements"], from: "id", to: "object"},
		edgeTable{
			label: evidenceOf, fromNode: statement, toNode: document, table: t["evidence"], from: "statement", to: "document",
			fields: t["evidence"].without("statement", "document"), rank: "start_char",
		},
		edgeTable{
			label: mentionsOf, fromNode: document, toNode: entity, table: t["mentions"], from: "document", to: "entity",
			fields: t["mentions"].without("document", "entity"),
		},
	)
}

// index is the number of a column, from 0.
func (t dataTable) index(name string) int {
	return slices.IndexFunc(t.fields, func(f tableField) bool { return f.name == name })
}
