// Command gen writes opencc.txt, the conversion tables that package hanzi embeds, from an unpacked opencc-js package.
//
// To renew the tables:
//
//	npm pack opencc-js@1.4.2 && tar xzf opencc-js-1.4.2.tgz
//	go run example.org/kg/extract/hanzi/gen -from package -o opencc.txt
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// pairsPerLine keeps the lines of opencc.txt short enough to be read in a diff.
const pairsPerLine = 32

func main() {
	from := flag.String("from", "package", "folder of the unpacked npm package opencc-js")
	out := flag.String("o", "opencc.txt", "file to write")
	flag.Parse()
	if err := run(*from, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(from, out string) error {
	tables, err := load(from)
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	tables.write(w)
	return errors.Join(w.Flush(), f.Close())
}

// pair is one dictionary line: source and replacement, equally many code points.
type pair struct{ from, to string }

type tables struct {
	version                       string
	compat, characters, phrases   []pair
	variants                      []pair // regional characters OpenCC's t2s leaves alone
	variantsPhrases, variantChars []pair
}

func load(from string) (*tables, error) {
	t := &tables{}
	var err error
	if t.version, err = version(filepath.Join(from, "package.json")); err != nil {
		return nil, err
	}
	for _, d := range []struct {
		name string
		into *[]pair
	}{
		{"CJK_Compatibility_Ideographs", &t.compat},
		{"TSCharacters", &t.characters},
		{"TSPhrases", &t.phrases},
		{"HKVariantsRev", &t.variantChars},
		{"TWVariantsRev", &t.variantChars},
		{"HKVariantsRevPhrases", &t.variantsPhrases},
		{"TWVariantsRevPhrases", &t.variantsPhrases},
	} {
		pairs, err := dictionary(filepath.Join(from, "dist", "esm-lib", "dict", d.name+".js"))
		if err != nil {
			return nil, err
		}
		*d.into = append(*d.into, pairs...)
	}
	t.addVariants()
	return t, nil
}

func version(path string) (string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	var manifest struct{ Name, Version string }
	if err := json.Unmarshal(data, &manifest); err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	return manifest.Name + " " + manifest.Version, nil
}

// dictionary reads a module of the form `export default "from to|from to"`.
// It refuses a line that changes the number of code points: package hanzi promises to keep it.
func dictionary(path string) ([]pair, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	_, text, _ := strings.Cut(string(data), `"`)
	text, _, ok := strings.Cut(text, `"`)
	if !ok {
		return nil, fmt.Errorf("%s: no quoted dictionary", path)
	}
	var pairs []pair
	for line := range strings.SplitSeq(text, "|") {
		from, to, ok := strings.Cut(line, " ")
		if !ok || utf8.RuneCountInString(from) != utf8.RuneCountInString(to) {
			return nil, fmt.Errorf("%s: unusable line %q", path, line)
		}
		pairs = append(pairs, pair{from, to})
	}
	return pairs, nil
}

// addVariants fills t.variants: characters of Hong Kong and Taiwan that t2s keeps, with their simplified form.
// A character that a regional phrase list treats case by case (著 in 著名 and 看著) is left out.
func (t *tables) addVariants() {
	simplified := map[string]string{}
	known := map[string]bool{}
	for _, p := range t.characters {
		simplified[p.from] = p.to
		known[p.from], known[p.to] = true, true
	}
	for _, p := range t.variantChars {
		if known[p.from] || t.caseByCase(p.from) {
			continue
		}
		known[p.from] = true
		to := p.to
		if s, ok := simplified[to]; ok {
			to = s
		}
		if to != p.from {
			t.variants = append(t.variants, pair{p.from, to})
		}
	}
}

func (t *tables) caseByCase(char string) bool {
	for _, p := range t.variantsPhrases {
		if strings.Contains(p.from, char) && strings.Contains(p.to, char) {
			return true
		}
	}
	return false
}

func (t *tables) write(w io.Writer) {
	fmt.Fprintln(w, "# Traditional to simplified Chinese: OpenCC's tables as packed in", t.version+", Apache License 2.0.")
	fmt.Fprintln(w, "# Written by gen/main.go; do not edit. Lines without a space hold pairs of code points, the others a phrase each.")
	for _, s := range []struct {
		name  string
		pairs []pair
	}{
		{"compat", t.compat},
		{"characters", t.characters},
		{"variants", t.variants},
		{"phrases", t.phrases},
	} {
		fmt.Fprintf(w, "[%s]\n", s.name)
		writePairs(w, s.pairs)
	}
}

func writePairs(w io.Writer, pairs []pair) {
	column := 0
	for _, p := range pairs {
		if utf8.RuneCountInString(p.from) > 1 {
			fmt.Fprintln(w, p.from, p.to)
			continue
		}
		fmt.Fprint(w, p.from, p.to)
		if column++; column%pairsPerLine == 0 {
			fmt.Fprintln(w)
		}
	}
	if column%pairsPerLine != 0 {
		fmt.Fprintln(w)
	}
}
