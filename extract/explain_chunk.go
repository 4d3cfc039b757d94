package extract

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"example.org/kg/extract/gazetteer"
	"example.org/kg/graph"
)

// Chunk is a stretch of a sentence.
type Chunk struct {
	Text     string      `json:"text"`
	Kind     string      `json:"kind"`               // place, local, organisation, group, reference, hidden, word, figure, comma, break, text
	Entities []graph.Ref `json:"entities,omitempty"` // that it names or stands for
	Sure     float64     `json:"sure,omitempty"`     // of a place: how sure linking is, 0 to 1
	How      string      `json:"how,omitempty"`      // why it means that
	Readings []Reading   `json:"readings,omitempty"` // what the name of a division could mean, by code
	Classes  []string    `json:"classes,omitempty"`  // of a word
	Triggers []string    `json:"triggers,omitempty"` // frames that a word triggers
	Value    json.Number `json:"value,omitempty"`    // of a figure
	Unit     string      `json:"unit,omitempty"`     // yuan, persons, members, year, time, other
	Clause   int         `json:"clause"`             // from 1
}

// Reading is a division that a name could mean.
type Reading struct {
	Entity graph.Ref `json:"entity"`
	Form   string    `json:"form"`             // full, short, former
	Weight float64   `json:"weight,omitempty"` // what the company it keeps says for it; 0 where nothing had to be weighed
	Chosen bool      `json:"chosen,omitempty"`
	Barred bool      `json:"barred,omitempty"` // ruled out before anything was weighed
}

// NounGroup is a mention or a list of them, with the preposition in front.
type NounGroup struct {
	Text        string   `json:"text"`
	Preposition string   `json:"preposition,omitempty"` // to, at, go, with, by, from, through
	Word        string   `json:"word,omitempty"`        // the preposition itself
	Members     []string `json:"members"`
	Attribute   bool     `json:"attribute,omitempty"` // 的 stands behind it
	Both        bool     `json:"both,omitempty"`      // 两地, 双方 stands behind it
	Clause      int      `json:"clause"`              // from 1
}

var unitNames = map[unit]string{unitYuan: "yuan", unitPersons: "persons", unitMembers: "members", unitYear: "year", unitTime: "time", unitOther: "other"}

func (e *explainer) chunk(rec *record, c *chunk) Chunk {
	out := Chunk{Text: e.r.slice(c.span), Clause: c.clause + 1}
	switch c.kind {
	case mentionChunk:
		e.mention(rec, c.m, &out)
	case quantityChunk:
		out.Kind, out.Unit, out.Value = "figure", unitNames[c.q.unit], valueOf(c.q)
	case wordChunk:
		out.Kind = "word"
		for _, class := range c.List {
			out.Classes = append(out.Classes, string(class))
		}
	case commaChunk:
		out.Kind = "comma"
	case breakChunk:
		out.Kind = "break"
	default:
		out.Kind = "text"
	}
	for _, f := range c.frames {
		out.Triggers = append(out.Triggers, f.name)
	}
	return out
}

// valueOf is the number of a quantity, cut off behind hundredths; "" where it is beyond all figures.
func valueOf(q *quantity) json.Number {
	v, ok := q.value.hundredths()
	if !ok {
		return ""
	}
	return json.Number(graph.Money(v).String())
}

func (e *explainer) mention(rec *record, m *mention, out *Chunk) {
	switch m.kind {
	case placeMention:
		out.Kind, out.Sure = "place", m.score
		out.Readings = e.readings(m)
		out.How = e.howLinked(m)
	case localMention:
		out.Kind, out.How = "local", withArticle(m.typ)+" by its ending"
	case orgMention:
		out.Kind, out.How = "organisation", withArticle(m.typ)+" by its name"
	case groupMention:
		out.Kind, out.How = "group", fmt.Sprintf("%d of type %s", m.count, m.typ)
		if m.within != nil {
			out.How += ", of " + m.within.name
		}
		if ent := e.groups[m]; ent != nil {
			out.Entities = append(out.Entities, e.ref(ent))
		}
	case anaphorMention:
		out.Kind, out.How = "reference", standsFor(m.level)
		out.Entities = e.refs(rec.means[m])
	case excludedMention:
		out.Kind, out.How = "hidden", "a name that is none of an actor or a place; hides what it holds"
	}
	if m.ent != nil {
		out.Entities = append(out.Entities, e.ref(m.ent))
	}
	if (m.kind == localMention || m.kind == orgMention) && m.ent != nil && m.ent.in != nil {
		out.How += ", in " + m.ent.in.name
	}
}

var formNames = map[gazetteer.Form]string{gazetteer.Full: "full", gazetteer.Short: "short", gazetteer.Former: "former"}

// readings lists what a name was found to be able to mean, by code.
func (e *explainer) readings(m *mention) []Reading {
	link := e.r.rec.links[m]
	if link == nil {
		return nil
	}
	var out []Reading
	for _, c := range link.found {
		d, ok := e.r.kb.gaz.Division(c.Code)
		if !ok || slices.ContainsFunc(out, func(r Reading) bool { return r.Entity.Code == c.Code }) {
			continue
		}
		ref := graph.Ref{ID: graph.DivisionID(c.Code), Type: typeOf(d), Name: d.Name, Code: c.Code, In: e.r.placeOf(c.Code)}
		out = append(out, Reading{
			Entity: ref, Form: formNames[c.Form], Weight: link.weight[c.Code],
			Chosen: m.ent != nil && m.ent.code == c.Code,
			Barred: !slices.ContainsFunc(m.cands, func(o gazetteer.Candidate) bool { return o.Code == c.Code }),
		})
	}
	slices.SortFunc(out, func(a, b Reading) int { return strings.Compare(a.Entity.Code, b.Entity.Code) })
	return out
}

