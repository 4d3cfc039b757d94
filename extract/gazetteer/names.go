package gazetteer

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/kg/extract/hanzi"
)

// nameIndex finds names by their first two runes: a hash table leads to the
// rests of the names that begin alike, which stand side by side.
type nameIndex struct {
	entries []entry
	rests   []rest
	// seen has one bit for the hash of every pair of runes that begins a name.
	// Most positions of a text end here.
	seen [1 << bitmapBits / 64]uint64
	// pairs is a hash table with linear probing; a slot with zero runes is free.
	pairs [1 << tableBits]slot
}

const (
	// bitmapBits is the base-2 logarithm of the bits in the bitmap, 64 KB.
	bitmapBits = 19
	// tableBits is the base-2 logarithm of the slots; about a third is in use.
	tableBits = 16
)

type pair [2]rune

// hash returns 32 well-mixed bits, of which the upper ones are the best.
func (p pair) hash() uint32 {
	h := uint64(p[0])<<21 | uint64(p[1])
	return uint32(h * 0x9E3779B97F4A7C15 >> 32)
}

// slot leads to the names that begin with a pair of runes.
type slot struct {
	pair  pair
	first int32 // in nameIndex.rests
}

// rest tells how a name goes on behind its first two runes. It is kept apart
// from its entry to be small.
type rest struct {
	third rune  // 0 for a name of two runes
	entry int32 // number of the entry
	len   uint16
	last  bool // of the names that begin alike
}

// entry is one distinct name.
type entry struct {
	key        string
	len        int  // of key, in runes
	street     bool // key ends in 街道, and 办事处 or 办 may follow
	candidates []Candidate
}

const (
	street     = "街道"
	office     = "办事处"
	officeAbbr = "办"
)

// newNameIndex groups names by key.
func newNameIndex(names []name, rows []Division) *nameIndex {
	x := &nameIndex{entries: make([]entry, 0, len(names))}
	chains := make([]link, 0, len(names)) // by entry
	counts := make([]int32, 0, len(names))
	entryOf := make([]int32, len(names))
	for i, n := range names {
		e := x.intern(n.key, &chains)
		if int(e) == len(counts) {
			counts = append(counts, 0)
		}
		entryOf[i] = e
		counts[e]++
	}
	flat := make([]Candidate, len(names))
	for e, n := range counts {
		x.entries[e].candidates, flat = flat[:0:n], flat[n:]
	}
	for i, n := range names {
		e := &x.entries[entryOf[i]]
		e.candidates = append(e.candidates, Candidate{rows[n.row].Code, n.form, n.common})
		sortLast(e.candidates)
	}
	x.lineUp(chains)
	return x
}

// link is a rest while the index is made, and leads to that of the next entry
// that begins alike; -1 for none.
type link struct {
	rest
	next int32
}

// lineUp puts what the names of each chain go on with side by side.
func (x *nameIndex) lineUp(chains []link) {
	x.rests = make([]rest, 0, len(chains))
	for i := range x.pairs {
		s := &x.pairs[i]
		if s.pair == (pair{}) {
			continue
		}
		e := s.first
		for s.first = int32(len(x.rests)); e >= 0; e = chains[e].next {
			r := chains[e].rest
			r.last = chains[e].next < 0
			x.rests = append(x.rests, r)
		}
	}
}

// slot returns the slot of p, or the free one where it belongs.
func (x *nameIndex) slot(p pair) *slot {
	for i := p.hash() >> (32 - tableBits); ; i = (i + 1) % (1 << tableBits) {
		if s := &x.pairs[i]; s.pair == p || s.pair == (pair{}) {
			return s
		}
	}
}

// intern returns the number of the entry for key, which it makes if need be. The
// slot of its first runes leads to the last one that was made, chains from
// there to the others.
func (x *nameIndex) intern(key string, chains *[]link) int32 {
	p := firstPair(key)
	s := x.slot(p)
	if s.pair != p {
		*s = slot{pair: p, first: -1}
		h := p.hash() >> (32 - bitmapBits)
		x.seen[h/64] |= 1 << (h % 64)
	}
	third := thirdRune(key)
	for e := s.first; e >= 0; e = (*chains)[e].next {
		if (*chains)[e].third == third && x.entries[e].key == key {
			return e
		}
	}
	e := int32(len(x.entries))
	x.entries = append(x.entries, entry{
		key:    key,
		len:    utf8.RuneCountInString(key),
		street: strings.HasSuffix(key, street),
	})
	*chains = append(*chains, link{rest{third: third, entry: e, len: uint16(x.entries[e].len)}, s.first})
	s.first = e
	return e
}

// firstPair returns the first two runes of s, zero where it is shorter.
func firstPair(s string) pair {
	first, n := utf8.DecodeRuneInString(s)
	second, m := utf8.DecodeRuneInString(s[n:])
	if m == 0 {
		return pair{}
	}
	return pair{first, second}
}

// thirdRune returns the third rune of s, or 0.
func thirdRune(s string) rune {
	n := 0
	for _, r := range s {
		if n == 2 {
			return r
		}
		n++
	}
	return 0
}

