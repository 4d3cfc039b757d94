package extract

import "example.org/kg/extract/document"

// reading is what is known of one article while it is read. Each stage fills in its part.
type reading struct {
	kb   *knowledge
	doc  *document.Document
	text []rune
	norm spelling // text as a string
	*desk

	sents    []*sentence
	title    *sentence // the line of the title that speaks of help, else the last
	mentions mentionSet
	inner    []*mention // places inside the words of groups: 福州 of 9家福州企业
	entities []*entity
	home     map[string]*entity // level word → the publisher's place of that level
	ofCorps  answer             // whether the text speaks of the 兵团
	// headedByPairs tells that a line 甲—乙 heads a section.
	headedByPairs bool
	quoted        []speech    // what is said between quotation marks, in order
	publisher     *entity     // the place that the source names, or the title of a text in the first person
	help          answer      // whether the article speaks of help, not only of pairing
	orders        []orderNote // which side of its couples helps, where the article says so
	recall        *recall
	claims        []*claim
	notes         []note
	rec           *recorder // of what is tried; nil when nobody asks
}

// note is something about the reading that a person should know.
type note struct {
	span
	detail string
}

func (r *reading) slice(s span) string { return r.norm.slice(s.start, s.end) }

// at is the sign at text[i], or 0 outside the sentence.
func (r *reading) at(i int, sent *sentence) rune {
	if i < sent.start || i >= sent.end {
		return 0
	}
	return r.text[i]
}

// findMentions finds what each sentence names: first groups of members and organisations, since
// they hide the places in their names, then firms without 公司, places, and words that stand for
// places.
func (r *reading) findMentions() {
	var raws []rawPlace
	for _, sent := range r.sents {
		raws = r.appendRawPlaces(raws[:0], sent.span)
		r.survey(sent)
		r.findQuantities(sent, raws)
		r.findTitles(sent)
		r.findGroups(sent, raws)
		r.findOrganisations(sent, raws)
		r.findHeadedOrganisations(sent, raws)
		r.findKnown(sent, raws)
		r.findBrands(sent, raws)
		r.findRoleFirms(sent, raws)
		r.findListed(sent, raws)
		r.findPlaces(sent, raws)
		r.findCorps(sent)
		r.findSigns(sent)
		r.findAnaphors(sent)
	}
	r.findEchoes()
}

// findQuantities reads the numbers of a sentence; a number inside a place's name is none.
func (r *reading) findQuantities(sent *sentence, raws []rawPlace) {
	if sent.kinds&numberKind == 0 {
		return
	}
	k, found := 0, r.numbers[:0]
	for i := sent.start; i < sent.end; {
		if r.kinds[i]&numberKind == 0 {
			i++
			continue
		}
		for k < len(raws) && raws[k].end <= i {
			k++
		}
		if k < len(raws) && raws[k].start <= i {
			i = raws[k].end
			continue
		}
		q, ok := quantityAt(r.text[:sent.end], i)
		if !ok {
			i++
			continue
		}
		found = append(found, q)
		i = q.end
	}
	r.numbers, sent.quantities = found, r.quantities.keep(found)
}

// findTitles hides what stands in 《》: papers, plans, plays.
func (r *reading) findTitles(sent *sentence) {
	if sent.kinds&titleKind == 0 {
		return
	}
	open := -1
	for i := sent.start; i < sent.end; i++ {
		switch r.text[i] {
		case '《':
			open = i
		case '》':
			if open >= 0 {
				s := span{open, i + 1}
				r.mentions.add(r.spots.put(mention{span: s, sent: sent, kind: excludedMention, name: r.slice(s)}))
				open = -1
			}
		}
	}
}