// howLinked says why a name was linked as it was.
func (e *explainer) howLinked(m *mention) string {
	link := e.r.rec.links[m]
	switch {
	case link == nil:
		return ""
	case m.ent == nil && len(link.weight) == 0:
		return "left open"
	case m.ent == nil:
		return "left open: no reading outweighs the others"
	case m.within != nil && m.within.ent != nil && m.ent.lies(m.within.ent) && m.within.ent != m.ent:
		return "stands behind " + m.within.ent.name + ", which holds it"
	case len(link.found) == 1:
		return "the only place of this name"
	case len(m.cands) == 1 && m.hint != "":
		return "the head of the list says " + m.hint
	case len(m.cands) == 1:
		return "the other readings are ruled out: former or lesser names, or not in what stands in front"
	case e.r.holdsAll(m.cands) == m.ent.code && m.score < 0.8:
		return "the place that holds all the others of this name"
	case m.score < 0.9:
		return "somewhat outweighs the other readings"
	}
	return "outweighs the other readings"
}

// standsFor says in words what the level of an anaphor means.
func standsFor(level string) string {
	how, level, _ := strings.Cut(level, ":")
	switch how {
	case "own":
		return "the publisher's " + orPlace(level)
	case "last":
		return "the " + level + " named last"
	case "whole":
		return "the " + level + " that the text is about"
	case "both":
		return "the two " + strings.TrimSpace(level+" of the pair")
	case "all":
		return "the " + level + " listed before"
	case "helper", "helped":
		return "the " + how + " side of the pair that the text is about"
	case "other":
		return "the other side of whom the sentence names"
	case "here":
		return "the place named before it, or that the text is about"
	case "there":
		return "the place named last"
	case "former", "latter":
		return "the " + how + " of the last two named"
	case "ownorg":
		return "the publishing " + level
	case "lastorg":
		return "the " + level + " named last"
	}
	return how
}

// withArticle is the type with the article in front that its English name takes.
func withArticle(t graph.Type) string {
	if strings.ContainsRune("AE", []rune(t + " ")[0]) {
		return "an " + string(t)
	}
	return "a " + string(t)
}

func orPlace(level string) string {
	if level == "" {
		return "place"
	}
	return level
}

func (e *explainer) noun(t *term) NounGroup {
	out := NounGroup{
		Text: e.r.slice(t.span), Preposition: t.prep, Attribute: t.attr, Both: t.both, Clause: t.clause + 1, Members: []string{},
	}
	if t.prep != "" {
		out.Word = t.mark
	}
	for _, m := range t.items {
		out.Members = append(out.Members, m.name)
	}
	if t.group != nil {
		out.Members = append(out.Members, t.group.name)
	}
	return out
}

// Unclaimed is an amount or a headcount that no frame took.
type Unclaimed struct {
	Text   string      `json:"text"`
	Value  json.Number `json:"value,omitempty"`
	Unit   string      `json:"unit"`
	Reason Reason      `json:"reason"`
	Why    string      `json:"why"` // the reason in words
}

// unclaimed lists the amounts and headcounts of a sentence that belong to nothing.
func (e *explainer) unclaimed(sent *sentence, rec *record) []Unclaimed {
	taken := map[int]bool{}
	var take func(fr *firing)
	take = func(fr *firing) {
		for _, fig := range fr.figures {
			if rec.home(fig, sent) == sent {
				taken[fig.at] = true
			}
		}
		for _, part := range fr.extra {
			take(part)
		}
	}
	for _, t := range rec.trials {
		if t.fr != nil {
			take(t.fr)
		}
	}
	out := []Unclaimed{}
	for i := range sent.chunks {
		c := &sent.chunks[i]
		if c.kind != quantityChunk || c.q.unit != unitYuan && c.q.unit != unitPersons || taken[i] {
			continue
		}
		u := Unclaimed{Text: e.r.slice(c.span), Value: valueOf(c.q), Unit: unitNames[c.q.unit]}
		u.Reason, u.Why = e.whyUnclaimed(sent, i)
		out = append(out, u)
	}
	return out
}

func (e *explainer) whyUnclaimed(sent *sentence, at int) (Reason, string) {
	c := &sent.chunks[at]
	switch {
	case e.r.perUnit(sent, c.span):
		return Rate, "so much each"
	case e.r.compares(sent, c.span):
		return Difference, "so much more or less than before"
	case e.r.figureAt(sent, at) == nil:
		return TooLarge, "beyond all figures, or nought"
	}
	for k := at - 1; k >= 0 && sent.chunks[k].clause == c.clause; k-- {
		if o := &sent.chunks[k]; e.r.absorbs(o, c.q.unit) {
			return Absorbed, "“" + o.word + "” takes it, which is none of the relations"
		}
	}
	for k := at + 1; k < len(sent.chunks) && sent.chunks[k].clause == c.clause; k++ {
		if o := &sent.chunks[k]; e.r.absorbs(o, c.q.unit) {
			return Absorbed, "“" + o.word + "” takes it, which is none of the relations"
		}
	}
	return Ungoverned, "no claim near it takes it"
}
