package export

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/kg/export/vocab"
	"example.org/kg/graph"
)

// curate notes edits as if curators had made a sound graph what it is.
func curate(g *graph.Graph) {
	st := g.Statements()[0]
	g.SetCuration(graph.Curation{
		Edits: []graph.Edit{
			{Number: 1, Op: graph.EditCorrect, By: "李<b>", Reason: "笔误\x01\"", Date: "2026-01-02"},
			{Number: 2, Op: graph.EditReject},
			{Number: 3, Op: graph.EditMerge, By: "李<b>"},
			{Number: 4, Op: graph.EditAlias}, // finds nothing
			{Number: 10, Op: graph.EditSplit},
		},
		Marks: []graph.Mark{
			{Edit: 1, Statement: st.ID, Was: "statement/before"},
			{Edit: 2, Was: "statement/gone"},
			{Edit: 3, Entity: "division/621100", Was: "organisation/x"},
			{Edit: 3, Statement: st.ID, Was: "statement/before"},
			{Edit: 10, Entity: "division/621102", Was: "division/621100"}, // in one document of several
		},
	})
}

// What curators did is told as PROV-O in every syntax of RDF; what nobody touched says nothing of it.
func TestProvenance(t *testing.T) {
	g := sample(t)
	curate(g)
	st := g.Statements()[0].ID
	ctx, entries := parseJSONLD(t, write(t, "jsonld", g, Options{}))
	found := map[string]map[string]any{}
	var ids []string
	for _, e := range entries {
		ids = append(ids, e["id"].(string))
		found[e["id"].(string)] = e
		for key := range e {
			if ctx[key] == nil {
				t.Errorf("the context does not know %s", key)
			}
		}
	}
	if !slices.IsSorted(ids) {
		t.Errorf("not sorted: %q", ids)
	}
	by := "kgr:" + vocab.Local(agentID("李<b>"))
	for _, tt := range []struct {
		id, key, want string
	}{
		{"kgr:" + vocab.Local(st), "wasGeneratedBy", "[kgr:edit/1 kgr:edit/3]"},
		{"kgr:" + vocab.Local(st), "wasRevisionOf", "[kgr:statement/before]"},
		{"kgr:statement/before", "wasInvalidatedBy", "[kgr:edit/1 kgr:edit/3]"},
		{"kgr:statement/gone", "wasInvalidatedBy", "[kgr:edit/2]"},
		{"kgr:statement/gone", "type", "[Former]"},
		{"kgr:division/621100", "wasRevisionOf", "[kgr:organisation/x]"},
		{"kgr:division/621100", "wasInvalidatedBy", "<nil>"}, // it still is
		{"kgr:division/621102", "wasRevisionOf", "[kgr:division/621100]"},
		{"kgr:edit/1", "wasAssociatedWith", by},
		{"kgr:edit/1", "reason", "笔误\x01\""},
		{"kgr:edit/1", "dateCreated", "2026-01-02"},
		{"kgr:edit/1", "operation", "correct"},
		{by, "name", "李<b>"},
	} {
		if got := fmt.Sprint(found[tt.id][tt.key]); got != tt.want {
			t.Errorf("%s %s: %q, want %q", tt.id, tt.key, got, tt.want)
		}
	}
	if found["kgr:edit/4"] != nil || found["kgr:division/350100"]["wasGeneratedBy"] != nil {
		t.Error("something is told of what no edit had to do with")
	}
	sameLines(t, "json-gold", gold(t, write(t, "jsonld", g, Options{})), write(t, "nquads", g, Options{Graphs: GraphsNone}))
}

// Formats of properties and of tables have the numbers of edits, where there are edits.
func TestColumnOfEdits(t *testing.T) {
	g := sample(t)
	for _, format := range []string{"graphml", "gexf", "nodelink", "sql", "cypher", "jsonld", "turtle"} {
		if strings.Contains(strings.ToLower(write(t, format, g, Options{})), "edit") {
			t.Errorf("%s speaks of edits where there are none", format)
		}
	}
	curate(g)
	graphml := write(t, "graphml", g, Options{})
	for _, want := range []string{`<data key="node-edits">3</data>`, `<data key="edge-edits">1; 3</data>`} {
		if !strings.Contains(graphml, want) {
			t.Errorf("no %s in the GraphML", want)
		}
	}
	s := newSource(g)
	for _, table := range tables(s) {
		var csv strings.Builder
		if err := writeCSV(&csv, table); err != nil {
			t.Fatal(err)
		}
		header, _, _ := strings.Cut(csv.String(), "\n")
		if has := strings.HasSuffix(strings.TrimSpace(header), ",edits"); has != slices.Contains([]string{"entities", "relations", "statements"}, table.name) {
			t.Errorf("%s: %s", table.name, header)
		}
	}
}
