package segment

import (
	"fmt"
	"math"
	"unicode"

	"github.com/go-ego/gse"
)

// dictionary holds the words of a gse.Dictionary as a trie over code points, in a few flat tables
// without pointers: small, and nothing that the garbage collector has to look at.
type dictionary struct {
	nodes []node
	// edges is a hash table with linear probing; no edge leads to the root, so that a slot that
	// does is free.
	edges []edge
	first []int32  // of the edges, those from the root over code points below U+10000
	tags  []string // of parts of speech
}

// node is the beginning of a word, or a whole one.
type node struct {
	distance float32 // what the word costs on the way through a text; 0 for a mere beginning
	tag      uint16
}

const root int32 = 0

// Tags that every dictionary has.
const (
	noTag      = iota // of the beginning of a word
	unknownTag        // "x", as gse calls what it does not know
)

// edge leads from a node over a code point to the next one.
type edge struct {
	from int32
	char rune
	to   int32
}

// tableBits is the base-2 logarithm of the slots for edges; two fifths of them are in use.
const tableBits = 18

// compact makes a dictionary of the one that gse has read.
func compact(from *gse.Dictionary) (*dictionary, error) {
	d := &dictionary{nodes: make([]node, 1, len(from.Tokens)*5/4), edges: make([]edge, 1<<tableBits), first: make([]int32, 1<<16), tags: []string{noTag: "", unknownTag: "x"}}
	tagOf := map[string]uint16{"": noTag, "x": unknownTag}
	total := float32(math.Log2(from.TotalFreq()))
	for i := range from.Tokens {
		token := &from.Tokens[i]
		n := root
		for _, c := range token.Text() {
			if isAlphanumeric(c) {
				return nil, fmt.Errorf("%s: words of letters or digits are never looked up", token.Text())
			}
			n = d.grow(n, c)
		}
		if len(d.nodes) > len(d.edges)*3/4 {
			return nil, fmt.Errorf("more than %d beginnings of words", len(d.nodes))
		}
		tag, ok := tagOf[token.Pos()]
		if !ok {
			tag = uint16(len(d.tags))
			tagOf[token.Pos()] = tag
			d.tags = append(d.tags, token.Pos())
		}
		d.nodes[n] = node{total - float32(math.Log2(token.Freq())), tag}
	}
	return d, nil
}

// slot is where the edge from a node over a code point lies, or the free slot where it belongs.
func (d *dictionary) slot(from int32, char rune) *edge {
	h := (uint64(from)<<21 | uint64(char)) * 0x9E3779B97F4A7C15 >> (64 - tableBits)
	for {
		if e := &d.edges[h]; e.from == from && e.char == char || e.to == root {
			return e
		}
		h = (h + 1) % (1 << tableBits)
	}
}

// next goes over a code point; false where no word goes on like this.
func (d *dictionary) next(from int32, char rune) (int32, bool) {
	if from == root && char>>16 == 0 {
		to := d.first[char]
		return to, to != root
	}
	e := d.slot(from, char)
	return e.to, e.to != root
}

// grow is next, with a new node where there is none.
func (d *dictionary) grow(from int32, char rune) int32 {
	e := d.slot(from, char)
	if e.to == root {
		*e = edge{from, char, int32(len(d.nodes))}
		if from == root && char>>16 == 0 {
			d.first[char] = e.to
		}
		d.nodes = append(d.nodes, node{})
	}
	return e.to
}

// isAlphanumeric tells whether a character belongs to a run of letters and digits, which gse takes
// for one word: those that take at most two bytes.
func isAlphanumeric(c rune) bool {
	const threeBytes = 0x800
	return c < threeBytes && (unicode.IsLetter(c) || unicode.IsNumber(c))
}
