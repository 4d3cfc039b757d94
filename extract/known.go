package extract

import "slices"

// known is what an article says of one helper and one helped place on the whole.
type known struct {
	pair          // as it was said first
	no    int     // among the pairs, in the order in which the article first names them
	stand float64 // its salience without regard to the place being read
	total float64 // weight of all that says so
	plain float64 // the same as far as the places are prominent
	most  float64 // weight of what says so most plainly
	said  []saying
	first [1]saying // said where it is one
}

// saying is a passage that says a pair.
type saying struct {
	at     int
	weight float64
}

// saidBefore is how many of the passages that say a pair begin in front of a place of the text.
func (k *known) saidBefore(at int) int {
	i, _ := slices.BinarySearchFunc(k.said, at, func(s saying, at int) int { return s.at - at })
	return i
}

// saidIn tells whether a stretch of the text says a pair.
func (k *known) saidIn(s span) bool {
	i := k.saidBefore(s.start)
	return i < len(k.said) && k.said[i].at < s.end
}

// mainly tells whether a pair may be what an article is about, and is plainly said.
func (k *known) mainly() bool { return k.most >= 1.5 && k.prominence() >= 1 }

// standing tells how much a pair stands out without regard to the place being read.
func (d *discourse) standing(k *known) float64 {
	s := min(k.plain, 5)
	if d.publisher != nil && (k.helped == d.publisher || k.helper == d.publisher) {
		s += 2
	}
	if d.titled[k.helped] || d.titled[k.helper] {
		s++
	}
	return s
}

// knownPairs are the pairs of an article, to be asked again and again for every sentence: no
// question goes through all of them where there are many.
type knownPairs struct {
	order []*known              // in the order in which the article first names them
	of    map[[2]*entity]*known // where they are more than few
	said  []*known              // which of them each of discourse.pairs says
	main  *known                // the first of those with the highest standing

	// The foremost pair at a place of the text, where it has been asked for.
	asked   bool
	askedAt int
	answer  *known

	// The rest is made on first use.
	bySide  map[*entity][]*known
	parted  bool               // entities have their parts
	levels  map[string][]int   // by level: the pairs of discourse.pairs with both sides of it
	helpers map[string]helpers // by level: who is plainly said to help
	sides   map[*entity]bool   // helpers of the pairs that may be what the article is about
}

// knownPairs sums up what the pairs say.
func (d *discourse) knownPairs() *knownPairs {
	if d.known != nil {
		return d.known
	}
	x := &knownPairs{said: make([]*known, 0, len(d.pairs))}
	room := make([]known, 0, len(d.pairs))
	for _, p := range d.pairs {
		k := x.find(p.helper, p.helped)
		if k == nil {
			room = append(room, known{pair: p, no: len(x.order)})
			k = &room[len(room)-1]
			k.said = k.first[:0]
			x.add(k)
		}
		k.total += p.weight
		k.plain += p.weight * p.prominence()
		k.most = max(k.most, p.weight)
		k.said = append(k.said, saying{p.at, p.weight})
		x.said = append(x.said, k)
	}
	for _, k := range x.order {
		if k.stand = d.standing(k); x.main == nil || k.stand > x.main.stand {
			x.main = k
		}
	}
	d.known = x
	return x
}

// few pairs are gone through as fast as looked up.
const few = 32

// find is the pair of a helper and whom it helps, or nil.
func (x *knownPairs) find(helper, helped *entity) *known {
	if len(x.order) > few {
		return x.of[[2]*entity{helper, helped}]
	}
	for _, k := range x.order {
		if k.helper == helper && k.helped == helped {
			return k
		}
	}
	return nil
}

// add adds a pair that find does not find.
func (x *knownPairs) add(k *known) {
	x.order = append(x.order, k)
	if len(x.order) <= few {
		return
	}
	if x.of == nil {
		x.of = map[[2]*entity]*known{}
		for _, k := range x.order {
			x.of[[2]*entity{k.helper, k.helped}] = k
		}
	}
	x.of[[2]*entity{k.helper, k.helped}] = k
}

// pairsOf lists at least the pairs that an entity is a side of, in their order.
func (d *discourse) pairsOf(e *entity) []*known {
	x := d.knownPairs()
	if len(x.order) <= few {
		return x.order
	}
	if x.bySide == nil {
		x.bySide = map[*entity][]*known{}
		for _, k := range x.order {
			x.bySide[k.helper] = append(x.bySide[k.helper], k)
			x.bySide[k.helped] = append(x.bySide[k.helped], k)
		}
	}
	return x.bySide[e]
}

// part tells what a place, or the places in it, are in an article's pairs.
type part uint8

