package extract

import (
	"slices"
	"strings"

	"example.org/kg/graph"
)

// scope is where a site looks, and what it takes there.
type scope struct {
	sentence bool // through the noun groups of the sentence, else of the trigger's clause
	back     bool // from the last to the first
	one      bool // no more than the first that fits
	fits     func(x *finder, t *term) bool
}

// scopes are those of the sites that take the noun groups which fit.
var scopes = [sites]scope{
	beforeSite:    {back: true, fits: (*finder).actsBefore},
	afterSite:     {one: true, fits: (*finder).standsAfter},
	firstSite:     {one: true, fits: (*finder).standsBefore},
	underSite:     {fits: (*finder).standsUnder},
	possessorSite: {fits: (*finder).possesses},
	peopleSite:    {sentence: true, fits: (*finder).hasPeople},
	nativeSite:    {sentence: true, fits: (*finder).hasNatives},
	whoseSite:     {sentence: true, back: true, fits: (*finder).hasWorkers},
	supportedSite: {sentence: true, one: true, fits: (*finder).isSupported},
	dativeSite:    {one: true, fits: (*finder).isGiven},
	aheadSite:     {sentence: true, one: true, fits: (*finder).isAhead},
	nextSite:      {sentence: true, one: true, fits: (*finder).isNext},
	holderSite:    {back: true, fits: (*finder).holds},
	wentSite:      {sentence: true, back: true, fits: (*finder).wasGoneTo},
	aboutSite:     {sentence: true, back: true, fits: (*finder).isAbout},
	glossSite:     {fits: (*finder).isGlossed},
	copulaSite:    {fits: (*finder).standsBeforeBe},
}

// Who receives what the trigger names: in its clause, or in those in front.
var (
	receiversHere    = scope{back: true, fits: (*finder).receivesHere}
	receiversInFront = scope{sentence: true, back: true, fits: (*finder).receivesInFront}
)

// within lists the noun groups that fit a scope.
func (x *finder) within(sc *scope) []*term {
	terms := x.sent.terms
	if !sc.sentence {
		terms = x.inClause()
	}
	out := x.look[:0]
	for i := range terms {
		t := terms[i]
		if sc.back {
			t = terms[len(terms)-1-i]
		}
		if !sc.fits(x, t) {
			continue
		}
		out = append(out, t)
		if sc.one {
			break
		}
	}
	return out
}

// starts and ends are those of the trigger, in code points; clause is its own.
func (x *finder) starts() int { return x.sent.chunks[x.at].start }
func (x *finder) ends() int   { return x.sent.chunks[x.at].end }
func (x *finder) clause() int { return x.sent.chunks[x.at].clause }

func (x *finder) actsBefore(t *term) bool {
	return t.end <= x.starts() && (t.prep == "" || x.helpsGoal(t)) && (!t.attr || x.ownsProject(t)) && !x.isObject(t)
}

// helpsGoal tells whether what stands behind 前往 is the helper of the place that somebody goes to: 前往甲市对口支援的乙县.
func (x *finder) helpsGoal(t *term) bool {
	cs := x.sent.chunks
	return t.prep == "go" && t.to == x.at && x.at+2 < len(cs) && cs[x.at+1].is(ofClass) && cs[x.at+2].kind == mentionChunk && cs[x.at+2].m.kind == placeMention &&
		cs[x.at].is(helpStrongClass) && x.r.kb.lists[helpOfficialList].In(cs[x.at].word)
}

func (x *finder) standsAfter(t *term) bool {
	return t.start >= x.ends() && (t.prep == "" || x.markedByTrigger(t) || x.isAim(t)) && !x.changesAt(t) && !x.givesNext(t) && !x.opensNote(t) && !x.comesInRow(t)
}

// isAim tells whether 为 stands between a word for where workers go and a place: 去向为某市.
func (x *finder) isAim(t *term) bool {
	return t.mark == "为" && t.from == x.at+2 && x.sent.chunks[x.at].is(arriveAimClass)
}

// opensNote tells whether a noun group opens a note in brackets on the money that the trigger names: 协作资金4860万元（甲市援助4500万元）.
func (x *finder) opensNote(t *term) bool {
	return x.sent.chunks[x.at].is(aidFundClass) && x.r.at(t.start-1, x.sent) == '（'
}

// givesNext tells whether a noun group behind 、 is who gives the next gift of a row: 甲捐赠120万元、乙捐赠80万元.
func (x *finder) givesNext(t *term) bool {
	cs := x.sent.chunks
	return t.from > x.at+1 && cs[t.from-1].kind == commaChunk && t.to < len(cs) && cs[t.to].is(giveGiftClass)
}

func (x *finder) standsBefore(t *term) bool { return t.prep == "" && t.end <= x.starts() }

