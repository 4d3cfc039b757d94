// Package segment finds word boundaries in Chinese text with the dictionary and the method of
// github.com/go-ego/gse, trimmed to the words that matter for boundaries.
//
// gse reads the dictionary and weighs its words. Cutting is done over a compact copy of what it
// has read (dictionary.go, cut.go): it gives the words that gse gives, which a test asserts, and
// needs neither its bytes nor its allocations.
package segment

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"sync"

	"github.com/go-ego/gse"
)

//go:generate go run ./gen -gse ${GSE} -least 20

//go:embed words.txt.gz
var packed []byte // see gen: words of gse's dictionary (MIT and Apache-2.0) with frequency ≥ 20

// Data is the embedded dictionary as it is packed, for telling one version from another.
func Data() string { return string(packed) }

// Word is one word of a text.
type Word struct {
	Start, End int    // code points of the text, End exclusive
	Tag        string // part of speech in the dictionary (n, v, ns, p, …), "" or "x" for what it does not know
}

// Segmenter cuts text into words. It is safe for use by several goroutines.
type Segmenter struct{ dict *dictionary }

// Default is the segmenter with the embedded dictionary, loaded on first use.
var Default = sync.OnceValues(load)

func load() (*Segmenter, error) {
	seg, err := loadGSE()
	if err != nil {
		return nil, fmt.Errorf("embedded dictionary: %w", err)
	}
	dict, err := compact(seg.Dict)
	if err != nil {
		return nil, fmt.Errorf("embedded dictionary: %w", err)
	}
	return &Segmenter{dict}, nil
}

// loadGSE is gse's segmenter with the embedded dictionary.
func loadGSE() (*gse.Segmenter, error) {
	zip, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	words, err := io.ReadAll(zip)
	if err != nil {
		return nil, err
	}
	seg := &gse.Segmenter{SkipLog: true, NotLoadHMM: true}
	if err := seg.LoadDictStr(string(words)); err != nil {
		return nil, err
	}
	return seg, nil
}

// Words cuts text into words that tile it.
func (s *Segmenter) Words(text []rune) []Word { return s.AppendWords(nil, text) }

// AppendWords is Words, with the words behind those of a slice that the caller keeps for it.
func (s *Segmenter) AppendWords(words []Word, text []rune) []Word { return s.dict.cut(words, text) }

// MayCross tells whether a word of the dictionary that begins in front of text[at] runs on over it. Where
// none does, no word that Words finds in text can.
func (s *Segmenter) MayCross(text []rune, at int) bool {
	for start := range at {
		if n, ok := s.dict.longest(text[start:]); ok && start+n > at {
			return true
		}
	}
	return false
}

// Known tells the part of speech of a word that the dictionary holds, "" for what only begins one.
func (s *Segmenter) Known(word string) (tag string, ok bool) {
	n := root
	var e *edge
	for _, c := range word {
		if e = s.dict.next(n, c); e == nil {
			return "", false
		}
		n = e.node()
	}
	if e == nil {
		return "", false
	}
	return s.dict.tags[e.tag()], true
}
