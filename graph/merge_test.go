package graph

import (
	"slices"
	"testing"
)

// merged is a new graph that holds both.
func merged(t *testing.T, a, b *Graph) *Graph {
	t.Helper()
	g := New()
	for _, from := range []*Graph{a, b} {
		if err := g.Merge(from); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

func TestMergeIsASetUnion(t *testing.T) {
	for seed := range 60 {
		r := seeded(seed)
		p := randomParts(r, 12, 40)
		a, b, c := p.varied(r).build(t), p.varied(r).build(t), p.varied(r).build(t)
		if dump(a) == dump(b) {
			t.Fatal("the generator made two equal graphs: nothing is tested")
		}
		if dump(merged(t, a, b)) != dump(merged(t, b, a)) {
			t.Fatalf("seed %d: merging is not commutative", seed)
		}
		if dump(merged(t, merged(t, a, b), c)) != dump(merged(t, a, merged(t, b, c))) {
			t.Fatalf("seed %d: merging is not associative", seed)
		}
		if dump(merged(t, a, a)) != dump(a) {
			t.Fatalf("seed %d: merging is not idempotent", seed)
		}
		ab := merged(t, a, b)
		if dump(merged(t, ab, b)) != dump(ab) {
			t.Fatalf("seed %d: merging again adds something", seed)
		}
		if found := merged(t, ab, c).Check(); len(found) > 0 {
			t.Fatalf("seed %d: merging breaks the graph: %v", seed, found)
		}
	}
}

func TestInsertionOrderDoesNotShow(t *testing.T) {
	for seed := range 40 {
		r := seeded(seed)
		p := randomParts(r, 12, 40)
		// Two readings of one thing stand side by side, and their order must not matter either.
		q := p.varied(r)
		p.docs, p.ents = append(p.docs, q.docs...), append(p.ents, q.ents...)
		p.statements = append(p.statements, q.statements...)
		want := dump(p.build(t))
		for range 5 {
			if dump(p.shuffled(r).build(t)) != want {
				t.Fatalf("seed %d: the order of insertion shows", seed)
			}
		}
	}
}

// Evidence that differs in nothing but its passage, as damaged input may hold, must not make
// the statement's id depend on the order in which it comes.
func TestStatementIDIgnoresOrder(t *testing.T) {
	p := randomParts(seeded(1), 12, 1)
	st := p.statements[0]
	a := Evidence{Document: p.docs[0].ID, Exact: "甲", Start: 3, End: 4}
	b := Evidence{Document: p.docs[0].ID, Exact: "乙", Start: 3, End: 4}
	st.Amounts, st.Hedges = []Money{3, 1, 3}, []string{"约", "近"}
	st.Evidence = []Evidence{a, b, a}
	turned := st
	turned.Amounts, turned.Hedges, turned.Evidence = []Money{1, 3}, []string{"近", "约", "近"}, []Evidence{b, a}
	st.seal(nil)
	turned.seal(nil)
	if st.ID != turned.ID {
		t.Errorf("ids differ: %s, %s", st.ID, turned.ID)
	}
}

func TestAddCopies(t *testing.T) {
	p := randomParts(seeded(2), 12, 5)
	g := p.build(t)
	want := dump(g)
	for i := range p.statements {
		for j := range p.statements[i].Evidence {
			p.statements[i].Evidence[j].Exact = "改"
		}
		for j := range p.statements[i].Amounts {
			p.statements[i].Amounts[j] = -1
		}
	}
	for i := range p.ents {
		for j := range p.ents[i].Aliases {
			p.ents[i].Aliases[j] = "改"
		}
		for doc := range p.ents[i].Mentions {
			p.ents[i].Mentions[doc] = 99
		}
	}
	if dump(g) != want {
		t.Error("the graph shares memory with what was put in")
	}
}

func TestNotesAreOrdered(t *testing.T) {
	notes := []Note{
		{"document/a", 1, 2, AmbiguousName, "乙", "x"},
		{"document/a", 1, 2, AmbiguousName, "甲", "x"},
		{"document/a", 1, 2, AmbiguousName, "甲", "y"},
		{"document/b", 0, 1, AmbiguousName, "甲", "x"},
	}
	for range 50 { // of map order
		g := New()
		for _, n := range notes {
			g.AddNote(n)
		}
		if got := g.Notes(); !slices.Equal(got, notes) {
			t.Fatalf("%v", got)
		}
	}
}