// lookup returns the entry for key, or nil.
func (x *nameIndex) lookup(key string) *entry {
	p := firstPair(key)
	s := x.slot(p)
	if p == (pair{}) || s.pair != p {
		return nil
	}
	for i := s.first; ; i++ {
		r := x.rests[i]
		if e := &x.entries[r.entry]; e.key == key {
			return e
		}
		if r.last {
			return nil
		}
	}
}

// sortLast moves the last candidate to its place among the others, which are
// sorted.
func sortLast(candidates []Candidate) {
	for i := len(candidates) - 1; i > 0 && compareCandidates(candidates[i-1], candidates[i]) > 0; i-- {
		candidates[i-1], candidates[i] = candidates[i], candidates[i-1]
	}
}

func compareCandidates(a, b Candidate) int {
	return cmp.Or(cmp.Compare(levelOf(a.Code), levelOf(b.Code)), cmp.Compare(a.Code, b.Code))
}

// MatchAt returns every name that begins at text[i], the longest first. The
// text must be folded to simplified characters already.
func (g *Gazetteer) MatchAt(text []rune, i int) []Match {
	if i < 0 || i+1 >= len(text) {
		return nil
	}
	if p := (pair{text[i], text[i+1]}); g.names.begins(p) {
		var buf [8]Match
		return append([]Match(nil), g.names.matchAt(buf[:0], text[i:], p)...)
	}
	return nil
}

// LongestAt returns the longest name that begins at text[i], the first that
// MatchAt would return; false where none does.
func (g *Gazetteer) LongestAt(text []rune, i int) (Match, bool) {
	if i < 0 || i+1 >= len(text) {
		return Match{}, false
	}
	if p := (pair{text[i], text[i+1]}); g.names.begins(p) {
		return g.names.longestAt(text[i:], p)
	}
	return Match{}, false
}

// begins is false where no name begins with p; else one may.
func (x *nameIndex) begins(p pair) bool {
	h := p.hash() >> (32 - bitmapBits)
	return x.seen[h/64]&(1<<(h%64)) != 0
}

// Beginnings goes through the pairs of runes that the names begin with, in no order.
func (g *Gazetteer) Beginnings(yield func(first, second rune) bool) {
	for i := range g.names.pairs {
		if p := g.names.pairs[i].pair; p != (pair{}) && !yield(p[0], p[1]) {
			return
		}
	}
}

// longestAt returns the first of the names that matchAt finds.
func (x *nameIndex) longestAt(text []rune, p pair) (Match, bool) {
	var buf [8]Match
	found := x.matchAt(buf[:0], text, p)
	if len(found) == 0 {
		return Match{}, false
	}
	return found[0], true
}

// matchAt appends the names that text, whose first two runes are p, begins
// with, the longest first.
func (x *nameIndex) matchAt(found []Match, text []rune, p pair) []Match {
	s := x.slot(p)
	if s.pair != p || p == (pair{}) {
		return found
	}
	third := rune(-1)
	if len(text) > 2 {
		third = text[2]
	}
	for i, last := s.first, false; !last; i++ {
		r := x.rests[i]
		last = r.last
		if r.third != 0 && r.third != third {
			continue
		}
		entry := &x.entries[r.entry]
		if r.len > 3 && !entry.begins(text) {
			continue
		}
		found = append(found, Match{entry.len, entry.candidates})
		if entry.street {
			found = appendOffice(found, text[entry.len:])
		}
	}
	longestFirst(found)
	return found
}

func longestFirst(found []Match) {
	for i := 1; i < len(found); i++ {
		for j := i; j > 0 && found[j-1].Len < found[j].Len; j-- {
			found[j-1], found[j] = found[j], found[j-1]
		}
	}
}

func (e *entry) begins(text []rune) bool {
	if e.len > len(text) {
		return false
	}
	i := 0
	for _, r := range e.key {
		if text[i] != r {
			return false
		}
		i++
	}
	return true
}

// appendOffice adds to the 街道 found last the forms X街道办事处 and X街道办
// where the rest of the text has them. 办 as the beginning of a verb (办理,
// 办公) is none.
func appendOffice(found []Match, rest []rune) []Match {
	if len(rest) == 0 || rest[0] != '办' {
		return found
	}
	last := found[len(found)-1]
	if len(rest) >= 3 && rest[1] == '事' && rest[2] == '处' {
		found = append(found, Match{last.Len + 3, last.Candidates})
	}
	if len(rest) >= 2 && strings.ContainsRune("理公好学案证完成结齐", rest[1]) {
		return found
	}
	return append(found, Match{last.Len + 1, last.Candidates})
}

// Named returns the readings of a name, sorted by level, then code. The name
// may be written in traditional characters.
func (g *Gazetteer) Named(name string) []Candidate {
	name = hanzi.Fold(name)
	e := g.names.lookup(name)
	if e == nil {
		e = g.names.lookup(withoutOffice(name))
	}
	if e == nil {
		return nil
	}
	return slices.Clone(e.candidates)
}

// withoutOffice cuts 办事处 or 办 off a name that ends in 街道 then, and
// returns "" for all others.
func withoutOffice(name string) string {
	bare := strings.TrimSuffix(strings.TrimSuffix(name, office), officeAbbr)
	if bare == name || !strings.HasSuffix(bare, street) {
		return ""
	}
	return bare
}
