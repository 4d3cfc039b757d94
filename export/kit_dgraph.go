package export

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.org/kg/graph"
)

func dgraphKit(s *source, _ Options) (parts, error) {
	data := File{"kg.rdf", func(w io.Writer) error { return writeDgraph(w, s) }}
	return parts{[]File{data, textFile("schema.dql", dgraphSchema(s))}, strings.ReplaceAll(`## Load

From this folder, into a server that runs (or ´dgraph bulk´ with the same files into a new cluster):

    dgraph live -f kg.rdf -s schema.dql --upsertPredicate xid
    curl -H 'Content-Type: application/dql' localhost:8080/query --data-binary @queries/1-subjects.dql

Dgraph holds one edge for a predicate and two nodes. So a relation is one edge with the sums of its statements as facets, and the
statements are nodes. The answers have the shape of Dgraph; the CSV says what has to be in them. Not run by the tests of kg.
`, "´", "`")}, nil
}

// dgraphSchema declares the predicates of the three types and the relations.
func dgraphSchema(s *source) string {
	predicates, types := map[string]string{}, ""
	declare := func(name string, columns []tableField, more ...string) {
		types += "type " + name + " {\n  xid\n"
		for _, f := range columns {
			predicates[f.name] = dgraphType(f)
			types += "  " + f.name + "\n"
		}
		for _, edge := range more {
			predicates[edge] = "[uid] @reverse"
			types += "  " + edge + "\n"
		}
		types += "}\n"
	}
	entity, statement, document := propertyFields(properties(entityColumns(s))), propertyFields(properties(statementColumns(s))), propertyFields(properties(documentColumns()))
	declare("Entity", entity, append(relationNames(s.schema()), "containedIn")...)
	declare("Statement", statement, "subject", "object", "evidence")
	declare("Document", document, "mentioned")
	lines := []string{}
	for name, typ := range predicates {
		lines = append(lines, name+": "+typ+" .\n")
	}
	slices.Sort(lines)
	return "xid: string @index(exact) @upsert .\n" + strings.Join(lines, "") + types
}

// propertyFields are columns by their names as properties. A parent is an edge; type is a word of
// Dgraph's own in queries, but no predicate.
func propertyFields[T any](columns []column[T]) []tableField {
	var fields []tableField
	for _, c := range columns {
		if c.name != "parent" {
			fields = append(fields, tableField{name: c.name, kind: c.kind})
		}
	}
	return fields
}

func dgraphType(f tableField) string {
	switch f.kind {
	case kindBool:
		return "bool"
	case kindInt, kindLong:
		return "int"
	case kindMoney, kindReal:
		return "float"
	case kindList:
		return "[string]"
	}
	switch f.name {
	case "name", "title":
		return "string @index(hash, term)"
	case "relation", "type", "divisionCode":
		return "string @index(exact)"
	}
	return "string"
}

// writeDgraph writes the graph as RDF in which Dgraph reads facets.
func writeDgraph(w io.Writer, s *source) error {
	out := bufio.NewWriter(w)
	edge := func(from graph.ID, predicate string, to graph.ID, facets string) {
		fmt.Fprintf(out, "_:%s <%s> _:%s%s .\n", nmtoken(from), predicate, nmtoken(to), facets)
	}
	if err := dgraphNodes(out, s.entities, "Entity", entityColumns(s)); err != nil {
		return err
	}
	if err := dgraphNodes(out, s.documents, "Document", documentColumns()); err != nil {
		return err
	}
	if err := dgraphNodes(out, s.statements, "Statement", statementColumns(s)); err != nil {
		return err
	}
	facets := slices.DeleteFunc(properties(edgeColumns(s)), func(c column[*graph.Edge]) bool {
		return c.name == "relation" || c.name == "label" || c.name == "weight"
	})
	for _, write := range []func() error{
		func() error {
			return s.edges(func(e *graph.Edge) error {
				edge(e.Subject, string(e.Relation), e.Object, dgraphFacets(facets, e))
				return nil
			})
		},
		func() error {
			return s.within(func(l link) error {
				edge(l.from, "containedIn", l.to, "")
				return nil
			})
		},
		func() error {
			return s.claims(func(l link) error {
				edge(l.from, strings.ToLower(l.kind), l.to, "")
				return nil
			})
		},
		func() error {
			return s.evidence(func(c citation) error {
				edge(c.statement, "evidence", c.Document, dgraphFacets(properties(evidenceColumns()), c))
				return nil
			})
		},
		func() error {
			return s.mentions(func(m graph.Mention) error {
				edge(m.Document, "mentioned", m.Entity, fmt.Sprintf(" (count=%d)", m.Count))
				return nil
			})
		},
	} {
		if err := write(); err != nil {
			return err
		}
	}
	return out.Flush()
}

func dgraphNodes[T any](out *bufio.Writer, each func(func(T) error) error, class string, columns []column[T]) error {
	id := columns[0]
	columns = slices.DeleteFunc(properties(columns), func(c column[T]) bool { return c.name == "parent" })
	var b []byte
	return each(func(of T) error {
		own := id.value(of)
		node := "_:" + nmtoken(graph.ID(own.text))
		b = fmt.Appendf(b[:0], "%s <dgraph.type> \"%s\" .\n%s <xid> %s .\n", node, class, node, appendQuoted(nil, own.String(kindText)))
		for _, c := range columns {
			v := c.value(of)
			if !v.set {
				continue
			}
			list := v.texts()
			if c.kind != kindList {
				list = []string{v.String(c.kind)}
			}
			for _, text := range list {
				b = fmt.Appendf(b, "%s <%s> %s .\n", node, c.name, appendQuoted(nil, text))
			}
		}
		_, err := out.Write(b)
		return err
	})
}

// dgraphFacets writes the values that there are behind an edge.
func dgraphFacets[T any](columns []column[T], of T) string {
	var list []string
	for _, c := range columns {
		v := c.value(of)
		if !v.set {
			continue
		}
		text := v.String(c.kind)
		switch c.kind {
		case kindText, kindSpoken:
			text = string(appendQuoted(nil, text))
		case kindMoney, kindReal:
			text = string(v.appendFloat(nil, c.kind))
		}
		list = append(list, c.name+"="+text)
	}
	return " (" + strings.Join(list, ", ") + ")"
}
