package extract

import (
	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/lexicon"
	"example.org/kg/extract/segment"
)

// knowledge is what reading goes by: the gazetteer, the lexicons, the segmenter, the frames.
type knowledge struct {
	gaz    *gazetteer.Gazetteer
	words  *lexicon.Lexicon
	names  *lexicon.Lexicon
	seg    *segment.Segmenter
	frames []*frame
	// triggers lists the frames that each word triggers, in the order of frames.txt.
	triggers map[string][]*frame
}

func loadKnowledge() (*knowledge, error) {
	kb := &knowledge{}
	type loaded struct {
		seg *segment.Segmenter
		err error
	}
	segmenter := make(chan loaded, 1)
	go func() { // by far the largest part
		s, err := segment.Default()
		segmenter <- loaded{s, err}
	}()
	kb.gaz = gazetteer.Default()
	var err error
	if kb.words, err = lexicon.Words(); err != nil {
		return nil, err
	}
	if kb.names, err = lexicon.Names(); err != nil {
		return nil, err
	}
	if kb.frames, err = loadFrames(kb.words); err != nil {
		return nil, err
	}
	kb.triggers = triggersOf(kb.frames, kb.words)
	s := <-segmenter
	kb.seg = s.seg
	return kb, s.err
}
