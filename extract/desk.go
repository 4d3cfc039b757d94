package extract

import (
	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// desk is the room that reading needs for what it lays aside again: one article after the other uses
// the same.
type desk struct {
	// By the characters of the article:
	spelled   []byte  // their UTF-8
	offsets   []int32 // where they begin in it
	kinds     []kinds // what they can be
	nameWords []int32 // numbers of the longest words of the lexicon of names that begin at them, 0 for none
	cueWords  []int32 // the same of cue words

	// Of the sentence whose mentions are being found:
	cut     []piece // what pieces has cut last
	numbers []quantity
	items   []span // of a list

	// Of the sentence that is being cut into chunks:
	chunks  []chunk
	sets    []lexicon.Set // classes of its words, by clause
	fires   []int32       // chunks that trigger frames
	grouped []*term       // its noun groups

	// Of the sentence whose relations are being read:
	fired     []*firing
	firedRels []graph.Relation // of one trigger
	stated    []*claim

	// Of the whole article:
	byCode     map[string]*entity
	byName     map[typedName]*entity
	groups     map[placedGroup]*entity
	lines      slab[sentence]
	spots      slab[mention]
	things     slab[entity]
	quantities shelf[quantity]
	rows       shelf[chunk]       // the chunks of all sentences
	clauseSets shelf[lexicon.Set] // the classes of their words, by clause
	triggers   shelf[int32]       // those of them that trigger frames
	terms      slab[term]
	termLists  shelf[*term]  // of sentences, clauses and sites
	outlooks   slab[outlook] // from all triggers
	frames     shelf[*frame] // that can fire on them
	found      slab[found]   // at their sites
	seen       [][]*term     // lists of noun groups at sites; the first is that of none
	told       slab[firing]
	pairs      shelf[[2]*entity] // of the firings
	sums       slab[figure]
	made       slab[claim]

	finder finder // of roles, for one trigger after the other
}

// desk is one that no other reading uses.
func (x *Extractor) desk() *desk {
	if d, ok := x.desks.Get().(*desk); ok {
		return d
	}
	return &desk{byCode: map[string]*entity{}, byName: map[typedName]*entity{}, groups: map[placedGroup]*entity{}}
}

// leave hands a reading's desk on, with nothing of the article on it. A desk that has grown for an
// endless article is not kept.
func (x *Extractor) leave(r *reading) {
	const long, large = 1 << 17, 1 << 14 // an article, and what else grows
	d := r.desk
	r.desk = nil
	if cap(d.kinds) > long || cap(d.chunks) > large || cap(d.cut) > large || cap(d.seen) > large || len(d.byCode)+len(d.byName)+len(d.groups) > large {
		return
	}
	clear(d.chunks[:cap(d.chunks)])
	clear(d.grouped[:cap(d.grouped)])
	clear(d.fired[:cap(d.fired)])
	clear(d.stated[:cap(d.stated)])
	clear(d.seen)
	clear(d.byCode)
	clear(d.byName)
	clear(d.groups)
	d.lines.reset()
	d.spots.reset()
	d.things.reset()
	d.quantities.reset()
	d.rows.reset()
	d.clauseSets.reset()
	d.triggers.reset()
	d.terms.reset()
	d.termLists.reset()
	d.outlooks.reset()
	d.frames.reset()
	d.found.reset()
	d.told.reset()
	d.pairs.reset()
	d.sums.reset()
	d.made.reset()
	f := &d.finder
	if f.filled != nil {
		clear(f.filled[:])
	}
	clear(f.ents[:cap(f.ents)])
	clear(f.fillers[:cap(f.fillers)])
	clear(f.pairs[:cap(f.pairs)])
	clear(f.here[:cap(f.here)])
	clear(f.look[:cap(f.look)])
	*f = finder{filled: f.filled, ents: f.ents[:0], fillers: f.fillers[:0], pairs: f.pairs[:0], sifted: f.sifted[:0], here: f.here[:0], look: f.look[:0]}
	x.desks.Put(d)
}
