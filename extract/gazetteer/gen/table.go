package main

import (
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/kg/extract/hanzi"
)

// division is one row of the table, with all its names.
type division struct {
	code  string
	names []name // the official one first
}

func (d *division) official() string { return d.names[0].text }

// add gives the division one more name unless it has it already or the name
// is shorter than two characters.
func (d *division) add(text string, former bool) {
	same := func(n name) bool { return n.text == text }
	if utf8.RuneCountInString(text) >= 2 && !slices.ContainsFunc(d.names, same) {
		d.names = append(d.names, name{text: text, former: former})
	}
}

// name is one name of a division as it is written today.
type name struct {
	text           string
	former, common bool
}

// formerStem reports whether n is a short form of a former name.
func (n name) formerStem() bool { return n.former && !divisionEnd.MatchString(n.text) }

// table holds the divisions of six digits and, by the first six digits of
// their code, the townships. Townships of zones stand under the zone's code.
type table struct {
	divisions map[string]*division
	townships map[string][]*division // by code
}

// codes returns the codes of six digits in use, sorted.
func (t *table) codes() []string {
	var codes []string
	for code := range t.divisions {
		codes = append(codes, code)
	}
	for code := range t.townships {
		if t.divisions[code] == nil {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes)
	return codes
}

// format writes the table in the form that package gazetteer reads.
func format(t *table) string {
	var b strings.Builder
	for _, code := range t.codes() {
		b.WriteString(code + "\t")
		if d := t.divisions[code]; d != nil {
			b.WriteString(formatNames(d.names))
		}
		b.WriteString("\t")
		last := "000"
		for i, d := range t.townships[code] {
			if i > 0 {
				b.WriteString(" ")
			}
			if n := d.code[6:]; n != next(last) {
				b.WriteString(n)
			}
			last = d.code[6:]
			b.WriteString(formatNames(d.names))
		}
		b.WriteString("\n")
	}
	return b.String()
}

// next counts a number of three digits up by one.
func next(n string) string {
	digits := []byte(n)
	for i := 2; i >= 0; i-- {
		if digits[i]++; digits[i] <= '9' {
			break
		}
		digits[i] = '0'
	}
	return string(digits)
}

func formatNames(names []name) string {
	items := make([]string, len(names))
	for i, n := range names {
		item := n.text
		if key := hanzi.Fold(n.text); key != n.text {
			item += "=" + key
		}
		if n.former {
			item = "~" + item
		}
		if n.common {
			item += "!"
		}
		items[i] = item
	}
	return strings.Join(items, "/")
}
