package export

import (
	"encoding/json"
	"strings"
	"testing"

	"example.org/kg/graph"
)

// A frame says nothing that the whole does not say, and all that the whole says of the entity.
func TestFrame(t *testing.T) {
	g := ownGraph(t)
	whole := linesOf(write(t, "nquads", g, Options{Graphs: GraphsNone}))
	for _, ent := range g.Entities() {
		var out strings.Builder
		if err := WriteFrame(&out, g, ent.ID, Options{}); err != nil {
			t.Fatal(err)
		}
		framed := linesOf(gold(t, out.String()))
		for line := range framed {
			if !whole[line] {
				t.Errorf("%s: the frame says %s", ent.ID, line)
			}
		}
		iri := "<https://example.org/kg/id/" + string(ent.ID) + ">"
		for line := range whole {
			if strings.Contains(line, iri) && !strings.Contains(line, "#containedInPlace> "+iri) && !strings.Contains(line, "containedInPlace> "+iri) &&
				!strings.Contains(line, "#mention/") && !strings.Contains(line, "#pairedWith> "+iri) && !strings.Contains(line, "#tradesWith> "+iri) && !framed[line] {
				t.Errorf("%s: the frame lacks %s", ent.ID, line)
			}
		}
	}
}

func TestFrameIsATree(t *testing.T) {
	var out strings.Builder
	if err := WriteFrame(&out, sample(t), graph.DivisionID("621100"), Options{}); err != nil {
		t.Fatal(err)
	}
	var root struct {
		Name             string
		ContainedInPlace struct{ Name string }
		TransfersLaborTo []string // who is helped by the same is told already
		Reverse          struct {
			Assists []any
			Object  []struct {
				Predicate string
				Evidence  []json.RawMessage
			}
		} `json:"@reverse"`
	}
	if err := json.Unmarshal([]byte(out.String()), &root); err != nil {
		t.Fatal(err)
	}
	if root.Name != "定西市" || root.ContainedInPlace.Name != "甘肃省" || root.TransfersLaborTo[0] != "kgr:division/350100" || len(root.Reverse.Assists) != 1 || len(root.Reverse.Object) != 2 {
		t.Errorf("%s", out.String())
	}
	if err := WriteFrame(&out, sample(t), "division/1", Options{}); err == nil {
		t.Error("an entity that is not there is framed")
	}
}
