package lexicon

import (
	"cmp"
	"math/bits"
	"slices"
)

// index holds words by their first character, or by their last. It is small, so that looking up the
// characters of a text finds it near by.
type index struct {
	slots   []slot // hash table by character with linear probing; at least half of it is free
	shift   int    // that makes a place in it of a hash
	next    []rune // by entry, the character next to the one that it is held by, 0 where there is none
	entries []entry
}

// slot is where the entries of a character stand: first to end, longest first. A free one has none.
// What characters beyond U+FFFF share with others is told apart by the words.
type slot struct {
	char       uint16
	first, end int32
}

type entry struct {
	word    []rune
	classes *Classes
}

// newIndex makes an index of entries, which it sorts. held tells the character that a word is held by, and
// the one next to it or 0.
func newIndex(entries []entry, held func(word []rune) (char, next rune)) index {
	key := func(e entry) uint16 {
		char, _ := held(e.word)
		return uint16(char)
	}
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(key(a), key(b)), cmp.Compare(len(b.word), len(a.word)), slices.Compare(a.word, b.word))
	})
	size := bits.Len(uint(2 * len(entries)))
	x := index{slots: make([]slot, 1<<size), shift: 32 - size, next: make([]rune, len(entries)), entries: entries}
	for i, e := range entries {
		_, x.next[i] = held(e.word)
		s := x.slot(key(e))
		if s.end == 0 {
			*s = slot{key(e), int32(i), int32(i)}
		}
		s.end = int32(i + 1)
	}
	return x
}

// slot is that of a character, or the free one where it belongs.
func (x *index) slot(char uint16) *slot {
	for i := uint32(char) * 0x9E3779B1 >> x.shift; ; i = (i + 1) & uint32(len(x.slots)-1) {
		if s := &x.slots[i]; s.char == char || s.end == 0 {
			return s
		}
	}
}

// of is the range of the entries with a character.
func (x *index) of(c rune) (first, end int) {
	s := x.slot(uint16(c))
	if s.char != uint16(c) {
		return 0, 0
	}
	return int(s.first), int(s.end)
}

// byFirst is how words are held by their first character.
func byFirst(word []rune) (char, next rune) {
	if len(word) > 1 {
		next = word[1]
	}
	return word[0], next
}

// byLast is how words are held by their last character.
func byLast(word []rune) (char, next rune) {
	if len(word) > 1 {
		next = word[len(word)-2]
	}
	return word[len(word)-1], next
}
