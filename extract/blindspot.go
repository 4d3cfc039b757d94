package extract

import (
	"cmp"
	"slices"
	"strings"

	"example.org/kg/graph"
)

// Blindspot is a wording by which sentences speak of a relation, and from which nothing was taken.
type Blindspot struct {
	Trigger   string           `json:"trigger"`   // the word; N元 for a sum behind 的
	Pattern   string           `json:"pattern"`   // what stands next to it in its clause, with X, Y … for names and N for numbers
	Relations []graph.Relation `json:"relations"` // that the word may claim, in the order of the frames
	Count     int              `json:"count"`     // sentences
	Reason    Reason           `json:"reason"`    // the commonest
	Why       string           `json:"why"`       // in the words of the first sentence that has it
	Examples  []Example        `json:"examples"`  // at most three, the first ones
}

// Example is a sentence of an article.
type Example struct {
	Location string `json:"location"`
	Sentence int    `json:"sentence"`
	Quote    string `json:"quote"`
	Start    int    `json:"start"` // code points of the article in front
	End      int    `json:"end"`
}

// examples is how many sentences a blindspot shows.
const examples = 3

// Blindspots gathers the blindspots of articles. The zero value has none.
type Blindspots struct {
	// Refused counts the wordings too that the clause itself refuses: by a word of denial, or of
	// visits, or that tells which schools or firms are meant. They mostly say nothing indeed.
	Refused bool

	list   []*tallied
	byName map[[2]string]*tallied
}

// tallied is a blindspot with all reasons of its sentences.
type tallied struct {
	Blindspot
	reasons []tally
}

type tally struct {
	reason Reason
	why    string
	n      int
}

// Add counts the sentences of an article that hold a word that may claim a relation and a name, an
// amount or a headcount, and that say nothing. Titles and headings are left out, which the text
// repeats. A sentence counts once for each of its wordings.
func (b *Blindspots) Add(e *Explanation) {
	for i := range e.Sentences {
		sent := &e.Sentences[i]
		if sent.Kind == "title" || sent.Kind == "heading" || len(sent.Statements()) > 0 || !sent.namesOrCounts() {
			continue
		}
		var seen []*tallied
		for at := range sent.Chunks {
			told := sent.telling(at)
			if told == nil || told.Reason.refuses() && !b.Refused {
				continue
			}
			spot := b.of(sent, at)
			if slices.Contains(seen, spot) {
				continue
			}
			seen = append(seen, spot)
			spot.count(told)
			if len(spot.Examples) < examples {
				spot.Examples = append(spot.Examples, Example{e.Location, sent.Number, strings.TrimSpace(sent.Text), sent.Start, sent.End})
			}
		}
	}
}

// List is what was gathered, the most frequent first, then by word and pattern.
func (b *Blindspots) List() []Blindspot {
	out := make([]Blindspot, len(b.list))
	for i, t := range b.list {
		most := slices.MaxFunc(t.reasons, func(a, b tally) int {
			return cmp.Or(cmp.Compare(a.n, b.n), strings.Compare(string(b.reason), string(a.reason)))
		})
		out[i] = t.Blindspot
		out[i].Reason, out[i].Why = most.reason, most.why
	}
	slices.SortFunc(out, func(a, b Blindspot) int {
		return cmp.Or(b.Count-a.Count, strings.Compare(a.Trigger, b.Trigger), strings.Compare(a.Pattern, b.Pattern))
	})
	return out
}

// of is the blindspot of the trigger at a chunk, made on first use.
func (b *Blindspots) of(sent *SentenceReading, at int) *tallied {
	key := [2]string{sent.word(at), sent.pattern(at)}
	spot := b.byName[key]
	if spot == nil {
		if b.byName == nil {
			b.byName = map[[2]string]*tallied{}
		}
		spot = &tallied{Blindspot: Blindspot{Trigger: key[0], Pattern: key[1], Relations: sent.claimable(at)}}
		b.byName[key] = spot
		b.list = append(b.list, spot)
	}
	return spot
}

func (t *tallied) count(told *Trial) {
	t.Count++
	for i := range t.reasons {
		if t.reasons[i].reason == told.Reason {
			t.reasons[i].n++
			return
		}
	}
	t.reasons = append(t.reasons, tally{told.Reason, told.Why, 1})
}

// namesOrCounts tells whether a sentence has something that a statement could hold.
func (s *SentenceReading) namesOrCounts() bool {
	return slices.ContainsFunc(s.Chunks, func(c Chunk) bool {
		return c.names() || c.Unit == unitNames[unitYuan] || c.Unit == unitNames[unitPersons]
	})
}

