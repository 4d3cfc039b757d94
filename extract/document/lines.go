package document

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Lengths in code points by which lines are told apart.
const (
	longLine    = 100 // and more is prose without a closer look
	longTitle   = 60  // and more is no title
	longHeading = 40  // and more is no heading
	shortTitle  = 4   // and less is no title
	leastProse  = 40  // and a full stop ends a list of links
	titleLines  = 3   // at most: kicker, title, subtitle
)

// line is a line of the normalised text while its kind is being found.
type line struct {
	Block
	text       string // without bullets; "" for lines longer than longLine
	signs      signs  // of text
	runes      int
	blank      bool // an empty line stands before it, or the beginning of the text
	bullet     bool // it begins with a mark of a list's item
	prose      bool // it is surely prose
	linkHeader bool // it opens a list of links
}

// classify returns the lines of norm that are not empty, with their kinds. page is what the article was taken from, if from HTML.
func classify(norm []rune, page page) []Block {
	lines := split(norm)
	if page.text != "" { // every line is an element of its own
		for i := range lines {
			lines[i].blank = true
		}
	}
	for i := range lines {
		lines[i].Kind = kindOf(&lines[i])
	}
	wrapped(lines)
	pairs(lines)
	tables(lines)
	linkLists(lines)
	titleOf(lines, page.title)
	signature(lines)
	blocks := make([]Block, len(lines))
	for i := range lines {
		blocks[i] = lines[i].Block
	}
	return blocks
}

const bullets = "-•·*▪●◆■□◇○▶►※☆★> "

// split returns the lines of norm, trimmed, without the empty ones.
func split(norm []rune) []line {
	var lines []line
	blank := true
	for at := 0; at < len(norm); {
		next := slices.Index(norm[at:], '\n')
		if next < 0 {
			next = len(norm) - at
		}
		start, end := trim(norm, at, at+next)
		at += next + 1
		if start == end {
			blank = true
			continue
		}
		l := line{Block: Block{Start: start, End: end}, runes: end - start, blank: blank}
		blank = false
		l.bullet = strings.ContainsRune(bullets, norm[start])
		l.prose = !l.bullet && l.runes >= leastProse && slices.Contains(norm[start:end], '。')
		if l.runes <= longLine {
			l.signs = signsOf(norm[start:end])
			l.text = strings.TrimLeft(spelled(norm[start:end]), bullets)
			l.linkHeader = isLinkHeader(l.text)
		}
		lines = append(lines, l)
	}
	return lines
}

func trim(norm []rune, start, end int) (int, int) {
	for start < end && (norm[start] == ' ' || norm[start] == '\t') {
		start++
	}
	for start < end && (norm[end-1] == ' ' || norm[end-1] == '\t') {
		end--
	}
	return start, end
}

// wrapped makes text of the lines that go on from one that was cut in the middle of its sentence.
func wrapped(lines []line) {
	for i := 1; i < len(lines); i++ {
		before := &lines[i-1]
		if lines[i].Kind == Heading && !lines[i].blank && before.Kind == Text && before.text != "" && before.runes > longHeading/2 {
			last, _ := utf8.DecodeLastRuneInString(before.text)
			if isWord(last) || strings.ContainsRune("，、", last) {
				lines[i].Kind = Text
			}
		}
	}
}

// longName is the most code points that each side of a pair has.
const longName = 20

// isPair reports whether s is a pair of names: 甲市——乙市.
func isPair(s string) bool {
	for _, dash := range [...]string{"——", "—", "--", "－", "-"} {
		if a, b, ok := strings.Cut(s, dash); ok {
			a, b = strings.TrimSpace(a), strings.TrimSpace(b)
			return a != "" && b != "" && utf8.RuneCountInString(a) <= longName && utf8.RuneCountInString(b) <= longName
		}
	}
	return false
}

// pairs makes text of pairs of names that stand together: a list of who helps whom. One alone may be a heading.
func pairs(lines []line) {
	listed := func(i int) bool {
		return i >= 0 && i < len(lines) && lines[i].signs&dashSign != 0 && (lines[i].Kind == Heading || lines[i].Kind == Text) && isPair(lines[i].text)
	}
	for i := range lines {
		if listed(i) && (listed(i-1) || listed(i+1)) {
			lines[i].Kind = Text
		}
	}
}

// tables makes text of the lines of a table: lines that follow each other with as many cells, of which
// the second holds a number.
func tables(lines []line) {
	next := 0
	for i := 0; i+1 < len(lines); i++ {
		n := next
		if i == 0 {
			n = cells(&lines[0])
		}
		next = cells(&lines[i+1])
		if n >= leastCells && n == next && lines[i+1].signs&digitSign != 0 {
			lines[i].Kind, lines[i+1].Kind = Text, Text
		}
	}
}

// leastCells is how many cells a line of a table has at least.
const leastCells = 3

// cells counts the stretches of a line that tabs, bars or several spaces part.
func cells(l *line) int {
	const enough = 2 // spaces that part cells
	if l.signs&gapSign == 0 {
		return min(len(l.text), 1)
	}
	n, gap := 0, enough
	for _, r := range l.text {
		switch r {
		case ' ':
			gap++
		case '\t', '|', '｜':
			gap += enough
		default:
			if gap >= enough {
				n++
			}
			gap = 0
		}
	}
	return n
}

// linkLists makes boilerplate of the lines after the head of a list of links, up to the next prose. Credits stay what they are,
// and so does the heading of that prose, if an empty line sets it off.
func linkLists(lines []line) {
	inside := false
	for i := range lines {
		l := &lines[i]
		switch {
		case l.linkHeader:
			inside = true
		case !inside || l.Kind == Dateline:
		case l.prose:
			inside = false
			if before := &lines[i-1]; before.blank && !before.bullet && !before.linkHeader && before.text != "" &&
				isHeading(before) && !isNavigation(before) {
				before.Kind = Heading
			}
		default:
			l.Kind = Boilerplate
		}
	}
}

// titleOf marks the lines of the title: those that say title, or else the first short lines before any prose, which follow each
// other without an empty line.
func titleOf(lines []line, title string) {
	if title != "" {
		want := squeeze(title)
		for i := range lines {
			if lines[i].text != "" && squeeze(lines[i].text) == want {
				lines[i].Kind = Title
				return
			}
		}
		return
	}
	for i := range lines {
		switch {
		case lines[i].Kind == Boilerplate || lines[i].Kind == Dateline || lines[i].Kind == Caption:
			continue
		case !lines[i].mayBeTitle():
			return
		}
		lines[i].Kind = Title
		for j := i + 1; j < len(lines) && j < i+titleLines && !lines[j].blank && lines[j].Kind == Heading && lines[j].mayBeTitle(); j++ {
			lines[j].Kind = Title
		}
		return
	}
}

func (l *line) mayBeTitle() bool {
	if l.runes > longTitle || l.runes < shortTitle || l.text == "" || strings.ContainsAny(l.text, "。\t") || isNumbered(l.text) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(l.text)
	return !strings.ContainsRune("：；，、:;,", last)
}

// squeeze returns s without spaces.
func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

// signature makes datelines of the office and the date that close a document.
func signature(lines []line) {
	n := len(lines)
	for n > 0 && lines[n-1].Kind == Boilerplate {
		n--
	}
	if n < 2 || lines[n-1].Kind != Dateline || lines[n-2].Kind != Heading {
		return
	}
	if rest, ok := afterDate(lines[n-1].text); ok && rest == "" && n-2 > 0 && lines[n-2].runes <= longName {
		lines[n-2].Kind = Dateline
	}
}
