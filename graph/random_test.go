package graph

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// parts are what a random graph is made of, in an order that may be changed.
type parts struct {
	docs       []Document
	ents       []Entity
	statements []Statement
	notes      []Note
}

// randomParts makes a sound graph's parts: provinces, cities, counties and firms with their
// parents, and statements over them whose quotes stand in the documents.
func randomParts(r *rand.Rand, places, statements int) parts {
	var p parts
	for i := range 3 {
		text := fmt.Sprintf("第%d篇。", i) + strings.Repeat("福州市帮扶定西市，输转劳动力，投资建厂，学校结对。", 4)
		p.docs = append(p.docs, Document{ID: DocumentID(text), Location: fmt.Sprintf("a%d.txt", i), Title: fmt.Sprint("第", i), Text: text})
	}
	mentions := func() map[ID]int {
		m := map[ID]int{}
		for _, doc := range p.docs {
			if n := r.IntN(4); n > 0 {
				m[doc.ID] = n
			}
		}
		return m
	}
	place := func(t Type, name, code, parent string) {
		ent := Entity{ID: DivisionID(code), Type: t, Name: name, Code: code, Mentions: mentions()}
		if parent != "" {
			ent.Parent = DivisionID(parent)
		}
		if r.IntN(2) == 0 {
			ent.Aliases = []string{strings.TrimRight(name, "省市县")}
		}
		ent.Inferred = len(ent.Mentions) == 0
		p.ents = append(p.ents, ent)
	}
	place(Province, "甘肃省", "620000", "")
	place(Province, "福建省", "350000", "")
	for i := 0; i < places; i++ {
		prov := []string{"62", "35"}[i%2]
		city := fmt.Sprintf("%s%02d00", prov, i/4+1)
		if i%4 < 2 {
			place(City, fmt.Sprintf("城%d市", i), city, prov+"0000")
		} else {
			place(County, fmt.Sprintf("地%d县", i), fmt.Sprintf("%s%02d", city[:4], 20+i%4), city)
		}
	}
	for i := range places / 3 {
		p.ents = append(p.ents, Entity{ID: HashID("enterprise", fmt.Sprint(i)), Type: Enterprise, Name: fmt.Sprintf("企业%d公司", i), Mentions: mentions()})
		p.ents = append(p.ents, Entity{
			ID: HashID("group", fmt.Sprint(i)), Type: School, Group: true, Count: i + 2,
			Name: fmt.Sprintf("%d所学校", i+2), Parent: p.ents[r.IntN(len(p.ents)-2*i)].ID,
		})
		if last := &p.ents[len(p.ents)-1]; strings.HasPrefix(string(last.Parent), "enterprise") || strings.HasPrefix(string(last.Parent), "group") {
			last.Parent = ""
		}
	}
	for len(p.statements) < statements {
		s, o := p.ents[r.IntN(len(p.ents))], p.ents[r.IntN(len(p.ents))]
		rel := Builtin().Relations()[r.IntN(4)].Relation
		if Builtin().CheckClaim(&s, rel, &o) != nil {
			continue
		}
		st := Statement{Subject: s.ID, Predicate: rel, Object: o.ID, Confidence: float64(50+r.IntN(51)) / 100, Rule: fmt.Sprint("r", r.IntN(3))}
		for range r.IntN(3) {
			st.Amounts = append(st.Amounts, Money(1+r.IntN(1e9)))
		}
		if r.IntN(3) == 0 {
			st.Headcounts = []int64{int64(1 + r.IntN(5000))}
		}
		if r.IntN(2) == 0 {
			y := fmt.Sprint(2016 + r.IntN(5))
			st.Period = Period{y, y + []string{"", "-07"}[r.IntN(2)]}
		}
		if r.IntN(4) == 0 {
			st.Status = Planned
		}
		if r.IntN(4) == 0 {
			st.Hedges = []string{"约", "累计"}[:1+r.IntN(2)]
		}
		for range 1 + r.IntN(2) {
			st.Evidence = append(st.Evidence, randomEvidence(r, p.docs[r.IntN(len(p.docs))]))
		}
		p.statements = append(p.statements, st)
	}
	for range 3 {
		doc := p.docs[r.IntN(len(p.docs))]
		ev := randomEvidence(r, doc)
		p.notes = append(p.notes, Note{doc.ID, ev.Start, ev.End, AmbiguousName, ev.Exact, "两地同名"})
	}
	return p
}

