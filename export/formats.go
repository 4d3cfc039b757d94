package export

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"example.org/kg/export/picture"
	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// ErrGraphs is wrapped by the errors about a way to part RDF into graphs that does not exist.
var ErrGraphs = errors.New("unknown graphs")

// ErrFormat is wrapped by the errors about a format or dialect that does not exist.
var ErrFormat = errors.New("unknown format")

// Format is one way to write a graph as bytes.
type Format struct {
	Name    string // as --format takes it
	Ending  string // of files, with the dot; "" where the format is several files
	Media   string // media type
	Summary string // one line for help texts
	// Write writes the whole graph, several files as a zip archive. The same graph and options give
	// the same bytes.
	Write func(w io.Writer, src graph.Source, opt Options) error
	// Files are the files of a format that has several, else nil.
	Files func(src graph.Source, opt Options) ([]File, error)
}

// Options are the wishes that a user may have; every format takes those that it knows and
// leaves the others alone.
type Options struct {
	// BaseIRI is what the IRIs of resources and of the vocabulary begin with: an absolute
	// IRI in ASCII without query or fragment. "" stands for vocab.DefaultBaseIRI.
	BaseIRI string
	// Prefix abbreviates names of the vocabulary, with an r behind it those of resources; ""
	// stands for vocab.DefaultPrefix.
	Prefix string
	// Graphs parts N-Quads and TriG into graphs: GraphsDocument, which "" stands for, or
	// GraphsNone.
	Graphs string
	// TripleTerms names the claim of each statement in N-Quads, TriG and Turtle by a triple term
	// of RDF 1.2.
	TripleTerms bool
	// Texts writes the texts of the documents too, to JSON-LD and RDF.
	Texts bool
	// Dialect is the reader that GraphML is for: "" for every one, or one of Dialects.
	Dialect string
}

// Formats lists the formats in the order in which help texts show them.
func Formats() []Format {
	return []Format{
		one("jsonld", ".jsonld", "application/ld+json", "JSON-LD 1.1: linked data, every edge with its statements and quotes", WriteJSONLD),
		one("nquads", ".nq", "application/n-quads", "N-Quads: the same as RDF, with a graph for each document", WriteNQuads),
		one("trig", ".trig", "application/trig", "TriG: the same, to be read by people", WriteTriG),
		one("turtle", ".ttl", "text/turtle", "Turtle: the same, all in one graph", WriteTurtle),
		one("graphml", ".graphml", "application/graphml+xml", "GraphML for networkx, igraph and Gephi (--dialect for other readers)", WriteGraphML),
		one("gexf", ".gexf", "application/gexf+xml", "GEXF for Gephi, with colours and the years of the edges", WriteGEXF),
		one("nodelink", ".json", "application/json", "node-link JSON for networkx and D3", WriteNodeLink),
		one("dot", ".dot", "text/vnd.graphviz", "DOT for Graphviz: every entity and line, also which place lies in which", whole(writeWholeDOT)),
		one("ontology", ".ontology.ttl", "text/turtle", "the vocabulary of the RDF as an OWL ontology in Turtle", WriteOntology),
		one("ontology-jsonld", ".ontology.jsonld", "application/ld+json", "the same in JSON-LD", WriteOntologyJSONLD),
		one("shacl", ".shacl.ttl", "text/turtle", "SHACL shapes that sound RDF conforms to", WriteShapes),
		one("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "workbook for people: relations, statements with quotes, entities, documents", WriteXLSX),
		one("cypher", ".cypher", "application/x-cypher-query", "script for Neo4j that may be run again: constraints, nodes, relationships", WriteCypher),
		several("neo4j", "CSV files for neo4j-admin database import", neo4jFiles),
		one("sql", ".sql", "application/sql", "dump for PostgreSQL: tables, keys and indexes", WriteSQL),
		several("csv", "tables as CSV for pandas, R and databases", csvFiles),
		several("parquet", "tables as Parquet for DuckDB, pandas and Spark", parquetFiles),
	}
}

func one(name, ending, media, summary string, write func(io.Writer, graph.Source, Options) error) Format {
	return Format{Name: name, Ending: ending, Media: media, Summary: summary, Write: write}
}

func several(name, summary string, files func(graph.Source, Options) ([]File, error)) Format {
	write := func(w io.Writer, src graph.Source, opt Options) error {
		list, err := files(src, opt)
		if err != nil {
			return err
		}
		return WriteZip(w, list)
	}
	return Format{Name: name, Media: "application/zip", Summary: summary, Write: write, Files: files}
}

// whole makes a writer of graphs in memory one of sources.
func whole(write func(io.Writer, *graph.Graph, Options) error) func(io.Writer, graph.Source, Options) error {
	return func(w io.Writer, src graph.Source, opt Options) error {
		g, err := graph.Load(src)
		if err != nil {
			return err
		}
		return write(w, g, opt)
	}
}

func (opt Options) namespaces() (vocab.Namespaces, error) { return vocab.New(opt.BaseIRI, opt.Prefix) }

// writeWholeDOT writes the picture of everything; what a reader wants to look at is drawn by
// WriteDOT with less in it.
func writeWholeDOT(w io.Writer, g *graph.Graph, _ Options) error {
	return picture.WriteDOT(w, g, picture.Options{Hierarchy: true, Isolated: true})
}

// FormatOf finds the format with a name, in any case. Its error names the formats there are
// and wraps ErrFormat.
func FormatOf(name string) (Format, error) {
	var names []string
	for _, f := range Formats() {
		if strings.EqualFold(f.Name, name) {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Format{}, fmt.Errorf("%w %q: use one of %s", ErrFormat, name, strings.Join(names, ", "))
}

// FormatByEnding finds the format that files with the ending of path are in, the one with the
// longest ending where there are several, and false where the ending belongs to none.
func FormatByEnding(path string) (Format, bool) {
	var found Format
	name := strings.ToLower(filepath.Base(path))
	for _, f := range Formats() {
		if f.Ending != "" && strings.HasSuffix(name, f.Ending) && len(f.Ending) > len(found.Ending) {
			found = f
		}
	}
	return found, found.Name != ""
}
