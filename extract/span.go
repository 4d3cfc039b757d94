package extract

// span is a range of code points of the normalised text, end exclusive.
type span struct{ start, end int }

func (s span) len() int             { return s.end - s.start }
func (s span) overlaps(o span) bool { return s.start < o.end && o.start < s.end }
