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
	words   map[string]*Classes
	members map[Class][]string
	first   index                      // of the words by their first character
	opens   [1 << openBits / 64]uint64 // see mayOpen
	last    index                      // by their last
}

// index holds words by one of their characters, longest first; slot tells which list a character
// below U+10000 has, 0 for none, so that most characters of a text cost one look.
type index struct {
	lists [][]entry
	slot  [1 << 16]uint16
}

type entry struct {
	second   rune // of the word, 0 where it has one character; most words are told apart by it
	word     []rune
	spelling string
	classes  *Classes
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
	lex.first.lists, lex.last.lists = make([][]entry, 1), make([][]entry, 1)
	for _, e := range entries {
		lex.add(e.Word, e.Class, numbers[e.Class])
	}
	for word := range lex.words {
		first, size := utf8.DecodeRuneInString(word)
		second, _ := utf8.DecodeRuneInString(word[size:])
		if size == len(word) {
			second = 0
		}
		h := openHash(first, second)
		lex.opens[h/64] |= 1 << (h % 64)
	}
	lex.first.sort()
	lex.last.sort()
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
		classes = &Classes{Word: len(lex.words) + 1}
		lex.words[word] = classes
		e := entry{word: []rune(word), spelling: word, classes: classes}
		if len(e.word) > 1 {
			e.second = e.word[1]
		}
		lex.first.add(e.word[0], e)
		lex.last.add(e.word[len(e.word)-1], e)
	}
	if classes.Has(number) {
		return
	}
	classes.add(number)
	classes.List = append(classes.List, class)
	lex.members[class] = append(lex.members[class], word)
}

func (x *index) add(c rune, e entry) {
	k := &x.slot[c&0xFFFF] // what a character shares with others of its list is told apart by the word
	if *k == 0 {
		*k = uint16(len(x.lists))
		x.lists = append(x.lists, nil)
	}
	x.lists[*k] = append(x.lists[*k], e)
}

func (x *index) sort() {
	for _, list := range x.lists {
		slices.SortFunc(list, func(a, b entry) int {
			if len(a.word) != len(b.word) {
				return len(b.word) - len(a.word)
			}
			return slices.Compare(a.word, b.word)
		})
	}
}

// of lists the words with a character.
func (x *index) of(c rune) []entry { return x.lists[x.slot[c&0xFFFF]] }

// Classes are the classes of a word, none for a word that it does not hold.
func (lex *Lexicon) Classes(word string) *Classes {
	first, _ := utf8.DecodeRuneInString(word)
	list := lex.first.of(first)
	for i := range list {
		if e := &list[i]; e.spelling == word {
			return e.classes
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
	list := lex.first.of(text[0])
	for k := range list {
		e := &list[k]
		if (e.second == second || e.second == 0) && len(e.word) <= len(text) && slices.Equal(e.word, text[:len(e.word)]) {
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
	list := lex.last.of(text[end-1])
	longest = min(longest, end)
	for i := range list {
		e := &list[i]
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
