package lexicon

import (
	"cmp"
	"math/bits"
	"slices"
)

// index holds words by their first two characters, or by their last two. It is small, so that looking up the
// characters of a text finds it near by.
type index struct {
	slots   []slot // hash table by pair with linear probing; at least half of it is free
	shift   int    // that makes a place in it of a hash
	entries []entry
}

// slot is where the entries of a pair of characters stand: first to end, longest first. A free one has none.
type slot struct {
	pair       uint64
	first, end int32
}

type entry struct {
	word    []rune
	third   rune  // of the word, 0 where it has none
	number  int32 // of the word
	classes *Classes
}

func newEntry(word []rune, classes *Classes) entry {
	e := entry{word: word, number: int32(classes.Word), classes: classes}
	if len(word) > 2 {
		e.third = word[2]
	}
	return e
}

// pairOf is the key of a word that is held by a character and the one next to it, 0 for a word of one.
func pairOf(char, next rune) uint64 { return uint64(char)<<32 | uint64(next) }

// newIndex makes an index of entries, which it sorts. held tells by which pair it holds a word.
func newIndex(entries []entry, held func(word []rune) uint64) index {
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(held(a.word), held(b.word)), cmp.Compare(len(b.word), len(a.word)), slices.Compare(a.word, b.word))
	})
	size := bits.Len(uint(2 * len(entries)))
	x := index{slots: make([]slot, 1<<size), shift: 64 - size, entries: entries}
	var words []rune // of all entries side by side
	for _, e := range entries {
		words = append(words, e.word...)
	}
	for i := range entries {
		e := &entries[i]
		n := len(e.word)
		e.word, words = words[:n:n], words[n:]
		s := x.slot(held(e.word))
		if s.end == 0 {
			*s = slot{held(e.word), int32(i), int32(i)}
		}
		s.end = int32(i + 1)
	}
	return x
}

// slot is that of a pair, or the free one where it belongs.
func (x *index) slot(pair uint64) *slot {
	for i := pair * 0x9E3779B97F4A7C15 >> x.shift; ; i = (i + 1) & uint64(len(x.slots)-1) {
		if s := &x.slots[i]; s.pair == pair || s.end == 0 {
			return s
		}
	}
}

// of are the entries of the words that are held by a character and the one next to it, longest first.
func (x *index) of(char, next rune) []entry {
	s := x.slot(pairOf(char, next))
	return x.entries[s.first:s.end]
}

// find is the number of the longest word that text begins with and that is held by a pair, which text begins with; 0
// where there is none.
func (x *index) find(pair uint64, text []rune) int32 {
	s := x.slot(pair)
	for i := s.first; i < s.end; i++ {
		if e := &x.entries[i]; e.goesOn(text) {
			return e.number
		}
	}
	return 0
}

// goesOn tells whether a text that begins with the first two characters of a word begins with the word.
func (e *entry) goesOn(text []rune) bool {
	if len(e.word) > len(text) || e.third != 0 && e.third != text[2] {
		return false
	}
	for i := 3; i < len(e.word); i++ {
		if e.word[i] != text[i] {
			return false
		}
	}
	return true
}

// byFirst is how words are held by their first characters.
func byFirst(word []rune) uint64 {
	if len(word) == 1 {
		return pairOf(word[0], 0)
	}
	return pairOf(word[0], word[1])
}

// byLast is how words are held by their last characters.
func byLast(word []rune) uint64 {
	if n := len(word); n > 1 {
		return pairOf(word[n-1], word[n-2])
	}
	return pairOf(word[0], 0)
}
