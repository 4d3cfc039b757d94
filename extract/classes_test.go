package extract

import (
	"testing"

	"example.org/kg/extract/lexicon"
)

// What the code asks for has words, and has them under the number that it asks with.
func TestKnownClasses(t *testing.T) {
	kb := newExtractor(t).kb
	for number, class := range knownClasses {
		words := append(kb.words.Members(class), kb.names.Members(class)...)
		if len(words) == 0 {
			t.Errorf("class %s has no words", class)
		}
		for _, w := range words {
			if n := lexicon.Number(number); !kb.words.Classes(w).Has(n) && !kb.names.Classes(w).Has(n) {
				t.Errorf("%s is not of class %s", w, class)
			}
		}
	}
}
