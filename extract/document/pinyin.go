package document

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

//go:embed pinyin.txt
var pinyinText string

var pinyinSyllables = sync.OnceValue(func() map[string]bool {
	syllables := map[string]bool{}
	for line := range strings.Lines(pinyinText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, s := range strings.Fields(line) {
			syllables[s] = true
		}
	}
	return syllables
})

const (
	longestSyllable = 6 // letters of zhuang
	// enoughNoise is the number of toned glosses from which a page counts as noisy: then a syllable without tone is one too, which
	// elsewhere may be a word or a label ("选项(a)").
	enoughNoise = 3
)

// pinyinNoise finds the glosses that some sites put into their text, a syllable in parentheses after the character it spells:
// 創(chuàng)新.
type pinyinNoise struct {
	text     []rune
	toneless bool // the page is so noisy that syllables without tone count
}

func newPinyinNoise(text []rune) *pinyinNoise {
	p := &pinyinNoise{text: text}
	found := 0
	for i, r := range text {
		if (r == '(' || r == '（') && p.at(i) > 0 {
			if found++; found == enoughNoise {
				p.toneless = true
				break
			}
		}
	}
	return p
}

// at returns the length of the gloss that starts at text[i], parentheses included; 0 when there is none.
func (p *pinyinNoise) at(i int) int {
	text := p.text
	if text[i] != '(' && text[i] != '（' || i == 0 || !unicode.Is(unicode.Han, text[i-1]) {
		return 0
	}
	var syllable [longestSyllable]byte
	letters, toned := 0, false
	for j := i + 1; j < len(text); j++ {
		r := text[j]
		if r == ')' || r == '）' {
			if letters == 0 || !toned && !p.toneless || !pinyinSyllables()[string(syllable[:letters])] {
				return 0
			}
			return j + 1 - i
		}
		letter, tone := pinyinLetter(r)
		toned = toned || tone
		if letter == 0 { // a combining tone mark
			continue
		}
		if letter < 0 || letters == len(syllable) {
			return 0
		}
		syllable[letters] = byte(letter)
		letters++
	}
	return 0
}

// tonedVowels are the vowels with their four tones.
var tonedVowels = [...]struct {
	plain rune
	toned string
}{{'a', "āáǎàă"}, {'e', "ēéěèĕ"}, {'i', "īíǐìĭ"}, {'o', "ōóǒòŏ"}, {'u', "ūúǔùŭ"}, {'v', "ǖǘǚǜ"}, {'n', "ńňǹ"}}

// pinyinLetter returns the plain letter of r and whether r bears a tone: 0 for a combining mark, -1 for what pinyin does not
// contain.
func pinyinLetter(r rune) (letter rune, toned bool) {
	switch {
	case 'a' <= r && r <= 'z':
		return r, false
	case r == 'ü':
		return 'v', false
	case r == 'ɡ', r == 'ɑ':
		return map[rune]rune{'ɡ': 'g', 'ɑ': 'a'}[r], false
	case strings.ContainsRune("\u0300\u0301\u0304\u0306\u030c", r):
		return 0, true
	case r == '\u0308':
		return 0, false
	}
	for _, v := range tonedVowels {
		if strings.ContainsRune(v.toned, r) {
			return v.plain, true
		}
	}
	return -1, false
}
