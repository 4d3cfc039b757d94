package curate

import (
	"errors"
	"slices"
	"testing"

	"example.org/kg/graph"
)

func TestActive(t *testing.T) {
	undo := func(number, undoes int) graph.Edit {
		return graph.Edit{Number: number, Op: graph.EditUndo, Undoes: undoes}
	}
	edit := func(number int) graph.Edit { return graph.Edit{Number: number, Op: graph.EditAlias} }
	for _, tt := range []struct {
		log  []graph.Edit
		want []int
	}{
		{nil, nil},
		{[]graph.Edit{edit(1), edit(2)}, []int{1, 2}},
		{[]graph.Edit{edit(1), edit(2), undo(3, 1)}, []int{2}},
		{[]graph.Edit{edit(1), edit(2), undo(3, 1), undo(4, 3)}, []int{1, 2}},
		{[]graph.Edit{edit(1), undo(2, 1), undo(3, 2), undo(4, 3)}, nil},
	} {
		var got []int
		for _, e := range Active(tt.log) {
			got = append(got, e.Number)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%v: %v, want %v", tt.log, got, tt.want)
		}
	}
}

// fuzhou is an account of one document: two firms that help a county, with a statement about each other.
func fuzhou(t *testing.T) (*graph.Graph, *graph.Entity, *graph.Entity) {
	t.Helper()
	g := graph.New()
	doc := graph.Document{ID: graph.DocumentID("甲公司与乙公司帮扶岷县"), Location: "a.txt", Text: "甲公司与乙公司帮扶岷县"}
	g.AddDocument(doc)
	for _, ent := range []graph.Entity{
		{ID: "division/621126", Type: graph.County, Name: "岷县", Code: "621126"},
		{ID: "organisation/a", Type: graph.Enterprise, Name: "甲公司"},
		{ID: "organisation/b", Type: graph.Enterprise, Name: "乙公司"},
	} {
		ent.Mentions = map[graph.ID]int{doc.ID: 1}
		if err := g.AddEntity(ent); err != nil {
			t.Fatal(err)
		}
	}
	for i, ends := range [][2]graph.ID{{"organisation/a", "division/621126"}, {"organisation/b", "division/621126"}, {"organisation/a", "organisation/b"}} {
		_, err := g.AddStatement(graph.Statement{
			Subject: ends[0], Predicate: graph.Assists, Object: ends[1], Amounts: []graph.Money{graph.Money(i + 1)}, Confidence: 0.5,
			Evidence: []graph.Evidence{{Document: doc.ID, Exact: "甲", Start: 0, End: 1}},
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return g, g.Entity("organisation/a"), g.Entity("organisation/b")
}

// Merging counts all mentions, keeps the names, moves the statements and drops the one between the two.
func TestMerge(t *testing.T) {
	g, a, b := fuzhou(t)
	e, err := Merge(g, a, b)
	if err != nil {
		t.Fatal(err)
	}
	e.Number = 1
	out, marks, err := Apply(g, []graph.Edit{e})
	if err != nil {
		t.Fatal(err)
	}
	one := out.Entity("organisation/b")
	if out.Entity("organisation/a") != nil || one.MentionCount() != 2 || !slices.Equal(one.Aliases, []string{"甲公司"}) {
		t.Errorf("entity: %+v", one)
	}
	if len(out.Statements()) != 2 || len(out.Edges()) != 1 || out.Edges()[0].Amount != 2 {
		t.Errorf("statements: %v", out.Statements())
	}
	if len(marks) != 3 { // the entity, the statement that moved, the one that went
		t.Errorf("marks: %v", marks)
	}
	if g.Entity("organisation/a") == nil || len(g.Statements()) != 3 {
		t.Error("the account itself has changed")
	}
	if found := out.Check(); len(found) > 0 {
		t.Errorf("violations: %v", found)
	}
}

// What is split off is called as the document calls it, not as a curator has called the entity elsewhere.
func TestSplitTakesTheNamesOfTheDocument(t *testing.T) {
	g, a, _ := fuzhou(t)
	other, err := Another(a, "丙公司", "")
	if err != nil {
		t.Fatal(err)
	}
	rename, err := Rename(a, "甲集团")
	if err != nil {
		t.Fatal(err)
	}
	alias, err := AddAlias(a, "老甲")
	if err != nil {
		t.Fatal(err)
	}
	split, err := Split(g, a, other, g.Documents()[0])
	if err != nil {
		t.Fatal(err)
	}
	rename.Number, alias.Number, split.Number = 1, 2, 3
	out, _, err := Apply(g, []graph.Edit{rename, alias, split})
	if err != nil {
		t.Fatal(err)
	}
	if got := out.Entity(other.ID); got == nil || got.Name != "丙公司" || !slices.Equal(got.Aliases, []string{"甲公司"}) {
		t.Errorf("%+v", got)
	}
}

func TestEditsThatMakeNoSense(t *testing.T) {
	g, a, _ := fuzhou(t)
	county := g.Entity("division/621126")
	st := g.Statements()[0]
	for name, make := range map[string]func() error{
		"merge with itself":    func() error { _, err := Merge(g, a, a); return err },
		"merge of two types":   func() error { _, err := Merge(g, a, county); return err },
		"rename to nothing":    func() error { _, err := Rename(a, " "); return err },
		"rename to the same":   func() error { _, err := Rename(a, a.Name); return err },
		"name with a newline":  func() error { _, err := AddAlias(a, "甲\n公司"); return err },
		"name that turns text": func() error { _, err := AddAlias(a, "甲\u202e公司"); return err },
		"alias it has":         func() error { _, err := AddAlias(a, a.Name); return err },
		"another division":     func() error { _, err := Another(county, "岷县", ""); return err },
		"split where it is not": func() error {
			_, err := Split(g, a, &graph.Entity{ID: "x", Type: a.Type}, &graph.Document{ID: "document/x"})
			return err
		},
		"correct to the same": func() error {
			_, err := Judge(g, graph.EditCorrect, st, &graph.Correction{Amounts: st.Amounts}, g)
			return err
		},
	} {
		if err := make(); !errors.Is(err, ErrEdit) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}
