package extract

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.org/kg/graph"
)

// claim is one relation that a sentence states, with the figures that belong to it.
type claim struct {
	rel     graph.Relation
	s, o    *entity
	sent    *sentence
	heading *pair // the section's pair that filled a role, or nil
	rule    string
	conf    float64
	status  graph.Status
	period  graph.Period // that its clause speaks of, where it has no figure
	figure  *figure      // nil for a claim without one
	from    *firing      // that makes it, or nil
	meant   bool         // a pairing means it; where the article says it somewhere, it goes
}

// figure is an amount or a headcount with what the text says about it.
type figure struct {
	at     int // chunk of its sentence
	unit   unit
	value  int64 // hundredths of a yuan, or persons
	period graph.Period
	hedges []string
	status graph.Status
}

// firing is a frame whose trigger and roles were found.
type firing struct {
	f        *frame
	sent     *sentence
	at       int // chunk of the trigger
	pairs    [][2]*entity
	among    [][2]*entity // the pairs that the sentence goes on about, of which pairs are some; nil for pairs
	directed bool         // the helper stands first in its pairs, as the article says
	joint    bool         // several givers or receivers share what the figures say
	heading  *pair
	how      sitePair // which sites filled the roles
	figures  []*figure
	extra    []*firing // the parts of its sum that the text gives to others
}

// appendClaims appends the claims of one reading of a firing.
func (r *reading) appendClaims(out []*claim, fr *firing) []*claim {
	if fr.f.relation == topicRelation || fr.f.relation == noRelation {
		r.rec.silent(fr, NamesOnly)
		return out
	}
	if len(fr.figures) == 0 && (fr.how.has(againSite) || fr.how.has(stillSite)) && len(fr.extra) == 0 && !(fr.f.relation == graph.Assists && fr.f.figure == unitOther) {
		r.rec.silent(fr, NothingNew)
		return out
	}
	if len(fr.figures) == 0 && len(fr.extra) == 0 && !fr.f.claimsBare(&fr.sent.chunks[fr.at], fr.how) {
		r.rec.silent(fr, NeedsFigure)
		return out
	}
	status := fr.status()
	for _, part := range fr.extra {
		out = r.appendClaims(out, part)
	}
	period := r.periodOf(fr)
	fr.datesInTurn()
	zipped := len(fr.pairs) > 1 && len(fr.figures) == len(fr.pairs) && fr.eachInTurn()
	if len(fr.pairs) > 1 && len(fr.figures) > 1 && !zipped && fr.dealsOut() {
		fr.joint = true // whose they are cannot be told
	}
	if fr.sharedTotal() && !zipped {
		fr.joint = true
	}
	rule, conf := fr.f.name+"["+fr.how.String()+"]", calibrated(fr.trust())
	for i, p := range fr.pairs {
		base := claim{rel: fr.f.relation, s: p[0], o: p[1], sent: fr.sent, heading: fr.heading, rule: rule, conf: conf, status: status, period: period, from: fr}
		if zipped { // 甲、乙分别有412人、286人
			c := r.made.put(base)
			c.figure = fr.figures[i]
			out = append(out, c)
			continue
		}
		if base.rel == graph.PairedWith && len(fr.figures) == 0 && (fr.directed || strings.Contains(fr.sent.chunks[fr.at].word, "帮") || strings.Contains(fr.sent.chunks[fr.at].word, "对口") || r.helpNear(fr.sent)) && !fr.sent.chunks[fr.at].is(helpStrongClass) {
			c := r.made.put(base)
			c.rel, c.meant, c.conf = graph.Assists, true, calibrated(0.8*fr.trust())
			out = append(out, c)
		}
		if fr.joint && !(p[0].group && fr.soleGroup(p[0])) && !fr.holdsAll(p[0]) || len(fr.figures) == 0 {
			out = append(out, r.made.put(base))
			continue
		}
		if base.rel == graph.PairedWith { // the money of a pairing is aid of the helper
			out = append(out, r.made.put(base))
			base.rel = graph.Assists
		}
		for _, fig := range fr.figures {
			c := r.made.put(base)
			c.figure = fig
			if fig.status != "" {
				c.status = fig.status
			}
			out = append(out, c)
		}
	}
	return out
}

// status tells whether a firing speaks of a plan: as its clause says, else, where it goes on with a claim in front, as the clauses
// between say: 拟在某县建厂，总投资9亿元.
func (fr *firing) status() graph.Status {
	cs := fr.sent.chunks
	status := statusUpTo(fr.sent, fr.at, cs[fr.at].clause)
	for k := fr.at; status == "" && k >= 0 && fr.how.has(againSite) && strings.Contains(cs[fr.at].word, "总投资"); k-- {
		if cs[k].clause != cs[fr.at].clause && (k == 0 || cs[k-1].clause == cs[k].clause) {
			status = statusUpTo(fr.sent, k, cs[k].clause)
		}
	}
	return cmp.Or(status, graph.Done)
}