func (x *finder) standsBeforeBe(t *term) bool {
	return x.standsBefore(t) && t.to < len(x.sent.chunks) && x.sent.chunks[t.to].is(beClass)
}

func (x *finder) standsUnder(t *term) bool {
	const near = 4
	if t.prep != "at" && t.prep != "by" || t.end > x.starts() || x.starts()-t.end > near || x.at+1 >= len(x.sent.chunks) {
		return false
	}
	return t.prep == "by" && strings.HasSuffix(t.mark, "于") || strings.HasPrefix(x.r.slice(span{x.ends(), x.sent.end}), "下")
}

func (x *finder) possesses(t *term) bool {
	return t.attr && t.to+1 <= x.at && strings.Trim(x.r.slice(span{t.end, x.starts()}), "的“") == ""
}

func (x *finder) hasPeople(t *term) bool {
	return (x.f.relation == journeyRelation || t.end <= x.starts()) && x.countsPeople(t)
}

// hasNatives tells whether those of a place are workers: 486名榕江老乡, 榕江籍员工.
func (x *finder) hasNatives(t *term) bool {
	cs := x.sent.chunks
	if t.to >= len(cs) {
		return false
	}
	counted := t.from > 0 && cs[t.to].is(laborWhoClass) && cs[t.from-1].kind == quantityChunk && cs[t.from-1].q.unit == unitPersons
	return counted || strings.HasPrefix(cs[t.to].word, "籍") && abs(t.clause-x.clause()) <= 1 && x.nativeWorkers(t) && (t.clause == x.clause() || !x.nativesHere())
}

// nativesHere tells whether the trigger's own clause says whose natives it speaks of.
func (x *finder) nativesHere() bool {
	return slices.ContainsFunc(x.inClause(), func(t *term) bool {
		return t.to < len(x.sent.chunks) && strings.HasPrefix(x.sent.chunks[t.to].word, "籍") && x.nativeWorkers(t)
	})
}

func (x *finder) hasWorkers(t *term) bool {
	cs := x.sent.chunks
	return t.attr && t.end <= x.starts() && t.to+1 < len(cs) && (x.sent.worker(t.to+1) || strings.HasPrefix(cs[t.to+1].word, "人") || x.sent.numberedWorkers(t.to+1) ||
		t.to+1 == x.at && x.f.relation == graph.TransfersLaborTo) // 昭觉的去余姚市
}

func (x *finder) isSupported(t *term) bool {
	if t.from == 0 || t.start <= x.ends() || x.dealsOut(t) {
		return false
	}
	if x.spentOn(t) {
		return true
	}
	if m := t.items[0]; m.kind == groupMention && m.within == nil && x.f.needs {
		return false // 折合1.37亿元，援建学校118所: what was done with it
	}
	before := &x.sent.chunks[t.from-1]
	if t.clause == x.clause() && t.items[0].kind != groupMention && receivesGoods(t.items[0]) && (before.is(helpMildClass) || t.items[0].kind == orgMention && x.r.builtBefore(t)) {
		return true // 投入资金8600万元支持我院建设
	}
	return t.clause > x.clause() &&
		(t.prep == "to" && !x.sent.clauses[t.clause].Has(partClass) && strings.Contains("为给替帮", t.mark) && (receivesGoods(t.items[0]) || t.items[0].ent != nil && t.items[0].ent.isPlace() && !x.othersActBefore(t) && x.r.startsVerb(t.end, x.sent)) || x.builds(t) || before.is(helpMildClass) || before.is(helpStrongClass))
}

// dealsOut tells whether a noun group behind 给 has one of two just named in front, who gives: 前者给甲镇.
func (x *finder) dealsOut(t *term) bool {
	return slices.ContainsFunc(x.sent.terms, func(o *term) bool {
		return o.clause == t.clause && o.end <= t.start && (o.items[0].level == "former" || o.items[0].level == "latter")
	})
}

func (x *finder) isGiven(t *term) bool {
	return !x.sent.chunks[x.at].is(receiveClass) && (t.from == x.at+1 || x.granted(t)) // but 到位甲省资金 is money from 甲省
}

func (x *finder) isAhead(t *term) bool {
	if x.f.relation == graph.Assists {
		if x.at+1 < len(x.sent.chunks) && strings.HasSuffix(x.sent.chunks[x.at].word, "的") && t.prep == "at" && receivesGoods(t.items[0]) {
			return t.clause == x.clause()+1 // 用援助资金购置的设备，在某医院开机
		}
		return t.clause == x.clause()+1 && t.prep == "go" && (!x.f.needs || x.r.kb.lists[bringByList].In(t.mark)) // 抽调教师73人，分赴某县
	}
	return t.clause > x.clause() && (t.prep == "at" || t.prep == "go")
}

