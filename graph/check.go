package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// ViolationKind names an invariant of the graph.
type ViolationKind string

// The invariants, by what breaks them.
const (
	BadEntity    ViolationKind = "entity"    // a type, name or count that Schema.CheckEntity refuses
	BadCode      ViolationKind = "code"      // no GB/T 2260 code, or not one of the entity's type and id
	BadParent    ViolationKind = "parent"    // missing, no place, of lower rank, or in a cycle
	BadMention   ViolationKind = "mention"   // of an unknown document, or without number
	BadClaim     ViolationKind = "claim"     // ends that are missing or that the schema does not allow
	BadID        ViolationKind = "id"        // not the hash of the content
	BadEvidence  ViolationKind = "evidence"  // none, or of an unknown document
	BadQuote     ViolationKind = "quote"     // not what stands in the document at its offsets
	BadFigure    ViolationKind = "figure"    // negative, or a confidence outside 0 to 1
	BadEdge      ViolationKind = "edge"      // not what its statements make, or twice for a pair
	BadDegree    ViolationKind = "degree"    // ins, outs and pairs do not add up
	BadNote      ViolationKind = "note"      // of an unknown document, or not at its offsets
	BadHierarchy ViolationKind = "hierarchy" // a check that could not be made
	BadDerived   ViolationKind = "derived"   // a row of a store that is not what its documents make
	BadEdit      ViolationKind = "edit"      // a document of a store that does not say what the edits make of it
	BadFile      ViolationKind = "file"      // a store that SQLite finds fault with
)

// Violation is one broken invariant.
type Violation struct {
	Kind   ViolationKind `json:"kind"`
	ID     ID            `json:"id"` // the entity, statement, evidence or document at fault
	Detail string        `json:"detail"`
}

// String is the violation on one line.
func (v Violation) String() string {
	return printable(fmt.Sprintf("%s %s: %s", v.Kind, v.ID, v.Detail))
}

// checker gathers violations.
type checker struct {
	g     *Graph
	found []Violation
}

func (c *checker) report(kind ViolationKind, id ID, format string, args ...any) {
	c.found = append(c.found, Violation{kind, id, fmt.Sprintf(format, args...)})
}

// Check tests every invariant of the graph and of the edges derived from it. It lists what is
// broken, sorted by kind, id and detail; nothing for a sound graph.
func (g *Graph) Check() []Violation {
	c := &checker{g: g}
	for id, ent := range g.entities {
		c.entity(id, ent)
	}
	c.cycles()
	texts := c.documents()
	for id, st := range g.statements {
		c.statement(id, st, texts)
	}
	for n := range g.notes {
		if text, ok := texts[n.Document]; !ok {
			c.report(BadNote, n.Document, "%q is noted in a document that is not there", n.Text)
		} else if !text.holds(n.Start, n.End, n.Text) {
			c.report(BadNote, n.Document, "%q does not stand at %d–%d", n.Text, n.Start, n.End)
		}
	}
	edges := g.Edges()
	c.edges(edges)
	counted, _ := g.degrees(scan(edges), DegreeOptions{}) // a list in memory gives no error
	c.degrees(edges, counted)
	slices.SortFunc(c.found, func(a, b Violation) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID), cmp.Compare(a.Detail, b.Detail))
	})
	return slices.Compact(c.found)
}

// entity tests an entity and its place in the hierarchy.
func (c *checker) entity(id ID, ent *Entity) {
	if id != ent.ID {
		c.report(BadID, id, "kept under another id than its own, %s", ent.ID)
	}
	if err := c.g.schema.CheckEntity(ent); err != nil {
		c.report(BadEntity, id, "%v", err)
	}
	if why := badCode(ent); why != "" {
		c.report(BadCode, id, "%s", why)
	}
	if ent.Parent != "" {
		switch parent := c.g.entities[ent.Parent]; {
		case parent == nil:
			c.report(BadParent, id, "its parent %s is not there", ent.Parent)
		case !parent.Type.IsPlace() || parent.Group:
			c.report(BadParent, id, "its parent %s is no single place", ent.Parent)
		case ent.Type.IsPlace() && !ent.Group && slices.Index(places, parent.Type) >= slices.Index(places, ent.Type):
			c.report(BadParent, id, "a %s cannot lie in the %s %s", ent.Type, parent.Type, ent.Parent)
		}
	}
	for doc, n := range ent.Mentions {
		switch {
		case c.g.documents[doc] == nil:
			c.report(BadMention, id, "mentioned in %s, which is not there", doc)
		case n <= 0:
			c.report(BadMention, id, "mentioned %d times in %s", n, doc)
		case ent.Inferred:
			c.report(BadMention, id, "inferred, but mentioned in %s", doc)
		}
	}
}

// provinces are the first two digits that GB/T 2260 has given to provinces.
const provinces = " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 "

// municipalities are the cities of the rank of a province.
const municipalities = " 11 12 31 50 "

