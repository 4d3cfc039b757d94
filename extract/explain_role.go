package extract

import (
	"fmt"
	"slices"
)

// role says what fills a role of a firing, and where that was known from. side is 0 for the subject and
// 1 for the object; mate is what fills the other role.
func (e *explainer) role(sent *sentence, rec *record, t *trial, s site, f, mate filler, side int) *Role {
	out := &Role{Site: s.String()}
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
	case againSite, stillSite:
		out.From, out.Sentence = e.takenOver(sent, t.fr)
	case coupleSite:
		out.From = "of the two side by side"
	case sectionSite:
		out.From = "the heading"
		if sent.section != nil && sent.section.pair != nil {
			out.Sentence = e.numberOf(sent.section.pair.at)
		}
	case partnerSite:
		out.From, out.Sentence = e.partnerOf(sent, f, mate)
	case helperSite, helpedSite:
		out.From = "the " + s.String() + " side of the pair that the text is about"
		if rec.topic != nil {
			out.Sentence = e.numberOf(rec.topic.at)
		}
	case originSite:
		out.From = "where the workers set out"
		if rec.journey != nil {
			out.Sentence = rec.journey.sent.index + 1
		}
	case toSite, atSite, goSite, withSite, bySite, fromSite:
		out.From = siteWords(s)
		if f.t != nil && f.t.mark != "" {
			out.From = "behind " + f.t.mark
		}
	case carrySite:
		out.From = "the subject of a clause in front"
		if out.Sentence > 0 {
			out.From = "the subject"
		}
	default:
		out.From = siteWords(s)
	}
	switch {
	case out.Sentence == sent.index+1 && s == partnerSite:
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
	return "at the site " + s.String()
}

var wordsOfSites = []struct {
	site  site
	words string
}{
	{beforeSite, "in front of the word"},
	{afterSite, "behind the word"},
	{firstSite, "at the head of the clause"},
	{toSite, "behind 向, 给, 为 …"},
	{atSite, "behind 在, 于 …"},
	{goSite, "behind 到, 赴 …"},
	{withSite, "behind 与, 同 …"},
	{bySite, "behind 由, 被 …"},
	{fromSite, "behind 从, 来自 …"},
	{underSite, "behind 在, 受 and in front of the word"},
	{cleftSite, "behind 是"},
	{ownerSite, "in front of the money's name"},
	{possessorSite, "in front of 的 and the word"},
	{nearSite, "the last name in front"},
	{giverSite, "who gives in the claim in front"},
	{takerSite, "who gets it in the claim in front"},
	{glossSite, "in front of the brackets"},
	{sectionSite, "the heading"},
	{stillSite, "as in the last claim of the relation"},
	{againSite, "as in the claim in front"},
	{receiverSite, "who gets it, in front of the word"},
	{dativeSite, "directly behind the word"},
	{supportedSite, "behind 支持 or 帮助 further on"},
	{sameSite, "the subject of the claim in front"},
	{namedSite, "listed one by one behind the word"},
	{aheadSite, "behind 在 or 到 further on"},
	{nextSite, "the first name of the clauses behind"},
	{carrySite, "the subject of what stands in front"},
	{originSite, "where workers set out before"},
	{peopleSite, "whose number of persons it is"},
	{whoseSite, "whose workers they are"},
	{frontSite, "the subject of a clause in front"},
	{wentSite, "behind 到 or 赴 in a clause in front"},
	{copulaSite, "in front of 是"},
	{homeSite, "the place of the publisher"},
	{topicSite, "the organisation brought up"},
	{sideSite, "the nearest on the other side of those known to help each other"},
	{holderSite, "in front of the word, also with 的"},
	{both1Site, "the first of two together in front"},
	{both2Site, "the second of two together in front"},
	{hereSite, "the place that the text is about"},
	{helperSite, "the helper side of the pair that the text is about"},
	{helpedSite, "the helped side of the pair that the text is about"},
	{partnerSite, "the other side of a known pair"},
	{patronSite, "the only helper known"},
	{nativeSite, "in front of 籍"},
	{pairerSite, "the helper of the pairing in front"},
	{placerSite, "the firm in front of the place of its plant"},
	{seatSite, "the place in front of the plant"},
	{lastgiverSite, "who gave in the last claim of help"},
	{lastgoalSite, "who or what the last claim is on"},
	{aboutSite, "the school, hospital, town or village in the clauses in front"},
	{allSite, "all names in front of the word"},
	{relativeSite, "behind the 的 that closes the clause"},
}
