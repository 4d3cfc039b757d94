package extract

// runeSet is a set of characters below U+10000.
type runeSet [1 << 10]uint64

func newRuneSet(chars string) *runeSet {
	var set runeSet
	for _, c := range chars {
		set[c>>6] |= 1 << (c & 63)
	}
	return &set
}

func (set *runeSet) has(c rune) bool { return c < 1<<16 && set[c>>6]&(1<<(c&63)) != 0 }

// byStart are the entries of a table by the first characters of their words, in the order of the table.
func byStart[T any](table []T, word func(T) string) map[rune][]T {
	out := map[rune][]T{}
	for _, e := range table {
		first := firstOf(word(e))
		out[first] = append(out[first], e)
	}
	return out
}
