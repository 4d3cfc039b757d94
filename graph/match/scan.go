package match

import (
	"fmt"
	"strings"
	"unicode"
)

// SyntaxError is a pattern, condition or list that makes no sense.
type SyntaxError struct {
	Text string // what was to be read
	At   int    // code points before the place
	What string
}

func (e *SyntaxError) Error() string {
	near := []rune(e.Text)[min(e.At, len([]rune(e.Text))):]
	if len(near) == 0 {
		return fmt.Sprintf("at the end: %s", e.What)
	}
	return fmt.Sprintf("at character %d, %q: %s", e.At+1, string(near[:min(len(near), 8)]), e.What)
}

// scanner reads a text from left to right. Its errors are panics of *SyntaxError, which reading turns into errors.
type scanner struct {
	text  string
	runes []rune
	at    int
}

// newScanner reads full-width signs outside of quotation marks like the others.
func newScanner(text string) *scanner {
	s := &scanner{text: text, runes: []rune(text)}
	narrow := strings.NewReplacer("（", "(", "）", ")", "［", "[", "］", "]", "｛", "{", "｝", "}", "：", ":", "，", ",", "｜", "|",
		"＜", "<", "＞", ">", "－", "-", "＝", "=", "＊", "*", "．", ".", "！", "!")
	for i, r := range s.runes {
		if strings.ContainsRune("'\"“‘", r) {
			s.at = i
			reading(func() { s.quoted() })
		}
		if i >= s.at {
			s.runes[i] = []rune(narrow.Replace(string(r)))[0]
		}
	}
	s.at = 0
	return s
}

// reading runs a parser.
func reading(parse func()) (err error) {
	defer func() {
		if failed := recover(); failed != nil {
			syntax, ok := failed.(*SyntaxError)
			if !ok {
				panic(failed)
			}
			err = syntax
		}
	}()
	parse()
	return nil
}

func (s *scanner) failAt(at int, format string, args ...any) {
	panic(&SyntaxError{s.text, at, fmt.Sprintf(format, args...)})
}

func (s *scanner) fail(format string, args ...any) {
	s.space()
	s.failAt(s.at, format, args...)
}

func (s *scanner) space() {
	for s.at < len(s.runes) && unicode.IsSpace(s.runes[s.at]) {
		s.at++
	}
}

func (s *scanner) ended() bool {
	s.space()
	return s.at == len(s.runes)
}

// take reads a sign if it comes next.
func (s *scanner) take(sign string) bool {
	s.space()
	if !strings.HasPrefix(string(s.runes[s.at:]), sign) {
		return false
	}
	s.at += len([]rune(sign))
	return true
}

func (s *scanner) need(sign, where string) {
	if !s.take(sign) {
		s.fail("%q is missing %s", sign, where)
	}
}

// word reads a name: letters, digits and underscores, not a digit first; "" where none comes.
func (s *scanner) word() string {
	s.space()
	start := s.at
	for s.at < len(s.runes) {
		r := s.runes[s.at]
		if r != '_' && !unicode.IsLetter(r) && (s.at == start || !unicode.IsDigit(r)) {
			break
		}
		s.at++
	}
	return string(s.runes[start:s.at])
}

// keyword reads one of several words, whatever their case.
func (s *scanner) keyword(words ...string) bool {
	start := s.at
	got := s.word()
	for _, w := range words {
		if got != "" && strings.EqualFold(got, w) {
			return true
		}
	}
	s.at = start
	return false
}

// digits reads a whole number, -1 where none comes.
func (s *scanner) digits() int {
	s.space()
	n, start := 0, s.at
	for s.at < len(s.runes) && s.runes[s.at] >= '0' && s.runes[s.at] <= '9' && n < 1e6 {
		n = 10*n + int(s.runes[s.at]-'0')
		s.at++
	}
	if s.at == start {
		return -1
	}
	return n
}

// quoted reads a text in quotation marks, and false where none comes.
func (s *scanner) quoted() (string, bool) {
	s.space()
	if s.at == len(s.runes) {
		return "", false
	}
	start, closing := s.at, s.runes[s.at]
	switch closing {
	case '\'', '"':
	case '“':
		closing = '”'
	case '‘':
		closing = '’'
	default:
		return "", false
	}
	for i := s.at + 1; i < len(s.runes); i++ {
		if s.runes[i] == closing {
			s.at = i + 1
			return string(s.runes[start+1 : i]), true
		}
	}
	s.failAt(start, "the closing quotation mark is missing")
	return "", false
}