// names tells whether a chunk names or means somebody.
func (c *Chunk) names() bool {
	return c.Kind == "place" || c.Kind == "local" || c.Kind == "organisation" || c.Kind == "group" || c.Kind == "reference"
}

// claims tells whether the frame of a trial claims a relation of the schema.
func (t *Trial) claims() bool {
	rel := graph.Relation(t.Relation)
	return rel != topicRelation && rel != noRelation && rel != journeyRelation
}

// claimable lists the relations that the word at a chunk may claim.
func (s *SentenceReading) claimable(at int) []graph.Relation {
	var out []graph.Relation
	for i := range s.Trials {
		t := &s.Trials[i]
		if rel := graph.Relation(t.Relation); t.Chunk == at && t.claims() && !slices.Contains(out, rel) {
			out = append(out, rel)
		}
	}
	return out
}

// telling is the trial on a chunk that came furthest, or nil where the word claims nothing there: no
// frame of its claims, or only together with words that are missing.
func (s *SentenceReading) telling(at int) *Trial {
	var best *Trial
	for i := range s.Trials {
		t := &s.Trials[i]
		if t.Chunk == at && t.claims() && !t.Reason.lacks() && (best == nil || distance(t.Reason) > distance(best.Reason)) {
			best = t
		}
	}
	return best
}

// distance is how far a trial came that ended for a reason.
func distance(reason Reason) int {
	return slices.Index([]Reason{
		AnotherFrame, SaidByCouple, SaidAsInvestment, Describes, ClauseHolds, NoRoles, WrongType, NoSubject, NoObject, NothingNew,
		SameThing, OneInOther, NoPlaces, NotInSchema, Unmatched, NoReceiver, Unshown, TurnsAround,
		Cancelled, Denied, NeedsFigure,
	}, reason)
}

// beside is how many things on either side of a trigger a pattern shows.
const beside = 3

// pattern is what stands next to the trigger at a chunk in its clause: names and numbers as letters,
// prepositions and other words that may claim something; mere text is left out.
func (s *SentenceReading) pattern(at int) string {
	before, behind := []string{}, []string{}
	for k := at - 1; k >= 0 && len(before) < beside && s.Chunks[k].Clause == s.Chunks[at].Clause; k-- {
		if token := s.token(k); token != "" && !(token == name && len(before) > 0 && before[0] == name) {
			before = append([]string{token}, before...)
		}
	}
	for k := at + 1; k < len(s.Chunks) && len(behind) < beside && s.Chunks[k].Clause == s.Chunks[at].Clause; k++ {
		if token := s.token(k); token != "" && !(token == name && len(behind) > 0 && behind[len(behind)-1] == name) {
			behind = append(behind, token)
		}
	}
	tokens := slices.Concat(before, []string{s.word(at)}, behind)
	letter := 'X'
	for i, t := range tokens {
		if t == name {
			if tokens[i] = string(letter); letter == 'Z' {
				letter = 'S' - 1
			}
			letter++
		}
	}
	return strings.Join(tokens, " ")
}

// word is a trigger as patterns show it.
func (s *SentenceReading) word(at int) string {
	if s.Chunks[at].Kind == "figure" {
		return s.token(at)
	}
	return s.Chunks[at].Text
}

// name stands in a pattern for a name or a list of names until it gets its letter.
const name = "\x00"

// token is what stands in a pattern for a chunk; "" for what it leaves out.
func (s *SentenceReading) token(k int) string {
	c := &s.Chunks[k]
	switch {
	case c.names():
		return name
	case c.Kind == "hidden":
		return "《》"
	case c.Kind == "figure":
		switch c.Unit {
		case unitNames[unitYuan]:
			return "N元"
		case unitNames[unitPersons]:
			return "N人"
		}
	case s.lists(k):
	case c.Kind == "word" && (len(c.Triggers) > 0 || slices.ContainsFunc(c.Classes, cue)):
		return c.Text
	}
	return ""
}

// lists tells whether a chunk only joins two names into a list; 与 does more.
func (s *SentenceReading) lists(k int) bool {
	return slices.Contains(s.Chunks[k].Classes, "conj") && s.Chunks[k].Text != "与" &&
		k > 0 && s.Chunks[k-1].names() && k+1 < len(s.Chunks) && s.Chunks[k+1].names()
}

// cue tells whether words of a class say how names stand to what claims.
func cue(class string) bool {
	return strings.HasPrefix(class, "prep.") || class == "of" || class == "be" || class == "not" || class == "dative" || class == "each"
}
