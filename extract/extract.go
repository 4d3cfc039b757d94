// Package extract reads one article and makes the fragment of the graph that it holds. It is a
// walk of stages, each in the file of its name:
//
//	document → sentences → mentions → linked entities → terms → relations → graph
package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"sync"

	"example.org/kg/extract/assignment"
	"example.org/kg/extract/document"
	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/segment"
	"example.org/kg/graph"
)

// version changes with every change of the code that changes what is read from an article.
const version = "14"

// Extractor reads articles. It is safe for use by several goroutines.
type Extractor struct {
	kb     *knowledge
	schema *Schema
	desks  sync.Pool
}

// New makes an extractor of the built-in schema. Its errors name the place in the data at fault.
func New() (*Extractor, error) {
	schema, err := BuiltinSchema()
	if err != nil {
		return nil, fmt.Errorf("linguistic data: %w", err)
	}
	return NewOf(schema), nil
}

// NewOf makes an extractor of a schema.
func NewOf(schema *Schema) *Extractor { return &Extractor{kb: loadKnowledge(schema), schema: schema} }

// Schema is what the extractor was made of.
func (x *Extractor) Schema() *Schema { return x.schema }

// Fingerprint names the knowledge that articles are read with: graphs made under different
// fingerprints may differ.
func (x *Extractor) Fingerprint() string {
	h := sha256.New()
	for _, data := range []string{version, x.schema.text, gazetteer.Data(), segment.Data(), assignment.Data()} {
		io.WriteString(h, data)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// Article reads one article. The graph holds exactly one document; its notes are the names that
// the article leaves open. An error means that the reading broke an invariant of the graph.
func (x *Extractor) Article(doc *document.Document) (*graph.Graph, error) {
	if err := x.kb.ready(); err != nil {
		return nil, fmt.Errorf("linguistic data: %w", err)
	}
	r := x.read(doc, nil)
	defer x.leave(r)
	g, err := r.emit()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Location, err)
	}
	return g, nil
}

// read walks through the stages, telling rec what it tries; the knowledge is ready.
func (x *Extractor) read(doc *document.Document, rec *recorder) *reading {
	r := &reading{kb: x.kb, doc: doc, text: doc.Norm}
	r.desk = x.desk()
	r.norm = r.spell(doc.Norm)
	r.finder.r = r
	r.rec = rec
	r.scan()
	r.sents = r.sentences()
	r.findMentions()
	r.link()
	r.findHome()
	r.gather()
	r.findSpeakers()
	for _, sent := range r.sents {
		r.buildTerms(sent)
	}
	r.orders = r.statedOrders()
	r.findSections()
	r.findTables()
	r.relate()
	return r
}
