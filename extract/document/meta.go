package document

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// readMeta fills Title, Date, Source and year from the blocks, and from what the page says of itself.
func (d *Document) readMeta(page page) {
	d.Title = d.title(page.title)
	datelines := d.texts(Dateline)
	d.Date = firstOf(pageDate(page.date), labelledDate(datelines), anyDate(datelines))
	press, fallback := d.press(), 0
	if d.Date == "" {
		fallback = latestYear(d.opening())
		d.Date = pressDate(press, fallback)
	}
	d.Source = firstOf(labelledSource(datelines), page.source, pressSource(press), printedIn(datelines), signedBy(datelines))
	d.year = fallback
	if len(d.Date) >= 4 {
		d.year, _ = strconv.Atoi(d.Date[:4])
	}
}

func firstOf(candidates ...string) string {
	for _, c := range candidates {
		if c != "" {
			return c
		}
	}
	return ""
}

// title joins the lines of the title; a subtitle that its own dash sets off follows without a space.
func (d *Document) title(own string) string {
	title := ""
	for _, t := range d.texts(Title) {
		if title != "" && !strings.HasPrefix(t, "—") && !strings.HasPrefix(t, "-") {
			title += " "
		}
		title += t
	}
	return firstOf(title, own)
}

// texts returns the blocks of one kind.
func (d *Document) texts(kind Kind) []string {
	var texts []string
	for _, b := range d.Blocks {
		if b.Kind == kind {
			texts = append(texts, strings.TrimLeft(spelled(d.Norm[b.Start:b.End]), bullets))
		}
	}
	return texts
}

// openingRunes is how much of an article is searched for years.
const openingRunes = 20000

// opening returns the lines that may name years at the beginning of the article's title, headings and prose.
func (d *Document) opening() string {
	var b []byte
	runes := 0
	for _, block := range d.Blocks {
		if block.Kind == Boilerplate || block.Kind == Dateline {
			continue
		}
		part := d.Norm[block.Start:min(block.End, block.Start+openingRunes-runes)]
		if slices.Contains(part, '年') {
			b = append(AppendUTF8(b, part), '\n')
		}
		if runes += len(part); runes >= openingRunes {
			break
		}
	}
	return string(b)
}

func pageDate(s string) string {
	iso, _, _ := findDate(strings.TrimSpace(s))
	return iso
}

// fields splits a dateline at its spaces where a label follows: "2020-09-10 来源:甲报 编辑:乙".
func fields(s string) []string {
	s = strings.TrimSuffix(strings.TrimSuffix(s, ")"), "）")
	s = strings.TrimLeft(s, "(（ ")
	var out []string
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '\t' || r == '|' || r == '｜' }) {
		_, labelled := loadCues().credit.label(word)
		switch {
		case len(out) == 0 || labelled || strings.HasSuffix(out[len(out)-1], ":00"):
			out = append(out, word)
		default:
			out[len(out)-1] += " " + word
		}
	}
	return out
}

func labelledDate(datelines []string) string {
	for _, s := range datelines {
		for _, f := range fields(s) {
			if value, ok := loadCues().dateLabel.label(f); ok {
				if iso, _, _ := findDate(value); iso != "" {
					return iso
				}
			}
		}
	}
	return ""
}

// anyDate returns the most exact date of datelines, of equals the first.
func anyDate(datelines []string) string {
	best := ""
	for _, s := range datelines {
		if iso, _, _ := findDate(s); len(iso) > len(best) {
			best = iso
		}
	}
	return best
}

func labelledSource(datelines []string) string {
	c := loadCues()
	for _, s := range datelines {
		for _, f := range fields(s) {
			value, ok := c.sourceLabel.label(f)
			value = strings.Trim(value, " 《》\"“”()（）[]【】-—")
			if ok && value != "" && !slices.Contains(c.self, value) {
				return value
			}
		}
	}
	return ""
}

// pressLine matches the beginning of a dispatch: 新华社北京8月28日电. Its groups are what stands before the date, year, month, day.
var pressLine = regexp.MustCompile(`^([^，。；：]{0,30}?)[ （(]*(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})日 ?(?:专?电|讯|消息)`)

// pressOpening is how much of a line of prose may hold a press line.
const pressOpening = 60

// press returns the parts of the press line in the first lines of prose, or nil.
func (d *Document) press() []string {
	const lines = 3
	seen := 0
	for _, b := range d.Blocks {
		if b.Kind != Text {
			continue
		}
		opening := d.Norm[b.Start:min(b.End, b.Start+pressOpening)]
		if slices.Contains(opening, '日') { // far from all lines are dated
			if m := pressLine.FindStringSubmatch(string(opening)); m != nil {
				return m
			}
		}
		if seen++; seen == lines {
			break
		}
	}
	return nil
}

// pressDate returns the date of a press line; year is its year if it has none of its own.
func pressDate(m []string, year int) string {
	switch {
	case m == nil:
		return ""
	case m[2] != "":
		return isoDate(m[2], m[3], m[4])
	case year != 0:
		return isoDate(strconv.Itoa(year), m[3], m[4])
	}
	return ""
}

// pressSource returns the medium that a press line begins with: the longest beginning that ends as names of media do.
func pressSource(m []string) string {
	if m == nil {
		return ""
	}
	c := loadCues()
	for name := m[1]; name != ""; {
		if hasSuffix(name, c.media) && utf8.RuneCountInString(name) > 1 {
			if slices.Contains(c.self, name) {
				return ""
			}
			return name
		}
		_, size := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-size]
	}
	return ""
}

// datedMedium matches a medium with the year of its issue behind it: 柳河日报 2009年6月11日 第5版.
var datedMedium = regexp.MustCompile(`^《?([^《》，。、：:\s]{3,14})》?[\s(（]*(?:19|20)\d\d[年.\-/]`)

// medium returns the medium that a line of its name and date begins with, or "".
func medium(s string) string {
	m := datedMedium.FindStringSubmatch(s)
	if c := loadCues(); m == nil || !hasSuffix(m[1], c.media) || slices.Contains(c.self, m[1]) {
		return ""
	}
	return m[1]
}

// printedIn returns the medium that a dateline names with the date of its issue.
func printedIn(datelines []string) string {
	for _, s := range datelines {
		if inner, ok := inParentheses(s); ok {
			s = inner
		}
		if name := medium(s); name != "" {
			return name
		}
	}
	return ""
}

// signedBy returns the office that stands before the date at the end of a document.
func signedBy(datelines []string) string {
	n := len(datelines)
	if n < 2 {
		return ""
	}
	rest, dated := afterDate(datelines[n-1])
	_, labelled := loadCues().credit.label(datelines[n-2])
	if !dated || rest != "" || labelled || loadCues().byline.of(datelines[n-2]) != "" {
		return ""
	}
	if iso, _, _ := findDate(datelines[n-2]); iso != "" {
		return ""
	}
	return strings.Trim(datelines[n-2], "()（）")
}
