package extract

import (
	"strings"
	"sync"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// Schema is what a user may change of what articles are read by: the types of entities, the
// relations, the frames that claim them, and the words by class.
type Schema struct {
	graph   *graph.Schema
	frames  []*frame
	words   *lexicon.Lexicon
	numbers lexicon.Numbers // of the classes of both
	names   *lexicon.Lexicon
	lists   [lists]lexicon.List
	text    string
}

// BuiltinSchema is the schema that comes with the program.
func BuiltinSchema() (*Schema, error) { return builtinSchema() }

var builtinSchema = sync.OnceValues(func() (*Schema, error) {
	texts := builtinTexts()
	whole := schemaHead
	for _, text := range texts {
		whole += "\n" + strings.TrimRight(text.Data, "\n") + "\n"
	}
	return newSchema(whole, texts...)
})

func builtinTexts() []lexicon.Text {
	return []lexicon.Text{builtinTypes(), lexicon.Frames(), lexicon.Words(), lexicon.Names(), lexicon.Lists()}
}

// ReadSchema is the built-in schema with what a text adds to it; a text whose first line is
// "replace" stands alone. The text is UTF-8 in the syntax that Schema.Text shows; name is what
// errors call it. Errors tell the line, and wrap graph.ErrSchema where the graph refuses a type or
// a relation.
func ReadSchema(name, data string) (*Schema, error) {
	data = strings.ReplaceAll(strings.TrimPrefix(data, "\ufeff"), "\r\n", "\n")
	own := lexicon.Text{Name: name, Data: data}
	blocks, err := schemaBlocks(own)
	if err != nil {
		return nil, err
	}
	if len(blocks) > 0 && blocks[0].Head.Fields[0] == replaceHead {
		return newSchema(data, own)
	}
	builtin, err := BuiltinSchema()
	if err != nil {
		return nil, err
	}
	whole := builtin.text + "\n# ---- Added by a file of your own ----\n\n" + data
	return newSchema(whole, append(builtinTexts(), own)...)
}

// Graph is the schema of the graphs that are made with this one.
func (s *Schema) Graph() *graph.Schema { return s.graph }

// Text is the schema as a text, with comments. ReadSchema makes the same schema of it.
func (s *Schema) Text() string { return s.text }

// newSchema reads texts, each adding to those before; whole is what they say together.
func newSchema(whole string, texts ...lexicon.Text) (*Schema, error) {
	var blocks []lexicon.Block
	for _, text := range texts {
		more, err := schemaBlocks(text)
		if err != nil {
			return nil, err
		}
		blocks = append(blocks, more...)
	}
	r := &schemaReader{blocks: blocks, figures: map[graph.Relation]unit{}, s: &Schema{graph: &graph.Schema{}, text: whole}}
	for _, step := range []func() error{r.readTypes, r.readRelations, r.readClasses, r.readFrames, r.findUnused} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return r.s, nil
}