func (x *finder) isNext(t *term) bool { return t.clause > x.clause() && t.prep == "" }

func (x *finder) holds(t *term) bool {
	return t.end <= x.starts() && t.prep != "by" && t.prep != "from" && !x.isObject(t)
}

func (x *finder) wasGoneTo(t *term) bool {
	return t.clause < x.clause() && (t.prep == "go" || t.prep == "at" && (x.sent.alone(t) || x.f.relation == graph.TransfersLaborTo && x.sent.clauses[t.clause].Has(recruitAtClass)))
}

func (x *finder) isAbout(t *term) bool {
	return t.clause < x.clause() && (t.prep == "" || t.prep == "to" && x.clauseHas(partClass)) && !x.isObject(t) && len(t.items) == 1 && receivesGoods(t.items[0]) && !x.gave(t.items[0].ent)
}

func (x *finder) isGlossed(t *term) bool {
	cs := x.sent.chunks
	return t.prep == "" && t.to < x.at && strings.HasPrefix(cs[t.to].word, "（") && !strings.Contains(x.r.slice(span{cs[t.to].end, x.starts()}), "）")
}

func (x *finder) receivesHere(t *term) bool {
	return x.standsBefore(t) && !t.attr && x.receives(t)
}

func (x *finder) receivesInFront(t *term) bool {
	return t.clause < x.clause() && t.prep == "" && !t.attr && x.receivesIn(t)
}

// marked lists the noun groups of the clause behind a preposition of a kind, the nearest first.
func (x *finder) marked(s site) []*term {
	out := x.look[:0]
	for _, t := range x.inClause() {
		switch {
		case s == toSite && x.f.relation == graph.TransfersLaborTo && t.mark != "向" && t.mark != "面向":
			continue // 为X的务工人员: X sends them
		case s == toSite && x.f.relation == graph.InvestsIn && t.mark == "为":
			continue // 为某村建成: that is aid
		case x.changesAt(t), s == atSite && x.describesOrg(t), s == atSite && x.r.namesEvent(x.sent, t), s == bySite && t.mark == "由" && x.ofAnother(t):
			continue
		case t.prep == s.String(), s == goSite && t.prep == "to" && strings.Contains(x.r.slice(x.sent.chunks[x.at].span), "送"):
			out = append(out, x.employerOf(t))
		}
	}
	slices.SortStableFunc(out, func(a, b *term) int { return x.distance(a) - x.distance(b) })
	return out
}

// describesOrg tells whether a place with its preposition and 的 only tells where the organisation behind it is: 总部位于甲市的乙公司.
func (x *finder) describesOrg(t *term) bool {
	cs := x.sent.chunks
	return t.attr && t.to+1 < len(cs) && cs[t.to+1].kind == mentionChunk && cs[t.to+1].m.kind == orgMention
}

// owners lists who stands directly in front of the money's name, the nearest first.
func (x *finder) owners() []*term {
	const near = 4
	money := x.moneyNamed()
	if money < 0 {
		return nil
	}
	out := x.look[:0]
	start := x.sent.chunks[money].start
	for _, t := range slices.Backward(x.inClause()) {
		if t.prep == "" && t.end <= start && start-t.end <= near && !x.givesBetween(t) && !(t.from > 0 && x.sent.chunks[t.from-1].is(dativeClass)) {
			out = append(out, t)
		}
	}
	return out
}

// relative is the noun group behind the 的 that closes the trigger's own clause.
func (x *finder) relative() []*term {
	cs := x.sent.chunks
	if x.at > 0 && cs[x.at-1].kind == mentionChunk && cs[x.at-1].term != nil && cs[x.at-1].term.prep == "" {
		return nil // 甲帮扶乙的丙: 甲 acts
	}
	for k := x.at + 1; k+1 < len(cs) && cs[k].clause == x.clause(); k++ {
		if cs[k].is(helpStrongClass) && cs[x.at].is(helpStrongClass) {
			return nil // 援助甲区对口帮扶的乙县
		}
		if cs[k].is(ofClass) && cs[k+1].kind == mentionChunk && cs[k+1].term != nil {
			return append(x.look[:0], x.firmOf(k+1))
		}
		if cs[k].kind == mentionChunk && k > x.at+1 {
			break
		}
	}
	return nil
}

