package extract

import (
	"slices"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// journey is a departure of workers that the text has told: from where, and how many. The sentence
// that tells where they arrive often names neither again.
type journey struct {
	from    []*entity
	sent    *sentence
	told    *sentence // the last that spoke of it
	figures []*figure
	direct  bool // the departure's own clause names where from
}

// reach is how many sentences behind a departure may still tell of the arrival.
const reach = 2

// depart notes the departure of workers that a sentence tells, by the frames of the relation
// "journey".
func (r *reading) depart(d *discourse, sent *sentence) {
	d.resume(sent)
	for _, at := range sent.triggers {
		i := int(at)
		if !sent.chunks[i].leaves {
			continue
		}
		for _, f := range sent.chunks[i].frames {
			if f.relation != journeyRelation {
				continue
			}
			x := &r.finder
			x.d = d
			x.turn(sent, i)
			x.take(f, nil)
			r.rec.try(x)
			if !x.allowed() || r.negated(sent, i) {
				continue
			}
			j := x.journey()
			if j != nil && d.goesOn(j) {
				d.journey.told = sent
				continue
			}
			if j = r.rec.left(j); j != nil && (d.journey == nil || d.journey.sent != sent || j.direct || !d.journey.direct) {
				d.journey = j
				d.journeys = append(d.journeys, j)
			}
		}
	}
}

// resume goes back to a journey that the text has told before where a sentence counts as many persons as set out then, and has told of
// another in between: 191名青年上车. … 去年乙县输出410人. … 191人分成三拨.
func (d *discourse) resume(sent *sentence) {
	const (
		telling = 10 // persons; smaller numbers are found anywhere
		many    = 8  // journeys
	)
	counts := func(fig *figure) bool {
		return fig.value >= telling && slices.ContainsFunc(sent.quantities, func(q quantity) bool {
			n, ok := q.value.whole()
			return ok && q.unit == unitPersons && n == fig.value
		})
	}
	for _, j := range slices.Backward(d.journeys[max(0, len(d.journeys)-many):]) {
		if j != d.journey && slices.ContainsFunc(j.figures, counts) {
			d.journey, j.told = j, sent
			return
		}
	}
}

// goesOn tells whether what looks like a departure belongs to the journey that the text is telling: those
// of the same origin who are not counted again, those whose origin nobody says, or those who wait at a station for the workers.
func (d *discourse) goesOn(j *journey) bool {
	old := d.journey
	if old == nil || len(old.figures) == 0 || len(j.figures) > 0 || j.sent == old.sent || j.sent.index-old.told.index > reach || j.sent.line-old.told.line > 1 {
		return false
	}
	return slices.Equal(j.from, old.from) || old.direct && !j.direct || slices.ContainsFunc(j.sent.chunks, func(c chunk) bool { return c.is(arriveMetClass) })
}

// journey fills the origin of a departure; nil where nobody knows it.
func (x *finder) journey() *journey {
	for _, fm := range x.f.forms {
		for _, ss := range fm.s {
			for _, f := range x.fill(ss, true) {
				if from := x.r.homesOf(x.d, f.ents); len(from) > 0 {
					return &journey{from: from, sent: x.sent, told: x.sent, figures: x.r.travellers(x.sent), direct: !impliedSites.has(ss)}
				}
			}
		}
	}
	return nil
}

// homesOf are the counties and cities that workers come from who set out at the places ents: of a
// town the county that holds it. Who only helps sends no workers.
func (r *reading) homesOf(d *discourse, ents []*entity) []*entity {
	var out []*entity
	for _, e := range ents {
		if !e.isPlace() {
			continue
		}
		if e = r.settledIn(d, e); !d.onlyHelps(e) && !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	return out
}

// travellers are the headcounts of a departure: the first that is no part of another.
func (r *reading) travellers(sent *sentence) []*figure {
	for i := range sent.chunks {
		c := &sent.chunks[i]
		if c.kind != quantityChunk || c.q.unit != unitPersons {
			continue
		}
		if fig := r.figureAt(sent, i); fig != nil {
			return []*figure{fig}
		}
	}
	return nil
}

// othersTravel tells whether the text is telling of a journey of others than of whom a subject carried on
// names.
func (x *finder) othersTravel(s []filler) bool {
	j := x.d.journey
	if j == nil || !j.direct || j.sent == x.sent || x.sent.index-j.told.index > reach || x.sent.line-j.told.line > 1 {
		return false
	}
	return !slices.ContainsFunc(s, func(f filler) bool {
		return slices.ContainsFunc(f.ents, func(e *entity) bool { return slices.Contains(j.from, e) })
	})
}

// origin is where the workers come from that a departure before has named, as far as it is near.
func (x *finder) origin() []filler {
	j := x.d.journey
	if j == nil || x.sent.index-j.told.index > reach || x.sent.line-j.told.line > 1 || x.otherActor(j) {
		return nil
	}
	return []filler{{ents: j.from, site: originSite}}
}

// arrivedWith gives the headcount of a departure to the arrival that the sentence tells without
// one of its own, where neither origin nor destination is shared.
func (r *reading) arrivedWith(d *discourse, sent *sentence, firings []*firing) {
	part := slices.IndexFunc(sent.chunks, func(c chunk) bool { return c.is(partClass) })
	own := slices.ContainsFunc(firings, func(fr *firing) bool {
		return fr.f.relation == graph.TransfersLaborTo && (part >= 0 && part < fr.at || slices.ContainsFunc(fr.figures, func(fig *figure) bool { return !slices.Contains(fig.hedges, "其中") }))
	})
	for _, fr := range firings {
		if own || fr.f.relation != graph.TransfersLaborTo || fr.f.figure != unitPersons || len(fr.pairs) != 1 || !d.endsJourney(fr) || r.mainly(sent, fr.at) {
			continue
		}
		fr.figures = append(fr.figures, d.journey.figures...)
		return
	}
}

// endsJourney tells whether a firing tells where the journey ends: its origin is the one that the departure
// in another sentence has.
func (d *discourse) endsJourney(fr *firing) bool {
	switch fr.how.s {
	case originSite:
		return true
	case carrySite:
		j := d.journey
		return j != nil && j.sent != fr.sent && fr.sent.index-j.told.index <= reach && slices.Contains(j.from, fr.pairs[0][0])
	}
	return false
}

// lineHas tells whether the line speaks of something of the classes, in the sentence or in one of
// those near in front of it.
func (x *finder) lineHas(classes *lexicon.Set) bool {
	const near = 6
	for i := x.sent.index; i >= 0 && i > x.sent.index-near; i-- {
		sent := x.r.sents[i]
		if sent.line != x.sent.line && i < x.sent.index-1 {
			return false
		}
		if sent.classes.Meets(classes) {
			return true
		}
	}
	return false
}

// otherActor tells whether somebody else than the workers acts in the trigger's clause: 19家企业到某县
// 设点. Who meets the workers may.
func (x *finder) otherActor(j *journey) bool {
	if x.sent.chunks[x.at].is(arriveMetClass) || x.sent.chunks[x.at].is(arriveStopClass) {
		return false
	}
	for _, t := range x.inClause() {
		if t.end > x.sent.chunks[x.at].start || t.prep != "" || t.attr {
			continue
		}
		for _, e := range x.expand(t, true) {
			if !slices.Contains(j.from, e) && !slices.ContainsFunc(j.from, func(f *entity) bool { return f.lies(e) || e.lies(f) }) {
				return true
			}
		}
		if t.items[0].kind == orgMention || t.items[0].kind == groupMention {
			return true
		}
	}
	return false
}

// employerOf is the enterprise that a place is said to hold where workers go, else the place: 佛山的某厂.
func (x *finder) employerOf(t *term) *term {
	if x.f.relation != graph.TransfersLaborTo || !t.attr || t.to+1 >= len(x.sent.chunks) {
		return t
	}
	next := x.sent.chunks[t.to+1].term
	if next == nil || next.items[0].ent == nil || next.items[0].ent.typ != graph.Enterprise {
		return t
	}
	return next
}
