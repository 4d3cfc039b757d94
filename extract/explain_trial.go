package extract

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"example.org/kg/extract/lexicon"
	"example.org/kg/graph"
)

// Trial is a frame that was tried on a trigger.
type Trial struct {
	Trigger  string `json:"trigger"` // "" where a figure only goes on with a claim in front
	Chunk    int    `json:"chunk"`   // of the trigger, from 0; -1 where there is none
	Frame    string `json:"frame"`
	Relation string `json:"relation"` // one of the schema, or topic, none, journey
	Fired    bool   `json:"fired"`    // its roles were filled
	Sites    string `json:"sites,omitempty"`
	Subject  *Role  `json:"subject,omitempty"`
	Object   *Role  `json:"object,omitempty"`
	// Figures are the amounts and headcounts given to it, letter for letter.
	Figures    []string  `json:"figures,omitempty"`
	Statements []Claimed `json:"statements"`
	Reason     Reason    `json:"reason,omitempty"` // why it did not fire, or says nothing all the same
	Why        string    `json:"why,omitempty"`    // the reason in words
}

// Role is what fills a role of a frame.
type Role struct {
	Entities []graph.Ref `json:"entities"`
	Text     string      `json:"text,omitempty"`     // of the noun group that named them
	Site     string      `json:"site"`               // where, as in frames.txt
	From     string      `json:"from"`               // the same in words
	Sentence int         `json:"sentence,omitempty"` // that it is known from, where that is another
}

func (e *explainer) trial(sent *sentence, rec *record, t *trial) Trial {
	out := Trial{
		Trigger: e.r.slice(sent.chunks[t.at].span), Chunk: t.at, Frame: t.f.name, Relation: string(t.f.relation),
		Statements: []Claimed{}, Reason: t.reason,
	}
	switch {
	case t.fr != nil:
		e.fired(sent, rec, t, &out)
	case t.gone != nil:
		out.Fired, out.Reason, out.Why = true, NamesOnly, "notes where workers set out, for the sentence that says where they arrive"
		out.Subject = &Role{Entities: e.refs(t.gone.from), Site: "journey", From: "where they set out"}
		for _, fig := range t.gone.figures {
			out.Figures = append(out.Figures, e.r.slice(sent.chunks[fig.at].span))
		}
	case t.reason == "":
		out.Reason, out.Why = e.unfilled(t)
	default:
		out.Why = e.whyNot(sent, rec, t)
	}
	return out
}

func (e *explainer) fired(sent *sentence, rec *record, t *trial, out *Trial) {
	fr := t.fr
	out.Fired, out.Sites = true, fr.how.String()
	if fr.how.parts > 0 {
		out.Trigger, out.Chunk = "", -1
	}
	how := fr.how
	if out.Chunk < 0 {
		how = sitePair{s: stillSite, o: stillSite}
	}
	out.Subject = e.role(sent, rec, t, how.s, t.s, t.o, 0)
	out.Object = e.role(sent, rec, t, how.o, t.o, t.s, 1)
	var take func(fr *firing)
	take = func(fr *firing) {
		for _, fig := range fr.figures {
			out.Figures = append(out.Figures, e.r.slice(rec.home(fig, sent).chunks[fig.at].span))
		}
		for _, c := range e.claims[fr] {
			out.Statements = append(out.Statements, e.claimed(c))
		}
		for _, part := range fr.extra {
			take(part)
		}
	}
	take(fr)
	switch {
	case t.reason == NamesOnly:
		out.Why = "names a helper and a helped place and claims nothing by itself"
	case t.reason == NeedsFigure && t.f.needs:
		out.Why = "claims nothing without " + figureWord(t.f.figure)
	case t.reason == NeedsFigure:
		out.Why = "without " + figureWord(t.f.figure) + " only a word of " + classNames(t.f.bare.names) + " claims"
	case t.reason == NothingNew:
		out.Why = "takes its roles over from a claim in front and has no figure of its own"
	case len(out.Statements) == 0:
		out.Reason, out.Why = NothingNew, "another frame says the same, with more"
	}
}

func figureWord(u unit) string {
	switch u {
	case unitYuan:
		return "an amount"
	case unitPersons:
		return "a headcount"
	}
	return "a figure"
}

func classNames(classes []lexicon.Class) string {
	names := make([]string, len(classes))
	for i, c := range classes {
		names[i] = string(c)
	}
	if len(names) == 1 {
		return "class " + names[0]
	}
	return "the classes " + strings.Join(names, ", ")
}

// whyNot puts a reason into words that was found before the roles were looked for.
func (e *explainer) whyNot(sent *sentence, rec *record, t *trial) string {
	switch t.reason {
	case Denied:
		return "“" + t.word + "” in front denies it"
	case Cancelled:
		return "“" + t.word + "” says that it was called off"
	case TakesFigures:
		return "keeps " + figureWord(t.f.figure) + " near it from the relations"
	case SaidByCouple:
		return "the places side by side say it already"
	case SaidAsInvestment:
		return "the word has claimed an investment"
	case AnotherFrame:
		for _, o := range rec.trials {
			if o.fr != nil && o.at == t.at && o.f.relation == t.f.relation {
				return "the frame " + o.f.name + " of the same relation has fired on the word"
			}
		}
		return "another frame of the same relation has fired on the word"
	case ClauseHolds:
		return "the clause holds " + e.wordOf(sent, t.at, t.want) + " of " + classNames(t.want)
	case ClauseLacks:
		return "the clause holds no word of " + classNames(t.want)
	case SentenceLacks:
		return "the sentence holds no word of " + classNames(t.want)
	case LineLacks:
		return "neither the sentence nor those just in front hold a word of " + classNames(t.want)
	case NotAlone:
		return "the clause holds more than two names and the word"
	case Describes:
		return "the word only says which ones are meant"
	}
	return string(t.reason)
}

