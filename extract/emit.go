package extract

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/kg/graph"
)

// emit makes the fragment of the graph that holds what was read: the document, its entities
// with the divisions that contain them, and a statement for each claim.
func (r *reading) emit() (*graph.Graph, error) {
	g := graph.NewOf(r.kb.schema)
	g.Grow(len(r.entities), len(r.claims))
	doc := graph.Document{
		ID: graph.DocumentID(r.doc.Text), Location: r.doc.Location, Hash: r.doc.Hash, Title: r.doc.Title,
		Date: r.doc.Date, Source: r.doc.Source, Text: r.doc.Text,
	}
	g.AddDocument(doc)
	for _, c := range r.claims {
		c.s.claimed, c.o.claimed = true, true
	}
	r.markHolders()
	for _, e := range r.entities {
		if e.group && !e.claimed || e.typ == "" {
			continue
		}
		if e.n == 0 && !e.claimed && !e.holds {
			continue
		}
		if err := r.emitEntity(g, doc.ID, e); err != nil {
			return nil, err
		}
	}
	for _, c := range r.claims {
		if err := r.emitClaim(g, doc.ID, c); err != nil {
			return nil, err
		}
	}
	for _, n := range r.notes {
		start, end := r.doc.Offsets(n.start, n.end)
		g.AddNote(graph.Note{Document: doc.ID, Start: start, End: end, Kind: graph.AmbiguousName, Text: r.doc.Quote(n.start, n.end), Detail: n.detail})
	}
	return g, nil
}

// markHolders marks the divisions that hold an entity that the text mentions.
func (r *reading) markHolders() {
	for _, e := range r.entities {
		if e.n == 0 {
			continue
		}
		for at := range e.holders {
			at.holds = at.holds || at != e
		}
	}
}

// emitEntity adds an entity after the divisions that contain it.
func (r *reading) emitEntity(g *graph.Graph, doc graph.ID, e *entity) error {
	if e.id != "" {
		return nil
	}
	var parent graph.ID
	if e.in != nil {
		if err := r.emitEntity(g, doc, e.in); err != nil {
			return err
		}
		parent = e.in.id
	}
	e.id = r.identity(e, parent, doc)
	ent := graph.Entity{
		ID: e.id, Type: e.typ, Group: e.group, Name: e.name, Aliases: e.aliases, Code: e.code, Parent: parent,
		Count: e.count, Approx: e.approx, Inferred: e.n == 0,
	}
	if len(ent.Code) > 6 {
		ent.Code = ""
	}
	if err := g.AddEntity(ent); err != nil || e.n == 0 {
		return err
	}
	g.AddMentions(e.id, doc, e.n)
	return nil
}

// identity is the id of an entity: its code for a division; else a hash of what tells it from
// its namesakes. A firm is known by its name, everything else by its name and where it is. What
// the article places nowhere and names by a common noun or a village's name stays its own, so
// that two articles' 5家企业 are two.
func (r *reading) identity(e *entity, parent, doc graph.ID) graph.ID {
	scope := parent
	if scope == "" {
		scope = doc
	}
	switch {
	case e.code != "":
		return graph.DivisionID(e.code)
	case e.group:
		return graph.HashID("group", string(e.typ), strconv.Itoa(e.count), string(scope))
	case e.typ == graph.Enterprise:
		return graph.HashID("organisation", string(e.typ), e.name)
	case r.kb.isOrganisation(e.typ) && !e.bare:
		return graph.HashID("organisation", string(e.typ), e.name, string(parent))
	case r.kb.isOrganisation(e.typ):
		return graph.HashID("organisation", string(e.typ), e.name, string(scope))
	}
	return graph.HashID("place", string(e.typ), e.name, string(scope))
}

func (r *reading) emitClaim(g *graph.Graph, doc graph.ID, c *claim) error {
	for _, e := range [...]*entity{c.s, c.o} {
		if err := r.emitEntity(g, doc, e); err != nil {
			return err
		}
	}
	st := graph.Statement{
		Subject: c.s.id, Predicate: c.rel, Object: c.o.id, Status: c.status, Period: c.period, Confidence: c.conf, Rule: c.rule,
		Evidence: []graph.Evidence{r.evidence(doc, c.sent)},
	}
	if c.heading != nil && !(c.heading.at >= c.sent.start && c.heading.at < c.sent.end) {
		if h := r.sentenceAt(c.heading.at); h != nil {
			st.Evidence = append(st.Evidence, r.evidence(doc, h))
		}
	}
	if f := c.figure; f != nil {
		st.Period, st.Hedges = f.period, f.hedges
		if f.unit == unitYuan {
			st.Amounts = []graph.Money{graph.Money(f.value)}
		} else {
			st.Headcounts = []int64{f.value}
		}
	}
	_, err := g.AddStatement(st)
	return err
}

// evidence is the passage of a sentence in the original text, without the spaces around it.
func (r *reading) evidence(doc graph.ID, sent *sentence) graph.Evidence {
	if sent.evidence.Exact != "" {
		return sent.evidence
	}
	s := sent.span
	for s.start < s.end && unicode.IsSpace(r.text[s.start]) {
		s.start++
	}
	for s.end > s.start && unicode.IsSpace(r.text[s.end-1]) {
		s.end--
	}
	start, end := r.doc.Offsets(s.start, s.end)
	sent.evidence = graph.Evidence{Document: doc, Exact: r.doc.Quote(s.start, s.end), Start: start, End: end}
	return sent.evidence
}

func (r *reading) sentenceAt(i int) *sentence {
	k, _ := slices.BinarySearchFunc(r.sents, i+1, func(sent *sentence, at int) int { return sent.start - at })
	if k > 0 && i < r.sents[k-1].end {
		return r.sents[k-1]
	}
	return nil
}

// speaksOfHelp tells whether the article has a word of help beside those of pairing.
func (r *reading) speaksOfHelp() bool {
	if r.help == unasked {
		r.help = saysNo
		for _, w := range r.kb.words.Members("help.strong") {
			if utf8.RuneCountInString(w) > 1 && strings.Contains(r.norm.text, w) {
				r.help = saysYes
				break
			}
		}
	}
	return r.help == saysYes
}
