package extract

import "example.org/kg/extract/lexicon"

// desk is the room that reading needs for what it lays aside again: one article after the other uses
// the same.
type desk struct {
	// Of the sentence whose mentions are being found:
	hits   []hit       // parts of names, by character
	parts  lexicon.Set // classes of these parts
	counts bool        // it holds a sign of a number, or 等
	cut    []piece     // what pieces has cut last

	// Of the sentence that is being cut into chunks:
	chunks []chunk
	sets   []lexicon.Set // classes of its words, by clause

	// Of the whole article:
	lines      slab[sentence]
	spots      slab[mention] // the names of divisions
	things     slab[entity]
	rows       shelf[chunk]       // the chunks of all sentences
	clauseSets shelf[lexicon.Set] // the classes of their words, by clause
	terms      slab[term]
	outlooks   slab[outlook] // from all triggers
	found      slab[found]   // at their sites
	seen       [][]*term     // lists of noun groups at sites; the first is that of none
	told       slab[firing]
	pairs      shelf[[2]*entity] // of the firings

	finder finder // of roles, for one trigger after the other
}

// desk is one that no other reading uses.
func (x *Extractor) desk() *desk {
	if d, ok := x.desks.Get().(*desk); ok {
		return d
	}
	return &desk{}
}

// leave hands a reading's desk on, with nothing of the article on it. A desk that has grown for an
// endless article is not kept.
func (x *Extractor) leave(r *reading) {
	const large = 1 << 14
	d := r.desk
	r.desk = nil
	if cap(d.hits) > large || cap(d.chunks) > large || cap(d.cut) > large || cap(d.seen) > large {
		return
	}
	clear(d.chunks[:cap(d.chunks)])
	d.rows.reset()
	d.spots.reset()
	d.clauseSets.reset()
	d.terms.reset()
	d.lines.reset()
	d.things.reset()
	d.told.reset()
	d.pairs.reset()
	d.outlooks.reset()
	d.found.reset()
	clear(d.seen)
	f := &d.finder
	if f.filled != nil {
		clear(f.filled[:])
	}
	clear(f.ents[:cap(f.ents)])
	clear(f.fillers[:cap(f.fillers)])
	clear(f.pairs[:cap(f.pairs)])
	*f = finder{filled: f.filled, ents: f.ents[:0], fillers: f.fillers[:0], pairs: f.pairs[:0]}
	x.desks.Put(d)
}
