package main

import (
	"bufio"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"
)

//go:embed data/common.txt
var commonText string

// words tells which names are words of the language too.
type words struct {
	dict   map[string]word
	common map[string]bool // by hand
}

// word is an entry of the dictionary: how often it was counted in its corpus,
// and its part of speech.
type word struct {
	freq int
	tag  string
}

// readWords reads gse's word lists from dir and the list kept by hand.
func readWords(dir string) (*words, error) {
	if dir == "" {
		var err error
		if dir, err = gseDict(); err != nil {
			return nil, err
		}
	}
	w := &words{dict: map[string]word{}, common: map[string]bool{}}
	for _, file := range []string{"s_1.txt", "t_1.txt"} {
		if err := w.readDict(filepath.Join(dir, file)); err != nil {
			return nil, err
		}
	}
	for _, row := range tsv(commonText) {
		w.common[row[0]] = true
	}
	return w, nil
}

func (w *words) readDict(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("dictionary: %w", err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) != 3 {
			continue
		}
		freq, err := strconv.Atoi(fields[1])
		if err != nil {
			return fmt.Errorf("dictionary: %s: %w", lines.Text(), err)
		}
		w.dict[fields[0]] = word{freq, fields[2]}
	}
	return lines.Err()
}

// mark flags the names of the table that are words too. Short names of
// provinces and prefectures are so well known that the dictionary is not asked;
// stems of former names are so little known that it must have them as places.
func (w *words) mark(t *table) {
	for code, d := range t.divisions {
		for i := range d.names {
			n := &d.names[i]
			prefecture := strings.HasSuffix(code, "00") && !n.former
			n.common = w.common[n.text] || !prefecture && w.ordinary(n.text) || n.formerStem() && !w.place(n.text)
			if i > 0 && utf8.RuneCountInString(n.text) == 2 && strings.HasSuffix(n.text, "旗") {
				n.common = true // made of a first character only
			}
		}
	}
	for _, list := range t.townships {
		for _, d := range list {
			for i := range d.names {
				n := &d.names[i]
				// Two characters arise by accident: 古乡, 九镇.
				n.common = utf8.RuneCountInString(n.text) == 2 || w.common[n.text] || w.ordinary(n.text)
			}
		}
	}
}

// The counts from which a word is taken for ordinary. Names that the lists do
// not know as places are tagged as persons (nr), brands (nz) or bodies (nt)
// there, often with small counts; the tags of other words are surer. A place
// tag (ns) is believed.
const (
	minProper = 150
	minWord   = 30
)

// ordinary reports whether the dictionary has a name of two characters, or a
// longer one without the suffix of a division, as a word that is no place.
func (w *words) ordinary(text string) bool {
	e, ok := w.dict[text]
	if !ok || e.tag == "ns" || utf8.RuneCountInString(text) > 2 && divisionOrTownship(text) {
		return false
	}
	if strings.HasPrefix(e.tag, "nr") || e.tag == "nz" || e.tag == "nt" {
		return e.freq >= minProper
	}
	return e.freq >= minWord
}

// place reports whether the dictionary has text as a place.
func (w *words) place(text string) bool { return w.dict[text].tag == "ns" }

func divisionOrTownship(text string) bool {
	return divisionEnd.MatchString(text) || townshipEnd.MatchString(text)
}
