package document

// signs are the characters of a line by which its kind is told, or at least all of them: what a line has no sign of need not be
// looked for in it.
type signs uint8

const (
	wordSign  signs = 1 << iota // a letter, a digit, a Han character
	digitSign                   // an Arabic digit
	stopSign                    // 。
	endSign                     // 。！？
	gapSign                     // parts cells and the words of a menu: a space, a tab, a bar
	dashSign                    // may part the names of a pair
	arrowSign                   // parts the steps of a trail
)

func signsOf(line []rune) signs {
	var s signs
	for _, r := range line {
		switch {
		case r >= 0x3400 && r <= 0x9fff || r >= 0x20000:
			s |= wordSign
		case '0' <= r && r <= '9':
			s |= wordSign | digitSign
		case isWord(r):
			s |= wordSign
		default:
			s |= signOf(r)
		}
	}
	return s
}

func signOf(r rune) signs {
	switch r {
	case '。':
		return stopSign | endSign
	case '！', '？':
		return endSign
	case ' ', '\t', '|', '｜':
		return gapSign
	case '—', '－', '-':
		return dashSign
	case '>', '›', '»':
		return arrowSign
	}
	return 0
}
