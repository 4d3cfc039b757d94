package extract

// desk is the room that reading needs for what it lays aside again: one article after the other uses
// the same.
type desk struct {
	hits   []hit   // parts of names in the sentence whose mentions are being found, by character
	chunks []chunk // of the sentence that was cut last
	cut    []piece // what pieces has cut last
	found  []found // at the sites of all triggers; the first is none
	finder finder  // of roles, for one trigger after the other
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
	if cap(d.hits) > large || cap(d.chunks) > large || cap(d.cut) > large || cap(d.found) > large {
		return
	}
	clear(d.chunks[:cap(d.chunks)])
	clear(d.found)
	f := &d.finder
	clear(f.filled[:cap(f.filled)])
	clear(f.ents[:cap(f.ents)])
	clear(f.fillers[:cap(f.fillers)])
	*f = finder{filled: f.filled[:0], ents: f.ents[:0], fillers: f.fillers[:0]}
	x.desks.Put(d)
}