// wordOf is the word of a class in the clause of a chunk.
func (e *explainer) wordOf(sent *sentence, at int, classes []lexicon.Class) string {
	set := e.r.kb.numbers.Set(classes...)
	for i := range sent.chunks {
		if c := &sent.chunks[i]; c.clause == sent.chunks[at].clause && c.Meets(&set) {
			return "“" + c.word + "”,"
		}
	}
	return "a word"
}

// unfilled says why no form of a frame was filled, by the form that came furthest.
func (e *explainer) unfilled(t *trial) (Reason, string) {
	best, most := -1, math.MinInt
	for i, l := range t.looks {
		if n := l.rank(); n > most {
			best, most = i, n
		}
	}
	if best < 0 && t.f.relation == journeyRelation {
		return NoSubject, "nobody is known to set out"
	}
	if best < 0 {
		return NoRoles, "there is no claim in front that it could go on with"
	}
	l := t.looks[best]
	for _, d := range l.doubts {
		if d.b != nil {
			return d.reason, e.inWords(t, d)
		}
	}
	reason, why := NoRoles, "neither subject nor object"
	switch {
	case len(l.subjects) > 0 && slices.Equal(l.subjects, l.objects):
		return SameThing, e.names(l.subjects) + " would be subject and object"
	case len(l.subjects) > 0 && len(l.objects) > 0:
		return Unmatched, e.names(l.subjects) + " and " + e.names(l.objects) + " make no claim together"
	case len(l.subjects) > 0:
		reason, why = NoObject, "subject "+e.names(l.subjects)+", but no object"
	case len(l.objects) > 0:
		reason, why = NoSubject, "object "+e.names(l.objects)+", but no subject"
	}
	if d := l.wrongType(); d != nil {
		return WrongType, why + ": " + e.inWords(t, *d)
	}
	return reason, why + " (looked " + t.looked(reason) + ")"
}

// wrongType is what stands where a missing role of a form may, and is of a type that the role does not
// take.
func (l look) wrongType() *doubt {
	for _, subject := range []bool{true, false} {
		if subject && len(l.subjects) > 0 || !subject && len(l.objects) > 0 {
			continue
		}
		for _, d := range l.doubts {
			if d.b == nil && d.subject == subject {
				return &d
			}
		}
	}
	return nil
}

// rank is how far a form came; a subject counts more than an object.
func (l look) rank() int {
	n := 0
	if len(l.subjects) > 0 {
		n += 4
	}
	if len(l.objects) > 0 {
		n += 3
	}
	if slices.ContainsFunc(l.doubts, func(d doubt) bool { return d.subject }) {
		n += 2
	}
	if len(l.doubts) > 0 {
		n++
	}
	return n
}

// looked lists the sites of the roles that were not found.
func (t *trial) looked(missing Reason) string {
	var out []string
	put := func(s site) {
		if w := siteWords(s); !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	for _, l := range t.looks {
		if missing != NoObject {
			put(l.s)
		} else if len(l.subjects) > 0 {
			put(l.o)
		}
	}
	const many = 5
	if len(out) > many {
		out = append(out[:many], "…")
	}
	return strings.Join(out, "; ")
}

func (e *explainer) names(ents []*entity) string {
	var out []string
	for _, ent := range ents {
		if !slices.Contains(out, ent.name) {
			out = append(out, ent.name)
		}
	}
	const many = 4
	if len(out) > many {
		out = append(out[:many], "…")
	}
	return strings.Join(out, "、")
}

// inWords says what speaks against entities in the roles.
func (e *explainer) inWords(t *trial, d doubt) string {
	a, b := d.a.name, ""
	if d.b != nil {
		b = d.b.name
	}
	switch d.reason {
	case WrongType:
		role := "object"
		if d.subject {
			role = "subject"
		}
		return fmt.Sprintf("%s is %s, which the %s may not be", a, withArticle(d.a.typ), role)
	case OneInOther:
		if d.a.lies(d.b) {
			return a + " lies in " + b
		}
		return b + " lies in " + a
	case NoPlaces:
		return a + " and " + b + " are not both places"
	case NotInSchema:
		return fmt.Sprintf("the schema allows no %s from %s (%s) to %s (%s)", t.f.relation, a, d.a.typ, b, d.b.typ)
	case TurnsAround:
		if t.f.relation == graph.TransfersLaborTo {
			return fmt.Sprintf("would send workers from %s to %s, of which the first helps the second", a, b)
		}
		return fmt.Sprintf("would let %s help %s, where the second helps the first", a, b)
	case SameThing:
		return a + " would be subject and object"
	case Unshown:
		return fmt.Sprintf("nothing shows that %s helps %s, which stands far off", a, b)
	case NoReceiver:
		return b + " is a group or only helps others, no place to invest in"
	}
	return string(d.reason)
}
