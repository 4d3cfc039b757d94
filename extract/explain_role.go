package extract

import (
	"fmt"
	"slices"
)

// role says what fills a role of a firing, and where that was known from. side is 0 for the subject and
// 1 for the object; mate is what fills the other role.
func (e *explainer) role(sent *sentence, rec *record, t *trial, s site, f, mate filler, side int) *Role {
	out := &Role{Site: string(s)}
	if len(f.ents) > 0 {
		out.Entities = e.refs(f.ents)
	} else {
		var ents []*entity
		for _, p := range t.fr.pairs {
			if !slices.Contains(ents, p[side]) {
				ents = append(ents, p[side])
			}
		}
		out.Entities = e.refs(ents)
	}
	if f.t != nil {
		out.Text = e.r.slice(f.t.span)
		if in := f.t.items[0].sent; in != sent {
			out.Sentence = in.index + 1
		}
	}
	switch s {
	case "again", "still":
		out.From, out.Sentence = e.takenOver(sent, t.fr)
	case "couple":
		out.From = "of the two side by side"
	case "section":
		out.From = "the heading"
		if sent.section != nil && sent.section.pair != nil {
			out.Sentence = e.numberOf(sent.section.pair.at)
		}
	case "partner":
		out.From, out.Sentence = e.partnerOf(sent, f, mate)
	case "helper", "helped":
		out.From = "the " + string(s) + " side of the pair that the text is about"
		if rec.topic != nil {
			out.Sentence = e.numberOf(rec.topic.at)
		}
	case "origin":
		out.From = "where the workers set out"
		if rec.journey != nil {
			out.Sentence = rec.journey.sent.index + 1
		}
	case "to", "at", "go", "with", "by", "from", "through":
		out.From = siteWords(s)
		if f.t != nil && f.t.mark != "" {
			out.From = "behind " + f.t.mark
		}
	case "carry":
		out.From = "the subject of a clause in front"
		if out.Sentence > 0 {
			out.From = "the subject"
		}
	default:
		out.From = siteWords(s)
	}
	switch {
	case out.Sentence == sent.index+1 && s == "partner":
		out.From += " of this sentence"
		out.Sentence = 0
	case out.Sentence == sent.index+1:
		out.Sentence = 0
	case out.Sentence > 0:
		out.From += fmt.Sprintf(" of sentence %d", out.Sentence)
	}
	return out
}

// numberOf is the number of the sentence at a place of the text, 0 outside all.
func (e *explainer) numberOf(at int) int {
	n, found := slices.BinarySearchFunc(e.r.sents, at, func(sent *sentence, at int) int {
		switch {
		case sent.end <= at:
			return -1
		case sent.start > at:
			return 1
		}
		return 0
	})
	if !found {
		return 0
	}
	return n + 1
}

// partnerOf says by which pair somebody was found to be the other side: of the heading's, else of the
// last one in front of the sentence, else of the first one.
func (e *explainer) partnerOf(sent *sentence, f, mate filler) (from string, number int) {
	if f.heading != nil {
		return "the partner by the heading", e.numberOf(f.heading.at)
	}
	var found *pair
	var whose string
	for _, ent := range mate.ents {
		for up := ent; up != nil && found == nil; up = up.in {
			for _, p := range e.pairs[up] {
				other := p.other(up)
				if other == nil || len(f.ents) > 0 && !f.ents[0].lies(other) {
					continue
				}
				if whose = up.name; found == nil || p.at <= sent.start {
					found = p
				}
			}
		}
	}
	if found == nil {
		return "the partner of the other role", 0
	}
	return "the partner of " + whose + " by the pair", e.numberOf(found.at)
}

// takenOver says from which claim a firing took its roles over.
func (e *explainer) takenOver(sent *sentence, fr *firing) (from string, number int) {
	for _, old := range slices.Backward(e.past) {
		for _, p := range fr.pairs {
			if slices.Contains(old.pairs, p) || slices.Contains(old.pairs, [2]*entity{p[1], p[0]}) {
				return "as in the claim “" + e.r.slice(old.sent.chunks[old.at].span) + "”", old.sent.index + 1
			}
		}
	}
	return "as in the claim in front", 0
}

// siteWords says in a few words where a site is; kg schema says it in more.
func siteWords(s site) string {
	for _, w := range wordsOfSites {
		if w.site == s {
			return w.words
		}
	}
	return "at the site " + string(s)
}

var wordsOfSites = []struct {
	site  site
	words string
}{
	{"before", "in front of the word"},
	{"after", "behind the word"},
	{"first", "at the head of the clause"},
	{"to", "behind 向, 给, 为 …"},
	{"at", "behind 在, 于 …"},
	{"go", "behind 到, 赴 …"},
	{"with", "behind 与, 同 …"},
	{"by", "behind 由, 被 …"},
	{"from", "behind 从, 来自 …"},
	{"through", "behind 通过 …"},
	{"under", "behind 在, 受 and in front of the word"},
	{"cleft", "behind 是"},
	{"owner", "in front of the money's name"},
	{"possessor", "in front of 的 and the word"},
	{"near", "the last name in front"},
	{"giver", "who gives in the claim in front"},
	{"section", "the heading"},
	{"still", "as in the last claim of the relation"},
	{"again", "as in the claim in front"},
	{"receiver", "who gets it, in front of the word"},
	{"dative", "directly behind the word"},
	{"supported", "behind 支持 or 帮助 further on"},
	{"same", "the subject of the claim in front"},
	{"named", "listed one by one behind the word"},
	{"ahead", "behind 在 or 到 further on"},
	{"next", "the first name of the clauses behind"},
	{"carry", "the subject of what stands in front"},
	{"origin", "where workers set out before"},
	{"people", "whose number of persons it is"},
	{"whose", "whose workers they are"},
	{"front", "the subject of a clause in front"},
	{"went", "behind 到 or 赴 in a clause in front"},
	{"topic", "the organisation brought up"},
	{"side", "the nearest on the other side of those known to help each other"},
	{"holder", "in front of the word, also with 的"},
	{"both1", "the first of two together in front"},
	{"both2", "the second of two together in front"},
	{"here", "the place that the text is about"},
	{"helper", "the helper side of the pair that the text is about"},
	{"helped", "the helped side of the pair that the text is about"},
	{"partner", "the other side of a known pair"},
	{"patron", "the only helper known"},
	{"native", "in front of 籍"},
	{"pairer", "the helper of the pairing in front"},
	{"lastgiver", "who gave in the last claim of help"},
	{"about", "the school, hospital, town or village in the clauses in front"},
	{"all", "all names in front of the word"},
	{"relative", "behind the 的 that closes the clause"},
}
