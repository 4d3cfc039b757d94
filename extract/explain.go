package extract

import (
	"fmt"

	"example.org/kg/extract/document"
	"example.org/kg/graph"
)

// Explanation tells how one article was read: for every sentence how it was cut up, what was tried
// on it, and what it was found to say or why not.
type Explanation struct {
	Location  string            `json:"location"`
	Title     string            `json:"title"`
	Date      string            `json:"date"`
	Source    string            `json:"source"`
	Home      []Home            `json:"home"`      // what 我省, 我市, 我县 mean, from the province down
	Pairs     []Pair            `json:"pairs"`     // in the order of the text
	Sentences []SentenceReading `json:"sentences"` // in the order of the text
	Graph     *graph.Graph      `json:"-"`         // the fragment that Article makes of it
}

// Home is the publisher's place of a level.
type Home struct {
	Level  string    `json:"level"` // 省, 市, 县 …
	Entity graph.Ref `json:"entity"`
}

// Pair is a helper and whom it helps, as one passage of the article tells.
type Pair struct {
	Helper   graph.Ref `json:"helper"`
	Helped   graph.Ref `json:"helped"`
	Sentence int       `json:"sentence"`
	Weight   float64   `json:"weight"` // how plainly it is said
}

// SentenceReading is how one sentence was read.
type SentenceReading struct {
	Number  int         `json:"number"` // from 1
	Kind    string      `json:"kind"`   // text, title, heading, caption, dateline
	Text    string      `json:"text"`   // letter for letter
	Start   int         `json:"start"`  // code points of the article in front
	End     int         `json:"end"`
	Section *Pair       `json:"section,omitempty"` // the pair of the heading 甲—乙 over it
	Topic   *Pair       `json:"topic,omitempty"`   // the pair that the text is about there
	Chunks  []Chunk     `json:"chunks"`            // they tile the sentence; none where nothing in it could be claimed
	Nouns   []NounGroup `json:"nounGroups"`
	Trials  []Trial     `json:"trials"`  // in the order in which they were made
	Figures []Unclaimed `json:"figures"` // amounts and headcounts that no frame took
	// Others are statements that no frame makes: those of headings 甲—乙 and of rows of tables.
	Others []Claimed `json:"otherStatements"`
}

// Says tells whether anything was tried on the sentence or taken from it.
func (s *SentenceReading) Says() bool { return len(s.Trials) > 0 || len(s.Others) > 0 }

// Statements are all that was taken from the sentence.
func (s *SentenceReading) Statements() []Claimed {
	var out []Claimed
	for _, t := range s.Trials {
		out = append(out, t.Statements...)
	}
	return append(out, s.Others...)
}

// Claimed is a statement as the reading made it.
type Claimed struct {
	Subject     graph.Ref      `json:"subject"`
	Relation    graph.Relation `json:"relation"`
	Object      graph.Ref      `json:"object"`
	Amount      Yuan           `json:"amount,omitempty"`
	Headcount   int64          `json:"headcount,omitempty"`
	PeriodStart string         `json:"periodStart,omitempty"`
	PeriodEnd   string         `json:"periodEnd,omitempty"`
	Status      graph.Status   `json:"status"`
	Hedges      []string       `json:"hedges,omitempty"`
	Confidence  float64        `json:"confidence"`
	Rule        string         `json:"rule"`
}

// Yuan is an amount that JSON has as an exact number of yuan.
type Yuan graph.Money

// MarshalJSON writes the decimal number.
func (y Yuan) MarshalJSON() ([]byte, error) { return []byte(graph.Money(y).String()), nil }

// Explain reads an article as Article does and tells how. It takes longer and keeps more. The errors
// are those of Article.
func (x *Extractor) Explain(doc *document.Document) (*Explanation, error) {
	if err := x.kb.ready(); err != nil {
		return nil, fmt.Errorf("linguistic data: %w", err)
	}
	r := x.read(doc, newRecorder())
	g, err := r.emit()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doc.Location, err)
	}
	e := newExplainer(r)
	out := &Explanation{Location: doc.Location, Title: doc.Title, Date: doc.Date, Source: doc.Source, Home: e.homes(), Pairs: []Pair{}, Graph: g}
	for _, p := range r.rec.pairs {
		out.Pairs = append(out.Pairs, *e.pair(&p))
	}
	for _, sent := range r.sents {
		out.Sentences = append(out.Sentences, e.sentence(sent))
	}
	return out, nil
}

