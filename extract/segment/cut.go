package segment

// step is the best way to the end of a character: its length so far, and the word that it ends
// with. A length of 0 is no way yet.
type step struct {
	distance float32
	start    int32
	tag      uint8
}

// unknown is what a character, or a run of letters and digits, costs that is no word.
const unknown = 32

// cut appends the words of text on the shortest way through it, as gse finds it.
func (d *dictionary) cut(words []Word, text []rune) []Word {
	var few [32]step
	steps := few[:0]
	if len(text) > len(few) {
		steps = make([]step, 0, len(text))
	}
	steps = steps[:len(text)]
	for at := 0; at < len(text); {
		base := float32(0)
		if at > 0 {
			base = steps[at-1].distance
		}
		end := at + 1
		if isAlphanumeric(text[at]) {
			for end < len(text) && isAlphanumeric(text[end]) {
				end++
			}
			steps[end-1].reach(base+unknown, at, unknownTag)
		} else if !d.reachWords(steps, text, at, base) {
			steps[at].reach(base+unknown, at, unknownTag)
		}
		at = end
	}
	first := len(words)
	for end := len(text); end > 0; {
		s := &steps[end-1]
		words = append(words, Word{int(s.start), end, d.tags[s.tag]})
		end = int(s.start)
	}
	for i, j := first, len(words)-1; i < j; i, j = i+1, j-1 {
		words[i], words[j] = words[j], words[i]
	}
	return words
}

// reachWords goes on by every word that begins at text[at]; it tells whether the character alone
// is one.
func (d *dictionary) reachWords(steps []step, text []rune, at int, base float32) (single bool) {
	n := root
	for end := at; end < len(text); end++ {
		e := d.next(n, text[end])
		if e == nil {
			break
		}
		if n = e.node(); e.distance != 0 {
			steps[end].reach(base+e.distance, at, e.tag())
			single = single || end == at
		}
	}
	return single
}

// longest is the length of the longest word that text begins with.
func (d *dictionary) longest(text []rune) (length int, ok bool) {
	n := root
	for i, c := range text {
		e := d.next(n, c)
		if e == nil {
			break
		}
		if n = e.node(); e.distance != 0 {
			length = i + 1
		}
	}
	return length, length > 0
}

// reach takes a way that is shorter than the one known.
func (s *step) reach(distance float32, start int, tag uint8) {
	if s.distance == 0 || s.distance > distance {
		*s = step{distance, int32(start), tag}
	}
}