// near lists the noun groups in front, the last first, then the only one of the sentence before.
func (x *finder) near() []*term {
	out := x.look[:0]
	for _, t := range slices.Backward(x.sent.terms) {
		if x.f.relation == graph.InvestsIn && (t.items[0].typ == graph.Enterprise && t.prep != "with" || t.prep == "from" || t.prep == "by" || x.firmOf(t.to-1) != t || x.sent.firmsOf(t)) {
			continue // who invests, and where it comes from
		}
		if x.f.relation == graph.InvestsIn && (strings.ContainsRune("人籍", x.r.at(t.end, t.items[0].sent)) || x.sent.isSeat(t)) {
			continue // 他是即墨人; 总部位于台州市
		}
		if t.end <= x.starts() && !(len(t.items) == 1 && t.items[0].kind == anaphorMention) && !x.r.namesEvent(x.sent, t) {
			out = append(out, t)
		}
	}
	if b := x.d.before; b != nil && b.line == x.sent.line {
		switch {
		case len(b.terms) == 1 && !(x.f.relation == graph.InvestsIn && len(b.terms[0].items) > 1 && !x.invested(b)):
			out = append(out, b.terms...)
		case x.f.relation == graph.InvestsIn && !slices.ContainsFunc(x.sent.terms, func(t *term) bool { return t.items[0].kind == placeMention || t.items[0].kind == localMention }):
			out = append(out, b.onlyGoal()...)
		}
	}
	return out
}

// invested tells whether a sentence has told the last investment.
func (x *finder) invested(sent *sentence) bool {
	last := x.d.lastOf[graph.InvestsIn]
	return last != nil && last.sent == sent
}

// isSeat tells whether a noun group is where the head office is: 总部位于甲市.
func (sent *sentence) isSeat(t *term) bool {
	for k := t.from - 1; k >= 0 && k >= t.from-2; k-- {
		if hasAny(sent.chunks[k].word, "总部", "注册") {
			return true
		}
	}
	return false
}

// onlyGoal is the noun group behind 在 or 到 in a sentence, where there is but one.
func (sent *sentence) onlyGoal() []*term {
	var out []*term
	if sent.classes.Has(visitClass) {
		return nil
	}
	for _, t := range sent.terms {
		if (t.prep == "at" || t.prep == "go") && !sent.isSeat(t) {
			out = append(out, t)
		}
	}
	if len(out) > 1 || len(out) == 1 && len(out[0].items) > 1 {
		return nil
	}
	return out
}

// allInFront makes one list of all noun groups in front.
func (x *finder) allInFront() []*term {
	return x.asOne(slices.DeleteFunc(slices.Clone(x.inClause()), func(t *term) bool { return !x.standsBefore(t) }))
}

// lastGoal is where the firm that the text goes on with has been told to invest last; nil where it goes on with none, or with another.
func (x *finder) lastGoal() *entity {
	if x.f.relation != graph.InvestsIn || x.d.subject == nil || x.named() {
		return nil
	}
	last, t := x.d.lastOf[graph.InvestsIn], x.investorOf(x.d.subject)
	if last == nil || len(last.pairs) != 1 || last.sent.line != x.sent.line || x.sent.index-last.sent.index > investorReach || t.items[0].ent != last.pairs[0][0] {
		return nil
	}
	return last.pairs[0][1]
}

// asOne makes one list of noun groups, none of none.
func (x *finder) asOne(terms []*term) []*term {
	if len(terms) == 0 {
		return nil
	}
	all := &term{clause: x.clause(), from: terms[0].from, span: terms[0].span}
	for _, t := range terms {
		all.items = append(all.items, t.items...)
		all.to, all.end = t.to, t.end
	}
	return append(x.look[:0], all)
}

// carried lists the subjects of the clauses in front, the nearest first, then that of the sentence before.
func (x *finder) carried() []*term {
	out := x.look[:0]
	for k := x.clause() - 1; k >= 0; k-- {
		for _, t := range x.sent.terms {
			if t.clause == k && t.prep == "" && (!t.attr || x.ownsProject(t)) && !x.isObject(t) && (x.f.relation != graph.InvestsIn || investor(t)) {
				out = append(out, x.founded(t))
				break
			}
		}
	}
	if x.d.subject != nil && !x.named() && !(x.f.relation == graph.InvestsIn && x.strange()) {
		out = append(out, x.investorOf(x.d.subject))
	}
	return out
}

// investorReach is how many sentences behind the one that names a firm may go on with what it invests.
const investorReach = 6

// investorOf is the firm that a sentence has told to invest, where an investment goes on with what it is about, else the subject itself:
// 甲集团公告称，其子公司乙在某县投资建设基地。该基地总投资….
func (x *finder) investorOf(subject *term) *term {
	last := x.d.lastOf[graph.InvestsIn]
	from := subject.items[0].sent
	if x.f.relation != graph.InvestsIn || last == nil || last.sent.index < from.index || last.sent.index-from.index > investorReach || len(last.pairs) != 1 {
		return subject
	}
	for _, t := range from.terms {
		if len(t.items) == 1 && t.items[0].ent == last.pairs[0][0] && t.items[0].kind == orgMention {
			return t
		}
	}
	return subject
}
