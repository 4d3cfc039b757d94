package extract

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// The first words of the blocks of a schema, beside "[class]".
const (
	replaceHead  = "replace"
	typeHead     = "type"
	relationHead = "relation"
	frameHead    = "frame"
)

// schemaBlocks parts a text of a schema into blocks. A block "replace" stands at most at the
// beginning.
func schemaBlocks(text lexicon.Text) ([]lexicon.Block, error) {
	blocks, err := lexicon.Blocks(text, typeHead, relationHead, frameHead, replaceHead)
	if err != nil {
		return nil, err
	}
	for i, b := range blocks {
		switch {
		case b.Head.Fields[0] != replaceHead:
		case i > 0:
			return nil, b.Head.Errorf("replace has to be the first line")
		case len(b.Body) > 0:
			return nil, b.Body[0].Errorf("%s belongs to nothing: begin with type, relation, frame or [class]", b.Body[0].Fields[0])
		}
	}
	return blocks, nil
}

// schemaReader makes a schema of blocks, in steps.
type schemaReader struct {
	blocks  []lexicon.Block
	s       *Schema
	figures map[graph.Relation]unit // that frames of a relation take which say none themselves
}

// of lists the blocks that begin with a word.
func (r *schemaReader) of(head string) []lexicon.Block {
	return slices.DeleteFunc(slices.Clone(r.blocks), func(b lexicon.Block) bool { return b.Head.Fields[0] != head })
}

// readTypes reads lines "type NAME 中文 NATURE".
func (r *schemaReader) readTypes() error {
	for _, b := range r.of(typeHead) {
		if len(b.Head.Fields) != 4 {
			return b.Head.Errorf("a type has a name, a Chinese name and a nature: type Newspaper 报纸 organisation")
		}
		if len(b.Body) > 0 {
			return b.Body[0].Errorf("%s belongs to no type: a type has one line", b.Body[0].Fields[0])
		}
		t := graph.TypeRule{Type: graph.Type(b.Head.Fields[1]), Label: b.Head.Fields[2], Nature: graph.Nature(b.Head.Fields[3])}
		schema, err := r.s.graph.WithType(t)
		if err != nil {
			return b.Head.Wrap(err)
		}
		r.s.graph = schema
	}
	for _, t := range madeTypes() {
		if !r.s.graph.HasType(t) {
			return r.blocks[0].Head.Errorf("there is no type %s, which reading always makes entities of: take its line from kg schema", t)
		}
	}
	return nil
}

// madeTypes are the types whose entities the code finds, whatever the words of the schema are.
func madeTypes() []graph.Type {
	return []graph.Type{graph.Province, graph.City, graph.County, graph.Township, graph.Village, graph.Enterprise}
}

// readRelations reads blocks "relation NAME 中文".
func (r *schemaReader) readRelations() error {
	for _, b := range r.of(relationHead) {
		if len(b.Head.Fields) != 3 {
			return b.Head.Errorf("a relation has a name and a Chinese name: relation secondsCadresTo 挂职干部")
		}
		rule := graph.Rule{Relation: graph.Relation(b.Head.Fields[1]), Label: b.Head.Fields[2]}
		if slices.Contains(noRelations, rule.Relation) {
			return b.Head.Errorf("relation %s: frames have this name for what is no relation", rule.Relation)
		}
		for _, line := range b.Body {
			if err := r.readRelation(&rule, line); err != nil {
				return err
			}
		}
		schema, err := r.s.graph.WithRelation(rule)
		if err != nil {
			return b.Head.Wrap(err)
		}
		r.s.graph = schema
	}
	return nil
}

// readRelation reads a line of a relation.
func (r *schemaReader) readRelation(rule *graph.Rule, line lexicon.Line) (err error) {
	rest := line.Fields[1:]
	switch line.Fields[0] {
	case "symmetric":
		if len(rest) > 0 {
			return line.Errorf("symmetric stands alone on its line")
		}
		rule.Symmetric = true
	case "domain":
		rule.Domain, err = typesIn(line, r.s.graph)
	case "range":
		rule.Range, err = typesIn(line, r.s.graph)
	case "figure":
		r.figures[rule.Relation], err = figureOf(rest)
		if err != nil {
			err = line.Wrap(err)
		}
	default:
		err = line.Errorf("unknown word %s: a relation has domain, range, figure and symmetric", line.Fields[0])
	}
	return err
}

// typesIn reads the types of a line: names, natures that stand for all their types, or "any".
func typesIn(line lexicon.Line, schema *graph.Schema) ([]graph.Type, error) {
	var out []graph.Type
	for _, name := range line.Fields[1:] {
		known := false
		for _, t := range schema.Types() {
			if name != string(t.Type) && name != string(t.Nature) && name != anyType {
				continue
			}
			known = true
			if !slices.Contains(out, t.Type) {
				out = append(out, t.Type)
			}
		}
		if !known {
			return nil, line.Errorf("unknown type %s: the types are %s", name, typeNames(schema))
		}
	}
	if len(out) == 0 {
		return nil, line.Errorf("%s names no type", line.Fields[0])
	}
	return out, nil
}

