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

// firstsOf are the first characters of n words.
func firstsOf(n int, word func(int) string) string {
	var out []rune
	for i := range n {
		out = append(out, firstOf(word(i)))
	}
	return string(out)
}
