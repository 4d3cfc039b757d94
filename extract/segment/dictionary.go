package segment

import (
	"fmt"
	"math"
	"unicode"

	"github.com/go-ego/gse"
)

// dictionary holds the words of a gse.Dictionary as a trie over code points, in one flat table without
// pointers: nothing that the garbage collector has to look at, and one place of memory for a step.
type dictionary struct {
	// edges is a hash table with linear probing; a slot with no key is free.
	edges []edge
	nodes uint32   // how many there are; the first is the root
	tags  []string // of parts of speech
}

const root uint32 = 0

// Tags that every dictionary has.
const (
	noTag      = iota // of the beginning of a word
	unknownTag        // "x", as gse calls what it does not know
)

// edge leads over a code point to a node, which is the beginning of a word or a whole one.
type edge struct {
	key      uint64  // the node that it leads from, and the code point
	to       uint32  // the node, and the tag of the word
	distance float32 // what the word costs on the way through a text; 0 for a mere beginning
}

const (
	tagBits  = 8
	runeBits = 21
)

func (e *edge) node() uint32 { return e.to >> tagBits }

func (e *edge) tag() uint8 { return uint8(e.to) }

// tableBits is the base-2 logarithm of the slots for edges; two fifths of them are in use.
const tableBits = 18

// compact makes a dictionary of the one that gse has read.
func compact(from *gse.Dictionary) (*dictionary, error) {
	d := &dictionary{nodes: 1, edges: make([]edge, 1<<tableBits), tags: []string{noTag: "", unknownTag: "x"}}
	tagOf := map[string]uint8{"": noTag, "x": unknownTag}
	total := float32(math.Log2(from.TotalFreq()))
	for i := range from.Tokens {
		token := &from.Tokens[i]
		n, last := root, (*edge)(nil)
		for _, c := range token.Text() {
			if isAlphanumeric(c) {
				return nil, fmt.Errorf("%s: words of letters or digits are never looked up", token.Text())
			}
			last = d.grow(n, c)
			n = last.node()
		}
		if int(d.nodes) > len(d.edges)*3/4 {
			return nil, fmt.Errorf("more than %d beginnings of words", d.nodes)
		}
		tag, ok := tagOf[token.Pos()]
		if !ok {
			if len(d.tags) == 1<<tagBits {
				return nil, fmt.Errorf("more than %d tags", len(d.tags))
			}
			tag = uint8(len(d.tags))
			tagOf[token.Pos()] = tag
			d.tags = append(d.tags, token.Pos())
		}
		last.to = n<<tagBits | uint32(tag)
		last.distance = total - float32(math.Log2(token.Freq()))
	}
	return d, nil
}

// slot is where the edge from a node over a code point lies, or the free slot where it belongs.
func (d *dictionary) slot(from uint32, char rune) *edge {
	key := uint64(from+1)<<runeBits | uint64(char)
	h := key * 0x9E3779B97F4A7C15 >> (64 - tableBits)
	for {
		if e := &d.edges[h]; e.key == key || e.key == 0 {
			return e
		}
		h = (h + 1) % (1 << tableBits)
	}
}

// next goes over a code point; nil where no word goes on like this.
func (d *dictionary) next(from uint32, char rune) *edge {
	if e := d.slot(from, char); e.key != 0 {
		return e
	}
	return nil
}

// grow is next, with a new node where there is none.
func (d *dictionary) grow(from uint32, char rune) *edge {
	e := d.slot(from, char)
	if e.key == 0 {
		e.key, e.to = uint64(from+1)<<runeBits|uint64(char), d.nodes<<tagBits
		d.nodes++
	}
	return e
}

// isAlphanumeric tells whether a character belongs to a run of letters and digits, which gse takes
// for one word: those that take at most two bytes.
func isAlphanumeric(c rune) bool {
	const threeBytes = 0x800
	return c < threeBytes && (unicode.IsLetter(c) || unicode.IsNumber(c))
}
