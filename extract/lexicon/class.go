package lexicon

import (
	"fmt"
	"strings"
)

// Class is a set of words that play the same part, named in the data files.
type Class string

// Number is that of a class among the classes of a program.
type Number uint8

// Set is a set of classes by their numbers.
type Set [4]uint64

func (s *Set) add(n Number) { s[n>>6] |= 1 << (n & 63) }

// Has tells whether a class is in the set.
func (s *Set) Has(n Number) bool { return s[n>>6]>>(n&63)&1 != 0 }

// Meets tells whether the two sets share a class.
func (s *Set) Meets(o *Set) bool {
	return s[0]&o[0]|s[1]&o[1]|s[2]&o[2]|s[3]&o[3] != 0
}

// Join adds all classes of another set.
func (s *Set) Join(o *Set) {
	for i := range s {
		s[i] |= o[i]
	}
}

// Numbers are the numbers of classes.
type Numbers map[Class]Number

// NumbersOf numbers classes in their order, leaving out those that it has numbered.
func NumbersOf(lists ...[]Class) (Numbers, error) {
	const most = 256
	out := Numbers{}
	for _, list := range lists {
		for _, c := range list {
			if _, ok := out[c]; ok {
				continue
			}
			if len(out) == most {
				return nil, fmt.Errorf("class %s is one too many: there can be %d", c, most)
			}
			out[c] = Number(len(out))
		}
	}
	return out, nil
}

// Set is the set of some classes. A name that ends in "." stands for all classes that begin with it.
func (n Numbers) Set(classes ...Class) Set {
	var set Set
	for _, want := range classes {
		for c, no := range n {
			if c == want || strings.HasSuffix(string(want), ".") && strings.HasPrefix(string(c), string(want)) {
				set.add(no)
			}
		}
	}
	return set
}

// Classes are those of one word.
type Classes struct {
	Word int     // number of the word in its lexicon, from 1; 0 for none
	Len  int     // code points of the word
	List []Class // in the order of the file
	Set
}

// none are the classes of what is no word of a lexicon.
var none Classes
