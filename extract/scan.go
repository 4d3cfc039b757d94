package extract

import (
	"slices"

	"example.org/kg/extract/lexicon"
)

// kinds are what a character can be to reading, or all that the characters of a stretch can.
type kinds uint32

const (
	// What a character and the one behind it may begin, see kindTable.
	nameKind    kinds = 1 << iota // a word of the lexicon of names
	cueKind                       // a cue word
	placeKind                     // the name of a division
	anaphorKind                   // a word that stands for a place or an organisation

	// What it is by itself.
	oneNameKind    // a word of the lexicon of names
	oneCueKind     // a cue word
	oneAnaphorKind // a word that stands for an organisation
	digitKind      // a digit
	numeralKind    // begins a Chinese number
	enumKind       // 、
	titleKind      // 《 or 》
	etcKind        // 等
	breakKind      // parts clauses
	provinceKind   // is the sign of a province
	townKind       // 乡 or 镇
	headKind       // begins the head of a list of towns or villages
	cellKind       // may part the cells of a row

	// What the longest word is that begins at it, known once its sentence has been surveyed.
	suffixKind  // ends names of organisations
	localKind   // ends names of towns and villages
	tradeKind   // tells a trade
	firmKind    // tells a firm's part, or stands behind firms
	knownKind   // is a name that everybody knows
	firmsKind   // speaks of firms
	workersKind // speaks of workers
	sideKind    // stands for helper or helped

	numberKind  = digitKind | numeralKind
	openingKind = nameKind | cueKind | placeKind | anaphorKind
)

// kindTable are the kinds of the characters below U+10000, and those that words give to the characters that they begin at.
type kindTable struct {
	chars [1 << 16]kinds
	// pairs tells by a hash of two characters what they may begin. Most positions of a text end here.
	pairs [1 << pairBits]uint8
	// parts and cues are the kinds of the words of the lexicon of names and of the cue words, by their numbers.
	parts, cues []kinds
}

const pairBits = 17

func newKindTable(kb *knowledge) *kindTable {
	t := &kindTable{}
	put := func(k kinds, chars string) {
		for _, c := range chars {
			t.chars[c] |= k
		}
	}
	put(digitKind, "0123456789")
	put(numeralKind, numeralChars)
	put(enumKind, "、")
	put(titleKind, "《》")
	put(etcKind, "等")
	put(breakKind, clauseBreaks)
	put(townKind, "乡镇")
	put(headKind, "镇乡村街")
	put(cellKind, "\t|｜ /／")
	for c := range provinceSigns {
		t.chars[c] |= provinceKind
	}
	for first, second := range kb.names.Beginnings {
		t.open(first, second, nameKind, oneNameKind)
	}
	for first, second := range kb.words.Beginnings {
		t.open(first, second, cueKind, oneCueKind)
	}
	for first, second := range kb.gaz.Beginnings {
		t.open(first, second, placeKind, 0)
	}
	for first, second := range anaphorBeginnings {
		t.open(first, second, anaphorKind, oneAnaphorKind)
	}
	t.parts = make([]kinds, kb.names.Words()+1)
	kb.names.Each(func(classes *lexicon.Classes) { t.parts[classes.Word] = kb.kindsOfPart(classes) })
	t.cues = make([]kinds, kb.words.Words()+1)
	kb.words.Each(func(classes *lexicon.Classes) { t.cues[classes.Word] = kindsOfCue(classes) })
	return t
}

// open notes what a pair of characters begins, or the first alone where there is no second.
func (t *kindTable) open(first, second rune, pair, one kinds) {
	k := one
	if second != 0 {
		k = pair
		t.pairs[hashOf(first, second)] |= uint8(pair)
	}
	if first < 1<<16 {
		t.chars[first] |= k
	}
}

func hashOf(first, second rune) uint32 {
	return (uint32(first)<<16 ^ uint32(second)) * 0x9E3779B1 >> (32 - pairBits)
}

