package document

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The forms of dates. Each has the groups year, month, day; month and day may lack.
var (
	fullDate  = regexp.MustCompile(`((?:19|20)\d\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})日?`)
	monthDate = regexp.MustCompile(`((?:19|20)\d\d)年 ?(\d{1,2})月()`)
	timedDate = regexp.MustCompile(`(\d\d)[-/](\d\d)[-/](\d\d) +\d{1,2}:\d\d`)
	hanDate   = regexp.MustCompile(`([一二三四五六七八九〇○零]{4})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?)?`)
	bareDate  = regexp.MustCompile(`^((?:19|20)\d\d)(\d\d)(\d\d)(?:\d{6})?$`)
	clockTime = regexp.MustCompile(`^[ T]*\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?`)
)

// dateForms are the forms in the order that decides between equals, and what tells at a glance that a text may hold one.
var dateForms = [...]struct {
	*regexp.Regexp
	may func(string) bool
}{{fullDate, hasDigit}, {timedDate, hasDigit}, {hanDate, hasHanYear}, {monthDate, hasDigit}, {bareDate, hasDigit}}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

// hasHanYear reports whether s has a year with a Han digit in front of its 年.
func hasHanYear(s string) bool {
	for {
		number, rest, ok := strings.Cut(s, "年")
		if last, _ := utf8.DecodeLastRuneInString(number); !ok || strings.ContainsRune(hanDigits+"○零", last) {
			return ok
		}
		s = rest
	}
}

// findDate returns the first date in s in ISO form and where it stands (bytes of s); iso is "" when there is none.
func findDate(s string) (iso string, start, end int) {
	for _, form := range dateForms {
		if !form.may(s) {
			continue
		}
		m := form.FindStringSubmatchIndex(s)
		if m == nil || iso != "" && m[0] >= start {
			continue
		}
		group := func(i int) string {
			if m[2*i] < 0 {
				return ""
			}
			return s[m[2*i]:m[2*i+1]]
		}
		if d := isoDate(group(1), group(2), group(3)); d != "" {
			iso, start, end = d, m[0], m[1]
		}
	}
	return iso, start, end
}

// afterDate returns what follows the date, exact to the day, and the time of day that s begins with.
func afterDate(s string) (rest string, ok bool) {
	if first, _ := utf8.DecodeRuneInString(s); (first < '0' || first > '9') && !strings.ContainsRune(hanDigits+"○零", first) {
		return "", false
	}
	iso, start, end := findDate(s)
	if len(iso) < len("2006-01-02") || start != 0 {
		return "", false
	}
	// A form with its own time of day may end after it.
	rest = s[end:]
	return rest[len(clockTime.FindString(rest)):], true
}

// isoDate joins the parts of a date, of digits or Han numerals; "" when they are no date. Years of two digits are of this century.
func isoDate(year, month, day string) string {
	y, m, d := numeral(year), numeral(month), numeral(day)
	if len(year) == 2 {
		y += 2000
	}
	switch {
	case y < 1900 || y > 2099 || m > 12 || d > 31 || month != "" && m == 0 || day != "" && d == 0:
		return ""
	case m == 0:
		return fmt.Sprintf("%04d", y)
	case d == 0:
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}

const hanDigits = "〇一二三四五六七八九"

// numeral returns the number that s writes in digits, in Han digits one by one (二〇二三) or with tens (三十一); 0 for others.
func numeral(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	if tens, ones, ok := strings.Cut(s, "十"); ok {
		return max(1, numeral(tens))*10 + numeral(ones)
	}
	n := 0
	for _, r := range s {
		if r == '○' || r == '零' {
			r = '〇'
		}
		i := strings.IndexRune(hanDigits, r)
		if i < 0 {
			return 0
		}
		n = n*10 + i/len("〇")
	}
	return n
}

// latestYear returns the latest year that s mentions as past or present; 0 when there is none. Years to come are told by what
// stands around them: 到2030年, 至2030年 (but 截至), 2025年前, 2025年底前.
func latestYear(s string) int {
	latest := 0
	for rest := s; ; {
		at := strings.Index(rest, "年")
		if at < 0 {
			return latest
		}
		number, after := rest[:at], rest[at+len("年"):]
		number = strings.TrimSuffix(strings.TrimSuffix(number, "上半"), "下半")
		year, before := yearAtEnd(number)
		ahead := strings.HasSuffix(before, "到") || strings.HasSuffix(before, "力争") ||
			strings.HasSuffix(before, "至") && !strings.HasSuffix(before, "截至") && !strings.HasSuffix(s[:len(s)-len(rest)]+before, "年至") ||
			strings.HasPrefix(after, "前") || strings.HasPrefix(after, "底前")
		if !ahead {
			latest = max(latest, year)
		}
		rest = after
	}
}

// yearAtEnd returns the year of four digits, of either script, that s ends with, and what stands before it; 0 when there is none.
func yearAtEnd(s string) (year int, before string) {
	before = s
	for range 4 {
		r, size := utf8.DecodeLastRuneInString(before)
		if size == 0 || (r < '0' || r > '9') && !strings.ContainsRune(hanDigits+"○零", r) {
			return 0, s
		}
		before = before[:len(before)-size]
	}
	if year = numeral(s[len(before):]); year < 1900 || year > 2099 {
		return 0, s
	}
	return year, before
}
