package export

import (
	"fmt"
	"strings"

	"example.org/kg/graph"
)

// cypherLabels are the labels whose nodes have an id.
func cypherLabels() []string { return []string{"Entity", "Statement", "Document"} }

// Neo4jConstraints are statements of Cypher that make ids unique, which MERGE also needs to be fast, for Neo4j 4.4 and later. Running
// them again does nothing. The index of names is one of text, since others take no values of more than 8 kB.
func Neo4jConstraints() []string {
	var list []string
	for _, label := range cypherLabels() {
		list = append(list, fmt.Sprintf("CREATE CONSTRAINT %s_id IF NOT EXISTS FOR (n:%s) REQUIRE n.id IS UNIQUE", strings.ToLower(label), label))
	}
	return append(list, "CREATE TEXT INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)")
}

// MemgraphConstraints are Neo4jConstraints for Memgraph, where a constraint is no index.
func MemgraphConstraints() []string {
	var list []string
	for _, label := range cypherLabels() {
		list = append(list, fmt.Sprintf("CREATE CONSTRAINT ON (n:%s) ASSERT n.id IS UNIQUE", label), fmt.Sprintf("CREATE INDEX ON :%s(id)", label))
	}
	return append(list, "CREATE INDEX ON :Entity(name)")
}

// WalkCypher hands the graph as one of properties to f: everything as a row for a statement of Cypher that has to run behind
// "UNWIND … AS row". The statements merge, so that running them again changes nothing; those of nodes come before those of
// relationships. The databases need their constraints first. f does not keep rows, and an error of it ends the walk and comes back.
func WalkCypher(src graph.Source, f func(statement string, row CypherRow) error) error {
	for _, part := range cypherParts(newSource(src)) {
		if err := part(f); err != nil {
			return err
		}
	}
	return nil
}

// cypherPart hands over the rows of one kind of nodes or relationships.
type cypherPart func(f func(statement string, row CypherRow) error) error

// cypherParts are all, in the order in which their statements have to run.
func cypherParts(s *source) []cypherPart {
	const entity, statement, document = "Entity", "Statement", "Document"
	return []cypherPart{
		cypherNodes(s.entities, entityColumns(s), neo4jLabels(":")),
		cypherNodes(s.documents, documentColumns(), func(*graph.Document) string { return document }),
		cypherNodes(s.statements, statementColumns(s), func(*graph.Statement) string { return statement }),
		cypherEdges(s.edges, edgeColumns(s), entity, entity, "", func(e *graph.Edge) link { return link{e.Subject, s.kinds[e.Relation], e.Object} }),
		cypherEdges(s.within, nil, entity, entity, "", func(l link) link { return l }),
		cypherEdges(s.claims, nil, statement, entity, "", func(l link) link { return l }),
		// A statement may have several passages in one document.
		cypherEdges(s.evidence, evidenceColumns(), statement, document, " {start: row[2].start, `end`: row[2].`end`}",
			func(c citation) link { return link{c.statement, evidenceOf, c.Document} }),
		cypherEdges(s.mentions, mentionColumns(), document, entity, "", func(m graph.Mention) link { return link{m.Document, mentionsOf, m.Entity} }),
	}
}

func cypherNodes[T any](each func(func(T) error) error, columns []column[T], labels func(T) string) cypherPart {
	id := columns[0]
	columns = append([]column[T]{id}, properties(columns)...)
	statement := cached(func(labels string) string {
		first, _, more := strings.Cut(labels, ":")
		text := "MERGE (n:" + first + " {id: row.id}) SET n = row"
		if more {
			text += " SET n:" + labels
		}
		return text
	})
	return func(f func(string, CypherRow) error) error {
		row := newCypherRow(columns)
		return each(func(of T) error {
			fill(row.values, columns, of)
			return f(statement(labels(of)), row)
		})
	}
}

// cypherEdges makes relationships, which properties of keys tell from others of their type between the same nodes.
func cypherEdges[T any](each func(func(T) error) error, columns []column[T], from, to, keys string, ends func(T) link) cypherPart {
	columns = properties(columns)
	statement := cached(func(kind string) string {
		return fmt.Sprintf("MATCH (a:%s {id: row[0]}), (b:%s {id: row[1]}) MERGE (a)-[r:%s%s]->(b) SET r = row[2]", from, to, kind, keys)
	})
	return func(f func(string, CypherRow) error) error {
		var joined link
		row := newCypherRow(columns)
		row.ends = &joined
		return each(func(of T) error {
			joined = ends(of)
			fill(row.values, columns, of)
			return f(statement(joined.kind), row)
		})
	}
}

// cached makes every text once.
func cached[K comparable](text func(K) string) func(K) string {
	texts := map[K]string{}
	return func(key K) string {
		if texts[key] == "" {
			texts[key] = text(key)
		}
		return texts[key]
	}
}
