// Package synth makes large stores of made-up statements, to measure with. The same sizes give the same store.
package synth

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"example.org/kg/graph"
	"example.org/kg/graph/store"
)

// Size is the size of a store.
type Size struct{ Entities, Statements int }

// perDocument is how many statements a document makes.
const perDocument = 20

// Write makes a store at path, which has to be free. Degrees follow a power law, as in real graphs: few places
// have thousands of relations and most entities one or two. About three relations in ten are told of more than
// once.
func Write(path string, size Size, folding store.Folding) error {
	s, err := store.Open(path)
	if err != nil {
		return err
	}
	w, err := s.Begin("synth", graph.Builtin())
	if err != nil {
		return err
	}
	w.FoldNames(folding)
	c := newCountry(size)
	for left, n := size.Statements, 0; left > 0; left, n = left-perDocument, n+1 {
		doc, err := c.document(n, min(left, perDocument))
		if err != nil {
			return err
		}
		if err := w.Put(doc); err != nil {
			return err
		}
	}
	if err := w.Commit(); err != nil {
		return err
	}
	return s.Close()
}

// country is where the documents report from.
type country struct {
	size   Size
	rng    *rand.Rand
	recent [][3]int // subject, relation and object of statements, to be told again
}

func newCountry(size Size) *country {
	return &country{size: size, rng: rand.New(rand.NewPCG(uint64(size.Entities), uint64(size.Statements)))}
}

// The exponent of the degrees, P(k) ∝ k^-2.5, and what keeps the greatest of them near entities^(1/1.5), the
// natural cutoff of such a law.
const (
	exponent = 3 // (γ-1)/(γ-2)
	offset   = 15
)

// draw picks an entity by its rank.
func (c *country) draw() int {
	low, high := math.Pow(offset, 1.0/exponent), math.Pow(float64(c.size.Entities+offset), 1.0/exponent)
	return min(int(math.Pow(low+c.rng.Float64()*(high-low), exponent))-offset, c.size.Entities-1)
}

// claim picks what a statement says.
func (c *country) claim() [3]int {
	if len(c.recent) > 100 && c.rng.IntN(10) < 3 {
		return c.recent[c.rng.IntN(len(c.recent))]
	}
	for {
		s, o := c.draw(), c.draw()
		subject, object := c.entity(s), c.entity(o)
		r := c.rng.IntN(4)
		if graph.Builtin().CheckClaim(&subject, graph.Builtin().Relations()[r].Relation, &object) != nil {
			continue
		}
		said := [3]int{s, r, o}
		if len(c.recent) < 10_000 {
			c.recent = append(c.recent, said)
		} else {
			c.recent[c.rng.IntN(len(c.recent))] = said
		}
		return said
	}
}

// entity is that of a rank: some provinces, cities and counties first, then what lies in them.
func (c *country) entity(rank int) graph.Entity {
	const provinces, cities, counties = 30, 330, 3000
	division := func(t graph.Type, what string, code int, up string) graph.Entity {
		id := fmt.Sprintf("%06d", code)
		ent := graph.Entity{ID: graph.DivisionID(id), Type: t, Name: fmt.Sprintf("合成%d%s", rank, what), Code: id}
		if up != "" {
			ent.Parent = graph.DivisionID(up)
		}
		return ent
	}
	switch {
	case rank < provinces:
		return division(graph.Province, "省", 100000+10000*rank, "")
	case rank < provinces+cities:
		n := rank - provinces
		return division(graph.City, "市", 100000+10000*(n%provinces)+100*(1+n/provinces), fmt.Sprintf("%06d", 100000+10000*(n%provinces)))
	case rank < provinces+cities+counties:
		n := rank - provinces - cities
		city := 100000 + 10000*(n%provinces) + 100*(1+n/provinces%11)
		return division(graph.County, "县", city+1+n/provinces/11, fmt.Sprintf("%06d", city))
	}
	county := c.entity(provinces + cities + rank%counties)
	kind := []struct {
		t    graph.Type
		name string
	}{
		{graph.Village, "村"},
		{graph.Enterprise, "有限公司"},
		{graph.Enterprise, "集团"},
		{graph.School, "中学"},
		{graph.Village, "村"},
		{graph.Enterprise, "合作社"},
		{graph.School, "小学"},
		{graph.Hospital, "医院"},
	}[rank%8]
	return graph.Entity{
		ID: graph.HashID(strings.ToLower(string(kind.t)), fmt.Sprint(rank)), Type: kind.t,
		Name: fmt.Sprintf("第%d%s", rank, kind.name), Parent: county.ID,
	}
}

// document makes what one document says.
func (c *country) document(n, statements int) (*graph.Graph, error) {
	g := graph.New()
	var text strings.Builder
	fmt.Fprintf(&text, "第%d号通讯。", n)
	ents := map[graph.ID]graph.Entity{}
	mention := func(rank int) *graph.Entity {
		ent := c.entity(rank)
		if _, ok := ents[ent.ID]; !ok {
			ents[ent.ID] = ent
		}
		return &ent
	}
	sts := make([]graph.Statement, statements)
	at := utf8.RuneCountInString(text.String())
	for i := range sts {
		said := c.claim()
		s, rule, o := mention(said[0]), graph.Builtin().Relations()[said[1]], mention(said[2])
		st := graph.Statement{Subject: s.ID, Predicate: rule.Relation, Object: o.ID, Rule: "synth", Confidence: float64(50+c.rng.IntN(50)) / 100}
		year := fmt.Sprint(2010 + c.rng.IntN(15))
		exact := fmt.Sprintf("%s年%s%s%s", year, s.Name, rule.Label, o.Name)
		st.Period = graph.Period{Start: year, End: year}
		switch c.rng.IntN(4) {
		case 0:
			yuan := 1 + c.rng.Int64N(1e8)
			st.Amounts = []graph.Money{graph.Money(yuan) * graph.Yuan}
			exact += fmt.Sprintf("，金额%d元", yuan)
		case 1:
			people := 1 + c.rng.Int64N(5000)
			st.Headcounts = []int64{people}
			exact += fmt.Sprintf("，共%d人", people)
		}
		length := utf8.RuneCountInString(exact)
		st.Evidence = []graph.Evidence{{Exact: exact, Start: at, End: at + length}}
		at += length + 1
		text.WriteString(exact + "。")
		sts[i] = st
	}
	doc := graph.DocumentID(text.String())
	g.AddDocument(graph.Document{ID: doc, Location: fmt.Sprintf("%07d.txt", n), Hash: string(doc), Title: fmt.Sprintf("通讯 %d", n), Date: "2024-01-01", Source: "合成日报", Text: text.String()})
	for _, ent := range ents {
		ent.Mentions = map[graph.ID]int{doc: 1}
		if err := g.AddEntity(ent); err != nil {
			return nil, err
		}
	}
	for _, st := range sts {
		st.Evidence[0].Document = doc
		if _, err := g.AddStatement(st); err != nil {
			return nil, err
		}
	}
	return g, nil
}
