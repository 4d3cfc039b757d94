// Package pinyin knows how Chinese characters are read in Mandarin.
package pinyin

import (
	_ "embed"
	"slices"
	"strings"
)

// syllables has a line for each syllable without tone: the syllable, a tab, and the characters
// that are read so, in the order of their code points. A character with several readings stands
// in several lines. It is made by export/page/web/build/pinyin.mjs from the npm package pinyin-pro.
//
//go:embed syllables.txt
var syllables string

// Readings tells for each character of the texts that the table knows how it is read: one or
// more syllables in letters a to z, sorted.
func Readings(texts []string) map[string][]string {
	asked := map[rune]bool{}
	for _, text := range texts {
		for _, r := range text {
			asked[r] = true
		}
	}
	readings := map[string][]string{}
	for line := range strings.Lines(syllables) {
		syllable, chars, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		for _, r := range chars {
			if asked[r] {
				readings[string(r)] = append(readings[string(r)], syllable)
			}
		}
	}
	for _, of := range readings {
		slices.Sort(of)
	}
	return readings
}