func randomEvidence(r *rand.Rand, doc Document) Evidence {
	runes := []rune(doc.Text)
	start := r.IntN(len(runes) - 30)
	end := start + 5 + r.IntN(25)
	return Evidence{Document: doc.ID, Exact: string(runes[start:end]), Start: start, End: end}
}

// shuffled are the same parts in another order.
func (p parts) shuffled(r *rand.Rand) parts {
	p.docs, p.ents = slices.Clone(p.docs), slices.Clone(p.ents)
	p.statements, p.notes = slices.Clone(p.statements), slices.Clone(p.notes)
	r.Shuffle(len(p.docs), func(i, j int) { p.docs[i], p.docs[j] = p.docs[j], p.docs[i] })
	r.Shuffle(len(p.ents), func(i, j int) { p.ents[i], p.ents[j] = p.ents[j], p.ents[i] })
	r.Shuffle(len(p.statements), func(i, j int) { p.statements[i], p.statements[j] = p.statements[j], p.statements[i] })
	r.Shuffle(len(p.notes), func(i, j int) { p.notes[i], p.notes[j] = p.notes[j], p.notes[i] })
	return p
}

// build puts the parts into a graph, in their order.
func (p parts) build(t testing.TB) *Graph {
	t.Helper()
	g := New()
	for _, doc := range p.docs {
		g.AddDocument(doc)
	}
	for _, ent := range p.ents {
		if err := g.AddEntity(ent); err != nil {
			t.Fatal(err)
		}
	}
	for _, st := range p.statements {
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	for _, n := range p.notes {
		g.AddNote(n)
	}
	return g
}

// varied are the parts as another reading might give them: other names, aliases, mentions,
// confidences and locations for the same ids, and some statements missing.
func (p parts) varied(r *rand.Rand) parts {
	p = p.shuffled(r)
	for i := range p.docs {
		p.docs[i].Location = fmt.Sprintf("b%d.txt", r.IntN(3))
		p.docs[i].Title = fmt.Sprint("题", r.IntN(3))
	}
	for i := range p.ents {
		ent := &p.ents[i]
		ent.Aliases = append(slices.Clone(ent.Aliases), fmt.Sprint("别名", r.IntN(3)))
		if !ent.Type.IsDivision() {
			ent.Name += []string{"", "甲", "乙", "总部"}[r.IntN(4)]
		}
		ent.Approx = ent.Group && r.IntN(2) == 0
		mentions := map[ID]int{}
		for doc := range ent.Mentions {
			mentions[doc] = 1 + r.IntN(5)
		}
		ent.Mentions = mentions
	}
	p.statements = p.statements[:len(p.statements)*2/3]
	for i := range p.statements {
		p.statements[i].Confidence = float64(50+r.IntN(51)) / 100
		p.statements[i].Rule = fmt.Sprint("r", r.IntN(3))
	}
	return p
}

// dump is everything that a graph holds and derives, in a form that can be compared.
func dump(g *Graph) string {
	var b strings.Builder
	for _, doc := range g.Documents() {
		fmt.Fprintf(&b, "%+v\n", *doc)
	}
	for _, ent := range g.Entities() {
		fmt.Fprintf(&b, "%+v\n", *ent)
	}
	for _, st := range g.Statements() {
		fmt.Fprintf(&b, "%+v\n", *st)
	}
	for _, e := range g.Edges() {
		ids := make([]ID, len(e.Statements))
		for i, st := range e.Statements {
			ids[i] = st.ID
		}
		e.Statements = nil
		fmt.Fprintf(&b, "%+v %v\n", e, ids)
	}
	fmt.Fprintf(&b, "%+v\n", g.Notes())
	return b.String()
}

// seeded makes a test's own source of randomness.
func seeded(seed int) *rand.Rand { return rand.New(rand.NewPCG(uint64(seed), 7)) }
