package extract

import (
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/lexicon"
)

// kinds are what a character can be to reading, or all that the characters of a stretch can.
type kinds uint16

const (
	digitKind    kinds = 1 << iota
	numeralKind        // begins a Chinese number
	enumKind           // 、
	titleKind          // 《 or 》
	etcKind            // 等
	breakKind          // parts clauses
	anaphorKind        // begins a word that stands for a place or an organisation
	provinceKind       // is the sign of a province
	townKind           // 乡 or 镇
	sideKind           // begins a word for helper or helped
	nameKind           // begins a word of the lexicon of names
	cueKind            // begins a cue word
	placeKind          // begins the name of a division
	placeOnKind        // is the second character of one

	numberKind = digitKind | numeralKind
	// rareKind is what is taken for a character that no table has.
	rareKind = nameKind | cueKind | placeKind | placeOnKind
)

// kindTable are the kinds of the characters below U+10000.
type kindTable [1 << 16]kinds

func newKindTable(names, words *lexicon.Lexicon, places *gazetteer.Gazetteer) *kindTable {
	t := &kindTable{}
	put := func(k kinds, chars string) {
		for _, c := range chars {
			t.add(c, k)
		}
	}
	put(digitKind, "0123456789")
	put(numeralKind, numeralChars)
	put(enumKind, "、")
	put(titleKind, "《》")
	put(etcKind, "等")
	put(breakKind, clauseBreaks)
	put(anaphorKind, anaphorChars)
	put(townKind, "乡镇")
	put(sideKind, strings.Join(slices.Concat(words.Members("side.helper"), words.Members("side.helped")), ""))
	for c := range provinceSigns {
		t.add(c, provinceKind)
	}
	for c := range names.Firsts {
		t.add(c, nameKind)
	}
	for c := range words.Firsts {
		t.add(c, cueKind)
	}
	for first, second := range places.Beginnings {
		t.add(first, placeKind)
		t.add(second, placeOnKind)
	}
	return t
}

func (t *kindTable) add(c rune, k kinds) {
	if c < 1<<16 {
		t[c] |= k
	}
}

func (t *kindTable) of(c rune) kinds {
	if c < 1<<16 {
		return t[c]
	}
	return rareKind
}

// scan looks every character of the article up, once for all stages.
func (r *reading) scan() {
	n := len(r.text)
	r.kinds = slices.Grow(r.kinds[:0], n)[:n]
	r.nameWords = slices.Grow(r.nameWords[:0], n)[:n]
	r.cueWords = slices.Grow(r.cueWords[:0], n)[:n]
	for i, c := range r.text {
		k := r.kb.kinds.of(c)
		r.kinds[i], r.nameWords[i], r.cueWords[i] = k, noCue.Classes, noCue.Classes
		if k&nameKind != 0 {
			_, r.nameWords[i] = r.kb.names.At(r.text, i)
		}
		if k&cueKind != 0 {
			_, r.cueWords[i] = r.kb.words.At(r.text, i)
		}
	}
}

// nameAt is the longest word of the lexicon of names that begins at text[i] and ends by text[limit].
func (r *reading) nameAt(i, limit int) (int, *lexicon.Classes) {
	if i >= limit {
		return 0, noCue.Classes
	}
	if c := r.nameWords[i]; i+c.Len <= limit {
		return c.Len, c
	}
	return r.kb.names.At(r.text[:limit], i)
}

// wordAt is the longest cue word that begins at text[i] and ends by text[limit].
func (r *reading) wordAt(i, limit int) (int, *lexicon.Classes) {
	if i >= limit {
		return 0, noCue.Classes
	}
	if c := r.cueWords[i]; i+c.Len <= limit {
		return c.Len, c
	}
	return r.kb.words.At(r.text[:limit], i)
}

// partAt is the longest word of the lexicon of names that begins at text[i] in the sentence.
func (r *reading) partAt(i int, sent *sentence) (int, *lexicon.Classes) {
	if i < sent.start {
		return 0, noCue.Classes
	}
	return r.nameAt(i, sent.end)
}

// survey sums up what the characters of a sentence are and what words begin at them.
func (r *reading) survey(sent *sentence) {
	r.parts, r.cues = lexicon.Set{}, lexicon.Set{}
	for i := sent.start; i < sent.end; i++ {
		sent.kinds |= r.kinds[i]
		if r.nameWords[i].Len > 0 {
			_, classes := r.nameAt(i, sent.end)
			r.parts.Join(&classes.Set)
		}
		if r.cueWords[i].Len > 0 {
			_, classes := r.wordAt(i, sent.end)
			r.cues.Join(&classes.Set)
		}
	}
}
