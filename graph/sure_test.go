package graph

import (
	"reflect"
	"testing"
)

// TestAtLeast proves that everything derived from a graph of sure statements is derived from these alone.
func TestAtLeast(t *testing.T) {
	g := fuzhouDingxi(t)
	for _, c := range []struct {
		least             float64
		statements, edges int
		assists           Money // of the edge 福州 assists 定西
		degree            int   // of 定西
	}{
		{0, 6, 4, 25_200_000_000, 4},
		{0.9, 5, 3, 25_200_000_000, 3}, // the firm's plan is less sure; 0.9 itself stays
		{0.95, 3, 2, 25_200_000_000, 2},
		{0.971, 0, 0, 0, 0},
	} {
		sure := g.AtLeast(c.least)
		edges := sure.Edges()
		if len(sure.Statements()) != c.statements || len(edges) != c.edges {
			t.Errorf("%v: %d statements, %d edges", c.least, len(sure.Statements()), len(edges))
		}
		for _, e := range edges {
			if e.Relation == Assists && e.Amount != c.assists {
				t.Errorf("%v: %v", c.least, e.Amount)
			}
		}
		degrees, err := sure.Degrees(DegreeOptions{Entities: []ID{DivisionID("621100")}})
		if err != nil || degrees[0].Total.Edges != c.degree {
			t.Errorf("%v: %v, %v", c.least, degrees, err)
		}
		if !reflect.DeepEqual(sure.Entities(), g.Entities()) || !reflect.DeepEqual(sure.Documents(), g.Documents()) ||
			!reflect.DeepEqual(sure.Notes(), g.Notes()) {
			t.Errorf("%v: entities, documents or notes are others", c.least)
		}
		if faults := sure.Check(); len(faults) > 0 {
			t.Errorf("%v: %v", c.least, faults)
		}
	}
}

// TestAtLeastIsACopy proves that two graphs that were one go their own ways.
func TestAtLeastIsACopy(t *testing.T) {
	g := fuzhouDingxi(t)
	sure, before := g.AtLeast(0), fuzhouDingxi(t)
	mustAdd(t, sure, Entity{ID: DivisionID("621100"), Type: City, Name: "定西市", Code: "621100", Aliases: []string{"中国薯都"}})
	mustAdd(t, sure, Entity{ID: DivisionID("621121"), Type: County, Name: "通渭县", Code: "621121"})
	for _, st := range g.Statements() {
		surer := *st
		surer.Confidence = 1
		if _, err := sure.AddStatement(surer); err != nil {
			t.Fatal(err)
		}
	}
	if !reflect.DeepEqual(g.Entities(), before.Entities()) || !reflect.DeepEqual(g.Statements(), before.Statements()) {
		t.Error("what was added to the copy shows in the graph")
	}
}
