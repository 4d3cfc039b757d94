package export

import (
	"fmt"
	"io"
	"strings"

	"example.org/kg/export/internal/safe"
	"example.org/kg/graph"
)

// The graph in Neo4j and other databases of properties:
//
//	(:Entity:City)-[:ASSISTS {statements, amount, quote, …}]->(:Entity:County)   one for each relation of a pair
//	(:Entity)-[:CONTAINED_IN]->(:Entity)                                         into the division it lies in
//	(:Statement)-[:SUBJECT]->(:Entity), (:Statement)-[:OBJECT]->(:Entity)        what each sentence claims
//	(:Statement)-[:EVIDENCE {exact, start, end}]->(:Document)                    and where it says so
//	(:Document)-[:MENTIONS {count}]->(:Entity)
//
// Relations carry the sums, so that paths are asked simply; statements are nodes, so that no figure
// and no quote is lost where several say the same.
const (
	containedIn = "CONTAINED_IN"
	subjectOf   = "SUBJECT"
	objectOf    = "OBJECT"
	evidenceOf  = "EVIDENCE"
	mentionsOf  = "MENTIONS"
)

// nodeKind is what the labels of an entity's node depend on.
type nodeKind struct {
	typ   graph.Type
	group bool
}

// labels are those of a node beside the general one.
func (k nodeKind) labels() []string {
	if k.group {
		return []string{string(k.typ), "Group"}
	}
	return []string{string(k.typ)}
}

// neo4jLabels gives the labels of an entity's node, the general one first, with a mark between them.
func neo4jLabels(mark string) func(*graph.Entity) string {
	text := cached(func(k nodeKind) string { return strings.Join(append([]string{"Entity"}, k.labels()...), mark) })
	return func(ent *graph.Entity) string { return text(nodeKind{ent.Type, ent.Group}) }
}

// link is an edge without properties between two things of any kind.
type link struct {
	from graph.ID
	kind string
	to   graph.ID
}

// within are the links from entities to the divisions that they lie in, as far as there are nodes.
func (s *source) within(f func(link) error) error {
	return s.entities(func(ent *graph.Entity) error {
		if !s.holds(ent.Parent) {
			return nil
		}
		return f(link{ent.ID, containedIn, ent.Parent})
	})
}

// claims are the links from statements to what they are about.
func (s *source) claims(f func(link) error) error {
	return s.statements(func(st *graph.Statement) error {
		if err := f(link{st.ID, subjectOf, st.Subject}); err != nil {
			return err
		}
		return f(link{st.ID, objectOf, st.Object})
	})
}

// neo4jFiles writes the CSV files that `neo4j-admin database import full` reads: nodes by id, edges
// with the ids of their ends, types in the headings, lists split by semicolons.
func neo4jFiles(src graph.Source, _ Options) ([]File, error) {
	s := newSource(src)
	return []File{
		neo4jNodes("entities", entityColumns(s), s.entities, neo4jLabels(";")),
		neo4jNodes("statements", statementColumns(s), s.statements, func(*graph.Statement) string { return "Statement" }),
		neo4jNodes("documents", documentColumns(), s.documents, func(*graph.Document) string { return "Document" }),
		neo4jEdges("relations", edgeColumns(s), s.edges, func(e *graph.Edge) link { return link{e.Subject, s.kinds[e.Relation], e.Object} }),
		neo4jEdges("contained_in", nil, s.within, func(l link) link { return l }),
		neo4jEdges("claims", nil, s.claims, func(l link) link { return l }),
		neo4jEdges("evidence", evidenceColumns(), s.evidence, func(c citation) link { return link{c.statement, evidenceOf, c.Document} }),
		neo4jEdges("mentions", mentionColumns(), s.mentions, func(m graph.Mention) link { return link{m.Document, mentionsOf, m.Entity} }),
	}, nil
}

func neo4jNodes[T any](name string, columns []column[T], each func(func(T) error) error, labels func(T) string) File {
	id := columns[0]
	own := []column[T]{
		{":LABEL", "", kindText, func(of T) value { return textValue(labels(of)) }},
	}
	return neo4jFile(name, "id:ID", append([]column[T]{id}, append(properties(columns), own...)...), each)
}

func neo4jEdges[T any](name string, columns []column[T], each func(func(T) error) error, ends func(T) link) File {
	own := []column[T]{
		{":START_ID", "", kindText, func(of T) value { return idValue(ends(of).from) }},
		{":END_ID", "", kindText, func(of T) value { return idValue(ends(of).to) }},
		{":TYPE", "", kindText, func(of T) value { return textValue(ends(of).kind) }},
	}
	return neo4jFile(name, ":START_ID", append(own, properties(columns)...), each)
}

// neo4jFile is a CSV file whose first column has a name of its own.
func neo4jFile[T any](name, first string, columns []column[T], each func(func(T) error) error) File {
	heading, fields := make([]string, len(columns)), make([]tableField, len(columns))
	for i, c := range columns {
		heading[i], fields[i] = c.name+neo4jType(c), tableField{kind: c.kind}
	}
	heading[0] = first
	rows := rowsIn(columns, each)
	return File{name + ".csv", func(w io.Writer) error { return csvSyntax{";", neo4jListEscapes}.write(w, heading, fields, rows) }}
}

// neo4jListEscapes: the import splits lists at semicolons and knows no way to write one in a text, so that becomes a full-width one.
var neo4jListEscapes = safe.NewEscapes(`"`, `""`, ";", "；")

// neo4jType is what stands behind the name of a column in a heading.
func neo4jType[T any](c column[T]) string {
	switch c.kind {
	case kindBool:
		return ":boolean"
	case kindInt, kindLong:
		return ":long"
	case kindMoney, kindReal:
		return ":double"
	case kindList:
		return ":string[]"
	}
	return ""
}

// neo4jImport is the command line that imports the files of neo4jFiles from a folder.
func neo4jImport(folder string) string {
	var b strings.Builder
	b.WriteString("neo4j-admin database import full \"${DATABASE:-neo4j}\" --overwrite-destination --multiline-fields=true")
	for _, nodes := range []string{"entities", "statements", "documents"} {
		fmt.Fprintf(&b, " \\\n  --nodes=%s/%s.csv", folder, nodes)
	}
	for _, edges := range []string{"relations", "contained_in", "claims", "evidence", "mentions"} {
		fmt.Fprintf(&b, " \\\n  --relationships=%s/%s.csv", folder, edges)
	}
	return b.String() + "\n"
}
