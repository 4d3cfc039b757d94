package export

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.org/kg/graph"
)

// cypherBatch is how many rows a statement of the script holds.
const cypherBatch = 100

// cypherConstraints make ids unique, which MERGE also needs to be fast. Running them again does
// nothing. The index of names is one of text, since others take no values of more than 8 kB.
const cypherConstraints = `CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE TEXT INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
`

// WriteCypher writes the graph as a Cypher script for Neo4j: constraints, then nodes and
// relationships in batches. Running it again changes nothing; running that of a later export brings
// the graph up to date, but for what is gone. Every statement ends with a semicolon at the end of a
// line, and there is none elsewhere.
func WriteCypher(w io.Writer, src graph.Source, _ Options) error {
	s, out := newSource(src), bufio.NewWriter(w)
	out.WriteString(cypherConstraints)
	for _, write := range []func() error{
		func() error {
			return cypherNodes(out, s.entities, entityColumns(s), func(ent *graph.Entity) string { return strings.Join(neo4jLabels(ent), ":") })
		},
		func() error {
			return cypherNodes(out, s.documents, documentColumns(), func(*graph.Document) string { return "Document" })
		},
		func() error {
			return cypherNodes(out, s.statements, statementColumns(s), func(*graph.Statement) string { return "Statement" })
		},
		func() error {
			return cypherEdges(out, s.edges, edgeColumns(s), "Entity", "Entity", func(e *graph.Edge) link { return link{e.Subject, upperSnake(string(e.Relation)), e.Object} })
		},
		func() error {
			return cypherEdges(out, s.within, nil, "Entity", "Entity", func(l link) link { return l })
		},
		func() error {
			return cypherEdges(out, s.claims, nil, "Statement", "Entity", func(l link) link { return l })
		},
		func() error { return cypherEvidence(out, s) },
		func() error {
			return cypherEdges(out, s.mentions, mentionColumns(), "Document", "Entity", func(m graph.Mention) link { return link{m.Document, mentionsOf, m.Entity} })
		},
	} {
		if err := write(); err != nil {
			return err
		}
	}
	return out.Flush()
}

// cypherRows are the rows of statements that differ in their labels or types only. Each is written
// when it is full, and what is left in the order of these.
type cypherRows struct {
	out   *bufio.Writer
	tail  func(kind string) string // the statement behind UNWIND … AS row
	byKey map[string][]byte
	count map[string]int
}

func newCypherRows(out *bufio.Writer, tail func(kind string) string) *cypherRows {
	return &cypherRows{out, tail, map[string][]byte{}, map[string]int{}}
}

func (c *cypherRows) add(kind string, row func(b []byte) []byte) error {
	b := c.byKey[kind]
	if len(b) > 0 {
		b = append(b, ',')
	}
	c.byKey[kind] = row(append(b, '\n'))
	if c.count[kind]++; c.count[kind] == cypherBatch {
		return c.flush(kind)
	}
	return nil
}

func (c *cypherRows) flush(kind string) error {
	_, err := fmt.Fprintf(c.out, "UNWIND [%s\n] AS row\n%s;\n", c.byKey[kind], c.tail(kind))
	c.byKey[kind], c.count[kind] = c.byKey[kind][:0], 0
	return err
}

func (c *cypherRows) close() error {
	kinds := make([]string, 0, len(c.count))
	for kind, n := range c.count {
		if n > 0 {
			kinds = append(kinds, kind)
		}
	}
	slices.Sort(kinds)
	for _, kind := range kinds {
		if err := c.flush(kind); err != nil {
			return err
		}
	}
	return nil
}

func cypherNodes[T any](out *bufio.Writer, each func(func(T) error) error, columns []column[T], labels func(T) string) error {
	rows := newCypherRows(out, func(kind string) string {
		first, _, more := strings.Cut(kind, ":")
		tail := "MERGE (n:" + first + " {id: row.id}) SET n = row"
		if more {
			tail += " SET n:" + kind
		}
		return tail
	})
	id := columns[0]
	columns = append([]column[T]{id}, properties(columns)...)
	err := each(func(of T) error {
		return rows.add(labels(of), func(b []byte) []byte { return appendCypherMap(b, columns, of) })
	})
	if err != nil {
		return err
	}
	return rows.close()
}

func cypherEdges[T any](out *bufio.Writer, each func(func(T) error) error, columns []column[T], from, to string, ends func(T) link) error {
	rows := newCypherRows(out, func(kind string) string {
		return fmt.Sprintf("MATCH (a:%s {id: row[0]}), (b:%s {id: row[1]}) MERGE (a)-[r:%s]->(b) SET r = row[2]", from, to, kind)
	})
	columns = properties(columns)
	err := each(func(of T) error {
		l := ends(of)
		return rows.add(l.kind, func(b []byte) []byte {
			b = appendCypherPair(b, l)
			return append(appendCypherMap(append(b, ','), columns, of), ']')
		})
	})
	if err != nil {
		return err
	}
	return rows.close()
}

// cypherEvidence writes the passages, of which a statement may have several in one document.
func cypherEvidence(out *bufio.Writer, s *source) error {
	rows := newCypherRows(out, func(kind string) string {
		return "MATCH (a:Statement {id: row[0]}), (b:Document {id: row[1]}) MERGE (a)-[r:" + kind +
			" {start: row[2].start, end: row[2].end}]->(b) SET r = row[2]"
	})
	columns := properties(evidenceColumns())
	err := s.evidence(func(c citation) error {
		return rows.add(evidenceOf, func(b []byte) []byte {
			b = appendCypherPair(b, link{from: c.statement, to: c.Document})
			return append(appendCypherMap(append(b, ','), columns, c), ']')
		})
	})
	if err != nil {
		return err
	}
	return rows.close()
}

func appendCypherPair(b []byte, l link) []byte {
	b = appendCypher(append(b, '['), string(l.from))
	return appendCypher(append(b, ','), string(l.to))
}

func appendCypherMap[T any](b []byte, columns []column[T], of T) []byte {
	b = append(b, '{')
	first := true
	for _, c := range columns {
		v := c.value(of)
		if !v.set {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		first = false
		b = append(append(b, c.name...), ':')
		b = v.appendCypher(b, c.kind)
	}
	return append(b, '}')
}

// appendCypher writes numbers with a point as floats, as the CSV import reads them.
func (v value) appendCypher(b []byte, k kind) []byte {
	switch k {
	case kindText:
		return appendCypher(b, v.text)
	case kindList:
		b = append(b, '[')
		for i, s := range v.list {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendCypher(b, s)
		}
		return append(b, ']')
	case kindMoney, kindReal:
		text := v.String(k)
		if !strings.Contains(text, ".") {
			text += ".0"
		}
		return append(b, text...)
	}
	return append(b, v.String(k)...)
}

// appendCypher appends a string literal on one line.
func appendCypher(b []byte, s string) []byte {
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
