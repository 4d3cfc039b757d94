package segment

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/go-ego/gse"
)

var original = sync.OnceValues(loadGSE)

// originalWords are the words that gse itself cuts text into.
func originalWords(seg *gse.Segmenter, text string) []Word {
	words := []Word{}
	for _, sg := range seg.Segment([]byte(text)) {
		words = append(words, Word{
			utf8.RuneCountInString(text[:sg.Start()]), utf8.RuneCountInString(text[:sg.End()]), sg.Token().Pos(),
		})
	}
	return words
}

func compareWithGSE(t *testing.T, text string) {
	t.Helper()
	seg, err := original()
	if err != nil {
		t.Fatal(err)
	}
	text = string([]rune(text)) // gse reads broken bytes one by one
	got := append([]Word{}, defaultSegmenter(t).Words([]rune(text))...)
	if want := originalWords(seg, text); !slices.Equal(got, want) {
		t.Errorf("%q is cut into\n%v, by gse into\n%v", text, got, want)
	}
}

// Every stretch of the articles is cut as gse cuts it.
func TestWordsAreThoseOfGSE(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatal("no articles", err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(string(data), "\n") {
			compareWithGSE(t, line)
			rs := []rune(line)
			for i := 0; i+9 <= len(rs); i += 4 {
				compareWithGSE(t, string(rs[i:i+9]))
			}
		}
	}
}

// Known tells what gse's dictionary tells.
func TestKnownIsThatOfGSE(t *testing.T) {
	seg, err := original()
	if err != nil {
		t.Fatal(err)
	}
	for i := range seg.Dict.Tokens {
		for word := seg.Dict.Tokens[i].Text(); word != ""; {
			_, want, wantOK := seg.Find(word)
			if tag, ok := defaultSegmenter(t).Known(word); tag != want || ok != wantOK {
				t.Fatalf("%s: %q %v, gse says %q %v", word, tag, ok, want, wantOK)
			}
			_, size := utf8.DecodeLastRuneInString(word)
			word = word[:len(word)-size]
		}
	}
}

func FuzzWordsAreThoseOfGSE(f *testing.F) {
	for _, seed := range []string{"珠海市帮扶怒江州。", "𠅤𠮷😀a帮", "1,234.5万元ABC公司", "½é帮İß助", ""} {
		f.Add(seed)
	}
	f.Fuzz(compareWithGSE)
}
