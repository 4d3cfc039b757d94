package export

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"example.org/kg/graph"
)

// ErrKit is wrapped by the error about a kit that does not exist.
var ErrKit = errors.New("unknown kit")

// Kit is a folder that brings the graph into a program and shows that it is all there: the data,
// what loads it, three queries with the answers that they have to give, and what to count.
type Kit struct {
	Name    string // as --kit takes it
	Summary string // one line for help texts
	title   string // of the program
	make    func(s *source, opt Options) (parts, error)
	query   func(ex examples, n int) query // the n-th example
}

// parts are what a kit holds beside README, queries and counts.
type parts struct {
	files []File
	steps string // how to load the files and to ask the queries, in Markdown
}

// query is a question in the language of a program.
type query struct {
	ending string // of its file
	text   string
}

// Kits lists the kits in the order in which help texts show them.
func Kits() []Kit {
	return []Kit{
		{"neo4j", "Neo4j: bulk import or script, constraints", "Neo4j", neo4jKit, cypherQuery},
		{"ladybug", "LadybugDB, which goes on with Kùzu: a graph database in one file", "LadybugDB", ladybugKit, cypherQuery},
		{"duckdb", "DuckDB: Parquet and the tables made of it", "DuckDB", duckdbKit, sqlQuery},
		{"postgres", "PostgreSQL: a dump with keys and indexes, notes on Apache AGE", "PostgreSQL", postgresKit, sqlQuery},
		{"networkx", "networkx: node-link JSON and a script that reads it", "networkx", networkxKit, pythonQuery},
		{"gephi", "Gephi: GEXF with colours and time", "Gephi", gephiKit, gephiQuery},
		{"oxigraph", "Oxigraph: RDF and SPARQL", "Oxigraph", oxigraphKit, sparqlQuery},
		{"jena", "Apache Jena: RDF and SPARQL with TDB2 and Fuseki", "Apache Jena", jenaKit, sparqlQuery},
		{"nebula", "NebulaGraph: schema, CSV and the configuration of its importer", "NebulaGraph", nebulaKit, nebulaQuery},
		{"dgraph", "Dgraph: schema and RDF with facets", "Dgraph", dgraphKit, dgraphQuery},
		{"janusgraph", "JanusGraph and other TinkerPop stores: schema and loader in Groovy", "JanusGraph", janusgraphKit, gremlinQuery},
		{"hugegraph", "Apache HugeGraph: schema, CSV and the mapping of its loader", "HugeGraph", hugegraphKit, hugegraphQuery},
	}
}

// KitOf finds the kit with a name, in any case. Its error names the kits there are and wraps
// ErrKit.
func KitOf(name string) (Kit, error) {
	var names []string
	for _, k := range Kits() {
		if strings.EqualFold(k.Name, name) {
			return k, nil
		}
		names = append(names, k.Name)
	}
	return Kit{}, fmt.Errorf("%w %q: use one of %s", ErrKit, name, strings.Join(names, ", "))
}

// Files lists the files of the kit. The same graph and options give the same bytes. Errors are those
// of the source, or wrap vocab.ErrBaseIRI.
func (k Kit) Files(src graph.Source, opt Options) ([]File, error) {
	s := newSource(src)
	ex, err := examplesOf(s)
	if err != nil {
		return nil, err
	}
	ns, err := opt.namespaces()
	if err != nil {
		return nil, err
	}
	ex.ns = ns
	p, err := k.make(s, opt)
	if err != nil {
		return nil, err
	}
	files := append([]File{textFile("README.md", k.readme(ex, p))}, p.files...)
	for n, name := range exampleNames() {
		q := k.query(ex, n)
		files = append(files, textFile("queries/"+name+q.ending, q.text), answerFile("queries/"+name+".csv", ex.answers[n]))
	}
	return append(files, answerFile("counts.csv", ex.counts)), nil
}

// readme tells what is in the kit and what to do with it.
func (k Kit) readme(ex examples, p parts) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Assistance between places, for %s\n\nWritten by `kg export --kit %s`. The graph has:\n\n| what | how many |\n|---|---|\n", k.title, k.Name)
	for _, row := range ex.counts[1:] {
		fmt.Fprintf(&b, "| %s | %s |\n", row[0], row[1])
	}
	fmt.Fprintf(&b, "\n%s\n## Queries\n\nEach has its right answer beside it, in a CSV file of the same name.\n\n", p.steps)
	for n, name := range exampleNames() {
		fmt.Fprintf(&b, "- `queries/%s%s`: %s\n", name, k.query(ex, n).ending, ex.question(n))
	}
	return b.String()
}

func answerFile(name string, rows [][]string) File {
	return File{name, func(w io.Writer) error { return csv.NewWriter(w).WriteAll(rows) }}
}

// inFolder puts files into a folder.
func inFolder(folder string, files []File) []File {
	out := make([]File, len(files))
	for i, f := range files {
		out[i] = File{folder + "/" + f.Name, f.Write}
	}
	return out
}

// written is a file in a format of one.
func written(name string, write func(io.Writer, graph.Source, Options) error, s *source, opt Options) File {
	return File{name, func(w io.Writer) error { return write(w, s.src, opt) }}
}
