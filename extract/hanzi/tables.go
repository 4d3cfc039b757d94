package hanzi

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed opencc.txt
var openccText string

//go:embed radicals.txt
var radicalsText string

// A class says what happens to a code point. Zero: it stays. Else the low bits index table.chars and table.phrases, and the flags
// tell that its neighbours decide first.
type class uint16

const (
	flagContext class = 1 << 15 // a phrase may start here, or it is the full stop ．
	flagCompat  class = 1 << 14 // the whole text is to be unified before anything else
	maskTarget  class = 1<<14 - 1
)

const (
	pageBits = 8
	pageSize = 1 << pageBits
	pages    = (utf8.MaxRune + 1) >> pageBits
)

// table maps code points to classes in two levels; pages without any entry share one empty page.
type table struct {
	pages   [pages]*[pageSize]class
	chars   []rune     // what a code point becomes standing alone
	phrases [][]phrase // the phrases it starts, longest first
}

// phrase is one of OpenCC's phrases; from and to have equally many code points.
type phrase struct {
	from, to           string
	fromRunes, toRunes []rune
}

// loadTable decodes the embedded tables once.
var loadTable = sync.OnceValue(func() *table {
	t := &table{chars: make([]rune, 1), phrases: make([][]phrase, 1)} // class 0 has none
	empty := new([pageSize]class)
	for i := range t.pages {
		t.pages[i] = empty
	}
	t.read(radicalsText, empty)
	t.read(openccText, empty)
	t.addWidths(empty)
	for _, phrases := range t.phrases {
		slices.SortStableFunc(phrases, func(a, b phrase) int { return len(b.fromRunes) - len(a.fromRunes) })
	}
	return t
})

// class returns what happens to r; r may be any value.
func (t *table) class(r rune) class {
	page := uint32(r) >> pageBits
	if page >= pages {
		return 0
	}
	return t.pages[page][r&(pageSize-1)]
}

// entry returns the index into t.chars and t.phrases that r has, or now gets, and sets flag in its class.
func (t *table) entry(r rune, flag class, empty *[pageSize]class) class {
	page := &t.pages[r>>pageBits]
	if *page == empty {
		*page = new([pageSize]class)
	}
	c := &(*page)[r&(pageSize-1)]
	if *c&maskTarget == 0 {
		*c |= class(len(t.chars))
		t.chars = append(t.chars, r)
		t.phrases = append(t.phrases, nil)
	}
	*c |= flag
	return *c & maskTarget
}

// read adds the lines of an embedded file. Code points before the first section are compatibility forms.
func (t *table) read(text string, empty *[pageSize]class) {
	flag := flagCompat
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		from, to, isPhrase := strings.Cut(line, " ")
		switch {
		case strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			flag = 0
			if line == "[compat]" {
				flag = flagCompat
			}
		case isPhrase:
			p := phrase{from: from, to: to, fromRunes: []rune(from), toRunes: []rune(to)}
			head := t.entry(p.fromRunes[0], flagContext, empty)
			t.phrases[head] = append(t.phrases[head], p)
		default:
			pairs := []rune(line)
			for i := 0; i+1 < len(pairs); i += 2 {
				if pairs[i] != pairs[i+1] {
					t.chars[t.entry(pairs[i], flag, empty)] = pairs[i+1]
				}
			}
		}
	}
}

// Full-width forms lie at a fixed distance from ASCII.
const (
	fullWidthFirst    = '！'
	fullWidthLast     = '～'
	fullWidthDistance = '！' - '!'
	fullWidthStop     = '．'
)

// keptWide are the full-width forms that are Chinese punctuation; ． alone depends on its neighbours.
const keptWide = "！（），．：；？"

func (t *table) addWidths(empty *[pageSize]class) {
	for r := rune(fullWidthFirst); r <= fullWidthLast; r++ {
		if !strings.ContainsRune(keptWide, r) {
			t.chars[t.entry(r, 0, empty)] = r - fullWidthDistance
		}
	}
	t.entry(fullWidthStop, flagContext, empty)
	for from, to := range map[rune]rune{'　': ' ', '￥': '¥', '￠': '¢', '￡': '£', '｡': '。', '｢': '「', '｣': '」', '､': '、'} {
		t.chars[t.entry(from, 0, empty)] = to
	}
}

// isDigit reports whether r is a digit of either width.
func isDigit(r rune) bool {
	return '0' <= r && r <= '9' || '０' <= r && r <= '９'
}
