package export

import (
	"fmt"
	"io"

	"example.org/kg/graph"
)

// The ways to part RDF into graphs, as --graphs takes them.
const (
	GraphsDocument = "document" // what a document says stands in the named graph of its IRI
	GraphsNone     = "none"     // all in the default graph
)

// WriteNQuads writes the graph as N-Quads in the canonical form of literals. What a document says
// (statements with their evidence) stands in a graph that has the document's IRI as its name;
// entities with their relations, what there is to say of documents, and edits, in the default graph.
// Where opt.Graphs is none, everything is in the default graph: the triples are those of the
// JSON-LD then. Errors wrap vocab.ErrBaseIRI or ErrGraphs.
func WriteNQuads(w io.Writer, src graph.Source, opt Options) error {
	return writeRDF(w, src, opt, nquads)
}

// WriteTriG writes the same as WriteNQuads as TriG.
func WriteTriG(w io.Writer, src graph.Source, opt Options) error { return writeRDF(w, src, opt, trig) }

// WriteTurtle writes the triples of the JSON-LD as Turtle, which has no named graphs.
func WriteTurtle(w io.Writer, src graph.Source, opt Options) error {
	opt.Graphs = GraphsNone
	return writeRDF(w, src, opt, turtle)
}

type rdfSyntax int

const (
	nquads rdfSyntax = iota
	trig
	turtle
)

func writeRDF(w io.Writer, src graph.Source, opt Options, syntax rdfSyntax) error {
	ns, err := opt.namespaces()
	if err != nil {
		return err
	}
	if opt.Graphs != "" && opt.Graphs != GraphsDocument && opt.Graphs != GraphsNone {
		return fmt.Errorf("%w %q: use %s or %s", ErrGraphs, opt.Graphs, GraphsDocument, GraphsNone)
	}
	out := newRDFSink(w, ns, src.Schema(), syntax != nquads)
	if syntax != nquads {
		for _, p := range ns.Prefixes() {
			out.buf = fmt.Appendf(out.buf, "@prefix %s: <%s> .\n", p.Name, p.IRI)
		}
		out.buf = append(out.buf, '\n')
	}
	prov, err := provenanceOf(src)
	if err != nil {
		return err
	}
	rw := rdfWriter{
		describer: &describer{sink: out, relations: src.Schema().Relations(), prov: prov, fullText: opt.Texts, terms: opt.TripleTerms},
		out:       out, syntax: syntax, named: opt.Graphs != GraphsNone,
	}
	if err := rw.things(src); err != nil {
		return err
	}
	if err := rw.claims(src); err != nil {
		return err
	}
	return rw.out.flush()
}

type rdfWriter struct {
	*describer
	out    *rdfSink
	syntax rdfSyntax
	named  bool // graphs for documents
}

// things writes documents, entities and edits.
func (rw *rdfWriter) things(src graph.Source) error {
	for d, err := range documentsOf(src) {
		if err != nil {
			return err
		}
		rw.document(d.doc, d.mentions, d.notes)
		if err := rw.out.spill(); err != nil {
			return err
		}
	}
	for e, err := range entitiesOf(src) {
		if err != nil {
			return err
		}
		rw.entity(e.ent, e.triples)
		if err := rw.out.spill(); err != nil {
			return err
		}
	}
	past, err := rw.prov.things(src)
	for _, k := range past {
		k.thing.describe(rw.describer)
	}
	return err
}

// claims writes statements with their evidence, document by document.
func (rw *rdfWriter) claims(src graph.Source) error {
	var in graph.ID
	told := map[graph.ID]bool{} // evidence of the document that has been written
	for st, err := range src.ScanStatements(graph.ByDocument) {
		if err != nil {
			return err
		}
		if doc := st.Evidence[0].Document; doc != in {
			rw.turnTo(in, doc)
			in = doc
			clear(told)
		}
		rw.statement(st)
		for i := range st.Evidence {
			if ev := &st.Evidence[i]; !told[ev.ID] {
				told[ev.ID] = true
				rw.evidence(ev)
			}
		}
		if err := rw.out.spill(); err != nil {
			return err
		}
	}
	rw.turnTo(in, "")
	return nil
}

// turnTo ends the graph of one document and begins that of the next; "" is the default graph.
func (rw *rdfWriter) turnTo(old, doc graph.ID) {
	if !rw.named {
		return
	}
	if rw.syntax == nquads {
		rw.out.within(doc)
		return
	}
	if old != "" {
		rw.out.buf = append(rw.out.buf, "}\n"...)
	}
	if doc != "" {
		rw.out.buf = append(rw.out.names.appendIRI(rw.out.buf, doc), " {\n"...)
	}
}
