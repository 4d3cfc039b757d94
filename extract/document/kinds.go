package document

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// kindOf returns what l is by itself.
func kindOf(l *line) Kind {
	c := loadCues()
	s := l.text
	switch {
	case l.runes > longLine:
		return Text
	case l.signs&wordSign == 0:
		return Boilerplate
	case l.linkHeader:
		return Boilerplate
	case l.signs&gapSign != 0 && strings.Contains(s, "\t"):
		return Text
	case isCredit(s, l.signs):
		return Dateline
	case isNavigation(l):
		return Boilerplate
	case !strings.Contains(strings.TrimSuffix(s, "。"), "。") && (c.caption.of(s) != "" || hasSuffix(s, c.captionEnd)):
		return Caption
	case isHeading(l):
		return Heading
	}
	return Text
}

// isWord reports whether r is a letter, a digit or a Han character, and no mere ornament.
func isWord(r rune) bool {
	return '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r >= 0x3400 && r <= 0x9fff || r >= 0x20000
}

// isLinkHeader reports whether s opens a list of links.
func isLinkHeader(s string) bool {
	s = strings.TrimLeft(s, "【[〖〔(（")
	cue := loadCues().links.of(s)
	if cue == "" {
		return false
	}
	rest := strings.TrimLeft(s[len(cue):], "】]〗〕)） ")
	return rest == "" || strings.HasPrefix(rest, "：") || strings.HasPrefix(rest, ":") || strings.Trim(rest, ">》»›更多. ") == ""
}

const (
	longNavigation = 60 // code points; more is no navigation
	menuItems      = 4  // so many short words and nothing else are a menu
	menuWord       = 4  // code points of such a word
)

// isNavigation reports whether a line is a breadcrumb trail, a menu or a button.
func isNavigation(l *line) bool {
	s := l.text
	if l.signs&endSign != 0 || l.runes > longNavigation && utf8.RuneCountInString(s) > longNavigation {
		return false
	}
	if loadCues().navigation.of(s) != "" {
		return true
	}
	if l.signs&arrowSign != 0 {
		trail := strings.Count(strings.ReplaceAll(s, ">>", ">"), ">") + strings.Count(s, "›") + strings.Count(s, "»")
		if trail >= 2 {
			return true
		}
	}
	if l.signs&gapSign == 0 {
		return false
	}
	if strings.Count(s, " ")+strings.Count(s, "|")+strings.Count(s, "｜") < menuItems-1 {
		return false
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '|' || r == '｜' })
	return len(words) >= menuItems && !slices.ContainsFunc(words, func(w string) bool {
		return utf8.RuneCountInString(w) > menuWord || strings.ContainsFunc(w, func(r rune) bool { return r < 0x3400 })
	})
}

// credits is isCredit of a line of a page.
func credits(s string) bool { return isCredit(s, signsOf([]rune(s))) }

// isCredit reports whether s, in which there are some signs, tells who, when or where from and nothing else.
func isCredit(s string, in signs) bool {
	c := loadCues()
	if inner, ok := inParentheses(s); ok {
		return c.note.of(inner) != "" || isCredit(inner, in)
	}
	if in&endSign != 0 || strings.ContainsAny(s, "?!") {
		return false
	}
	if _, ok := c.credit.label(s); ok {
		return true
	}
	if utf8.RuneCountInString(s) <= longHeading && medium(s) != "" {
		return true
	}
	if c.byline.of(s) != "" && !strings.ContainsAny(s, "，,：:") && utf8.RuneCountInString(s) <= longHeading {
		return true
	}
	rest, ok := afterDate(s)
	if !ok {
		return false
	}
	_, labelled := c.credit.label(strings.TrimLeft(rest, " "))
	return rest == "" || labelled || rest[0] == ' ' && utf8.RuneCountInString(rest) <= longHeading/2
}

// inParentheses returns what stands between the parentheses that s begins and ends with.
func inParentheses(s string) (inner string, ok bool) {
	for _, p := range [...]string{"()", "（）", "[]", "【】"} {
		open, size := utf8.DecodeRuneInString(p)
		if strings.HasPrefix(s, p[:size]) && strings.HasSuffix(s, p[size:]) && len(s) >= len(p) {
			inner = s[size : len(s)-len(p)+size]
			return strings.TrimSpace(inner), !strings.ContainsRune(inner, open)
		}
	}
	return "", false
}

// numbered matches what numbers a heading: 一、 （一） 1. 01 第一章.
var numbered = regexp.MustCompile(`^(?:[（(]?[一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|[（(]\d{1,2}[）)]|\d{1,2}[、.．](?:\D|$)|0\d\D|第[一二三四五六七八九十]{1,3}[章节条部篇])`)

// isNumbered reports whether s begins with the number of a heading.
func isNumbered(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("0123456789一二三四五六七八九十第（(", first) && numbered.MatchString(s)
}

// isHeading reports whether a line may head what follows it.
func isHeading(l *line) bool {
	s := l.text
	if l.runes > longHeading || l.signs&stopSign != 0 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(s)
	if strings.ContainsRune("：；，、:;,", last) {
		return false
	}
	return isNumbered(s) || !strings.ContainsRune("！？…!?”’", last)
}