// kindsOfPart are the kinds of a word of the lexicon of names.
func (kb *knowledge) kindsOfPart(classes *lexicon.Classes) kinds {
	var k kinds
	part := kb.partOf(classes)
	if part.suffix != "" {
		k |= suffixKind
	}
	if part.local != "" {
		k |= localKind
	}
	if classes.Has(industryClass) || classes.Has(industryWeakClass) {
		k |= tradeKind
	}
	if classes.Has(firmRoleClass) || classes.Has(firmTailClass) {
		k |= firmKind
	}
	if classes.Has(knownEnterpriseClass) || classes.Has(knownAgencyClass) {
		k |= knownKind
	}
	if classes.Has(kindEnterpriseClass) {
		k |= firmsKind
	}
	return k
}

// kindsOfCue are the kinds of a cue word.
func kindsOfCue(classes *lexicon.Classes) kinds {
	var k kinds
	if classes.Has(investStrongClass) || classes.Has(investBringClass) {
		k |= firmsKind
	}
	if classes.Has(laborMoveClass) || classes.Has(laborWhoClass) {
		k |= workersKind
	}
	if classes.Has(sideHelperClass) || classes.Has(sideHelpedClass) {
		k |= sideKind
	}
	return k
}

// of are the kinds of a character that another follows, 0 where none does.
func (t *kindTable) of(c, next rune) kinds {
	k := openingKind
	if c < 1<<16 {
		k = t.chars[c]
	}
	if k&openingKind != 0 {
		k &= kinds(t.pairs[hashOf(c, next)]) | ^openingKind
	}
	return k
}

// scan looks every character of the article up, once for all stages.
func (r *reading) scan() {
	text, table := r.text, r.kb.kinds
	n := len(text)
	kinds := slices.Grow(r.kinds[:0], n)[:n]
	names := slices.Grow(r.nameWords[:0], n)[:n]
	cues := slices.Grow(r.cueWords[:0], n)[:n]
	for i, c := range text {
		next := rune(0)
		if i+1 < n {
			next = text[i+1]
		}
		k := table.of(c, next)
		kinds[i], names[i], cues[i] = k, 0, 0
		if k&(nameKind|oneNameKind) != 0 {
			_, classes := r.kb.names.At(text, i)
			names[i] = int32(classes.Word)
		}
		if k&(cueKind|oneCueKind) != 0 {
			_, classes := r.kb.words.At(text, i)
			cues[i] = int32(classes.Word)
		}
	}
	r.kinds, r.nameWords, r.cueWords = kinds, names, cues
}

// nameAt is the longest word of the lexicon of names that begins at text[i] and ends by text[limit].
func (r *reading) nameAt(i, limit int) (int, *lexicon.Classes) {
	if i >= limit || r.nameWords[i] == 0 {
		return 0, noCue.Classes
	}
	if c := r.kb.names.Word(int(r.nameWords[i])); i+c.Len <= limit {
		return c.Len, c
	}
	return r.kb.names.At(r.text[:limit], i)
}

// wordAt is the longest cue word that begins at text[i] and ends by text[limit].
func (r *reading) wordAt(i, limit int) (int, *lexicon.Classes) {
	if i >= limit || r.cueWords[i] == 0 {
		return 0, noCue.Classes
	}
	if c := r.kb.words.Word(int(r.cueWords[i])); i+c.Len <= limit {
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

// survey adds to the kinds of a sentence's characters what words begin at them, and sums the kinds up.
func (r *reading) survey(sent *sentence) {
	of := r.kinds[sent.start:sent.end]
	names, cues := r.nameWords[sent.start:sent.end], r.cueWords[sent.start:sent.end]
	var all kinds
	for i, k := range of {
		if names[i] != 0 {
			_, classes := r.nameAt(sent.start+i, sent.end)
			k |= r.kb.kinds.parts[classes.Word]
		}
		if cues[i] != 0 {
			_, classes := r.wordAt(sent.start+i, sent.end)
			k |= r.kb.kinds.cues[classes.Word]
		}
		of[i] = k
		all |= k
	}
	sent.kinds = all
}
