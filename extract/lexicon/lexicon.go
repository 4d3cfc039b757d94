// Package lexicon holds the words that reading goes by, as data: cue words by class
// (words.txt), how names end and what stands inside them (names.txt), how words claim relations
// (frames.txt). Block tells the syntax that the three share.
package lexicon

import (
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"
)

//go:embed frames.txt
var frames string

//go:embed words.txt
var words string

//go:embed names.txt
var names string

// Frames is frames.txt, which says how words claim relations.
func Frames() Text { return Text{"frames.txt", frames} }

// Words is words.txt: cue words by class.
func Words() Text { return Text{"words.txt", words} }

// Names is names.txt: how names end and what stands inside them, by class.
func Names() Text { return Text{"names.txt", names} }

// Lexicon finds the words of a text and tells their classes.
type Lexicon struct {
	words     map[string]*Classes
	members   map[Class][]string
	first     index                      // of the words by their first character
	spellings []string                   // of its entries
	opens     [1 << openBits / 64]uint64 // see mayOpen
	last      index                      // by their last
}

// Entry is a word and a class that it belongs to.
type Entry struct {
	Word  string
	Class Class
}

// New makes a lexicon. Words have the classes, and classes the words, in the order of the entries. All
// classes have numbers. A word with a character beyond U+FFFF at its beginning cannot be held, see Holds.
func New(entries []Entry, numbers Numbers) *Lexicon {
	lex := &Lexicon{words: map[string]*Classes{}, members: map[Class][]string{}}
	for _, e := range entries {
		lex.add(e.Word, e.Class, numbers[e.Class])
	}
	held := make([]entry, 0, len(lex.words))
	for word, classes := range lex.words {
		held = append(held, entry{[]rune(word), classes})
	}
	lex.first, lex.last = newIndex(slices.Clone(held), byFirst), newIndex(held, byLast)
	for i, e := range lex.first.entries {
		lex.spellings = append(lex.spellings, string(e.word))
		h := openHash(e.word[0], lex.first.next[i])
		lex.opens[h/64] |= 1 << (h % 64)
	}
	return lex
}

// Holds tells whether a lexicon can hold a word.
func Holds(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return first < 1<<16
}

func (lex *Lexicon) add(word string, class Class, number Number) {
	classes := lex.words[word]
	if classes == nil {
		classes = &Classes{Word: len(lex.words) + 1, Len: utf8.RuneCountInString(word)}
		lex.words[word] = classes
	}
	if classes.Has(number) {
		return
	}
	classes.add(number)
	classes.List = append(classes.List, class)
	lex.members[class] = append(lex.members[class], word)
}

// Classes are the classes of a word, none for a word that it does not hold.
func (lex *Lexicon) Classes(word string) *Classes {
	first, size := utf8.DecodeRuneInString(word)
	second := rune(0)
	if size < len(word) {
		second, _ = utf8.DecodeRuneInString(word[size:])
	}
	for i, end := lex.first.of(first); i < end; i++ {
		if lex.first.next[i] == second && lex.spellings[i] == word {
			return lex.first.entries[i].classes
		}
	}
	return &none
}

// Is tells whether a word is of a class.
func (lex *Lexicon) Is(word string, class Number) bool { return lex.Classes(word).Has(class) }

// Words is the number of words, and the highest number of one.
func (lex *Lexicon) Words() int { return len(lex.words) }

// Each calls do with the classes of each word, in the order of no file.
func (lex *Lexicon) Each(do func(*Classes)) {
	for _, c := range lex.words {
		do(c)
	}
}

// Firsts goes through the characters that words begin with, in no order.
func (lex *Lexicon) Firsts(yield func(rune) bool) {
	for word := range lex.words {
		if first, _ := utf8.DecodeRuneInString(word); !yield(first) {
			return
		}
	}
}

// Members are the words of a class in the order of the file.
func (lex *Lexicon) Members(class Class) []string { return lex.members[class] }

// At finds the longest word that begins at text[i]; its length is 0 where none does
// or the text ends at i.
func (lex *Lexicon) At(text []rune, i int) (length int, classes *Classes) {
	if i >= len(text) {
		return 0, &none
	}
	text = text[i:]
	second := rune(0)
	if len(text) > 1 {
		second = text[1]
	}
	if !lex.mayOpen(text[0], second) && !lex.mayOpen(text[0], 0) {
		return 0, &none
	}
	i, end := lex.first.of(text[0])
	for k, next := range lex.first.next[i:end] {
		if next != second && next != 0 {
			continue
		}
		if e := &lex.first.entries[i+k]; len(e.word) <= len(text) && slices.Equal(e.word, text[:len(e.word)]) {
			return len(e.word), e.classes
		}
	}
	return 0, &none
}

// openBits is the base-2 logarithm of the bits of opens, which 4 KB hold.
const openBits = 15

func openHash(first, second rune) uint32 {
	return (uint32(first)<<16 ^ uint32(second)) * 0x9E3779B1 >> (32 - openBits)
}

// mayOpen is false where no word of a character begins with it and a second one, 0 for words of one
// character; else one may. Most positions of a text end here.
func (lex *Lexicon) mayOpen(first, second rune) bool {
	h := openHash(first, second)
	return lex.opens[h/64]>>(h%64)&1 != 0
}

// EndingAt finds the longest word of the class prefix (all classes that begin with it) that
// ends at text[end]; its length is 0 where none does.
func (lex *Lexicon) EndingAt(text []rune, end, longest int, prefix string) (length int, class Class) {
	if end == 0 {
		return 0, ""
	}
	i, to := lex.last.of(text[end-1])
	longest = min(longest, end)
	before := rune(0)
	if longest > 1 {
		before = text[end-2]
	}
	for k, next := range lex.last.next[i:to] {
		if next != before && next != 0 {
			continue
		}
		e := &lex.last.entries[i+k]
		n := len(e.word)
		if n > longest || !slices.Equal(e.word, text[end-n:end]) {
			continue
		}
		for _, c := range e.classes.List {
			if strings.HasPrefix(string(c), prefix) {
				return n, c
			}
		}
	}
	return 0, ""
}
