package document

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"

	"example.org/kg/extract/hanzi"
)

//go:embed common.txt
var commonText string

var commonHan = sync.OnceValue(func() map[rune]bool {
	common := map[rune]bool{}
	for line := range strings.Lines(commonText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, r := range line {
			common[r] = unicode.Is(unicode.Han, r)
		}
	}
	return common
})

// Weights of code points in the score of a decoding.
const (
	weightCommon  = 1.0
	weightRare    = 0.1  // Han, but not common: names, or chance
	weightForeign = -1.0 // letters that Chinese news does not use
	weightBroken  = -3.0 // what no text has
)

// plausible scores text from 1, ordinary Chinese, down to −3, nothing but broken characters. ASCII counts only in encodings
// where it takes a NUL (wide), since everywhere else it looks the same.
func plausible(text string, wide bool) float64 {
	common := commonHan()
	sum, count := 0.0, 0
	for _, r := range hanzi.Fold(text) {
		switch {
		case ' ' <= r && r <= '~' || r == '\n' || r == '\r' || r == '\t':
			if !wide {
				continue
			}
			sum += weightCommon
		case common[r] || 0x3000 <= r && r <= 0x3020 || 0xff00 <= r && r <= 0xff5e || strings.ContainsRune("“”‘’—…·", r):
			sum += weightCommon
		case unicode.Is(unicode.Han, r):
			sum += weightRare
		case r < ' ' || r == 0x7f || r == unicode.ReplacementChar || !unicode.IsGraphic(r) && !unicode.Is(unicode.Cf, r):
			sum += weightBroken
		default:
			sum += weightForeign
		}
		count++
	}
	if count == 0 {
		return 0
	}
	return sum / float64(count)
}
