package export

import (
	"fmt"
	"io"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// WriteJSONLD writes the graph as one JSON-LD 1.1 object with its context inside, one line for
// each entity, statement, piece of evidence, document and edit, sorted by id. Every relation stands
// twice: as a property of its subject (of both ends where it is symmetric), and as statements.
// There are no blank nodes. The texts of the documents are written only where opt.Texts asks for
// them. Errors wrap vocab.ErrBaseIRI or vocab.ErrPrefix where these are at fault.
func WriteJSONLD(w io.Writer, src graph.Source, opt Options) error {
	ns, err := opt.namespaces()
	if err != nil {
		return err
	}
	out := newJSONSink(w, ns, src.Schema())
	prov, err := provenanceOf(src)
	if err != nil {
		return err
	}
	past, err := prov.things(src)
	if err != nil {
		return err
	}
	out.buf = append(appendContext(out.buf, ns, src.Schema(), !prov.isEmpty()), ",\n\"@graph\": ["...)
	d := &describer{sink: out, relations: src.Schema().Relations(), prov: prov, fullText: opt.Texts}
	separator := "\n"
	for thing, err := range byID(src, past) {
		if err != nil {
			return err
		}
		out.buf = append(out.buf, separator...)
		separator = ",\n"
		thing.describe(d)
		if err := out.spill(); err != nil {
			return err
		}
	}
	out.buf = append(out.buf, "\n]}\n"...)
	return out.flush()
}

// appendContext appends the beginning of a JSON-LD object with the context in it, with the terms of
// edits if need be.
func appendContext(buf []byte, ns vocab.Namespaces, schema *graph.Schema, edits bool) []byte {
	for i, line := range contextOf(ns, schema, edits) {
		buf = append(append(buf, []string{"{\"@context\": {\n", ",\n"}[min(i, 1)]...), line.text...)
	}
	return append(buf, '}')
}

// contextLine is a key of the context with its value, as JSON.
type contextLine struct{ key, text string }

// contextOf is what gives the keys of the entries their meaning. Keys whose values are lists even
// where there is one value have the container @set, so that compaction keeps them lists.
func contextOf(ns vocab.Namespaces, schema *graph.Schema, edits bool) []contextLine {
	var lines []contextLine
	add := func(key, format string, args ...any) {
		lines = append(lines, contextLine{key, fmt.Sprintf("%q:"+format, append([]any{key}, args...)...)})
	}
	add("@version", "1.1")
	for _, p := range ns.Prefixes() {
		add(p.Name, "%q", p.IRI)
	}
	add("id", `"@id"`)
	add("type", `{"@id":"@type","@container":"@set"}`)
	for _, t := range schema.Types() {
		add(string(t.Type), "%q", ns.Compact("kg:"+string(t.Type)))
	}
	for _, c := range vocab.Classes() {
		if edits || !c.OfEdits {
			add(c.Name, "%q", ns.Compact(c.IRI))
		}
	}
	for p, term := range vocab.Table() {
		if vocab.Property(p) == vocab.Subject {
			for _, rule := range schema.Relations() {
				add(string(rule.Relation), `{"@id":%q,"@type":"@id","@container":"@set"}`, ns.Compact("kg:"+string(rule.Relation)))
			}
		}
		switch iri := ns.Compact(term.IRI); {
		case term.OfEdits && !edits:
		case term.Value == "" && !term.Set:
			add(term.Key, "%q", iri)
		case term.Value == "":
			add(term.Key, `{"@id":%q,"@container":"@set"}`, iri)
		case !term.Set:
			add(term.Key, `{"@id":%q,"@type":%q}`, iri, term.Value)
		default:
			add(term.Key, `{"@id":%q,"@type":%q,"@container":"@set"}`, iri, term.Value)
		}
	}
	return lines
}