// explainer puts what a recorder has kept into words.
type explainer struct {
	r      *reading
	doc    graph.ID
	ids    map[*entity]graph.ID
	claims map[*firing][]*claim
	others map[*sentence][]*claim // that no frame makes
	groups map[*mention]*entity
	pairs  map[*entity][]*pair // by both sides, in the order of the text
	past   []*firing           // of the sentences so far
}

func newExplainer(r *reading) *explainer {
	e := &explainer{
		r: r, doc: graph.DocumentID(r.doc.Text), ids: map[*entity]graph.ID{},
		claims: map[*firing][]*claim{}, others: map[*sentence][]*claim{}, groups: map[*mention]*entity{}, pairs: map[*entity][]*pair{},
	}
	for _, c := range r.claims {
		if c.from == nil {
			e.others[c.sent] = append(e.others[c.sent], c)
		} else {
			e.claims[c.from] = append(e.claims[c.from], c)
		}
	}
	for _, ent := range r.entities {
		if ent.group {
			for _, m := range ent.sites {
				e.groups[m] = ent
			}
		}
	}
	for i := range r.rec.pairs {
		p := &r.rec.pairs[i]
		e.pairs[p.helper] = append(e.pairs[p.helper], p)
		e.pairs[p.helped] = append(e.pairs[p.helped], p)
	}
	return e
}

func (e *explainer) sentence(sent *sentence) SentenceReading {
	start, end := e.r.doc.Offsets(sent.start, sent.end)
	out := SentenceReading{
		Number: sent.index + 1, Kind: sent.kind.String(), Text: e.r.doc.Quote(sent.start, sent.end), Start: start, End: end,
		Chunks: []Chunk{}, Nouns: []NounGroup{}, Trials: []Trial{}, Figures: []Unclaimed{}, Others: []Claimed{},
	}
	if sent.section != nil {
		out.Section = e.pair(sent.section.pair)
	}
	rec := e.r.rec.sents[sent]
	if rec == nil {
		rec = &record{}
	}
	if rec.topic != nil {
		out.Topic = e.pair(rec.topic)
	}
	for i := range sent.chunks {
		out.Chunks = append(out.Chunks, e.chunk(rec, &sent.chunks[i]))
	}
	for _, t := range sent.terms {
		out.Nouns = append(out.Nouns, e.noun(t))
	}
	for _, t := range rec.trials {
		out.Trials = append(out.Trials, e.trial(sent, rec, t))
		if t.fr != nil {
			e.past = append(e.past, t.fr)
		}
	}
	for _, c := range e.others[sent] {
		out.Others = append(out.Others, e.claimed(c))
	}
	if len(out.Others) == 0 {
		out.Figures = e.unclaimed(sent, rec)
	}
	return out
}

func (e *explainer) claimed(c *claim) Claimed {
	out := Claimed{Subject: e.ref(c.s), Relation: c.rel, Object: e.ref(c.o), Status: c.status, Confidence: c.conf, Rule: c.rule}
	if f := c.figure; f != nil {
		out.PeriodStart, out.PeriodEnd, out.Hedges = f.period.Start, f.period.End, f.hedges
		if f.unit == unitYuan {
			out.Amount = Yuan(f.value)
		} else {
			out.Headcount = f.value
		}
	}
	return out
}

func (e *explainer) homes() []Home {
	out := []Home{}
	for _, level := range anaphorLevels {
		if ent := e.r.home[level]; ent != nil {
			out = append(out, Home{Level: level, Entity: e.ref(ent)})
		}
	}
	return out
}

func (e *explainer) pair(p *pair) *Pair {
	return &Pair{Helper: e.ref(p.helper), Helped: e.ref(p.helped), Sentence: e.numberOf(p.at), Weight: p.weight}
}

// id is what emit calls the entity in the graph.
func (e *explainer) id(ent *entity) graph.ID {
	if id, ok := e.ids[ent]; ok {
		return id
	}
	var parent graph.ID
	if ent.in != nil {
		parent = e.id(ent.in)
	}
	id := e.r.identity(ent, parent, e.doc)
	e.ids[ent] = id
	return id
}

func (e *explainer) ref(ent *entity) graph.Ref {
	out := graph.Ref{ID: e.id(ent), Type: ent.typ, Group: ent.group, Name: ent.name, Code: ent.code}
	if len(out.Code) > 6 {
		out.Code = ""
	}
	if ent.in != nil {
		out.In = ent.in.name
	}
	return out
}

// refs never is nil, so that JSON has a list.
func (e *explainer) refs(ents []*entity) []graph.Ref {
	out := []graph.Ref{}
	for _, ent := range ents {
		out = append(out, e.ref(ent))
	}
	return out
}
