// Package segment finds word boundaries in Chinese text with github.com/go-ego/gse and a
// dictionary trimmed to the words that matter for boundaries.
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
type Segmenter struct {
	// Functions instead of gse's type: with the type in reach of reflection the linker would keep
	// all its methods, and with these 32 MB of dictionaries that nothing reads.
	cut  func([]byte) []gse.Segment
	find func(string) (float64, string, bool)
}

// Default is the segmenter with the embedded dictionary, loaded on first use.
var Default = sync.OnceValues(load)

func load() (*Segmenter, error) {
	zip, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("embedded dictionary: %w", err)
	}
	dict, err := io.ReadAll(zip)
	if err != nil {
		return nil, fmt.Errorf("embedded dictionary: %w", err)
	}
	seg := &gse.Segmenter{SkipLog: true, NotLoadHMM: true}
	if err := seg.LoadDictStr(string(dict)); err != nil {
		return nil, fmt.Errorf("embedded dictionary: %w", err)
	}
	return &Segmenter{
		cut:  func(text []byte) []gse.Segment { return seg.Segment(text) },
		find: func(word string) (float64, string, bool) { return seg.Find(word) },
	}, nil
}

// Words cuts text into words that tile it.
func (s *Segmenter) Words(text []rune) []Word {
	raw := []byte(string(text))
	segments := s.cut(raw)
	words := make([]Word, 0, len(segments))
	at, pos := 0, 0 // bytes and code points passed
	for _, sg := range segments {
		for at < sg.Start() {
			at, pos = at+runeLen(raw[at]), pos+1
		}
		w := Word{Start: pos}
		for at < sg.End() {
			at, pos = at+runeLen(raw[at]), pos+1
		}
		w.End = pos
		if t := sg.Token(); t != nil {
			w.Tag = t.Pos()
		}
		words = append(words, w)
	}
	return words
}

// Known tells the part of speech of a word that the dictionary holds.
func (s *Segmenter) Known(word string) (tag string, ok bool) {
	_, tag, ok = s.find(word)
	return tag, ok
}

func runeLen(first byte) int {
	switch {
	case first < 0x80:
		return 1
	case first < 0xe0:
		return 2
	case first < 0xf0:
		return 3
	}
	return 4
}
