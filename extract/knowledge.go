package extract

import (
	"sync"

	"example.org/kg/extract/assignment"
	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/lexicon"
	"example.org/kg/extract/segment"
	"example.org/kg/graph"
)

// knowledge is what reading goes by: the gazetteer, the segmenter, who is assigned to help whom, and
// what the schema says.
type knowledge struct {
	schema *graph.Schema
	gaz    *gazetteer.Gazetteer
	assign *assignment.Table
	words  *lexicon.Lexicon
	names  *lexicon.Lexicon
	seg    *segment.Segmenter // after ready
	ready  func() error
	frames []*frame
	// triggers lists the frames that each word triggers, in the order of the schema.
	triggers map[string][]*frame
	couples  *frame   // fires on couples side by side
	sums     []*frame // fire on sums of money behind 的
}

// loadKnowledge adds to a schema what else reading goes by: everything but the segmenter, by far
// the largest part, which loads in the background; ready waits for it.
func loadKnowledge(schema *Schema) *knowledge {
	kb := &knowledge{schema: schema.graph, words: schema.words, names: schema.names, frames: schema.frames}
	go segment.Default()
	kb.gaz, kb.assign = gazetteer.Default(), assignment.Default()
	kb.triggers = triggersOf(kb.frames, kb.words)
	for _, f := range kb.frames {
		switch {
		case f.couples:
			kb.couples = f
		case f.sums:
			kb.sums = append(kb.sums, f)
		}
	}
	kb.ready = sync.OnceValue(func() error {
		var err error
		kb.seg, err = segment.Default()
		return err
	})
	return kb
}
