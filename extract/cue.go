package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
)

// cueWord is what a word of the lexicon of cue words is to reading.
type cueWord struct {
	*lexicon.Classes
	frames []*frame // that it triggers
	fires  bool     // one of them claims or names something
	leaves bool     // one of them tells of a departure
	prep   string   // the kind of preposition that it is: to, at, go, with, by, from, through; or ""
}

// noCue is what all is that is no cue word.
var noCue = cueWord{Classes: &lexicon.Classes{}}

// cuesOf are the cues by the numbers of their words.
func cuesOf(frames []*frame, words *lexicon.Lexicon) []cueWord {
	out := make([]cueWord, words.Words()+1)
	out[0] = noCue
	for word, triggered := range triggersOf(frames, words) {
		out[words.Classes(word).Word].frames = triggered
	}
	words.Each(func(classes *lexicon.Classes) {
		c := &out[classes.Word]
		c.Classes = classes
		c.fires = slices.ContainsFunc(c.frames, (*frame).speaks)
		c.leaves = slices.ContainsFunc(c.frames, func(f *frame) bool { return f.relation == journeyRelation })
		for _, class := range classes.List {
			if kind, ok := strings.CutPrefix(string(class), "prep."); ok {
				c.prep = kind
				break
			}
		}
	})
	return out
}
