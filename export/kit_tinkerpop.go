package export

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.org/kg/graph"
)

// janusgraphLoad reads the lines of writeVertices and writeEdges into a TinkerPop graph. Ids of kg
// are the property kgId, since stores give ids of their own.
const janusgraphLoad = `// Loads vertices.jsonl and edges.jsonl from the folder into the graph g, in batches.
// In the Gremlin console of JanusGraph: :load load.groovy, then load(graph, g, '/path/of/this/folder/data')
load = { graph, g, folder ->
  json = new groovy.json.JsonSlurper()
  ids = [:]
  count = 0
  done = { if (++count % 10000 == 0 && graph.features().graph().supportsTransactions()) graph.tx().commit() }
  new File(folder, 'vertices.jsonl').eachLine('UTF-8') { line ->
    row = json.parseText(line)
    v = graph.addVertex(org.apache.tinkerpop.gremlin.structure.T.label, row.label)
    v.property('kgId', row.id)
    row.properties.each { name, value -> v.property(name, value instanceof List ? value.join('; ') : value instanceof BigDecimal ? value.doubleValue() : value instanceof Integer ? value.longValue() : value) }
    ids[row.id] = v.id()
    done()
  }
  new File(folder, 'edges.jsonl').eachLine('UTF-8') { line ->
    row = json.parseText(line)
    e = graph.vertices(ids[row.from]).next().addEdge(row.label, graph.vertices(ids[row.to]).next())
    row.properties.each { name, value -> e.property(name, value instanceof BigDecimal ? value.doubleValue() : value instanceof Integer ? value.longValue() : value) }
    done()
  }
  if (graph.features().graph().supportsTransactions()) graph.tx().commit()
  [vertices: g.V().count().next(), edges: g.E().count().next()]
}
`

// janusgraphModel are the keys and labels of JanusGraph, with an index that finds by kgId.
func janusgraphModel(s *source) string {
	var b strings.Builder
	b.WriteString("// The schema of JanusGraph: run before load.groovy, on an empty graph.\nm = graph.openManagement()\n")
	keys := tinkerpopKeys(s)
	for _, f := range keys {
		fmt.Fprintf(&b, "m.makePropertyKey('%s').dataType(%s).cardinality(Cardinality.SINGLE).make()\n", f.name, tinkerpopType(f.kind)+".class")
	}
	for _, label := range tinkerpopVertexLabels(s) {
		fmt.Fprintf(&b, "m.makeVertexLabel('%s').make()\n", label)
	}
	for _, label := range tinkerpopEdgeLabels(s) {
		fmt.Fprintf(&b, "m.makeEdgeLabel('%s').multiplicity(MULTI).make()\n", label)
	}
	b.WriteString("m.buildIndex('byKgId', Vertex.class).addKey(m.getPropertyKey('kgId')).unique().buildCompositeIndex()\n" +
		"m.buildIndex('byName', Vertex.class).addKey(m.getPropertyKey('name')).buildCompositeIndex()\nm.commit()\n")
	return b.String()
}

// janusgraphStore is a configuration that needs no services. Its store knows nothing without transactions, so no storage.batch-loading.
const janusgraphStore = "# JanusGraph in one folder, without services. Take the storage.backend of your own for more.\n" +
	"storage.backend=berkeleyje\nstorage.directory=kg.janusgraph\nschema.default=none\n"

func janusgraphKit(s *source, _ Options) (parts, error) {
	return parts{[]File{
		{"data/vertices.jsonl", func(w io.Writer) error { return writeVertices(w, s) }},
		{"data/edges.jsonl", func(w io.Writer) error { return writeEdges(w, s) }},
		textFile("janusgraph.properties", janusgraphStore),
		textFile("schema.groovy", janusgraphModel(s)),
		textFile("load.groovy", janusgraphLoad),
	}, `## Load

In the Gremlin console (bin/gremlin.sh) of JanusGraph, started in this folder:

    graph = JanusGraphFactory.open('janusgraph.properties'); g = graph.traversal()
    :load schema.groovy
    :load load.groovy
    load(graph, g, 'data')
    :load queries/1-subjects.groovy

Any other TinkerPop graph takes load.groovy without the schema: graph = TinkerGraph.open(); g = traversal().withEmbedded(graph).
Relations are edges by name with the sums of their statements; statements are vertices with the edges subject, object and evidence.
`}, nil
}

// tinkerpopKeys are the properties that vertices and edges have.
func tinkerpopKeys(s *source) []tableField {
	seen := map[string]bool{}
	var keys []tableField
	for _, f := range slices.Concat([]tableField{{name: "kgId"}}, propertyFields(properties(entityColumns(s))), propertyFields(properties(statementColumns(s))),
		propertyFields(properties(documentColumns())), propertyFields(tinkerpopEdgeColumns(s)), propertyFields(properties(evidenceColumns())), []tableField{{name: "count", kind: kindInt}}) {
		f.name = tinkerpopName(f.name)
		if !seen[f.name] {
			seen[f.name] = true
			keys = append(keys, f)
		}
	}
	return keys
}

// tinkerpopName avoids the word that is the label of things.
func tinkerpopName(property string) string {
	if property == "label" {
		return "relationLabel"
	}
	return property
}

