package extract

import (
	"slices"
	"strings"
	"unicode"

	"example.org/kg/extract/document"
	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// sentence is a stretch of one line that ends with 。！？； or the line. It holds what the later
// stages find in it.
type sentence struct {
	span
	kind    document.Kind
	line    int // index of its block
	index   int // among the sentences
	section *section
	speaker voice  // who speaks, where the line is of somebody whom the text has presented
	dashed  *pair  // that the line 甲—乙 names
	pairs   []pair // that it names without claiming anything of them

	kinds      kinds // of its characters
	quantities []quantity
	chunks     []chunk
	triggers   []int32       // its chunks that trigger frames
	classes    lexicon.Set   // of its words
	clauses    []lexicon.Set // the same by clause
	terms      []*term
	couples    []couple
	table      *table         // that it is a row of
	grouped    bool           // it holds a number of members
	inPairs    bool           // its couples are pairs
	above      int            // what overList remembers, or 0
	under      *sentence      // the heading over it
	lead       *sentence      // that opens its line; nil for that one itself
	help       answer         // whether it speaks of help
	evidence   graph.Evidence // made on first use
}

// sentences cuts the lines of an article that are neither boilerplate nor credits into
// sentences. They lie in order inside their lines and tile them.
func (r *reading) sentences() []*sentence {
	var out []*sentence
	put := func(s span, kind document.Kind, line int) {
		out = append(out, r.lines.put(sentence{span: s, kind: kind, line: line, index: len(out)}))
	}
	for line, b := range r.doc.Blocks {
		text := r.text[b.Start:b.End]
		if b.Kind == document.Boilerplate || b.Kind == document.Dateline && !opensDateline(r.kb.names, text) && !r.signs(text) {
			continue
		}
		start := b.Start
		if n := runningHead(text); n > 0 && b.Kind == document.Text {
			start += n
			put(span{b.Start, start}, document.Heading, line)
		}
		for i := start; i < b.End; i++ {
			if r.kinds[i]&breakKind == 0 && i-start < longestSentence || !endsSentence(r.text[i]) && !tooLong(r.text[i], i-start) {
				continue
			}
			for i+1 < b.End && (endsSentence(r.text[i+1]) || closes(r.text[i+1])) {
				i++
			}
			put(span{start, i + 1}, b.Kind, line)
			start = i + 1
		}
		if start < b.End {
			put(span{start, b.End}, b.Kind, line)
		}
	}
	return out
}

// runningHead is the length of the heading that opens a line of text, with the space behind it, as bulletins have them: ◆甲县—乙县　正文.
// It is 0 where there is none.
func runningHead(line []rune) int {
	const shortest, longest, text = 2, 24, 8
	if len(line) == 0 || !strings.ContainsRune(itemMarks, line[0]) {
		return 0
	}
	for i, c := range line[:min(len(line), longest+1)] {
		switch {
		case endsSentence(c) || breaksClause(c) && c != '：' && c != ':':
			return 0
		case unicode.IsSpace(c) && i > shortest && len(line)-i > text:
			return i + 1
		}
	}
	return 0
}

// itemMarks are the signs that open the items of bulletins.
const itemMarks = "◆◇●○■□▲△★☆▶►❖※"

// tooLong tells whether a sentence that has run for n characters ends at a sign all the same: no
// writer means one sentence by it, and a reader's memory ends too.
func tooLong(sign rune, n int) bool {
	const long = 600
	return n >= long && breaksClause(sign) || n >= longestSentence
}

// longestSentence is how many characters a sentence has at most.
const longestSentence = 1200

func endsSentence(r rune) bool {
	switch r {
	case '。', '！', '？', '；', '!', '?', ';':
		return true
	}
	return false
}

func closes(r rune) bool {
	switch r {
	case '”', '’', '」', '』', '）', ')', '"', '》':
		return true
	}
	return false
}

// clauseBreaks are the signs that part clauses.
const clauseBreaks = "，,：:。；;！？!?…\t|｜》《"

// breaksClause tells whether a sign parts clauses. The enumeration comma 、 does not.
func breaksClause(r rune) bool { return clauseSigns.has(r) }

var clauseSigns = newRuneSet(clauseBreaks)

// signs tells whether a line is the name of the school, hospital or firm that signs an article in which it speaks of itself: 我校….
func (r *reading) signs(line []rune) bool {
	name := strings.Trim(string(line), " \u3000()（）")
	if name == "" || name != r.doc.Source {
		return false
	}
	_, class := r.kb.names.EndingAt(line, len(line), 6, "suffix.")
	return slices.Contains([]lexicon.Class{"suffix.School", "suffix.Hospital", "suffix.Enterprise"}, class) && r.kb.lists[ownOrgList].In(string(r.text))
}

// opensDateline tells whether a line of credits names the places of an event: 地点：….
func opensDateline(names *lexicon.Lexicon, line []rune) bool {
	n, classes := names.At(line, 0)
	return n > 0 && classes.Has(datelineOpenClass)
}

// line is the stretch of the text that the sentence's line takes.
func (r *reading) line(sent *sentence) span {
	b := r.doc.Blocks[sent.line]
	return span{b.Start, b.End}
}
