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

// Class is a set of words that play the same part, named in the data files.
type Class string

// Lexicon finds the words of a text and tells their classes.
type Lexicon struct {
	classes map[string][]Class
	members map[Class][]string
	// lists holds the words by first character, longest first; slot tells which list a character
	// below U+10000 has, 0 for none, so that most characters of a text cost one look.
	lists [][]entry
	slot  [1 << 16]uint16
}

type entry struct {
	second   rune // of the word, 0 where it has one character; most words are told apart by it
	word     []rune
	spelling string
	classes  []Class
}

// Entry is a word and a class that it belongs to.
type Entry struct {
	Word  string
	Class Class
}

// New makes a lexicon. Words have the classes, and classes the words, in the order of the entries.
// A word that begins with a character beyond U+FFFF cannot be held, see Holds.
func New(entries []Entry) *Lexicon {
	lex := &Lexicon{classes: map[string][]Class{}, members: map[Class][]string{}, lists: make([][]entry, 1)}
	for _, e := range entries {
		lex.add(e.Word, e.Class)
	}
	for _, ws := range lex.lists {
		slices.SortFunc(ws, func(a, b entry) int {
			if len(a.word) != len(b.word) {
				return len(b.word) - len(a.word)
			}
			return slices.Compare(a.word, b.word)
		})
		for i := range ws {
			ws[i].classes = lex.classes[string(ws[i].word)]
		}
	}
	return lex
}

// Holds tells whether a lexicon can hold a word.
func Holds(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return first < 1<<16
}

func (lex *Lexicon) add(word string, class Class) {
	if slices.Contains(lex.classes[word], class) {
		return
	}
	if len(lex.classes[word]) == 0 {
		rs := []rune(word)
		if lex.slot[rs[0]] == 0 {
			lex.slot[rs[0]] = uint16(len(lex.lists))
			lex.lists = append(lex.lists, nil)
		}
		k := lex.slot[rs[0]]
		e := entry{word: rs, spelling: word}
		if len(rs) > 1 {
			e.second = rs[1]
		}
		lex.lists[k] = append(lex.lists[k], e)
	}
	lex.classes[word] = append(lex.classes[word], class)
	lex.members[class] = append(lex.members[class], word)
}

// Classes are the classes of a word, in the order of the file; nil for a word it does not hold.
func (lex *Lexicon) Classes(word string) []Class {
	first, _ := utf8.DecodeRuneInString(word)
	list := lex.startingWith(first)
	for i := range list {
		if e := &list[i]; e.spelling == word {
			return e.classes
		}
	}
	return nil
}

// Is tells whether a word is of a class.
func (lex *Lexicon) Is(word string, class Class) bool {
	return slices.Contains(lex.Classes(word), class)
}

// Members are the words of a class in the order of the file.
func (lex *Lexicon) Members(class Class) []string { return lex.members[class] }

// At finds the longest word that begins at text[i]; its length is 0 where none does
// or the text ends at i.
func (lex *Lexicon) At(text []rune, i int) (length int, classes []Class) {
	if i >= len(text) {
		return 0, nil
	}
	list := lex.startingWith(text[i])
	if len(list) == 0 {
		return 0, nil
	}
	text = text[i:]
	second := rune(0)
	if len(text) > 1 {
		second = text[1]
	}
	for k := range list {
		e := &list[k]
		if (e.second == second || e.second == 0) && len(e.word) <= len(text) && slices.Equal(e.word, text[:len(e.word)]) {
			return len(e.word), e.classes
		}
	}
	return 0, nil
}

// Word is the word that text spells, without a new copy where the lexicon holds it.
func (lex *Lexicon) Word(text []rune) string {
	if e := lex.spelt(text); e != nil {
		return e.spelling
	}
	return string(text)
}

// EndingAt finds the longest word of the class prefix (all classes that begin with it) that
// ends at text[end]; its length is 0 where none does.
func (lex *Lexicon) EndingAt(text []rune, end, longest int, prefix string) (length int, class Class) {
	for n := min(longest, end); n > 0; n-- {
		e := lex.spelt(text[end-n : end])
		if e == nil {
			continue
		}
		for _, c := range e.classes {
			if strings.HasPrefix(string(c), prefix) {
				return n, c
			}
		}
	}
	return 0, ""
}

// startingWith lists the words that begin with a character.
func (lex *Lexicon) startingWith(first rune) []entry {
	if first < 0 || first >= 1<<16 {
		return nil
	}
	return lex.lists[lex.slot[first]]
}

// spelt is the word that text spells, or nil.
func (lex *Lexicon) spelt(text []rune) *entry {
	if len(text) == 0 {
		return nil
	}
	list := lex.startingWith(text[0])
	for i := range list {
		if e := &list[i]; len(e.word) == len(text) && slices.Equal(e.word, text) {
			return e
		}
	}
	return nil
}
