package extract

import (
	"slices"
	"testing"

	"example.org/kg/extract/lexicon"
)

// Every list that the code asks for has words, and every list has somebody who asks for it.
func TestKnownLists(t *testing.T) {
	kb := newExtractor(t).kb
	for i, class := range listNames {
		if len(kb.lists[i]) == 0 {
			t.Errorf("list %s has no words", class)
		}
	}
	for class := range classesIn(lexicon.Lists()) {
		if !isList(class) || !slices.Contains(listNames[:], class) {
			t.Errorf("nothing asks for %s", class)
		}
	}
}

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
