package safe

// Wide is how many bytes the characters have that IsWide finds.
const Wide = 3

// IsWide tells whether a character from U+3000 up stands at a place that is Wide bytes long and no surrogate, as those of
// Chinese texts are: it needs no escape in any syntax. Looking at three bytes is faster than decoding.
func IsWide(s string, i int) bool {
	const surrogates = 0xed // what they and some syllables of Korean begin with
	return i+Wide <= len(s) && 0xe3 <= s[i] && s[i] <= 0xef && s[i] != surrogates && s[i+1]>>6 == 2 && s[i+2]>>6 == 2
}
