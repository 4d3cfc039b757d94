// Package lexicon holds the words that reading goes by, as data: cue words by class
// (words.txt), how names end and what stands inside them (names.txt), short lists for single rules
// (lists.txt), how words claim relations (frames.txt). Block tells the syntax that they share.
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

//go:embed lists.txt
var lists string

// Frames is frames.txt, which says how words claim relations.
func Frames() Text { return Text{"frames.txt", frames} }

// Words is words.txt: cue words by class.
func Words() Text { return Text{"words.txt", words} }

// Names is names.txt: how names end and what stands inside them, by class.
func Names() Text { return Text{"names.txt", names} }

// Lists is lists.txt: words that a rule looks for at one place, by class.
func Lists() Text { return Text{"lists.txt", lists} }

// Lexicon finds the words of a text and tells their classes.
type Lexicon struct {
	words    map[string]*Classes
	members  map[Class][]string
	first    index // of the words by their first characters
	last     index // by their last
	numbered []*Classes
}

// Entry is a word and a class that it belongs to.
type Entry struct {
	Word  string
	Class Class
}

// New makes a lexicon. Words have the classes, and classes the words, in the order of the entries. All
// classes have numbers. A word with a character beyond U+FFFF at its beginning cannot be held, see Holds.
func New(entries []Entry, numbers Numbers) *Lexicon {
	lex := &Lexicon{words: map[string]*Classes{}, members: map[Class][]string{}, numbered: []*Classes{&none}}
	for _, e := range entries {
		lex.add(e.Word, e.Class, numbers[e.Class])
	}
	held := make([]entry, 0, len(lex.words))
	for word, classes := range lex.words {
		held = append(held, newEntry([]rune(word), classes))
	}
	lex.first, lex.last = newIndex(slices.Clone(held), byFirst), newIndex(held, byLast)
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
		classes = &Classes{Word: len(lex.numbered), Len: utf8.RuneCountInString(word)}
		lex.words[word] = classes
		lex.numbered = append(lex.numbered, classes)
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
	if classes := lex.words[word]; classes != nil {
		return classes
	}
	return &none
}

// Word is the word with a number: its length and its classes; none for 0.
func (lex *Lexicon) Word(number int) *Classes { return lex.numbered[number] }

// Words is the number of words, and the highest number of one.
func (lex *Lexicon) Words() int { return len(lex.words) }

// Each calls do with the classes of each word, in the order of no file.
func (lex *Lexicon) Each(do func(*Classes)) {
	for _, c := range lex.words {
		do(c)
	}
}

// Beginnings goes through the pairs of characters that words begin with, the second 0 for a word of one, by the first
// character.
func (lex *Lexicon) Beginnings(yield func(first, second rune) bool) {
	for _, e := range lex.first.entries {
		if pair := byFirst(e.word); !yield(rune(pair>>32), rune(uint32(pair))) {
			return
		}
	}
}

// Members are the words of a class in the order of the file.
func (lex *Lexicon) Members(class Class) []string { return lex.members[class] }

// At finds the longest word that begins at text[i]; its length is 0 where none does
// or the text ends at i.
func (lex *Lexicon) At(text []rune, i int) (length int, classes *Classes) {
	classes = lex.numbered[lex.WordAt(text, i)]
	return classes.Len, classes
}

// WordAt is the number of the longest word that begins at text[i], 0 where none does or the text ends at i.
func (lex *Lexicon) WordAt(text []rune, i int) int32 {
	if i >= len(text) {
		return 0
	}
	text = text[i:]
	if len(text) > 1 {
		if number := lex.first.find(pairOf(text[0], text[1]), text); number != 0 {
			return number
		}
	}
	return lex.first.find(pairOf(text[0], 0), text)
}

// EndingAt finds the longest word of the class prefix (all classes that begin with it) that
// ends at text[end]; its length is 0 where none does.
func (lex *Lexicon) EndingAt(text []rune, end, longest int, prefix string) (length int, class Class) {
	longest = min(longest, end)
	if longest > 1 {
		if n, class := endingIn(lex.last.of(text[end-1], text[end-2]), text[end-longest:end], prefix); n > 0 {
			return n, class
		}
	}
	if longest > 0 {
		return endingIn(lex.last.of(text[end-1], 0), text[end-1:end], prefix)
	}
	return 0, ""
}

// endingIn finds the first of some entries that text ends with and whose word is of the class prefix.
func endingIn(entries []entry, text []rune, prefix string) (length int, class Class) {
	for _, e := range entries {
		n := len(e.word)
		if n > len(text) || !slices.Equal(e.word, text[len(text)-n:]) {
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
