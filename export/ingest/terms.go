package ingest

import (
	"strings"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// terms are the IRIs of our vocabulary, as the data have them.
type terms struct {
	vocab.Namespaces
	schema     *graph.Schema
	properties []string          // by vocab.Property
	known      map[string]bool   // properties and relations
	classes    map[string]string // names of vocab.Classes
}

func newTerms(ns vocab.Namespaces, schema *graph.Schema) terms {
	t := terms{ns, schema, nil, map[string]bool{}, map[string]string{}}
	for _, term := range vocab.Table() {
		iri := ns.Expand(term.IRI)
		t.properties = append(t.properties, iri)
		t.known[iri] = true
	}
	for _, rule := range schema.Relations() {
		t.known[ns.Vocabulary+string(rule.Relation)] = true
	}
	for _, c := range vocab.Classes() {
		t.classes[ns.Expand(c.IRI)] = c.Name
	}
	return t
}

// short takes the namespace of our vocabulary off a type.
func (t *terms) short(typ string) string {
	if name, ok := strings.CutPrefix(typ, t.Vocabulary); ok && t.schema.HasType(graph.Type(name)) {
		return name
	}
	if name, ok := t.classes[typ]; ok {
		return name
	}
	return typ
}

// relation is the relation that an IRI names.
func (t *terms) relation(iri string) (graph.Relation, bool) {
	name, ok := strings.CutPrefix(iri, t.Vocabulary)
	if !ok {
		return "", false
	}
	_, known := t.schema.Rule(graph.Relation(name))
	return graph.Relation(name), known
}
