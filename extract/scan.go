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

// kindTable are the kinds of characters, and those that words give to the characters that they begin at. What every
// character of a text asks is small enough to stay near by.
type kindTable struct {
	// chars tells by a character below U+10000 where its kinds stand in sorts; the last of these is for all others.
	chars [1 << 16]uint16
	sorts []kinds
	// pairs tells by a hash of two characters what they may begin. Most positions of a text end here.
	pairs [1 << pairBits]uint8
	// parts and cues are the words of the lexicon of names and the cue words, by their numbers.
	parts, cues []wordKinds
}

const pairBits = 17

// wordKinds are the kinds of a word, and how many characters it has.
type wordKinds struct {
	kinds kinds
	len   int32
}

func newKindTable(kb *knowledge) *kindTable {
	t := &kindTable{}
	chars := map[rune]kinds{}
	put := func(k kinds, list string) {
		for _, c := range list {
			chars[c] |= k
		}
	}
	// open notes what a pair of characters begins, or the first alone where there is no second.
	open := func(first, second rune, pair, one kinds) {
		if second == 0 {
			chars[first] |= one
			return
		}
		chars[first] |= pair
		t.pairs[hashOf(first, second)] |= uint8(pair)
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
		chars[c] |= provinceKind
	}
	for first, second := range kb.names.Beginnings {
		open(first, second, nameKind, oneNameKind)
	}
	for first, second := range kb.words.Beginnings {
		open(first, second, cueKind, oneCueKind)
	}
	for first, second := range kb.gaz.Beginnings {
		open(first, second, placeKind, 0)
	}
	for first, second := range kb.anaphorBeginnings {
		open(first, second, anaphorKind, oneAnaphorKind)
	}
	t.sort(chars)
	t.parts = make([]wordKinds, kb.names.Words()+1)
	kb.names.Each(func(classes *lexicon.Classes) {
		t.parts[classes.Word] = wordKinds{kb.kindsOfPart(classes), int32(classes.Len)}
	})
	t.cues = make([]wordKinds, kb.words.Words()+1)
	kb.words.Each(func(classes *lexicon.Classes) {
		t.cues[classes.Word] = wordKinds{kindsOfCue(classes), int32(classes.Len)}
	})
	return t
}

// sort sorts characters by their kinds.
func (t *kindTable) sort(chars map[rune]kinds) {
	t.sorts = []kinds{0}
	for c, k := range chars {
		i := slices.Index(t.sorts, k)
		if i < 0 {
			i = len(t.sorts)
			t.sorts = append(t.sorts, k)
		}
		if c < 1<<16 {
			t.chars[c] = uint16(i)
		}
	}
	t.sorts = append(t.sorts, openingKind)
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
	i := len(t.sorts) - 1
	if c < 1<<16 {
		i = int(t.chars[c])
	}
	return t.sorts[i] & (kinds(t.pairs[hashOf(c, next)]) | ^openingKind)
}

// scan looks every character of the article up, once for all stages: first what two characters may begin, then the words
// that do begin at those that may.
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
		kinds[i], names[i], cues[i] = table.of(c, next), 0, 0
	}
	for i, k := range kinds {
		if k&(nameKind|oneNameKind) != 0 {
			names[i] = r.kb.names.WordAt(text, i)
		}
		if k&(cueKind|oneCueKind) != 0 {
			cues[i] = r.kb.words.WordAt(text, i)
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

// nameOf is the word of the lexicon of names that a stretch is, none where it is none.
func (r *reading) nameOf(s span) *lexicon.Classes {
	if n, classes := r.nameAt(s.start, s.end); n == s.len() {
		return classes
	}
	return noCue.Classes
}

// cueOf is the cue word that a stretch is, none where it is none.
func (r *reading) cueOf(s span) *cueWord {
	if n, classes := r.wordAt(s.start, s.end); n == s.len() {
		return &r.kb.cues[classes.Word]
	}
	return &noCue
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
	table := r.kb.kinds
	var all kinds
	for i, k := range of {
		if names[i] != 0 {
			word := &table.parts[names[i]]
			if i+int(word.len) > len(of) {
				_, classes := r.nameAt(sent.start+i, sent.end)
				word = &table.parts[classes.Word]
			}
			k |= word.kinds
		}
		if cues[i] != 0 {
			word := &table.cues[cues[i]]
			if i+int(word.len) > len(of) {
				_, classes := r.wordAt(sent.start+i, sent.end)
				word = &table.cues[classes.Word]
			}
			k |= word.kinds
		}
		of[i] = k
		all |= k
	}
	sent.kinds = all
}
