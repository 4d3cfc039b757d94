package extract

import (
	"slices"

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
	*cueWord    // what the word is to reading
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

func (c *chunk) is(class lexicon.Number) bool { return c.Has(class) }

// listGoesOn tells whether a clause that so far holds nothing but names goes on behind a comma at its end, at text[i]: with 与 and another name, or,
// where it holds the other side already, with what the two do.
func (r *reading) listGoesOn(out []chunk, sent *sentence, i int) bool {
	const longest = 40 // chunks
	with := false
	for k := len(out) - 2; k >= 0 && out[k].clause == out[len(out)-1].clause; k-- {
		switch c := &out[k]; {
		case k <= len(out)-longest:
			return false
		case c.kind == wordChunk && c.prep == "with" && k > 0 && out[k-1].kind == breakChunk:
			with = true
		case c.kind == wordChunk && !c.is(conjClass), c.kind == textChunk, c.kind == quantityChunk:
			return false
		}
	}
	if with {
		const near = 6 // 建立一对一结对关系
		for k := i; k < min(i+near, sent.end); k++ {
			if _, classes := r.wordAt(k, sent.end); classes.Has(pairClass) || classes.Has(helpStrongClass) {
				return true
			}
		}
		return false
	}
	if len(out) < 2 || out[len(out)-2].kind != mentionChunk || slices.Contains([]rune{'与', '和', '同'}, r.at(i, sent)) {
		return false
	}
	k := r.mentions.from(i + 1)
	return k < len(r.mentions.list) && r.mentions.list[k].start == i+1
}

// chunked cuts a sentence into chunks that tile it.
func (r *reading) chunked(sent *sentence) []chunk {
	out := r.chunks[:0]
	mentions, quantities := r.mentions.in(sent.span), sent.quantities
	clause, text := 0, -1
	next := sent.start // of a mention or a quantity, as far as they have been looked at
	sets := append(r.sets[:0], lexicon.Set{})
	flush := func(end int) {
		if text >= 0 {
			out = append(out, chunk{span: span{text, end}, kind: textChunk, cueWord: &noCue, word: r.slice(span{text, end}), clause: clause})
			text = -1
		}
	}
	for i := sent.start; i < sent.end; {
		if i < next && r.cueWords[i] == 0 && r.kinds[i]&(enumKind|breakKind) == 0 {
			if text < 0 {
				text = i
			}
			i++
			continue
		}
		for len(mentions) > 0 && mentions[0].start < i {
			mentions = mentions[1:]
		}
		for len(quantities) > 0 && quantities[0].start < i {
			quantities = quantities[1:]
		}
		next = sent.end
		if len(mentions) > 0 {
			next = mentions[0].start
		}
		limit := next
		if len(quantities) > 0 {
			next = min(next, quantities[0].start)
		}
		switch {
		case len(mentions) > 0 && mentions[0].start == i:
			m := mentions[0]
			flush(i)
			out = append(out, chunk{span: m.span, kind: mentionChunk, cueWord: &noCue, m: m, clause: clause})
			i = m.end
			continue
		case len(quantities) > 0 && quantities[0].start == i && !(len(mentions) > 0 && mentions[0].start < quantities[0].end):
			q := &quantities[0]
			flush(i)
			out = append(out, chunk{span: q.span, kind: quantityChunk, cueWord: &noCue, q: q, clause: clause})
			i = q.end
			continue
		}
		if n, classes := r.wordAt(i, limit); n > 0 && r.kinds[i]&enumKind == 0 {
			if classes.Has(plainClass) && len(classes.List) == 1 {
				if text < 0 {
					text = i
				}
				i += n
				continue
			}
			flush(i)
			out = append(out, chunk{span: span{i, i + n}, kind: wordChunk, word: r.slice(span{i, i + n}), cueWord: &r.kb.cues[classes.Word], clause: clause})
			sets[clause].Join(&classes.Set)
			sent.classes.Join(&classes.Set)
			i += n
			continue
		}
		switch k := r.kinds[i]; {
		case k&enumKind != 0:
			flush(i)
			out = append(out, chunk{span: span{i, i + 1}, kind: commaChunk, cueWord: &noCue, clause: clause})
		case k&breakKind != 0:
			flush(i)
			out = append(out, chunk{span: span{i, i + 1}, kind: breakChunk, cueWord: &noCue, clause: clause})
			if r.text[i] == '，' && r.listGoesOn(out, sent, i+1) {
				break // 甲、乙，与丙、丁，结对
			}
			clause++
			sets = append(sets, lexicon.Set{})
		case text < 0:
			text = i
		}
		i++
	}
	flush(sent.end)
	r.chunks, r.sets = out, sets
	sent.clauses = r.clauseSets.keep(sets)
	return r.rows.keep(out)
}
