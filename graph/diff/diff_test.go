package diff

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"example.org/kg/graph"
)

// some is a random graph over a few documents, places and claims, so that two of them share much.
func some(t *testing.T, rng *rand.Rand) *graph.Graph {
	t.Helper()
	g := graph.New()
	var docs []graph.ID
	for i := range 2 + rng.IntN(3) {
		text := fmt.Sprintf("%d福州市帮扶定西市，输转劳动力，投资建厂。", i)
		doc := graph.Document{ID: graph.DocumentID(text), Location: fmt.Sprint(i), Title: fmt.Sprint(rng.IntN(2)), Text: text}
		g.AddDocument(doc)
		docs = append(docs, doc.ID)
	}
	var ids []graph.ID
	for i := range 6 {
		if rng.IntN(5) == 0 {
			continue
		}
		code := fmt.Sprintf("35%02d00", i+1)
		ent := graph.Entity{ID: graph.DivisionID(code), Type: graph.City, Name: fmt.Sprintf("城%d市", i), Code: code, Inferred: true}
		if rng.IntN(3) == 0 {
			ent.Aliases = []string{"别名"}
		}
		if rng.IntN(2) == 0 {
			ent.Mentions, ent.Inferred = map[graph.ID]int{docs[rng.IntN(len(docs))]: 1 + rng.IntN(2)}, false
		}
		if err := g.AddEntity(ent); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, ent.ID)
	}
	for range rng.IntN(20) {
		s, o := ids[rng.IntN(len(ids))], ids[rng.IntN(len(ids))]
		if s == o {
			continue
		}
		st := graph.Statement{
			Subject: s, Predicate: []graph.Relation{graph.Assists, graph.PairedWith}[rng.IntN(2)], Object: o,
			Amounts: []graph.Money{graph.Money(1 + rng.IntN(3))}, Confidence: float64(rng.IntN(3)) / 2,
			Evidence: []graph.Evidence{{Document: docs[rng.IntN(len(docs))], Exact: "福州", Start: 1, End: 3}},
		}
		if _, err := g.AddStatement(st); err != nil {
			t.Fatal(err)
		}
	}
	if rng.IntN(2) == 0 {
		g.AddNote(graph.Note{Document: docs[0], Start: 1, End: 3, Kind: graph.AmbiguousName, Text: "福州"})
	}
	return g
}

func text(t *testing.T, g *graph.Graph) string {
	t.Helper()
	out, err := json.Marshal([]any{g.Documents(), g.Entities(), g.Statements(), g.Notes(), g.Edges()})
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// A patch makes the one graph of the other, its inverse takes it back, and nothing differs from itself.
func TestPatchAndInverse(t *testing.T) {
	for seed := range uint64(200) {
		rng := rand.New(rand.NewPCG(seed, 9))
		a, b := some(t, rng), some(t, rng)
		d := Between(a, b)
		for _, tt := range []struct {
			what string
			d    *Diff
			from *graph.Graph
			want *graph.Graph
		}{{"patch", d, a, b}, {"inverse", d.Inverse(), b, a}, {"inverse of the inverse", d.Inverse().Inverse(), a, b}} {
			got, err := tt.d.Apply(tt.from)
			if err != nil {
				t.Fatalf("seed %d: %s: %v", seed, tt.what, err)
			}
			if text(t, got) != text(t, tt.want) {
				t.Fatalf("seed %d: %s: got\n%s\nwant\n%s", seed, tt.what, text(t, got), text(t, tt.want))
			}
		}
		if same := Between(a, a); !same.IsEmpty() || len(same.Relations) > 0 {
			t.Fatalf("seed %d: %+v", seed, same)
		}
		if d.IsEmpty() != (text(t, a) == text(t, b)) {
			t.Fatalf("seed %d: empty is %t", seed, d.IsEmpty())
		}
	}
}

// A figure that changed is one change of a statement and one of an edge.
func TestChangedFigure(t *testing.T) {
	make := func(amount graph.Money) *graph.Graph {
		g := graph.New()
		g.AddDocument(graph.Document{ID: graph.DocumentID("福州帮扶定西"), Text: "福州帮扶定西"})
		for i, name := range []string{"福州市", "定西市"} {
			id := graph.DivisionID([]string{"350100", "621100"}[i])
			if err := g.AddEntity(graph.Entity{ID: id, Type: graph.City, Name: name, Code: string(id[9:])}); err != nil {
				t.Fatal(err)
			}
		}
		_, err := g.AddStatement(graph.Statement{
			Subject: "division/350100", Predicate: graph.Assists, Object: "division/621100", Amounts: []graph.Money{amount},
			Evidence: []graph.Evidence{{Document: graph.DocumentID("福州帮扶定西"), Exact: "福州", Start: 0, End: 2}},
		})
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	d := Between(make(100), make(200))
	if len(d.Statements) != 1 || d.Statements[0].Old.Amounts[0] != 100 || d.Statements[0].New.Amounts[0] != 200 {
		t.Errorf("statements: %+v", d.Statements)
	}
	if len(d.Relations) != 1 || d.Relations[0].Old.Amount != 100 || d.Relations[0].New.Amount != 200 || len(d.Entities) > 0 {
		t.Errorf("relations: %+v, entities: %+v", d.Relations, d.Entities)
	}
}