// DivisionPrefixes lists the first two digits of the GB/T 2260 codes of provinces and of the
// municipalities among them, which are cities of the rank of a province.
func DivisionPrefixes() (all, ofMunicipalities []string) {
	return strings.Fields(provinces), strings.Fields(municipalities)
}

// badCode tells what is wrong with the code of an entity, "" for nothing.
func badCode(ent *Entity) string {
	code := ent.Code
	switch {
	case code == "" && (ent.Group || !ent.Type.IsDivision()):
		return ""
	case ent.Type == Township && len(code) == 9 && validCode(code[:6]) && validCode("000"+code[6:]):
		code = code[:6]
	case ent.Group || !ent.Type.IsDivision():
		return fmt.Sprintf("code %q on something that is no division", code)
	case !validCode(code):
		return fmt.Sprintf("code %q is not six digits", code)
	}
	of := func(list string) bool { return strings.Contains(list, " "+code[:2]+" ") }
	provincial, prefectural := strings.HasSuffix(code, "0000"), strings.HasSuffix(code, "00")
	switch {
	case !of(provinces):
		return fmt.Sprintf("code %q begins like that of no province", code)
	case ent.ID != DivisionID(ent.Code):
		return fmt.Sprintf("code %q is not that of its id", ent.Code)
	case ent.Type == Province && (!provincial || of(municipalities)),
		ent.Type == City && (!prefectural || provincial && !of(municipalities)),
		ent.Type == County && prefectural:
		return fmt.Sprintf("code %q is not that of a %s", code, ent.Type)
	}
	return ""
}

// cycles finds entities that lie in themselves, by way of others.
func (c *checker) cycles() {
	up := make(map[ID][]ID, len(c.g.entities))
	for id, ent := range c.g.entities {
		if ent.Parent != "" && ent.Parent != id {
			up[id] = []ID{ent.Parent}
		}
	}
	delete(up, "")
	rings, err := components(up)
	if err != nil {
		c.report(BadHierarchy, "", "%v", err)
	}
	for _, ring := range rings {
		c.report(BadParent, ring[0], "it lies in itself, by way of %d others", len(ring)-1)
	}
}

// text is a document's text, indexed by code point.
type text struct{ runes []rune }

// holds tells whether a passage stands from start to end.
func (t text) holds(start, end int, passage string) bool {
	if len(t.runes) == 0 {
		return true // the document came without its text
	}
	return start >= 0 && start < end && end <= len(t.runes) && string(t.runes[start:end]) == passage
}

// documents tests the documents and indexes their texts.
func (c *checker) documents() map[ID]text {
	texts := make(map[ID]text, len(c.g.documents))
	for id, doc := range c.g.documents {
		if id != doc.ID || doc.Text != "" && id != DocumentID(doc.Text) {
			c.report(BadID, id, "not the hash of the document's text")
		}
		if !utf8.ValidString(doc.Text) {
			c.report(BadQuote, id, "the text is not UTF-8, so its code points cannot be counted")
		}
		texts[id] = text{[]rune(doc.Text)}
	}
	return texts
}

// statement tests a statement and its evidence.
func (c *checker) statement(id ID, st *Statement, texts map[ID]text) {
	subject, object := c.g.entities[st.Subject], c.g.entities[st.Object]
	if subject == nil || object == nil {
		c.report(BadClaim, id, "%s or %s is not there", st.Subject, st.Object)
	} else if err := c.g.schema.CheckClaim(subject, st.Predicate, object); err != nil {
		c.report(BadClaim, id, "%v", err)
	}
	fresh := *st
	fresh.Amounts, fresh.Headcounts = slices.Clone(st.Amounts), slices.Clone(st.Headcounts)
	fresh.Hedges, fresh.Evidence = slices.Clone(st.Hedges), slices.Clone(st.Evidence)
	if fresh.seal(nil); fresh.ID != id || st.ID != id {
		c.report(BadID, id, "not the hash of the statement's content")
	}
	negative := func(n int64) bool { return n < 0 }
	switch {
	case !(st.Confidence >= 0 && st.Confidence <= 1):
		c.report(BadFigure, id, "confidence %v is not within 0 to 1", st.Confidence)
	case slices.ContainsFunc(st.Amounts, func(m Money) bool { return m < 0 }), slices.ContainsFunc(st.Headcounts, negative):
		c.report(BadFigure, id, "a figure is negative")
	}
	if len(st.Evidence) == 0 {
		c.report(BadEvidence, id, "no evidence")
	}
	for _, ev := range st.Evidence {
		if !slices.ContainsFunc(fresh.Evidence, func(e Evidence) bool { return e.ID == ev.ID }) {
			c.report(BadID, ev.ID, "not the hash of the evidence's content")
		}
		if text, ok := texts[ev.Document]; !ok {
			c.report(BadEvidence, ev.ID, "from %s, which is not there", ev.Document)
		} else if !text.holds(ev.Start, ev.End, ev.Exact) {
			c.report(BadQuote, ev.ID, "%q does not stand at %d–%d of %s", ev.Exact, ev.Start, ev.End, ev.Document)
		}
	}
}
