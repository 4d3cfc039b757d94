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
	schema                  *graph.Schema
	gaz                     *gazetteer.Gazetteer
	assign                  *assignment.Table
	words                   *lexicon.Lexicon
	names                   *lexicon.Lexicon
	lists                   [lists]lexicon.List
	surnames, produce       *runeSet           // the characters that two of them list
	eventEnds               *runeSet           // last characters of the names of events
	organisationStarts      *runeSet           // first characters of what organisationAnaphor reads
	seg                     *segment.Segmenter // after ready
	ready                   func() error
	frames                  []*frame
	cues                    []cueWord  // by the numbers of their words
	sum                     cueWord    // a sum of money behind 的
	parts                   []namePart // of names, by the numbers of their words
	numbers                 lexicon.Numbers
	kinds                   *kindTable  // of characters and words
	funds, leads, leadsFull lexicon.Set // words for money, and those in front of places and of their full names
	couples                 *frame      // fires on couples side by side
	sums                    []*frame    // fire on sums of money behind 的
}

// loadKnowledge adds to a schema what else reading goes by: everything but the segmenter, by far
// the largest part, which loads in the background; ready waits for it.
func loadKnowledge(schema *Schema) *knowledge {
	kb := &knowledge{schema: schema.graph, words: schema.words, names: schema.names, lists: schema.lists, numbers: schema.numbers, frames: schema.frames}
	go segment.Default()
	kb.gaz, kb.assign = gazetteer.Default(), assignment.Default()
	kb.cues, kb.parts = cuesOf(kb.frames, kb.words), partsOf(kb.names)
	kb.kinds = newKindTable(kb)
	kb.surnames, kb.produce = charsOf(firstOf, kb.lists[surnameList]), charsOf(firstOf, kb.lists[produceList])
	kb.eventEnds = charsOf(lastOf, kb.lists[eventList])
	kb.organisationStarts = organisationStarts(kb.lists)
	kb.funds = kb.numbers.Set("aid.fund")
	kb.leads = kb.numbers.Set("prep.go", "prep.at", "prep.to", "prep.from", "help", "pair", "pair.take", "give", "invest.strong")
	kb.leadsFull = kb.numbers.Set("prep.with", "prep.by", "conj", "be")
	for _, f := range kb.frames {
		switch {
		case f.couples:
			kb.couples = f
		case f.sums:
			kb.sums = append(kb.sums, f)
		}
	}
	kb.sum = cueWord{Classes: noCue.Classes, frames: kb.sums, fires: len(kb.sums) > 0}
	kb.ready = sync.OnceValue(func() error {
		var err error
		kb.seg, err = segment.Default()
		return err
	})
	return kb
}