const (
	holdsHelper part = 1 << iota
	holdsHelped
)

// partOf is the part of a place.
func (d *discourse) partOf(e *entity) part {
	x := d.knownPairs()
	if !x.parted {
		x.parted = true
		for _, k := range x.order {
			if !k.helper.isPlace() && k.helped.isPlace() {
				continue // a firm may help where it stands
			}
			for e := range k.helper.holders {
				*e.partIn(x) |= holdsHelper
			}
			for e := range k.helped.holders {
				*e.partIn(x) |= holdsHelped
			}
		}
	}
	return *e.partIn(x)
}

// partIn is where an entity keeps what it is in some pairs, 0 before they say so.
func (e *entity) partIn(x *knownPairs) *part {
	if e.pairs != x {
		e.pairs, e.part = x, 0
	}
	return &e.part
}

// mainHelpers is how many help in the pairs that may be what the article is about.
func (d *discourse) mainHelpers() int {
	x := d.knownPairs()
	if x.sides == nil {
		x.sides = map[*entity]bool{}
		for _, k := range x.order {
			if k.mainly() {
				x.sides[k.helper] = true
			}
		}
	}
	return len(x.sides)
}

// saidBefore is how many of the pairs are said at the place being read or in front of it.
func (d *discourse) saidBefore() int {
	i, _ := slices.BinarySearchFunc(d.pairs, d.at+1, func(p pair, at int) int { return p.at - at })
	return i
}

// nearest is the most that nearness adds to a pair's standing.
const nearest = 6

// salience is how much a pair is in a reader's mind at the place being read: how plainly the
// article names it on the whole, and how near in front it was named last.
func (d *discourse) salience(k *known) float64 {
	const last = 3 // that say it: the plainest of them
	near := 0.0
	i := k.saidBefore(d.at + 1)
	for _, last := range k.said[max(0, i-last):i] {
		near = max(near, nearest*k.prominence()*min(last.weight, 1)/(1+float64(d.at-last.at)/100))
	}
	return k.stand + near
}

// foremost is the most salient pair, of equals the first; nil where there is none.
func (d *discourse) foremost() *known {
	x := d.knownPairs()
	if !x.asked || x.askedAt != d.at {
		x.asked, x.askedAt, x.answer = true, d.at, d.mostSalient()
	}
	return x.answer
}

// mostSalient goes back from the place being read until no pair farther off can win.
func (d *discourse) mostSalient() *known {
	x := d.knownPairs()
	best := x.main
	if best == nil {
		return nil
	}
	score := d.salience(best)
	for i := d.saidBefore() - 1; i >= 0; i-- {
		if x.main.stand+nearest/(1+float64(d.at-d.pairs[i].at)/100) < score {
			break
		}
		k := x.said[i]
		if s := d.salience(k); s > score || s == score && k.no < best.no {
			best, score = k, s
		}
	}
	return best
}

// lastOfLevel is the pair of two places of a level that the text has said last, or nil; of those
// said at one place the first.
func (d *discourse) lastOfLevel(level string) *known {
	x := d.knownPairs()
	log, ok := x.levels[level]
	if !ok {
		for i, p := range d.pairs {
			if ofLevel(p.helper, level) && ofLevel(p.helped, level) {
				log = append(log, i)
			}
		}
		if x.levels == nil {
			x.levels = map[string][]int{}
		}
		x.levels[level] = log
	}
	n, _ := slices.BinarySearchFunc(log, d.at+1, func(i, at int) int { return d.pairs[i].at - at })
	var last *known
	for i := n - 1; i >= 0 && d.pairs[log[i]].at == d.pairs[log[n-1]].at; i-- {
		if k := x.said[log[i]]; last == nil || k.no < last.no {
			last = k
		}
	}
	return last
}

// helpersOfLevel lists who of a level is plainly said to help, and the pairs that say so.
func (d *discourse) helpersOfLevel(level string) ([]*entity, []*known) {
	x := d.knownPairs()
	h, ok := x.helpers[level]
	if !ok {
		seen := map[*entity]bool{}
		for _, k := range x.order {
			if k.most < 1.5 || !ofLevel(k.helper, level) {
				continue
			}
			h.pairs = append(h.pairs, k)
			if !seen[k.helper] {
				seen[k.helper] = true
				h.ents = append(h.ents, k.helper)
			}
		}
		if x.helpers == nil {
			x.helpers = map[string]helpers{}
		}
		x.helpers[level] = h
	}
	return h.ents, h.pairs
}

// helpers are who plainly helps, and the pairs that say so.
type helpers struct {
	ents  []*entity
	pairs []*known
}
