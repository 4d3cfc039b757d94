package export

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"example.org/kg/graph"
)

// ErrFormat is wrapped by the errors about a format or dialect that does not exist.
var ErrFormat = errors.New("unknown format")

// Format is one way to write a graph as bytes.
type Format struct {
	Name    string // as --format takes it
	Ending  string // of files, with the dot
	Media   string // media type
	Summary string // one line for help texts
	// Write writes the whole graph. The same graph and options give the same bytes.
	Write func(w io.Writer, g *graph.Graph, opt Options) error
}

// Options are the wishes that a user may have; every format takes those that it knows and
// leaves the others alone.
type Options struct {
	// BaseIRI is what the IRIs of resources and of the vocabulary begin with: an absolute
	// IRI in ASCII without query or fragment. "" stands for DefaultBaseIRI.
	BaseIRI string
	// Dialect is the reader that GraphML is for: "" for every one, "neo4j" or "yed".
	Dialect string
}

// Formats lists the formats in the order in which help texts show them.
func Formats() []Format {
	return []Format{
		{"jsonld", ".jsonld", "application/ld+json", "JSON-LD 1.1: linked data, every edge with its statements and quotes", WriteJSONLD},
		{"graphml", ".graphml", "application/graphml+xml", "GraphML for networkx, igraph and Gephi (--dialect neo4j or yed for these)", WriteGraphML},
		{"dot", ".dot", "text/vnd.graphviz", "DOT for Graphviz: every entity and line, also which place lies in which", writeWholeDOT},
		{"ontology", ".ttl", "text/turtle", "the vocabulary of the JSON-LD as an OWL ontology in Turtle", WriteOntology},
	}
}

// writeWholeDOT writes the picture of everything; what a reader wants to look at is drawn by
// WriteDOT with less in it.
func writeWholeDOT(w io.Writer, g *graph.Graph, _ Options) error {
	return WriteDOT(w, g, Picture{Hierarchy: true, Isolated: true})
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

// FormatByEnding finds the format that files with the ending of path are in, and false where
// the ending belongs to none.
func FormatByEnding(path string) (Format, bool) {
	ending := filepath.Ext(path)
	for _, f := range Formats() {
		if strings.EqualFold(f.Ending, ending) {
			return f, true
		}
	}
	return Format{}, false
}
