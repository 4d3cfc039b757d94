package extract

import (
	"strings"

	"example.org/kg/extract/lexicon"
)

// chunk is one typed stretch of a sentence: a mention, a quantity, a cue word, a sign that
// parts clauses, or other text.
type chunk struct {
	span
	kind chunkKind
	// opensCouple marks the first chunk of a couple, which no list runs into.
	opensCouple bool
	clause      int // clauses of a sentence are numbered from 0
	m           *mention
	q           *quantity
	word        string
	classes     []lexicon.Class
	frames      []*frame // that the word triggers
	term        *term
	outlook     *outlook // of a trigger
}

type chunkKind uint8

const (
	textChunk chunkKind = iota
	mentionChunk
	quantityChunk
	wordChunk
	commaChunk // 、
	breakChunk // a sign between clauses
)

func (c *chunk) is(class lexicon.Class) bool {
	return c.kind == wordChunk && hasClass(c.classes, class)
}

// classOf makes a class of a name.
func classOf(name string) lexicon.Class { return lexicon.Class(name) }

// anyOf tells whether the chunk is a word of one of the classes. A class ending in "." stands
// for all that begin with it.
func (c *chunk) anyOf(classes []lexicon.Class) bool {
	if c.kind != wordChunk {
		return false
	}
	for _, want := range classes {
		for _, have := range c.classes {
			if have == want || strings.HasSuffix(string(want), ".") && strings.HasPrefix(string(have), string(want)) {
				return true
			}
		}
	}
	return false
}

// chunked cuts a sentence into chunks that tile it.
func (r *reading) chunked(sent *sentence) []chunk {
	out := r.chunks[:0]
	mentions, quantities := r.mentions.in(sent.span), sent.quantities
	clause, text := 0, -1
	flush := func(end int) {
		if text >= 0 {
			out = append(out, chunk{span: span{text, end}, kind: textChunk, word: r.slice(span{text, end}), clause: clause})
			text = -1
		}
	}
	for i := sent.start; i < sent.end; {
		for len(mentions) > 0 && mentions[0].start < i {
			mentions = mentions[1:]
		}
		for len(quantities) > 0 && quantities[0].start < i {
			quantities = quantities[1:]
		}
		switch {
		case len(mentions) > 0 && mentions[0].start == i:
			m := mentions[0]
			flush(i)
			out = append(out, chunk{span: m.span, kind: mentionChunk, m: m, clause: clause})
			i = m.end
			continue
		case len(quantities) > 0 && quantities[0].start == i && !(len(mentions) > 0 && mentions[0].start < quantities[0].end):
			q := &quantities[0]
			flush(i)
			out = append(out, chunk{span: q.span, kind: quantityChunk, q: q, clause: clause})
			i = q.end
			continue
		}
		limit := sent.end
		if len(mentions) > 0 {
			limit = mentions[0].start
		}
		if n, classes := r.kb.words.At(r.text[:limit], i); n > 0 && r.text[i] != '、' {
			if hasClass(classes, "plain") && len(classes) == 1 {
				if text < 0 {
					text = i
				}
				i += n
				continue
			}
			flush(i)
			word := r.slice(span{i, i + n})
			out = append(out, chunk{span: span{i, i + n}, kind: wordChunk, word: word, classes: classes, frames: r.kb.triggers[word], clause: clause})
			i += n
			continue
		}
		switch c := r.text[i]; {
		case c == '、':
			flush(i)
			out = append(out, chunk{span: span{i, i + 1}, kind: commaChunk, clause: clause})
		case breaksClause(c):
			flush(i)
			out = append(out, chunk{span: span{i, i + 1}, kind: breakChunk, clause: clause})
			clause++
		case text < 0:
			text = i
		}
		i++
	}
	flush(sent.end)
	r.chunks = out
	return r.rows.keep(out)
}
