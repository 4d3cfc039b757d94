package main

import (
	_ "embed"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode/utf8"
)

//go:embed data/former_more.tsv
var formerMoreText string

// formerPath is where the names of the imported list are kept.
const formerPath = "gen/data/former.tsv"

// importFormer reads a CSV with the columns old name, old code, province,
// prefecture, until, codes today (parted by blanks), names today, and writes
// to path the rows whose name lives on in one division: name, old code, until,
// code today.
func importFormer(csvPath string, t *table, path string) error {
	rows, err := readCSV(csvPath)
	if err != nil {
		return err
	}
	var b strings.Builder
	b.WriteString("# Names abolished since 2000: name, old code, last year in force, code today.\n")
	for _, row := range rows {
		old, oldCode, until := row[0], row[1], row[4]
		code := successor(t, old, oldCode, strings.Fields(row[5]))
		if kind(old) || !divisionEnd.MatchString(old) {
			continue
		}
		if code == "" {
			logf("no single successor: %s %s %s", old, oldCode, row[6])
			continue
		}
		if t.divisions[code].official() != old {
			fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", old, oldCode, until, code)
		}
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

// kind reports whether a former name says only what kind of place it was, as
// 郊区 and 新区 do; many cities had one.
func kind(old string) bool {
	return strings.HasSuffix(old, "区") && utf8.RuneCountInString(old) == 2
}

// successor returns the code of the division that goes on under an old name:
// the only one of codes, or the one with the same stem. A prefecture is
// followed by the one of its province that has the same stem. It returns ""
// where there is none.
func successor(t *table, old, oldCode string, codes []string) string {
	for _, row := range tsv(formerMoreText) {
		if row[1] == oldCode {
			return "" // told there
		}
	}
	if len(codes) == 0 && strings.HasSuffix(oldCode, "00") {
		for code := range t.divisions {
			if code[:2] == oldCode[:2] && strings.HasSuffix(code, "00") && code[2:] != "0000" {
				codes = append(codes, code)
			}
		}
		slices.Sort(codes)
	} else if len(codes) == 1 && t.divisions[codes[0]] != nil {
		return codes[0]
	}
	stem, _ := split(old)
	for _, code := range codes {
		if d := t.divisions[code]; d != nil {
			if s, _ := split(d.official()); s == stem {
				return code
			}
		}
	}
	return ""
}

// addFormer gives the divisions the names of former.tsv and former_more.tsv,
// and the stems of those names which no division bears today.
func addFormer(t *table) error {
	text, err := os.ReadFile(formerPath)
	if err != nil {
		return fmt.Errorf("former names: %w", err)
	}
	taken := map[string]bool{}
	for _, d := range t.divisions {
		for _, n := range d.names {
			taken[n.text] = true
		}
	}
	for _, row := range append(tsv(string(text)), tsv(formerMoreText)...) {
		d := t.divisions[row[3]]
		if d == nil {
			return fmt.Errorf("former name %s: no division %s", row[0], row[3])
		}
		d.add(row[0], true)
		for _, short := range shortNames(row[0]) {
			if !taken[short] {
				d.add(short, true)
			}
		}
	}
	return nil
}