// sharedTotal tells whether one figure behind several pairs, which have neither side in common, is what they come to together: 甲、乙分别与丙县、丁县签约，
// 总金额5.8亿元. Where 各 or 分别 stands in its clause, each has it.
func (fr *firing) sharedTotal() bool {
	if len(fr.pairs) < 2 || len(fr.figures) != 1 || fr.f.relation != graph.InvestsIn {
		return false
	}
	for i, p := range fr.pairs {
		if slices.ContainsFunc(fr.pairs[:i], func(q [2]*entity) bool { return q[0] == p[0] || q[1] == p[1] }) {
			return false
		}
	}
	return !fr.sent.clauses[fr.sent.chunks[fr.figures[0].at].clause].Has(eachClass)
}

// periodOf is the time that a firing speaks of where it has no figure. What a pairing is changed from ends then: 2021年由甲县换成乙县.
func (r *reading) periodOf(fr *firing) graph.Period {
	p := r.periodAt(fr.sent, fr.at)
	if fr.sent.chunks[fr.at].is(changeToClass) && (fr.how.s == fromSite || fr.how.s == bySite) {
		return graph.Period{End: p.Start}
	}
	return p
}

// givers is how many give to the only one who gets, 0 where several get.
func (fr *firing) givers() int {
	for _, p := range fr.pairs {
		if p[1] != fr.pairs[0][1] {
			return 0
		}
	}
	return len(fr.pairs)
}

// deals tells whether a word deals figures out in an order.
func (c *chunk) deals() bool { return c.word == "分别" || c.word == "依次" }

// eachInTurn tells whether the figures of the firing are dealt out in order: by a word in their clause, or, as many as there are pairs, by one in
// the clause in front (甲、乙分别与丙县签约，金额为2亿元和1亿元).
func (fr *firing) eachInTurn() bool {
	cs := fr.sent.chunks
	clause := cs[fr.figures[0].at].clause
	return fr.dealsOut() || slices.ContainsFunc(cs, func(c chunk) bool {
		switch {
		case c.clause == clause:
			return c.kind == textChunk && strings.HasSuffix(c.word, "先后") && len(fr.figures) > 1 && fr.givers() == len(fr.figures) && cs[fr.figures[len(fr.figures)-1].at].clause == clause
		case c.clause == clause-1:
			return c.deals() && len(fr.figures) == len(fr.pairs) && cs[fr.at].clause >= c.clause
		}
		return false
	})
}

// dealsOut tells whether a word in the clause of the figures deals them out in an order.
func (fr *firing) dealsOut() bool {
	clause := fr.sent.chunks[fr.figures[0].at].clause
	return slices.ContainsFunc(fr.sent.chunks, func(c chunk) bool { return c.clause == clause && c.deals() })
}

// soleGroup tells whether a group stands among its named members as the only group, so that what
// they give together is what it gives: 甲、乙等12家企业.
func (fr *firing) soleGroup(g *entity) bool {
	for _, p := range fr.pairs {
		if p[0] != g && (p[0].group || g.lies(p[0])) || p[1] != fr.pairs[0][1] {
			return false
		}
	}
	return true
}

// datesInTurn dates the figures of one pair in order, where 分别 deals as many years out in their
// clause: 2022年和2023年分别…3.2亿元和3.5亿元.
func (fr *firing) datesInTurn() {
	if len(fr.pairs) != 1 || len(fr.figures) < 2 || !fr.eachInTurn() {
		return
	}
	var years []string
	for i := range fr.sent.chunks {
		c := &fr.sent.chunks[i]
		if c.kind == quantityChunk && c.q.unit == unitYear && c.clause == fr.sent.chunks[fr.figures[0].at].clause {
			y, _ := c.q.value.whole()
			years = append(years, strconv.FormatInt(y, 10))
		}
	}
	if len(years) != len(fr.figures) {
		return
	}
	for i, fig := range fr.figures {
		fig.period = graph.Period{Start: years[i], End: years[i]}
	}
}

// helpNear tells whether the text around a sentence speaks of help, so that a pairing means help too:
// the sentence, the one before it in its line, the heading over it, the title.
func (r *reading) helpNear(sent *sentence) bool {
	if sent.speaksOfHelp() || sent.index > 0 && r.sents[sent.index-1].line == sent.line && r.sents[sent.index-1].speaksOfHelp() {
		return true
	}
	if slices.ContainsFunc(r.over(sent), (*sentence).speaksOfHelp) {
		return true
	}
	return sent.under != nil && sent.under.speaksOfHelp() || r.title != nil && r.title.speaksOfHelp()
}

// speaksOfHelp tells whether a sentence has a word of help.
func (sent *sentence) speaksOfHelp() bool {
	if sent.help == unasked {
		sent.help = saysNo
		for i := range sent.chunks {
			if c := &sent.chunks[i]; c.is(helpStrongClass) && c.len() > 1 {
				sent.help = saysYes
			}
		}
	}
	return sent.help == saysYes
}

// answer is what a question asked once is known to have for an answer.
type answer uint8

const (
	unasked answer = iota
	saysNo
	saysYes
)

// holdsAll tells whether a giver is the place that all other givers lie in, so that what they give together
// is what it gives.
func (fr *firing) holdsAll(e *entity) bool {
	if !e.isPlace() {
		return false
	}
	for _, p := range fr.pairs {
		if p[0] != e && !p[0].lies(e) || p[1] != fr.pairs[0][1] {
			return false
		}
	}
	return true
}
