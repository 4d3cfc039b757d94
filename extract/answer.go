package extract

// Questions how much, and their answers.

// answers tells whether a figure opens the answer to a question how much: 答：26.9亿元，….
func (r *reading) answers(d *discourse, sent *sentence, at int) bool {
	if sent.index-d.asked.sent.index > 1 {
		return false
	}
	for k := range at {
		switch c := &sent.chunks[k]; c.kind {
		case mentionChunk:
			return false
		case quantityChunk:
			if c.q.unit != unitYear && c.q.unit != sent.chunks[at].q.unit {
				return false
			}
		default:
			if c.len() > 4 {
				return false
			}
		}
	}
	return true
}

// asks tells whether a sentence asks how much or how many.
func (r *reading) asks(sent *sentence) bool {
	last := r.text[sent.end-1]
	return (last == '？' || last == '?') && r.kb.lists[askList].In(r.slice(sent.span))
}