// anyType stands for all types.
const anyType = "any"

func typeNames(schema *graph.Schema) string {
	names := []string{anyType}
	for _, nature := range graph.Natures() {
		names = append(names, string(nature))
	}
	for _, t := range schema.Types() {
		names = append(names, string(t.Type))
	}
	return strings.Join(names, ", ")
}

// readClasses gathers the words of all classes.
func (r *schemaReader) readClasses() error {
	ofNames := nameClasses()
	var words, names, listed []lexicon.Entry
	for _, b := range r.blocks {
		class, ok := b.Class()
		if !ok {
			continue
		}
		into := &words
		switch {
		case isList(class):
			into = &listed
		case isNameClass(class, ofNames):
			into = &names
			if err := r.checkEndings(b.Head, class); err != nil {
				return err
			}
		}
		for _, line := range b.Body {
			for _, field := range line.Fields {
				if err := takeField(into, class, field); err != nil {
					return line.Errorf("%s", err)
				}
			}
		}
	}
	numbers, err := lexicon.NumbersOf(knownClasses, classesOf(words), classesOf(names))
	if err != nil {
		return err
	}
	r.s.numbers, r.s.words, r.s.names = numbers, lexicon.New(words, numbers), lexicon.New(names, numbers)
	r.s.lists = listsOf(lexicon.ListsOf(listed))
	return nil
}

// takeField takes the words of a field into a class, or out of it where "-" stands in front.
func takeField(into *[]lexicon.Entry, class lexicon.Class, field string) error {
	field, out := strings.CutPrefix(field, "-")
	words, err := lexicon.Alternatives(field)
	if err != nil {
		return fmt.Errorf("%s: %w", field, err)
	}
	for _, word := range words {
		e := lexicon.Entry{Word: word, Class: class}
		switch {
		case word == "":
			return fmt.Errorf("%s: a word has no character", field)
		case !lexicon.Holds(word):
			return fmt.Errorf("%s begins with a character beyond U+FFFF, which no word may", word)
		case !out:
			*into = append(*into, e)
			continue
		}
		at := slices.Index(*into, e)
		if at < 0 {
			return fmt.Errorf("-%s: class %s has no such word to take out", word, class)
		}
		*into = slices.Delete(*into, at, at+1)
	}
	return nil
}

func classesOf(entries []lexicon.Entry) []lexicon.Class {
	var out []lexicon.Class
	for _, e := range entries {
		out = append(out, e.Class)
	}
	return out
}

// nameClasses are the classes that names.txt has.
func nameClasses() map[lexicon.Class]bool { return classesIn(lexicon.Names()) }

// classesIn are the classes that a text of the program opens.
func classesIn(text lexicon.Text) map[lexicon.Class]bool {
	out := map[lexicon.Class]bool{}
	blocks, _ := schemaBlocks(text) // what is wrong with it is told where it is read
	for _, b := range blocks {
		if class, ok := b.Class(); ok {
			out[class] = true
		}
	}
	return out
}

// endings begin the classes of names that a type follows.
var endings = []string{"suffix.", "kind."}

// isNameClass tells whether the words of a class are parts of names and not cue words.
func isNameClass(class lexicon.Class, ofNames map[lexicon.Class]bool) bool {
	return ofNames[class] || slices.ContainsFunc(endings, func(e string) bool { return strings.HasPrefix(string(class), e) })
}

// checkEndings tells whether a class of endings is for a type of the schema.
func (r *schemaReader) checkEndings(head lexicon.Line, class lexicon.Class) error {
	for _, e := range endings {
		t, ok := strings.CutPrefix(string(class), e)
		if ok && !slices.Contains([]string{"plain", "none", "Media"}, t) && !r.s.graph.HasType(graph.Type(t)) {
			return head.Errorf("class %s: unknown type %s: the types are %s", class, t, typeNames(r.s.graph))
		}
	}
	return nil
}

// readFrames reads the frames.
func (r *schemaReader) readFrames() (err error) {
	r.s.frames, err = loadFrames(r.of(frameHead), r.s.words, r.s.numbers, r.s.graph, r.figures)
	return err
}

// findUnused refuses a class that neither the code nor a frame knows, since its words would do
// nothing: the name of another may be meant.
func (r *schemaReader) findUnused() error {
	known := classesIn(lexicon.Words())
	maps.Copy(known, classesIn(lexicon.Lists()))
	for _, f := range r.s.frames {
		for _, class := range slices.Concat(f.words, f.bare.names, f.with.names, f.without.names, f.said.names, f.line.names) {
			known[class] = true
		}
	}
	ofNames := nameClasses()
	for _, b := range r.blocks {
		if class, ok := b.Class(); ok && !known[class] && !isNameClass(class, ofNames) {
			return b.Head.Errorf("unknown class %s: no frame names it, and kg schema has none of this name", class)
		}
	}
	return nil
}
