package extract

import (
	"slices"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// recorder keeps what reading tries on an article, for Explain. A reading without one has nil, on
// which all methods do nothing. They return what their caller goes on with, so that a call is one
// line of it.
type recorder struct {
	links map[*mention]*linking
	sents map[*sentence]*record
	pairs []pair // known while the claims are made
	cur   *trial // being tried; nil between two
	unfit []doubt
}

// linking is what a name of a place may have meant.
type linking struct {
	found  []gazetteer.Candidate // as the gazetteer has them
	weight map[string]float64    // by code, where they were weighed
}

// record is what was tried on one sentence.
type record struct {
	trials  []*trial
	topic   *pair                  // that the text is about there
	journey *journey               // that the text has told last
	means   map[*mention][]*entity // what words such as 两地 stand for there
}

// trial is a frame on a trigger.
type trial struct {
	at     int // chunk of the trigger
	f      *frame
	reason Reason          // why it says nothing; "" where it does, or where no form was filled
	word   string          // that the reason speaks of
	want   []lexicon.Class // that it speaks of
	looks  []look
	fr     *firing // nil where it was rejected
	s, o   filler  // what filled its roles, where a form did
	gone   *journey
}

// look is a form of a frame with one site for each role: what stands there, and what spoke against
// it.
type look struct {
	s, o     site
	subjects []*entity
	objects  []*entity
	doubts   []doubt
}

// doubt is what speaks against an entity in a role (b is nil), or against two of them.
type doubt struct {
	reason  Reason
	a, b    *entity
	subject bool
}

// home is the sentence that a figure of one of its firings stands in: that of the journey, where the
// sentence only tells where it ends.
func (r *record) home(fig *figure, sent *sentence) *sentence {
	if r.journey != nil && slices.Contains(r.journey.figures, fig) {
		return r.journey.sent
	}
	return sent
}

func newRecorder() *recorder {
	return &recorder{links: map[*mention]*linking{}, sents: map[*sentence]*record{}}
}

// restart begins a pass over the article with the pairs known so far. Only the last one counts.
func (rec *recorder) restart(known *discourse) {
	if rec == nil {
		return
	}
	rec.sents, rec.pairs, rec.cur = map[*sentence]*record{}, known.pairs, nil
}

func (rec *recorder) of(sent *sentence) *record {
	r := rec.sents[sent]
	if r == nil {
		r = &record{means: map[*mention][]*entity{}}
		rec.sents[sent] = r
	}
	return r
}

// mayBe notes what a name can mean before anything is known of the article.
func (rec *recorder) mayBe(m *mention) {
	if rec != nil {
		rec.links[m] = &linking{found: slices.Clone(m.cands), weight: map[string]float64{}}
	}
}

// weighed notes the weight of one reading of a name.
func (rec *recorder) weighed(m *mention, c gazetteer.Candidate, weight float64) float64 {
	if rec != nil && rec.links[m] != nil {
		rec.links[m].weight[c.Code] = weight
	}
	return weight
}

// try opens the trial of the finder's frame on its trigger.
func (rec *recorder) try(x *finder) {
	if rec == nil {
		return
	}
	rec.cur, rec.unfit = &trial{at: x.at, f: x.f}, nil
	r := rec.of(x.sent)
	r.trials = append(r.trials, rec.cur)
}

// passed notes why a frame was not even tried on a trigger.
func (rec *recorder) passed(sent *sentence, at int, f *frame, fired []graph.Relation) {
	if rec == nil || f.relation == journeyRelation {
		return // depart has tried it
	}
	t := &trial{at: at, f: f, reason: AnotherFrame}
	switch {
	case f.relation == noRelation:
		t.reason = TakesFigures
	case sent.inCouple(at, f.relation):
		t.reason = SaidByCouple
	case !slices.Contains(fired, f.relation):
		t.reason = SaidAsInvestment
	}
	r := rec.of(sent)
	r.trials = append(r.trials, t)
}

// denied notes that a word c denies what the trigger at a chunk would say.
func (rec *recorder) denied(sent *sentence, at int, c *chunk, reason Reason) bool {
	if rec == nil {
		return true
	}
	if rec.cur != nil {
		rec.cur.reason, rec.cur.word, rec.cur = reason, c.word, nil
	}
	r := rec.of(sent)
	for _, f := range sent.chunks[at].frames {
		if !slices.ContainsFunc(r.trials, func(t *trial) bool { return t.at == at && t.f == f && t.reason == reason }) {
			r.trials = append(r.trials, &trial{at: at, f: f, reason: reason, word: c.word})
		}
	}
	return true
}

// ended closes the trial with the firing that it gave, or nil.
func (rec *recorder) ended(fr *firing) *firing {
	if rec != nil && rec.cur != nil {
		rec.cur.fr, rec.cur = fr, nil
	}
	return fr
}

// left closes the trial of a departure.
func (rec *recorder) left(j *journey) *journey {
	if rec != nil && rec.cur != nil {
		rec.cur.gone, rec.cur = j, nil
	}
	return j
}

// silent notes why a firing claims nothing.
func (rec *recorder) silent(fr *firing, reason Reason) {
	if rec == nil {
		return
	}
	for _, t := range rec.of(fr.sent).trials {
		if t.fr == fr {
			t.reason = reason
		}
	}
}

// told notes what the sentence says in all, and what its discourse was.
func (rec *recorder) told(r *reading, d *discourse, sent *sentence, firings []*firing) {
	if rec == nil {
		return
	}
	here := rec.of(sent)
	for _, fr := range firings {
		if !slices.ContainsFunc(here.trials, func(t *trial) bool { return t.fr == fr }) {
			here.trials = append(here.trials, &trial{at: fr.at, f: fr.f, fr: fr}) // without a word that triggers it
		}
	}
	here.topic, here.journey = d.topic(), d.journey
	for i := range sent.chunks {
		if m := sent.chunks[i].m; m != nil && m.kind == anaphorMention {
			here.means[m] = r.resolve(d, m)
		}
	}
}

// no is false, noting the condition of its frame that the trigger does not meet.
func (x *finder) no(reason Reason, classes ...lexicon.Class) bool {
	if rec := x.r.rec; rec != nil && rec.cur != nil {
		rec.cur.reason, rec.cur.want, rec.cur = reason, slices.Clone(classes), nil
	}
	return false
}

// tried notes what stands at two sites.
func (x *finder) tried(ss, os site, s, o []filler) {
	rec := x.r.rec
	if rec == nil || rec.cur == nil {
		return
	}
	l := look{s: ss, o: os, subjects: entitiesOf(s), objects: entitiesOf(o), doubts: rec.unfit}
	for _, before := range rec.cur.looks { // what stands at a site is found once
		for _, d := range before.doubts {
			if d.b == nil && (d.subject && before.s == ss || !d.subject && before.o == os) && !slices.Contains(l.doubts, d) {
				l.doubts = append(l.doubts, d)
			}
		}
	}
	rec.cur.looks, rec.unfit = append(rec.cur.looks, l), nil
}

func entitiesOf(fs []filler) []*entity {
	var out []*entity
	for _, f := range fs {
		out = append(out, f.ents...)
	}
	return out
}

// unfit is false, noting that an entity is of a type that the role does not take.
func (x *finder) unfit(e *entity, subject bool) bool {
	if rec := x.r.rec; rec != nil && rec.cur != nil {
		rec.unfit = append(rec.unfit, doubt{reason: WrongType, a: e, subject: subject})
	}
	return false
}

// refuses is false, noting why the relation cannot hold between two entities.
func (x *finder) refuses(reason Reason, a, b *entity) bool {
	if rec := x.r.rec; rec != nil && rec.cur != nil && len(rec.cur.looks) > 0 {
		if a == b {
			reason = SameThing
		}
		last := &rec.cur.looks[len(rec.cur.looks)-1]
		last.doubts = append(last.doubts, doubt{reason: reason, a: a, b: b})
	}
	return false
}

// made notes what filled the roles of a firing.
func (x *finder) made(fr *firing, s, o filler) *firing {
	if rec := x.r.rec; rec != nil && rec.cur != nil {
		s.ents, o.ents = slices.Clone(s.ents), slices.Clone(o.ents)
		rec.cur.s, rec.cur.o = s, o
	}
	return fr
}