func tinkerpopType(k kind) string {
	switch k {
	case kindBool:
		return "Boolean"
	case kindInt, kindLong:
		return "Long"
	case kindMoney, kindReal:
		return "Double"
	}
	return "String"
}

func tinkerpopVertexLabels(s *source) []string {
	labels := []string{"Statement", "Document"}
	for _, t := range s.schema().Types() {
		labels = append(labels, string(t.Type))
	}
	return labels
}

// tinkerpopEdgeLabels are no names of properties: JanusGraph has one set of names for both.
func tinkerpopEdgeLabels(s *source) []string {
	return append(relationNames(s.schema()), "containedIn", "subject", "object", "evidence", "mentioned")
}

func tinkerpopEdgeColumns(s *source) []column[*graph.Edge] { return properties(edgeColumns(s)) }

// writeVertices writes a JSON object for each vertex on a line: id, label, properties.
func writeVertices(w io.Writer, s *source) error {
	out := bufio.NewWriter(w)
	if err := tinkerpopLines(s.entities, entityColumns(s), out, func(b []byte, ent *graph.Entity) []byte { return appendVertex(b, ent.ID, string(ent.Type)) }); err != nil {
		return err
	}
	if err := tinkerpopLines(s.statements, statementColumns(s), out, func(b []byte, st *graph.Statement) []byte { return appendVertex(b, st.ID, "Statement") }); err != nil {
		return err
	}
	if err := tinkerpopLines(s.documents, documentColumns(), out, func(b []byte, doc *graph.Document) []byte { return appendVertex(b, doc.ID, "Document") }); err != nil {
		return err
	}
	return out.Flush()
}

// writeEdges writes a JSON object for each edge on a line: from, label, to, properties.
func writeEdges(w io.Writer, s *source) error {
	out := bufio.NewWriter(w)
	plain := func(b []byte, l link) []byte { return appendEdge(b, l) }
	named := func(name string) func(link) link {
		return func(l link) link { return link{l.from, name, l.to} }
	}
	within := func(f func(link) error) error {
		return s.within(func(l link) error { return f(named("containedIn")(l)) })
	}
	claims := func(f func(link) error) error {
		return s.claims(func(l link) error { return f(named(strings.ToLower(l.kind))(l)) })
	}
	if err := tinkerpopLines(s.edges, tinkerpopEdgeColumns(s), out, func(b []byte, e *graph.Edge) []byte {
		return appendEdge(b, link{e.Subject, string(e.Relation), e.Object})
	}); err != nil {
		return err
	}
	if err := tinkerpopLines(within, nil, out, plain); err != nil {
		return err
	}
	if err := tinkerpopLines(claims, nil, out, plain); err != nil {
		return err
	}
	if err := tinkerpopLines(s.evidence, evidenceColumns(), out, func(b []byte, c citation) []byte { return appendEdge(b, link{c.statement, "evidence", c.Document}) }); err != nil {
		return err
	}
	if err := tinkerpopLines(s.mentions, mentionColumns(), out, func(b []byte, m graph.Mention) []byte { return appendEdge(b, link{m.Document, "mentioned", m.Entity}) }); err != nil {
		return err
	}
	return out.Flush()
}

func tinkerpopLines[T any](each func(func(T) error) error, columns []column[T], out *bufio.Writer, head func([]byte, T) []byte) error {
	columns = slices.DeleteFunc(properties(columns), func(c column[T]) bool { return c.name == "parent" })
	for i := range columns {
		columns[i].name = tinkerpopName(columns[i].name)
	}
	j := newJSONColumns(columns)
	j.floats = true // a store without a schema takes its types from the values
	var b []byte
	return each(func(of T) error {
		b = append(head(b[:0], of), `,"properties":`...)
		b = append(j.append(b, of), "}\n"...)
		_, err := out.Write(b)
		return err
	})
}

func appendVertex(b []byte, id graph.ID, label string) []byte {
	b = appendJSON(append(b, `{"id":`...), string(id))
	return appendJSON(append(b, `,"label":`...), label)
}

func appendEdge(b []byte, l link) []byte {
	b = appendJSON(append(b, `{"from":`...), string(l.from))
	b = appendJSON(append(b, `,"label":`...), l.kind)
	return appendJSON(append(b, `,"to":`...), string(l.to))
}

// hugegraphKit has the tables as CSV, with the relations apart since its loader takes a file for each
// label.
func hugegraphKit(s *source, opt Options) (parts, error) {
	data, err := hugegraphData(s, opt)
	if err != nil {
		return parts{}, err
	}
	mapping, err := json.MarshalIndent(hugegraphMapping(s), "", "  ")
	if err != nil {
		return parts{}, err
	}
	return parts{append(inFolder("data", data), textFile("schema.groovy", hugegraphSchema(s)), textFile("struct.json", string(mapping)+"\n")), `## Load

With HugeGraph 1 and its loader, from this folder:

    hugegraph-loader.sh -g hugegraph -f struct.json -s schema.groovy -h 127.0.0.1 -p 8080

Ask in Hubble, or send a query to /apis/gremlin. Relations are edges by name with the sums of their statements; statements are vertices
with the edges subject, object and evidence. Not run by the tests of kg.
`}, nil
}
